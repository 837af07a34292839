// Cells on their way in and out: date cells become ISO days, texts stay texts.

import type { Cell } from '../../base/cell';
import { isoOf } from '../../base/day';
import { looksLikeFormula } from '../../base/formula-guard';
import { dayInZone } from '../../base/zone';

/** The last instant that still has a calendar day in every zone; also refuses what is no instant. */
const latest = 8.6e15;

/**
 * What a sheet gives as the core reads it. A date cell shows the day of the spreadsheet's own zone, so
 * that day is taken; `zone` is asked at most once, and only if there is a date.
 */
export function readCells(
  rows: readonly (readonly unknown[])[],
  zone: () => string,
): readonly (readonly Cell[])[] {
  let name: string | null = null;
  // The same days stand in row after row.
  const days = new Map<number, string>();
  const read = (value: unknown): Cell => {
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
      return value;
    if (!(value instanceof Date)) return '';
    const instant = value.getTime();
    if (!(Math.abs(instant) < latest)) return '';
    const known = days.get(instant);
    if (known !== undefined) return known;
    name = name ?? zone();
    const day = isoOf(dayInZone(instant, name) ?? Math.floor(instant / 86_400_000));
    days.set(instant, day);
    return day;
  };
  return rows.map((row) => row.map(read));
}

/** Sheets counts days from 1899-12-30; such a number in a date format is a date in every locale. */
export const serialOf = (day: number): number => day + 25_569;

/** Numbers, dates, times and amounts hold a digit, and none of them is long. */
const valueLike = (text: string): boolean =>
  text.length <= 40 && (/\p{Nd}/u.test(text) || /^\s*(?:true|false)\s*$/i.test(text));

/**
 * What to hand to Sheets so that the cell holds exactly this text, neither run as a formula nor turned
 * into a number or date. The apostrophe is not part of the cell's text; a text never gets two.
 */
export const plainText = (text: string): string =>
  !text.startsWith("'") && (looksLikeFormula(text) || valueLike(text)) ? `'${text}` : text;
