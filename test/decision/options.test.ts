// Which ways out are priced for a case, and which of the numbers behind them nobody has read.
import { describe, expect, it } from 'vitest';
import type { IssueId, Wish } from '../../src/base/ids';
import { money } from '../../src/base/money';
import { type OptionId, quantitiesOf } from '../../src/decision/costs';
import { assumedOf, shownOptions } from '../../src/decision/options';
import { againstWish, allowedRemedies } from '../../src/decision/remedy';
import { situationOf } from '../../src/decision/situation';
import { riskOf } from '../../src/dispute/risk';
import { stageOf } from '../../src/dispute/stage';
import { marketOf } from '../../src/market/index';
import type { Remedy } from '../../src/market/market';
import type { Claim, Order } from '../../src/order/order';
import type { Parcel } from '../../src/parcel/parcel';
import { defaultSettings as settings } from '../../src/settings/settings';
import { makeFinding, makeOrder, makeParcel, today } from '../make';

const delivered: Partial<Parcel> = { delivered: true, state: 'delivered', silence: null };
const notShipped: Partial<Parcel> = { shipped: false, state: 'not_shipped', silence: null };

function caseOf(issue: IssueId, own: Partial<Order>, its: Partial<Parcel>, usable = false) {
  const order = makeOrder({ contactedOn: today - 1, ...own });
  const [parcel, finding] = [makeParcel(its), makeFinding({ issue, usable })];
  const market = marketOf(order.market, order.site);
  const stage = stageOf(order, parcel, finding, market, today, settings);
  const risk = riskOf({ order, parcel, finding, stage, market, today, settings });
  const dispute = { finding, stage, risk };
  const s = situationOf({ order, parcel, dispute, market, today, settings });
  const q = quantitiesOf(order, issue, settings);
  if (q === null) throw new Error('no value');
  return { s, q };
}

describe('the ways out', () => {
  const shown = (...given: Parameters<typeof caseOf>) => {
    const { s, q } = caseOf(...given);
    return shownOptions(s, q);
  };
  const claim: Claim = { type: 'claim', status: 'open', openedOn: today, decidedOn: null };

  it('of a parcel that did not come: money, another one, patience', () => {
    expect(shown('not_received', {}, {})).toEqual(['refund', 'reship', 'wait']);
  });

  it('have no patience for what came, went astray or never left', () => {
    for (const its of [delivered, notShipped, { state: 'lost', silence: 'lost' } as const])
      expect(shown('not_received', {}, its)).toEqual(['refund', 'reship']);
  });

  it('have a contest while a claim is open and nothing was paid back', () => {
    expect(shown('not_received', { claim }, {})).toContain('contest');
    expect(shown('not_received', { claim, refunded: 'partial' }, {})).toContain('contest');
    const paid = shown('not_received', { claim, refunded: 'full' }, {});
    expect(paid).not.toContain('contest');
    expect(paid).not.toContain('wait');
  });

  it('have no patience with a bank, which has the money already', () => {
    const byBank: Partial<Order> = { market: 'shopify', claim: { ...claim, type: 'chargeback' } };
    expect(shown('not_received', byBank, {})).toContain('contest');
    expect(shown('not_received', byBank, {})).not.toContain('wait');
  });

  it('have a part of the price only for what can still be used', () => {
    expect(shown('damaged', {}, delivered, true)).toContain('partial_refund');
    expect(shown('damaged', {}, delivered, false)).not.toContain('partial_refund');
    expect(shown('not_received', {}, {}, true)).not.toContain('partial_refund');
  });

  it('have a way back only for goods that are worth it', () => {
    const goods = (cost: number) =>
      shown('wrong_item', { goodsCost: money(cost, 'USD') }, delivered, true);
    expect(goods(400)).toContain('refund_on_return');
    expect(goods(4)).not.toContain('refund_on_return');
    // Half of 24 can be sold again, and twice the freight of 6 is what the way back costs: nothing is gained.
    expect(goods(24.02)).toContain('refund_on_return');
    expect(goods(24)).not.toContain('refund_on_return');
  });

  it('of another address: send again or decline once it has left, nothing to pay before', () => {
    const left = shown('change_address', {}, {});
    expect(left).toEqual(['refund', 'wait', 'reship_new_address', 'decline_address_change']);
    const before = shown('change_address', {}, notShipped);
    expect(before).not.toContain('reship_new_address');
    expect(before).not.toContain('decline_address_change');
  });

  it('are none without a price', () => {
    expect(shownOptions(caseOf('not_received', {}, {}).s, null)).toEqual([]);
  });
});

describe('what the seller may still give', () => {
  const may = (worth: boolean, ...given: Parameters<typeof caseOf>) =>
    allowedRemedies(caseOf(...given).s, worth);

  it('is money against the goods where the buyer has them and they are worth the way', () => {
    expect(may(true, 'wrong_item', {}, delivered)).toContain('refund_on_return');
    expect(may(false, 'wrong_item', {}, delivered)).not.toContain('refund_on_return');
    expect(may(true, 'not_received', {}, {})).not.toContain('refund_on_return');
  });

  it('is one second parcel', () => {
    expect(may(true, 'not_received', {}, {})).toEqual(['refund', 'reship']);
    expect(may(true, 'not_received', { reships: 1 }, {})).toEqual(['refund']);
  });

  it('is a part of the price for what can be used', () => {
    expect(may(false, 'damaged', {}, delivered, true)).toContain('partial_refund');
    expect(may(false, 'damaged', {}, delivered, false)).not.toContain('partial_refund');
  });

  it('is nothing once all was paid back, or where the marketplace answers for it', () => {
    expect(may(true, 'not_received', { refunded: 'full' }, {})).toEqual([]);
    expect(may(true, 'not_received', { fulfilment: 'marketplace' }, {})).toEqual([]);
  });
});

it.each<[Remedy, readonly Wish[], readonly Wish[], boolean]>([
  // Nothing asked for, or the thing itself, or one of two things: nothing goes against the buyer.
  ['refund', [], [], false],
  ['refund', ['refund'], [], false],
  ['reship', ['refund', 'replacement'], [], false],
  // Only something else asked for; an answer or the order called off changes nothing about it.
  ['reship', ['refund'], [], true],
  ['reship', ['refund', 'cancel'], [], true],
  ['reship', ['refund', 'answer'], [], true],
  ['refund', ['replacement'], [], true],
  ['refund', ['discount'], [], true],
  ['partial_refund', ['refund'], [], true],
  ['partial_refund', ['replacement'], [], true],
  ['partial_refund', ['discount'], [], false],
  ['refund_on_return', ['replacement'], [], true],
  ['refund_on_return', ['discount'], [], true],
  // What was refused.
  ['refund', [], ['refund'], true],
  ['reship', [], ['replacement'], true],
  ['partial_refund', [], ['discount'], true],
  ['refund_on_return', [], ['refund'], true],
])('%s to who wants %j and refuses %j goes against it: %s', (remedy, wants, refuses, against) => {
  const { s } = caseOf('damaged', {}, delivered, true);
  expect(againstWish(remedy, { ...s, wants, refuses })).toBe(against);
});

describe('what is said to be assumed', () => {
  const { s, q } = caseOf('not_received', {}, {});
  const nothing = { ...q, k: 0, back: 0, read: { goods: false, freight: false } };

  // The numbers in the price of each way out.
  it.each<[OptionId, readonly string[]]>([
    ['refund', []],
    ['reship', ['goods_cost', 'freight', 'reship_failure']],
    ['reship_new_address', ['goods_cost', 'freight', 'reship_failure']],
    ['partial_refund', ['partial_accepted']],
    ['refund_on_return', ['return_freight', 'resale_value']],
    ['contest', ['defect_cost', 'win_chance']],
    ['wait', ['goods_cost', 'freight', 'defect_cost', 'still_arrives']],
    ['decline_address_change', ['defect_cost', 'decline_dispute']],
    ['ship_registered', ['defect_cost', 'registered_surcharge']],
    ['use_cover', []],
    ['ship_untracked', []],
  ])('for %s: %j', (option, expected) => {
    expect(assumedOf([option], nothing, s)).toEqual(expected);
  });

  it('is no cost that was read', () => {
    const read = (goods: boolean, freight: boolean) =>
      assumedOf(['reship'], { ...nothing, read: { goods, freight } }, s);
    expect(read(true, false)).toEqual(['freight', 'reship_failure']);
    expect(read(false, true)).toEqual(['goods_cost', 'reship_failure']);
  });

  it('is the fee that comes back, and what a cover pays, only where there is any', () => {
    expect(assumedOf(['refund'], { ...nothing, k: 1 }, s)).toEqual(['fee_back']);
    for (const option of ['refund', 'reship'] as const)
      expect(assumedOf([option], { ...nothing, back: 1 }, s)).toContain('cover_back');
    expect(assumedOf(['wait'], { ...nothing, back: 1 }, s)).not.toContain('cover_back');
  });

  it('is the currency where no cell names it', () => {
    const { s: assumed } = caseOf('not_received', { currencyAssumed: true }, {});
    expect(assumedOf(['use_cover'], nothing, assumed)).toEqual(['currency']);
  });
});
