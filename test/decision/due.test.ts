// By when, to the day, for each clock an action can run by. Today is 21 November 2026.
import { describe, expect, it } from 'vitest';
import { isoOf } from '../../src/base/day';
import type { Clock } from '../../src/decision/actions';
import { dueBy } from '../../src/decision/due';
import { situationOf } from '../../src/decision/situation';
import { riskOf } from '../../src/dispute/risk';
import { stageOf } from '../../src/dispute/stage';
import { marketOf } from '../../src/market/index';
import type { Claim, Order } from '../../src/order/order';
import type { Parcel } from '../../src/parcel/parcel';
import { defaultSettings as settings } from '../../src/settings/settings';
import { day, makeFinding, makeOrder, makeParcel, today } from '../make';
import { orderOfRow } from '../one-row';

/** Day and state, and whose rule it follows; one line, so that a difference is seen. */
function due(clock: Clock | 'reply' | 'remedy', own: Partial<Order>, its: Partial<Parcel> = {}) {
  const [order, parcel, finding] = [makeOrder(own), makeParcel(its), makeFinding()];
  const market = marketOf(order.market, order.site);
  const stage = stageOf(order, parcel, finding, market, today, settings);
  const risk = riskOf({ order, parcel, finding, stage, market, today, settings });
  const dispute = { finding, stage, risk };
  const found = dueBy(clock, situationOf({ order, parcel, dispute, market, today, settings }));
  return found && `${isoOf(found.on)} ${found.state} ${found.rule?.id ?? 'no rule'}`;
}
const claim = (own: Partial<Claim> = {}): Claim => ({
  type: 'claim',
  status: 'open',
  openedOn: day('2026-11-20'),
  decidedOn: null,
  ...own,
});

describe('a date of the row', () => {
  it('is the last day to ship, and over once it has passed', () => {
    expect(due('ship_by', { shipBy: day('2026-11-23') })).toBe('2026-11-23 open no rule');
    expect(due('ship_by', { shipBy: today })).toBe('2026-11-21 open no rule');
    expect(due('ship_by', { shipBy: day('2026-11-20') })).toBe('2026-11-20 over no rule');
    expect(due('ship_by', { shipBy: null })).toBe('2026-11-21 open no rule');
  });

  it('is the end of the buyer’s protection', () => {
    const protectionEnds = day('2026-11-25');
    expect(due('protection', { protectionEnds })).toBe('2026-11-25 open no rule');
    expect(due('protection', {})).toBe('2026-11-21 open no rule');
  });

  it('beats the marketplace’s window, in the message, the claim and the appeal', () => {
    const respondBy = day('2026-11-24');
    for (const clock of ['message', 'claim', 'appeal'] as const)
      expect(due(clock, { respondBy, claim: claim() })).toBe('2026-11-24 open no rule');
  });
});

it('an appeal is due today where the day of the ruling is not known', () => {
  const granted = claim({ status: 'granted' });
  expect(due('appeal', { market: 'ebay', claim: granted })).toBe('2026-11-21 open no rule');
});

describe('a formal request', () => {
  // AliExpress asks for an answer within five days of the opening.
  it('is due by the rule from the day it was opened', () => {
    const order = { market: 'aliexpress', claim: claim() } as const;
    expect(due('claim', order)).toBe('2026-11-25 open aliexpress.claim_reply');
    expect(due('reply', order)).toBe('2026-11-25 open aliexpress.claim_reply');
    expect(due('remedy', order)).toBe('2026-11-25 open aliexpress.claim_reply');
  });

  it('is due today where nobody knows when it was opened', () => {
    const order = { market: 'aliexpress', claim: claim({ openedOn: null }) } as const;
    expect(due('claim', order)).toBe('2026-11-21 open no rule');
  });

  it('is answered by a reply since, not by one from before it', () => {
    const order = { market: 'aliexpress', claim: claim() } as const;
    const replied = (iso: string) => due('claim', { ...order, repliedOn: day(iso) });
    expect(replied('2026-11-20')).toBe('2026-11-25 spent aliexpress.claim_reply');
    expect(replied('2026-11-19')).toBe('2026-11-25 open aliexpress.claim_reply');
  });

  it('is not answered while the marketplace shows a day to respond by', () => {
    const order = { market: 'aliexpress', claim: claim(), repliedOn: today } as const;
    const until = (iso: string) => due('claim', { ...order, respondBy: day(iso) });
    expect(until('2026-11-22')).toBe('2026-11-22 open no rule');
    expect(until('2026-11-21')).toBe('2026-11-21 open no rule');
    expect(until('2026-11-20')).toBe('2026-11-20 spent no rule');
  });

  it('that asks to agree is not answered by words alone', () => {
    const order = { market: 'aliexpress', claim: claim(), repliedOn: today } as const;
    expect(due('agreement', order)).toBe('2026-11-25 open aliexpress.claim_reply');
    const returnAddressSent = { yes: true, on: null };
    expect(due('agreement', { ...order, returnAddressSent })).toBe(
      '2026-11-25 spent aliexpress.claim_reply',
    );
  });
});

it('what was promised in an answered message is owed today', () => {
  const order = { market: 'ebay', contactedOn: today - 5, repliedOn: today - 4 } as const;
  expect(due('remedy', order)).toBe('2026-11-21 open no rule');
});

describe('to look again', () => {
  const promised = (on: number): Partial<Parcel> => ({ dueThere: { on, from: 'promise' } });
  const nothing: Partial<Parcel> = { dueThere: null };

  it('is three days before the promise, or the day after it, or in a week', () => {
    expect(due('look_again', {}, promised(day('2026-11-26')))).toBe('2026-11-23 open no rule');
    expect(due('look_again', {}, promised(day('2026-11-24')))).toBe('2026-11-25 open no rule');
    expect(due('look_again', {}, promised(day('2026-12-20')))).toBe('2026-11-28 open no rule');
    expect(due('look_again', {}, nothing)).toBe('2026-11-28 open no rule');
  });

  it('is the first day of a claim, which a delivered parcel no longer has', () => {
    // eBay: from the day after the promise.
    const order = { market: 'ebay', promised: day('2026-11-23') } as const;
    expect(due('look_again', order, nothing)).toBe('2026-11-24 open no rule');
    const delivered = { ...nothing, delivered: true, state: 'delivered' } as const;
    expect(due('look_again', order, delivered)).toBe('2026-11-28 open no rule');
  });
});

describe('an order that was answered comes back', () => {
  const claimOf = (opened: string) =>
    isoOf(
      orderOfRow({
        'Order ID': '8123456789012345',
        Marketplace: 'AliExpress',
        'Ship date': '2026-10-01',
        'Buyer message': 'The lamp is broken',
        'Claim status': 'open',
        'Claim opened on': opened,
      }).decision.lookAgain,
    );

  it('on the last day of a claim, the next day at the earliest', () => {
    // AliExpress gives five days from the claim; today is 21 November.
    expect(claimOf('2026-11-18')).toBe('2026-11-23');
    expect(claimOf('2026-11-17')).toBe('2026-11-22');
  });

  it('after as many days as the marketplace gives, where the last one is today', () => {
    expect(claimOf('2026-11-16')).toBe('2026-11-26');
  });
});

it('nothing is due where nothing is to be done', () => {
  expect(due('never', {})).toBe(null);
  expect(due('today', {})).toBe('2026-11-21 open no rule');
});
