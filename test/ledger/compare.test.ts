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
