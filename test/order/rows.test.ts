// Rows become orders: lines joined, amounts added, and every quirk of the exports read for what it is.

import { describe, expect, it } from 'vitest';
import type { Cell } from '../../src/base/cell';

import { assess, plan as planOf } from '../../src/desk';
import type { Order } from '../../src/order/order';
import { defaultSettings } from '../../src/settings/settings';
import { day } from '../make';
import { headerSets } from '../sheet/header-sets';
import { below, iso, order, orders, type Rows } from './sheet';

type Row = Readonly<Record<string, Cell>>;

/** Rows of a known export, given by header; all other cells blank. */
const exported = (platform: string, name: string, ...rows: readonly Row[]): Rows => {
  const set = headerSets.find((each) => each.platform === platform && each.name.includes(name));
  const headers = set?.columns.map(([header]) => header) ?? [];
  for (const row of rows)
    for (const header of Object.keys(row))
      if (!headers.includes(header)) throw new Error(`${platform} has no ${header}`);
  return [headers, ...rows.map((row) => headers.map((header) => row[header] ?? ''))];
};
/** The same with columns the seller added. */
const withAdded = (rows: Rows, added: Row): Rows =>
  rows.map((cells, at) => [...cells, ...(at === 0 ? Object.keys(added) : Object.values(added))]);

const value = (one: Order | undefined) =>
  one?.value ? `${one.value.minor / 100} ${one.value.currency}` : null;
const codes = (one: Order | undefined) =>
  one?.problems.map(({ column, code }) => `${column}: ${code}`);

/** What is wrong and how likely, in the one order of some rows. */
const judged = (rows: Rows) => {
  const made = planOf(rows, [], defaultSettings);
  if (!made.ok) throw new Error(made.code);
  const [only] = assess(made.plan, below(made.plan.sheet, rows), day('2026-11-21'));
  return only?.dispute;
};
const shopify = { Name: '#1001', 'Financial Status': 'paid', 'Fulfillment Status': 'fulfilled' };

describe('one row', () => {
  it('reads every column of the product', () => {
    const one = order({
      'Order ID': 'A-1',
      Marketplace: 'AliExpress',
      Shop: 'North',
      Fulfilment: 'FBM',
      'Order date': '2026-11-02',
      'Order status': 'Shipped',
      Item: 'Desk lamp',
      SKU: 'L-1',
      Quantity: 2,
      'Order value': 80,
      Currency: 'EUR',
      'Goods cost': 150,
      Freight: '6',
      'Cost currency': 'CNY',
      'Ship by': '2026-11-04',
      'Ship date': '2026-11-03',
      'Promised delivery': '2026-11-17',
      Delivered: '2026-11-16',
      'Last tracking update': '2026-11-15',
      'Shipping method': 'China Post Registered Air Mail',
      'Tracking number': 'RB123456785CN',
      'Tracking status': 'In transit',
      'Protection ends': '2027-01-02',
      Buyer: 'Ann Example',
      Country: 'Germany',
      Language: 'fr',
      Issue: 'broken',
      'Buyer message': 'It came broken',
      'Buyer contacted on': '2026-11-18',
      'Replied on': '2026-11-19',
      'Buyer answered on': '2026-11-20',
      'Return address sent': '2026-11-19',
      'Return received': 'no',
      'Photos received': 'yes',
      Authorisation: '✓',
      'Bad faith': '',
      'Protected label': 'x',
      'Claim type': 'chargeback',
      'Claim status': 'open',
      'Claim opened on': '2026-11-20',
      'Respond by': '2026-11-27',
      'Claim decided on': '',
      Refunded: 'partial',
      Reships: 1,
      Handled: 'yes',
    });
    expect(one).toMatchObject({
      row: 2,
      rows: [2],
      id: 'A-1',
      market: 'aliexpress',
      shop: 'North',
      fulfilment: 'seller',
      status: 'shipped',
      buyer: 'Ann Example',
      country: 'DE',
      language: 'fr',
      item: 'Desk lamp',
      sku: 'L-1',
      quantity: 2,
      value: { minor: 8000, currency: 'EUR' },
      currency: 'EUR',
      currencyAssumed: false,
      goodsCost: { minor: 15000, currency: 'CNY' },
      freight: { minor: 600, currency: 'CNY' },
      method: 'China Post Registered Air Mail',
      tracking: 'RB123456785CN',
      trackingStatus: 'In transit',
      issueText: 'broken',
      message: 'It came broken',
      returnReceived: { yes: false, on: null },
      photosReceived: { yes: true, on: null },
      authorisation: { yes: true, on: null },
      badFaith: null,
      protectedLabel: { yes: true, on: null },
      refunded: 'partial',
      reships: 1,
      handled: true,
      problems: [],
    });
    expect(one.claim).toMatchObject({ type: 'chargeback', status: 'open', decidedOn: null });
    const days = [
      one.orderDate,
      one.shipBy,
      one.shipDate,
      one.promised,
      one.delivered,
      one.lastUpdate,
      one.protectionEnds,
      one.contactedOn,
      one.repliedOn,
      one.buyerAnsweredOn,
      one.returnAddressSent?.on ?? null,
      one.claim?.openedOn ?? null,
      one.respondBy,
    ];
    expect(days.map(iso)).toEqual([
      '2026-11-02',
      '2026-11-04',
      '2026-11-03',
      '2026-11-17',
      '2026-11-16',
      '2026-11-15',
      '2027-01-02',
      '2026-11-18',
      '2026-11-19',
      '2026-11-20',
      '2026-11-19',
      '2026-11-20',
      '2026-11-27',
    ]);
  });

  it('knows nothing of what is not there', () => {
    expect(order({ 'Order ID': 'A-1', Country: '' })).toMatchObject({
      market: 'unknown',
      site: null,
      status: null,
      country: null,
      language: null,
      quantity: null,
      value: null,
      goodsCost: null,
      delivered: null,
      claim: null,
      refunded: 'none',
      reships: 0,
      handled: false,
      problems: [],
    });
  });

  it('reads a ragged row, shorter or longer than the header', () => {
    const [short, long] = orders([
      ['Order ID', 'Item', 'Country'],
      ['A-1', 'Lamp'],
      ['A-2', 'Tray', 'DE', 'stray', 'cells'],
    ]);
    expect(short).toMatchObject({ id: 'A-1', item: 'Lamp', country: null, problems: [] });
    expect(long).toMatchObject({ id: 'A-2', country: 'DE', problems: [] });
  });

  it('takes the first filled one of two columns with one header', () => {
    const rows: Rows = [
      ['Order ID', 'Item', 'Item'],
      ['A-1', 'Lamp', 'Tray'],
      ['A-2', '', 'Bowl'],
    ];
    expect(orders(rows).map(({ item }) => item)).toEqual(['Lamp', 'Bowl']);
  });

  it('turns what cannot be read into problems and reads the rest', () => {
    const one = order({
      'Order ID': '1.23457E+17',
      'Ship date': '31/02/2026',
      'Order value': 'twelve',
      Quantity: 'abc',
      Country: 'Atlantis',
      'Order status': 'beamed up',
      'Claim status': 'who knows',
      'Photos received': 'perhaps',
      Item: 'Lamp',
    });
    expect(codes(one)?.sort()).toEqual([
      'Claim status: unknown_claim',
      'Country: unknown_country',
      'Order ID: damaged_id',
      'Order status: unknown_status',
      'Order value: bad_money',
      'Photos received: bad_flag',
      'Quantity: bad_number',
      'Ship date: bad_date',
    ]);
    expect(one.problems.find(({ code }) => code === 'bad_date')?.value).toBe('31/02/2026');
    expect(one).toMatchObject({
      id: '',
      item: 'Lamp',
      value: null,
      quantity: null,
      shipDate: null,
    });
  });

  it('names the same fault in two columns, and in one column once', () => {
    const one = order({ 'Order ID': 'A-1', 'Order value': '-5', Freight: '-2' });
    expect(codes(one)).toEqual(['Order value: bad_money', 'Freight: bad_money']);
  });

  it('names a missing number, and a row of which nothing can be read', () => {
    const [missing, garbage] = orders([
      ['Order ID', 'Item', 'Country', ''],
      ['', 'Lamp', 'DE', ''],
      ['', '', '', '???'],
    ]);
    expect(missing).toMatchObject({ id: '', rows: [2], item: 'Lamp' });
    expect(codes(missing)).toEqual(['Order ID: missing_id']);
    expect(garbage).toMatchObject({ id: '', rows: [3] });
    // A column that is not known may hold anything, an address as well: its cell is not quoted.
    expect(garbage?.problems).toEqual([{ column: '', code: 'unread_row', value: '…' }]);
  });

  it('reports dates that cannot follow each other', () => {
    const one = order({
      'Order ID': 'A-1',
      'Order date': '2026-11-05',
      'Ship date': '2026-11-03',
      Delivered: '2026-11-04',
    });
    expect(codes(one)).toEqual(['Ship date: order_of_dates', 'Delivered: order_of_dates']);
    expect(iso(one.shipDate)).toBe('2026-11-03');
  });

  it('takes the year of a date from the others, and says where none tells it', () => {
    const rows = (...cells: string[]): Rows => [
      ['订单号', '下单日期', '签收日期'],
      ...cells.map((cell, at) => [`A-${at}`, cell, '11月18日']),
    ];
    const [known] = orders(rows('2026-11-02', '2026-11-20'));
    expect([iso(known?.delivered ?? null), codes(known)]).toEqual(['2026-11-18', []]);
    const [open] = orders(rows('2025-01-05', '2026-11-20'));
    expect([open?.delivered, codes(open)]).toEqual([null, ['签收日期: no_year']]);
    expect(open?.status).toBe('delivered');
  });

  it('does not guess a date that can be two', () => {
    const one = order({ 'Order ID': 'A-1', 'Ship date': '05/11/2026' });
    expect(one.shipDate).toBeNull();
    expect(codes(one)).toEqual(['Ship date: ambiguous_date']);
    const told = order({ 'Order ID': 'A-1', 'Ship date': '05/11/2026' }, { dates: 'dmy' });
    expect(iso(told.shipDate)).toBe('2026-11-05');
  });

  it('reads serial numbers and date cells', () => {
    const one = order({
      'Order ID': 'A-1',
      'Ship date': 46347,
      'Order date': new Date(Date.UTC(2026, 10, 20)),
    });
    expect([one.shipDate, one.orderDate].map(iso)).toEqual(['2026-11-21', '2026-11-20']);
  });

  it.each([
    [1, '1'],
    ['1.0', '1'],
    ['0033', '0033'],
    ['576912345678901001\t', '576912345678901001'],
    ['="3031265788145237"', '3031265788145237'],
    ["'001", '001'],
  ])('reads the id %j as %j', (cell, id) => {
    expect(order({ 'Order ID': cell, Country: 'DE' }).id).toBe(id);
  });

  it('never joins damaged ids', () => {
    const rows: Rows = [
      ['Order ID', 'Item'],
      ['4.41E+11', 'Lamp'],
      ['4.41E+11', 'Tray'],
    ];
    expect(orders(rows).map((one) => [one.id, codes(one)])).toEqual([
      ['', ['Order ID: damaged_id']],
      ['', ['Order ID: damaged_id']],
    ]);
  });
});

describe('rows that are no orders', () => {
  it.each<[string, Rows, number[]]>([
    [
      'empty rows',
      [
        ['Order ID', 'Item'],
        ['', ''],
        ['A-1', 'Lamp'],
        ['--', null],
        ['A-2', 'Bowl'],
      ],
      [3, 5],
    ],
    [
      'the header again',
      [
        ['Order ID', 'Item'],
        ['A-1', 'Lamp'],
        ['Order ID', 'Item'],
        ['A-2', 'Bowl'],
      ],
      [2, 4],
    ],
    [
      'a row of sums',
      [
        ['Order ID', 'Item', 'Order value'],
        ['A-1', 'Lamp', 5],
        ['Total', '', 5],
      ],
      [2],
    ],
    [
      '合计',
      [
        ['订单号', '商品', '订单金额'],
        ['A-1', '灯', 5],
        ['', '合计', 5],
      ],
      [2],
    ],
  ])('%s', (_, rows, kept) => {
    expect(orders(rows).map(({ row }) => row)).toEqual(kept);
  });

  it.each([
    'November',
    'November 2026',
    'Nov. 2026',
    'noviembre 2026',
    '2026年11月',
    '11月',
    '— 11月 —',
    'Week 47',
    '第47周',
    'Done',
    'Waiting for the buyer',
    '2026-11',
  ])('a heading such as %s', (heading) => {
    const rows: Rows = [
      ['Order ID', 'Item', 'Order value', 'Ship date'],
      [heading, '', '', ''],
      ['A-1', 'Lamp', 5, '2026-11-02'],
      [heading],
      ['A-2', 'Bowl', 6, '2026-11-03'],
    ];
    expect(orders(rows).map(({ row, id }) => [row, id])).toEqual([
      [3, 'A-1'],
      [5, 'A-2'],
    ]);
  });

  it('a month with its sum, and a heading in the first column', () => {
    const rows: Rows = [
      ['Date', 'Order ID', 'Item', 'Order value', 'Country'],
      ['November', '', '', 11, ''],
      ['2026-11-02', 'A-1', 'Lamp', 5, 'DE'],
      ['To do', '', '', '', ''],
      ['2026-11-03', 'A-2', 'Bowl', 6, 'DE'],
    ];
    expect(orders(rows).map(({ id }) => id)).toEqual(['A-1', 'A-2']);
  });

  it('but keeps numbers that only look like a heading', () => {
    const rows: Rows = [
      ['Order ID', 'Item', 'Country'],
      ['2026-11', 'Lamp', 'DE'],
      ['SEP-12', 'Lamp', 'DE'],
      ['1001', '', ''],
    ];
    expect(orders(rows).map(({ id }) => id)).toEqual(['2026-11', 'SEP-12', '1001']);
  });

  it('keeps a further item that stands alone in its row', () => {
    const rows: Rows = [
      ['Item', 'Order ID', 'Order value', 'Country'],
      ['Lamp', 'A-1', 5, 'DE'],
      ['Bulb', '', '', ''],
    ];
    expect(orders(rows).map(({ rows: lines }) => lines)).toEqual([[2, 3]]);
  });

  it('keeps an order whose item is called Total', () => {
    expect(
      orders([
        ['Order ID', 'Item'],
        ['A-1', 'Total'],
      ]),
    ).toHaveLength(1);
  });

  it('leaves out the description row of TikTok', () => {
    const rows = exported(
      'tiktok',
      '',
      {
        'Order ID': 'Platform unique order ID.',
        'Order Status': 'Current order status.',
        'SKU Unit Original Price': '1 SKU original price.',
      },
      { 'Order ID': '576900000000000001', 'Order Status': 'To ship' },
    );
    expect(orders(rows).map(({ row, status }) => [row, status])).toEqual([[3, 'unshipped']]);
  });

  it('leaves out the lines eBay puts around the orders', () => {
    const [headers = [], ...rows] = exported('ebay', 'newest', {
      'Sales Record Number': '10586',
      'Order Number': '20-00001-00001',
      'Item Title': 'Lamp',
    });
    const blank = headers.map(() => '');
    const sheet = [
      blank,
      headers,
      blank,
      ...rows,
      ['1', 'record(s) downloaded', 'from Nov-02-26 to Nov-02-26'],
      [' 4, record(s) downloaded'],
      ['83 record(s) downloaded,from Oct-02-26 to Nov-02-26'],
      ['Seller ID : someone'],
    ];
    expect(orders(sheet).map(({ row, id }) => [row, id])).toEqual([[4, '20-00001-00001']]);
  });
});

describe('an order of eBay without its number', () => {
  it('is known by its record, and takes the lines of that record', () => {
    const head = { 'Sales Record Number': '10586', 'Sale Date': 'Nov-02-26' };
    const rows = exported(
      'ebay',
      'newest',
      { ...head, 'Item Title': 'Lamp', Quantity: '1' },
      { ...head, 'Item Title': 'Bulb', Quantity: '2' },
      { 'Sales Record Number': '10587', 'Order Number': '20-00001-00001', 'Item Title': 'Tray' },
      { 'Sales Record Number': '10587', 'Item Title': 'Bowl' },
    );
    expect(orders(rows).map((one) => [one.id, one.rows, codes(one)])).toEqual([
      ['10586', [2, 3], []],
      ['20-00001-00001', [4, 5], []],
    ]);
  });
});

describe('lines of one order', () => {
  it('are joined where the number repeats, and only next to each other', () => {
    const rows: Rows = [
      ['Order ID', 'Item', 'Quantity'],
      ['A-1', 'Lamp', 1],
      ['A-1', 'Bulb', 2],
      ['A-2', 'Tray', 1],
      ['A-1', 'Lamp', 4],
    ];
    expect(orders(rows).map(({ rows: lines, quantity }) => [lines, quantity])).toEqual([
      [[2, 3], 3],
      [[4], 1],
      [[5], 4],
    ]);
  });

  it('of two shops with one number are two orders', () => {
    const rows: Rows = [
      ['Order ID', 'Shop', 'Item'],
      ['1001', 'North', 'Lamp'],
      ['1001', 'South', 'Tray'],
    ];
    expect(orders(rows)).toHaveLength(2);
  });

  it('are joined under a blank number only where nothing but a further item stands there', () => {
    const rows: Rows = [
      ['Order ID', 'Order date', 'Item', 'Quantity', 'Issue', 'Tracking number'],
      ['A-1', '2026-11-02', 'Lamp', 1, 'broken', 'RB123456785CN'],
      ['', '', 'Bulb', 1, '', ''],
      ['', '2026-11-03', 'Tray', 1, '', ''],
      ['A-3', '2026-11-04', 'Bowl', 1, '', ''],
      [],
      ['', '', 'Cup', 1, '', ''],
    ];
    expect(
      orders(rows).map(({ rows: lines, id, issueText, tracking }) => [
        lines,
        id,
        issueText,
        tracking,
      ]),
    ).toEqual([
      [[2, 3], 'A-1', 'broken', 'RB123456785CN'],
      [[4], '', '', ''],
      [[5], 'A-3', '', ''],
      [[7], '', '', ''],
    ]);
  });

  it('of Shopify: the total once, the pieces together', () => {
    const first = {
      Name: '#2001',
      'Financial Status': 'paid',
      'Fulfillment Status': 'fulfilled',
      'Fulfilled at': '2026-11-03 09:12:44 -0800',
      Currency: 'USD',
      Subtotal: '64.00',
      Shipping: '6.00',
      Taxes: '5.50',
      Total: '75.50',
      'Created at': '2026-11-02 09:12:40 -0800',
      'Shipping Name': 'Ann Example',
      'Shipping Country': 'US',
      'Lineitem quantity': '1',
      'Lineitem price': '28.00',
      'Lineitem name': 'Tee',
    };
    const second = { 'Lineitem quantity': '2', 'Lineitem price': '18.00', 'Lineitem name': 'Cap' };
    for (const name of ['#2001', '']) {
      const [one, more] = orders(
        exported('shopify', '', first, { ...second, Name: name, 'Financial Status': 'paid' }),
      );
      expect(more).toBeUndefined();
      expect(one).toMatchObject({ id: '#2001', rows: [2, 3], quantity: 3, status: 'shipped' });
      expect(value(one)).toBe('75.5 USD');
    }
  });

  it('of Amazon: items, tax and shipping of every line', () => {
    const line = (
      item: string,
      price: string,
      tax: string,
      shipping: string,
      shippingTax: string,
    ) => ({
      'order-id': '114-0000000-0000001',
      'order-item-id': item,
      'quantity-purchased': '1',
      currency: 'USD',
      'item-price': price,
      'item-tax': tax,
      'shipping-price': shipping,
      'shipping-tax': shippingTax,
      'product-name': item,
    });
    const [one] = orders(
      exported(
        'amazon',
        'Order report FBM',
        line('1', '53.98', '4.64', '3.99', '0.34'),
        line('2', '24.99', '2.15', '2.00', '0.17'),
      ),
    );
    // 62.95 + 29.31
    expect(value(one)).toBe('92.26 USD');
    expect(one?.quantity).toBe(2);
  });

  it('of eBay: the summary row counts once', () => {
    const head = { 'Order Number': '20-00001-00002', 'Sale Date': 'Nov-02-26' };
    const rows = exported(
      'ebay',
      'newest',
      {
        ...head,
        'Buyer Name': 'Ann',
        'Ship To Country': 'United States',
        'Buyer Country': 'Canada',
        Quantity: '4',
        'Total Price': '$66.00',
      },
      { ...head, 'Item Title': 'Lamp', Quantity: '3', 'Sold For': '$20.00' },
      { ...head, 'Item Title': 'Bulb', Quantity: '1', 'Sold For': '$0.00' },
    );
    const [one, more] = orders(rows);
    expect(more).toBeUndefined();
    expect(value(one)).toBe('66 USD');
    expect(one).toMatchObject({ quantity: 4, country: 'US', item: 'Lamp', currencyAssumed: true });
  });

  it('of eBay without a total: unit price times pieces, and shipping', () => {
    const row = {
      'Order Number': '20-00001-00003',
      'Item Title': 'Lamp',
      Quantity: '3',
      'Sold For': '$20.00',
      'Shipping And Handling': '$6.00',
    };
    expect(value(orders(exported('ebay', 'newest', row))[0])).toBe('66 USD');
  });

  it('of TikTok: the amount stands on every line', () => {
    const line = (sku: string) => ({
      'Order ID': '576900000000000002',
      'Seller SKU': sku,
      Quantity: '1',
      'SKU Subtotal After Discount': '$10.00',
      'Order Amount': '$23.00',
      'Order Refund Amount': '$0.00',
      Country: 'United States',
    });
    const [one] = orders(exported('tiktok', '', line('a'), line('b')));
    expect(value(one)).toBe('23 USD');
    expect(one).toMatchObject({ quantity: 2, site: 'US', refunded: 'none' });
  });

  it('of Walmart: cost, shipping and tax of the lines', () => {
    const line = (at: string, cost: string, tax: string) => ({
      'PO#': '4790000000001',
      'Line#': at,
      'Item Cost': cost,
      'Shipping Cost': '1.00',
      Tax: tax,
      Qty: '2',
      SKU: at,
    });
    const [one] = orders(
      exported('walmart', '', line('1', '23.99', '1.98'), line('2', '47.98', '3.96')),
    );
    expect(value(one)).toBe('79.91 USD');
  });

  it('of Etsy items: line totals, order shipping and tax once', () => {
    const line = (id: string, price: string, total: string) => ({
      'Order ID': '11220001',
      'Transaction ID': id,
      'Item Name': id,
      Quantity: '2',
      Price: price,
      'Item Total': total,
      'Order Shipping': '5.00',
      'Order Sales Tax': '1.50',
      Currency: 'USD',
    });
    const [one] = orders(
      exported('etsy', 'Items US', line('1', '10.00', '20.00'), line('2', '4.00', '')),
    );
    // 20 + 2 × 4 + 5 + 1.50
    expect(value(one)).toBe('34.5 USD');
  });

  it('by hand: different totals on the lines are the totals of the lines', () => {
    const sheet = (...totals: number[]): Rows => [
      ['Order ID', 'Item', 'Order value', 'Currency'],
      ...totals.map((total, at): Cell[] => ['A-1', `Item ${at}`, total, 'USD']),
    ];
    expect(value(orders(sheet(10, 20, 5))[0])).toBe('35 USD');
    expect(value(orders(sheet(35, 35, 35))[0])).toBe('35 USD');
    expect(value(orders(sheet(35, 30, 5))[0])).toBe('35 USD');
  });

  it('by hand: unit prices, tax, shipping, less the discount', () => {
    const [one] = orders([
      ['Order ID', 'Product', 'Quantity', 'Unit Price (EUR)', 'Tax', 'Discount', 'Shipping'],
      ['A-1', 'Lamp', 2, '54.50', '20.71', '5.00', '6.50'],
      ['A-1', 'Shade', 1, '28.00', '5.32', '0.00', '0.00'],
    ]);
    // 109 + 20.71 − 5 + 6.50 + 28 + 5.32
    expect(value(one)).toBe('164.53 EUR');
  });

  it('are no sum where one of them cannot be read', () => {
    const [one] = orders([
      ['Order ID', 'Product', 'Quantity', 'Unit Price'],
      ['A-1', 'Lamp', 2, '54.50'],
      ['A-1', 'Shade', 1, '*****'],
    ]);
    expect(one?.value).toBeNull();
    expect(codes(one)).toEqual(['Unit Price: masked']);
  });

  it('with quantity 0 and no amount count nothing', () => {
    const line = { 'Order ID': '404-0000000-0000001', 'ship-country': 'IN', currency: 'INR' };
    const [one] = orders(
      exported(
        'amazon',
        'Sale Report',
        { ...line, SKU: 'a', Qty: '1', Amount: '406.00', Status: 'Shipped' },
        { ...line, SKU: 'b', Qty: '0', Amount: '', Status: 'Cancelled' },
      ),
    );
    expect(value(one)).toBe('406 INR');
    expect(one).toMatchObject({ quantity: 1, status: 'shipped' });
  });
});

describe('currency', () => {
  const sheet = (row: Row) => ({ 'Order ID': 'A-1', ...row });
  it.each<[string, Row, object, string, boolean]>([
    ['the cell', { 'Order value': '€12', Currency: 'USD' }, {}, '12 EUR', false],
    ['the column', { 'Order value (GBP)': 12, Currency: 'USD' }, {}, '12 USD', false],
    ['the header', { 'Order value (GBP)': 12 }, {}, '12 GBP', false],
    [
      'the site',
      { 'Order value': 12, Marketplace: 'Amazon.de' },
      { currency: 'JPY' },
      '12 EUR',
      true,
    ],
    ['the setting', { 'Order value': 12 }, { currency: 'GBP' }, '12 GBP', true],
    [
      'the site, beside a bare $',
      { 'Order value': '$12', Marketplace: 'Amazon.ca' },
      {},
      '12 CAD',
      true,
    ],
    ['a bare $ in dollars', { 'Order value': '$12' }, {}, '12 USD', true],
  ])('from %s', (_, row, settings, expected, assumed) => {
    const one = order(sheet(row), settings);
    expect(value(one)).toBe(expected);
    expect(one.currencyAssumed).toBe(assumed);
  });

  it('is that of the one country all orders go to', () => {
    const sheet = (platform: string, ...totals: Cell[]): Rows => [
      ['Order ID', 'Marketplace', 'Country', 'Order value'],
      ...totals.map((total, at): Cell[] => [`A-${at}`, platform, 'Vietnam', total]),
    ];
    const all = orders(sheet('Lazada', '1.474.500', '12.500', '$30'));
    // Dong have no minor unit.
    expect(all.map((one) => one.value)).toEqual([
      { minor: 1_474_500, currency: 'VND' },
      { minor: 12_500, currency: 'VND' },
      { minor: 3000, currency: 'USD' },
    ]);
    expect(all.map(({ currencyAssumed }) => currencyAssumed)).toEqual([true, true, false]);
    // AliExpress gives dollars wherever the buyer lives.
    expect(orders(sheet('AliExpress', 12, 30, 40)).map(value)[0]).toBe('12 USD');
  });

  it('is read from value_currency', () => {
    expect(value(order(sheet({ 'Order value': 12, value_currency: 'EUR' })))).toBe('12 EUR');
  });

  it('of Shopee stands in its headers, or is that of its site', () => {
    const philippine: Rows = [
      [
        'Order ID',
        'Order Status',
        'Estimated Ship Out Date',
        'Deal Price (PHP)',
        'Grand Total (PHP)',
      ],
      ['2611020001', 'To ship', '2026-11-05', '120.00', '150.00'],
    ];
    expect(value(orders(philippine)[0])).toBe('150 PHP');
    const taiwan = exported('shopee', 'TW', { 訂單編號: '2611020002', 買家總支付金額: '350' });
    expect(value(orders(taiwan)[0])).toBe('350 TWD');
    const indonesia = exported('shopee', 'ID', {
      'No. Pesanan': '2611020003',
      'Nama Produk': 'Lampu',
      Jumlah: '2',
      'Harga Setelah Diskon': '189.950',
      'Ongkos Kirim Dibayar oleh Pembeli': '10.000',
    });
    // Thousands marks: 2 × 189,950 + 10,000
    expect(value(orders(indonesia)[0])).toBe('389900 IDR');
  });

  it('of Shopee without a total: the goods and the shipping, once', () => {
    const row = { 訂單編號: '2611020004', 商品總價: '300', 買家支付運費: '60' };
    const [one] = orders(
      exported('shopee', 'TW', { ...row, 商品名稱: 'a', 數量: '1' }, { 商品名稱: 'b', 數量: '2' }),
    );
    expect(value(one)).toBe('360 TWD');
    expect(one).toMatchObject({ rows: [2, 3], quantity: 3 });
  });

  it('of TikTok is that of the country of each row', () => {
    const row = (id: string, Country: string) => ({
      'Order ID': id,
      Country,
      'Order Amount': '12',
    });
    const rows = exported('tiktok', '', row('5761', 'Thailand'), row('5762', 'Malaysia'));
    expect(orders(rows).map((one) => [value(one), one.site])).toEqual([
      ['12 THB', 'TH'],
      ['12 MYR', 'MY'],
    ]);
  });

  it('of 马帮 stands behind the number', () => {
    const [one] = orders(
      exported('mabang', '', {
        订单编号: 'M-1',
        平台: 'Shopee',
        订单原始总金额: '123.45 THB',
        商品数量: '1',
      }),
    );
    expect(value(one)).toBe('123.45 THB');
    expect(one).toMatchObject({ market: 'shopee', currencyAssumed: false });
  });
});

describe('an amount that may be thousands or a fraction', () => {
  const sheet = (...totals: string[]): Rows => [
    ['Order ID', 'Order value', 'Currency'],
    ...totals.map((total, at) => [`A-${at}`, total, 'USD']),
  ];
  it('is not used, and said', () => {
    const [one] = orders(sheet('12.500', '8.000', '15.250'));
    expect(one?.value).toBeNull();
    expect(one?.problems).toEqual([
      { column: 'Order value', code: 'ambiguous_money', value: '12.500' },
    ]);
  });
  it('is read where another amount of the column proves the mark', () => {
    expect(orders(sheet('12.500', '9.99')).map(value)).toEqual(['12.5 USD', '9.99 USD']);
    expect(orders(sheet('12.500', '1.234,56')).map(value)).toEqual(['12500 USD', '1234.56 USD']);
  });
  it('leaves no sum behind where it is a line’s tax', () => {
    const [one] = orders([
      ['Order ID', 'Product', 'Unit Price', 'Tax'],
      ['A-1', 'Lamp', '54', '1.250'],
    ]);
    expect(one?.value).toBeNull();
    expect(codes(one)).toEqual(['Tax: ambiguous_money']);
  });
});

describe('costs', () => {
  it.each<[string, Row, string]>([
    ['for the whole order', { 'Goods cost': 30, Quantity: 3 }, '3000 USD'],
    [
      'in the currency of their column',
      { 'Goods cost': 30, 'Cost currency': '人民币' },
      '3000 CNY',
    ],
    ['in the currency of a code', { 'Goods cost': 'CNY 30' }, '3000 CNY'],
    ['in the currency of the header', { '采购价(CNY)': 10, Quantity: 3 }, '3000 CNY'],
    ['per piece', { 采购价: '10.00', Quantity: 3 }, '3000 USD'],
  ])('%s', (_, row, expected) => {
    const { goodsCost } = order({ 'Order ID': 'A-1', 'Order value': 100, Currency: 'USD', ...row });
    expect(goodsCost && `${goodsCost.minor} ${goodsCost.currency}`).toBe(expected);
  });

  it('of some lines are not those of the order', () => {
    const [all, some] = orders([
      ['Order ID', 'Item', 'Quantity', '采购价'],
      ['A-1', 'Lamp', 2, 5],
      ['A-1', 'Bulb', 1, 1],
      ['A-2', 'Lamp', 2, 5],
      ['A-2', 'Bulb', 1, ''],
    ]);
    expect(all?.goodsCost?.minor).toBe(1100);
    expect(some?.goodsCost).toBeNull();
  });

  it('of 通途 are in yuan, and freight is what was billed', () => {
    const [one] = orders(
      exported('tongtool', '', {
        订单号: '114-0000000-0000002',
        渠道: 'AMAZON',
        收款币种: 'USD',
        订单总售价: '40',
        '订单总售价 (人民币)': '288',
        发货数量: '2',
        商品成本: '35',
        通途运费: '20',
        物流商运费: '22.5',
      }),
    );
    expect(one).toMatchObject({
      market: 'amazon',
      value: { minor: 4000, currency: 'USD' },
      goodsCost: { minor: 7000, currency: 'CNY' },
      freight: { minor: 2250, currency: 'CNY' },
    });
  });

  it('are never what the buyer paid for shipping', () => {
    const [one] = orders(
      exported('walmart', '', { 'PO#': '4790000000002', 'Item Cost': '9', 'Shipping Cost': '4' }),
    );
    expect(one).toMatchObject({ goodsCost: null, freight: null });
  });

  it('of 0 are unknown where a program wrote them', () => {
    const row = { 订单号: 'D-1', 平台渠道: 'eBay', 商品采购价: '0', 产品数量: '1' };
    expect(orders(exported('dianxiaomi', 'by-product', row))[0]?.goodsCost).toBeNull();
  });
});

describe('days', () => {
  it('of Amazon end in the zone of the site', () => {
    const row = (channel: string, country: string) => ({
      'order-id': '114-0000000-0000003',
      'sales-channel': channel,
      'ship-country': country,
      // In November midnight in Los Angeles is 08:00, in Berlin 23:00 the day before.
      'purchase-date': '2026-11-20T07:59:59+00:00',
    });
    const day = (channel: string, country: string, settings = {}) =>
      iso(orders(exported('amazon', 'EU', row(channel, country)), settings)[0]?.orderDate ?? null);
    expect(day('Amazon.com', 'US')).toBe('2026-11-19');
    expect(day('Amazon.de', 'DE')).toBe('2026-11-20');
    expect(day('Amazon.de', 'DE', { timeZone: 'America/Los_Angeles' })).toBe('2026-11-19');
    // No channel: buyers in one country tell the site.
    expect(day('', 'US')).toBe('2026-11-19');
  });

  it('of TikTok are written as in its country', () => {
    const day = (Country: string) =>
      iso(
        orders(
          exported('tiktok', '', {
            'Order ID': '5769',
            Country,
            'Created Time': '10/05/2026 22:05:43\t',
          }),
        )[0]?.orderDate ?? null,
      );
    expect(day('Thailand')).toBe('2026-05-10');
    expect(day('United States')).toBe('2026-10-05');
  });

  it('of eBay in English and German', () => {
    const [english] = orders(
      exported('ebay', 'newest', { 'Order Number': '1-1', 'Sale Date': 'Nov-21-26' }),
    );
    expect(iso(english?.orderDate ?? null)).toBe('2026-11-21');
    const [german] = orders(
      exported('ebay', 'German new', {
        Bestellnummer: '1-1',
        Verkaufsprotokollnummer: '7',
        'Verkauft am': '10-Dez-25',
        Zahlungsdatum: '--',
        Gesamtbetrag: '116,99 €',
      }),
    );
    expect(iso(german?.orderDate ?? null)).toBe('2025-12-10');
    expect(value(german)).toBe('116.99 EUR');
    expect(german).toMatchObject({ site: 'DE', problems: [] });
  });

  it('take the earlier named column first, the next where it is blank', () => {
    const row = { 订单编号: '5769', 交运时间: '2026-11-02', 发货时间: '2026-11-04' };
    const shipped = (one: Row) => iso(orders(exported('mabang', '', one))[0]?.shipDate ?? null);
    expect(shipped(row)).toBe('2026-11-04');
    expect(shipped({ ...row, 发货时间: '' })).toBe('2026-11-02');
  });

  it('of eBay are the sale before the order', () => {
    const row = {
      'Order ID': '20-00001-00001',
      'Sale Date': '2026-11-02',
      'Order Date': '2026-11-04',
    };
    const ordered = (one: Row) =>
      iso(orders([Object.keys(one), Object.values(one)])[0]?.orderDate ?? null);
    const ebay = { ...row, 'Sales Record Number': '1', 'Paid On Date': '' };
    expect(ordered(ebay)).toBe('2026-11-02');
    expect(ordered({ ...ebay, 'Sale Date': '' })).toBe('2026-11-04');
  });

  it('of TikTok on which a parcel was made ready to ship are none of its way', () => {
    const row = { 'Order ID': '5769', 'RTS Time': '2026-11-02', 'Order Status': 'To ship' };
    const shipped = (one: Row) => orders(exported('tiktok', '', one))[0]?.shipDate ?? null;
    expect(shipped(row)).toBeNull();
    expect(iso(shipped({ ...row, 'Shipped Time': '2026-11-04' }))).toBe('2026-11-04');
  });

  it('of a payment are not those of the order, nor is its net amount the value', () => {
    const [one] = orders(
      exported('amazon', 'Payments', {
        'date/time': 'Nov 2, 2026 2:45:00 PM PST',
        'order id': '114-0000000-0000004',
        type: 'Order',
        total: '17.20',
      }),
    );
    expect(one).toMatchObject({ id: '114-0000000-0000004', orderDate: null, value: null });
  });
});

describe('names and places', () => {
  it.each<[string, string, Row, Partial<Order>]>([
    [
      'amazon',
      'FBM',
      { 'order-id': '1', 'buyer-name': 'Ann', 'recipient-name': 'Bob' },
      { buyer: 'Ann' },
    ],
    ['amazon', 'FBM', { 'order-id': '1', 'recipient-name': 'Bob' }, { buyer: 'Bob' }],
    [
      'etsy',
      'EtsySoldOrders',
      { 'Order ID': '1', 'First Name': 'Ann', 'Last Name': 'Example' },
      { buyer: 'Ann Example' },
    ],
    [
      'woocommerce',
      'snake_case',
      {
        order_number: '1',
        order_id: '99',
        billing_first_name: 'Ann',
        billing_last_name: 'Example',
        shipping_first_name: 'Bob',
      },
      { id: '1', buyer: 'Ann Example' },
    ],
    [
      'ebay',
      'newest',
      { 'Order Number': '1', 'Buyer Username': 'ann_1', 'Buyer Name': 'Ann' },
      { buyer: 'Ann' },
    ],
    [
      'dianxiaomi',
      '67',
      { 订单号: '1', 收货人国家: 'Russian Federation', 中文国家名: '俄罗斯', 国家二字码: 'DE' },
      { country: 'DE', language: null },
    ],
    [
      'dianxiaomi',
      '67',
      {
        订单号: '1',
        买家指定物流: 'Standard',
        物流方式: '云途挂号',
        运单号: 'YT1',
        物流订单号: 'X9',
      },
      { method: '云途挂号', tracking: 'YT1' },
    ],
    [
      'woocommerce',
      'snake_case',
      { order_number: '1', shipping_method_1: 'method:Free Shipping|total:0.00' },
      { method: 'Free Shipping' },
    ],
    ['walmart', '', { 'PO#': '1', 'Shipping SLA': '3' }, { method: '' }],
  ])('of %s %s', (platform, name, row, expected) => {
    expect(orders(exported(platform, name, row))[0]).toMatchObject(expected);
  });

  it.each([
    ['AMAZON', 'amazon', null],
    ['亚马逊美国站', 'amazon', 'US'],
    ['速卖通', 'aliexpress', null],
    ['Shopee TW', 'shopee', 'TW'],
    ['Wholesale Portal', 'unknown', null],
    ['', 'unknown', null],
  ])('an ERP names the marketplace of each row: %j', (平台渠道, market, site) => {
    const [one] = orders(exported('dianxiaomi', '67', { 订单号: '1', 平台渠道, SKU: 'a' }));
    expect(one).toMatchObject({ market, site });
  });

  it('an order from elsewhere in an Amazon report is no Amazon order', () => {
    const row = { 'amazon-order-id': 'S01-1', 'sales-channel': 'Non-Amazon US', sku: 'a' };
    expect(orders(exported('amazon', 'All Orders', row))[0]?.market).toBe('unknown');
  });

  it('never reads personal columns', () => {
    const secret = 'zz-secret-zz';
    for (const set of headerSets) {
      const headers = set.columns.map(([header]) => header);
      const row = set.columns.map(([, field]) => (field === 'sensitive' ? secret : 'A-1'));
      expect(JSON.stringify(orders([headers, row]))).not.toContain(secret);
    }
  });
});

describe('tracking', () => {
  it.each([
    [
      'China Post Registered Air Mail:RB123456785CN',
      'RB123456785CN',
      'China Post Registered Air Mail',
    ],
    [
      'AliExpress Standard Shipping:LP00123456789012\nCainiao:LP00999999999999',
      'LP00123456789012',
      'AliExpress Standard Shipping',
    ],
    ['RB123456785CN, LV987654321CN', 'RB123456785CN', ''],
    ['RB123456785CN LV987654321CN', 'RB123456785CN', ''],
    ['RB 123 456 785 CN', 'RB 123 456 785 CN', ''],
    ['9200190000000000000001\t', '9200190000000000000001', ''],
    ['https://track.example/RB123456785CN', 'https://track.example/RB123456785CN', ''],
  ])('%j', (cell, tracking, carrier) => {
    const [one] = orders(
      exported('aliexpress', '26', { 订单号: '3031', '实际发货物流:运单号': cell }),
    );
    expect(one).toMatchObject({ tracking, carrier, problems: [] });
  });

  it('damaged by a spreadsheet is reported', () => {
    const one = order({ 'Order ID': 'A-1', 'Tracking number': 9.20019e21 });
    expect(one.tracking).toBe('');
    expect(codes(one)).toEqual(['Tracking number: damaged_id']);
  });

  it('of a return is not that of the order', () => {
    const [one] = orders(
      exported('amazon', 'returns', {
        'Order ID': '113-1',
        'Tracking ID': '9200190000000000000001',
        'Return carrier': 'USPS',
        'Return delivery date': '20-Jul-2026',
      }),
    );
    expect(one).toMatchObject({ tracking: '', carrier: '', delivered: null });
    expect(iso(one?.returnReceived?.on ?? null)).toBe('2026-07-20');
  });

  it('joins the tracker status and its last event', () => {
    const [one] = orders(
      exported('littleboss', '', {
        订单号: 'X-1',
        包裹状态: '运输途中',
        最新事件: 'Departed Shenzhen',
      }),
    );
    expect(one?.trackingStatus).toBe('运输途中 · Departed Shenzhen');
  });

  it('keeps what a registered column says with the method', () => {
    const rows: Rows = [
      ['Order ID', 'Shipping method', '是否挂号'],
      ['A-1', 'Yanwen', '是'],
      ['A-2', '', '否'],
    ];
    expect(orders(rows).map(({ method }) => method)).toEqual([
      'Yanwen · registered',
      'unregistered',
    ]);
  });
});

describe('status', () => {
  it.each<[string, string, Row, Partial<Order>]>([
    ['etsy', 'EtsySoldOrders', { 'Order ID': '1', Status: 'Completed' }, { status: 'shipped' }],
    ['shopify', '', { Name: '#1', 'Fulfillment Status': 'fulfilled' }, { status: 'shipped' }],
    ['woocommerce', 'snake', { order_number: '1', status: 'completed' }, { status: 'completed' }],
    [
      'aliexpress',
      '26',
      { 订单号: '1', 订单状态: '等待买家收货' },
      { status: 'shipped', claim: null },
    ],
    ['aliexpress', '26', { 订单号: '1', 订单状态: '已完成' }, { status: 'completed' }],
    [
      'tiktok',
      '',
      { 'Order ID': '1', 'Order Status': 'Shipped', 'Order Substatus': 'Delivered' },
      { status: 'delivered' },
    ],
    ['tiktok', '', { 'Order ID': '1', 'Order Status': 'จัดส่งสำเร็จ' }, { status: 'delivered' }],
    ['shopee', 'ID', { 'No. Pesanan': '1', 'Status Pesanan': 'Selesai' }, { status: 'completed' }],
    [
      'shopee',
      'TW',
      { 訂單編號: '1', 訂單完成時間: '2026-11-20' },
      { status: 'completed', delivered: null },
    ],
    [
      'shopify',
      '',
      {
        Name: '#1',
        'Fulfillment Status': 'unfulfilled',
        'Cancelled at': '2026-11-03 16:00:00 -0800',
      },
      { status: 'cancelled' },
    ],
    [
      'amazon',
      'Unshipped orders',
      { 'order-id': '1', 'quantity-to-ship': '2', 'quantity-shipped': '0' },
      { status: 'unshipped' },
    ],
    [
      'amazon',
      'Unshipped orders',
      { 'order-id': '1', 'quantity-to-ship': '0', 'quantity-shipped': '2' },
      { status: 'shipped' },
    ],
    [
      'amazon',
      'FBA',
      { 'order-id': '1', status: 'Unit returned to inventory', 'customer-comments': 'too small' },
      { status: 'returned', fulfilment: 'marketplace', message: 'too small', problems: [] },
    ],
    [
      'amazon',
      'All Orders',
      { 'amazon-order-id': '1', 'order-status': 'Shipped', 'fulfillment-channel': 'AFN' },
      { status: 'shipped', fulfilment: 'marketplace' },
    ],
  ])('%s %s %j', (platform, name, row, expected) => {
    expect(orders(exported(platform, name, row))[0]).toMatchObject(expected);
  });

  it('of lines: shipped only when the last one that counts is', () => {
    const status = (...words: string[]) =>
      orders(
        exported(
          'walmart',
          '',
          ...words.map((Status, at) => ({ 'PO#': '1', 'Line#': at, SKU: `${at}`, Status })),
        ),
      )[0]?.status;
    expect(status('Shipped', 'Cancelled')).toBe('shipped');
    expect(status('Shipped', 'Acknowledged')).toBe('unshipped');
    expect(status('Cancelled', 'Cancelled')).toBe('cancelled');
    expect(status('Delivered', 'Shipped')).toBe('shipped');
  });

  it.each([
    ['2026-11-20', '2026-11-20', null],
    ['yes', null, 'delivered'],
    ['✓', null, 'delivered'],
    ['no', null, null],
    ['', null, null],
  ])('reads a Delivered cell of %j', (cell, day, status) => {
    const one = order({ 'Order ID': 'A-1', Delivered: cell, Item: 'Lamp' });
    expect([iso(one.delivered), one.status, one.problems]).toEqual([day, status, []]);
  });

  it('knows a delivery whose day it cannot tell', () => {
    const one = order({ 'Order ID': 'A-1', Delivered: '05/11/2026' });
    expect(one).toMatchObject({ delivered: null, status: 'delivered' });
    expect(codes(one)).toEqual(['Delivered: ambiguous_date']);
  });

  it('does not undo what has come further', () => {
    const one = order({ 'Order ID': 'A-1', 'Order status': '纠纷中', Delivered: 'yes' });
    expect(one.status).toBe('disputed');
  });
});

describe('refund', () => {
  it.each<[Row, Order['refunded']]>([
    [{ Refunded: 'yes' }, 'full'],
    [{ Refunded: '2026-11-20' }, 'full'],
    [{ Refunded: 'partial' }, 'partial'],
    [{ Refunded: 'no' }, 'none'],
    [{ Refunded: '' }, 'none'],
    [{ Refunded: 20 }, 'partial'],
    [{ Refunded: 80 }, 'full'],
    [{ Refunded: '$80.00' }, 'full'],
    [{ 'Refund Amount': '79.99' }, 'partial'],
    [{ 'Refund Amount': '-80' }, 'full'],
    [{ 'Refund Amount': '0' }, 'none'],
    [{ 'Refund Amount': 'CNY 100' }, 'partial'],
    [{ Refunded: 'no', 'Refund Amount': 80 }, 'none'],
    [{ 'Payment Status': 'refunded' }, 'full'],
    [{ 'Payment Status': 'partially_refunded' }, 'partial'],
    [{ 'Order status': 'Refunded' }, 'full'],
  ])('%j of 80 is %s', (row, expected) => {
    expect(order({ 'Order ID': 'A-1', 'Order value': 80, Currency: 'USD', ...row }).refunded).toBe(
      expected,
    );
  });

  it.each<[string, Cell[], Order['refunded'], number | null]>([
    ['of two lines is added up', [20, 15, ''], 'partial', 3500],
    ['of two lines may be all of it', [50, 30, ''], 'full', null],
    ['of equal lines beside one without', [20, 20, ''], 'partial', 4000],
    ['repeated on every line is the order’s', [20, 20, 20], 'partial', 2000],
    ['above those it sums up is the order’s', [35, 20, 15], 'partial', 3500],
    ['in several currencies has no sum', ['$20', '€15', ''], 'partial', null],
    ['of nought is none', ['0.00', 0, ''], 'none', null],
  ])('%s: %j', (_, amounts, refunded, part) => {
    const [one] = orders([
      ['Order ID', 'Item', 'Order value', 'Currency', 'Refund Amount'],
      ...amounts.map((amount, at): Cell[] => ['A-1', `Item ${at}`, 80, 'USD', amount]),
    ]);
    expect(one?.refunded).toBe(refunded);
    expect(one?.refundedPart?.minor ?? null).toBe(part);
  });

  it('said to be a part is as much as the export’s amount tells, where that is a part', () => {
    const part = (amount: Cell, said = 'partial') => {
      const { refunded, refundedPart } = order({
        ...{ 'Order ID': 'A-1', 'Order value': 80, Currency: 'USD' },
        ...{ Refunded: said, 'Refund Amount': amount },
      });
      return [refunded, refundedPart?.minor ?? null];
    };
    expect(part(20)).toEqual(['partial', 2000]);
    expect(part('')).toEqual(['partial', null]);
    // The seller’s own word goes before an amount that says otherwise.
    expect(part(80)).toEqual(['partial', null]);
    expect(part(20, 'yes')).toEqual(['full', null]);
  });

  it('is a part where the value is not known', () => {
    expect(order({ 'Order ID': 'A-1', Refunded: 20 }).refunded).toBe('partial');
  });
});

describe('claim', () => {
  const claim = (row: Row) => order({ 'Order ID': 'A-1', Item: 'Lamp', ...row }).claim;
  it.each<[Row, object | null]>([
    [{ 'Claim status': 'open' }, { type: 'claim', status: 'open' }],
    [{ 'Claim status': 'lost' }, { type: 'claim', status: 'granted' }],
    [
      { 'Claim status': 'won', 'Claim type': 'return' },
      { type: 'return', status: 'denied' },
    ],
    [{ 'Claim status': 'CLOSED' }, { type: 'claim', status: 'withdrawn' }],
    [{ 'Claim status': 'no' }, null],
    [{ 'Claim status': '无纠纷' }, null],
    [{ 'Claim type': 'payment dispute' }, { type: 'payment_dispute', status: 'open' }],
    [{ 'Claim type': 'Item not received' }, { type: 'claim', status: 'open' }],
    [{ 'Claim opened on': '2026-11-20' }, { type: 'claim', status: 'open' }],
    [{ 'Order status': '纠纷中' }, { type: 'claim', status: 'open' }],
    [
      { 'Order status': '纠纷中', 'Claim status': 'withdrawn' },
      { type: 'claim', status: 'withdrawn' },
    ],
    [{ 'Order status': '纠纷中', 'Claim status': 'no' }, null],
    [{ 纠纷创建时间: '2026-11-20' }, { type: 'claim', status: 'open' }],
    [{ 'Issue Date': '2026-11-20' }, null],
    [{ 'Return / Refund Status': 'Requested' }, { type: 'return', status: 'open' }],
    [{ Issue: 'broken' }, null],
  ])('%j', (row, expected) => {
    if (expected === null) expect(claim(row)).toBeNull();
    else expect(claim(row)).toMatchObject(expected);
  });

  it('dates the first contact where there is no claim', () => {
    const one = order({ 'Order ID': 'A-1', 'Issue Date': '2026-11-20' });
    expect(iso(one.contactedOn)).toBe('2026-11-20');
  });

  it('tells an A-to-Z claim from a return request', () => {
    const row = {
      'Order ID': '113-0000000-0000001',
      'Return request date': '14-Jul-2026',
      'Return request status': 'Approved',
      'Return Reason': 'AMZ-PG-WJ-TOO-SMALL',
      'SafeT claim state': 'Granted',
    };
    const [request] = orders(exported('amazon', 'returns', { ...row, 'A-to-Z Claim': 'N' }));
    expect(request?.claim).toBeNull();
    expect(iso(request?.contactedOn ?? null)).toBe('2026-07-14');
    expect(request?.returnAddressSent).toEqual({ yes: true, on: null }); // approved: agreed to
    expect(request?.returnAuthorised).toBe(true);
    expect(request?.issueText).toBe('AMZ-PG-WJ-TOO-SMALL');
    const [claimed] = orders(exported('amazon', 'returns', { ...row, 'A-to-Z Claim': 'Y' }));
    expect(claimed?.claim).toMatchObject({ type: 'claim', status: 'open', openedOn: null });
    expect(iso(claimed?.contactedOn ?? null)).toBe('2026-07-14');
  });

  it('gives the issue where only its type tells it', () => {
    expect(order({ 'Order ID': 'A-1', 'Claim type': 'Item not received' }).issueText).toBe(
      'Item not received',
    );
    expect(order({ 'Order ID': 'A-1', 'Claim type': 'chargeback' }).issueText).toBe('');
  });

  it('stands beside an export it was added to', () => {
    const rows = exported('ebay', 'newest', {
      'Order Number': '1-1',
      'Item Title': 'Lamp',
      'Tracking Number': '',
    });
    const [one] = orders(
      withAdded(rows, {
        'Claim status': 'open',
        'Respond by': '2026-11-27',
        'Tracking number': 'RB123456785CN',
        Delivered: '2026-11-20',
      }),
    );
    expect(one).toMatchObject({
      market: 'ebay',
      claim: { status: 'open' },
      tracking: 'RB123456785CN',
    });
    expect([one?.respondBy ?? null, one?.delivered ?? null].map(iso)).toEqual([
      '2026-11-27',
      '2026-11-20',
    ]);
  });
});

describe('a note left at the checkout', () => {
  it.each([
    'laisser à la porte, ne pas livrer avant vendredi',
    'wrong colour last time, send blue',
  ])('is no complaint: %s', (note) => {
    const rows = exported('shopify', '', { ...shopify, Notes: note });
    expect(judged(rows)).toMatchObject({ finding: { issue: 'none' }, stage: 'none' });
  });

  it('is the buyer’s letter where the seller says that the buyer wrote', () => {
    const rows = exported('shopify', '', { ...shopify, Notes: 'it came broken' });
    const told = withAdded(rows, { 'Buyer contacted on': '2026-11-20' });
    expect(judged(told)).toMatchObject({ finding: { issue: 'damaged' }, stage: 'message' });
  });

  it('is not what a report of returns quotes', () => {
    const rows = exported('amazon', 'FBA customer returns', {
      'return-date': '2026-11-18T09:15:00+00:00',
      'order-id': '114-0000000-0000009',
      'customer-comments': 'It arrived broken',
    });
    expect(judged(rows)).toMatchObject({ finding: { issue: 'damaged' } });
  });
});

describe('the reason of a report', () => {
  const report = exported('amazon', 'FBA customer returns', {
    'return-date': '2026-11-18T09:15:00+00:00',
    'order-id': '114-0000000-0000009',
    reason: 'TOO-SMALL',
  });
  const said = (rows: Rows) => judged(rows)?.risk.reasons.map(({ id }) => id);

  it('is the marketplace’s word, not a note of the seller’s', () => {
    expect(said(report)).toContain('reason_given');
    expect(said(report)).not.toContain('seller_noted');
    expect(said(withAdded(report, { Issue: '' }))).toContain('reason_given');
  });

  it('is a note where the seller wrote it', () => {
    const rows = exported('shopify', '', shopify);
    expect(said(withAdded(rows, { Issue: 'too small' }))).toContain('seller_noted');
  });
});

describe('words of buyers', () => {
  it.each<[string, string, Row, string]>([
    ['aliexpress', '26', { 订单号: '1', 订单备注: '请发红色' }, '请发红色'],
    ['dianxiaomi', '67', { 订单号: '1', 订单备注: '加急', 客服备注: '已联系' }, ''],
    ['amazon', 'FBM', { 'order-id': '1', 'delivery-Instructions': 'Leave at side door' }, ''],
    ['shopify', '', { Name: '#1', Notes: 'Gift', 'Note Attributes': 'utm: x' }, 'Gift'],
    [
      'tiktok',
      '',
      { 'Order ID': '1', 'Buyer Message': 'Where is it?', 'Seller Note': 'asked' },
      'Where is it?',
    ],
  ])('%s %s %j', (platform, name, row, message) => {
    expect(orders(exported(platform, name, row))[0]?.message).toBe(message);
  });

  it('names an issue of several choices by what it is', () => {
    const told = { 'Order ID': 'A-1', Issue: 'Damaged, Wrong item', 'Order value': 40 };
    const rows: Rows = [Object.keys(told), Object.values(told)];
    const made = planOf(rows, [], defaultSettings);
    const [one] = made.ok ? assess(made.plan, below(made.plan.sheet, rows), day('2026-11-21')) : [];
    // Both speak alike; the one that names the other thing decides, and the damage is told beside it.
    expect(one?.dispute.finding).toMatchObject({ issue: 'wrong_item', also: ['damaged'] });
  });

  it('joins reason and kind of an issue', () => {
    const [one] = orders(
      exported('tiktok', '', {
        'Order ID': '1',
        'Cancelation/Return Type': 'Cancel',
        'Cancel By': 'Buyer',
        'Cancel Reason': 'Changed mind',
      }),
    );
    expect(one?.issueText).toBe('Changed mind · Cancel');
  });
});

describe('sent again', () => {
  const line = (订单号: string, more: Row = {}) => ({
    订单号,
    渠道: 'AMAZON',
    通途SKU: 'L-1',
    发货数量: '2',
    收款币种: 'USD',
    售价: '20',
    发货日期: '2026-11-02',
    跟踪号: 'RB123456785CN',
    ...more,
  });

  it('is one order with the parcel that was sent last', () => {
    const [one, more] = orders(
      exported(
        'tongtool',
        '',
        line('114-0000000-0000005'),
        line('114-0000000-0000005-M0001', { 发货日期: '2026-11-18', 跟踪号: 'LV987654321CN' }),
      ),
    );
    expect(more).toBeUndefined();
    expect(one).toMatchObject({
      id: '114-0000000-0000005',
      rows: [2, 3],
      reships: 1,
      quantity: 2,
      value: { minor: 2000, currency: 'USD' },
      tracking: 'LV987654321CN',
    });
    expect(iso(one?.shipDate ?? null)).toBe('2026-11-18');
  });

  it('is known from the number alone, and from 是否补发货', () => {
    const [one] = orders(exported('tongtool', '', line('114-1-M0002')));
    expect(one).toMatchObject({ id: '114-1', reships: 1, quantity: 2 });
    const [flagged] = orders(exported('tongtool', '', line('114-2', { 是否补发货: '是' })));
    expect(flagged?.reships).toBe(1);
  });

  it('is not a part of a split order', () => {
    const [one] = orders(exported('tongtool', '', line('114-3_1'), line('114-3_2')));
    expect(one).toMatchObject({ id: '114-3', reships: 0, quantity: 4 });
  });

  it.each([
    [2, 2],
    ['yes', 1],
    ['no', 0],
    ['', 0],
  ])('Reships %j is %i', (cell, reships) => {
    expect(order({ 'Order ID': 'A-1', Item: 'x', Reships: cell }).reships).toBe(reships);
  });

  it('leaves ids of other exports as they are', () => {
    expect(order({ 'Order ID': 'A_1', Item: 'x' }).id).toBe('A_1');
  });
});

describe('AliExpress products in one cell', () => {
  it('gives title, SKU and the pieces of all products', () => {
    const cell =
      '【1】Desk lamp warm white\n(产品属性:Color: red)\n(产品数量:2 piece)(商家编码:L-1)(物流等级&买家选择物流:Standard)\n' +
      '【2】Bulb\n(产品属性:)\n(产品数量:3 piece)(商家编码:B-2)';
    const [one] = orders(
      exported('aliexpress', '26', {
        订单号: '3031',
        '产品信息\n（双击单元格展开所有产品信息！）': cell,
        产品总金额: '30',
        物流费用: '2',
        订单金额: 'US $31.20',
      }),
    );
    expect(one).toMatchObject({
      item: 'Desk lamp warm white',
      sku: 'L-1',
      quantity: 5,
      value: { minor: 3120, currency: 'USD' },
    });
  });
});
