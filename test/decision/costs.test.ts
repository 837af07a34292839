// The priced options against prices worked out by hand.
import { describe, expect, it } from 'vitest';
import type { MarketId } from '../../src/base/ids';
import { money } from '../../src/base/money';
import { breakEvenOf, chancesOf, pricesOf, quantitiesOf, valuesOf } from '../../src/decision/costs';
import { defaultSettings, readSettings } from '../../src/settings/settings';
import { makeOrder, makeParcel } from '../make';
import { orderOfRow } from '../one-row';

const usd = (amount: number) => money(amount, 'USD');
const order = (market: MarketId, V: number, C: number, F: number) =>
  makeOrder({ market, value: usd(V), goodsCost: usd(C), freight: usd(F) });

/** Prices in dollars, for a registered parcel, with w = 0.5 and an escalation chance of 0.2. */
function prices(
  each: ReturnType<typeof order>,
  issue: 'none' | 'defective' = 'none',
  parcel = makeParcel(),
) {
  const q = quantitiesOf(each, issue, defaultSettings);
  if (q === null) throw new Error('no value');
  const all = pricesOf(q, chancesOf(parcel, 0.5, defaultSettings), 0.2, defaultSettings);
  return Object.fromEntries(Object.entries(all).map(([id, minor]) => [id, minor / 100]));
}

describe('P15: refund or reship by value comes out of the prices', () => {
  it('cheap goods: refund 5.52 beats reship 7.28', () => {
    expect(prices(order('aliexpress', 6, 2, 5))).toMatchObject({ refund: 5.52, reship: 7.28 });
  });

  it('dear goods: reship 29.68 beats refund 73.60', () => {
    expect(prices(order('aliexpress', 80, 20, 6))).toMatchObject({ refund: 73.6, reship: 29.68 });
  });
});

describe('P22: the address rule comes out of the prices', () => {
  it('low value: resending (2.75) costs less than the risk (0.3 × 19 = 5.70)', () => {
    expect(prices(order('unknown', 9, 0.8, 1.5))).toMatchObject({
      reship_new_address: 2.75,
      decline_address_change: 5.7,
    });
  });

  it('high value: resending (107.00) costs more than the risk (0.3 × 170 = 51.00)', () => {
    expect(prices(order('unknown', 160, 85, 14))).toMatchObject({
      reship_new_address: 107,
      decline_address_change: 51,
    });
  });

  it('counts a dispute as likelier when the parcel has no scans (0.6)', () => {
    const all = prices(order('unknown', 9, 0.8, 1.5), 'none', makeParcel({ class: 'semi' }));
    expect(all['decline_address_change']).toBe(11.4);
  });
});

describe('numbers the seller supposes', () => {
  const each = order('aliexpress', 80, 20, 6);

  it('count instead of the row and the settings', () => {
    const supposed = { goods_cost: 7000, freight: 600, reship_failure: 0 };
    const q = quantitiesOf(each, 'none', defaultSettings, supposed);
    const chances = chancesOf(makeParcel(), 0.5, defaultSettings, supposed);
    if (q === null) throw new Error('no value');
    const all = pricesOf(q, chances, 0.2, defaultSettings);
    // 70 + 6 + 0; the refund 80 − 8 % = 73.60 is now cheaper.
    expect(all).toMatchObject({ reship: 7600, refund: 7360 });
    expect(valuesOf(q, chances)).toMatchObject({ goods_cost: 7000, reship_failure: 0 });
  });

  it('carry into what hangs on them: the way back follows the freight', () => {
    const q = quantitiesOf(each, 'none', defaultSettings, { freight: 900 });
    expect(q?.R).toBe(1800); // max(12, 2 × 9)
  });
});

describe('the other ways out', () => {
  // V 100, C 40, F 6 on eBay: k 13, refund 87, reship 40 + 6 + 4.35 = 50.35, R max(12, 12), S 20.
  const all = prices(order('ebay', 100, 40, 6));

  it.each([
    ['refund', 87],
    ['reship', 50.35],
    ['refund_on_return', 79], // 87 + 12 − 20
    ['partial_refund', 40.18], // 0.5 × 30 + 0.5 × 50.35 = 40.175
    ['contest', 48.5], // 0.5 × (87 + 10)
    ['wait', 24.15], // 0.44 × 50.35 + 0.2 × 10 = 24.154
  ])('%s costs %d', (id, expected) => {
    expect(all[id]).toBe(expected);
  });

  it('counts on a return, where that is the cheapest after a refused part', () => {
    // C 90: refund 87, reship 90 + 6 + 4.35 = 100.35, S 45; a return 87 + 12 − 45 = 54; 0.5 × 30 + 0.5 × 54.
    expect(prices(order('ebay', 100, 90, 6))['partial_refund']).toBe(42);
  });

  it('gives a defective return no resale value', () => {
    expect(prices(order('ebay', 100, 40, 6), 'defective')['refund_on_return']).toBe(99);
  });

  it('breaks even where goods and freight equal 95 % of the refund', () => {
    const q = quantitiesOf(order('aliexpress', 80, 20, 6), 'none', defaultSettings);
    const chances = chancesOf(makeParcel(), 0.5, defaultSettings);
    expect(q && breakEvenOf(q, chances)).toBe(6992); // 73.60 × 0.95
  });
});

describe('numbers that are not in the row', () => {
  it('assumes 30 % goods cost and US$6 freight', () => {
    const q = quantitiesOf(makeOrder({ value: usd(50) }), 'none', defaultSettings);
    expect(q).toMatchObject({ C: 1500, F: 600, read: { goods: false, freight: false } });
  });

  it('does not use yuan without a rate, and says so', () => {
    const q = quantitiesOf(makeOrder({ goodsCost: money(70, 'CNY') }), 'none', defaultSettings);
    expect(q?.noRate).toEqual([{ what: 'goods_cost', currency: 'CNY' }]);
    expect(q?.C).toBe(600); // 30 % of 20.00, not 70
  });

  it('converts yuan with the seller’s own rate', () => {
    const { settings } = readSettings({ rates: { CNY: 7 } });
    const q = quantitiesOf(makeOrder({ goodsCost: money(70, 'CNY') }), 'none', settings);
    expect(q).toMatchObject({ C: 1000, noRate: [] });
  });

  it('works in currencies without decimals: ¥3,000 refunds as 3,000', () => {
    const q = quantitiesOf(makeOrder({ value: money(3000, 'JPY') }), 'none', defaultSettings);
    expect(q).toMatchObject({ V: 3000, C: 900, F: 900 }); // US$6 at about ¥150
  });

  it('has no prices without a value', () => {
    expect(quantitiesOf(makeOrder({ value: null }), 'none', defaultSettings)).toBeNull();
  });
});

describe('beside the advice stand', () => {
  const row = {
    'Order ID': 'A-1',
    Marketplace: 'AliExpress',
    'Order value': '80',
    Currency: 'USD',
    'Goods cost': '20',
    Freight: '6',
    'Buyer message': 'It never arrived',
  };

  it('the sum of goods and freight at which refund and second parcel come to the same', () => {
    // 80 less 8 % is 73.60, and a second parcel fails in 5 of 100: 73.60 × 0.95.
    expect(orderOfRow(row).decision.breakEven).toEqual(usd(69.92));
  });

  it('the rate that is missing for what the goods cost', () => {
    expect(orderOfRow({ ...row, 'Cost currency': 'CNY' }).problems).toContainEqual(
      expect.objectContaining({ column: 'Goods cost', code: 'no_rate', value: 'CNY' }),
    );
  });
});
