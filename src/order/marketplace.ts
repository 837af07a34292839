// The marketplace of an order and the country of its site.
import type { MarketId } from '../base/ids';
import { readMarket, siteOf } from '../cells/market';
import { layoutOf } from '../sheet/exports/find';
import type { SheetPlan } from '../sheet/plan';

/** The marketplace of a row and its site: what the row says before what the export says. */
export function placeOf(
  plan: SheetPlan,
  platform: string,
  channel: string,
  country: string | null,
): { readonly market: MarketId; readonly site: string | null } {
  const market =
    readMarket(platform) ??
    // Orders from elsewhere that Amazon ships for the seller.
    (/^non[\s-]?amazon/i.test(channel) ? 'unknown' : null) ??
    (plan.market === 'unknown' ? readMarket(channel) : plan.market) ??
    'unknown';
  const always = layoutOf(plan.export)?.domestic === 'always';
  return {
    market,
    site: siteOf(channel) ?? siteOf(platform) ?? plan.site ?? (always ? country : null),
  };
}
