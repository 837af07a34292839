// The rates by which marketplaces judge an account, as far as a tracker shows what they count: what counts,
// over how many days, and the share at which it costs. What only the marketplace sees (feedback, cancellations
// of the seller's own) is not in them.
import type { MarketId } from '../base/ids';
import { type Figure, figuresChecked } from './rule';

/** What a rate counts as a defect. */
export type Defect =
  | 'order_defect' // a claim not lost by the buyer and not paid by a label, or a chargeback that is no fraud
  | 'decided_against' // a claim granted to the buyer
  | 'dispute' // any claim or return the buyer did not withdraw
  | 'not_received' // such a claim about a parcel that did not come
  | 'return'
  | 'chargeback'
  | 'late_shipment'; // handed over after the ship-by day

/** A rate of orders by their day of order; null: the marketplace publishes no share. */
export interface HealthRule extends Figure<number | null> {
  readonly counts: Defect;
  readonly days: number;
  /** Defects below which the rate costs nothing. */
  readonly least: number;
}

const figure = figuresChecked('2026-11-29');

const rate = (
  market: MarketId,
  counts: Defect,
  value: number | null,
  days: number,
  grade: Figure<number>['grade'],
  source: string,
  least = 1,
): HealthRule => ({
  ...figure(`${market}.${counts}_rate`, value, grade, source),
  counts,
  days,
  least,
});

const ebay = 'http://sellercentre.ebay.com.au/node/758';
const walmart =
  'https://www.walmartinsiders.co/p/you-need-to-know-about-these-two-new-seller-performance-metrics';
const mercado = 'https://global-selling.mercadolibre.com/help/16622';
const cards =
  'Published averages lie at 0.5–0.65 %, and card networks warn from about 1 %; 30 days are our choice.';

const unpublished = 'No limit was found published; shown without one, over 30 days of our choice.';

export const health: Readonly<Record<MarketId, readonly HealthRule[]>> = {
  amazon: [
    rate(
      'amazon',
      'order_defect',
      0.01,
      60,
      'OFF',
      'https://sellercentral.amazon.com/gp/help/external/G200285170?language=en_US',
    ),
    rate(
      'amazon',
      'late_shipment',
      0.04,
      30,
      'OFF',
      'https://sellercentral.amazon.com.au/gp/help/external/help.html?itemID=200285190&language=en_AU',
    ),
  ],
  aliexpress: [
    rate(
      'aliexpress',
      'dispute',
      null,
      30,
      'SEC',
      'https://daydaynews.cc/en/technology/1733048.html',
    ),
  ],
  ebay: [
    rate('ebay', 'decided_against', 0.003, 365, 'OFF', ebay, 3),
    rate('ebay', 'late_shipment', 0.1, 365, 'OFF', ebay, 8),
  ],
  walmart: [
    rate('walmart', 'not_received', 0.02, 60, 'SEC', walmart),
    rate('walmart', 'return', 0.06, 60, 'SEC', walmart),
  ],
  etsy: [
    rate('etsy', 'dispute', null, 30, 'OWN', unpublished),
    rate('etsy', 'late_shipment', null, 30, 'OWN', unpublished),
  ],
  tiktok: [
    rate(
      'tiktok',
      'late_shipment',
      0.04,
      7,
      'SEC',
      'https://support.gelato.com/en/articles/9956249-tiktok-policies',
    ),
  ],
  shopee: [
    rate(
      'shopee',
      'late_shipment',
      0.1,
      30,
      'OWN',
      'Penalties from 20 % since 2024 and from 10 % before: the stricter; 30 days are our choice, as no window is published.',
    ),
  ],
  temu: [
    rate('temu', 'dispute', null, 30, 'OWN', unpublished),
    rate('temu', 'late_shipment', null, 30, 'OWN', unpublished),
  ],
  ozon: [
    rate(
      'ozon',
      'late_shipment',
      0.2,
      30,
      'OFF',
      'https://docs.ozon.com/global/en/ratings/quality-metrics',
    ),
  ],
  mercadolibre: [
    rate('mercadolibre', 'dispute', 0.015, 60, 'OFF', mercado),
    rate('mercadolibre', 'late_shipment', 0.1, 60, 'OFF', mercado),
  ],
  lazada: [
    rate(
      'lazada',
      'dispute',
      0.3,
      28,
      'OFF',
      'https://community.lazada.com.ph (559600): seller-fault disputes of 30 % and five buyers',
      5,
    ),
  ],
  shein: [
    rate('shein', 'return', null, 30, 'OWN', unpublished),
    rate('shein', 'late_shipment', null, 30, 'OWN', unpublished),
  ],
  shopify: [rate('shopify', 'chargeback', 0.01, 30, 'OWN', cards)],
  woocommerce: [rate('woocommerce', 'chargeback', 0.01, 30, 'OWN', cards)],
  ownshop: [rate('ownshop', 'chargeback', 0.01, 30, 'OWN', cards)],
  unknown: [],
};
