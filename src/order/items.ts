// The items of an order: which of its rows hold one, and how many pieces they are.

import type { SheetRow } from '../base/cell';
import type { Slot } from '../base/fields';
import { readCount } from '../cells/count';
import { cellFor } from '../sheet/lines';

import { readProducts } from './product';
import { first, look, type Reading, text } from './reading';

const names: readonly Slot[] = ['productName', 'sku', 'listingId'];

/** Rows that hold an item: not the summary row above them, nor a second parcel for the same goods. */
export function itemRows(
  { sheet, rows }: Reading,
  resent: readonly SheetRow[],
): readonly SheetRow[] {
  const items = rows.filter((row) => names.some((slot) => cellFor(sheet, row, slot) !== null));
  const lines = items.length === 0 ? rows : items;
  const sent = lines.filter((row) => !resent.includes(row));
  return sent.length === 0 ? lines : sent;
}

/** Pieces on one line. */
export function piecesOn(reading: Reading, row: SheetRow): number | 'blank' | 'unread' {
  const found = look(reading, 'quantity', readCount, [row]);
  return typeof found === 'string' ? found : found.value;
}

/** Pieces in the whole order; null where a line's cannot be read or none is written. */
export function piecesIn(reading: Reading, lines: readonly SheetRow[]): number | null {
  const whole = first(reading, 'quantity@order', readCount);
  if (whole !== null) return whole.value;
  const pieces = lines.map((row) => piecesOn(reading, row));
  if (pieces.includes('unread')) return null;
  const counted = pieces.filter((each): each is number => typeof each === 'number');
  if (counted.length === 0) return readProducts(text(reading, 'productName'))?.quantity ?? null;
  return counted.reduce((sum, count) => sum + count, 0);
}
