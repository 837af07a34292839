// Cell values on their way into and out of the realm: dates are the realm's own Dates.
import type { WireAnswer, WireArgument, WireInput, WireValue } from '../bridge';
import { notImitated } from './errors';
import { isService, mismatch } from './service';

/** A value as the script sees it. */
export const fromWire = (value: WireValue): unknown =>
  typeof value === 'object' ? new Date(value.date) : value;

/** A custom function's argument: a scalar, or rows of values. */
export const argument = (value: WireArgument): unknown =>
  Array.isArray(value) ? value.map((line) => line.map(fromWire)) : fromWire(value);

/** A value that the script writes into a cell. */
export function toWire(value: unknown): WireInput {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  if (value instanceof Date && Number.isFinite(value.getTime())) return { date: value.getTime() };
  // Google writes the object's text; that is never meant.
  return mismatch();
}

const NOT_A_NUMBER: WireAnswer = { error: '#NUM!', note: 'Result was not a number.' };

function answerCell(value: unknown): WireAnswer {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : NOT_A_NUMBER;
  if (value instanceof Date) {
    return Number.isFinite(value.getTime()) ? { date: value.getTime() } : NOT_A_NUMBER;
  }
  const what =
    typeof value === 'object' && isService(value) ? 'an Apps Script object' : typeof value;
  throw notImitated(
    `a custom function that returns ${Array.isArray(value) ? 'arrays in cells' : what}`,
  );
}

/** A custom function's result as rows of cells. */
export function answer(value: unknown): WireAnswer[][] {
  if (!Array.isArray(value)) return [[answerCell(value)]];
  const rows: unknown[] = value;
  if (rows.length === 0) throw notImitated('a custom function that returns an empty array');
  const width = Array.isArray(rows[0]) ? rows[0].length : 0;
  return rows.map((row) => {
    if (!Array.isArray(row) || row.length === 0 || row.length !== width) {
      throw notImitated('a custom function that returns rows of unequal length');
    }
    return row.map(answerCell);
  });
}
