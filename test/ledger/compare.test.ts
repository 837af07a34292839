// What a change of rules would do: counted before, and equal to what then differs in the cells Classify writes.
import { expect, it } from 'vitest';
import {
  assess,
  compareOrders,
  defaultSettings,
  plan,
  type Settings,
  withOwnRules,
} from '../../src/desk';
import {
  addComparisons,
  compareVerdicts,
  nothingCompared,
  type Verdict,
} from '../../src/ledger/compare';
import { readRulesTable } from '../../src/results/rules-table';
import { resultColumns } from '../../src/results/table';
import { sayChanges, sayComparison } from '../../src/text/compare';
import { today } from '../make';

const rows = [
  [
    'Order ID',
    'Marketplace',
    'Order date',
    'Order value',
    'Currency',
    'Buyer message',
    'Buyer contacted on',
    'Handled',
  ],
  ['A-1', 'AliExpress', '2026-11-01', '30', 'USD', 'Where is my parcel?', '2026-11-20', ''],
  ['A-2', 'AliExpress', '2026-11-01', '30', 'USD', 'Where is my parcel?', '2026-11-20', 'yes'],
  ['A-3', 'eBay', '2026-11-01', '30', 'USD', 'Where is my parcel?', '2026-11-20', ''],
  ['A-4', 'AliExpress', '2026-11-01', '30', 'USD', '', '', ''],
];
const judged = (settings: Settings) => {
  const made = plan(rows, [], settings);
  if (!made.ok) throw new Error(made.code);
  return assess(
    made.plan,
    rows.slice(1).map((cells, i) => ({ row: i + 2, cells })),
    today,
  );
};
const { ownRules } = readRulesTable(
  [
    ['Name', 'Value', 'Unit'],
    ['aliexpress.message_reply', 24, 'hours'],
  ],
  { dates: 'auto', today: null },
);
const after = judged(withOwnRules(defaultSettings, ownRules).settings);
const before = judged(defaultSettings);

it('24 hours instead of 48 at AliExpress: one of three open orders is due a day earlier', () => {
  const found = compareOrders(before, after);
  expect(found).toMatchObject({
    orders: 3,
    changed: 1,
    due: { earlier: 1, later: 0, begun: 0, dropped: 0 },
  });
  expect(sayComparison(found, 'en')).toBe('1 of 3 orders changes: 1 due date earlier.');
  expect(sayChanges(found, 'en', 10)).toEqual(['Row 2, A-1: due 22 Nov → 21 Nov']);
});

it('counts what then differs in Action, Due and Risk, and nothing where nothing is changed', () => {
  const cells = (all: typeof before) =>
    all
      .filter(({ order }) => !order.handled)
      .map((each) =>
        JSON.stringify(
          (['risk', 'action', 'due'] as const).map((id) =>
            resultColumns[id].value(each, {
              language: 'en',
              letterLanguage: null,
              own: () => undefined,
              sayMissing: false,
            }),
          ),
        ),
      );
  const [old, now] = [cells(before), cells(after)];
  expect(compareOrders(before, after).changed).toBe(
    old.filter((cell, i) => cell !== now[i]).length,
  );
  expect(compareOrders(before, before).changed).toBe(0);
});

it('counts what differs, what is newly read and what is not read any more', () => {
  const verdict = (row: number, own: Partial<Verdict> = {}): Verdict => ({
    ...{ row, orderId: `A-${row}`, action: 'refund', due: 10, level: 'low', letter: 'Hello' },
    ...own,
  });
  const then = [2, 3, 4, 5, 6, 7, 8].map((row) => verdict(row, row === 6 ? { due: null } : {}));
  const now = [
    verdict(2),
    verdict(3, { action: 'reship', due: 8 }),
    verdict(4, { action: 'reship', due: 12, level: 'high' }),
    verdict(5, { due: null, letter: 'Hi' }),
    verdict(6, { action: 'none' }),
    verdict(9),
  ];
  const found = compareVerdicts(then, now);
  expect(found).toMatchObject({
    ...{ orders: 6, changed: 4, appeared: 1, gone: 2, letters: 1 },
    due: { earlier: 1, later: 1, begun: 1, dropped: 1 },
    levels: [{ from: 'low', to: 'high', count: 1 }],
    // The most first.
    actions: [
      { from: 'refund', to: 'reship', count: 2 },
      { from: 'refund', to: 'none', count: 1 },
    ],
  });
  expect(found.list.map(({ row, letter }) => [row, letter])).toEqual([
    ...[
      [3, false],
      [4, false],
      [5, true],
      [6, false],
    ],
  ]);
  const twice = addComparisons(found, compareVerdicts(then, [...now, verdict(7), verdict(8)]));
  expect(twice).toMatchObject({
    ...{ orders: 14, changed: 8, appeared: 2, gone: 2, letters: 2 },
    due: { earlier: 2, later: 2, begun: 2, dropped: 2 },
    levels: [{ from: 'low', to: 'high', count: 2 }],
  });
  expect(twice.actions.map(({ count }) => count)).toEqual([4, 2]);
  expect(twice.list).toHaveLength(8);
  expect(addComparisons(nothingCompared, found)).toEqual(found);
});
