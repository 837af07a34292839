// The minimum levels the product promises, and what moves chance and level.

import { describe, expect, it } from 'vitest';
import { money } from '../../src/base/money';
import type { IssueFinding, Stage } from '../../src/dispute/dispute';
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

  it('quotes the row', () => {
    const [first] = risk({}, late(4)).reasons;
    expect(first).toMatchObject({ id: 'late', values: { days: 4, on: { day: today - 4 } } });
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
