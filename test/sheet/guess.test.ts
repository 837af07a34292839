// Columns whose headers nobody listed: read where header and cells agree, named where they are not read.
import { describe, expect, it } from 'vitest';
import type { FieldId } from '../../src/base/fields';
import { assess, plan } from '../../src/desk';
import { defaultSettings } from '../../src/settings/settings';
import { sayColumns, unreadColumns } from '../../src/text/columns';
import { today } from '../make';
import { spoken } from './spoken';

type Table = readonly (readonly string[])[];

function planOf(table: Table) {
  const made = plan(table.slice(0, 15), table.slice(15), defaultSettings, 'orders.csv', today);
  if (!made.ok) throw new Error(made.code);
  return made.plan;
}
const fieldOf = (table: Table, header: string): FieldId | null =>
  planOf(table).sheet.columns.find((each) => each.header === header)?.field ?? null;

describe('a tracker with everyday headers', () => {
  it.each<[string, FieldId]>([
    ['Order', 'orderId'],
    ['Where', 'platform'],
    ['What', 'productName'],
    ['Paid', 'orderValue'],
    ['Sent', 'shipDate'],
    ['Should arrive', 'promisedDeliveryDate'],
    ['Arrived?', 'deliveredDate'],
    ['What they said', 'buyerMessage'],
    ['Case?', 'claimStatus'],
    ['How sent', 'shippingMethod'],
    ['To', 'country'],
  ])('%s is %s', (header, field) => {
    expect(fieldOf(spoken, header)).toBe(field);
  });

  // Late by 16, 9, 20 and 11 days, a chargeback and an A-to-z: worked out by hand from the rows.
  it('gives its six high ones at the first try', () => {
    const made = planOf(spoken);
    const rows = spoken.slice(1).map((cells, i) => ({ row: i + 2, cells }));
    const high = assess(made, rows, today).filter(({ dispute }) => dispute.risk.level === 'high');
    expect(high.map(({ order }) => order.id)).toEqual([
      'B-201',
      'B-202',
      'B-204',
      'B-207',
      'B-210',
      'B-212',
    ]);
  });

  it('says which columns were guessed', () => {
    const [guessed] = sayColumns(planOf(spoken).sheet, 'en');
    expect(guessed).toContain('“Paid” is Order value');
    expect(sayColumns(planOf(spoken).sheet, 'zh')[0]).toContain('“Paid”为订单金额');
  });
});

describe('header and cells together', () => {
  const table = (header: string, ...cells: readonly string[]): Table => [
    ['Order ID', 'Item', header],
    ...cells.map((cell, i) => [`C-${300 + i}`, 'Lamp', cell]),
  ];

  it('decide between an amount and a day', () => {
    expect(fieldOf(table('They paid', '$12.00', '$8.50', '$99.00'), 'They paid')).toBe(
      'orderValue',
    );
    expect(fieldOf(table('Paid on', '2026-11-02', '2026-11-03', '2026-11-04'), 'Paid on')).toBe(
      'paidDate',
    );
  });

  it('leave alone what the cells contradict, and name it', () => {
    const odd = table('Should arrive', 'ask Anna again please', 'call them first', 'no idea yet');
    expect(fieldOf(odd, 'Should arrive')).toBeNull();
    expect(unreadColumns(planOf(odd).sheet).map(({ header }) => header)).toEqual(['Should arrive']);
    expect(sayColumns(planOf(odd).sheet, 'en').join(' ')).toContain('“Should arrive” (text)');
  });

  it.each(['Tracking no.', '快递单号', 'Sendungsnummer', 'AWB'])(
    'wait in an empty %s, the place of a number that is yet to come',
    (header) => {
      expect(fieldOf(table(header, '', '', ''), header)).toBe('trackingNumber');
    },
  );

  it.each(['Tracking status', 'Return tracking no.', 'Arrived?', 'Refund'])(
    'take an empty %s for no number of a parcel',
    (header) => {
      expect(fieldOf(table(header, '', '', ''), header)).not.toBe('trackingNumber');
    },
  );

  it('know a parcel’s number however it is parted', () => {
    const parted = table(
      'Xyz',
      '9400 1118 9922 3100 0011 14',
      '9400 1118 9922 3100 0022 21',
      'RR 123 456 785 CN',
    );
    expect(fieldOf(parted, 'Xyz')).toBe('trackingNumber');
  });

  it('take no empty column where another is filled, nor one of two', () => {
    const both = (...cells: readonly string[]): Table => [
      ['Order ID', 'Tracking no.', 'Parcel'],
      ...cells.map((cell, i) => [`C-${300 + i}`, '', cell]),
    ];
    const filled = both('RR123456785CN', 'LX000000010CN', 'YT2612345678901234');
    expect(fieldOf(filled, 'Tracking no.')).toBeNull();
    expect(fieldOf(filled, 'Parcel')).toBe('trackingNumber');
    const two: Table = [
      ['Order ID', 'Item', 'Tracking no.', 'AWB'],
      ['C-300', 'Lamp', '', ''],
    ];
    expect([fieldOf(two, 'Tracking no.'), fieldOf(two, 'AWB')]).toEqual([null, null]);
  });

  it('take cells that can be only one thing, whatever the header', () => {
    expect(fieldOf(table('Xyz', 'eBay', 'Amazon', 'Etsy'), 'Xyz')).toBe('platform');
    expect(fieldOf(table('Xyz', 'USD', 'EUR', 'USD'), 'Xyz')).toBe('currency');
  });

  it('guess nothing from dates alone', () => {
    const dates = table('Xyz', '2026-11-02', '2026-11-03', '2026-11-04');
    expect(fieldOf(dates, 'Xyz')).toBeNull();
    expect(sayColumns(planOf(dates).sheet, 'en').join(' ')).toContain('“Xyz” (dates)');
  });

  it('guess nothing beside the columns of an export', () => {
    const made = planOf([
      'Name|Email|Financial Status|Paid at|Fulfillment Status|Fulfilled at|Currency|Subtotal|Total|They paid'.split(
        '|',
      ),
      '#1001|a@b.c|paid|2026-11-02|fulfilled|2026-11-03|USD|4.00|4.00|$4.00'.split('|'),
    ]);
    expect(made.sheet.export).toBe('shopify');
    expect(made.sheet.columns.find(({ header }) => header === 'They paid')?.field).toBeNull();
  });
});

describe('everyday headers', () => {
  const day = ['2026-11-02', '2026-11-05', '2026-11-07'];
  const cells: Readonly<Record<string, readonly string[]>> = {
    day,
    money: ['$12.50', '$8.00', '$101.25'],
    name: ['Ann Field', 'Bo Lind', 'Cy Ray'],
    country: ['US', 'DE', 'FR'],
    parcel: ['RR123456785CN', 'LX000000010CN', 'YT2612345678901234'],
    carrier: ['USPS', 'YunExpress', 'DHL'],
    words: ['where is my parcel please', 'it came broken today', 'thank you very much for it'],
    case: ['open', 'closed', 'open'],
    id: ['D-1001', 'D-1002', 'D-1003'],
  };
  const groups: readonly (readonly [readonly FieldId[], string, string])[] = [
    [
      ['orderDate'],
      'day',
      '订单日期|成交时间|创建时间|Ordered On|Order Placed|Purchased On|Order Time',
    ],
    [
      ['shipDate'],
      'day',
      '发运日期|出货日期|寄出日期|发货日|Shipped On|Shipped date|Dispatched|Fulfilled on',
    ],
    [['deliveredDate', 'deliveredOrPromised'], 'day', '送达日期|交货日期|Date Delivered'],
    [
      ['promisedDeliveryDate'],
      'day',
      '预计送达|预计送达日期|预计妥投时间|最晚送达|Estimated delivery|Estimated arrival|Expected delivery date|Deliver by',
    ],
    [['buyerContactedAt'], 'day', '留言时间|留言日期|咨询时间|Message date|Contact date'],
    [['buyerMessage'], 'words', '买家消息|客户消息|留言|Complaint|What they said'],
    [['claimDecidedAt'], 'day', '裁决时间|结案时间|Case closed|Decision date'],
    [['claimStatus'], 'case', '案件状态|裁决结果'],
    [
      ['trackingNumber'],
      'parcel',
      '追踪号码|追踪单号|面单号|转单号|单号|Tracking Code|Waybill|Consignment No|Shipment tracking number',
    ],
    [
      ['orderValue', 'itemPrice'],
      'money',
      '总价|成交价|付款金额|销售额|Sale Price|Total Paid|Paid',
    ],
    [['buyerName'], 'name', '客户|客户名称|Delivery Name'],
    [['country'], 'country', '收件国家|目的地|国家代码|Delivery Country|Destination'],
    [['carrier'], 'carrier', '承运商|快递|Shipping Carrier|Shipped Via|Shipping Provider'],
    [['orderId'], 'id', '编号|Nr.Order|Order Name|Order Ref|Order Reference|Reference|SO Number'],
  ];
  const all = groups.flatMap(([fields, kind, headers]) =>
    headers
      .split('|')
      .map((header): [string, string, readonly FieldId[]] => [header, kind, fields]),
  );

  it.each(all)('%s with %s', (header, kind, fields) => {
    const own = fields.includes('orderId');
    const table: Table = [
      own ? ['SKU', 'Item', header] : ['Order ID', 'Item', header],
      ...(cells[kind] ?? []).map((cell, i) => [own ? `S${i}` : `E-${400 + i}`, 'Lamp', cell]),
    ];
    expect(fields).toContain(fieldOf(table, header));
  });
});
