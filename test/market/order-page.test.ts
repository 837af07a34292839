// The seller's page of an order: only for numbers of the marketplace's own form, and nowhere else.
import { describe, expect, it } from 'vitest';
import { type MarketId, marketIds } from '../../src/base/ids';
import { marketOf, markets } from '../../src/market/index';
import { orderPage } from '../../src/market/order-page';
import fc from '../fc';

describe('the page of an order', () => {
  it.each<[MarketId, string | null, string, string]>([
    [
      'ebay',
      'DE',
      '17-12345-67892',
      'https://www.ebay.com/mesh/ord/details?orderid=17-12345-67892',
    ],
    [
      'amazon',
      'US',
      '114-3941689-8772232',
      'https://sellercentral.amazon.com/orders-v3/order/114-3941689-8772232',
    ],
    [
      'amazon',
      'DE',
      '402-1704332-3287560',
      'https://sellercentral-europe.amazon.com/orders-v3/order/402-1704332-3287560',
    ],
    [
      'amazon',
      'JP',
      '503-1704332-3287560',
      'https://sellercentral.amazon.co.jp/orders-v3/order/503-1704332-3287560',
    ],
    ['etsy', null, '3987654321', 'https://www.etsy.com/your/orders/sold?order_id=3987654321'],
    [
      'aliexpress',
      null,
      '8193402210040001',
      'https://gsp.aliexpress.com/apps/order/detail?orderId=8193402210040001',
    ],
    [
      'tiktok',
      'US',
      '577406169738941145',
      'https://seller-us.tiktok.com/order/detail?order_no=577406169738941145',
    ],
  ])('%s %s %s', (market, site, id, address) => {
    expect(orderPage(market, site, id)).toBe(address);
  });

  it.each<[MarketId, string | null, string]>([
    ['ebay', null, 'X1'],
    ['ebay', null, '17-12345-67892/../../x'],
    ['ebay', null, '17-12345-67892\n'],
    ['amazon', 'US', '8193402210040001'],
    // Which country's seller centre it is, no cell says.
    ['amazon', null, '114-3941689-8772232'],
    ['aliexpress', null, 'javascript:alert(1)'],
    // Each country's seller centre is another one, and of others than the American the address is not sure.
    ['tiktok', 'VN', '577406169738941145'],
    ['shopee', 'TW', '2211210ABCDEFG'],
    ['shopify', null, '#1051'],
    ['unknown', null, '17-12345-67892'],
  ])('is none for %s %s %j', (market, site, id) => {
    expect(orderPage(market, site, id)).toBeNull();
  });

  it('no site of Amazon shares the American one', () => {
    for (const site of Object.keys(markets.amazon.sites))
      expect([
        site,
        marketOf('amazon', site).orderPage?.address === marketOf('amazon', 'US').orderPage?.address,
      ]).toEqual([site, site === 'US']);
  });

  it('never leads anywhere else, whatever a cell holds', () => {
    fc.assert(
      fc.property(fc.constantFrom(...marketIds), fc.string(), (market, id) => {
        const page = orderPage(market, 'US', id);
        if (page === null) return;
        expect(page.startsWith(marketOf(market, 'US').orderPage?.address ?? '!')).toBe(true);
        expect(page).toMatch(/^https:\/\/[\w./?=-]+$/);
      }),
    );
  });
});
