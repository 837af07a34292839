// P35 by hand: the surcharge of a registered parcel against what an untracked one is to be expected to lose.
import { describe, expect, it } from 'vitest';
import { money } from '../../src/base/money';
import { chancesOf, pricesOf, quantitiesOf, registeredFrom } from '../../src/decision/costs';
import { defaultSettings, readSettings } from '../../src/settings/settings';
import { makeOrder, makeParcel } from '../make';

/** One dispute in ten, a marketplace where proof counts in full: a scanned parcel wins 67 of 100. */
function weighed(value: number, settings = defaultSettings) {
  const q = quantitiesOf(makeOrder({ value: money(value, 'USD') }), 'none', settings);
  const chances = chancesOf(makeParcel({ class: 'semi' }), 0, settings);
  if (q === null) throw new Error('no value');
  const { ship_registered, ship_untracked } = pricesOf(q, chances, 0.1, settings);
  return {
    registered: ship_registered,
    untracked: ship_untracked,
    from: registeredFrom(q, chances, 0.1),
  };
}

describe('registered or not', () => {
  it('cheap goods go untracked: 0.1 × (6 + 10) = 1.60 against 2.50 + 0.33 × 1.60 = 3.03', () => {
    expect(weighed(6)).toMatchObject({ untracked: 160, registered: 303 });
  });

  it('dear goods go registered: 0.1 × (60 + 10) = 7.00 against 2.50 + 0.33 × 7.00 = 4.81', () => {
    expect(weighed(60)).toMatchObject({ untracked: 700, registered: 481 });
  });

  it('pays from 2.50 ÷ (0.1 × 0.67) − 10 = 27.32 on, and either way costs the same there', () => {
    expect(weighed(60).from).toBe(2732);
    const { registered, untracked } = weighed(27.32);
    expect(Math.abs(registered - untracked)).toBeLessThanOrEqual(1);
  });

  it('counts what the marketplace keeps of the price: with 10 % of it, from 27.32 ÷ 0.9 = 30.35 on', () => {
    const { settings } = readSettings({ 'feeShare.*': 0.1 });
    expect(weighed(60, settings).from).toBe(3035);
  });

  it('moves with the seller’s own surcharge: 5.00 ÷ 0.067 − 10 = 64.63', () => {
    const { settings } = readSettings({ registeredSurcharge: 5 });
    expect(weighed(60, settings).from).toBe(6463);
    expect(weighed(60, settings).registered).toBeGreaterThan(weighed(60, settings).untracked);
  });
});
