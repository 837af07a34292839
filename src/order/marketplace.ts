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
}

/** A shop called `ML` or `TK` may be called after its owner. */
const fullNames = (store: string): string => store.replace(/\b[a-z]{1,3}\b/gi, ' ');

/** The marketplace of a row and its site: what the row says before what the export says. */
export function placeOf(
  plan: SheetPlan,
  { platform, channel, store }: Named,
  country: string | null,
): { readonly market: MarketId; readonly site: string | null } {
  const market =
    readMarket(platform) ??
    // Orders from elsewhere that Amazon ships for the seller.
    (/^non[\s-]?amazon/i.test(channel) ? 'unknown' : null) ??
    (plan.market === 'unknown'
      ? (readMarket(channel) ?? readMarket(fullNames(store)))
      : plan.market) ??
    'unknown';
  const { sites, domestic } = markets[market];
  /** A shop may be called after any country, and buyers live anywhere. */
  const itsOwn = (site: string | null): string | null =>
    site !== null && own(sites, site) !== undefined ? site : null;
  return {
    market,
    site:
      siteOf(channel) ??
      siteOf(platform) ??
      itsOwn(siteOf(store)) ??
      plan.site ??
      (domestic === 'always' ? itsOwn(country) : null),
  };
}
