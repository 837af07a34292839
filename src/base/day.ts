// The calendar: whole days without a time zone, their ISO form, and business days.

/** Whole days since 1970-01-01 in the calendar the sheet is written in. Has no time zone. */
export type Day = number;

/** Milliseconds of a day. */
export const dayLength = 86_400_000;

/** A day that exists, within the years orders are from. */
export function civil(year: number, month: number, date: number): Day | null {
  const at = new Date(Date.UTC(year, month - 1, date));
  const exists =
    at.getUTCFullYear() === year && at.getUTCMonth() === month - 1 && at.getUTCDate() === date;
  if (!exists) return null;
  return at.getTime() / dayLength;
}

/** The orders of a table lie within few days, each written many times. */
const isoTexts = new Map<Day, string>();
const mostDays = 2000;

/** `2026-11-21`. */
export function isoOf(day: Day): string {
  const known = isoTexts.get(day);
  if (known !== undefined) return known;
  const text = new Date(day * dayLength).toISOString().slice(0, 10);
  if (isoTexts.size === mostDays) isoTexts.clear();
  isoTexts.set(day, text);
  return text;
}

/** The day of a `2026-11-21`, null for anything else. */
export function dayFromIso(iso: string): Day | null {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso) ?? [];
  return civil(Number(year), Number(month), Number(date));
}

/** 0 is Sunday. */
export const weekdayOf = (day: Day): number => (((day + 4) % 7) + 7) % 7;

/** The n-th business day after a day (before it, where n is negative); Saturday and Sunday are skipped. */
export function addBusinessDays(day: Day, n: number): Day {
  const steps = Math.trunc(n);
  if (steps === 0) return day;
  // Mirrored at a Saturday–Sunday, the way back is a way forward.
  if (steps < 0) return 5 - addBusinessDays(5 - day, -steps);
  // Counting from a weekend starts where counting from its Friday does.
  const weekday = weekdayOf(day);
  const start = weekday === 6 ? day - 1 : weekday === 0 ? day - 2 : day;
  const from = weekdayOf(start);
  const rest = steps % 5;
  return start + Math.floor(steps / 5) * 7 + rest + (from + rest > 5 ? 2 : 0);
}
