// What several tables say of one order: which is believed, and what is said where they differ.

import { describe, expect, it } from 'vitest';
import { money } from '../../src/base/money';
import { sayConflicts } from '../../src/text/joined';
import { day } from '../make';
import { cells, openTables } from './tables';

const today = day('2026-11-21');
const id = '111-1111111-1111111';
const orders = cells(`
  Order ID | Marketplace | Order date | Order value | Currency | Product | Quantity | Ship date | Promised delivery | Shipping method | Tracking number | Tracking status
  ${id} | Amazon | 2026-10-20 | 40.00 | USD | Lamp | 2 | 2026-10-22 | 2026-11-12 | USPS First Class | 9400111899223100001114 | In transit
`);
const open = (further: Parameters<typeof openTables>[0]) =>
  openTables({ orders, ...further }, today);
const only = (further: Parameters<typeof openTables>[0]) => open(further).of(id);
const said = (further: Parameters<typeof openTables>[0]) => sayConflicts([only(further)], 'en');

describe('a tracking list', () => {
  const tracking = cells(`
    Order ID | Tracking number | Tracking status | Last tracking update | Delivered
    ${id} | 9400 1118 9922 3100 0011 14 | Delivered | 2026-11-14 | 2026-11-14
  `);

  it('tells that the parcel is there, two days late', () => {
    const { order, parcel } = only({ tracking });
    expect([order.delivered, parcel.state]).toEqual([day('2026-11-14'), 'delivered']);
    expect(parcel.late).toMatchObject({ days: 2 });
  });

  it('is believed of the parcel, and the difference is said', () => {
    expect(said({ tracking })).toEqual([
      `Tracking status, order ${id}: tracking says “Delivered”, orders says “In transit”. tracking is used, because it knows this best.`,
    ]);
  });

  it('says nothing of another parcel of the same order', () => {
    const other = cells(`
      Order ID | Tracking number | Tracking status | Delivered | Last tracking update
      ${id} | RR473124829GB | Delivered | 2026-11-19 | 2026-11-19
      ${id} | 9400111899223100001114 | In transit | | 2026-11-18
    `);
    const { order, parcel, joined } = only({ other });
    expect(order.tracking).toBe('9400111899223100001114');
    expect([parcel.state, order.delivered]).toEqual(['in_transit', null]);
    expect(joined?.conflicts.map(({ field, why }) => [field, why])).toEqual([
      ['trackingNumber', 'first'],
    ]);
  });

  it('brings the later parcel where the list of orders knows only an earlier one', () => {
    const again = cells(`
      Order ID | Tracking number | Tracking status | Last tracking update
      ${id} | RR473124829GB | In transit | 2026-11-19
    `);
    const { order, joined } = only({ again });
    expect(order.tracking).toBe('RR473124829GB');
    expect(order.shipDate).toBe(day('2026-10-22'));
    expect(joined?.conflicts.map(({ field, why }) => [field, why])).toEqual([
      ['trackingNumber', 'newer'],
    ]);
  });
});

describe('the day of dispatch', () => {
  const sent = (number: string, date: string) => {
    const parcels = cells(`
      Order ID | Tracking number | Ship date | Tracking status | Last tracking update
      ${id} | ${number} | ${date} | In transit | 2026-11-19
    `);
    const { order, joined } = only({ parcels });
    return [order.shipDate, joined?.conflicts.map(({ field }) => field)];
  };

  it('of a later parcel is its own', () => {
    expect(sent('RR473124829GB', '2026-11-18')).toEqual([day('2026-11-18'), ['trackingNumber']]);
  });

  it('one day apart is the same instant in two zones, two days are said', () => {
    expect(sent('9400111899223100001114', '2026-10-23')).toEqual([day('2026-10-22'), []]);
    expect(sent('9400111899223100001114', '2026-10-21')).toEqual([day('2026-10-22'), []]);
    expect(sent('9400111899223100001114', '2026-10-24')).toEqual([day('2026-10-22'), ['shipDate']]);
  });
});

describe('Amazon returns', () => {
  const rma = cells(`
    Order ID | Order date | Return request date | Return request status | Amazon RMA ID | A-to-Z Claim | Merchant SKU | Item Name | Return quantity | Return Reason | Resolution | Order Amount | Order quantity | Refunded Amount | Currency code
    ${id} | 20-Oct-2026 | 18-Nov-2026 | Approved | DxRRMA | N | L-1 | Lamp | 1 | AMZ-PG-BAD-DEFECTIVE | StandardRefund | 40.00 | 2 | 15.00 | USD
  `);

  it('tell the reason and what was paid back; what was bought stays', () => {
    const { order } = only({ rma });
    expect(order.issueText).toContain('DEFECTIVE');
    expect(order.refundedPart).toEqual(money(15, 'USD'));
    expect([order.quantity, order.value, order.claim]).toEqual([2, money(40, 'USD'), null]);
    expect(only({ rma }).joined?.conflicts).toEqual([]);
  });

  it('of Amazon’s own warehouse tell that it came back, without a price of their own', () => {
    const fba = cells(`
      return-date | order-id | sku | asin | fnsku | product-name | quantity | fulfillment-center-id | detailed-disposition | reason | status | license-plate-number | customer-comments
      2026-11-18T08:00:00+00:00 | ${id} | L-1 | B01 | X01 | Lamp | 1 | PHX3 | SELLABLE | UNWANTED_ITEM | Unit returned to inventory | LPN1 | The shade was broken
    `);
    const { order } = only({ fba });
    expect([order.status, order.fulfilment]).toEqual(['returned', 'marketplace']);
    expect(order.message).toBe('The shade was broken');
    expect([order.quantity, order.value]).toEqual([2, money(40, 'USD')]);
  });

  it('of two items add up, wherever their rows stand', () => {
    const [headers = [], row = []] = rma;
    const other = ['222-2222222-2222222', ...row.slice(1)];
    const second = row.map((cell) => (cell === 'L-1' ? 'L-2' : cell === '15.00' ? '10.00' : cell));
    expect(only({ rma: [headers, row, other, second] }).order.refundedPart).toEqual(
      money(25, 'USD'),
    );
  });

  it('that paid the whole price back close the order', () => {
    const whole = rma.map((row) => row.map((cell) => (cell === '15.00' ? '40.00' : cell)));
    expect(only({ whole }).order.refunded).toBe('full');
  });
});

describe('a page of claims', () => {
  it('opens the claim with its own last day', () => {
    const claims = cells(`
      Order | Claim type | Claim status | Claim opened on | Respond by
      ${id} | A-to-z | Open | 2026-11-19 | 2026-11-22
    `);
    const { dispute, decision, order } = only({ claims });
    expect(order.claim).toMatchObject({
      type: 'claim',
      status: 'open',
      openedOn: day('2026-11-19'),
    });
    expect(dispute.risk.level).toBe('high');
    expect(decision.due?.on).toBe(day('2026-11-22'));
  });

  it('that was decided later goes before an older note of an open claim', () => {
    const noted = orders.map((row, i) => [...row, i === 0 ? 'Claim status' : 'Open']);
    const dated = noted.map((row, i) => [...row, i === 0 ? 'Claim opened on' : '2026-11-01']);
    const claims = cells(`
      Order ID | Claim type | Claim status | Claim opened on | Claim decided on
      ${id} | A-to-z | Denied | 2026-11-01 | 2026-11-15
    `);
    const { of } = openTables({ orders: dated, claims }, today);
    expect(of(id).order.claim).toMatchObject({ status: 'denied', decidedOn: day('2026-11-15') });
    expect(sayConflicts([of(id)], 'en')).toEqual([
      `Claim status, order ${id}: claims says claim denied, orders says claim open. claims is used, because its news is later.`,
    ]);
    expect(sayConflicts([of(id)], 'zh')).toEqual([
      `纠纷状态，订单 ${id}：claims 为 纠纷已驳回，orders 为 纠纷进行中。采用 claims，因为它的信息更新。`,
    ]);
  });

  it('with a bank’s case goes before the marketplace’s return', () => {
    const returns = cells(`
      Order ID | Claim type | Claim status | Claim opened on
      ${id} | Return | Open | 2026-11-19
    `);
    const bank = cells(`
      Order ID | Claim type | Claim status | Claim opened on
      ${id} | Chargeback | Open | 2026-11-10
    `);
    expect(only({ returns, bank }).order.claim?.type).toBe('chargeback');
  });

  it('that does not name the shop: a dispute of an own shop comes from a bank', () => {
    const claimsOf = (number: string) =>
      cells(`
        Order ID | Claim type | Claim status | Claim opened on
        ${number} | dispute | Open | 2026-11-19
      `);
    const own = 'SHOP-2026-10442';
    const inShop = new Map<unknown, string>([
      ['Amazon', 'Shopify'],
      [id, own],
    ]);
    const shop = orders.map((row) => row.map((cell) => inShop.get(cell) ?? cell));
    const { of } = openTables({ orders: shop, claims: claimsOf(own) }, today);
    expect(of(own).order.claim?.type).toBe('chargeback');
    expect(only({ claims: claimsOf(id) }).order.claim?.type).toBe('claim');
  });
});

describe('numbers that differ', () => {
  it('of the price are said, and the list of orders is believed', () => {
    const more = cells(`
      Order ID | Order date | Order value | Currency | Product
      ${id} | 2026-10-20 | 44.00 | USD | Lamp
    `);
    expect(only({ more }).order.value).toEqual(money(40, 'USD'));
    expect(said({ more })).toEqual([
      `Order value, order ${id}: orders says US$40.00, more says US$44.00. orders is used, because it comes first.`,
    ]);
  });

  it('only in the currency are said where both name one', () => {
    const more = cells(`
      Order ID | Order date | Order value | Currency | Product
      ${id} | 2026-10-20 | 40.00 | EUR | Lamp
    `);
    expect(only({ more }).order.value).toEqual(money(40, 'USD'));
    expect(said({ more })).toEqual([
      `Order value, order ${id}: orders says US$40.00, more says €40.00. orders is used, because it comes first.`,
    ]);
  });

  it('only in that one names the currency are none', () => {
    const bare = [orders[0] ?? [], (orders[1] ?? []).map((cell) => (cell === 'USD' ? '' : cell))];
    const more = cells(`
      Order ID | Order date | Order value | Currency | Product
      ${id} | 2026-10-20 | 40.00 | EUR | Lamp
    `);
    const { of } = openTables({ orders: bare, more }, today);
    expect(of(id).order).toMatchObject({ value: money(40, 'EUR'), currencyAssumed: false });
    expect(of(id).joined?.conflicts).toEqual([]);
  });
});

it('cells that cannot be used are named with their table', () => {
  const claims = cells(`
    Order ID | Claim status | Claim opened on
    ${id} | Open | 31/02/2026
  `);
  expect(only({ claims }).problems).toEqual([
    { column: 'Claim opened on', code: 'bad_date', value: '31/02/2026', source: 'claims' },
  ]);
});

it('an order that no further table tells of is read as without them', () => {
  const claims = cells(`
    Order ID | Claim status
    999-9999999-9999999 | Open
  `);
  const alone = openTables({ orders }, today).of(id);
  const beside = only({ claims });
  expect([beside.joined, beside.order, beside.dispute]).toEqual([null, alone.order, alone.dispute]);
});

describe('a small list of orders', () => {
  const small = (cellsAfter: string) =>
    openTables(
      {
        orders: cells(`
          订单号 | 平台 | 下单日期 | 订单金额 | 币种 | 运单号 | 物流状态
          E-1002 | eBay | 2026-10-01 | 20 | USD | YT2610000331184971 | 运输途中
        `),
        more: cells(cellsAfter),
      },
      today,
    ).of('E-1002');

  it('is no list of parcels: what one says of a parcel is believed', () => {
    const { order, parcel } = small(`
      运单号 | 最新状态
      YT2610000331184971 | 成功签收
    `);
    expect([order.trackingStatus, parcel.state]).toEqual(['成功签收', 'delivered']);
  });

  it('takes what was paid back from a list of days and amounts', () => {
    const { order } = small(`
      订单号 | 退款日期 | 退款金额
      E-1002 | 2026-11-05 | 5
    `);
    expect(order).toMatchObject({ refunded: 'partial', refundedPart: money(5, 'USD') });
  });
});

it('of two lists of parcels the one with a day is later', () => {
  const { order } = openTables(
    {
      orders: cells(`
        Order ID | Tracking number | Tracking status
        ${id} | 9400111899223100001114 | In transit
      `),
      more: cells(`
        Tracking number | Tracking status | Last tracking update
        9400111899223100001114 | Delivered | 2026-11-14
      `),
    },
    today,
  ).of(id);
  expect(order.trackingStatus).toBe('Delivered');
});
