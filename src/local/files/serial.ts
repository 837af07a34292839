// Spreadsheet dates: a day count that is shown through a number format.
import type { Cell } from '../../base/cell';

const dayMs = 86_400_000;
const epoch1900 = Date.UTC(1899, 11, 31);
const epoch1904 = Date.UTC(1904, 0, 1);
/** No order is older; what a file shows as an earlier date is a time of day or a duration. */
const firstYear = 1905;

const two = (value: number): string => String(value).padStart(2, '0');

function clock(ms: number): string {
  const seconds = Math.round(ms / 1000);
  const text = `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}`;
  return seconds % 60 === 0 ? text : `${text}:${two(seconds % 60)}`;
}

/** A date at the wall clock in UTC; a time of day or a duration becomes text such as `08:30`. */
export function dateOrTime(date: Date, is1904: boolean): Cell {
  if (date.getUTCFullYear() >= firstYear) return date;
  const ms = date.getTime() - (is1904 ? epoch1904 : epoch1900);
  return ms >= 0 ? clock(ms) : null;
}

/** The same from the bare day count. Day 60 of the 1900 system is a leap day that never was. */
export function fromSerial(serial: number, is1904: boolean): Cell {
  const days = is1904 || serial < 60 ? serial : serial - 1;
  const date = new Date((is1904 ? epoch1904 : epoch1900) + Math.round(days * dayMs));
  return Number.isNaN(date.getTime()) ? serial : dateOrTime(date, is1904);
}
