// What formulas come to: values, errors, and what the in-memory book leaves out.
import type { CellValue, Fault } from '../backing';
import { notImitated } from '../refusal';
import type { Sheet } from './grid';

/** A formula that the host leaves out: reading its value is an error of the test, not of the sheet. */
interface Unread {
  readonly unread: string;
}

export type Result = CellValue | Fault | Unread;

/** A formula in its cell. */
export interface Anchor {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

export interface Outcome {
  readonly rows: readonly (readonly Result[])[];
  /** The result hangs on NOW() or RAND(), which may not stand behind a custom function's argument. */
  readonly unsteady: boolean;
}

export const isFault = (value: Result): value is Fault =>
  typeof value === 'object' && value !== null && 'error' in value;

export const isUnread = (value: Result): value is Unread =>
  typeof value === 'object' && value !== null && 'unread' in value;

/** A result as a script or another formula reads it: errors are their text. */
export function readable(value: Result): CellValue {
  if (isUnread(value)) throw notImitated(value.unread);
  return isFault(value) ? value.error : value;
}

export const single = (result: Result, unsteady = false): Outcome => ({
  rows: [[result]],
  unsteady,
});
export const fault = (error: string, note: string): Outcome => single({ error, note });
