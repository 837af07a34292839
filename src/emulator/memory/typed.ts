// What Sheets makes of a text that is typed into a cell (or handed to setValue): number, date, truth, text.
import { serialFrom } from '../cells/serial';
import type { Locale } from './locale';

export interface Typed {
  readonly value: string | number | boolean | null;
  /** The format Sheets gives the cell if it has none yet. */
  readonly format?: string;
  /** The formula that Sheets makes of a text which begins with a plus. */
  readonly formula?: string;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const FULL_MONTHS =
  'january february march april may june july august september october november december';

function monthOf(word: string): number | null {
  const name = word.toLowerCase();
  const at = MONTHS.indexOf(name.slice(0, 3));
  const known = name.length === 3 || FULL_MONTHS.split(' ')[at] === name || name === 'sept';
  return at >= 0 && known ? at + 1 : null;
}

function readNumber(text: string, locale: Locale): Typed | null {
  let rest = text.trim();
  let format: string | undefined;
  const sign = /^[-+]/.exec(rest)?.[0] ?? '';
  rest = rest.slice(sign.length);
  const money = /^([$€£¥])\s?/.exec(rest);
  if (money !== null) {
    rest = rest.slice(money[0].length);
    format = `${money[1]}#,##0.00`;
  }
  const percent = /\s?%$/.exec(rest);
  if (percent !== null) rest = rest.slice(0, -percent[0].length);
  const dot = locale.decimal === ',' ? ',' : '\\.';
  const group = locale.group === '.' ? '\\.' : locale.group;
  const grouped = new RegExp(`^\\d{1,3}(?:${group}\\d{3})+(?:${dot}\\d*)?$`);
  const plain = new RegExp(`^(?:\\d+(?:${dot}\\d*)?|${dot}\\d+)(?:[eE][-+]?\\d{1,3})?$`);
  if (grouped.test(rest)) {
    rest = rest.split(locale.group).join('');
    format ??= rest.includes(locale.decimal) ? '#,##0.00' : '#,##0';
  } else if (!plain.test(rest)) {
    return null;
  }
  const number = Number(rest.replace(locale.decimal, '.')) * (sign === '-' ? -1 : 1);
  if (!Number.isFinite(number)) return null;
  if (percent !== null) {
    return { value: number / 100, format: rest.includes(locale.decimal) ? '0.00%' : '0%' };
  }
  if (/e/i.test(rest)) format ??= '0.00E+00';
  return format === undefined ? { value: number } : { value: number, format };
}

const TIME = /\s+(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\s?([AaPp])[Mm])?$/;

function readDate(text: string, locale: Locale, thisYear: number): Typed | null {
  const time = TIME.exec(text);
  const day = (time === null ? text : text.slice(0, time.index)).trim();
  const half = time?.[4]?.toLowerCase();
  let hour = Number(time?.[1] ?? 0);
  if (half !== undefined) {
    if (hour < 1 || hour > 12) return null;
    hour = (hour % 12) + (half === 'p' ? 12 : 0);
  }
  const read = readDay(day, locale, thisYear);
  if (read === null) return null;
  const serial = serialFrom(
    read.year,
    read.month,
    read.day,
    hour,
    Number(time?.[2] ?? 0),
    Number(time?.[3] ?? 0),
  );
  if (serial === null) return null;
  return { value: serial, format: time === null ? locale.date : `${locale.date} H:mm:ss` };
}

const CLOCK = /^(\d{1,3}):(\d{2})(?::(\d{2}))?(?:\s?([AaPp])[Mm])?$/;

/** A time alone, or a duration from 24 hours on. */
function readTime(text: string): Typed | null {
  const [, hours, minutes, seconds, half] = CLOCK.exec(text) ?? [];
  const [hour, minute, second] = [Number(hours), Number(minutes), Number(seconds ?? 0)];
  if (hours === undefined || minute > 59 || second > 59) return null;
  const serial = (all: number) => (all * 3600 + minute * 60 + second) / 86_400;
  const parts = seconds === undefined ? 'h:mm' : 'h:mm:ss';
  if (half !== undefined) {
    if (hour < 1 || hour > 12) return null;
    const afternoon = half.toLowerCase() === 'p' ? 12 : 0;
    return { value: serial((hour % 12) + afternoon), format: `${parts} am/pm` };
  }
  return { value: serial(hour), format: hour < 24 ? parts : '[h]:mm:ss' };
}

const YEAR_FIRST = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/;
const CHINESE = /^(\d{4})年(\d{1,2})月(\d{1,2})日$/;
const YEAR_LAST = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})$/;
const NO_YEAR = /^(\d{1,2})([-/.])(\d{1,2})$/;
const WORD_FIRST = /^([A-Za-z]{3,9})[\s-](\d{1,2})(?:(?:,\s?|[\s-])(\d{4}|\d{2}))?$/;
const WORD_SECOND = /^(\d{1,2})[\s-]([A-Za-z]{3,9})(?:[\s-](\d{4}|\d{2}))?$/;

const fullYear = (text: string | undefined, thisYear: number): number => {
  if (text === undefined) return thisYear;
  const year = Number(text);
  return text.length === 4 ? year : year + (year < 50 ? 2000 : 1900);
};

function readDay(
  text: string,
  locale: Locale,
  thisYear: number,
): { year: number; month: number; day: number } | null {
  const first = YEAR_FIRST.exec(text);
  if (first) return { year: Number(first[1]), month: Number(first[3]), day: Number(first[4]) };
  const chinese = locale.order === 'ymd' ? CHINESE.exec(text) : null;
  if (chinese)
    return { year: Number(chinese[1]), month: Number(chinese[2]), day: Number(chinese[3]) };
  const last = YEAR_LAST.exec(text);
  if (last) {
    if (last[2] === '.' && locale.order !== 'dmy') return null;
    const [a, b, year] = [Number(last[1]), Number(last[3]), fullYear(last[4], thisYear)];
    if (locale.order === 'ymd' && last[4]?.length === 2) {
      return { year: fullYear(last[1], thisYear), month: b, day: Number(last[4]) };
    }
    return locale.order === 'dmy' ? { year, month: b, day: a } : { year, month: a, day: b };
  }
  const short = NO_YEAR.exec(text);
  if (short) {
    if (short[2] === '.' && locale.order !== 'dmy') return null;
    const [a, b] = [Number(short[1]), Number(short[3])];
    return locale.order === 'dmy'
      ? { year: thisYear, month: b, day: a }
      : { year: thisYear, month: a, day: b };
  }
  const word = WORD_FIRST.exec(text);
  if (word) {
    const month = monthOf(word[1] ?? '');
    return month === null
      ? null
      : { year: fullYear(word[3], thisYear), month, day: Number(word[2]) };
  }
  const second = WORD_SECOND.exec(text);
  if (second) {
    const month = monthOf(second[2] ?? '');
    return month === null
      ? null
      : { year: fullYear(second[3], thisYear), month, day: Number(second[1]) };
  }
  return null;
}

/** Reads a typed text; one that begins with `=` is not its concern. */
export function readTyped(text: string, locale: Locale, thisYear: number): Typed {
  if (text === '') return { value: null };
  if (text.startsWith("'")) return { value: text.slice(1) };
  const trimmed = text.trim();
  // Nothing longer can be a number or a date.
  if (trimmed.length > 310) return { value: text };
  if (/^(?:true|false)$/i.test(trimmed)) return { value: trimmed.toLowerCase() === 'true' };
  return (
    readNumber(trimmed, locale) ??
    readDate(trimmed, locale, thisYear) ??
    readTime(trimmed) ??
    (/^\+./.test(trimmed) ? { value: text, formula: `=${trimmed}` } : { value: text })
  );
}
