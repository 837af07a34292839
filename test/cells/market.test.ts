// Marketplaces and their sites, as platform columns name them.
import { describe, expect, it, test } from 'vitest';
import { readMarket, siteOf, zoneOfSite } from '../../src/cells/market';
import { currencyOfSite } from '../../src/market/currencies';

describe('readMarket and siteOf', () => {
  it.each<[string, string | null, string | null]>([
    ['Amazon', 'amazon', null],
    ['Amazon.de', 'amazon', 'DE'],
    ['Amazon.co.uk', 'amazon', 'GB'],
    ['Amazon.com', 'amazon', 'US'],
    ['Amazon.com.au', 'amazon', 'AU'],
    ['amazon.com.mx', 'amazon', 'MX'],
    ['www.amazon.co.jp', 'amazon', 'JP'],
    ['AmazonUS', 'amazon', 'US'],
    ['Amazon_FR', 'amazon', 'FR'],
    ['AMAZON-IT', 'amazon', 'IT'],
    ['AMAZON_NA', 'amazon', null],
    ['亚马逊', 'amazon', null],
    ['亚马逊德国站', 'amazon', 'DE'],
    ['Non-Amazon', null, null],
    ['Non-Amazon US', null, null],
    ['AliExpress', 'aliexpress', null],
    ['aliexpress.com', 'aliexpress', null],
    ['速卖通', 'aliexpress', null],
    ['SMT', 'aliexpress', null],
    ['eBay', 'ebay', null],
    ['eBay UK', 'ebay', 'GB'],
    ['ebay.com', 'ebay', 'US'],
    ['eBay - my shop', 'ebay', null],
    ['沃尔玛', 'walmart', null],
    ['Walmart.ca', 'walmart', 'CA'],
    ['Wal-Mart US', 'walmart', 'US'],
    ['Etsy', 'etsy', null],
    ['TikTok', 'tiktok', null],
    ['TikTok Shop', 'tiktok', null],
    ['TikTok Thailand', 'tiktok', 'TH'],
    ['TikTok Shop UK', 'tiktok', 'GB'],
    ['抖音海外', 'tiktok', null],
    ['Shopee', 'shopee', null],
    ['Shopee TW', 'shopee', 'TW'],
    ['shopee.com.my', 'shopee', 'MY'],
    ['虾皮', 'shopee', null],
    ['蝦皮台灣', 'shopee', 'TW'],
    ['Temu', 'temu', null],
    ['TEMU半托管', 'temu', null],
    ['拼多多跨境', 'temu', null],
    ['Shopify', 'shopify', null],
    ['WooCommerce', 'woocommerce', null],
    ['独立站', null, null],
    ['Lazada', null, null],
    ['eBay/Amazon', null, null],
    ['Amazonia', null, null],
    ['US', null, 'US'],
    ['德国', null, 'DE'],
    ['美国站', null, 'US'],
    ['EU', null, null],
    ['', null, null],
    ['constructor', null, null],
  ])('%s → %s, site %s', (text, market, site) => {
    expect(readMarket(text)).toBe(market);
    expect(siteOf(text)).toBe(site);
  });
});

test.each([
  ['DE', 'EUR'],
  ['GB', 'GBP'],
  ['TW', 'TWD'],
  ['TH', 'THB'],
  ['JP', 'JPY'],
  ['PL', 'PLN'],
  ['XX', null],
  ['constructor', null],
])('buyers on %s pay in %s', (site, currency) => expect(currencyOfSite(site)).toBe(currency));

test.each([
  ['amazon', 'US', 'America/Los_Angeles'],
  ['amazon', 'DE', 'Europe/Berlin'],
  ['amazon', 'GB', 'Europe/London'],
  ['amazon', 'JP', 'Asia/Tokyo'],
  ['amazon', null, null],
  ['amazon', '__proto__', null],
  ['aliexpress', null, 'America/Los_Angeles'],
  ['ebay', 'US', null],
] as const)('%s %s counts days in %s', (market, site, zone) =>
  expect(zoneOfSite(market, site)).toBe(zone),
);
