// How the dates of each column are written: which part comes first, and the year where none is named.

import type { Cell } from '../base/cell';
import type { Day } from '../base/day';
import { kindOf } from '../base/fields';
import { lazy } from '../base/lazy';
import { type DayRange, guessDateOrder } from '../cells/date-order';
import { type DateOrder, readDay } from '../cells/day';
import type { Settings } from '../settings/settings';
import { type Column, columnCells, type Rows } from './columns';
import type { Detected } from './detect';

const holdsDays = ({ field }: Column): boolean =>
  field !== null && ['day', 'flag', 'refunded'].includes(kindOf(field));

/** A year of four digits, a real date or its serial number: nothing about such a day is guessed. */
const isSure = (cell: Cell): boolean =>
  typeof cell === 'string' ? /\d{4}|年/.test(cell) : cell !== null && typeof cell !== 'boolean';
const namesNoYear = (cell: Cell): boolean =>
  typeof cell === 'string' && /^\s*\d{1,2}\s*月/.test(cell);

/** From the first to the last of the days that are certain. */
function surely(cells: readonly Cell[]): DayRange | null {
  let [from, to] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const cell of cells) {
    if (!isSure(cell)) continue;
    const read = readDay(cell, { order: null, zone: null });
    if (!read?.ok) continue;
    from = Math.min(from, read.value);
    to = Math.max(to, read.value);
  }
  return from > to ? null : { from, to };
}

/** Days without a year are told apart as long as those known lie within so many days. */
const widest = 300;

/** From here a year begins in which the known days lie in the middle; null where they need more. */
const yearAround = (range: DayRange | null): Day | null =>
  range === null || range.to - range.from > widest
    ? null
    : Math.floor((range.from + range.to) / 2) - 182;

/**
 * The columns with the form of their dates: the export's own, the setting, else what the cells say,
 * with the days of the table and today to tell a year of two digits from a day.
 */
export function dateOrders(
  columns: readonly Column[],
  rows: Rows,
  detected: Detected | null,
  site: string | null,
  settings: Settings,
  today: Day | null,
): readonly Column[] {
  const dates = detected?.layout.dates;
  const exports =
    typeof dates === 'object' ? new Map(Object.entries(dates)).get(site ?? '') : dates;
  const set = settings.dates === 'auto' ? null : settings.dates;
  const cellsOf = (some: readonly Column[]) => some.flatMap((column) => columnCells(rows, column));
  const known = lazy(() => {
    const days = columns.filter(({ field }) => field !== null && kindOf(field) === 'day');
    return surely(cellsOf(days));
  });
  const near = (): DayRange | null =>
    known() ?? (today === null ? null : { from: today, to: today });
  const guess = (some: readonly Column[]): DateOrder | null => guessDateOrder(cellsOf(some), near);
  // One program wrote all dates of an export; by hand every column may have its own source.
  const own = columns.filter((column) => column.from === 'export' && holdsDays(column));
  const guessed = lazy(() => guess(own));
  return columns.map((column) => {
    if (!holdsDays(column)) return column;
    const isOwn = column.from === 'export';
    const seen = isOwn ? guessed() : guess([column]);
    // Day or month first is theirs to say; that the year is, the cells themselves prove.
    const dateOrder = seen === 'ymd' ? seen : ((isOwn ? exports : null) ?? set ?? seen);
    const cells = columnCells(rows, column);
    const yearFrom = cells.some(namesNoYear) ? yearAround(surely(cells) ?? known()) : null;
    return { ...column, dateOrder, yearFrom };
  });
}
