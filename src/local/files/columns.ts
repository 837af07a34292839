// The columns the product adds to a seller's file, or fills anew where it added them earlier.

import type { Cell } from '../../base/cell';

interface WordColour {
  readonly word: string;
  readonly background: string;
  readonly font: string;
}

export interface Column {
  readonly header: string;
  /** By 1-based sheet row; rows without a value keep what they hold, `''` empties the cell. */
  readonly values: ReadonlyMap<number, string | number>;
  /** Where it stands already, 0-based; without it the column is added to the right. */
  readonly place?: number;
  readonly hidden?: boolean;
  /** What its values are, where a file tells kinds apart: text, if nothing is said. A day is text such as 2026-11-21. */
  readonly kind?: ValueKind;
  /** Colours of cells that hold exactly a word. */
  readonly colours?: readonly WordColour[];
}

export type ValueKind = 'text' | 'number' | 'whole' | 'day';

/** The cells of each row, one for each column, by 1-based row in order; null leaves a cell alone. */
type Rows = ReadonlyMap<number, readonly (string | number | null)[]>;

export interface Added {
  readonly columns: readonly Column[];
  readonly rows: Rows;
}

/** The header goes into the header row, the values below it. */
export function rowsToWrite(columns: readonly Column[], headerRow: number): Added {
  const blank = columns.map(() => null);
  const rows = new Map<number, (string | number | null)[]>();
  rows.set(
    headerRow,
    columns.map(({ header, place }) => (place === undefined ? header : null)),
  );
  columns.forEach(({ values, place }, index) => {
    for (const [row, value] of values) {
      if (row <= headerRow || (value === '' && place === undefined)) continue;
      const cells = rows.get(row) ?? [...blank];
      cells[index] = value;
      rows.set(row, cells);
    }
  });
  return { columns, rows: new Map([...rows].sort(([a], [b]) => a - b)) };
}

/** Where each column comes to stand, 0-based, when new ones begin at `first`. */
export function placesOf(columns: readonly Column[], first: number): readonly number[] {
  let next = first;
  return columns.map(({ place }) => {
    if (place !== undefined) return place;
    next += 1;
    return next - 1;
  });
}

/** Some rows of a sheet. */
export interface SheetPart {
  readonly rows: readonly (readonly Cell[])[];
  /** The number of the first of them. */
  readonly first: number;
  /** Of the longest row of the whole sheet. */
  readonly width: number;
}

type Show = (cell: Cell) => Cell;

/**
 * The seller's rows with our cells where they stood, or at the same place behind the longest of the rows; `own`
 * and `ours` show a cell of the seller's and one of ours.
 */
export function* joinedRows(
  { rows, first, width }: SheetPart,
  { columns, rows: added }: Added,
  own: Show,
  ours: Show,
): Generator<Cell[]> {
  const places = placesOf(columns, width);
  const end = Math.max(-1, ...places);
  for (const [i, cells] of rows.entries()) {
    const row = cells.map(own);
    const values = added.get(first + i);
    if (values !== undefined) {
      while (row.length <= end) row.push(null);
      values.forEach((value, at) => {
        if (value !== null) row[places[at] ?? 0] = ours(value);
      });
    }
    yield row;
  }
}
