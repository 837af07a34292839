// The closed sets of names the whole product speaks in: marketplaces, languages, kinds of cells.

/**
 * Marketplaces and shop systems with rules of their own, as they call themselves; `unknown` gets the
 * cautious default.
 */
export const marketNames = {
  amazon: 'Amazon',
  aliexpress: 'AliExpress',
  ebay: 'eBay',
  walmart: 'Walmart',
  etsy: 'Etsy',
  tiktok: 'TikTok Shop',
  shopee: 'Shopee',
  temu: 'Temu',
  ozon: 'Ozon',
  mercadolibre: 'Mercado Libre',
  lazada: 'Lazada',
  shein: 'SHEIN',
  shopify: 'Shopify',
  woocommerce: 'WooCommerce',
  unknown: 'Marketplace',
} as const;
export type MarketId = keyof typeof marketNames;
export const marketIds = Object.keys(marketNames) as readonly MarketId[];

/** Languages letters are written in. */
export const languageCodes = ['en', 'de', 'fr', 'es', 'it', 'pt', 'ru', 'ja', 'zh'] as const;
export type LanguageCode = (typeof languageCodes)[number];

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
export type ClaimStatus = 'open' | 'granted' | 'denied' | 'withdrawn';
export type Refunded = 'none' | 'partial' | 'full';

/** What Claim Desk can advise. */
export const actionIds = [
  'none_closed',
  'platform_handles',
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
  'return_to_warehouse',
  'negotiate_refund',
  'explain_use',
  'share_tracking',
  'check_delivery',
  'ask_to_wait',
  'send_return_address',
  'answer',
  'ship_now',
  'ask_pickup',
  'extend_protection',
  'contact_first',
  'chase_carrier',
  'watch',
  'none',
] as const;
export type ActionId = (typeof actionIds)[number];

/** Who ships the order: the seller, or the marketplace from its own warehouse. */
export type Fulfilment = 'seller' | 'marketplace';
