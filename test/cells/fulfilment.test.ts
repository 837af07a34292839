// Who ships: the seller or the marketplace.
import { expect, it } from 'vitest';
import { readFulfilment } from '../../src/cells/fulfilment';

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
