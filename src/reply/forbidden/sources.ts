// Which marketplace forbids what, with the page it was read from. All pages checked 2026-11-21.

import type { MarketId } from '../../base/ids';
import type { Grade } from '../../market/rule';
import type { Category } from './rules';

/** A page, and how far it can be trusted. */
export interface Source {
  readonly url: string;
  readonly grade: Grade;
}

const page = (grade: Grade, url: string): Source => ({ grade, url: `https://${url}` });

// Amazon
const allowedReasons = page(
  'MOD',
  'sellercentral.amazon.co.uk/seller-forums/discussions/t/0280ebb5-103d-41c8-a3a8-42d13097c519',
);
const messageGuide = page(
  'SEC',
  'www.junglescout.com/blog/amazon-updates-communication-guidelines/',
);
const reviewGuide = page(
  'SEC',
  'sonemos.be/amazon-new-communication-guidelines-for-buyer-seller-messages',
);
const feedbackPolicy = page(
  'SEC',
  'www.feedbackz.com/blog/amazon-feedback-policy-updates-everything-you-need-to-know',
);
const mailContents = page('SEC', 'www.ecomengine.com/help/what-can-i-include-in-my-emails');
const guidelinesCopy = page('MIR', 'tmark.pro/en/communication-guidelines-for-amazon-seller/');
const messageUpdate = page('SEC', 'www.zonsupport.com/amazon-messaging-update-sep-2020/');
const sellerFeedback = page(
  'MOD',
  'sellercentral.amazon.com/seller-forums/discussions/t/17378aec-19e0-4487-8fd8-bf7292c05f5d',
);
const amazonConduct = page(
  'SEC',
  'amazowl.com/courses/seller-performance-optimize-account-health/lessons/3-optimizing-account-health-through-product-policy-compliance/topic/detailing-the-seller-code-of-conduct-and-product-listing-policy-violations',
);
// The others
const ebayMisuse = page('OFF', 'pages.ebay.com/help/policies/rfe-unwelcome-email-misuse.html');
const ebayContact = page(
  'OFF',
  'www.ebay.com.au/help/policies/member-behaviour-policies/membertomember-contact-policy?id=4262',
);
const aliConduct = page('SEC', 'ssopdot.com/blog/99469.html');
const etsyMessages = page(
  'SEC',
  'www.shopifymarketplaceconnecthelp.com/hc/en-us/articles/9705771665679-Messaging-with-Etsy',
);
const etsyDonts = page('SEC', 'www.dummies.com/business/online-business/etsy/etsys-dos-and-donts/');
const etsyCases = page('OLD', 'www.etsy.com/legal/policy/seller-case-resolution/242641420379');
const walmartConduct = page(
  'OFF',
  'marketplacelearn.walmart.com/guides/Policies%20&%20standards/Performance/Marketplace-Seller-Code-of-Conduct',
);
const walmartReplies = page(
  'OFF',
  'marketplacelearn.walmart.com/ca/guides/respond-to-customer-messages-in-seller-center?locale=en-CA',
);
const tiktokChat = page(
  'OFF',
  'seller-th.tiktok.com/university/essay?knowledge_id=8345780184729361&lang=en',
);
const tiktokOff = page('SEC', 'yuguo.clbug.com/help/pqzip');
const shopeePenalties = page('SEC', 'golocad.com/blog/avoid-penalties-shopee-sellers-philippines/');
const temuConduct = page('OFF', 'seller.temu.com/policy-page.html?type=38');
const temuInserts = page('SEC', 'ssopdot.com/?p=96580');

type ByMarket = Readonly<Partial<Record<MarketId, Source>>>;

/** A marketplace left out: nothing was found in its pages, which does not mean that it allows it. */
export const sources: Readonly<Record<Category, ByMarket>> = {
  L01: { amazon: feedbackPolicy, walmart: walmartConduct },
  L02: { amazon: reviewGuide, walmart: walmartConduct },
  L03: { amazon: reviewGuide, aliexpress: aliConduct, walmart: walmartConduct },
  L04: { amazon: reviewGuide },
  L05: {
    amazon: allowedReasons,
    ebay: ebayMisuse,
    etsy: etsyMessages,
    walmart: walmartConduct,
    tiktok: tiktokChat,
    temu: temuInserts, // said of inserts
  },
  L06: {
    amazon: reviewGuide,
    ebay: ebayContact,
    tiktok: tiktokChat,
    shopee: shopeePenalties, // said of the feed
    temu: temuInserts, // said of QR codes on inserts
  },
  L07: {
    amazon: mailContents,
    ebay: ebayContact,
    walmart: walmartReplies,
    tiktok: tiktokOff,
    shopee: shopeePenalties, // said of the feed
  },
  L08: {
    amazon: amazonConduct,
    ebay: ebayMisuse,
    aliexpress: aliConduct,
    etsy: etsyMessages,
    tiktok: tiktokChat,
  },
  L09: { aliexpress: aliConduct },
  L10: { etsy: etsyCases },
  L11: { amazon: guidelinesCopy },
  L12: {
    ebay: ebayContact,
    aliexpress: aliConduct,
    etsy: etsyDonts,
    walmart: walmartConduct,
    tiktok: tiktokChat,
    shopee: shopeePenalties,
  },
  L13: { amazon: messageGuide, walmart: walmartReplies },
  L14: { amazon: messageUpdate },
  L15: { amazon: messageUpdate, walmart: walmartReplies },
  L16: { amazon: messageGuide },
  L17: {
    aliexpress: aliConduct,
    walmart: walmartConduct,
    tiktok: tiktokChat,
    temu: temuConduct, // said of listings
  },
  L18: { amazon: sellerFeedback },
};

/** What is worth a warning where no rule was found: the marketplaces that have one agree on it. */
const cautious: readonly Category[] = [
  'L01',
  'L02',
  'L03',
  'L04',
  'L05',
  'L06',
  'L07',
  'L08',
  'L10',
  'L12',
];

/** In a shop of one's own, its address, its offers and its till are where the buyer is already. */
const ownShops: readonly MarketId[] = ['shopify', 'woocommerce'];
const ofOwnShop: readonly Category[] = ['L05', 'L06', 'L07', 'L08'];

export interface Judgement {
  readonly severity: 'refused' | 'warning';
  /** Whose rule it is: the marketplace's own, or where it has none found, another's. */
  readonly market: MarketId;
  readonly source: Source;
}

/** What a marketplace makes of a category; null: nothing to say. */
export function judge(category: Category, market: MarketId): Judgement | null {
  const here = sources[category][market];
  if (here !== undefined) return { severity: 'refused', market, source: here };
  if (!cautious.includes(category)) return null;
  if (ownShops.includes(market) && ofOwnShop.includes(category)) return null;
  const order: readonly MarketId[] = ['amazon', 'ebay', 'etsy'];
  const other = order.find((each) => sources[category][each] !== undefined);
  const source = other === undefined ? undefined : sources[category][other];
  return other === undefined || source === undefined
    ? null
    : { severity: 'warning', market: other, source };
}
