// The seller's own rates: intervals that hold, and silence where there are too few orders.
import { describe, expect, it } from 'vitest';
import { intercept } from '../../src/dispute/weights';
import { ownRate, ownRates } from '../../src/ledger/own-rates';

describe('one group', () => {
  it('says nothing of fewer than 30 closed orders', () => {
    expect(ownRate(29, 12, 0.05)).toBeNull();
    expect(ownRate(0, 0, 0.05)).toBeNull();
    expect(ownRate(30, 12, 0.05)).not.toBeNull();
  });

  it('weighs the prior as 30 orders', () => {
    // 5 of 30 counted beside 3 of 30 expected; 90 of 300 beside 3 of 30.
    expect(ownRate(30, 5, 0.1)).toMatchObject({ rate: 5 / 30, estimate: 8 / 60 });
    expect(ownRate(300, 90, 0.1)?.estimate).toBeCloseTo(93 / 330, 12);
  });

  // Quantiles 2.5 and 97.5 % of Beta(30·prior + disputes, 30·(1 − prior) + rest), from SciPy 1.17.
  it.each([
    [30, 0, 0.052, 0.0020679327, 0.0782690892],
    [210, 9, 0.052, 0.0218893012, 0.0732661795],
    [80, 24, 0.1, 0.1700198523, 0.3296520271],
    [50000, 2600, 0.052, 0.0500715123, 0.0539624126],
    [30, 30, 0.5, 0.6340501099, 0.8501792208],
    [1000, 1, 0.001, 0.0000277817, 0.0036393639],
  ])('%i closed, %i disputes, prior %d', (closed, disputes, prior, from, to) => {
    const own = ownRate(closed, disputes, prior);
    expect(own?.from).toBeCloseTo(from, 8);
    expect(own?.to).toBeCloseTo(to, 8);
  });

  it('agrees with what can be worked out by hand', () => {
    // Prior 1/30 and no disputes: Beta(1, b), whose quantile is 1 − (1 − share)^(1/b); b = 29 + 31.
    const none = ownRate(31, 0, 1 / 30);
    expect(none?.from).toBeCloseTo(1 - 0.975 ** (1 / 60), 9);
    expect(none?.to).toBeCloseTo(1 - 0.025 ** (1 / 60), 9);
    // Half of all, prior a half: as far from a half below as above.
    const half = ownRate(100, 50, 0.5);
    expect((half?.from ?? 0) + (half?.to ?? 0)).toBeCloseTo(1, 9);
  });

  it('grows surer with more orders', () => {
    const width = (closed: number) => {
      const own = ownRate(closed, closed / 20, 0.05);
      return own === null ? Number.NaN : own.to - own.from;
    };
    expect(width(400)).toBeLessThan(width(100));
    expect(width(40_000)).toBeLessThan(width(400) / 8);
  });
});

describe('groups', () => {
  const group = (key: string, closed: number, closedDisputes: number) => ({
    key,
    closed,
    closedDisputes,
  });
  /** 30 orders at the rate of a quiet, tracked order. */
  const builtIn = 30 / (1 + Math.exp(-intercept));

  it('draws all orders toward the built-in rate of a quiet order', () => {
    const { all } = ownRates([group('a', 50, 3), group('b', 20, 1)]);
    expect(all?.estimate).toBeCloseTo((builtIn + 4) / 100, 12);
  });

  it('draws a group toward the orders outside it', () => {
    const { each } = ownRates([group('untracked', 60, 12), group('registered', 270, 3)]);
    const registered = (builtIn + 3) / 300;
    expect(each[0]?.own?.estimate).toBeCloseTo((30 * registered + 12) / 90, 12);
    const untracked = (builtIn + 12) / 90;
    expect(each[1]?.own?.estimate).toBeCloseTo((30 * untracked + 3) / 300, 12);
  });

  it('gives the only group the rate of all', () => {
    const { all, each } = ownRates([group('a', 80, 6)]);
    expect(each[0]?.own).toEqual(all);
  });

  it('keeps a small group silent in a large tracker, and a small tracker altogether', () => {
    const large = ownRates([group('a', 500, 20), group('b', 12, 4)]);
    expect([large.all === null, large.each[1]?.own]).toEqual([false, null]);
    const small = ownRates([group('a', 12, 0), group('b', 12, 4)]);
    expect([small.all, small.each.map(({ own }) => own)]).toEqual([null, [null, null]]);
    expect(ownRates([]).all).toBeNull();
  });
});
