// Rows as sellers keep them, in their own words and short forms, and what has to be advised.
import { describe, expect, it } from 'vitest';
import { day } from '../make';
import { type Cells, orderOfRow } from '../one-row';

const monday = day('2026-11-30');
const advised = (cells: Cells) => orderOfRow(cells, monday).decision.action;

const amazon = {
  'Order ID': '113-1111111-1111112',
  Marketplace: 'Amazon',
  Country: 'US',
  'Order value': 'US$39.00',
  'Ship date': '2026-09-21',
  'Promised delivery': '2026-10-10',
  Delivered: '2026-10-08',
  'Tracking number': '1Z999AA10123456784',
  'Tracking status': 'Delivered',
};

describe('a claim in one cell: whose it is, why, and how it stands', () => {
  it('what the marketplace paid back for a lost parcel is appealed inside its window', () => {
    const cells = { ...amazon, Marketplace: 'Walmart', 'Claim opened on': '2026-11-20' };
    const status = 'Refunded by Walmart - lost after delivery';
    const granted = { ...cells, 'Claim status': status, 'Claim decided on': '2026-11-29' };
    expect(advised(granted)).toBe('appeal');
  });
  it.each([
    ['A-to-Z INR', 'contest_delivered'],
    ['A-to-Z granted (INR)', 'appeal'],
    ['A-to-Z denied', 'none_closed'],
    ['A-to-Z claim closed', 'none_closed'],
    ['A-to-Z INR won', 'none_closed'],
    ['A-to-Z SNAD', 'agree_return'],
    ['Amazon claim won', 'none_closed'],
    ['Return received - not refunded', 'pay_refund'],
    ['Return not received yet', 'agree_return'],
  ])('%s: %s', (status, action) => {
    const cells = { ...amazon, 'Claim opened on': '2026-11-28', 'Claim status': status };
    const decided = /granted/.test(status) ? { 'Claim decided on': '2026-11-29' } : {};
    expect(advised({ ...cells, ...decided })).toBe(action);
  });
});

describe('a parcel that was delivered to another place', () => {
  it.each([
    'It was delivered to the wrong address',
    'Tracking says delivered in Leeds, I live in London',
    'Fue entregado en una dirección equivocada',
    'Wurde an die falsche Adresse geliefert',
    'Livré à la mauvaise adresse',
    '快递送错地址了',
  ])('has no address left to change: %s', (message) => {
    expect(
      advised({ ...amazon, 'Buyer message': message, 'Buyer contacted on': '2026-11-29' }),
    ).toBe('check_delivery');
  });

  it('but one that is under way has', () => {
    const { Delivered: _, ...sent } = amazon;
    const message = 'I gave the wrong address, please change it';
    const cells = { ...sent, 'Promised delivery': '2026-12-10', 'Tracking status': 'In transit' };
    expect(
      advised({ ...cells, 'Buyer message': message, 'Buyer contacted on': '2026-11-29' }),
    ).toBe('decline_address_change');
  });
});

describe('“Cancelled” in the column of the parcel', () => {
  const cells = {
    'Order ID': '3111222336',
    Marketplace: 'Etsy',
    'Ship by': '2026-12-08',
    'Tracking status': 'Cancelled',
    'Buyer message': 'please cancel',
    'Buyer contacted on': '2026-11-29',
  };
  it('is the order, where it has no parcel', () => expect(advised(cells)).toBe('none_closed'));
  it('is a label called off, where it has a number: nothing has left', () =>
    expect(advised({ ...cells, 'Tracking number': '9400111899223817576203' })).toBe(
      'cancel_order',
    ));
});

describe('what sellers add to an export', () => {
  const shopify = {
    Name: '#3001',
    'Financial Status': 'paid',
    'Fulfillment Status': 'fulfilled',
    'Paid at': '2026-10-20 10:00:00 +0000',
    'Fulfilled at': '2026-10-21 10:00:00 +0000',
    Currency: 'USD',
    Total: '149.00',
    Delivered: '2026-10-26',
    'Tracking number': '1Z999AA10123456784',
    'Tracking status': 'Delivered',
    Reason: 'fraudulent',
  };
  it('of a dispute is read where its header says so', () => {
    const added = {
      Chargeback: 'Chargeback open',
      Opened: '2026-11-24',
      'Evidence due': '2026-12-03',
    };
    const { order, decision } = orderOfRow({ ...shopify, ...added }, monday);
    expect([order.market, decision.action]).toEqual(['shopify', 'contest_payment']);
    expect(decision.due?.on).toBe(day('2026-12-03'));
  });
});

describe('who else pays, in the seller’s words', () => {
  const late = {
    'Ship date': '2026-11-06',
    'Ship by': '2026-11-07',
    'Promised delivery': '2026-11-20',
    'First scan': '2026-11-06',
    'Tracking status': 'In transit',
    'Last tracking update': '2026-11-12',
    'Buyer message': 'It never came and I want my money back',
    'Buyer contacted on': '2026-11-29',
  };
  it.each(['AliExpress无忧标准', '无忧优先', '无忧物流'])('%s: AliExpress', (method) => {
    const order = {
      'Order ID': '8190000000000107',
      Marketplace: '速卖通',
      'Claim status': '纠纷中',
    };
    const parcel = { 'Shipping method': method, 'Tracking number': 'LP00612345678901' };
    expect(advised({ ...late, ...order, ...parcel, 'Claim opened on': '2026-11-28' })).toBe(
      'use_cover',
    );
  });
  it.each(['Carrier', 'Shipping method'])('a protected label named under %s: Amazon', (column) => {
    const order = { 'Order ID': '113-1111111-1111116', Marketplace: 'Amazon', Country: 'US' };
    const parcel = {
      [column]: 'Buy Shipping - Claims protected',
      'Tracking number': '1Z999AA10123456784',
    };
    expect(advised({ ...late, ...order, ...parcel })).toBe('use_cover');
  });
});

describe('a delivered parcel of which the buyer says', () => {
  const wrote = (message: string) =>
    advised({
      ...amazon,
      'Promised delivery': '2026-11-15',
      Delivered: '2026-11-20',
      'Buyer message': message,
      'Buyer contacted on': '2026-11-29',
    });
  it.each([
    'It arrived 2 weeks late, I want a refund',
    'Kam zu spät an, ich will mein Geld zurück',
    'Llegó tarde y quiero mi dinero',
    'Arrivé trop tard, je veux un remboursement',
    'Chegou atrasado, quero reembolso',
    '届くのが遅すぎたので返金してください',
    'I changed my mind, I want to return it',
  ])('%s: it may come back, and is not looked for', (message) =>
    expect(wrote(message)).toBe('send_return_address'),
  );

  it('only that it came late: nothing is looked for', () =>
    expect(wrote('It arrived three weeks late.')).toBe('answer'));

  it.each(['It is late, I want a refund', 'Where is my order? I want my money back'])(
    '%s: it is looked for',
    (message) => expect(wrote(message)).toBe('check_delivery'),
  );
});
