// How the dates of each column are written: which part comes first, and the year where none is named.

import type { Cell } from '../base/cell';
import type { Day } from '../base/day';
import { kindOf } from '../base/fields';
import { lazy } from '../base/lazy';
import { guessDateOrder } from '../cells/date-order';
import type { DayRange } from '../cells/date-text';
import { type DateOrder, readDay } from '../cells/day';
import type { Settings } from '../settings/settings';
import type { Body, Column } from './columns';
import type { Detected } from './detect';

const holdsDays = ({ field }: Column): boolean =>
  field !== null && ['day', 'flag', 'refunded'].includes(kindOf(field));

const isOfDays = ({ field }: Column): boolean => field !== null && kindOf(field) === 'day';

/** A year of four digits, a real date or its serial number: nothing about such a day is guessed. */
export const isSure = (cell: Cell): boolean =>
  typeof cell === 'string' ? /\d{4}|年/.test(cell) : cell !== null && typeof cell !== 'boolean';
const namesNoYear = (cell: Cell, order: DateOrder | null): boolean => {
  const read = typeof cell === 'string' ? readDay(cell, { order, zone: null }) : null;
  return read !== null && !read.ok && read.code === 'no_year';
};

/** From the first to the last day of some columns, of all their cells or of the certain ones. */
function rangeOf(
  columns: readonly Column[],
  body: Body,
  counts: (cell: Cell) => boolean,
): DayRange | null {
  let [from, to] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const column of columns)
    for (const cell of body.cells(column)) {
      const read = counts(cell)
        ? readDay(cell, { order: column.dateOrder, within: column.within, zone: null })
        : null;
      if (!read?.ok) continue;
      from = Math.min(from, read.value);
      to = Math.max(to, read.value);
    }
  return from > to ? null : { from, to };
}

/** So far before and after the days known a date without its year may lie. */
const slack = 60;

/** Where such dates lie; null where one of them could lie there twice. */
const yearAround = (range: DayRange | null): DayRange | null =>
  range === null || range.to - range.from + 2 * slack >= 365
    ? null
    : { from: range.from - slack, to: range.to + slack };

/**
 * The order of a column by hand that tells none itself: the one that puts every day near those of the other columns,
 * where the other way round does not, and where they say none else.
 */
function orderBeside(
  column: Column,
  settled: readonly Column[],
  range: DayRange | null,
  body: Body,
): Extract<DateOrder, 'dmy' | 'mdy'> | null {
  if (range === null) return null;
  const within = yearAround(range);
  const isNear = (dateOrder: DateOrder): boolean => {
    const own = rangeOf([{ ...column, dateOrder, within }], body, () => true);
    return own !== null && own.from >= range.from - slack && own.to <= range.to + slack;
  };
  const [only, second] = (['dmy', 'mdy'] as const).filter(isNear);
  const agrees = settled.every(({ dateOrder }) => dateOrder === only);
  return only !== undefined && second === undefined && agrees ? only : null;
}

/**
 * The columns with the form of their dates: the export's own, the setting, else what the cells say,
 * with the days of the table and today to tell a year of two digits from a day.
 */
export function dateOrders(
  columns: readonly Column[],
  body: Body,
  detected: Detected | null,
  site: string | null,
  settings: Settings,
  today: Day | null,
): readonly Column[] {
  const dates = detected?.layout.dates;
  const exports =
    typeof dates === 'object' ? new Map(Object.entries(dates)).get(site ?? '') : dates;
  const set = settings.dates === 'auto' ? null : settings.dates;
  const near = lazy(
    (): DayRange | null =>
      rangeOf(columns.filter(isOfDays), body, isSure) ??
      (today === null ? null : { from: today, to: today }),
  );
  const guess = (some: readonly Column[]): DateOrder | null =>
    guessDateOrder(some.flatMap(body.cells), near);
  // One program wrote all dates of an export; by hand every column may have its own source.
  const own = columns.filter((column) => column.from === 'export' && holdsDays(column));
  const guessed = lazy(() => guess(own));
  const bySelf = columns.map((column) => {
    if (!holdsDays(column)) return column;
    const isOwn = column.from === 'export';
    const seen = isOwn ? guessed() : guess([column]);
    // Day or month first is theirs to say; that the year is, the cells themselves prove.
    const dateOrder = seen === 'ymd' ? seen : ((isOwn ? exports : null) ?? set ?? seen);
    return { ...column, dateOrder };
  });
  const settled = bySelf.filter((column) => isOfDays(column) && column.dateOrder !== null);
  const open = (column: Column): boolean =>
    isOfDays(column) && column.dateOrder === null && column.from !== 'export';
  const beside = lazy(() => rangeOf(bySelf.filter(isOfDays), body, () => true));
  const ordered = bySelf.map((column) =>
    open(column) ? { ...column, dateOrder: orderBeside(column, settled, beside(), body) } : column,
  );
  const all = lazy(() => rangeOf(ordered.filter(isOfDays), body, () => true));
  return ordered.map((column) => {
    const yearless = (cell: Cell) => namesNoYear(cell, column.dateOrder);
    if (!holdsDays(column) || !body.cells(column).some(yearless)) return column;
    return { ...column, within: yearAround(all()) };
  });
}
