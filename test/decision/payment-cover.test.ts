// A payment service that stands for a payment itself, and a bank that only asks as yet.
import { describe, expect, it } from 'vitest';
import { isoOf } from '../../src/base/day';
import { reply } from '../../src/desk';
import { sayWhy } from '../../src/text/explain';
import { type Cells, orderOfRow } from '../one-row';

/** Sent on the second day, scanned on the third, delivered; the payment was taken on 15 November. */
const order: Cells = {
  'Order ID': '#1001',
  Marketplace: 'Shopify',
  Item: 'Lamp',
  'Order value': '80',
  Currency: 'USD',
  'Goods cost': '20',
  Freight: '6',
  'Order date': '2026-11-01',
  'Ship date': '2026-11-02',
  'First scan': '2026-11-03',
  'Shipping method': 'DHL Express',
  'Tracking number': '1234567890',
  'Tracking status': 'Delivered',
  Delivered: '2026-11-08',
  'Claim status': 'open',
  'Claim opened on': '2026-11-18',
};
const fraud = { 'Claim type': 'chargeback', 'Dispute reason': '10.4' };
const shopify = { ...fraud, 'Protected label': 'Shopify Protect' };
const paypal = {
  'Claim type': 'PayPal claim',
  'Dispute reason': 'item not received',
  'Protected label': 'PayPal: eligible',
};
const judged = (...cells: readonly Cells[]) => orderOfRow(Object.assign({}, order, ...cells));
const action = (...cells: readonly Cells[]) => judged(...cells).decision.action;

describe('Shopify Protect', () => {
  it('gives a payment that the holder did not make back, without an answer', () => {
    const one = judged(shopify);
    expect(one.problems).toEqual([]);
    expect(one.decision).toMatchObject({
      action: 'use_cover',
      line: 'shopify_protects',
      silence: null,
      saving: { minor: 8000 },
    });
    expect(reply(one).letters).toEqual([]);
    expect(sayWhy(one, 'en')).toContain('No answer is needed');
    expect(sayWhy(one, 'zh')).toContain('无需申辩');
  });

  it.each<[string, Cells]>([
    ['another reason than fraud', { 'Dispute reason': '13.1' }],
    ['sent on the 8th day', { 'Ship date': '2026-11-09', 'First scan': '' }],
    ['scanned on the 11th day', { 'First scan': '2026-11-12' }],
    ['without a number', { 'Tracking number': '' }],
    ['marked as not protected', { 'Protected label': 'Shopify Protect: not protected' }],
    ['what was paid back in part', { Refunded: '10' }],
    ['what is owed, as the goods are back', { 'Return received': 'yes' }],
  ])('not for %s', (_, cells) => {
    expect(action(shopify, cells)).not.toBe('use_cover');
  });

  it.each<[string, Cells]>([
    ['a mark that names nobody', { 'Protected label': 'yes' }],
    [
      'the column of another service',
      { 'Protected label': '', 'Protection Eligibility': 'Eligible' },
    ],
  ])('is not read from %s', (_, cells) => {
    expect(judged(shopify, cells).decision.line).not.toBe('shopify_protects');
  });

  it.each([
    // Shopify’s five states: active before a dispute, protected once it was paid back.
    ['PROTECTED', true],
    ['ACTIVE', true],
    ['PENDING', false],
    ['INACTIVE', false],
    ['NOT_PROTECTED', false],
  ])('is read as Shopify writes it: %s', (state, yes) => {
    const one = judged(fraud, { 'Shopify Protect': state });
    expect(one.order.protectedLabel).toEqual({ yes, on: null, by: 'shopify' });
  });

  it('holds on its last days: sent on the 7th, scanned on the 10th', () => {
    expect(action(shopify, { 'Ship date': '2026-11-08', 'First scan': '2026-11-11' })).toBe(
      'use_cover',
    );
  });

  it('is named where the row does not say whether it holds', () => {
    expect(judged(fraud).wouldChange()).toContainEqual(
      expect.objectContaining({ field: 'protectedLabel', action: 'use_cover' }),
    );
    const other = { 'Dispute reason': '13.1' };
    expect(
      judged(fraud, other)
        .wouldChange()
        .map(({ field }) => field),
    ).not.toContain('protectedLabel');
  });

  it('says which day to look up where the row does not show when it was sent', () => {
    expect(sayWhy(judged(shopify, { 'Order date': '' }), 'en')).toContain('check “Order date”');
    expect(judged(shopify, { 'Order date': '' }).decision.cover?.unknown).toEqual(['orderDate']);
    expect(judged(shopify).decision.cover?.unknown).toEqual([]);
  });
});

describe('PayPal’s seller protection', () => {
  it.each([
    ['Eligible', { yes: true, on: null, by: 'paypal' }],
    ['Partially Eligible', { yes: true, on: null, by: 'paypal', partly: true }],
    ['Not Eligible', { yes: false, on: null, by: 'paypal' }],
  ])('is read from PayPal’s own column: %s', (said, expected) => {
    expect(judged({ 'Protection Eligibility': said }).order.protectedLabel).toEqual(expected);
  });

  it('is asked for with the tracking, by the day of PayPal', () => {
    const one = judged(paypal);
    const { decision } = one;
    expect(decision).toMatchObject({ action: 'use_cover', line: 'paypal_protects' });
    expect(decision.due && isoOf(decision.due.on)).toBe('2026-11-28'); // 10 days
    expect(decision.evidence.map(({ id }) => id)).toContain('delivered_scan');
    const { letters } = reply(one);
    expect(letters.map(({ to }) => to)).toEqual(['bank']);
    expect(letters[0]?.text).toContain('covered by seller protection');
  });

  it('covers a payment that the holder did not make, before it has arrived', () => {
    const under = {
      'Tracking status': 'In transit',
      Delivered: '',
      'Dispute reason': 'unauthorized',
    };
    expect(action(paypal, under)).toBe('use_cover');
    const part = { 'Protected label': 'PayPal: partially eligible' };
    expect(action(paypal, under, part)).not.toBe('use_cover');
  });

  it.each<[string, Cells]>([
    ['what is wrong with the goods', { 'Dispute reason': 'significantly not as described' }],
    ['a parcel that is not shown as delivered', { 'Tracking status': 'In transit', Delivered: '' }],
    ['mail without scans', { 'Shipping method': 'China Post Ordinary Small Packet' }],
    ['US$750 without a signature', { 'Order value': '750' }],
    ['what was sent on the 8th day', { 'Ship date': '2026-11-09' }],
    ['a payment that is not eligible', { 'Protected label': 'PayPal: not eligible' }],
  ])('does not cover %s', (_, cells) => {
    expect(action(paypal, cells)).not.toBe('use_cover');
  });

  it('holds for what was promised to leave later', () => {
    expect(action(paypal, { 'Ship date': '2026-11-07', 'Ship by': '2026-11-20' })).toBe(
      'use_cover',
    );
  });
});

it('is read from columns that are called after who protects', () => {
  const columns = { 'Shopify Protect': 'Active', 'PayPal seller protection': '' };
  expect(action(fraud, columns)).toBe('use_cover');
  expect(action(fraud, { ...columns, 'Shopify Protect': 'Inactive' })).toBe('contest_payment');
  const other = { 'Shopify Protect': '', 'PayPal seller protection': 'Eligible' };
  expect(action(paypal, { 'Protected label': '' }, other)).toBe('use_cover');
});

describe('a bank that only asks', () => {
  const asks = { 'Claim type': 'bank inquiry' };

  it('is answered with the proof that its reason asks for', () => {
    const one = judged(asks, { 'Dispute reason': '10.4' });
    expect(one.decision).toMatchObject({ action: 'contest_payment', line: 'bank_asks' });
    const text = reply(one).letters.find(({ to }) => to === 'bank')?.text ?? '';
    expect(text).toContain('We answer your inquiry');
    expect(text).toContain('leave the payment with us');
    expect(text).not.toContain('contest');
  });

  it('of a cheap thing that is not as described: the money ends it, an address to the buyer does not', () => {
    const one = judged(asks, { 'Dispute reason': '13.3', 'Order value': '12', 'Goods cost': '3' });
    expect(one.decision.action).toBe('refund');
    expect(reply(one).letters.map(({ to }) => to)).toEqual(['buyer']);
  });

  it('of goods worth the way back: the return is offered, and the bank is told', () => {
    // Worth 150 when back, US$9.90 freight and more for the way: far below the refund alone.
    const dear = { 'Order value': '400', 'Goods cost': '300' };
    const one = judged(asks, { 'Dispute reason': 'not as described' }, dear);
    expect(one.decision.action).toBe('refund_on_return');
    const bank = reply(one).letters.find(({ to }) => to === 'bank')?.text ?? '';
    expect(bank).toContain('offered the buyer to take the item back');
    expect(bank).not.toContain('leave the payment');
  });

  it('of dear goods that are broken as well: from where even a lost dispute costs less than the refund', () => {
    // Nothing proves it yet, so 25 in 100 are won: 0.75 × (30 + 10 for the defect) is 30, the refund as much.
    const broken = (value: string) =>
      judged(asks, { 'Dispute reason': 'defective', 'Order value': value, 'Goods cost': '5' });
    expect(broken('30').decision.action).toBe('refund');
    expect(broken('31').decision).toMatchObject({
      action: 'refund_on_return',
      dearerBecause: 'proof',
    });
    expect(sayWhy(broken('500'), 'en')).toContain(
      'a return that was offered and not used is proof',
    );
    expect(sayWhy(broken('500'), 'zh')).toContain('买家不退货则无需退款');
    // What burns is never asked back.
    const burns = judged(asks, { 'Order value': '500', 'Buyer message': 'It caught fire' });
    expect(burns.decision.action).toBe('stop_and_refund');
  });

  it('at PayPal both sides talk first: there a return is an answer', () => {
    const talk = { 'Claim type': 'PayPal dispute', 'Dispute reason': 'not as described' };
    expect(action(talk)).toBe('agree_return');
  });
});
