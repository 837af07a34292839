// The closed sets of names the whole product speaks in: marketplaces, languages, kinds of cells.

/** Marketplaces and shop systems with rules of their own; `unknown` gets the cautious default. */
export const marketIds = [
  'amazon',
  'aliexpress',
  'ebay',
  'walmart',
  'etsy',
  'tiktok',
  'shopee',
  'temu',
  'shopify',
  'woocommerce',
  'unknown',
] as const;
export type MarketId = (typeof marketIds)[number];

/** What they call themselves. */
export const marketNames = {
  amazon: 'Amazon',
  aliexpress: 'AliExpress',
  ebay: 'eBay',
  walmart: 'Walmart',
  etsy: 'Etsy',
  tiktok: 'TikTok Shop',
  shopee: 'Shopee',
  temu: 'Temu',
  shopify: 'Shopify',
  woocommerce: 'WooCommerce',
  unknown: 'Marketplace',
} as const satisfies Readonly<Record<MarketId, string>>;

/** Languages letters are written in. */
export const languageCodes = ['en', 'de', 'fr', 'es', 'it', 'pt', 'ru', 'ja', 'zh'] as const;
export type LanguageCode = (typeof languageCodes)[number];

/** Languages the product itself speaks to the seller. */
export const uiLanguages = ['en', 'zh'] as const;
export type UiLanguage = (typeof uiLanguages)[number];

/** One cell as a sheet or a file gives it: blank is `''` or null, dates may be real dates. */
export type Cell = string | number | boolean | Date | null;
