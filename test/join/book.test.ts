// Several tables, one book: which rows belong to which order, and which are left to themselves.

import { describe, expect, it } from 'vitest';
import { day } from '../make';
import { cells, openTables } from './tables';

const today = day('2026-11-21');

const orders = cells(`
  Order ID            | Marketplace | Order date | Order value | Currency | Product | Tracking number | Ship date
  111-1111111-1111111 | Amazon | 2026-11-01 | 24.99 | USD | Lamp  | RR473124829GB | 2026-11-02
  8193402210045511    | AliExpress | 2026-11-02 | 18.00 | USD | Mug   | LP00612345678901 | 2026-11-03
  #1001               | Shopify | 2026-11-03 | 52.00 | USD | Chair | RR100000015GB | 2026-11-04
`);
const claims = (id: string) =>
  cells(`
    Order ID | Claim type | Claim status | Claim opened on
    ${id} | A-to-z | Open | 2026-11-19
  `);
/** Whether a claim of that number was found to be of the order. */
const joins = (id: string, order: string): boolean =>
  openTables({ orders, claims: claims(id) }, today).of(order).order.claim !== null;

describe('an order number', () => {
  it.each([
    ['111-1111111-1111111', '111-1111111-1111111'],
    ['#111-1111111-1111111', '111-1111111-1111111'],
    ["'111-1111111-1111111", '111-1111111-1111111'],
    ['\u00a0111-1111111-1111111 ', '111-1111111-1111111'],
    ['8193402210045511', '8193402210045511'],
    ['1001', '#1001'],
    ['# 1001', '#1001'],
    ['No. 1001', '#1001'],
  ])('%j is that of %s', (written, order) => {
    expect(joins(written, order)).toBe(true);
  });

  it.each([
    ['8.19E+15', '8193402210045511'],
    ['111-1111111-1111112', '111-1111111-1111111'],
    ['11001', '#1001'],
    ['1001-1', '#1001'],
  ])('%j is not taken for that of %s, and is judged by itself', (written, order) => {
    const { of, alone, all } = openTables({ orders, claims: claims(written) }, today);
    expect(of(order).order.claim).toBeNull();
    expect(all).toHaveLength(4);
    expect(alone).toHaveLength(1);
  });

  it('that a spreadsheet shortened is named', () => {
    const { book } = openTables({ orders, claims: claims('8.19E+15') }, today);
    expect(book.doubts).toEqual([{ id: 'damaged', source: 'claims', row: 2, orderId: '' }]);
  });

  it('that a spreadsheet shortened is found by its parcel', () => {
    const parcels = cells(`
      Order ID | Tracking number | Tracking status | Last tracking update
      8.19E+15 | LP 00612345678901 | Delivered | 2026-11-18
    `);
    const { of, book, alone } = openTables({ orders, parcels }, today);
    expect(of('8193402210045511').parcel.state).toBe('delivered');
    expect([alone, book.doubts]).toEqual([[], []]);
  });

  it('that is written two ways in the list itself is not guessed', () => {
    const twice = [...orders, ['1001', 'WooCommerce', '2026-11-04', '9.00', 'USD', 'Cup', '', '']];
    const { book, of } = openTables({ orders: twice, claims: claims('N° 1001') }, today);
    expect(book.doubts).toEqual([{ id: 'several', source: 'claims', row: 2, orderId: 'N° 1001' }]);
    expect([of('#1001').order.claim, of('1001').order.claim]).toEqual([null, null]);
  });
});

describe('two shops that count alike', () => {
  const shop = (value: string, date: string) =>
    cells(`
      Order ID | Marketplace | Shop | Order date | Order value | Currency | Product
      #1001 | Shopify | ${value} | ${date} | 20.00 | USD | Lamp
    `);

  it('keep their orders apart by the shop', () => {
    const { alone } = openTables(
      { one: shop('North', '2026-11-01'), two: shop('South', '2026-11-01') },
      today,
    );
    expect(alone).toEqual(['#1001']);
  });

  it('keep them apart by the day where no shop is named, and say so', () => {
    const { alone, book } = openTables(
      { one: shop('', '2026-02-01'), two: shop('', '2026-11-01') },
      today,
    );
    expect(alone).toEqual(['#1001']);
    expect(book.doubts.map(({ id }) => id)).toEqual(['other_date']);
  });

  it.each([
    ['2026-11-08', []],
    ['2026-11-09', ['other_date']],
  ])(
    'take a number of a few digits for the same within a week: 1 November and %s',
    (date, doubts) => {
      const { book } = openTables({ one: shop('', '2026-11-01'), two: shop('', date) }, today);
      expect(book.doubts.map(({ id }) => id)).toEqual(doubts);
      expect(book.telling).toEqual([0, doubts.length === 0 ? 1 : 0]);
    },
  );

  it('have it told by the item which of them a claim is of, unless both sold it', () => {
    const both = cells(`
      Order ID | Marketplace | Shop | Order date | Order value | Currency | Product | SKU
      #1001 | Shopify | North | 2026-11-01 | 20.00 | USD | Lamp | L-1
      #1001 | Shopify | South | 2026-11-01 | 20.00 | USD | Mug | M-1
      #1002 | Shopify | North | 2026-11-01 | 20.00 | USD | Lamp | L-1
      #1002 | Shopify | South | 2026-11-01 | 20.00 | USD | Lamp | L-1
    `);
    const claim = (id: string, sku: string) =>
      cells(`
      Order ID | SKU | Claim status | Claim opened on
      ${id} | ${sku} | Open | 2026-11-19
    `);
    const claims = (id: string, sku: string) => {
      const { all, book } = openTables({ both, claim: claim(id, sku) }, today);
      const claimed = all.slice(0, 4).map(({ order }) => order.claim !== null);
      return [claimed.indexOf(true), ...book.doubts.map((doubt) => doubt.id)];
    };
    expect(claims('1001', 'M-1')).toEqual([1]);
    expect(claims('1002', 'L-1')).toEqual([-1, 'several']);
  });

  it('are the same shop however its name is spaced and capitalised', () => {
    const { alone } = openTables(
      { one: shop('North  Shop', '2026-11-01'), two: shop('north shop', '2026-11-01') },
      today,
    );
    expect(alone).toEqual([]);
  });

  it('leave a claim alone that may be of either', () => {
    const both = [...shop('North', '2026-11-01'), ...shop('South', '2026-11-01').slice(1)];
    const { book, alone } = openTables({ both, claims: claims('1001') }, today);
    expect(book.doubts.map(({ id }) => id)).toEqual(['several']);
    expect(alone).toEqual(['1001']);
  });
});

it('a full order number is known whatever the days', () => {
  const [head = [], row = []] = orders;
  const later = row.map((cell) => (cell === '2026-11-01' ? '2026-02-01' : cell));
  const { alone, book } = openTables({ orders, later: [head, later] }, today);
  expect([alone, book.doubts]).toEqual([[], []]);
});

describe('items', () => {
  it('of one order that stand apart get each what is told of them', () => {
    const apart = cells(`
      Order ID | Marketplace | Order date | SKU | Product | Order value | Currency
      111-1111111-1111111 | Amazon | 2026-11-01 | A1 | Lamp | 20.00 | USD
      222-2222222-2222222 | Amazon | 2026-11-01 | B1 | Mug | 9.00 | USD
      111-1111111-1111111 | Amazon | 2026-11-01 | A2 | Chair | 50.00 | USD
    `);
    const returned = cells(`
      Order ID | SKU | Issue
      111-1111111-1111111 | A2 | Arrived broken
    `);
    const { all } = openTables({ apart, returned }, today);
    expect(all.map(({ order }) => order.issueText)).toEqual(['', '', 'Arrived broken']);
  });
});

describe('a parcel with several orders in it', () => {
  it('tells of all of them', () => {
    const merged = cells(`
      Order ID | Marketplace | Order date | Order value | Currency | Product | Tracking number
      17-11892-40021 | eBay | 2026-11-01 | 20.00 | USD | Lamp | RR473124829GB
      17-11892-40022 | eBay | 2026-11-01 | 9.00 | USD | Mug | RR473124829GB
    `);
    const parcels = cells(`
      Tracking number | Tracking status | Last tracking update
      RR473124829GB | Delivered | 2026-11-18
    `);
    const { all } = openTables({ merged, parcels }, today);
    expect(all.map(({ parcel }) => parcel.state)).toEqual(['delivered', 'delivered']);
  });
});
