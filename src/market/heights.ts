// How high the chance stands on each marketplace: the share of ordinary orders that become a claim, a return
// or a chargeback within the window. The factors rank the orders; this one number sets their height.
import type { MarketId } from '../base/ids';
import { type Figure, figuresChecked } from './rule';

const figure = figuresChecked('2026-11-29');
const height = (id: MarketId, value: number, why: string): Figure<number> =>
  figure(`${id}.claim_share`, value, 'OWN', why);

const target =
  'Our choice: marketplaces warn sellers from 1–2 % of defects on; claims and returns of orders from abroad lie some times above it.';
const bank =
  'Our choice: card networks warn from 0.9–1 % of chargebacks on; returns and PayPal disputes come on top.';

/** Of 20,547 public orders (Olist, Brazil) 3.7 % never came; the factors alone said 10.1 %. */
export const heights: Readonly<Record<MarketId, Figure<number>>> = {
  amazon: height('amazon', 0.05, target),
  aliexpress: height('aliexpress', 0.05, target),
  ebay: height('ebay', 0.04, target),
  walmart: height('walmart', 0.05, target),
  etsy: height('etsy', 0.03, target),
  tiktok: height('tiktok', 0.05, target),
  shopee: height('shopee', 0.04, target),
  temu: height('temu', 0.05, target),
  ozon: height('ozon', 0.05, target),
  mercadolibre: height('mercadolibre', 0.04, target),
  lazada: height('lazada', 0.04, target),
  shein: height('shein', 0.05, target),
  shopify: height('shopify', 0.025, bank),
  woocommerce: height('woocommerce', 0.025, bank),
  unknown: height('unknown', 0.04, target),
};

/** The mean that the factors give those orders before it is set. */
export const meanOfFactors = 0.101;
