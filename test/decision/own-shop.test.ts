// Disputes of an own shop: no marketplace stands between, so the bank has taken the money, whatever it is called.
import { describe, expect, it } from 'vitest';
import { isoOf } from '../../src/base/day';
import { reply } from '../../src/desk';
import { type Cells, orderOfRow } from '../one-row';

const order: Cells = {
  'Order ID': 'A-1',
  Marketplace: 'Shopify',
  Item: 'Mug',
  'Order value': '88',
  Currency: 'USD',
  'Goods cost': '10',
  Freight: '9',
  'Order date': '2026-10-20',
  'Ship date': '2026-10-22',
  'Promised delivery': '2026-11-10',
  'Shipping method': 'Yanwen',
  'Tracking number': 'UG123456789YP',
  'Tracking status': 'Lost',
  'Last tracking update': '2026-11-01',
  Country: 'US',
  'Claim status': 'open',
  'Claim opened on': '2026-11-18',
};
const lost = { 'Dispute reason': 'not received' };
const came = {
  'Shipping method': 'DHL Express',
  'Tracking number': '1234567890',
  'Tracking status': 'Delivered',
  Delivered: '2026-11-08',
};

const advised = (...cells: readonly Cells[]) => {
  const { order: read, decision } = orderOfRow(Object.assign({}, order, ...cells));
  return {
    action: decision.action,
    given: decision.options
      .filter(({ whyNot }) => whyNot === null || whyNot === 'dearer')
      .map((each) => each.action)
      .filter((each) => /refund|reship/.test(each)),
    problems: read.problems.map(({ code }) => code),
    due: decision.due === null ? null : isoOf(decision.due.on),
  };
};

describe('a dispute by any name: nothing is given on top (P26)', () => {
  it.each([
    'dispute',
    'Dispute',
    'Stripe dispute',
    'Shopify dispute',
    'Afterpay dispute',
    'Affirm dispute',
    'claim',
    'case',
    '纠纷',
    '银行争议',
    '信用卡争议',
    '信用卡纠纷',
    'contracargo',
    '',
  ])('%j: a lost parcel has no proof', (type) => {
    expect(advised(lost, { 'Claim type': type })).toMatchObject({
      action: 'accept_chargeback',
      given: [],
      problems: [],
    });
  });

  it('who pays is not known: the shorter of the two windows, 7 days', () => {
    expect(advised(lost, { 'Claim type': 'dispute' }).due).toBe('2026-11-25');
  });

  it.each([
    ['dispute', 'fraudulent'],
    ['dispute', '10.4'],
    ['纠纷', '拒付：未授权交易'],
    ['', 'Visa 10.4 Fraud'],
    ['return', 'Mastercard 4837'],
  ])('%j for %j: the delivery scan is the proof', (type, reason) => {
    expect(advised(came, { 'Claim type': type, 'Dispute reason': reason })).toMatchObject({
      action: 'contest_payment',
      given: [],
    });
  });

  it('in WooCommerce as well, and by the order status alone', () => {
    const woo = { Marketplace: 'WooCommerce', 'Claim type': 'dispute' };
    expect(advised(lost, woo).action).toBe('accept_chargeback');
    const bare = { 'Claim status': '', 'Claim opened on': '', 'Order status': '纠纷中' };
    expect(advised(lost, bare).action).toBe('accept_chargeback');
  });

  it('a return is still the buyer’s own wish', () => {
    const wish = { 'Claim type': 'return', 'Dispute reason': 'not as described' };
    expect(advised(came, wish).action).toBe('agree_return');
  });
});

describe('a bank that only asks: a refund ends it, once', () => {
  it.each([
    'inquiry',
    'Bank inquiry',
    'retrieval request',
    'Retrieval',
    'chargeback inquiry',
    '调单',
    '银行调单',
    '信用卡查单',
  ])('%j', (type) => {
    expect(advised(lost, { 'Claim type': type })).toEqual({
      action: 'refund',
      given: ['refund'],
      problems: [],
      due: '2026-11-25', // 7 days
    });
  });

  it('or the scan answers it; and wherever it was sold', () => {
    const asks = { 'Claim type': 'retrieval request' };
    expect(advised(came, asks, { 'Dispute reason': '10.4' })).toMatchObject({
      action: 'contest_payment',
      due: '2026-11-25',
    });
    expect(advised(lost, asks, { Marketplace: 'eBay' }).given).toEqual(['refund']);
  });

  it('an inquiry at eBay is its ordinary claim', () => {
    expect(advised(lost, { 'Claim type': 'inquiry', Marketplace: 'eBay' }).given).toContain(
      'reship',
    );
  });
});

describe('where the marketplace rules', () => {
  const on = (Marketplace: string, ...cells: readonly Cells[]) =>
    advised(came, { Marketplace }, ...cells).action;

  it('an ordinary dispute stays an ordinary claim', () => {
    const unlike = { 'Claim type': 'dispute', 'Dispute reason': 'not as described' };
    expect(on('AliExpress', unlike)).toBe('agree_return');
    expect(on('eBay', { ...unlike, 'Claim type': '' })).toBe('agree_return');
    expect(on('AliExpress', lost, { 'Claim type': '纠纷' })).toBe('contest_delivered');
  });

  it('a bank’s reason makes a claim without a type a chargeback', () => {
    expect(on('eBay', { 'Dispute reason': 'Visa 10.4 Fraud' })).toBe('contest_payment');
    expect(on('eBay', { 'Dispute reason': 'Mastercard 4853' })).toBe('contest_payment');
    expect(on('eBay', { 'Dispute reason': '拒付：未授权交易' })).toBe('contest_payment');
    expect(on('AliExpress', { 'Claim type': '信用卡拒付', 'Dispute reason': '10.4' })).toBe(
      'contest_payment',
    );
  });
});

describe('what the bank is told', () => {
  const stolen = { 'Claim type': '拒付', 争议原因: '欺诈', 'First scan': '2026-10-24' };

  it('answers the reason, by whatever name its column goes', () => {
    const { dispute, order: read } = orderOfRow({ ...order, ...came, ...stolen });
    expect([read.disputeReason, dispute.finding.issue]).toEqual(['欺诈', 'unauthorised']);
  });

  it('holds the carrier’s first scan among the facts, where it is known', () => {
    const letter = (row: Cells) =>
      reply(orderOfRow({ ...order, ...came, ...row })).letters.find(({ to }) => to === 'bank')
        ?.text ?? '';
    expect(letter(stolen)).toMatch(
      /- Shipped: October 22, 2026\n- First scan of the carrier: October 24, 2026\n/,
    );
    expect(letter({ 'Claim type': '拒付', 'Dispute reason': '10.4' })).toMatch(
      /- Shipped: October 22, 2026\n- Tracking number/,
    );
  });
});
