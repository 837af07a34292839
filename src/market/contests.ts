// How much proof counts where the marketplace decides a contest. No marketplace publishes its shares; where
// sellers and the help pages agree that a scan alone often does not win, it counts for less.
import type { MarketId } from '../base/ids';
import { type Figure, figuresChecked } from './rule';

const figure = figuresChecked('2026-11-29');
const weight = (id: MarketId, value: number, why: string): Figure<number> =>
  figure(`${id}.proof_counts`, value, 'OWN', why);

const usual = 'Nothing published: proof counts in full.';

/** 1: in full; 0: not at all. */
export const proofCounts: Readonly<Record<MarketId, Figure<number>>> = {
  amazon: weight(
    'amazon',
    0.6,
    'Our choice: sellers report that a scan clears the defect and the money is taken all the same.',
  ),
  aliexpress: weight('aliexpress', 1, usual),
  ebay: weight('ebay', 1, usual),
  walmart: weight(
    'walmart',
    0.6,
    'Our choice: its help says the seller may stay liable even after delivery.',
  ),
  etsy: weight(
    'etsy',
    0.6,
    'Our choice: outside its purchase protection sellers report losing with a delivery scan.',
  ),
  tiktok: weight('tiktok', 1, usual),
  shopee: weight('shopee', 1, usual),
  temu: weight('temu', 1, usual),
  ozon: weight('ozon', 1, usual),
  mercadolibre: weight('mercadolibre', 1, usual),
  lazada: weight('lazada', 1, usual),
  shein: weight('shein', 1, usual),
  shopify: weight('shopify', 1, usual),
  woocommerce: weight('woocommerce', 1, usual),
  ownshop: weight('ownshop', 1, usual),
  unknown: weight('unknown', 1, usual),
};
