// Order numbers pasted into the tracking column are no parcels.

import { describe, expect, it } from 'vitest';
import type { MarketId } from '../../src/base/ids';
import { readNumber } from '../../src/parcel/number';
import fc from '../fc';
import { digits, gs1, withCheck } from './carrier-numbers';
import { parcel } from './sample';

const row = { id: 'A-1', market: 'unknown', carrier: '' } as const;
const read = (cell: string, more: { id?: string; market?: MarketId; carrier?: string } = {}) =>
  readNumber(cell, { ...row, ...more });

const signs = fc
  .array(fc.constantFrom(...'0123456789ABCDEFGHJKLMNPQRSTUVWXY'), { minLength: 8, maxLength: 8 })
  .map((each) => each.join(''))
  .filter((text) => /[A-Z]/.test(text));

const dashed = (...lengths: number[]) =>
  fc.tuple(...lengths.map((length) => digits(length))).map((each) => each.join('-'));

describe('order numbers that can be nothing else', () => {
  it.each([
    ['Amazon', dashed(3, 7, 7)],
    ['eBay', dashed(2, 5, 5)],
    ['eBay, item and transaction', dashed(12, 13)],
    ['Walmart', dashed(7, 8)],
    ['Ozon posting', dashed(8, 4, 1)],
    ['Ozon posting of a larger number', dashed(10, 4, 1)],
    ['Ozon order', dashed(8, 4)],
    ['Rakuten', dashed(6, 8, 10)],
    ['Temu', dashed(3, 17).map((text) => `PO-${text}`)],
    ['Shopee', signs.map((text) => `261105${text}`)],
    ['SHEIN', fc.tuple(signs, digits(5)).map((each) => `GS${each.join('')}`)],
    ['Flipkart', digits(18).map((text) => `OD${text}`)],
  ])('%s', (_, numbers) => {
    fc.assert(
      fc.property(numbers, (number) => {
        for (const market of ['unknown', 'amazon', 'shopee', 'shopify'] as const)
          expect(read(number, { market })).toMatchObject({
            number: null,
            class: 'unknown',
            carrier: null,
            fits: [],
          });
      }),
      { numRuns: 30 },
    );
  });

  it('do not hide the parcel number beside them', () => {
    expect(read('12345678-0001-1, RB473124829GB').number).toBe('RB473124829GB');
    expect(read('111-2223334-5556667 / TBA123456789012').number).toBe('TBA123456789012');
  });
});

describe('digits of the marketplace of the row', () => {
  // The check digit of Canada Post holds, or FedEx's, and they are order numbers all the same.
  const held = (start: string, length: number) =>
    withCheck(
      digits(length - start.length - 1).map((text) => start + text),
      gs1,
    );

  it.each([
    ['aliexpress', held('8', 16)],
    ['aliexpress', held('3', 16)],
    ['aliexpress', held('1', 16)],
    ['tiktok', held('57', 18)],
    ['walmart', held('2000', 15)],
    ['walmart', digits(13)],
  ] as const)('%s', (market, numbers) => {
    fc.assert(
      fc.property(numbers, (number) => {
        expect(read(number, { market })).toMatchObject({ number: null, class: 'unknown' });
      }),
      { numRuns: 30 },
    );
  });

  it.each([
    ['Mercado', held('2000', 16), 'unknown'],
    ['AliExpress', held('8', 16), 'unknown'],
    ['TikTok', digits(16).map((text) => `57${text}`), 'unknown'],
    ['Etsy', digits(9).map((text) => `3${text}`), 'unknown'],
    ['Etsy', digits(9).map((text) => `4${text}`), 'etsy'],
  ] as const)(
    '%s where the market is %3$s: kept as typed, and proving nothing',
    (_, numbers, market) => {
      fc.assert(
        fc.property(numbers, (number) => {
          expect(read(number, { market })).toMatchObject({
            number,
            class: 'unknown',
            confidence: 0,
            carrier: null,
          });
        }),
        { numRuns: 50 },
      );
    },
  );

  it('prove something where the row names the carrier, or the market has no such numbers', () => {
    // 331881002 is 5 more than a multiple of 7.
    expect(read('3318810025')).toMatchObject({ class: 'unknown', carrier: null });
    expect(read('3318810025', { carrier: 'DHL' })).toMatchObject({
      class: 'tracked',
      carrier: 'DHL',
    });
    expect(read('3318810025', { market: 'etsy' }).class).toBe('unknown');
    expect(read('3318810025', { market: 'ebay' })).toMatchObject({
      class: 'tracked',
      carrier: 'DHL',
    });
  });
});

describe('the order number of the row', () => {
  it('is none, however it is written', () => {
    expect(read('12345678', { id: '12345678' }).number).toBeNull();
    expect(read('AB 123-456', { id: 'ab123456' }).number).toBeNull();
    expect(read('#10012345', { id: '10012345' }).number).toBeNull();
    expect(read('Order: 10012345', { id: '#10012345' }).number).toBeNull();
    expect(read('10012346', { id: '10012345' }).number).toBe('10012346');
  });

  it('stands beside the number of the parcel', () => {
    expect(read('10012345 TBA123456789012', { id: '10012345' }).number).toBe('TBA123456789012');
  });

  it('lends its looks to others: as long, and begun alike', () => {
    // A FedEx number by its digit: 3·(7+0+0+0) + (9+0+0+0) + 7·0 = 30, 30 mod 11 = 8.
    expect(read('790000000008')).toMatchObject({ class: 'tracked', carrier: 'FedEx' });
    expect(read('790000000008', { id: '791234567890' })).toMatchObject({
      number: '790000000008',
      class: 'unknown',
      carrier: null,
    });
    expect(read('790000000008', { id: '701234567890' }).class).toBe('tracked');
    expect(read('790000000008', { id: '7912345678901' }).class).toBe('tracked');
    expect(read('790000000008', { id: '791234567890', carrier: 'FedEx' }).class).toBe('tracked');
    // Letters say enough.
    expect(read('TBA123456789012', { id: 'TBA123456789999' }).class).toBe('tracked');
  });

  it('makes no parcel of the order', () => {
    const pasted = { id: '111-2223334-5556667', tracking: '111-2223334-5556667' };
    expect(parcel(pasted)).toMatchObject({ number: null, shipped: false, state: 'not_shipped' });
    expect(parcel({ ...pasted, delivered: '2026-11-12' }).deliveryScan).toBe(false);
    expect(parcel({ id: '43658312-0011', tracking: '43658312-0011-1' }).shipped).toBe(false);
  });
});
