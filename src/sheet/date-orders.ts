// Which of day and month comes first in each column of a sheet.

import { kindOf } from '../base/fields';
import { type DateOrder, guessDateOrder } from '../cells/day';
import type { Settings } from '../settings/settings';
import { type Column, columnCells, type Rows } from './columns';
import type { Detected } from './detect';

/** Which of day and month comes first in each column: the export's own, the setting, the cells. */
export function dateOrders(
  columns: readonly Column[],
  rows: Rows,
  detected: Detected | null,
  site: string | null,
  settings: Settings,
): readonly Column[] {
  const dates = detected?.layout.dates;
  const exports =
    typeof dates === 'object' ? new Map(Object.entries(dates)).get(site ?? '') : dates;
  const set = settings.dates === 'auto' ? null : settings.dates;
  const holdsDays = (column: Column) =>
    column.field !== null && ['day', 'flag', 'refunded'].includes(kindOf(column.field));
  const guess = (some: readonly Column[]): DateOrder | null =>
    guessDateOrder(some.flatMap((column) => columnCells(rows, column)));
  // One program wrote all dates of an export; by hand every column may have its own source.
  const own = columns.filter((column) => column.from === 'export' && holdsDays(column));
  const guessed = exports === undefined && set === null ? guess(own) : null;
  return columns.map((column) => {
    if (!holdsDays(column)) return column;
    const dateOrder =
      column.from === 'export' ? (exports ?? set ?? guessed) : (set ?? guess([column]));
    return { ...column, dateOrder };
  });
}
