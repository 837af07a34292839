// How to have fewer disputes: what stands out is found in the numbers, and where there is only noise nothing is.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { closedOrders } from '../../scripts/closed-orders.mjs';
import { prevention } from '../../src/ledger/prevent/advice';
import { faultIds, type Past } from '../../src/ledger/prevent/past';
import { atLeast, exactInterval, fallsByChance } from '../../src/ledger/statistics';
import { classify } from '../local/run-cli';

describe('the exact tests', () => {
  it('tell the lady tasting tea: 1 in 70 by chance, three or more right 17 in 70 (Fisher 1935)', () => {
    expect(fallsByChance(4, 4, 4, 8)).toBeCloseTo(1 / 70, 9);
    expect(fallsByChance(3, 4, 4, 8)).toBeCloseTo(17 / 70, 9);
    expect(fallsByChance(0, 4, 4, 8)).toBeCloseTo(1, 9);
  });

  it('agree with the binomial formula and the rule for no cases at all', () => {
    expect(atLeast(1, 10, 0.1)).toBeCloseTo(1 - 0.9 ** 10, 9);
    expect(atLeast(10, 10, 0.5)).toBeCloseTo(0.5 ** 10, 9);
    expect(exactInterval(0, 30)[1]).toBeCloseTo(1 - 0.025 ** (1 / 30), 6);
    expect(exactInterval(30, 30)[0]).toBeCloseTo(0.025 ** (1 / 30), 6);
  });
});

/** Numbers from 0 to 1, the same in every run (Park and Miller's generator). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

/** What a registered parcel wins back, its surcharge, and the rate at which both come to the same. */
const [given, win, surcharge] = [2000, 0.5, 100];
const noise = surcharge / (given * win);

const countries = ['US', 'BR', 'DE', 'FR'];
const methods = ['Sea', 'Air'];

/** A seller whose disputes fall on every order alike; `worse` times as often on the lane Sea to BR. */
function seller(next: () => number, orders: number, worse = 1): readonly Past[] {
  const pick = (count: number): number => Math.floor(next() * count);
  return Array.from({ length: orders }, (_, i): Past => {
    const country = countries[pick(4)] ?? '';
    const method = methods[pick(2)] ?? '';
    const rate = country === 'BR' && method === 'Sea' ? worse * noise : noise;
    const undelivered = next() < rate;
    const fault = !undelivered && next() < 0.05 ? (faultIds[pick(5)] ?? null) : null;
    const disputed = undelivered || fault !== null;
    // Written out: some 300,000 of them are made.
    return {
      row: i + 2,
      orderId: `A-${i}`,
      country,
      method,
      carrier: method,
      item: `I-${pick(12)}`,
      buyer: `buyer ${pick(orders / 3)} ${country}`,
      untracked: worse === 1 && next() < 0.5,
      market: 'ebay',
      class: 'tracked',
      late: false,
      scan: next() < 0.9,
      fault,
      disputed,
      undelivered,
      answeredLate: next() < 0.3 ? next() < 0.5 : null,
      lost: disputed ? given : 0,
      money: { value: 2200, given, surcharge },
      win,
      chance: 0.05,
      againFailed: null,
      contest: null,
      partHeld: null,
      transit: null,
    };
  });
}

/** Which parcel pays from which value is an estimate with its interval and claims nothing unusual. */
const named = (all: readonly Past[]) =>
  prevention(all).found.filter(({ kind }) => kind !== 'registered_from');

describe('of simulated sellers', () => {
  it('names anything at most 10 of 200 times where there is only noise', () => {
    const next = random(11);
    const wrong = Array.from({ length: 200 }, () => named(seller(next, 600)).length);
    expect(wrong.filter((count) => count > 0).length).toBeLessThanOrEqual(10);
  });

  it('finds the lane with twice the losses in at least four of five, and no other one', () => {
    const next = random(12);
    const lanes = Array.from({ length: 20 }, () =>
      named(seller(next, 6000, 2)).flatMap(({ kind, group }) => (kind === 'lane' ? [group] : [])),
    );
    expect(lanes.filter((found) => found.includes('Sea · BR')).length).toBeGreaterThanOrEqual(16);
    expect(lanes.filter((found) => found.some((each) => each !== 'Sea · BR')).length).toBeLessThan(
      3,
    );
  });

  it('gives shares whose interval holds the true one at least 95 times in a hundred', () => {
    const next = random(13);
    const within = Array.from({ length: 600 }, () => {
      const d = Array.from({ length: 80 }, next).filter((x) => x < 0.1).length;
      const [from, to] = exactInterval(d, 80);
      return from <= 0.1 && 0.1 <= to;
    });
    expect(within.filter(Boolean).length).toBeGreaterThanOrEqual(570);
  });
});

it('names no value from which registered pays where it may as well cost money', () => {
  const next = random(15);
  const told = Array.from({ length: 100 }, () => prevention(seller(next, 600)).found)
    .flat()
    .filter(({ kind }) => kind === 'registered_from');
  for (const { saving, from } of told) {
    expect(saving.from).toBeGreaterThan(0);
    expect(from?.from ?? 0).toBeLessThanOrEqual(from?.to ?? -1);
  }
  // Every order is worth the same here, and the rate is the one at which both come to the same.
  expect(told.length).toBeLessThanOrEqual(5);
});

it('says nothing of fewer than 30 closed orders, however bad, but what holds for everybody', () => {
  const bad = seller(random(14), 29).map((each) => ({
    ...each,
    disputed: true,
    undelivered: true,
  }));
  expect(prevention(bad)).toMatchObject({ closed: 29, enough: false, found: [] });
  expect(prevention(bad).general).toHaveLength(10);
});

describe('examples/closed-orders.csv', async () => {
  const csv = readFileSync('examples/closed-orders.csv', 'utf8');
  const run = (...argv: string[]) => classify(['c.csv', '--prevent', ...argv], { 'c.csv': csv });
  const { found, general } = JSON.parse((await run('--json')).out);
  const told = (found as { kind: string; group: string }[]).map(({ kind, group }) => [kind, group]);

  it('is what its script invents', () => {
    expect(closedOrders()).toBe(csv);
  });

  it('shows every kind of advice once, and of each what was built in', () => {
    expect(told.sort()).toEqual(
      [
        ['registered_country', 'BR'],
        ['registered_method', 'SunYou Economic Air Mail'],
        ['registered_from', ''],
        ['packing', 'LK-1'],
        ['padding', 'WG-4'],
        ['listing', 'RC-2'],
        ['supplier', 'TK-3'],
        ['papers', 'WB-5'],
        ['proof', 'CNE Express'],
        ['answer', ''],
        ['lane', 'EMS · ES'],
        ['buyer', ''],
      ].sort(),
    );
    expect(general).toEqual(['calm', 'chat', 'reviews']);
  });

  it.each(['en', 'zh'])('is told without a gap in %s', async (language) => {
    const { out, err, code } = await run('--lang', language);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).not.toMatch(/[{}[\]]|undefined|NaN/);
    expect(out.split('\n').filter((line) => /^\d+\. /.test(line))).toHaveLength(12);
    expect(out).toContain(language === 'zh' ? '巴西' : 'Brazil');
  });

  it('names the eight orders of the buyer who claims again', () => {
    const again = (found as { kind: string; where: { orderId: string }[] }[]).find(
      ({ kind }) => kind === 'buyer',
    );
    expect(again?.where.map(({ orderId }) => orderId)).toEqual(
      [10007, 10257, 10507, 10757, 11007, 11257, 11507, 11757].map((id) => `C-${id}`),
    );
  });
});
