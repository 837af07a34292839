// The one table of marketplaces. A new one is its file, its id in base/ids.ts and its line here.
import {
  type ClaimType,
  type MarketId,
  marketIds,
  marketNames,
  type UiLanguage,
} from '../base/ids';
import { lazy } from '../base/lazy';
import { own } from '../base/own';
import { aliexpress } from './aliexpress';
import { amazon } from './amazon';
import { unknown } from './default';
import { ebay } from './ebay';
import { etsy } from './etsy';
import { lazada } from './lazada';
import type { Market, Remedy } from './market';
import { mercadolibre } from './mercadolibre';
import { otherShops } from './other-shops';
import { ozon } from './ozon';
import type { Rule } from './rule';
import { shein } from './shein';
import { shopee } from './shopee';
import { shopify } from './shopify';
import { temu } from './temu';
import { tiktok } from './tiktok';
import { walmart } from './walmart';
import { woocommerce } from './woocommerce';

export const markets: Readonly<Record<MarketId, Market>> = {
  amazon,
  aliexpress,
  ebay,
  walmart,
  etsy,
  tiktok,
  shopee,
  temu,
  ozon,
  mercadolibre,
  lazada,
  shein,
  shopify,
  woocommerce,
  ownshop: otherShops,
  unknown,
};

const merged = new Map<string, Market>();

/** What holds for one order: the marketplace, with what differs on the site of that country (ISO code). */
export function marketOf(id: MarketId, site?: string | null): Market {
  const market = markets[id];
  const country = (site ?? '').trim().toUpperCase();
  const code = country === 'UK' ? 'GB' : country;
  const local = own(market.sites, code);
  if (local === undefined || Object.keys(local).length === 0) return market;
  const key = `${id} ${code}`;
  const made = merged.get(key) ?? { ...market, ...local };
  merged.set(key, made);
  return made;
}

/** What a marketplace is called among sellers who speak that language. */
export const marketName = (id: MarketId, language: UiLanguage): string => marketNames[id][language];

/** Every window of a marketplace, each once, in the order a dispute takes. */
export function windowsOf(market: Market): readonly Rule[] {
  const all = [
    market.messageReply,
    ...Object.values(market.claimReply),
    market.inquiryReply,
    market.appeal,
    market.claimEarliest,
    ...market.claimLatest,
    market.returnRefund,
    market.returnMethod,
  ].filter((rule) => rule !== null);
  return all.filter((rule, at) => all.findIndex((each) => each.id === rule.id) === at);
}

/** The windows of a marketplace and of all its sites: those of the sites after its own. */
export function allWindowsOf(id: MarketId): readonly Rule[] {
  const places = [null, ...Object.keys(markets[id].sites)];
  const all = places.flatMap((site) => windowsOf(marketOf(id, site)));
  return [...new Map(all.map((rule) => [rule.id, rule])).values()];
}

/** The names of all windows: the keys that `rules.` in the settings can have. */
export const ruleIds = lazy(
  (): ReadonlySet<string> =>
    new Set(marketIds.flatMap((id) => allWindowsOf(id).map((rule) => rule.id))),
);

/** A bank or payment service has taken the money: whatever is given on top is given twice. */
export const takesMoney = (type: ClaimType): boolean =>
  type === 'chargeback' || type === 'payment_dispute';

/** What still settles an open request of that kind. */
export const remediesFor = ({ openRemedies }: Market, type: ClaimType): readonly Remedy[] =>
  openRemedies.value[type] ?? (takesMoney(type) ? [] : openRemedies.value.claim);
