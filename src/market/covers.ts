// Who pays a loss beside the seller: the platform's own line, a label or a purchase protection, the carrier.
import type { MarketId, Protector } from '../base/ids';
import type { Grade } from './rule';

export type Loss = 'late' | 'lost' | 'damaged' | 'claimed';

type CoverId =
  | 'aliexpress_logistics'
  | 'ebay_shipping'
  | 'etsy_protection'
  | 'amazon_label'
  | 'shopee_logistics'
  | 'lazada_logistics'
  | 'tiktok_logistics';

/** What makes an order a covered one, beside being handed over in time. */
type Ground =
  | { readonly ground: 'platform_line' } // sent by the marketplace's own logistics
  | { readonly ground: 'label' } // marked as a protected label
  | { readonly ground: 'tracked_to_cap' } // any tracked parcel, up to the marketplace's cap
  | { readonly ground: 'program'; readonly method: RegExp }; // as methods name the marketplace's programme

export type Cover = Ground & {
  readonly id: CoverId;
  readonly market: MarketId;
  readonly pays: readonly Loss[];
  /** Holds only where the buyer was answered within so many days. */
  readonly answerDays?: number;
  /** Whom it pays: the buyer, so that a refund of the seller's own gives it up, or the seller afterwards. */
  readonly paid: 'buyer' | 'seller';
  /** The defect on the account counts all the same. */
  readonly defectCounts: boolean;
  readonly source: string;
  readonly grade: Grade;
  readonly checked: string;
};

const checked = '2026-11-29';

export const covers: readonly Cover[] = [
  {
    id: 'amazon_label',
    market: 'amazon',
    ground: 'label',
    // Amazon funds the claim for a parcel that did not come; late delivery is the commonest cause.
    pays: ['late', 'lost', 'claimed'],
    answerDays: 2,
    paid: 'buyer',
    defectCounts: false,
    source: 'https://sellercentral.amazon.com/help/hub/reference/external/G202041210',
    grade: 'OFF',
    checked,
  },
  {
    id: 'aliexpress_logistics',
    market: 'aliexpress',
    ground: 'platform_line',
    pays: ['late', 'lost', 'damaged'],
    paid: 'buyer',
    defectCounts: false,
    source: 'https://sell.aliexpress.com/zh/__pc/wuyouwuliu.htm',
    grade: 'SEC',
    checked,
  },
  {
    id: 'ebay_shipping',
    market: 'ebay',
    ground: 'program',
    method: /ebay international ship|\beis\b|speed\s?pak/i,
    pays: ['late', 'lost'],
    paid: 'buyer',
    defectCounts: false,
    source: 'https://export.ebay.com/en/fees-and-protection/seller-protection/',
    grade: 'OFF',
    checked,
  },
  {
    id: 'etsy_protection',
    market: 'etsy',
    ground: 'tracked_to_cap',
    pays: ['late', 'lost', 'damaged'],
    paid: 'buyer',
    defectCounts: false,
    source: 'https://help.etsy.com/hc/en-us/articles/360016126873',
    grade: 'OFF',
    checked,
  },
  ...(['shopee', 'lazada', 'tiktok'] as const).map(
    (market): Cover => ({
      id: `${market}_logistics`,
      market,
      ground: 'platform_line',
      pays: ['lost', 'damaged'],
      paid: 'seller',
      defectCounts: true,
      source:
        'The platform compensates after its own investigation; no public page with terms found.',
      grade: 'OWN',
      checked,
    }),
  ),
];

/** A payment service that gives a payment back itself when it was taken for one of these reasons. */
export interface PaymentCover {
  readonly by: Protector;
  /** Whoever the parcel did not reach, and whoever did not make the payment; never what is wrong with the goods. */
  readonly pays: readonly ('not_received' | 'fraud')[];
  /** Days from the order by which it was sent, and by which the carrier scanned it first. */
  readonly sentDays: number;
  readonly scannedDays: number | null;
  readonly source: string;
  readonly grade: Grade;
  readonly checked: string;
}

export const paymentCovers: Readonly<Record<Protector, PaymentCover>> = {
  shopify: {
    by: 'shopify',
    pays: ['fraud'],
    sentDays: 7,
    scannedDays: 10,
    source: 'https://help.shopify.com/en/manual/payments/shop-pay/shopify-protect',
    grade: 'MIR',
    checked: '2026-11-30',
  },
  paypal: {
    by: 'paypal',
    pays: ['not_received', 'fraud'],
    sentDays: 7,
    scannedDays: null,
    source:
      'https://www.paypal.com/us/smarthelp/article/what-is-the-seller-protection-policy-and-what-items-aren%E2%80%99t-covered-faq1156',
    grade: 'OFF',
    checked: '2026-11-30',
  },
};

/** What a carrier pays for a lost parcel, at most, in US$, and within which days to ask for it. */
export interface CarrierCover {
  readonly carrier: RegExp;
  readonly cap: number | null;
  /** Silent days after which it can be asked for, and days from dispatch after which no more. */
  readonly from: number;
  readonly until: number;
  readonly source: string;
  readonly grade: Grade;
  readonly checked: string;
}

const carrierChoice = {
  from: 30,
  until: 60,
  source:
    'Our cautious choice: carriers want 7–30 silent days first, and take a request for 60–180 days.',
  grade: 'OWN',
  checked,
} as const;

/** Up to the declared value or the cap. */
export const carrierCovers: readonly CarrierCover[] = [
  { carrier: /4px|递四方/i, cap: 100, ...carrierChoice },
  {
    carrier: /yun\s?express|云途|yanwen|燕文|dhl|registered|挂号/i,
    cap: null,
    ...carrierChoice,
  },
];
