// Sheets are wild: whatever stands in them, reading never throws, loses no row and gives the same in blocks.

import { describe, expect, it } from 'vitest';
import type { Cell, SheetRow } from '../../src/base/cell';
import { isBlank } from '../../src/cells/read';
import { cutBlocks, readOrders } from '../../src/order/rows';
import { defaultSettings } from '../../src/settings/settings';
import { contractColumns } from '../../src/sheet/field-titles';
import { planSheet } from '../../src/sheet/plan';
import fc from '../fc';
import { headerSets } from '../sheet/header-sets';
import { below } from './sheet';

const words = [
  '2026-11-20',
  '05/11/2026',
  '$12.50',
  '1.234,56 €',
  '*****',
  'Shipped',
  'Delivered',
  '纠纷中',
  'RB123456785CN',
  'A-1',
  'A-1-M0001',
  '4.41E+11',
  'yes',
  'partial',
  'DE',
  'Amazon.de',
  '__proto__',
  'constructor',
  '=HYPERLINK("x")',
  'n/a',
  '（全角）１２３',
];
const cell: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom<Cell>('', null) },
  { weight: 4, arbitrary: fc.constantFrom<Cell>(...words) },
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.double(),
  fc.boolean(),
  fc.date({ noInvalidDate: false }),
);
const row = fc.array(cell, { maxLength: 14 });

/** Headers of the product, of exports, and of nobody, in any order. */
const headers = fc.array(
  fc.oneof(
    fc.constantFrom(...contractColumns.flatMap(({ en, zh }) => [en, zh])),
    fc.constantFrom(...headerSets.flatMap(({ columns }) => columns.map(([header]) => header))),
    fc.constantFrom('__proto__', 'toString', '', 'Status', 'Name', 'Amount'),
  ),
  { maxLength: 12 },
);
const sheet = fc
  .tuple(fc.array(row, { maxLength: 3 }), headers, fc.array(row, { maxLength: 12 }))
  .map(([above, middle, rows]) => [...above, ['Order ID', ...middle], ...rows]);

/** More by night. */
const many = { numRuns: Math.round(Number(process.env['CLAIM_DESK_TABLES'] ?? 2000) / 8) };

describe('any sheet', () => {
  it('never throws, and every row with something in it is in exactly one order', () => {
    let planned = 0;
    fc.assert(
      fc.property(sheet, (cells) => {
        const made = planSheet(cells, defaultSettings);
        if (!made.ok) return;
        planned += 1;
        // A heading is one cell without a digit, TikTok's description an order number without one.
        const isKept = ({ cells: given }: SheetRow) => {
          const filled = given.filter((each) => !isBlank(each));
          const words = (each: Cell) => !/\d/.test(String(each));
          const ids = made.plan.columns.filter(({ field }) => field === 'orderId');
          const described = ids.some(({ index }) => {
            const id = given[index] ?? null;
            return !isBlank(id) && words(id);
          });
          if (made.plan.export === 'tiktok' && described) return false;
          return filled.length > 1 || filled.some((each) => !words(each));
        };
        const rows = below(made.plan, cells).filter(isKept);
        const found = readOrders(made.plan, rows, defaultSettings).flatMap((one) => one.rows);
        expect(found).toEqual(rows.map((each) => each.row));
      }),
      many,
    );
    expect(planned).toBeGreaterThan(180);
  });

  it('reads the same in blocks as at once', () => {
    fc.assert(
      fc.property(sheet, fc.integer({ min: 1, max: 6 }), (cells, size) => {
        const made = planSheet(cells, defaultSettings);
        if (!made.ok) return;
        const rows = below(made.plan, cells);
        const blocks = cutBlocks(made.plan, rows, size);
        expect(blocks.flat()).toEqual(rows);
        expect(blocks.flatMap((block) => readOrders(made.plan, block, defaultSettings))).toEqual(
          readOrders(made.plan, rows, defaultSettings),
        );
      }),
      many,
    );
  });

  it('makes the same plan every time, as plain data', () => {
    fc.assert(
      fc.property(sheet, (cells) => {
        const made = planSheet(cells, defaultSettings);
        expect(planSheet(cells, defaultSettings)).toEqual(made);
        expect(JSON.parse(JSON.stringify(made))).toEqual(made);
      }),
      many,
    );
  });

  it('quotes problems from cells that are there', () => {
    fc.assert(
      fc.property(sheet, (cells) => {
        const made = planSheet(cells, defaultSettings);
        if (!made.ok) return;
        const named = new Set(made.plan.columns.map(({ header }) => header));
        for (const one of readOrders(made.plan, below(made.plan, cells), defaultSettings))
          for (const { column } of one.problems)
            expect(column === '' || named.has(column)).toBe(true);
      }),
      many,
    );
  });
});

describe('blocks', () => {
  const headersOnly = ['Order ID', 'Item'];
  const lines = (...ids: string[]) => [headersOnly, ...ids.map((id, at) => [id, `Item ${at}`])];

  it('are about as long as asked, and never cut an order', () => {
    const cells = lines('A', 'B', 'B', 'B', 'C', 'D', 'E');
    const made = planSheet(cells, defaultSettings);
    if (!made.ok) throw new Error(made.code);
    const blocks = cutBlocks(made.plan, below(made.plan, cells), 2);
    expect(blocks.map((block) => block.map(({ row: at }) => at))).toEqual([
      [2, 3, 4, 5],
      [6, 7],
      [8],
    ]);
  });
});
