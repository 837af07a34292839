// Finds the rules that hold for one order: the marketplace's, with those of its country site.
import type { MarketId } from '../base/ids';
import { own } from '../base/own';
import { aliexpress } from './aliexpress';
import { amazon, amazonSites } from './amazon';
import { unknownMarket } from './default';
import { ebay } from './ebay';
import { etsy } from './etsy';
import { shopify, woocommerce } from './own-shop';
import type { Market } from './rule';
import { shopee, shopeeSites } from './shopee';
import { temu } from './temu';
import { tiktok, tiktokSites } from './tiktok';
import { walmart, walmartSites } from './walmart';

const markets: Readonly<Record<MarketId, Market>> = {
  amazon,
  aliexpress,
  ebay,
  walmart,
  etsy,
  tiktok,
  shopee,
  temu,
  shopify,
  woocommerce,
  unknown: unknownMarket,
};

const sites: Readonly<Partial<Record<MarketId, Readonly<Record<string, Market>>>>> = {
  amazon: amazonSites,
  shopee: shopeeSites,
  tiktok: tiktokSites,
  walmart: walmartSites,
};

/** The marketplace's rules; `site` is the country of its site (ISO code), where the sheet tells. */
export function marketOf(id: MarketId, site?: string | null): Market {
  const country = (site ?? '').trim().toUpperCase();
  return own(sites[id] ?? {}, country === 'UK' ? 'GB' : country) ?? markets[id];
}
