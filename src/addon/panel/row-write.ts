// Writing into the row of one order, for whatever the sidebar has to keep there.

import { cellText } from '../../base/cell-text';
import { type Day, isoOf } from '../../base/day';
import { say } from '../../base/say';
import { type RowKey, readKey } from '../../results/row-key';
import { sidebarAnswers } from '../../text/sidebar-answers';
import { bothWords } from '../../text/sidebar-both';
import { plainText } from '../sheet/cells';
import { dayFormat } from '../sheet/day-format';
import { guarded } from '../sheet/guard';
import type { Orders } from '../sheet/orders';
import type { Found } from './open';
import { type Refused, refused } from './wire';

export interface Done {
  readonly kind: 'done';
  /** What stood in the cell, for undoing. */
  readonly before: string;
}

/** A text stays a text; a day is told so that Sheets makes a date of it in any column and any country. */
function written(value: string | boolean | { readonly day: Day }): string | boolean {
  if (typeof value === 'object') return isoOf(value.day);
  return typeof value === 'string' ? plainText(cellText(value)) : value;
}

/** Writes cells of the order's row, if it still is its row when that is done. */
export function writeCells(
  orders: Orders,
  { line }: Found,
  cells: readonly (readonly [number | undefined, string | boolean | { readonly day: Day }])[],
): Refused | null {
  const done = guarded(orders, [line], (wrote) => {
    for (const [column, value] of cells) {
      if (column === undefined) continue;
      wrote({ row: line.row, column, rows: 1, columns: 1 });
      const cell = orders.sheet.getRange(line.row, column);
      // A new column has the looks of its neighbour until it is dressed, in which a day shows as a number.
      if (column === orders.marks.at.get('waiting'))
        cell.setNumberFormat(dayFormat(orders, column));
      cell.setValue(written(value));
    }
  });
  return done ? null : refused(say(sidebarAnswers.row_changed, orders.language, { row: line.row }));
}

export const noColumn = (orders: Orders): Refused =>
  refused(say(bothWords.set_up_first, orders.language));

export const textIn = (found: Found, column: number): string =>
  String(found.line.read[column - 1] ?? '');

export const keyOf = ({ marks }: Orders, { line }: Found): RowKey | null => {
  const column = marks.at.get('key');
  return column === undefined ? null : readKey(line.read[column - 1]);
};
