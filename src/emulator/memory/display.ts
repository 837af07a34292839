// What a cell shows: a number through its format.

import { fieldsOf } from '../cells/serial';
import { notImitated } from '../refusal';
import type { Locale } from './locale';

/** The format without what it prints as it stands. */
const bare = (format: string): string =>
  format.replace(/"[^"]*"|\\.|\[\$?[^\]hms]*\]/g, '').replace(/general/gi, '');

const dates = new Map<string, boolean>();

/** Whether a number in this format is a date, a time or a duration for Sheets. */
export function isDateFormat(format: string): boolean {
  let known = dates.get(format);
  if (known === undefined) {
    known = /[ymdhs]/i.test(bare(format).split(';')[0] ?? '');
    dates.set(format, known);
  }
  return known;
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

const two = (value: number): string => String(value).padStart(2, '0');

const DATE_PART = /"[^"]*"|\\.|\[h+\]|am\/pm|a\/p|y+|m+|d+|h+|s+|[^ymdhsa"\\[\]]+/gi;

function showDate(serial: number, format: string): string {
  if (/\[(?!h+\])/i.test(format)) throw notImitated(`number format ${format}`);
  const parts = format.match(DATE_PART) ?? [];
  const at = fieldsOf(serial);
  const half = parts.some((part) => /^a/i.test(part));
  // `m` is minutes after an hour or before a second, months elsewhere.
  const letters = parts.map((part) =>
    part.startsWith('[') ? 'H' : /^[ymdhs]/i.test(part) ? part.charAt(0).toLowerCase() : '',
  );
  const near = (from: number, step: 1 | -1): string => {
    for (let index = from + step; index >= 0 && index < letters.length; index += step) {
      const letter = letters[index];
      if (letter) return letter;
    }
    return '';
  };
  return parts
    .map((part, index) => {
      const long = part.length;
      switch (letters[index]) {
        case 'y':
          return long > 2 ? String(at.year).padStart(4, '0') : two(at.year % 100);
        case 'd': {
          const name = DAYS[at.weekday] ?? '';
          if (long >= 4) return name;
          return long === 3 ? name.slice(0, 3) : long === 2 ? two(at.day) : String(at.day);
        }
        case 'h': {
          const hour = half ? at.hour % 12 || 12 : at.hour;
          return long > 1 ? two(hour) : String(hour);
        }
        // The hours of a duration go on after 24.
        case 'H':
          return String(Math.floor(serial * 24 + 1e-9));
        case 's':
          return long > 1 ? two(at.second) : String(at.second);
        case 'm': {
          if (near(index, -1).toLowerCase() === 'h' || near(index, 1) === 's') {
            return long > 1 ? two(at.minute) : String(at.minute);
          }
          const name = MONTHS[at.month - 1] ?? '';
          if (long >= 4) return name;
          return long === 3 ? name.slice(0, 3) : long === 2 ? two(at.month) : String(at.month);
        }
        default:
          if (/^a/i.test(part)) return at.hour < 12 ? 'AM' : 'PM';
          return part.startsWith('"') ? part.slice(1, -1) : part.replace(/^\\/, '');
      }
    })
    .join('');
}

const NUMBER = /^([^#0?.]*)([#0,]*)(?:\.([0#]+))?(?:E\+(0+))?([^#0?.]*)$/;

const literal = (text: string): string =>
  text.replace(/"([^"]*)"|\\(.)|\[\$([^\]-]*)[^\]]*\]|_./g, '$1$2$3');

function showNumber(value: number, format: string, locale: Locale): string {
  const [positive = '', negative] = format.split(';');
  const pattern = value < 0 && negative !== undefined ? negative : positive;
  const found = NUMBER.exec(pattern);
  if (found === null) throw notImitated(`number format ${format}`);
  const [, before = '', whole = '', fraction = '', exponent, after = ''] = found;
  const shown = after.includes('%') ? Math.abs(value) * 100 : Math.abs(value);
  const least = fraction.replace(/#/g, '').length;
  const sign = value < 0 && negative === undefined ? '-' : '';
  if (exponent !== undefined) {
    const [digits = '', power = '0'] = shown.toExponential(least).split('e');
    const size = two(Math.abs(Number(power)));
    return `${sign}${literal(before)}${digits}E${Number(power) < 0 ? '-' : '+'}${size}${literal(after)}`;
  }
  const [left = '', right = ''] = shown.toFixed(fraction.length).split('.');
  const kept = right.slice(0, least) + right.slice(least).replace(/0+$/, '');
  const padded = left.padStart(whole.replace(/[^0]/g, '').length, '0');
  const grouped = whole.includes(',') ? padded.replace(/\B(?=(?:\d{3})+$)/g, locale.group) : padded;
  const tail = kept === '' ? '' : locale.decimal + kept;
  return `${sign}${literal(before)}${grouped}${tail}${literal(after)}`;
}

function general(value: number, locale: Locale): string {
  const short = Number(value.toPrecision(10));
  const size = Math.abs(short);
  const text =
    size !== 0 && (size >= 1e15 || size < 1e-9)
      ? short
          .toExponential(5)
          .replace(/\.?0+e/, 'e')
          .replace('e', 'E')
      : String(Math.abs(value) < 1e10 ? short : Number(value.toPrecision(15)));
  return text.replace('.', locale.decimal);
}

/** Formats that leave the number as it is; the last is what Sheets reports for a number without one. */
const PLAIN = /^(?:|@|general|0\.#{9,})$/i;

/** The text a cell shows. */
export function display(
  value: string | number | boolean | null,
  format: string,
  locale: Locale,
): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return value;
  if (PLAIN.test(format)) return general(value, locale);
  return isDateFormat(format) ? showDate(value, format) : showNumber(value, format, locale);
}
