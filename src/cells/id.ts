// Reads order numbers and other ids, and notices the ones a spreadsheet has damaged.

import type { Cell } from '../base/cell';
import { bad, good, isBlank, type Read, textOf } from './read';

/** A spreadsheet number keeps 15 digits; the rest of a longer id is lost. */
const safeDigits = 15;

/** An id as text. Scientific notation, dates and numbers beyond 15 digits cannot be recovered. */
export function readId(cell: Cell): Read<string> {
  if (isBlank(cell)) return null;
  if (typeof cell === 'number') {
    const text = String(cell);
    const whole = Math.abs(cell) < 10 ** safeDigits && !text.includes('e');
    return whole ? good(text) : bad('damaged_id');
  }
  if (typeof cell !== 'string') return bad('damaged_id');

  const text = textOf(cell);
  if (/^[+-]?\d(?:[.,]\d+)?e\+?\d{1,3}$/i.test(text) && /[.,+]/.test(text))
    return bad('damaged_id');
  // `1.0`: an id typed into, or exported through, a number column.
  const whole = /^(\d+)\.0+$/.exec(text)?.[1];
  if (whole === undefined) return good(text);
  return whole.length > safeDigits ? bad('damaged_id') : good(whole);
}
