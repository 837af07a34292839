// The state of the in-memory book, and what a change of lines or names does to all of it.

import type { Area, NamedArea, Tag } from '../backing';
import type { Reference } from '../cells/a1';
import { follow, followArea, followReference, type LineChange } from '../cells/lines';
import { refusal } from '../refusal';
import { rewrite } from './formula';
import { emptySheet, type Sheet, shiftSheet } from './grid';

export interface BookState {
  readonly sheets: Sheet[];
  names: NamedArea[];
  tags: Tag[];
  selection: Area;
  lastId: number;
}

export const emptyBook = (): BookState => ({
  sheets: [],
  names: [],
  tags: [],
  selection: { sheet: 0, row: 1, column: 1, rows: 1, columns: 1 },
  lastId: 0,
});

/** The top left cell of the first sheet. */
export const firstCell = (book: BookState): Area => ({
  sheet: book.sheets[0]?.id ?? 0,
  row: 1,
  column: 1,
  rows: 1,
  columns: 1,
});

export function sheetOf(book: BookState, id: number): Sheet {
  const sheet = book.sheets.find((one) => one.id === id);
  if (sheet === undefined) throw refusal(`Sheet ${id} not found`);
  return sheet;
}

/** The sheet a formula on `home` means by this name. */
export const sheetNamed = (
  sheets: readonly Sheet[],
  name: string | null,
  home: Sheet,
): Sheet | undefined =>
  name === null ? home : sheets.find((one) => one.name.toLowerCase() === name.toLowerCase());

/** Adds a sheet before `index` and gives its id. */
export function addSheet(
  book: BookState,
  name: string,
  index: number,
  rows: number,
  columns: number,
): number {
  book.lastId += 1;
  book.sheets.splice(index, 0, emptySheet(book.lastId, name, rows, columns));
  return book.lastId;
}

/** Takes a sheet away with its names and tags. */
export function removeSheet(book: BookState, id: number): void {
  book.sheets.splice(book.sheets.indexOf(sheetOf(book, id)), 1);
  book.names = book.names.filter((name) => name.area.sheet !== id);
  book.tags = book.tags.filter((tag) => tag.place.kind === 'book' || tag.place.sheet !== id);
  if (book.selection.sheet === id) book.selection = firstCell(book);
}

function changeFormulas(
  book: BookState,
  change: (reference: Reference, home: Sheet) => Reference | null,
): void {
  for (const sheet of book.sheets) {
    for (const line of sheet.cells) {
      for (const cell of line ?? []) {
        if (cell?.formula == null) continue;
        cell.formula = rewrite(cell.formula, (reference) => change(reference, sheet));
      }
    }
  }
}

/** Inserts, deletes or moves lines of a sheet; everything that points at them follows. */
export function changeLines(book: BookState, id: number, change: LineChange): void {
  const sheet = sheetOf(book, id);
  shiftSheet(sheet, change);
  changeFormulas(book, (reference, home) =>
    sheetNamed(book.sheets, reference.sheet, home) === sheet
      ? followReference(change, reference)
      : reference,
  );
  const here = (area: Area): Area | null => (area.sheet === id ? followArea(change, area) : area);
  book.names = book.names.flatMap((name) => {
    const area = here(name.area);
    return area === null ? [] : [{ ...name, area }];
  });
  sheet.formats = sheet.formats.flatMap((format) => {
    const areas = format.areas.flatMap((area) => here(area) ?? []);
    return areas.length === 0 ? [] : [{ ...format, areas }];
  });
  const { merges, typed, guarded } = sheet.hurdles;
  const stay = (areas: readonly Area[]) => areas.flatMap((area) => here(area) ?? []);
  sheet.hurdles = { merges: stay(merges), typed: stay(typed), guarded: stay(guarded) };
  book.tags = book.tags.flatMap((tag) => {
    const { place } = tag;
    if (!('at' in place) || place.sheet !== id || place.kind !== change.axis) return [tag];
    const at = follow(change, place.at);
    return at === null ? [] : [{ ...tag, place: { ...place, at } }];
  });
  book.selection = here(book.selection) ?? { ...firstCell(book), sheet: id };
}

/** Formulas call a renamed sheet by its new name. */
export function renameSheet(book: BookState, sheet: Sheet, name: string): void {
  changeFormulas(book, (reference, home) =>
    reference.sheet !== null && sheetNamed(book.sheets, reference.sheet, home) === sheet
      ? { ...reference, sheet: name }
      : reference,
  );
  sheet.name = name;
}
