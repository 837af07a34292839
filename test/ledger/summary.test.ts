// The summary of a long sheet is counted block by block and must not depend on the blocks.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { expect, it } from 'vitest';
import { assess, plan } from '../../src/desk';
import { type Tally, tally } from '../../src/ledger/summary';
import { defaultSettings } from '../../src/settings/settings';
import { sayTally } from '../../src/text/summary';
import { day } from '../make';

const file = join(import.meta.dirname, '..', '..', 'examples', 'tracker.csv');
const { data } = Papa.parse<string[]>(readFileSync(file, 'utf8').trim());
const made = plan(data.slice(0, 15), data.slice(15), defaultSettings);
if (!made.ok) throw new Error(made.code);
const today = day('2026-11-21');
const all = assess(
  made.plan,
  data.slice(1).map((cells, i) => ({ row: i + 2, cells })),
  today,
);

it.each([1, 7, 1000])('is the same counted in blocks of %i', (size) => {
  let counted: Tally | undefined;
  for (let at = 0; at < all.length; at += size)
    counted = tally(all.slice(at, at + size), today, counted);
  expect(counted).toEqual(tally(all, today));
});

it('counts every order once: by its level, or as handled', () => {
  const { orders, high, medium, low, unknown, handled } = tally(all, today);
  expect(high + medium + low + unknown + handled).toBe(orders);
});

it('names what was not judged only where there is some', () => {
  const none = tally([], today);
  expect(sayTally(none, 'en')).not.toContain('judged');
  const some = { ...none, orders: 4, low: 1, unknown: 2, handled: 1 };
  expect(sayTally(some, 'en')).toMatch(/^4 orders: .* 1 low, 2 not judged, 1 handled; /);
  expect(sayTally(some, 'zh')).toContain('低风险 1，无法判断 2，已处理 1；');
});

it('keeps currencies apart', () => {
  expect(all.length).toBeGreaterThan(20);
  expect(sayTally(tally(all, today), 'en')).toMatch(/US\$[\d,.]+ \+ /);
  expect(sayTally(tally([], today), 'zh')).toMatch(
    /^0 个订单：高风险 0，中风险 0，低风险 0；.*。$/,
  );
});
