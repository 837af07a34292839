// A tracking cell may hold the carrier, several numbers, or a number a spreadsheet has damaged.

import type { Cell } from '../base/cell';
import { readId } from '../cells/id';
import type { Read } from '../cells/read';

export interface TrackingCell {
  readonly number: string;
  /** Written before the number, `China Post:RB123456785CN`; else empty. */
  readonly carrier: string;
}

/** A whole tracking number, not a part of one that was written in groups. */
const isNumber = (text: string): boolean => /^(?=(?:\D*\d){4})[\w-]{8,40}$/.test(text);

/** The first number of a cell and the carrier before it. */
export function readTracking(cell: Cell): Read<TrackingCell> {
  const read = readId(cell);
  if (!read?.ok) return read;
  const piece = read.value.split(/[\n;,，；、|]/).find((part) => part.trim() !== '') ?? '';
  const colon = piece.lastIndexOf(':');
  const carrier = piece.slice(0, Math.max(0, colon)).trim();
  const rest = piece.slice(colon + 1).trim();
  const [one = '', two] = rest.split(/[\s/]+/);
  const number = two !== undefined && isNumber(one) && isNumber(two) ? one : rest;
  // `http://…` names no carrier.
  return /^https?$|\/\//.test(carrier) || rest.startsWith('//')
    ? { ok: true, value: { number: piece.trim(), carrier: '' } }
    : { ok: true, value: { number, carrier } };
}
