// What sellers write beside other things: covers, refunds, second parcels, names that look like nothing.

import { describe, expect, it } from 'vitest';
import { dayFromIso } from '../../src/base/day';
import { asOf } from '../../src/order/as-of';
import { fields, order, orders, plan } from './sheet';

const base = {
  'Order ID': 'A-1',
  'Order date': '2026-10-01',
  'Order value': '20',
  Currency: 'USD',
};

describe('a cover told in a status or a note', () => {
  const shop = (cells: Readonly<Record<string, string>>, marketplace = 'Shopify') =>
    order({ ...base, Marketplace: marketplace, ...cells });
  const yes = { yes: true, on: null, by: 'shopify' };

  it.each([
    { 'Order status': 'Protected' },
    { 'Order status': 'Shopify Protect: protected' },
    { Notes: 'Shopify Protect: protected' },
    { Notes: 'vip, Shopify Protect active' },
  ])('%j is Shopify’s', (cells) => {
    const read = shop(cells);
    expect(read.protectedLabel).toEqual(yes);
    expect(read.problems).toEqual([]);
  });

  it('is read as a no where it says so', () => {
    for (const said of ['Not protected', 'Shopify Protect: inactive'])
      expect(shop({ 'Order status': said }).protectedLabel).toEqual({ ...yes, yes: false });
  });

  it('is no cover where nobody is named, or something else is protected', () => {
    expect(shop({ 'Order status': 'Protected' }, 'Etsy')).toMatchObject({
      protectedLabel: null,
      problems: [{ code: 'unknown_status' }],
    });
    for (const note of ['pack so that it is protected', 'Shopify Protect', 'active', 'covered'])
      expect([note, shop({ Notes: note }).protectedLabel]).toEqual([note, null]);
  });

  it('stands in the tags of Shopify’s own export', () => {
    const head = [
      'Name',
      'Email',
      'Financial Status',
      'Fulfillment Status',
      'Lineitem name',
      'Tags',
    ];
    const [one] = orders([
      head,
      ['#1', '', 'paid', 'fulfilled', 'Tee', 'Shopify Protect: protected'],
    ]);
    expect(one?.protectedLabel).toEqual(yes);
  });
});

describe('a day of refund', () => {
  it.each(['Refund date', 'Refunded on', '退款日期', '退款时间'])(
    '%s: all was refunded',
    (header) => {
      expect(order({ ...base, [header]: '2026-11-01' }).refunded).toBe('full');
      expect(order({ ...base, [header]: '' }).refunded).toBe('none');
    },
  );

  it('says less than an amount or a status beside it', () => {
    const dated = { ...base, 'Refund date': '2026-11-01' };
    expect(order({ ...dated, 'Refund amount': '5' })).toMatchObject({
      refunded: 'partial',
      refundedPart: { minor: 500, currency: 'USD' },
    });
    // Of a list of refunds the order's value is known only in another.
    const alone = { 'Order ID': 'A-1', 'Refund date': '2026-11-01', 'Refund amount': '5' };
    expect(order(alone)).toMatchObject({ refunded: 'partial', paidBack: { amount: 5 } });
    expect(order({ ...dated, 'Refund status': 'Partial' }).refunded).toBe('partial');
    expect(order({ ...dated, 'Refund status': 'No' }).refunded).toBe('none');
  });

  it('that lies ahead refunds nothing yet, and is named', () => {
    const planned = order({ ...base, 'Refund date': '2026-12-05' });
    const now = asOf(planned, dayFromIso('2026-11-21') ?? 0, (field) => field);
    expect(now.refunded).toBe('none');
    expect(now.problems).toMatchObject([{ column: 'refunded', code: 'future_date' }]);
  });
});

describe('a second parcel told in a note', () => {
  const resent = (note: string) => order({ ...base, Note: note }).reships;

  it.each([
    'resent 12 Nov, RX123456785CN',
    'replacement sent 12/11',
    'sent a replacement on 12 Nov',
    'has been resent.',
    'no answer for a week. Reshipped yesterday',
    '已补发',
    '客人没收到，11.12已补发RX123456799CN',
    '11/12 补发了一个',
    '11.12已重发 RX123456785CN',
  ])('%s', (note) => expect(resent(note)).toBe(1));

  it.each([
    ...[
      'not resent yet',
      'to be resent',
      'ask if replacement sent?',
      'resent the invoice',
      'resent him the photos',
    ],
    ...['resent tracking number to buyer', 'replacement sent if she pays', 'resent?'],
    ...[
      '未补发',
      '待补发',
      '没有补发',
      '已补发票',
      '是否已补发',
      '已补发了吗',
      '等补发了再说',
      '缺货等补发',
    ],
  ])('%s: nothing is sure', (note) => expect(resent(note)).toBe(0));

  it('or in a column of its own, by its day or its number', () => {
    for (const header of ['Replacement sent', 'Replacement tracking', '补发单号', '补发日期']) {
      const cells = { ...base, 'Tracking number': 'RX123456785CN' };
      expect([header, order({ ...cells, [header]: '' }).reships]).toEqual([header, 0]);
      for (const cell of ['2026-11-12', 'RX123456799CN', '9400111899223197428490', '123456789012'])
        expect(order({ ...cells, [header]: cell })).toMatchObject({
          reships: 1,
          tracking: 'RX123456785CN',
        });
    }
    expect(order({ ...base, Reships: '2', Note: 'resent 12 Nov' }).reships).toBe(2);
    expect(order({ ...base, Reships: '0', Note: 'resent 12 Nov' }).reships).toBe(0);
  });
});

describe('a name that programs write for nothing', () => {
  const buyer = (name: string) => order({ ...base, Buyer: name }).buyer;

  it('is kept as people write it', () => {
    for (const name of ['Nat', 'Nan', 'Null', 'Nil', 'Na', 'None']) expect(buyer(name)).toBe(name);
    expect(order({ ...base, 'First name': 'Nat', 'Last name': 'King' }).buyer).toBe('Nat King');
  });

  it('is nothing as programs write it', () => {
    for (const nothing of ['NaN', 'nan', 'null', 'NULL', 'NaT', 'none', 'N/A', 'NA', 'nil'])
      expect([nothing, buyer(nothing)]).toEqual([nothing, '']);
    expect(order({ ...base, Buyer: 'None', Issue: 'None' }).buyer).toBe('');
  });
});

describe('two names in one header', () => {
  it('are read where both say the same', () => {
    const head = [
      'Order No./订单号',
      'SKU/品名',
      '物流单号/Tracking',
      'Date/日期',
      '状态/Status',
      '国家 Country',
    ];
    const row = ['C-1001', 'KM-220 硅胶垫', 'RX123456785CN', '2026-11-01', 'Shipped', 'US'];
    const more = ['C-1002', 'KM-221 手机壳', 'RX123456799CN', '2026-11-03', 'Shipped', 'DE'];
    expect(Object.values(fields(plan([head, row, more])))).toEqual([
      ...['orderId', 'productName', 'trackingNumber', 'orderDate', 'orderStatus', 'country'],
    ]);
  });

  it('are not where they say different things', () => {
    const head = ['Order ID', '国家/Buyer', '日期/金额'];
    const made = plan([head, ['C-1001', 'US', '2026-11-01'], ['C-1002', 'Ann', '12']]);
    expect(Object.values(fields(made))).toEqual(['orderId', null, null]);
  });
});

describe('a marketplace that nothing names', () => {
  it.each([
    ['112-1234567-7654321', 'amazon'],
    ['12-09876-54321', 'ebay'],
    ['PO-211-12345678901234567', 'temu'],
    // Of several marketplaces, or of anybody.
    ['8201234567890123', 'unknown'],
    ['3123456789', 'unknown'],
    ['A-1042', 'unknown'],
  ])('is told by an order number that no other writes: %s is of %s', (id, market) =>
    expect(order({ ...base, 'Order ID': id }).market).toBe(market),
  );
  it('but not against a name, known or not', () => {
    const id = { ...base, 'Order ID': '112-1234567-7654321' };
    expect(order({ ...id, Marketplace: 'Walmart' }).market).toBe('walmart');
    expect(order({ ...id, Marketplace: 'Wholesale Portal' }).market).toBe('unknown');
  });
});
