// What a file holds, as texts to compare: all of it but numbers given out on the way, and the seller's cells alone.
import type { TagPlace } from '../../src/emulator/backing';
import type { BookState } from '../../src/emulator/memory/book';
import type { Cell, Sheet } from '../../src/emulator/memory/grid';
import type { Person } from './person';

/** The mark of a column that is the seller's own; it follows its column. */
const OWN = 'seller';

const isBlank = ({ value, formula, looks }: Cell): boolean =>
  value === null && formula === null && Object.keys(looks).length === 0;

/** Looks that a cell has as well where nobody has set any. */
const plain: readonly string[] = ['General', 'OVERFLOW', 'normal'];

/** A cell in one order of its looks. */
function textOf(cell: Cell | undefined): string {
  if (cell === undefined || isBlank(cell)) return '';
  const looks = Object.entries(cell.looks)
    .filter(([, look]) => look !== null && !plain.includes(String(look)))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  if (cell.value === null && cell.formula === null && looks.length === 0) return '';
  return JSON.stringify([cell.value, cell.formula, looks]);
}

function sheetPicture({ id: _, cells, ...sheet }: Sheet, place: (id: number) => number): unknown {
  return {
    ...sheet,
    cells: cells.flatMap((line, row) =>
      (line ?? []).flatMap((cell, column) => {
        const text = textOf(cell);
        return text === '' ? [] : [[row + 1, column + 1, text]];
      }),
    ),
    formats: sheet.formats.map(({ areas, ...format }) => ({
      ...format,
      areas: areas.map((area) => ({ ...area, sheet: place(area.sheet) })),
    })),
  };
}

/** The file: sheets, cells, looks, marks, names, properties. Where the user has clicked does not count. */
export function picture({ sheets, names, tags }: BookState, properties: unknown): string {
  const place = (id: number) => sheets.findIndex((sheet) => sheet.id === id);
  const placed = (where: TagPlace) =>
    where.kind === 'book' ? where : { ...where, sheet: place(where.sheet) };
  const marks = tags
    .filter(({ key }) => key !== OWN)
    .map(({ id: _, ...tag }) => JSON.stringify({ ...tag, place: placed(tag.place) }));
  return JSON.stringify([
    sheets.map((sheet) => sheetPicture(sheet, place)),
    names.map(({ name, area }) => [name, { ...area, sheet: place(area.sheet) }]),
    marks.sort(),
    properties,
  ]);
}

/** The document's properties. */
export const propertiesOf = ({ host }: Person): unknown => [
  ...(host.keep().properties.get('document') ?? []),
];

/** Marks every filled column that is not the add-on's as the seller's own. */
export function markOwn({ backing, keep }: Person): void {
  const { sheets, tags } = keep().book;
  for (const sheet of sheets) {
    const taken = tags.flatMap(({ place }) =>
      place.kind === 'column' && place.sheet === sheet.id ? [place.at] : [],
    );
    for (let column = 1; column <= sheet.columns; column += 1) {
      const filled = sheet.cells.some((line) => textOf(line?.[column - 1]) !== '');
      if (taken.includes(column) || !filled) continue;
      backing.addTag({
        key: OWN,
        value: `${sheet.id}:${column}`,
        visibility: 'DOCUMENT',
        place: { kind: 'column', sheet: sheet.id, at: column },
      });
    }
  }
}

/** The seller's cells by sheet, own column and row; only those with something in them. */
export function ownCells({ sheets, tags }: BookState): ReadonlyMap<string, string> {
  const cells = new Map<string, string>();
  for (const { key, value, place } of tags) {
    if (key !== OWN || place.kind !== 'column') continue;
    const sheet = sheets.find(({ id }) => id === place.sheet);
    sheet?.cells.forEach((line, row) => {
      const text = textOf(line?.[place.at - 1]);
      if (text !== '') cells.set(`${value}:${row + 1}`, text);
    });
  }
  return cells;
}

/** How many of the seller's cells are neither as they were nor as the run without faults leaves them. */
export function changedCells(
  before: ReadonlyMap<string, string>,
  clean: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): number {
  const keys = new Set([...before.keys(), ...clean.keys(), ...after.keys()]);
  return [...keys].filter((key) => {
    const now = after.get(key);
    return now !== before.get(key) && now !== clean.get(key);
  }).length;
}
