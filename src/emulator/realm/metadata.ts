// Developer metadata: marks on the book, a sheet, a row or a column, and the finder for them.
import type { Tag, TagPlace } from '../backing';
import { LocationType, member, oneOf, Visibility } from './enums';
import { exception } from './errors';
import { call } from './hooks';
import { make } from './makers';
import { factsOf, type Place, placeAt, ranges } from './places';
import { mismatch, optional, service, text, whole } from './service';

const visibility = oneOf('DOCUMENT', 'PROJECT');
const TYPES = { book: 'SPREADSHEET', sheet: 'SHEET', row: 'ROW', column: 'COLUMN' } as const;

/** `addDeveloperMetadata(key)`, `(key, visibility)`, `(key, value)`, `(key, value, visibility)`. */
export function addTag(place: TagPlace, key: unknown, second: unknown, third: unknown): void {
  const value = typeof second === 'string' ? second : null;
  const shown = value === null ? second : third;
  if (value === null && third !== undefined) mismatch();
  call('addTag', {
    place,
    key: text(key),
    value,
    visibility: optional(shown, visibility, 'DOCUMENT'),
  });
}

function tagNow(id: number): Tag {
  const tag = call('tags').find((one) => one.id === id);
  if (tag === undefined) throw exception(`Developer metadata ${id} not found`);
  return tag;
}

function makeLocation(id: number): object {
  const line = (axis: 'row' | 'column') => {
    const { place } = tagNow(id);
    if (place.kind !== axis) return null;
    const facts = factsOf(place.sheet);
    const at: Place =
      axis === 'row'
        ? placeAt(place.sheet, place.at, 1, 1, facts.columns)
        : placeAt(place.sheet, 1, place.at, facts.rows, 1);
    return make().range({ ...at, whole: axis });
  };
  return service('SpreadsheetApp.DeveloperMetadataLocation', {
    getLocationType: () => member(LocationType, TYPES[tagNow(id).place.kind]),
    getColumn: () => line('column'),
    getRow: () => line('row'),
    getSheet() {
      const { place } = tagNow(id);
      return place.kind === 'sheet' ? make().sheet(place.sheet) : null;
    },
    getSpreadsheet: () => (tagNow(id).place.kind === 'book' ? make().spreadsheet() : null),
  });
}

function makeTag(id: number): object {
  const move = (axis: 'row' | 'column', range: unknown) => {
    const place = ranges.of(range);
    if (place.whole !== axis || (axis === 'row' ? place.rows : place.columns) !== 1) mismatch();
    const at = axis === 'row' ? place.row : place.column;
    call('setTag', id, { place: { kind: axis, sheet: place.sheet, at } });
    return self;
  };
  const self: object = service('SpreadsheetApp.DeveloperMetadata', {
    getId: () => id,
    getKey: () => tagNow(id).key,
    getValue: () => tagNow(id).value,
    getVisibility: () => member(Visibility, tagNow(id).visibility),
    getLocation: () => makeLocation(id),
    setKey(key: unknown) {
      call('setTag', id, { key: text(key) });
      return self;
    },
    setValue(value: unknown) {
      call('setTag', id, { value: text(value) });
      return self;
    },
    setVisibility(given: unknown) {
      call('setTag', id, { visibility: visibility(given) });
      return self;
    },
    moveToColumn: (range: unknown) => move('column', range),
    moveToRow: (range: unknown) => move('row', range),
    remove() {
      tagNow(id);
      call('setTag', id, null);
    },
  });
  return self;
}

/** What carries the tag: exactly this sheet, row or column. */
function same(place: TagPlace, scope: Place): boolean {
  if (!('at' in place) || place.sheet !== scope.sheet || place.kind !== scope.whole) return false;
  const [start, count] =
    place.kind === 'row' ? [scope.row, scope.rows] : [scope.column, scope.columns];
  return place.at >= start && place.at < start + count;
}

/** The metadata that stands exactly here: a range's own lines, or a sheet (by id), or the book (null). */
export const tagsAt = (scope: Place | number | null): object[] =>
  call('tags')
    .filter(({ place }) => {
      if (scope === null) return place.kind === 'book';
      if (typeof scope === 'number') return place.kind === 'sheet' && place.sheet === scope;
      return same(place, scope);
    })
    .map((tag) => makeTag(tag.id));

function within(place: TagPlace, scope: Place | number | null): boolean {
  if (scope === null) return true;
  if (place.kind === 'book') return false;
  return typeof scope === 'number' ? place.sheet === scope : same(place, scope);
}

/** A finder over the book (null), a sheet (its id) or a range of whole lines. */
export function finder(scope: Place | number | null): object {
  const wanted: { key?: string; value?: string; id?: number; visibility?: string; type?: string } =
    {};
  const self: object = service('SpreadsheetApp.DeveloperMetadataFinder', {
    withKey(key: unknown) {
      wanted.key = text(key);
      return self;
    },
    withValue(value: unknown) {
      wanted.value = text(value);
      return self;
    },
    withId(id: unknown) {
      wanted.id = whole(id);
      return self;
    },
    withVisibility(given: unknown) {
      wanted.visibility = visibility(given);
      return self;
    },
    withLocationType(type: unknown) {
      wanted.type = oneOf('SPREADSHEET', 'SHEET', 'ROW', 'COLUMN')(type);
      return self;
    },
    find: () =>
      call('tags')
        .filter(
          (tag) =>
            within(tag.place, scope) &&
            (wanted.key ?? tag.key) === tag.key &&
            (wanted.value ?? tag.value) === tag.value &&
            (wanted.id ?? tag.id) === tag.id &&
            (wanted.visibility ?? tag.visibility) === tag.visibility &&
            (wanted.type ?? TYPES[tag.place.kind]) === TYPES[tag.place.kind],
        )
        .map((tag) => makeTag(tag.id)),
  });
  return self;
}
