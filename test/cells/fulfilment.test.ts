// Who ships: the seller or the marketplace.
import { expect, it } from 'vitest';
import { readFulfilment } from '../../src/cells/fulfilment';
import { orderOfRow } from '../one-row';

it.each([
  'FBA',
  'AFN',
  'Amazon',
  'afn',
  'WFS',
  'FBT',
  'Fulfilled by TikTok',
  'Fulfillment by TikTok Shop',
  'Choice',
  '全托管',
  '平台仓',
  'Fulfilled by Amazon',
  'AMAZON_NA',
  'FBL',
  'FBO',
  'Mercado Envíos Full',
  '全托',
  'JIT 全托管',
  'SLS海外仓',
  '官方海外仓',
  'CGF',
])('%s: the marketplace', (text) => expect(readFulfilment(text)).toBe('marketplace'));
it.each([
  'FBM',
  'MFN',
  'Merchant',
  'Seller Fulfilled',
  'seller-fulfilled',
  'Fulfillment by seller',
  '自发货',
  '半托管',
  '海外仓',
  'Self-ship',
  '海外仓（美东）',
  'realFBS',
  '半托',
])('%s: the seller', (text) => expect(readFulfilment(text)).toBe('seller'));
it.each([
  '',
  '--',
  'Standard shipping',
  '云途专线',
  'Warehouse 3',
  'constructor',
  '线上发货',
  'FBA / FBM',
])('%j does not say', (text) => expect(readFulfilment(text)).toBeNull());

it('Full is a word of Mercado Libre, and FBS another thing at Shopee and Ozon', () => {
  expect(readFulfilment('Full', 'mercadolibre')).toBe('marketplace');
  expect(readFulfilment('Fulfillment', 'mercadolibre')).toBe('marketplace');
  expect(readFulfilment('Full', 'ebay')).toBeNull();
  expect(readFulfilment('FBS', 'shopee')).toBe('marketplace');
  expect(readFulfilment('FBS', 'ozon')).toBe('seller');
});

it.each([
  ['Lazada', 'FBL'],
  ['Mercado Libre', 'Full'],
  ['Ozon', 'FBO'],
  ['Temu', '全托'],
])(
  'P27: %s answers its %s orders itself, no return address of the seller',
  (market, fulfilment) => {
    const { order, decision } = orderOfRow({
      'Order ID': 'A-1',
      Marketplace: market,
      Fulfilment: fulfilment,
      'Order value': '20',
      Currency: 'USD',
      Delivered: '2026-11-15',
      'Buyer message': 'The cup arrived broken, I want a refund',
      'Buyer contacted on': '2026-11-20',
    });
    expect([decision.action, order.problems]).toEqual(['platform_handles', []]);
  },
);

it('a cell that nobody can read is said, an empty one and a yes or no are not', () => {
  const problems = (fulfilment: string) =>
    orderOfRow({ 'Order ID': 'A-1', Item: 'Cup', Fulfilment: fulfilment }).order.problems;
  expect(problems('Depot 7')).toEqual([
    { column: 'Fulfilment', code: 'unknown_fulfilment', value: 'Depot 7' },
  ]);
  expect(problems('FBA / FBM')).toMatchObject([{ code: 'unknown_fulfilment' }]);
  expect([...problems(''), ...problems('--'), ...problems('yes'), ...problems('否')]).toEqual([]);
});

it.each([
  ['速卖通全托管', 'aliexpress', 'marketplace'],
  ['Temu半托管', 'temu', 'seller'],
  ['TEMU 全托', 'temu', 'marketplace'],
  ['亚马逊FBA', 'amazon', 'marketplace'],
  ['亚马逊德国FBA', 'amazon', 'marketplace'],
  ['Amazon.de FBA', 'amazon', 'marketplace'],
  ['AMZ FBM', 'amazon', 'seller'],
  ['沃尔玛WFS', 'walmart', 'marketplace'],
  ['AliExpress Choice', 'aliexpress', 'marketplace'],
  ['Ozon realFBS', 'ozon', 'seller'],
  ['Amazon FBA/FBM', 'amazon', null],
  // Sold on eBay out of Amazon's warehouse: eBay does not answer for it.
  ['eBay FBA', 'ebay', null],
  ['Amazon US', 'amazon', null],
])('a marketplace cell that says who ships: %s', (cell, market, fulfilment) => {
  const { order } = orderOfRow({ 'Order ID': '1', Marketplace: cell, Issue: 'damaged' });
  expect([order.market, order.fulfilment]).toEqual([market, fulfilment]);
});

it('the same where the column is called a channel', () => {
  const { order } = orderOfRow({
    'Order ID': '1',
    'Sales channel': 'Walmart (WFS)',
    Issue: 'damaged',
  });
  expect([order.market, order.fulfilment]).toEqual(['walmart', 'marketplace']);
});
