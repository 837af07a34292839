// The seller's own page of one order, where its address is made of the order number alone. No marketplace
// promises its addresses: taken are those that many independent sellers' tools open.

import type { MarketId } from '../base/ids';
import { marketOf } from './index';

/** The address of the seller's page of an order; null where none is known, or the number is no such number. */
export function orderPage(market: MarketId, site: string | null, id: string): string | null {
  const page = marketOf(market, site).orderPage;
  if (page === null || !page.numbers.test(id)) return null;
  return page.address + encodeURIComponent(id);
}
