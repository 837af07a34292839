// The minimum levels the product promises, and what moves chance and level.

import { describe, expect, it } from 'vitest';
import { money } from '../../src/base/money';
import type { IssueFinding, Stage } from '../../src/dispute/dispute';
import { factorsOf } from '../../src/dispute/factors';
import { scoreOf } from '../../src/dispute/height';
import { riskOf } from '../../src/dispute/risk';
import { marketOf } from '../../src/market/index';
import type { Order } from '../../src/order/order';
import type { Parcel } from '../../src/parcel/parcel';
import { defaultSettings } from '../../src/settings/settings';
import fc from '../fc';
import { makeFinding, makeOrder, makeParcel, today } from '../make';

const quiet: IssueFinding = makeFinding({ issue: 'none', usable: true, praise: false, quote: '' });
const usd = (amount: number) => money(amount, 'USD');

const risk = (
  order: Partial<Order> = {},
  parcel: Partial<Parcel> = {},
  stage: Stage = 'none',
  finding: IssueFinding = quiet,
) => {
  const found = riskOf({
    order: makeOrder(order),
    parcel: makeParcel(parcel),
    finding,
    stage,
    market: marketOf(order.market ?? 'ebay'),
    today,
    settings: defaultSettings,
  });
  return { ...found, chance: found.chance ?? Number.NaN, score: found.score ?? Number.NaN };
};

const late = (days: number): Partial<Parcel> => ({
  dueThere: { on: today - days, from: 'promise' },
  late: { days, against: 'promise' },
});
const delivered = (daysAgo: number, lateBy: number): Partial<Parcel> => ({
  state: 'delivered',
  delivered: true,
  deliveredOn: today - daysAgo,
  deliveryScan: true,
  dueThere: { on: today - daysAgo - lateBy, from: 'promise' },
  late: lateBy > 0 ? { days: lateBy, against: 'promise' } : null,
  silence: null,
});

describe('minimum levels', () => {
  it('a quiet tracked order on its way is low', () => {
    expect(risk().level).toBe('low');
  });

  it.each([3, 4, 10, 30])('%d days late is high', (days) => {
    expect(risk({}, late(days)).level).toBe('high');
  });

  it.each([1, 2])('%d days late is at least medium', (days) => {
    expect(risk({}, late(days)).level).not.toBe('low');
  });

  it('unregistered alone is medium while not delivered', () => {
    expect(risk({}, { class: 'semi' }).level).toBe('medium');
    expect(risk({}, { class: 'untracked' }).level).toBe('medium');
  });

  it('unregistered and high value is high', () => {
    expect(risk({ value: usd(100) }, { class: 'semi' }).level).toBe('high');
  });

  it('high value alone, in time and registered, is medium, and low once delivered', () => {
    expect(risk({ value: usd(100) }).level).toBe('medium');
    expect(risk({ value: usd(100) }, delivered(3, 0)).level).toBe('low');
  });

  it('99.99 is not high value, unless set so', () => {
    expect(risk({ value: usd(99.99) }).level).toBe('low');
  });

  it('takes the threshold in the order’s own currency: ¥20,000 is about US$133', () => {
    expect(risk({ value: money(20_000, 'JPY') }).level).toBe('medium');
    expect(risk({ value: money(10_000, 'JPY') }).level).toBe('low');
  });

  it('an open claim is high; so is a granted one inside its appeal window', () => {
    const claim = { type: 'claim', openedOn: today - 9 } as const;
    const open = { ...claim, status: 'open', decidedOn: null } as const;
    const granted = { ...claim, status: 'granted', decidedOn: today - 2 } as const;
    expect(risk({ claim: open }, {}, 'claim_open').level).toBe('high');
    expect(risk({ claim: granted }, {}, 'granted').level).toBe('high');
    const old = { ...granted, decidedOn: today - 31 }; // eBay: 30 calendar days
    expect(risk({ claim: old }, delivered(40, 0), 'granted').level).toBe('low');
  });

  it('delivered late is high for 14 days, then medium', () => {
    expect(risk({}, delivered(0, 4)).level).toBe('high');
    expect(risk({}, delivered(14, 4)).level).toBe('high');
    expect(risk({}, delivered(15, 4)).level).toBe('medium');
  });

  it('is low once the last day to claim has passed quietly (eBay: 30 days after the promise)', () => {
    const over = risk({ promised: today - 31 }, { ...late(31), class: 'semi' });
    expect(over).toMatchObject({ level: 'low', reasons: [{ id: 'claim_window_over' }] });
    expect(risk({ promised: today - 30 }, late(30)).level).toBe('high');
  });

  it('logistics bought through the marketplace lower the chance, registered or not', () => {
    for (const kind of ['registered', 'semi'] as const)
      expect(
        risk({}, { class: kind, platformLogistics: true, delivered: false }).chance,
      ).toBeLessThan(risk({}, { class: kind }).chance + 1e-9);
  });
});

describe('what moves the chance', () => {
  it('jumps at 3 days late and is flat from day 5 on', () => {
    const at = (days: number) => risk({}, late(days)).chance;
    expect(at(3)).toBeGreaterThan(at(1));
    expect(at(30)).toBe(at(6));
  });

  it('rises before the promise: undelivered 3 days ahead is already a warning', () => {
    const ahead = (days: number) => risk({}, { dueThere: { on: today + days, from: 'promise' } });
    expect(ahead(3).chance).toBeGreaterThan(ahead(12).chance);
    expect(ahead(3).reasons.map(({ id }) => id)).toContain('due_soon');
  });

  it('holds no date against an order of a table that cannot say what was delivered', () => {
    const unseen = (days: number) =>
      risk({}, { state: 'unknown', dueThere: { on: today + days, from: 'promise' } });
    expect(unseen(1).chance).toBe(unseen(30).chance);
    expect(unseen(1).reasons.map(({ id }) => id)).not.toContain('due_soon');
  });

  it('rises with the number of pieces, and only a little with the value', () => {
    expect(risk({ quantity: 2 }).chance).toBeGreaterThan(risk().chance);
    const dear = risk({ value: usd(90) }).chance - risk({ value: usd(10) }).chance;
    expect(dear).toBeGreaterThan(0);
    expect(dear).toBeLessThan(0.05);
  });

  it('rises when the parcel is silent, and when the buyer says it never came', () => {
    expect(risk({}, { silence: 'stalled', silentDays: 20 }).chance).toBeGreaterThan(risk().chance);
    const never = { ...quiet, issue: 'not_received', quote: 'never came' } as const;
    expect(risk({}, {}, 'message', never).chance).toBeGreaterThan(0.4);
  });

  // Playbook P29: fire, smoke, burn, shock, injury, allergy are always High.
  it('is high for danger, however small and safely delivered the order is', () => {
    const burnt: IssueFinding = { ...quiet, issue: 'defective', warnings: ['safety'] };
    const cheap = { value: usd(4) };
    expect(risk(cheap, delivered(1, 0), 'message', burnt).level).toBe('high');
    expect(risk(cheap, delivered(1, 0), 'message', { ...burnt, warnings: [] }).level).not.toBe(
      'high',
    );
  });

  it('falls with praise', () => {
    expect(risk({}, {}, 'none', { ...quiet, praise: true }).chance).toBeLessThan(risk().chance);
  });

  it('tells of a long way where it counts, and not once the parcel is there', () => {
    const told = (days: number, parcel: Partial<Parcel> = {}) =>
      risk(ordered(days), parcel).reasons.some(({ id }) => id === 'long_transit');
    // From 8 days on 0.015 for each: 18 days are 0.15.
    expect([told(17), told(18), told(40)]).toEqual([false, true, true]);
    expect(told(40, delivered(5, 0))).toBe(false);
  });

  it('quotes the row', () => {
    const [first] = risk({}, late(4)).reasons;
    expect(first).toMatchObject({ id: 'late', values: { days: 4, on: { day: today - 4 } } });
  });
});

/** Log-odds of a measured rate against that of all orders. */
const measured = (rate: number, against = 0.147): number =>
  Math.log(rate / (1 - rate)) - Math.log(against / (1 - against));
const due = (inDays: number): Partial<Parcel> => ({
  dueThere: { on: today + inDays, from: 'promise' },
});
const unsent: Partial<Parcel> = { state: 'not_shipped', shipped: false };
const overdue = (days: number): Partial<Order> => ({ shipBy: today - days, shipDate: null });
const typical = (days: number): Partial<Parcel> => ({
  dueThere: { on: today - days, from: 'typical' },
  late: { days, against: 'typical' },
});
const ordered = (daysAgo: number): Partial<Order> => ({ orderDate: today - daysAgo });
const says = (issue: IssueFinding['issue']): IssueFinding => ({ ...quiet, issue, from: 'buyer' });

// Rates among 20,864 orders of a public marketplace sample; the rest is our choice.
describe('each fact weighs what was measured', () => {
  type Case = readonly [
    id: string,
    weight: number | null,
    order: Partial<Order>,
    parcel?: Partial<Parcel>,
    finding?: IssueFinding,
  ];
  const cases: readonly Case[] = [
    ['late', measured(0.702), {}, late(1)],
    ['late', measured(0.735), {}, late(2)],
    ['late', measured(0.752), {}, late(4)],
    ['late', measured(0.778), {}, late(60)],
    ['late_typical', 0.7 * measured(0.752), {}, typical(3)],
    ['late', null, {}, typical(3)],
    ['due_soon', measured(0.228), {}, due(10)],
    ['due_soon', measured(0.315), {}, due(7)],
    ['due_soon', measured(0.396), {}, due(5)],
    ['due_soon', measured(0.474), {}, due(3)],
    ['due_soon', measured(0.587), {}, due(1)],
    ['due_soon', measured(0.66), {}, due(0)],
    ['due_soon', null, {}, due(11)],
    ['due_soon', null, { promised: null }, due(1)],
    ['due_soon', null, {}, { ...due(1), ...unsent }],
    // One hundredth off for each day since, for thirty days.
    ['delivered', measured(0.118) - 0.03, {}, delivered(3, 0)],
    ['delivered', measured(0.094) - 0.3, {}, delivered(40, -2)],
    ['delivered_late', measured(0.259) - 0.01, {}, delivered(1, 2)],
    ['delivered_late', measured(0.568) - 0.01, {}, delivered(1, 5)],
    ['delivered_late', measured(0.767) - 0.01, {}, delivered(1, 6)],
    ['delivered_late', measured(0.8) - 0.01, {}, delivered(1, 8)],
    ['ship_overdue', null, overdue(0), unsent],
    ['ship_overdue', measured(0.402), overdue(1), unsent],
    ['ship_overdue', measured(0.481), overdue(2), unsent],
    ['ship_overdue', measured(0.516), overdue(4), unsent],
    ['ship_overdue', measured(0.613), overdue(5), unsent],
    ['ship_overdue', measured(0.695), overdue(7), unsent],
    ['ship_overdue', measured(0.775), overdue(10), unsent],
    ['ship_overdue', measured(0.842), overdue(14), unsent],
    ['ship_overdue', null, { ...overdue(5), status: 'unpaid' }, unsent],
    ['ship_overdue', null, { ...overdue(5), status: 'on_hold' }, unsent],
    // Lateness and a missed ship-by date tell one story: the stronger counts.
    ['ship_overdue', 0.3, overdue(2), { ...late(5), ...unsent }],
    ['late', null, overdue(14), { ...late(1), ...unsent }],
    ['shipped_late', 0.2, { shipBy: today - 10 }],
    ['shipped_late', 0.35, { shipBy: today - 12 }],
    ['shipped_late', 0.5, { shipBy: today - 16 }],
    ['shipped_late', null, { shipBy: today - 9 }],
    ['long_transit', (25 - 8) * 0.015, ordered(25)],
    ['long_transit', 0.4, ordered(40)],
    ['long_transit', null, ordered(8)],
    ['long_transit', null, ordered(40), late(1)],
    ['long_transit', (20 - 5) * 0.03, ordered(25), delivered(5, 0)],
    ['long_transit', 0.75, ordered(45), delivered(5, 0)],
    ['long_transit', null, ordered(45), { ...delivered(5, 0), deliveredOn: null }],
    ['returned', 2.6, {}, { state: 'returning' }],
    ['returned', 2.6, {}, { state: 'returned', silence: 'lost' }],
    ['lost', 2.6, {}, { silence: 'lost' }],
    ['stalled', 1.3, {}, { silence: 'stalled' }],
    ['stalled', 0.3, {}, { silence: 'warn' }],
    ['pickup_waiting', 0.5, {}, { state: 'available_for_pickup' }],
    ['pickup_waiting', 0.5, {}, { state: 'failed_attempt' }],
    ['unregistered', 1.7, {}, { class: 'semi' }],
    ['unregistered', 0.4, {}, { ...delivered(1, 0), class: 'untracked' }],
    ['unknown_shipping', 0.3, {}, { class: 'unknown' }],
    ['unknown_shipping', null, {}, { class: 'unknown', ...unsent }],
    ['class_conflict', null, {}],
    ['platform_logistics', -0.4, {}, { platformLogistics: true }],
    ['several_items', null, { quantity: 1 }],
    ['several_items', measured(0.266, 0.127), { quantity: 2 }],
    ['several_items', measured(0.291, 0.127), { quantity: 3 }],
    ['several_items', measured(0.355, 0.127), { quantity: 9 }],
    ['several_items', measured(0.23, 0.077), { quantity: 2 }, delivered(1, 0)],
    ['several_items', measured(0.25, 0.077), { quantity: 3 }, delivered(1, 0)],
    ['several_items', measured(0.31, 0.077), { quantity: 4 }, delivered(1, 0)],
    ['high_value', 0.15 * Math.log(2), { value: usd(40) }],
    ['high_value', -0.15 * Math.log(2), { value: usd(10) }],
    ['high_value', 0.5, { value: usd(5000) }],
    ['high_value', -0.5, { value: usd(0.5) }],
    ['high_value', null, { value: usd(0) }],
    [
      'high_value',
      0.15 * Math.log(5) + measured(0.2, 0.035),
      { value: usd(100) },
      {},
      says('unauthorised'),
    ],
    [
      'high_value',
      0.15 * Math.log(20) + measured(0.34, 0.035),
      { value: usd(400) },
      {},
      says('unauthorised'),
    ],
    ['buyer_wrote', measured(0.824), {}, {}, says('not_received')],
    ['buyer_wrote', measured(0.568), {}, {}, says('damaged')],
    ['buyer_wrote', measured(0.748), {}, {}, says('wrong_item')],
    ['buyer_wrote', measured(0.728), {}, {}, says('missing_item')],
    ['buyer_wrote', measured(0.959), {}, {}, says('counterfeit')],
    ['buyer_wrote', measured(0.313), {}, {}, says('not_as_described')],
    ['buyer_wrote', measured(0.258) + 0.5, {}, {}, says('where_is_order')],
    ['buyer_wrote', measured(0.258), {}, {}, says('how_to_use')],
    ['seller_noted', measured(0.824), {}, {}, { ...says('not_received'), from: 'seller' }],
    [
      'reason_given',
      measured(0.824),
      { issueIsGiven: true },
      {},
      { ...says('not_received'), from: 'seller' },
    ],
    ['reason_given', measured(0.824), {}, {}, { ...says('not_received'), from: 'code' }],
    ['praise', -0.7, {}, {}, { ...quiet, praise: true }],
  ];
  it.each(cases.map((each) => ({ each, facts: JSON.stringify(each) })))('$facts', ({ each }) => {
    const [id, weight, order, parcel = {}, finding = quiet] = each;
    const all = factorsOf({
      order: makeOrder(order),
      parcel: makeParcel(parcel),
      finding,
      stage: 'message',
      market: marketOf('ebay'),
      today,
      settings: defaultSettings,
    });
    const found = all.find((each) => each.id === id);
    if (weight === null) expect(found).toBeUndefined();
    else expect(found?.weight).toBeCloseTo(weight, 9);
  });
});

describe('the score', () => {
  it('puts Medium at 40 and High at 70', () => {
    expect([0, 0.18, 0.45, 1].map(scoreOf)).toEqual([0, 40, 70, 100]);
  });

  it('never falls when the chance rises', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (a, b) => {
          expect(scoreOf(Math.max(a, b))).toBeGreaterThanOrEqual(scoreOf(Math.min(a, b)));
        },
      ),
    );
  });
});
