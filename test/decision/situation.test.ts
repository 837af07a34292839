// What a case is about, and whether its parcel is past its day.
import { describe, expect, it } from 'vitest';
import type { IssueId } from '../../src/base/ids';
import { situationOf } from '../../src/decision/situation';
import { riskOf } from '../../src/dispute/risk';
import { stageOf } from '../../src/dispute/stage';
import { marketOf } from '../../src/market/index';
import type { Claim, Order } from '../../src/order/order';
import type { Parcel } from '../../src/parcel/parcel';
import { defaultSettings as settings } from '../../src/settings/settings';
import { makeFinding, makeOrder, makeParcel, today } from '../make';

function situation(issue: IssueId, own: Partial<Order> = {}, its: Partial<Parcel> = {}) {
  const order = makeOrder({ contactedOn: today - 1, ...own });
  const [parcel, finding] = [makeParcel(its), makeFinding({ issue })];
  const market = marketOf(order.market, order.site);
  const stage = stageOf(order, parcel, finding, market, today, settings);
  const risk = riskOf({ order, parcel, finding, stage, market, today, settings });
  const dispute = { finding, stage, risk };
  return situationOf({ order, parcel, dispute, market, today, settings });
}
const claim = (type: Claim['type'] = 'claim'): Partial<Order> => ({
  claim: { type, status: 'open', openedOn: today - 1, decidedOn: null },
});
const there: Partial<Parcel> = { delivered: true, state: 'delivered', silence: null };

describe('a case is about', () => {
  it.each<[string, IssueId, Partial<Order>, Partial<Parcel>]>([
    ['delivery', 'where_is_order', {}, {}],
    ['delivery', 'not_received', {}, there],
    ['delivery', 'stolen', {}, there],
    ['product', 'damaged', {}, there],
    ['product', 'not_as_described', {}, {}],
    ['counterfeit', 'counterfeit', {}, there],
    // Who wants to send back what has not come changes their mind; a claim of it says it never came.
    ['product', 'return_request', {}, there],
    ['change', 'return_request', {}, {}],
    ['delivery', 'return_request', claim(), {}],
    // A wish, until a claim is open: then only whether it was delivered counts.
    ['change', 'cancel', {}, {}],
    ['change', 'how_to_use', {}, there],
    ['delivery', 'cancel', claim(), {}],
    ['product', 'cancel', claim(), there],
    // A claim that does not say what it is about.
    ['other', 'other', {}, there],
    ['delivery', 'none', claim(), {}],
    ['product', 'none', claim(), there],
    ['product', 'none', claim('return'), { state: 'unknown' }],
    ['delivery', 'none', claim('return'), {}],
    ['other', 'overcharged', {}, there],
    ['product', 'overcharged', claim(), there],
    ['delivery', 'unauthorised', claim('chargeback'), {}],
  ])('%s: %s, %o, %o', (family, issue, order, parcel) => {
    expect(situation(issue, order, parcel).family).toBe(family);
  });
});

describe('a parcel', () => {
  const due = (days: number): Partial<Parcel> => ({
    dueThere: { on: today + days, from: 'promise' },
  });

  it('is past its day on the day after, not on the day itself', () => {
    expect(situation('none', {}, due(0))).toMatchObject({ pastDue: false, daysLeft: 0 });
    expect(situation('none', {}, due(-1))).toMatchObject({ pastDue: true, daysLeft: -1 });
    expect(situation('none', {}, { ...due(-1), ...there }).pastDue).toBe(false);
    expect(situation('none', {}, { dueThere: null })).toMatchObject({
      pastDue: false,
      daysLeft: null,
    });
  });

  it.each(['lost', 'returning', 'returned'] as const)('that is %s is not waited for', (state) => {
    expect(situation('none', {}, { state })).toMatchObject({
      gone: true,
      stuck: true,
      underWay: false,
    });
  });

  it('that is silent for long is stuck, though it may still come', () => {
    const silent = situation('none', {}, { silence: 'stalled' });
    expect(silent).toMatchObject({ stalled: true, stuck: true, gone: false, underWay: true });
  });
});

it('an answer counts for the message it follows', () => {
  const answered = (order: Partial<Order>) => situation('other', order).answered;
  expect(answered({ contactedOn: today - 2, repliedOn: today - 2 })).toBe(true);
  expect(answered({ contactedOn: today - 2, repliedOn: today - 3 })).toBe(false);
  expect(answered({ contactedOn: null, repliedOn: today - 3 })).toBe(true);
  expect(answered({ contactedOn: today - 2, repliedOn: null })).toBe(false);
});

it('money is owed for goods that are back, and for what was refused or called off on the way', () => {
  const owed = (issue: IssueId, order: Partial<Order>, its: Partial<Parcel>) =>
    situation(issue, order, its).refundOwed;
  const back = { returnReceived: { yes: true, on: today } };
  expect(owed('damaged', back, there)).toBe(true);
  expect(owed('damaged', { ...back, refunded: 'partial' }, there)).toBe(false);
  for (const state of ['returning', 'returned'] as const) {
    expect(owed('cancel', {}, { state })).toBe(true);
    expect(owed('customs', {}, { state })).toBe(true);
    expect(owed('not_received', {}, { state })).toBe(false);
  }
  expect(owed('cancel', {}, {})).toBe(false);
});
