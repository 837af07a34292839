// One sheet of a file as plain rows: what every reader here makes and every writer takes.
import type { Cell } from '../../base/cell';

export interface SheetTable {
  /** The sheet's name; `''` for text files, which have none. */
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
}

/** A sheet as a workbook holds it. */
export interface BookSheet extends SheetTable {
  readonly hidden: boolean;
}

/** The sheets in the workbook's order, hidden ones last. */
export const visibleFirst = (sheets: readonly BookSheet[]): readonly SheetTable[] =>
  [...sheets]
    .sort((a, b) => Number(a.hidden) - Number(b.hidden))
    .map(({ name, rows }) => ({ name, rows }));

const isBlank = (cell: Cell | undefined): boolean =>
  cell === undefined || cell === null || cell === '';

/** Drops blank cells at the end of a row; formatted emptiness is no data. */
export function trimEnd(row: Cell[]): void {
  while (row.length > 0 && isBlank(row[row.length - 1])) row.pop();
}

/** The same for all rows, and for blank rows at the end. */
export function trimmed(rows: Cell[][]): Cell[][] {
  let last = 0;
  rows.forEach((row, index) => {
    trimEnd(row);
    if (row.length > 0) last = index + 1;
  });
  rows.length = last;
  return rows;
}
