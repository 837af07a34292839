// Reads dates in every form exports and people write them, and does arithmetic on whole days.

import type { Cell } from '../base/cell';
import { civil, type Day, dayLength } from '../base/day';
import { remember } from '../base/memo';
import { dayInZone, offsetOf, zonePattern } from '../base/zone';
import { monthOf } from './months';
import { bad, good, isBlank, type Read, textOf } from './read';

export type DateOrder = 'dmy' | 'mdy';

/** Serial number of 1970-01-01 in Sheets and Excel, which count from 1899-12-30. */
const serial1970 = 25_569;
const first = Date.UTC(2000, 0, 1) / dayLength;
const last = Date.UTC(2100, 11, 31) / dayLength;

const checked = (day: Day | null): Read<Day> =>
  day !== null && day >= first && day <= last ? good(day) : bad('bad_date');

const fullYear = (year: string): number => Number(year) + (year.length === 2 ? 2000 : 0);

/** Two numbers and a year: the only possible order, else the given one, else ambiguous. */
function ordered(one: string, two: string, year: string, order: DateOrder | null): Read<Day> {
  const dmy = civil(fullYear(year), Number(two), Number(one));
  const mdy = civil(fullYear(year), Number(one), Number(two));
  if (dmy === null || mdy === null || dmy === mdy) return checked(dmy ?? mdy);
  return order === null ? bad('ambiguous_date') : checked(order === 'dmy' ? dmy : mdy);
}

const numeric = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})\.?$/;
const yearFirst = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})[日号號.]?$/;
const compact = /^(2[01]\d{2})(\d{2})(\d{2})$/;
const serial = /^(\d{5})(?:[.,]\d+)?$/;

const bySerial = (value: number): Read<Day> =>
  value >= 20_000 && value < 80_001 ? checked(Math.floor(value) - serial1970) : bad('bad_date');

/** Words that stand beside the parts of a date and say nothing. */
const idle = new Set(
  'st nd rd th er de del of the г года t at um uhr à às mon monday tue tues tuesday wed wednesday thu thur thurs thursday fri friday sat saturday sun sunday'.split(
    ' ',
  ),
);

/** `21 November 2026`, `Nov-21-26`, `10-Dez-25`, `21 de noviembre de 2026`. */
function named(text: string): Read<Day> {
  if (/[^\p{L}\p{M}\d\s.,\-/'’º°]/u.test(text)) return bad('bad_date');
  const parts = text.match(/\d+|[\p{L}\p{M}]+/gu) ?? [];
  const [a = '', b = '', c = ''] = parts;
  const isDate = (part: string) => /^\d{1,2}$/.test(part);
  const isYear = (part: string) => /^(?:\d{2}|\d{4})$/.test(part);
  if (parts.length !== 3) return bad('bad_date');
  const [year, month, date] =
    isDate(a) && isYear(c) ? [c, b, a] : isDate(b) && isYear(c) ? [c, a, b] : [a, b, c];
  const number = monthOf(month);
  if (number === null || !isYear(year) || !isDate(date)) return bad('bad_date');
  return checked(civil(fullYear(year), number, Number(date)));
}

/** A date without its time of day. */
function readDate(text: string, order: DateOrder | null): Read<Day> {
  const tight = text.replace(/\s*([-/.年月日号號])\s*/g, '$1');
  const ymd = yearFirst.exec(tight) ?? compact.exec(tight);
  if (ymd) return checked(civil(Number(ymd[1]), Number(ymd[2]), Number(ymd[3])));
  const pair = numeric.exec(tight);
  // Dates with dots are German style, day first, whatever the rest of the sheet does.
  if (pair)
    return ordered(pair[1] ?? '', pair[3] ?? '', pair[4] ?? '', pair[2] === '.' ? 'dmy' : order);
  if (serial.test(tight)) return bySerial(Number(tight.replace(',', '.')));
  return named(text);
}

const clock = new RegExp(
  '(?:^|[\\s,日号號]|(?<=\\d)t|\\b)(上午|下午|午前|午後|[ap]m)?\\s*' +
    '(\\d{1,2})[:时時點点](\\d{2})(?:[:分](\\d{2})(?:[.,]\\d{1,9})?)?[秒分]?' +
    `\\s*([ap]\\.?m\\b\\.?)?\\s*(${zonePattern})?(?=$|[\\s,])`,
  'u',
);

/** The instant of a time of day in milliseconds from midnight UTC; null for a time that is none. */
function timeOf(found: RegExpExecArray): { ms: number; offset: number | null } | null {
  const [, before = '', hours = '', minutes = '', seconds = '0', after = '', zone = ''] = found;
  const half = /^[p下]|後/.test(before + after) ? 12 : /^[a上]|前/.test(before + after) ? 0 : null;
  const written = Number(hours);
  const hour = half === null || written > 12 ? written : (written % 12) + half;
  if (hour > 24 || Number(minutes) > 59 || Number(seconds) > 60) return null;
  const ms = ((hour * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000;
  return { ms, offset: zone === '' ? null : offsetOf(zone) };
}

function fromInstant(instant: number, zone: string | null): Read<Day> {
  // Also refuses what is no instant at all, and years no time zone is defined for.
  if (!(instant >= (first - 2) * dayLength && instant <= (last + 2) * dayLength))
    return bad('bad_date');
  return checked(dayInZone(instant, zone ?? 'UTC') ?? Math.floor(instant / dayLength));
}

interface How {
  readonly order: DateOrder | null;
  readonly zone: string | null;
}

function readText(cell: string, how: How): Read<Day> {
  const text = textOf(cell).toLowerCase();
  if (text.length > 80) return bad('bad_date');
  if (/^0000-00-00/.test(text)) return null; // how databases write "no date"
  const plain = text.replace(/\([^()]*\)$|\([日月火水木金土一二三四五六]\)/, ' ').trim();
  const found = /[:时時點点]/.test(plain) ? clock.exec(plain) : null;
  const time = found === null ? null : timeOf(found);
  if (found !== null && time === null) return bad('bad_date');
  const rest =
    found === null
      ? plain
      : `${plain.slice(0, found.index)} ${plain.slice(found.index + found[0].length)}`;
  const bare = rest
    .replace(/(?:星期|周|週)[一二三四五六日天]|[月火水木金土日]曜日?/g, ' ')
    .replace(/\p{L}+/gu, (word) => (idle.has(word) ? ' ' : word));
  const date = readDate(bare.replace(/^[\s,]+|[\s,]+$/g, ''), how.order);
  if (!date?.ok || time === null || time.offset === null || how.zone === null) return date;
  const instant = date.value * dayLength + time.ms - time.offset;
  return checked(dayInZone(instant, how.zone) ?? date.value);
}

/** The same days stand in row after row: for each way of reading, what was read is remembered. */
const readers = new Map<string, (cell: string) => Read<Day>>();

function readerFor(how: How): (cell: string) => Read<Day> {
  const way = `${how.order} ${how.zone}`;
  const known = readers.get(way);
  if (known !== undefined) return known;
  const reader = remember((cell) => readText(cell, how));
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
    return compact.test(String(cell)) ? readDate(String(cell), how.order) : bySerial(cell);
  return bad('bad_date');
}

/** What a column's own values say about day and month: any part above 12 decides. */
export function guessDateOrder(cells: readonly Cell[]): DateOrder | null {
  let dayFirst = false;
  let monthFirst = false;
  for (const cell of cells) {
    if (typeof cell !== 'string') continue;
    const [, one, two] = /^(\d{1,2})[-/](\d{1,2})[-/]\d{2}/.exec(textOf(cell)) ?? [];
    if (one === undefined || two === undefined) continue;
    if (Number(one) > 12 && Number(two) <= 12) dayFirst = true;
    if (Number(two) > 12 && Number(one) <= 12) monthFirst = true;
  }
  if (dayFirst === monthFirst) return null;
  return dayFirst ? 'dmy' : 'mdy';
}
