// The plan of a sheet: header row, export, columns, and what the table can say at all.

import { describe, expect, it } from 'vitest';
import type { Cell } from '../../src/base/cell';
import { dayFromIso } from '../../src/base/day';

import { defaultSettings } from '../../src/settings/settings';
import { contractColumns } from '../../src/sheet/field-titles';
import { planSheet } from '../../src/sheet/plan';
import { undecidedColumns } from '../../src/sheet/undecided';
import { fields, orders, plan, type Rows } from '../order/sheet';
import { headerSets } from './header-sets';

const headersOf = (platform: string, name = ''): string[] =>
  headerSets
    .find((set) => set.platform === platform && set.name.includes(name))
    ?.columns.map(([header]) => header) ?? [];

/** A sheet of one column beside an order number, with as many rows as there are cells. */
const withColumn = (header: string, cells: readonly Cell[], more: Record<string, Cell[]> = {}) =>
  plan([
    ['Order ID', header, ...Object.keys(more)],
    ...cells.map((cell, at) => [
      `N-${at + 1}`,
      cell,
      ...Object.values(more).map((column) => column[at] ?? null),
    ]),
  ]);
const columnOf = (made: ReturnType<typeof plan>, header: string) =>
  made.columns.find((column) => column.header === header);

describe('header row', () => {
  const header = ['Order ID', 'Order date', 'Order value', 'Tracking number'];
  const row = ['A-1', '2026-11-02', '12.50', 'RB123456785CN'];
  const sheets: [string, Rows, number][] = [
    ['in row 1', [header, row], 1],
    ['under an empty comma line', [['', '', '', ''], header, ['', '', '', ''], row], 2],
    ['under a title', [['Orders of November'], header, row], 2],
    ['under a title that is a header elsewhere', [['Order'], ['', ''], ['Code', 'Buyer'], row], 3],
    [
      'under seven lines of preamble',
      [
        ['Includes Amazon Marketplace transactions'],
        ['All amounts in USD, unless specified'],
        ['Definitions:'],
        ['Sales tax collected: what was collected'],
        ['Selling fees: what was charged'],
        ['Other transaction fees: what was charged'],
        ['Other: no order'],
        headersOf('amazon', 'Payments'),
        ['Nov 2, 2026 2:45:00 PM PST', '1', 'Order', '111-0000001-0000001'],
      ],
      8,
    ],
    [
      'under metadata',
      [['统计时间', '2026-11-01 ~ 2026-11-21'], ['导出人', '小王'], [], headersOf('tongtool'), []],
      4,
    ],
    ['repeated further down', [header, row, header, row], 1],
    ['in row 15', [...Array.from({ length: 14 }, () => ['-']), header, row], 15],
  ];
  it.each(sheets)('%s', (_, rows, at) => expect(plan(rows).headerRow).toBe(at));

  it.each([
    ['nothing', [], 'empty'],
    [
      'blank cells',
      [
        ['', null],
        [' ', '--'],
      ],
      'empty',
    ],
    ['only data', [['A-1', '2026-11-02', 12.5, 'RB123456785CN']], 'no_header'],
    [
      'a mis-decoded header',
      [
        ['è®¢å\u008d•å\u008f·', 'ä¸‹å\u008d•æ—¶é—´'],
        ['1', '2'],
      ],
      'no_header',
    ],
    ['no order number', [['Order date', 'Order value', 'Country'], row], 'no_order_column'],
    ['a header below row 15', [...Array.from({ length: 15 }, () => ['-']), header], 'no_header'],
  ] as [string, Rows, string][])('%s is a failure with a name', (_, rows, code) => {
    expect(planSheet(rows, defaultSettings)).toEqual({ ok: false, code });
  });
});

describe("the product's own columns", () => {
  it.each(['en', 'zh'] as const)('are all recognised in %s', (language) => {
    const headers = contractColumns.map((column) => column[language]);
    const made = plan([headers]);
    expect(made.export).toBeNull();
    // Who ships or how it is shipped: its cells decide, and there are none.
    const expected = contractColumns.map(({ field }, at) =>
      headers[at] === '发货方式' ? 'shippingMethod' : field,
    );
    expect(made.columns.map(({ field }) => field)).toEqual(expected);
  });

  it('are 48, with those the contract names', () => {
    expect(contractColumns).toHaveLength(48);
    expect(new Set(contractColumns.map(({ field }) => field)).size).toBe(48);
  });

  it('are recognised beside an export they were added to', () => {
    const added = [
      'Tracking number',
      'Delivered',
      'Tracking status',
      'Issue',
      'Goods cost',
      'Respond by',
      'Handled',
    ];
    const made = plan([[...headersOf('amazon', 'All Orders'), ...added]]);
    expect(made.export).toBe('amazon');
    expect(made.columns.slice(-added.length).map(({ field, from }) => [field, from])).toEqual([
      ['trackingNumber', 'contract'],
      ['deliveredDate', 'contract'],
      ['trackingStatus', 'contract'],
      ['issueReason', 'contract'],
      ['goodsCost', 'contract'],
      ['respondBy', 'contract'],
      ['handled', 'contract'],
    ]);
  });

  it('keep a sheet from being taken for an export by one stray header', () => {
    const headers = contractColumns.map(({ en }) => en);
    expect(plan([[...headers, 'Deal Price']]).export).toBeNull();
  });

  it('never take what the product wrote for input', () => {
    const results = ['Risk', 'Score', 'Action', 'Due', 'Why', 'Evidence', 'Reply', '风险', '建议'];
    const made = plan([
      ['Order ID', ...results],
      ['A-1', 'High', 82, 'Refund', '2026-11-23', 'late', 'photo', 'Dear …', '高', '退款'],
    ]);
    for (const column of made.columns.slice(1)) expect(column.field).toBe('result');
  });
});

describe('what sellers call their columns', () => {
  it.each([
    ['Date Ordered', 'orderDate'],
    ['Must Ship By', 'shipByDate'],
    ['交易创建时间', 'orderDate'],
    ['物流单号', 'trackingNumber'],
    ['Tracking No/物流跟踪号', 'trackingNumber'],
    ['Order Status/订单状态', 'orderStatus'],
    ['Sendungsnummer', 'trackingNumber'],
    ['Estimated Delivery Date', 'promisedDeliveryDate'],
    ['采购价(CNY)', 'unitCost'],
    ['最后发货期限', 'shipByDate'],
    ['Customer Email', 'sensitive'],
    ['联系电话', 'sensitive'],
  ])('%s is %s by its name', (header, field) => {
    const column = columnOf(plan([['Order ID', 'Country', header]]), header);
    expect(column).toMatchObject({ field, sure: true });
  });

  it.each([
    ['ETA', ['2026-11-20', '2026-11-22'], 'promisedDeliveryDate'],
    ['Tracking', ['RB123456785CN', 'LV987654321CN'], 'trackingNumber'],
    ['Cost', ['12.50', '9,90'], 'unitCost'],
    ['Dest', ['DE', 'France'], 'country'],
    ['Message', ['Where is my parcel?', 'It came broken'], 'buyerMessage'],
    ['Case Status', ['open', 'closed'], 'claimStatus'],
  ])('%s only once its cells look like it', (header, cells, field) => {
    const sound = withColumn(header, cells);
    // `Tracking` is also the bare form of the known `Tracking #`.
    expect(columnOf(sound, header)?.field).toBe(field);
    if (header === 'Tracking') return;
    expect(columnOf(sound, header)).toMatchObject({ sure: false, from: 'values' });
    for (const wrong of [
      ['', ''],
      ['#', '7x?'],
      [true, 'maybe'],
    ])
      expect(columnOf(withColumn(header, wrong), header)?.field).toBeNull();
  });

  it.each([
    'Delivery notes for the driver',
    'Item Country',
    'Tracking Number Copy',
    'Order ID of the supplier',
    '__proto__',
    'constructor',
  ])('%s is nothing by a part of its name', (header) => {
    expect(columnOf(withColumn(header, ['DE', 'US']), header)).toMatchObject({
      field: null,
      from: 'none',
    });
  });

  it('is not asked where a column says it by its name', () => {
    const made = withColumn('Amount', ['12.50', '9.90'], { 'Order value': [12, 9] });
    expect(columnOf(made, 'Amount')?.field).toBeNull();
  });

  it('needs a second number where there is no order number', () => {
    const made = plan([
      ['Sales Record Number', 'Item', 'Country'],
      ['10586', 'Lamp', 'DE'],
    ]);
    expect(columnOf(made, 'Sales Record Number')).toMatchObject({ field: 'orderId', sure: false });
  });
});

it('leaves out a header that stands again between the orders, and nothing that only looks like one', () => {
  const header = ['Order ID', 'Item', 'Country', 'Order value'];
  const rows = (...more: Rows) => orders([header, ...more]).map(({ id }) => id);
  const [one, two] = [
    ['A-1001', 'Lamp', 'DE', '12.50'],
    ['A-1002', 'Item', 'US', '9.90'],
  ];
  expect(rows(one, header, two)).toEqual(['A-1001', 'A-1002']);
});

describe('headers that mean several things', () => {
  const statusWords = ['Shipped', 'Processing', 'Completed'];
  const parcels = ['In transit', 'Out for delivery', 'Customs clearance'];
  it.each([
    ['Status', statusWords, 'orderStatus', true],
    ['Status', parcels, 'trackingStatus', true],
    ['状态', ['运输途中', '到达待取', '投递失败'], 'trackingStatus', true],
    ['Status', ['?', 'x1'], 'orderStatus', false],
    ['State', ['Bavaria', 'Texas'], 'region', true],
    ['State', statusWords, 'orderStatus', false],
    ['发货方式', ['FBA', 'FBM'], 'fulfilment', true],
    ['发货方式', ['海外仓', '自发货'], 'fulfilment', true],
    ['发货方式', ['云途挂号', '中国邮政平常小包+'], 'shippingMethod', true],
    ['Registered', ['2026-11-02', '2026-11-03'], 'registeredInTrackerAt', false],
    ['Registered?', ['yes', 'no'], 'registered', false],
    ['Name', ['Ann Example', 'Bob Sample'], 'buyerName', false],
    ['订单备注', ['送礼包装', '加急'], 'sellerNote', true],
    ['Tracking ID', ['9200190000000000000001'], 'trackingNumber', true],
    ['Total', ['12.50'], 'orderValue', true],
    ['Amount', ['12.50'], 'orderValue', false],
    ['Shipping Cost', ['5.00'], 'shippingCharged', true],
  ] as const)('%s with %j is %s', (header, cells, field, sure) => {
    expect(columnOf(withColumn(header, cells), header)).toMatchObject({ field, sure });
  });

  it('takes Name for the order number where its cells are numbers and nothing else is', () => {
    const made = plan([
      ['Name', 'Country', 'Quantity'],
      ['#1001', 'DE', 1],
      ['#1002', 'US', 2],
    ]);
    expect(columnOf(made, 'Name')).toMatchObject({ field: 'orderId', sure: false });
  });

  it('takes 单号 for the parcel beside an order number, for the order beside a parcel, else it asks', () => {
    const parcels = ['RR123456785CN', 'LX000000010CN'];
    const one = (headers: readonly string[], ...rows: readonly (readonly string[])[]) =>
      fields(plan([[...headers, 'Country'], ...rows.map((row) => [...row, 'DE'])]))['单号'];
    const [first = '', second = ''] = parcels;
    expect(one(['Order ID', '单号'], ['A-1001', first], ['A-1002', second])).toBe('trackingNumber');
    expect(one(['Tracking number', '单号'], [first, 'A-1001'], [second, 'A-1002'])).toBe('orderId');
    const both = ['Order ID', 'Tracking number', '单号'];
    expect(one(both, ['A-1001', first, second])).toBeNull();
  });

  it('takes Name for the item beside a buyer', () => {
    const made = withColumn('Name', ['Lamp', 'Tray'], { Buyer: ['Ann', 'Bob'] });
    expect(columnOf(made, 'Name')).toMatchObject({ field: 'productName', sure: false });
  });

  const dates = ['2026-11-20', '2026-11-22', '2026-11-25'];
  const statuses = (...Status: string[]) => ({ Status });
  it.each([
    [
      'for orders on their way: promised',
      dates,
      statuses('Shipped', 'Delivered', 'Shipped'),
      'promisedDeliveryDate',
    ],
    [
      'only for orders that arrived: delivered',
      ['2026-11-20', '', ''],
      statuses('Delivered', 'Shipped', 'Shipped'),
      'deliveredDate',
    ],
    ['without a status: promised', dates, {}, 'promisedDeliveryDate'],
    [
      'beside a delivered column: promised',
      dates,
      { Delivered: ['2026-11-19'] },
      'promisedDeliveryDate',
    ],
    [
      'beside a promise: delivered',
      dates,
      { ETA: dates, 'Promised delivery': dates },
      'deliveredDate',
    ],
    ['empty: open', ['', '', ''], {}, 'deliveredOrPromised'],
  ] as [string, string[], Record<string, string[]>, string][])(
    'Delivery Date %s',
    (_, cells, more, field) => {
      const made = withColumn('Delivery Date', cells, more);
      expect(columnOf(made, 'Delivery Date')).toMatchObject({ field, sure: false });
    },
  );

  it('is a promise on Walmart whatever the cells say', () => {
    const made = plan([headersOf('walmart')]);
    expect(columnOf(made, 'Delivery Date')).toMatchObject({
      field: 'promisedDeliveryDate',
      sure: true,
    });
  });

  it('leaves a return parcel out of the tracking', () => {
    const made = plan([headersOf('amazon', 'FBM (MFN) returns')]);
    expect(fields(made)['Tracking ID']).toBe('returnTrackingNumber');
    expect(made.facts).toMatchObject({ delivery: false, tracking: false, shipping: false });
  });
});

describe('what the table can say', () => {
  it.each([
    ['amazon', 'All Orders', false],
    ['amazon', 'Order report FBM', false],
    ['shopify', '', false],
    ['etsy', 'EtsySoldOrders', false],
    ['ebay', 'newest', false],
    ['aliexpress', '26 columns', true],
    ['tiktok', '', true],
    ['shopee', 'TW', true],
    ['walmart', '', true],
    ['woocommerce', 'snake_case', true],
    ['dianxiaomi', '67 columns', true],
    ['mabang', '', true],
    ['littleboss', '', true],
  ])('%s %s can say delivered: %s', (platform, name, delivery) => {
    expect(plan([headersOf(platform, name)]).facts.delivery).toBe(delivery);
  });

  it('does not take the end of Etsy and Shopify for a delivery', () => {
    const headers = headersOf('etsy', 'EtsySoldOrders');
    const row = headers.map((header) => (header === 'Status' ? 'Completed' : ''));
    expect(plan([headers, row]).facts.delivery).toBe(false);
  });

  it('takes Amazon at its word where it writes "Delivered to Buyer"', () => {
    const headers = headersOf('amazon', 'All Orders');
    const row = headers.map((header) =>
      header === 'order-status' ? 'Shipped - Delivered to Buyer' : '',
    );
    expect(plan([headers, row]).facts.delivery).toBe(true);
  });

  it('says delivered once the seller adds a column for it', () => {
    const headers = [...headersOf('amazon', 'All Orders'), 'Delivered'];
    expect(plan([headers]).facts.delivery).toBe(true);
  });

  it('sees by hand that a long list of statuses never says delivered', () => {
    const statuses = (words: readonly string[]) =>
      withColumn(
        'Order status',
        Array.from({ length: 40 }, (_, at) => words[at % words.length] ?? ''),
      );
    expect(statuses(['Shipped', 'Processing']).facts.delivery).toBe(false);
    expect(statuses(['Shipped', 'Processing', 'Delivered']).facts.delivery).toBe(true);
    expect(withColumn('Order status', ['Shipped']).facts.delivery).toBe(true);
    expect(withColumn('Order status', ['VIP', 'urgent?']).facts.delivery).toBe(false);
  });

  it.each([
    [['Order ID', 'Country'], { tracking: false, shipping: false }],
    [['Order ID', 'Tracking number'], { tracking: true, shipping: false }],
    [['Order ID', 'Tracking status'], { tracking: true, shipping: false }],
    [['Order ID', 'Ship date'], { tracking: false, shipping: true }],
    // A method is what the buyer chose; it does not tell that anything was sent.
    [['Order ID', 'Shipping method'], { tracking: false, shipping: false }],
    [['Order ID', 'Order status'], { tracking: false, shipping: true }],
  ])('%j: %j', (headers, facts) => expect(plan([headers]).facts).toMatchObject(facts));
});

describe('marketplace and site', () => {
  it.each([
    ['amazon', 'amazon'],
    ['tiktok', 'tiktok'],
    ['woocommerce', 'woocommerce'],
    ['dianxiaomi', 'unknown'],
    ['tongtool', 'unknown'],
    ['handmade', 'unknown'],
  ])('%s → %s', (platform, market) => expect(plan([headersOf(platform)]).market).toBe(market));

  it.each([
    ['shopee', 'TW', 'TW'],
    ['shopee', 'ID Indonesian', 'ID'],
    ['ebay', 'German old', 'DE'],
    ['ebay', 'German new', 'DE'],
    ['shopee', 'EN', null],
  ])('%s %s is written on the site of %s', (platform, name, site) => {
    expect(plan([headersOf(platform, name)]).site).toBe(site);
  });

  it('reads the site from the channel of all rows, or from the name of the file', () => {
    const headers = headersOf('amazon', 'Order report EU');
    const row = (channel: string) =>
      headers.map((header) => (header === 'sales-channel' ? channel : ''));
    expect(plan([headers, row('Amazon.de'), row('Amazon.de')]).site).toBe('DE');
    expect(plan([headers, row('Amazon.de'), row('Amazon.fr')]).site).toBeNull();
    expect(plan([headers, row('')], {}, 'amazon.co.uk.txt')).toMatchObject({
      site: 'GB',
      zone: 'Europe/London',
    });
  });

  it('counts days where the seller says', () => {
    const headers = headersOf('amazon', 'All Orders');
    expect(plan([headers], { timeZone: 'Asia/Shanghai' }).zone).toBe('Asia/Shanghai');
  });
});

describe('day and month', () => {
  const column = (rows: Rows, header: string, settings = {}) =>
    columnOf(plan(rows, settings), header)?.dateOrder;
  const sheet = (...cells: string[]): Rows => [
    ['Order ID', 'Ship date'],
    ...cells.map((cell, at) => [`N-${at}`, cell]),
  ];
  it.each([
    ['nothing tells', sheet('05/11/2026', '06/11/2026'), {}, null],
    ['a day above 12 first', sheet('05/11/2026', '25/11/2026'), {}, 'dmy'],
    ['a day above 12 second', sheet('05/11/2026', '11/25/2026'), {}, 'mdy'],
    ['the setting before the cells', sheet('05/11/2026', '11/25/2026'), { dates: 'dmy' }, 'dmy'],
    ['both ways in one column', sheet('25/11/2026', '11/25/2026'), {}, null],
  ] as const)('%s', (_, rows, settings, expected) => {
    expect(column(rows, 'Ship date', settings)).toBe(expected);
  });

  const tiktok = headersOf('tiktok');
  const tiktokRow = (country: string, created: string, paid = '') =>
    tiktok.map((header) =>
      header === 'Country'
        ? country
        : header === 'Created Time'
          ? created
          : header === 'Paid Time'
            ? paid
            : '',
    );
  it.each([
    ['Thailand', '10/05/2026 22:05:43', 'dmy'],
    ['United States', '10/05/2026 10:05:43 AM', 'mdy'],
  ])('TikTok in %s has its own', (country, created, expected) => {
    expect(column([tiktok, tiktokRow(country, created)], 'Created Time')).toBe(expected);
  });

  it('lets all dates of one export decide together', () => {
    const rows = [
      tiktok,
      tiktokRow('Philippines', '05/02/2026 2:49:19 PM', '25/02/2026 2:50:00 PM'),
    ];
    expect(column(rows, 'Created Time')).toBe('dmy');
  });

  it('by hand, lets columns that prove it speak for one beside them, where only that is near', () => {
    const order = (...given: readonly string[]) =>
      plan([
        ['Order ID', 'Order date', 'Ship date', 'Delivered'],
        ['A-1', '02/11/2026', '03/11/2026', given[0] ?? ''],
        ['A-2', '13/11/2026', '14/11/2026', given[1] ?? ''],
      ]).columns[3]?.dateOrder;
    // 5 November is near; 11 May is half a year before the order.
    expect(order('05/11/2026')).toBe('dmy');
    // Near either way, so it is asked; and what it proves itself goes before.
    expect(order('11/10/2026', '11/12/2026')).toBeNull();
    expect(order('11/05/2026', '11/17/2026')).toBe('mdy');
  });

  it('does not press the order of the export on a column the seller added', () => {
    const headers = [...headersOf('etsy', 'EtsySoldOrders'), 'Delivered'];
    const row = headers.map((header) => (header === 'Delivered' ? '25/11/2026' : ''));
    const made = plan([headers, row]);
    expect(columnOf(made, 'Delivered')?.dateOrder).toBe('dmy');
    expect(columnOf(made, 'Sale Date')?.dateOrder).toBe('mdy');
  });
});

describe('the form of a column, told by all of its rows', () => {
  const many = (cell: string) => Array.from({ length: 600 }, () => cell);
  const sheet = (header: string, cells: readonly Cell[], more: Record<string, Cell> = {}): Rows => [
    ['Order ID', header, ...Object.keys(more)],
    ...cells.map((cell, at): Cell[] => [`N-${at}`, cell, ...Object.values(more)]),
  ];
  const of = (rows: Rows, header: string, settings = {}) => columnOf(plan(rows, settings), header);

  it('the one date that proves the order may be the last', () => {
    const rows = sheet('Ship date', [...many('05/11/2026'), '25/11/2026']);
    expect(of(rows, 'Ship date')?.dateOrder).toBe('dmy');
  });

  it('so may the one amount that proves the decimal mark', () => {
    const rows = sheet('Order value', [...many('12.500'), '9.99']);
    expect(of(rows, 'Order value')?.decimal).toBe('.');
    expect(of(sheet('Order value', many('12.500')), 'Order value')?.decimal).toBeNull();
  });

  it('a status far down says that the sheet knows deliveries', () => {
    const rows = sheet('Order status', [...many('Shipped'), 'Delivered']);
    expect(plan(rows).facts.delivery).toBe(true);
  });

  it('all amounts of an export are written with one mark', () => {
    const headers = headersOf('walmart');
    const row = headers.map((header) =>
      header === 'Item Cost' ? '12.500' : header === 'Tax' ? '1.98' : '',
    );
    expect(columnOf(plan([headers, row]), 'Item Cost')?.decimal).toBe('.');
  });

  it('the year first, whatever the setting says of day and month', () => {
    const rows = sheet('Ship date', ['26-11-05', '26-11-12']);
    expect(of(rows, 'Ship date', { dates: 'dmy' })?.dateOrder).toBe('ymd');
  });

  it('years of two digits by the other dates of the table, or by today', () => {
    const rows = sheet('Ship date', ['25-12-31'], { 'Order date': '2025-12-20' });
    expect(of(rows, 'Ship date')?.dateOrder).toBe('ymd');
    const alone = sheet('Ship date', ['25-12-31']);
    expect(of(alone, 'Ship date')?.dateOrder).toBeNull();
    const made = planSheet(alone, defaultSettings, { today: dayFromIso('2026-01-10') ?? 0 });
    expect(made.ok && columnOf(made.plan, 'Ship date')?.dateOrder).toBe('ymd');
  });

  it('years that are not written by those that are, where they lie within one year', () => {
    const days = (...cells: string[]) =>
      of(sheet('发货日期', ['11月18日', ...cells]), '发货日期')?.within ?? null;
    expect(days('2026-11-02', '2026-12-30')).not.toBeNull();
    expect(days('2025-11-02', '2026-11-30')).toBeNull();
    expect(days()).toBeNull();
    // Also by dates whose own form the column has shown.
    expect(days('26-11-05', '26-11-12')).not.toBeNull();
  });

  it('day or month first of such days by the other days, where one way alone lies near them', () => {
    const order = (cells: readonly string[], ...days: string[]) => {
      const column = of(
        sheet('Delivered', [...cells], { 'Order date': days[0] ?? '', 'Ship date': days[1] ?? '' }),
        'Delivered',
      );
      return [column?.dateOrder, column?.within !== null];
    };
    // November alone lies near October; 11 June does not.
    expect(order(['11/6'], '2026/10/25')).toEqual(['mdy', true]);
    expect(order(['6/11'], '2026/10/25')).toEqual(['dmy', true]);
    // 10 November and 11 October may both be.
    expect(order(['10/11'], '2026/10/25')).toEqual([null, false]);
    expect(order(['11/6'])).toEqual([null, false]);
  });

  it('leaves open what the rows seen do not tell', () => {
    const open = (rows: Rows) => undecidedColumns(plan(rows), rows.slice(1));
    expect(open(sheet('Ship date', ['05/11/2026'], { Item: 'Lamp' }))).toEqual([1]);
    expect(open(sheet('Ship date', ['05/11/2026', '25/11/2026'], { Item: 'Lamp' }))).toEqual([]);
    expect(open(sheet('Order value', ['12.500', '12']))).toEqual([1]);
    expect(open(sheet('Order status', many('Shipped')))).toEqual([1]);
    // Any column of dates may tell the year.
    const rows = sheet('Ship date', ['11月18日'], { Item: 'Lamp', 'Order date': '2026-11-02' });
    expect(open(rows)).toEqual([1, 3]);
  });
});

describe('the currency of the buyers’ country', () => {
  const sheet = (...countries: string[]): Rows => [
    ['Order ID', 'Country', 'Order value'],
    ...countries.map((country, at): Cell[] => [`N-${at}`, country, '1.474.500']),
  ];
  it.each([
    [['Vietnam', 'Vietnam', 'VN'], 'VND'],
    [['Vietnam', 'Vietnam', '', 'Vietnam'], 'VND'],
    [['Vietnam', 'Vietnam', 'Thailand', 'Vietnam'], null],
    // Two orders may go to one country by chance.
    [['Vietnam', 'Vietnam'], null],
    [['Atlantis', 'Atlantis', 'Atlantis'], null],
  ])('%j → %s', (countries, currency) => expect(plan(sheet(...countries)).currency).toBe(currency));
  it('does not beat a currency the seller has set', () =>
    expect(plan(sheet('DE', 'DE', 'DE'), { currency: 'GBP' }).currency).toBeNull());
});

it('is plain data', () => {
  const made = plan([headersOf('ebay', 'newest')]);
  expect(JSON.parse(JSON.stringify(made))).toEqual(made);
});

it('copes with 200 columns', () => {
  const headers = Array.from({ length: 200 }, (_, at) => `Column ${at}`);
  headers[150] = 'Order ID';
  headers[199] = 'Tracking number';
  expect(fields(plan([headers]))).toMatchObject({
    'Order ID': 'orderId',
    'Tracking number': 'trackingNumber',
    'Column 7': null,
  });
});
