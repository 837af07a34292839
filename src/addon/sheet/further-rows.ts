// The rows below the first ones, but only of the columns that those leave open: one date further down may
// prove whether day or month stands first.

import type { Cell } from '../../base/cell';
import { readCells } from './cells';
import { runsOf } from './columns';

/** Rows from one on, blank but for some columns (0-based indexes). */
export function furtherRows(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  zone: () => string,
  from: number,
  columns: readonly number[],
): readonly (readonly Cell[])[] {
  const count = sheet.getLastRow() - from + 1;
  if (count < 1 || columns.length === 0) return [];
  const rows = Array.from({ length: count }, (): Cell[] => []);
  for (const run of runsOf(columns)) {
    const values = sheet.getRange(from, run.at + 1, count, run.count).getValues();
    readCells(values, zone).forEach((cells, row) => {
      cells.forEach((cell, i) => {
        const line = rows[row];
        if (line !== undefined) line[run.at + i] = cell;
      });
    });
  }
  return rows.map((cells) => Array.from(cells, (cell) => cell ?? ''));
}
