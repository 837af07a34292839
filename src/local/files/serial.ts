// Dates of spreadsheets: a day count that is shown through a number format, or ISO text.
import type { Cell } from '../../base/cell';

const dayMs = 86_400_000;
const epoch1900 = Date.UTC(1899, 11, 31);
const epoch1904 = Date.UTC(1904, 0, 1);
/** No order is older; what a file shows as an earlier date is a time of day or a duration. */
const firstYear = 1905;

const two = (value: number): string => String(value).padStart(2, '0');

/** A time of day or a duration as text such as `08:30`. */
export function clock(ms: number): string {
  const seconds = Math.round(ms / 1000);
  const text = `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}`;
  return seconds % 60 === 0 ? text : `${text}:${two(seconds % 60)}`;
}

/** A date at the wall clock in UTC; a time of day or a duration becomes text such as `08:30`. */
function dateOrTime(date: Date, is1904: boolean): Cell {
  if (date.getUTCFullYear() >= firstYear) return date;
  const ms = date.getTime() - (is1904 ? epoch1904 : epoch1900);
  return ms >= 0 ? clock(ms) : null;
}

/** A cell shown as a date, from the bare day count. Day 60 of the 1900 system is a leap day that never was. */
export function fromSerial(serial: number, is1904: boolean): Cell {
  const days = is1904 || serial < 60 ? serial : serial - 1;
  const date = new Date((is1904 ? epoch1904 : epoch1900) + Math.round(days * dayMs));
  return Number.isNaN(date.getTime()) ? serial : dateOrTime(date, is1904);
}

/** A number as it is shown: as a date, or as itself. What is no number stays text. */
export function numberCell(text: string, isDate: boolean, is1904: boolean): Cell {
  const number = Number(text);
  if (text.trim() === '' || !Number.isFinite(number)) return text.trim();
  return isDate ? fromSerial(number, is1904) : number;
}

const iso = /^(\d{4,6})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d(?:\.\d{1,9})?))?)?/;

/** A cell with the date as ISO text, whose zone is never meant; what is no such date stays text. */
export function fromIso(text: string, is1904 = false): Cell {
  const [, year, month, day, hour = 0, minute = 0, second = 0] = iso.exec(text) ?? [];
  if (year === undefined) return text;
  const ms =
    Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute)) +
    Math.round(Number(second) * 1000);
  return Number.isNaN(ms) ? text : dateOrTime(new Date(ms), is1904);
}

const within = (id: number, from: number, to: number): boolean => id >= from && id <= to;

/** Whether a number format without a text of its own, known by its number alone, shows a date or time. */
export const isDateId = (id: number): boolean =>
  within(id, 14, 22) ||
  within(id, 27, 36) ||
  within(id, 45, 47) ||
  within(id, 50, 58) ||
  within(id, 71, 81);

/**
 * Whether a number format shows a date or time: a letter for one, apart from words, colours, currencies
 * (`[$S/-280A]` is money of Peru) and the like. `[h]` is a duration.
 */
export const isDateFormat = (format: string): boolean =>
  /[ymdhs]/i.test(
    format
      .slice(0, 1000)
      .replace(/"[^"]*"?|\\[\s\S]?|[_*][\s\S]?|\[(?!h+\]|m+\]|s+\])[^\]]*\]?/gi, ''),
  );
