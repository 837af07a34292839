// Rows of the sheet as the core sees them, with what the add-on's own columns hold beside it.

import type { Cell, SheetRow } from '../../base/cell';

import { readCells } from './cells';
import { type Marks, ownCells } from './columns';
import type { Orders } from './orders';

/** A row with the cells as they were read and as the core sees them. */
export interface Line extends SheetRow {
  readonly raw: readonly unknown[];
  /** All cells, the add-on's own included. */
  readonly read: readonly Cell[];
}

/** Reads rows in one call. */
export function readLines(
  { sheet, zone, lastColumn }: Orders,
  marks: Marks,
  row: number,
  count: number,
): readonly Line[] {
  const width = Math.max(lastColumn, ...marks.all);
  const raw: unknown[][] = sheet.getRange(row, 1, count, width).getValues();
  const read = readCells(raw, zone);
  return raw.map((cells, i): Line => {
    const all = read[i] ?? [];
    return { row: row + i, cells: ownCells(all, marks), raw: cells, read: all };
  });
}
