// Reads dates in every form exports and people write them.

import type { Cell } from '../base/cell';
import { type Day, dayLength, isoOf } from '../base/day';
import { remember } from '../base/memo';
import { dayInZone } from '../base/zone';
import { withoutTime } from './clock';
import {
  bySerial,
  checked,
  type DateForm,
  type DateOrder,
  firstDay,
  isCompact,
  lastDay,
  readDate,
} from './date-text';
import { bad, isBlank, type Read, textOf } from './read';

export type { DateOrder } from './date-text';

/** Words that stand beside the parts of a date and say nothing. */
const idle = new Set(
  'st nd rd th er de del of the г года t at um uhr à às a las la alle ore o в στις'.split(' '),
);

function fromInstant(instant: number, zone: string | null): Read<Day> {
  // Also refuses what is no instant at all, and years no time zone is defined for.
  if (!(instant >= (firstDay - 2) * dayLength && instant <= (lastDay + 2) * dayLength))
    return bad('bad_date');
  return checked(dayInZone(instant, zone ?? 'UTC') ?? Math.floor(instant / dayLength));
}

/** How a column's dates are read. */
export interface How extends DateForm {
  readonly zone: string | null;
}

function readText(cell: string, how: How): Read<Day> {
  const text = textOf(cell).toLowerCase();
  if (text.length > 80) return bad('bad_date');
  if (/^0000-00-00/.test(text)) return null; // how databases write "no date"
  const plain = text.replace(/\([^()]*\)$|\([日月火水木金土一二三四五六]\)/, ' ').trim();
  const parted = withoutTime(plain);
  if (parted === null) return bad('bad_date');
  const { rest, time } = parted;
  // Most days are written in figures alone: no word to look for.
  const bare = /^[ -@]*$/.test(rest)
    ? rest
    : rest
        .replace(
          /(?:星期|周|週)[一二三四五六日天]|[月火水木金土日]曜日?|[월화수목금토일]요일/g,
          ' ',
        )
        .replace(/\p{L}+/gu, (word) => (idle.has(word) ? ' ' : word));
  const date = readDate(bare.replace(/^[\s,]+|[\s,]+$/g, ''), how);
  if (!date?.ok || time === null || time.offset === null || how.zone === null) return date;
  const instant = date.value * dayLength + time.ms - time.offset;
  return checked(dayInZone(instant, how.zone) ?? date.value);
}

/** The same days stand in row after row: for each way of reading, what was read is remembered. */
const readers = new Map<string, (cell: string) => Read<Day>>();
const readerOf = new WeakMap<How, (cell: string) => Read<Day>>();

function readerFor(how: How): (cell: string) => Read<Day> {
  const known = readerOf.get(how);
  if (known !== undefined) return known;
  const reader = namedReader(how);
  readerOf.set(how, reader);
  return reader;
}

function namedReader(how: How): (cell: string) => Read<Day> {
  const way = `${how.order} ${how.zone} ${how.within?.from ?? ''} ${how.within?.to ?? ''}`;
  const known = readers.get(way);
  if (known !== undefined) return known;
  const reader = remember((cell) => readText(cell, how));
  // Every sheet without years has its own.
  if (readers.size > 100) readers.clear();
  readers.set(way, reader);
  return reader;
}

/**
 * The day a cell names. A time stamp with an offset, and a real date, is counted in `how.zone`;
 * anything else is the day as it is written.
 */
export function readDay(cell: Cell, how: How): Read<Day> {
  if (isBlank(cell)) return null;
  if (typeof cell === 'string') return readerFor(how)(cell);
  if (cell instanceof Date) return fromInstant(cell.getTime(), how.zone);
  if (typeof cell === 'number')
    return isCompact(String(cell)) ? readDate(String(cell), how) : bySerial(cell);
  return bad('bad_date');
}

/**
 * The numbers of a date are those its day prints as in one order of the parts, so that a size or a
 * version is no date among dates. A bare number is none, though it may be a day's serial number.
 */
export function printsBack(cell: Cell, order: DateOrder | null): boolean {
  if (cell instanceof Date) return readDay(cell, { order, zone: null })?.ok === true;
  if (typeof cell !== 'string') return false;
  const read = readDay(cell, { order, zone: null });
  // A date for sure, only not which.
  if (!read?.ok) return read?.code === 'ambiguous_date' || read?.code === 'no_year';
  const rest = withoutTime(textOf(cell).toLowerCase())?.rest ?? '';
  const written = (rest.match(/\d+/g) ?? []).map(Number);
  const [year = 0, month = 0, date = 0] = isoOf(read.value).split('-').map(Number);
  return [year, year % 100].some((y) => {
    const printed = [
      [y, month, date],
      ...(order === 'mdy' ? [] : [[date, month, y]]),
      ...(order === 'dmy' ? [] : [[month, date, y]]),
      // With the month's name, and all in one.
      [date, y],
      [y, date],
      [(y * 100 + month) * 100 + date],
    ];
    return printed.some((form) => form.join(' ') === written.join(' '));
  });
}
