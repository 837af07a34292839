// Which part of a column's dates stands first: a number above 12 is no month, and the dates of one
// table lie near each other, which tells years of two digits from days.

import type { Cell } from '../base/cell';
import { dayLength } from '../base/day';
import { lazy } from '../base/lazy';
import { type DateOrder, type DayRange, firstDay, firstShort, inOrder, slashed } from './date-text';
import { textOf } from './read';

type Numbers = readonly [string, string, string];

const three = /^(?:\p{L}+\.?,?\s+)?(\d{1,2})\s?([-/.])\s?(\d{1,2})\s?\2\s?(\d{4}|\d{2})(?![\d])/u;

/** The part of a text by which the order of its date is told; null where there is none. */
export const orderedPart = (text: string): string | null => three.exec(text)?.[0] ?? null;

/** Without anything known: as far as a year of two digits reaches. */
const everything: DayRange = { from: firstShort, to: Date.UTC(2049, 11, 31) / dayLength };
/** So far around the days known, or before and after today, a table's dates may lie. */
const around = { before: 550, after: 200 };
/** Nearly all of a column's dates: some may be mistyped. */
const most = 0.95;
/** An order whose dates lie so many times as far apart is not meant. */
const wider = 4;

interface Fit {
  readonly share: number;
  readonly span: number;
}

/** How well dates read in some orders lie in a range, each in whichever order fits. */
function fitOf(dates: readonly Numbers[], orders: readonly DateOrder[], range: DayRange): Fit {
  let [fits, low, high] = [0, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const numbers of dates) {
    const day = orders
      .map((order) => inOrder(numbers, order))
      .find((each) => each !== null && each >= range.from && each <= range.to);
    if (day === undefined || day === null) continue;
    fits += 1;
    low = Math.min(low, day);
    high = Math.max(high, day);
  }
  return { share: fits / dates.length, span: high - low };
}

/** The span of nearly all dates in the order that fits best; null where none fits. */
function spanOf(
  dates: readonly Numbers[],
  orders: readonly DateOrder[],
  range: DayRange,
): number | null {
  const spans = [...orders.map((order) => [order]), orders]
    .map((some) => fitOf(dates, some, range))
    .filter(({ share }) => share >= most)
    .map(({ span }) => span);
  return spans.length === 0 ? null : Math.min(...spans);
}

/** Whether the year of two digits stands first; null where nothing tells. */
function yearStandsFirst(
  dates: readonly Numbers[],
  last: readonly DateOrder[],
  ranges: readonly DayRange[],
): boolean | null {
  for (const range of ranges) {
    const [first, behind] = [spanOf(dates, ['ymd'], range), spanOf(dates, last, range)];
    if (first === null && behind === null) continue;
    if (first === null || behind === null) return behind === null;
    if (first * wider < behind) return true;
    return behind * wider < first ? false : null;
  }
  return null;
}

/** What a column's own dates say; `near` gives the days that are certain, asked only for short years. */
export function guessDateOrder(
  cells: readonly Cell[],
  near: () => DayRange | null = () => null,
): DateOrder | null {
  let [dayFirst, monthFirst] = [false, false];
  const prove = (one: string, two: string) => {
    if (Number(one) > 12 && Number(two) <= 12) dayFirst = true;
    if (Number(two) > 12 && Number(one) <= 12) monthFirst = true;
  };
  const short = new Map<string, Numbers>();
  const dotted = new Map<string, Numbers>();
  const seen = new Set<string>();
  for (const cell of cells) {
    if (typeof cell !== 'string') continue;
    // A column has few days, whatever the time of day.
    const begins = cell.slice(0, 14);
    if (seen.has(begins) && /^\d/.test(begins)) continue;
    seen.add(begins);
    const found = three.exec(textOf(cell));
    if (found === null) {
      const [, one = '', other = ''] = slashed.exec(textOf(cell)) ?? [];
      prove(one, other);
      continue;
    }
    const [, one = '', mark = '', other = '', year = ''] = found;
    if (year.length === 2)
      (mark === '.' ? dotted : short).set(`${one} ${other} ${year}`, [one, other, year]);
    else if (mark !== '.') prove(one, other);
  }
  const ranges = lazy((): readonly DayRange[] => {
    const known = near();
    const wide = [everything, { from: firstDay, to: everything.to }];
    return known === null
      ? wide
      : [{ from: known.from - around.before, to: known.to + around.after }, ...wide];
  });
  const yearFirst = (dates: ReadonlyMap<string, Numbers>, last: readonly DateOrder[]) =>
    dates.size === 0 ? null : yearStandsFirst([...dates.values()], last, ranges());
  const [slashes, dots] = [yearFirst(short, ['dmy', 'mdy']), yearFirst(dotted, ['dmy'])];
  if (slashes === true || dots === true) return slashes === false || dots === false ? null : 'ymd';
  // Where the year may stand first, a number above 12 proves no day.
  if (slashes === false) for (const [one, two] of short.values()) prove(one, two);
  if (dayFirst !== monthFirst) return dayFirst ? 'dmy' : 'mdy';
  return dots === false && short.size === 0 && !dayFirst ? 'dmy' : null;
}
