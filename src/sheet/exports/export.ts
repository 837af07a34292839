// The shape of one export's layout: which headers identify it and what each header means in it.

import type { Slot } from '../../base/fields';
import type { ClaimType, MarketId } from '../../base/ids';

export type ExportId =
  | 'amazon'
  | 'aliexpress'
  | 'ebay'
  | 'walmart'
  | 'etsy'
  | 'tiktok'
  | 'shopee'
  | 'shopify'
  | 'woocommerce'
  | 'dianxiaomi'
  | 'mabang'
  | 'tongtool'
  | 'littleboss'
  | 'ozon'
  | 'temu'
  | 'mercadolibre'
  | 'lazada'
  | 'shein'
  | 'walmartChile'
  | 'flipkart'
  | 'tiendanube'
  | 'shipstation'
  | 'chitchats'
  | 'paypal'
  | 'stripe'
  | 'shopifyPayments';

/**
 * Field → its headers, separated by `|` or a line break, the one that wins first:
 * where two are filled in the same row, the earlier one is read. A header that stands there twice has a
 * number the second time: `Estado 2`.
 */
export type HeaderTable = Readonly<Partial<Record<Slot, string>>>;

/** What a table is about: where two disagree, the one that is about the matter is believed. */
export type TableKind = 'orders' | 'returns' | 'claims' | 'tracking' | 'payments';

/** What a row of a list of payments tells of an order, beside its sale; `…_back`: the money came back. */
export type Booking = 'refund' | 'claim' | 'dispute' | 'dispute_back' | 'hold' | 'hold_ended';

/** A file of the same marketplace in which some headers mean something else. */
export interface Variant {
  /** One of these headers is enough. */
  readonly signature: string;
  readonly fields?: HeaderTable;
  /** The only site that writes these headers. */
  readonly site?: string;
  /** Everything in this file was sent by the marketplace. */
  readonly fulfilment?: 'marketplace';
  readonly kind?: TableKind;
}

export interface ExportLayout {
  readonly id: ExportId;
  /** What it is called, where that is not its marketplace. */
  readonly name?: string;
  /** `unknown` where the rows name their marketplace (an ERP). */
  readonly market: MarketId;
  /** Headers that no other export has; `A & B` counts only where both are there. */
  readonly signature: string;
  readonly fields: HeaderTable;
  readonly variants?: readonly Variant[];
  /** Its headers that tell nothing of an order's risk, such as fees: known, and not read. */
  readonly unneeded?: string;
  /** Which of day and month comes first, everywhere or by site. */
  readonly dates?: 'dmy' | 'mdy' | Readonly<Record<string, 'dmy' | 'mdy'>>;
  /** The last thing its order status tells; `shipped`: its "completed" is no delivery. */
  readonly statusEnds: 'shipped' | 'delivered';
  /** Costs are in this currency where nothing else says so. */
  readonly costCurrency?: string;
  /** Only rows of these transaction types are orders; the others are fees, payouts and the like. */
  readonly ordersAre?: string;
  /** Transaction types that tell something of an order sold before. */
  readonly bookings?: Readonly<Record<string, Booking>>;
  /** Left out: its columns tell. */
  readonly kind?: TableKind;
  /** What its claim columns are about. */
  readonly claims?: ClaimType;
  /** Its headers are not taken to mean the same in sheets made by hand. */
  readonly apart?: true;
}

/** The headers of one table entry. */
export const headersIn = (list: string): string[] =>
  list
    .split(/[|\n]/)
    .map((header) => header.trim())
    .filter((header) => header !== '');
