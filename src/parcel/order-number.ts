// Order numbers pasted where the tracking number belongs.
import type { MarketId } from '../base/ids';

/**
 * Written like this, an order number is nothing else: Amazon, eBay (new and old), Walmart, Ozon
 * posting, Rakuten, Temu, SHEIN, Flipkart, Shopee (day and eight signs).
 */
const unmistakable =
  /^(?:[A-Z\d]\d{2}-\d{7}-\d{7}|\d{2}-\d{5}-\d{5}|\d{12}-\d{10,14}|\d{7}-\d{8}|\d{7,10}-\d{4}(?:-\d{1,2})?|\d{6}-\d{8}-\d{10}|PO-\d{3}-\d{15,20}|GS(?=[A-Z]*\d)[A-Z0-9]{13}|OD\d{18}|2\d(?:0[1-9]|1[0-2])[0-3]\d(?=\d*[A-Z])[A-Z0-9]{8})$/;

/** Digits that are the marketplace's own order numbers, and no carrier's that delivers for it. */
const ofMarket: Partial<Record<MarketId, RegExp>> = {
  aliexpress: /^[1358]\d{15}$/,
  tiktok: /^5\d{17}$/,
  walmart: /^(?:\d{13}|2000\d{11})$/,
};

/** Digits that may be an order number where nothing tells of which marketplace: also Mercado, Etsy. */
const ofAnyMarket = /^(?:[1358]\d{15}|2000\d{11,12}|5\d{17}|[1-4]\d{9})$/;

/** An order number as it would be read from the tracking cell: capitals and digits. */
export const squeezed = (id: string): string => id.toUpperCase().replace(/[^A-Z0-9]+/g, '');

/** The row's own order number, squeezed, and its marketplace. */
export interface OrderRow {
  readonly own: string;
  readonly market: MarketId;
}

/** `written` is the text in the cell, `number` its letters and digits. */
export const isOrderNumber = (written: string, number: string, { own, market }: OrderRow) =>
  number === own || unmistakable.test(written) || ofMarket[market]?.test(number) === true;

/**
 * Digits that look more like an order number than a parcel's: of the same length and beginning as
 * the row's own, or of a form some marketplace uses.
 */
export function mayBeOrderNumber(number: string, { own, market }: OrderRow): boolean {
  if (!/^\d+$/.test(number)) return false;
  if (own.length === number.length && own.slice(0, 2) === number.slice(0, 2)) return true;
  return (market === 'unknown' || market === 'etsy') && ofAnyMarket.test(number);
}
