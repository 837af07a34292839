// What orders are put together by, in the books and in the list of work alike.

import type { Day } from '../base/day';
import type { MarketId } from '../base/ids';
import type { ParcelClass } from '../parcel/parcel';

export const groupings = ['classes', 'methods', 'markets', 'countries', 'items', 'months'] as const;
export type Grouping = (typeof groupings)[number];

/** `YYYY-MM`; empty where the row does not tell. */
export function monthOf(day: Day | null): string {
  if (day === null) return '';
  const date = new Date(day * 86_400_000);
  return `${date.getUTCFullYear()}-${String(date.getUTCMonth() + 1).padStart(2, '0')}`;
}

/** Written by people: spaces make no difference, and a long name is known by its beginning. */
const written = (text: string): string => text.replace(/\s+/g, ' ').trim().slice(0, 60);

/** The group of an order under each of them; empty where the row does not tell. */
export const groupKeys = (
  order: {
    readonly market: MarketId;
    readonly country: string | null;
    readonly item: string;
    readonly orderDate: Day | null;
  },
  parcel: { readonly class: ParcelClass; readonly method: string },
): Readonly<Record<Grouping, string>> => ({
  classes: parcel.class,
  methods: written(parcel.method),
  markets: order.market,
  countries: order.country ?? '',
  items: written(order.item),
  months: monthOf(order.orderDate),
});
