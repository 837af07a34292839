// Groups of closed orders: near the documented chance where they are few, held by their intervals wherever the truth
// lies, and named as standing out where they do and not where there is only chance.
import { describe, expect, it } from 'vitest';
import { groupLosses, groupRates } from '../../src/ledger/own-groups';
import type { Past } from '../../src/ledger/prevent/past';
import { classify } from '../local/run-cli';

const quiet: Past = {
  ...{ row: 2, orderId: 'A-1', market: 'ebay', country: 'US', class: 'tracked', method: 'Air' },
  ...{ carrier: 'Air', item: '', buyer: '', untracked: false, late: false, scan: true },
  ...{ fault: null, answeredLate: null, disputed: false, undelivered: false, lost: 0, money: null },
  ...{ win: 0.5, chance: 0.05, againFailed: null, contest: null, partHeld: null, transit: null },
};

/** Numbers from 0 to 1, the same in every run (Park and Miller's generator). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

const documented = { tracked: 0.03, semi: 0.06, untracked: 0.12 };
const classes = ['tracked', 'semi', 'untracked'] as const;
const oddsTimes = (chance: number, times: number): number =>
  (chance * times) / (1 - chance + chance * times);

/** Disputes come by the documented chance at twice the odds; of some orders `worse` times as often. */
function seller(
  next: () => number,
  orders: number,
  isWorse: (each: Past) => boolean = () => false,
  worse = 1,
): readonly Past[] {
  const pick = <T>(all: readonly T[], or: T): T => all[Math.floor(next() * all.length)] ?? or;
  return Array.from({ length: orders }, (): Past => {
    const kind = pick(classes, 'tracked');
    const late = next() < 0.25;
    const sent: Past = {
      ...{ ...quiet, class: kind, late, market: pick(['ebay', 'etsy'], 'ebay') },
      ...{ country: pick(['US', 'BR', 'DE', 'FR'], 'US'), method: pick(['Sea', 'Air'], 'Air') },
      carrier: pick(['One', 'Two', 'Three'], 'One'),
      chance: Math.round(documented[kind] * (late ? 2 : 1) * 100) / 100,
    };
    const chance = oddsTimes(sent.chance, 2) * (isWorse(sent) ? worse : 1);
    const disputed = next() < chance;
    return { ...sent, disputed, lost: disputed ? 2000 : 0 };
  });
}

/** As a seller whose parcels are lost alike wherever they go. */
const alike = (next: () => number, orders: number, isWorse?: (each: Past) => boolean) =>
  seller(next, orders).map((each): Past => {
    const lost = next() < (isWorse?.(each) === true ? 0.12 : 0.06);
    return { ...each, lost: lost ? 2000 : 0 };
  });

const standing = (all: readonly Past[]): readonly string[] => [
  ...groupRates(all)
    .filter(({ stands }) => stands !== null)
    .map((each) => `${each.class} ${each.market} ${each.late} ${each.stands}`),
  ...groupLosses(all)
    .filter(({ stands }) => stands)
    .map(({ by, group }) => `${by} ${group}`),
];

describe('of simulated sellers', () => {
  it('names any group at most 20 of 400 times where there is only chance', () => {
    const next = random(41);
    const wrong = Array.from({ length: 400 }, () => standing(alike(next, 300)).length);
    expect(wrong.filter((count) => count > 0).length).toBeLessThanOrEqual(20);
  });

  it('finds the group with three times the disputes, and the country with twice the losses', () => {
    const next = random(42);
    const isLateMail = (each: Past) =>
      each.class === 'untracked' && each.market === 'etsy' && each.late === true;
    const toBrazil = ({ country }: Past) => country === 'BR';
    const times = (made: () => readonly Past[], name: string): number =>
      Array.from({ length: 20 }, () => standing(made()).includes(name)).filter(Boolean).length;
    expect(
      times(() => seller(next, 3000, isLateMail, 3), 'untracked etsy true above'),
    ).toBeGreaterThanOrEqual(16);
    expect(times(() => alike(next, 3000, toBrazil), 'country BR')).toBeGreaterThanOrEqual(16);
  });

  it.each([0.3, 1, 3])(
    'gives rates whose interval holds the true one, %f times the documented',
    (times) => {
      const next = random(43);
      const held = Array.from({ length: 400 }, () => {
        const all = Array.from(
          { length: 80 },
          (): Past => ({ ...quiet, disputed: next() < 0.05 * times }),
        );
        const [{ from, to } = { from: 1, to: 0 }] = groupRates(all);
        return from <= 0.05 * times && 0.05 * times <= to;
      });
      expect(held.filter(Boolean).length).toBeGreaterThanOrEqual(380);
    },
  );
});

it('losses of a country stand beside those of all others, and a carrier is told where it has two methods', () => {
  const some = (orders: number, lost: number, own: Partial<Past>): readonly Past[] =>
    Array.from({ length: orders }, (_, i) => ({ ...quiet, lost: i < lost ? 500 : 0, ...own }));
  const all = [...some(40, 10, { country: 'BR' }), ...some(60, 3, { country: 'US' })];
  const byName = (some: readonly Past[]) =>
    [...groupLosses(some)].sort((a, b) => (a.group < b.group ? -1 : 1));
  expect(byName(all)).toMatchObject([
    { by: 'method', group: 'Air', cases: 13, of: 100, lost: 6500, elsewhere: null },
    { by: 'country', group: 'BR', cases: 10, of: 40, lost: 5000, elsewhere: 3 / 60 },
    { by: 'country', group: 'US', cases: 3, of: 60, lost: 1500, elsewhere: 10 / 40 },
  ]);
  const carried = [...some(30, 1, { method: 'Air' }), ...some(30, 1, { method: 'Sea' })];
  const told = groupLosses(carried).map(({ by, group }) => `${by} ${group}`);
  expect(told.sort()).toEqual(['carrier Air', 'country US', 'method Air', 'method Sea']);
});

it('a rate is (30 × 0.05 + cases) by (30 + all), from 30 orders of a group on', () => {
  const of = (orders: number, disputes: number) =>
    groupRates(Array.from({ length: orders }, (_, i) => ({ ...quiet, disputed: i < disputes })));
  expect(of(29, 5)).toEqual([]);
  expect(of(30, 0)[0]?.now).toBeCloseTo(1.5 / 60, 9);
  expect(of(170, 17)[0]).toMatchObject({ cases: 17, of: 170, stands: null });
  expect(of(170, 17)[0]?.now).toBeCloseTo(18.5 / 200, 9);
});

describe('--learn', () => {
  /** A year ago: every second by each method, the first of them refunded; untracked mail has no delivery. */
  const csv = [
    'Order ID,Marketplace,Order date,Order value,Currency,Ship date,Delivered,Shipping method,Country,Refunded',
    ...Array.from({ length: 600 }, (_, i) => {
      const [method, delivered] =
        i % 2 === 0
          ? ['YunExpress', i % 10 === 0 ? '2026-01-20' : '2025-11-14']
          : ['China Post Ordinary Small Packet', ''];
      const back = i < 20 ? 'US$5.00' : '';
      return `A-${i},eBay,2025-11-01,20,USD,2025-11-02,${delivered},${method},DE,${back}`;
    }),
  ].join('\n');

  it('counts by shipping, marketplace and arrival, and what was lost by method: 5 dollars each', async () => {
    const { out } = await classify(['o.csv', '--learn', '--json'], { 'o.csv': csv });
    const { rates, losses, currency } = JSON.parse(out);
    const counts = (rates as { class: string; late: boolean | null; cases: number; of: number }[])
      .map((each) => [each.class, each.late, each.cases, each.of].join(' '))
      .sort();
    // Of the first 20 every second went by each method, and two of those ten came late.
    expect(counts).toEqual(['semi  10 300', 'tracked false 8 240', 'tracked true 2 60']);
    expect(currency).toBe('USD');
    expect(losses).toContainEqual(
      expect.objectContaining({ by: 'method', group: 'YunExpress', cases: 10, of: 300, lost: 50 }),
    );
    expect(losses).toContainEqual(
      expect.objectContaining({
        by: 'country',
        group: 'DE',
        cases: 20,
        lost: 100,
        elsewhere: null,
      }),
    );
    const { out: told } = await classify(['o.csv', '--learn', '--lang', 'zh'], {
      'o.csv': csv,
    });
    expect(told).toContain('• 全程跟踪，eBay，超时送达：');
    expect(told).toContain('• 德国：600 个订单中有 20 个造成损失，共 US$100.00（3.3%，');
    expect(told).not.toMatch(/[{}[\]]|undefined|NaN/);
  });
});
