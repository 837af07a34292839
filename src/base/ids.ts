// The closed sets of names the whole product speaks in: marketplaces, languages, kinds of cells.

/**
 * Marketplaces and shop systems with rules of their own, as they call themselves and as Chinese sellers call
 * them; `unknown` gets the cautious default.
 */
export const marketNames = {
  amazon: { en: 'Amazon', zh: '亚马逊' },
  aliexpress: { en: 'AliExpress', zh: '速卖通' },
  ebay: { en: 'eBay', zh: 'eBay' },
  walmart: { en: 'Walmart', zh: '沃尔玛' },
  etsy: { en: 'Etsy', zh: 'Etsy' },
  tiktok: { en: 'TikTok Shop', zh: 'TikTok Shop' },
  shopee: { en: 'Shopee', zh: '虾皮' },
  temu: { en: 'Temu', zh: 'Temu' },
  ozon: { en: 'Ozon', zh: 'Ozon' },
  mercadolibre: { en: 'Mercado Libre', zh: '美客多' },
  lazada: { en: 'Lazada', zh: '来赞达' },
  shein: { en: 'SHEIN', zh: '希音' },
  shopify: { en: 'Shopify', zh: 'Shopify' },
  woocommerce: { en: 'WooCommerce', zh: 'WooCommerce' },
  ownshop: { en: 'Own shop', zh: '独立站' },
  unknown: { en: 'Marketplace', zh: '平台' },
} as const;
export type MarketId = keyof typeof marketNames;
export const marketIds = Object.keys(marketNames) as readonly MarketId[];

/** Languages letters are written in, as they call themselves. */
export const languageNames = {
  en: 'English',
  de: 'Deutsch',
  fr: 'Français',
  es: 'Español',
  it: 'Italiano',
  pt: 'Português',
  ru: 'Русский',
  ja: '日本語',
  zh: '中文',
} as const;
export type LanguageCode = keyof typeof languageNames;
export const languageCodes = Object.keys(languageNames) as readonly LanguageCode[];

/** Languages the product itself speaks to the seller. */
export const uiLanguages = ['en', 'zh'] as const;
export type UiLanguage = (typeof uiLanguages)[number];

/** What the marketplace's order status means, in one vocabulary. */
export type OrderStatus =
  | 'unpaid'
  | 'on_hold'
  | 'unshipped'
  | 'shipped'
  | 'delivered'
  | 'completed'
  | 'cancel_requested'
  | 'cancelled'
  | 'returned'
  | 'refunded'
  | 'disputed';

export type ClaimType = 'claim' | 'return' | 'chargeback' | 'payment_dispute';
/** Payment services that stand for a payment themselves. */
export type Protector = 'shopify' | 'paypal';
export type ClaimStatus = 'open' | 'granted' | 'denied' | 'withdrawn';
export type Refunded = 'none' | 'partial' | 'full';

/** What Claim Desk can advise. */
export const actionIds = [
  'none_closed',
  'contest_payment',
  'accept_chargeback',
  'platform_handles',
  'stop_and_refund',
  'pay_refund',
  'use_cover',
  'appeal',
  'accept_loss',
  'ask_withdraw',
  'report_abuse',
  'prove_authentic',
  'refund_and_delist',
  'contest_delivered',
  'contest_in_window',
  'contest_no_contact',
  'contest_agreed',
  'agree_return',
  'refund',
  'partial_refund',
  'refund_on_return',
  'reship',
  'confirm_address',
  'reship_new_address',
  'decline_address_change',
  'cancel_order',
  'ask_keep_or_refuse',
  'negotiate_refund',
  'explain_use',
  'share_tracking',
  'check_delivery',
  'ask_to_wait',
  'send_return_address',
  'answer',
  'ship_now',
  'ship_registered',
  'ask_pickup',
  'extend_protection',
  'contact_first',
  'chase_carrier',
  'need_facts',
  'watch',
  'none',
] as const;
export type ActionId = (typeof actionIds)[number];

/** Who ships the order: the seller, or the marketplace from its own warehouse. */
export type Fulfilment = 'seller' | 'marketplace';

/** What a buyer can complain of or ask for. In the order in which they decide where two are supported alike. */
export const issueIds = [
  'counterfeit',
  'unauthorised',
  'stolen',
  'missing_item',
  'wrong_item',
  'damaged',
  'defective',
  'not_as_described',
  'customs',
  'overcharged',
  'refund_owed',
  'not_received',
  'change_address',
  'cancel',
  'where_is_order',
  'return_request',
  'how_to_use',
  'other',
  'none',
] as const;
export type IssueId = (typeof issueIds)[number];

export const wishes = ['refund', 'replacement', 'cancel', 'discount', 'answer'] as const;
export type Wish = (typeof wishes)[number];

/**
 * safety: fire, smoke, injury, shock, allergy; threat: a bad review unless …; legal: lawyer, court,
 * police, authority; chargeback: a dispute at the bank or PayPal; outside: contact or payment away
 * from the marketplace.
 */
export const warnings = ['safety', 'threat', 'legal', 'chargeback', 'outside'] as const;
export type Warning = (typeof warnings)[number];
