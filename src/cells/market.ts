// Reads the marketplace of a row and its country site, and what follows from the site.

import type { MarketId } from '../base/ids';
import { remember } from '../base/memo';
import type { Currency } from '../base/money';
import { own } from '../base/own';
import { readCountry } from './country';
import { textOf } from './read';

/** Names as sellers and ERPs write them, as the source of a regular expression in lower case. */
const nameSources: readonly (readonly [MarketId, string])[] = [
  ['amazon', 'amazon|amz|亚马逊|亞馬遜|アマゾン'],
  ['aliexpress', 'ali\\s?express|全球速卖通|速卖通|速賣通|smt'],
  ['ebay', 'ebay|易贝'],
  ['walmart', 'wal-?mart|沃尔玛|沃爾瑪'],
  ['etsy', 'etsy'],
  ['tiktok', 'tik\\s?tok|tts|tk|抖音海外|抖音国际|海外抖音'],
  ['shopee', 'shopee|虾皮|蝦皮'],
  ['temu', 'temu|拼多多跨境|拼多多海外|多多跨境'],
  ['shopify', 'shopify'],
  ['woocommerce', 'woo\\s?commerce|woo'],
];
const names = nameSources.map(
  ([market, source]) => [market, new RegExp(`(?<![a-z])(?:${source})`)] as const,
);

interface Found {
  readonly market: MarketId;
  /** What stands around the name: a site, an account, `Shop`. */
  readonly rest: string;
}

const siteWords = /\b(?:www|(?:my )?(?:shop|store)|site|marketplace)\b|站点|站點|店铺|店|站/g;
const country = (text: string): string | null => {
  const read = readCountry(
    text
      .replace(siteWords, ' ')
      .replace(/[\s._-]+/g, ' ')
      .trim(),
  );
  return read?.ok === true ? read.value : null;
};

/** The marketplaces named. A name may stand alone or before a site (`AmazonUS`), not inside a word. */
const marketsIn = remember((text: string): readonly Found[] => {
  const plain = textOf(text).slice(0, 80).toLowerCase();
  if (/\bnon[\s-]?amazon/.test(plain)) return [];
  return names.flatMap(([market, name]) => {
    const found = name.exec(plain);
    if (found === null) return [];
    const after = plain.slice(found.index + found[0].length);
    const glued = /^[a-z]+/.exec(after)?.[0] ?? '';
    if (glued !== '' && !glued.startsWith('shop') && country(glued) === null) return [];
    return [{ market, rest: `${plain.slice(0, found.index)} ${after}` }];
  });
});

/** The one marketplace or shop system a text names; null for none, several, or one not known. */
export function readMarket(text: string): MarketId | null {
  const [found, more] = marketsIn(text);
  return found !== undefined && more === undefined ? found.market : null;
}

/** Country sites of the marketplaces, with the currency buyers pay there. */
const currencies: Readonly<Record<string, Currency>> = {
  AE: 'AED',
  AR: 'ARS',
  AT: 'EUR',
  AU: 'AUD',
  BE: 'EUR',
  BR: 'BRL',
  CA: 'CAD',
  CH: 'CHF',
  CL: 'CLP',
  CN: 'CNY',
  CO: 'COP',
  CZ: 'CZK',
  DE: 'EUR',
  DK: 'DKK',
  EG: 'EGP',
  ES: 'EUR',
  FI: 'EUR',
  FR: 'EUR',
  GB: 'GBP',
  GR: 'EUR',
  HK: 'HKD',
  HU: 'HUF',
  ID: 'IDR',
  IE: 'EUR',
  IL: 'ILS',
  IN: 'INR',
  IT: 'EUR',
  JP: 'JPY',
  KR: 'KRW',
  MX: 'MXN',
  MY: 'MYR',
  NL: 'EUR',
  NO: 'NOK',
  NZ: 'NZD',
  PE: 'PEN',
  PH: 'PHP',
  PL: 'PLN',
  PT: 'EUR',
  RO: 'RON',
  RU: 'RUB',
  SA: 'SAR',
  SE: 'SEK',
  SG: 'SGD',
  TH: 'THB',
  TR: 'TRY',
  TW: 'TWD',
  UA: 'UAH',
  US: 'USD',
  VN: 'VND',
  ZA: 'ZAR',
};

/** Marketplaces whose `.com` is the United States; elsewhere it is the whole world. */
const comIsUs: readonly MarketId[] = ['amazon', 'ebay', 'walmart'];

/** The country of the site a text names: `Amazon.co.uk` → GB, `Shopee TW`, `US`, 美国站; else null. */
export function siteOf(text: string): string | null {
  const found = marketsIn(text);
  if (found.length > 1) return null;
  const [{ market, rest } = { market: null, rest: textOf(text).slice(0, 80).toLowerCase() }] =
    found;
  const domain = /\.([a-z]{2,3})(?:\.([a-z]{2}))?(?![a-z.])/.exec(rest);
  const [, top = '', second = ''] = domain ?? [];
  const isCom = top === 'com' && second === '';
  if (isCom && market !== null && comIsUs.includes(market)) return 'US';
  const site = domain === null || isCom ? country(rest) : country(second === '' ? top : second);
  return site !== null && own(currencies, site) !== undefined ? site : null;
}

/** The currency buyers pay in on a country's site. */
export const currencyOfSite = (site: string): Currency | null => own(currencies, site) ?? null;

/**
 * The zone Amazon counts a site's days in. Latest ship and delivery times end a day there:
 * 06:59:59Z in the United States. Canada and Mexico share the North American account and its zone.
 */
const amazonZones: Readonly<Record<string, string>> = {
  US: 'America/Los_Angeles',
  CA: 'America/Los_Angeles',
  MX: 'America/Los_Angeles',
  BR: 'America/Sao_Paulo',
  GB: 'Europe/London',
  IE: 'Europe/Dublin',
  DE: 'Europe/Berlin',
  FR: 'Europe/Berlin',
  IT: 'Europe/Berlin',
  ES: 'Europe/Berlin',
  NL: 'Europe/Berlin',
  BE: 'Europe/Berlin',
  SE: 'Europe/Berlin',
  PL: 'Europe/Berlin',
  TR: 'Europe/Istanbul',
  AE: 'Asia/Dubai',
  SA: 'Asia/Riyadh',
  EG: 'Africa/Cairo',
  ZA: 'Africa/Johannesburg',
  IN: 'Asia/Kolkata',
  JP: 'Asia/Tokyo',
  SG: 'Asia/Singapore',
  AU: 'Australia/Sydney',
};

/** The zone in which a marketplace's time stamps become days; null where none is known. */
export function zoneOfSite(market: MarketId, site: string | null): string | null {
  if (market === 'aliexpress') return 'America/Los_Angeles'; // all its times are US Pacific
  if (market !== 'amazon' || site === null) return null;
  return own(amazonZones, site) ?? null;
}
