// The marketplace of an order and the country of its site.
import type { MarketId } from '../base/ids';
import { own } from '../base/own';
import { readMarket, siteOf } from '../cells/market';
import { markets } from '../market/index';
import type { SheetPlan } from '../sheet/plan';

/** What the cells of a row say of where it was sold. */
export interface Named {
  readonly platform: string;
  readonly channel: string;
  /** The seller's own name for the shop: `Lazada-VN`, 亚马逊德国站. */
  readonly store: string;
  readonly orderId: string;
}

/** Order numbers that one marketplace alone writes. */
const numbers: readonly (readonly [MarketId, RegExp])[] = [
  ['amazon', /^\d{3}-\d{7}-\d{7}$/],
  ['ebay', /^\d{2}-\d{5}-\d{5}$/],
  ['temu', /^PO-\d{3}-\d{15,20}$/],
];

const marketOfNumber = (id: string): MarketId | null =>
  numbers.find(([, form]) => form.test(id))?.[0] ?? null;

/** A shop called `ML` or `TK` may be called after its owner. */
const fullNames = (store: string): string => store.replace(/\b[a-z]{1,3}\b/gi, ' ');

export interface Place {
  readonly market: MarketId;
  /** The country of its site, whose rules hold. */
  readonly site: string | null;
  /** The same where a cell, the file or the export says it: prices without a currency are in its money. */
  readonly named: string | null;
}

/** The marketplace of a row and its site: what the row says before what the export says. */
export function placeOf(
  plan: SheetPlan,
  { platform, channel, store, orderId }: Named,
  country: string | null,
): Place {
  const market =
    readMarket(platform) ??
    // Orders from elsewhere that Amazon ships for the seller.
    (/^non[\s-]?amazon/i.test(channel) ? 'unknown' : null) ??
    (plan.market === 'unknown'
      ? (readMarket(channel) ?? readMarket(fullNames(store)))
      : plan.market) ??
    // Where a marketplace is named that is not known, its numbers may look like another's.
    (platform === '' ? marketOfNumber(orderId) : null) ??
    'unknown';
  const { sites, domestic } = markets[market];
  /** A shop may be called after any country, and buyers live anywhere. */
  const itsOwn = (site: string | null): string | null =>
    site !== null && own(sites, site) !== undefined ? site : null;
  const home = domestic === 'always' ? country : null;
  const named =
    siteOf(channel) ??
    siteOf(platform) ??
    itsOwn(siteOf(store)) ??
    plan.site ??
    (plan.market === market ? home : null);
  return { market, site: named ?? itsOwn(home), named };
}
