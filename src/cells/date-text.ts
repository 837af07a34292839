// The forms of a date without its time of day: numbers in any order, names of months, serial numbers.

import { civil, type Day, dayLength } from '../base/day';
import { isWeekday, monthOf } from './months';
import { bad, good, type Read } from './read';

/** Which part of a date of three numbers stands first; `ymd` only where its year has two digits. */
export type DateOrder = 'dmy' | 'mdy' | 'ymd';

/** What a column knows of its dates beside what each of them says. */
export interface DateForm {
  readonly order: DateOrder | null;
  /** A date that names no year is the one day of this range, which is shorter than a year. */
  readonly within?: DayRange | null;
}

/** The days from one to another. */
export interface DayRange {
  readonly from: Day;
  readonly to: Day;
}

/** Serial number of 1970-01-01 in Sheets and Excel, which count from 1899-12-30. */
const serial1970 = 25_569;
export const firstDay = Date.UTC(2000, 0, 1) / dayLength;
export const lastDay = Date.UTC(2100, 11, 31) / dayLength;
/** No order file with years of two digits is older. */
export const firstShort = Date.UTC(2010, 0, 1) / dayLength;

export const checked = (day: Day | null): Read<Day> =>
  day !== null && day >= firstDay && day <= lastDay ? good(day) : bad('bad_date');

/** `26` is 2026, `73` is 1973: no order is from 2073. */
const fullYear = (year: string): number =>
  Number(year) + (year.length > 2 ? 0 : Number(year) < 50 ? 2000 : 1900);

/** Three numbers as a date, read in one order; null where there is no such day. */
export function inOrder(numbers: readonly [string, string, string], order: DateOrder): Day | null {
  const [one, two, three] = numbers;
  if (order === 'ymd')
    return three.length > 2 ? null : civil(fullYear(one), Number(two), Number(three));
  const [date, month] = order === 'dmy' ? [one, two] : [two, one];
  return civil(fullYear(three), Number(month), Number(date));
}

/**
 * Three numbers, the year last or, of two digits, first: the only possible order, else the column's,
 * else ambiguous. Dates with dots have the day first wherever the year is last.
 */
function ordered(
  numbers: readonly [string, string, string],
  dotted: boolean,
  order: DateOrder | null,
): Read<Day> {
  const short = numbers[2].length === 2;
  if (order === 'ymd' && short) return checked(inOrder(numbers, order));
  const able: readonly DateOrder[] = [
    'dmy',
    ...(dotted ? [] : ['mdy' as const]),
    ...(short && order === null ? ['ymd' as const] : []),
  ];
  const all = able
    .map((each) => inOrder(numbers, each))
    .filter((day): day is Day => checked(day)?.ok === true);
  const late = short && order === null ? all.filter((day) => day >= firstShort) : all;
  const days = new Set(late.length === 0 ? all : late);
  const [only = null] = days;
  if (days.size < 2) return checked(only);
  return order === null || order === 'ymd'
    ? bad('ambiguous_date')
    : checked(inOrder(numbers, order));
}

const numeric = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})\.?$/;
const yearFirst = /^(\d{4}|\d{2}(?=[年년]))[-/.年년](\d{1,2})[-/.月월](\d{1,2})[日号號일.]?$/;
const compact = /^(2[01]\d{2})(\d{2})(\d{2})(?:([01]\d|2[0-3])[0-5]\d(?:[0-5]\d)?)?$/;
const monthDay = /^(\d{1,2})[月월](\d{1,2})[日号號일]?$/;
/** `11/18`; dots and dashes between two numbers are amounts and ranges. */
export const slashed = /^(\d{1,2})\/(\d{1,2})$/;
const serial = /^(\d{5})(?:[.,]\d+)?$/;

/** `20261121`, also with a time of day behind it: `20261121104941`. */
export const isCompact = (text: string): boolean => compact.test(text);

/** The day of a spreadsheet's serial number. */
export const bySerial = (value: number): Read<Day> =>
  value >= 20_000 && value < 80_001 ? checked(Math.floor(value) - serial1970) : bad('bad_date');

/** `11月18日`: the one such day of a range. */
function withoutYear(month: number, date: number, within: DayRange | null): Read<Day> {
  // In a leap year every day there is exists.
  if (civil(2024, month, date) === null) return bad('bad_date');
  if (within === null) return bad('no_year');
  const year = new Date(within.from * dayLength).getUTCFullYear();
  const day = [civil(year, month, date), civil(year + 1, month, date)].find(
    (each) => each !== null && each >= within.from && each <= within.to,
  );
  return day === undefined ? bad('no_year') : checked(day);
}

/** `11/18`, `18/11`: the only possible order, else the column's, else ambiguous. */
function slashedWithoutYear(one: number, two: number, { order, within }: DateForm): Read<Day> {
  const [monthFirst, dayFirst] = [
    civil(2024, one, two) !== null && order !== 'dmy',
    civil(2024, two, one) !== null && order !== 'mdy',
  ];
  if (monthFirst && dayFirst && one !== two) return bad('ambiguous_date');
  return monthFirst ? withoutYear(one, two, within ?? null) : withoutYear(two, one, within ?? null);
}

/** `Nov 5`, `5. Nov`. */
function namedWithoutYear(a: string, b: string, within: DayRange | null): Read<Day> {
  const [month, date] = /^\d/.test(a) ? [b, a] : [a, b];
  const number = monthOf(month);
  return number === null || !/^\d{1,2}$/.test(date)
    ? bad('bad_date')
    : withoutYear(number, Number(date), within);
}

/** `21 November 2026`, `Nov-21-26`, `10-Dez-25`, `21 de noviembre de 2026`. */
function named(text: string, within: DayRange | null): Read<Day> {
  if (/[^\p{L}\p{M}\d\s.,\-/'’º°]/u.test(text)) return bad('bad_date');
  const parts = text.match(/\d+|[\p{L}\p{M}]+/gu) ?? [];
  const [a = '', b = '', c = ''] = parts;
  const isDate = (part: string) => /^\d{1,2}$/.test(part);
  const isYear = (part: string) => /^(?:\d{2}|\d{4})$/.test(part);
  if (parts.length === 2) return namedWithoutYear(a, b, within);
  if (parts.length !== 3) return bad('bad_date');
  const [year, month, date] =
    isDate(a) && isYear(c) ? [c, b, a] : isDate(b) && isYear(c) ? [c, a, b] : [a, b, c];
  const number = monthOf(month);
  if (number === null || !isYear(year) || !isDate(date)) return bad('bad_date');
  return checked(civil(fullYear(year), number, Number(date)));
}

function plainDate(text: string, form: DateForm): Read<Day> {
  const tight = text.replace(/\s*([-/.年月日号號년월일])\s*/g, '$1');
  const ymd = yearFirst.exec(tight) ?? compact.exec(tight);
  if (ymd) return checked(civil(fullYear(ymd[1] ?? ''), Number(ymd[2]), Number(ymd[3])));
  const pair = numeric.exec(tight);
  if (pair)
    return ordered([pair[1] ?? '', pair[3] ?? '', pair[4] ?? ''], pair[2] === '.', form.order);
  const day = monthDay.exec(tight);
  if (day) return withoutYear(Number(day[1]), Number(day[2]), form.within ?? null);
  const two = slashed.exec(tight);
  if (two) return slashedWithoutYear(Number(two[1]), Number(two[2]), form);
  if (serial.test(tight)) return bySerial(Number(tight.replace(',', '.')));
  return named(text, form.within ?? null);
}

const first = /^(\p{L}[\p{L}\p{M}]*(?:-\p{L}+)?)[.,]*\s+/u;
const last = /[\s,]+(\p{L}[\p{L}\p{M}]*(?:-\p{L}+)?)\.?$/u;

/** A date without its time of day, in lower case; a weekday before or behind it says nothing. */
export function readDate(text: string, form: DateForm): Read<Day> {
  const whole = plainDate(text, form);
  if (whole === null || whole.ok || whole.code !== 'bad_date') return whole;
  // Only now: `mar` may be a month.
  for (const around of [first, last]) {
    const word = around.exec(text)?.[1];
    if (word !== undefined && isWeekday(word)) return plainDate(text.replace(around, ''), form);
  }
  return whole;
}
