// The refunded column: yes, a date, a part, or an amount.

import { describe, expect, it } from 'vitest';
import type { Cell } from '../../src/base/cell';
import { dayFromIso } from '../../src/base/day';

import { readRefunded } from '../../src/cells/refunded';
import { no, ok } from './reading';

const how = { decimal: null, currency: null, order: null, zone: null };

describe('readRefunded', () => {
  it.each<[string, readonly Cell[]]>([
    [
      'yes',
      ['yes', 'Y', true, 1, '✓', '是', '已退款', 'Refunded', 'full refund', '全额退款', '100%'],
    ],
    ['yes', ['Done, Refunded', 'Yes, Full refund']],
    ['yes', ['Refunded 2026-11-05', 'refunded on 21.11.2026', '已退款 2026-11-05']],
    [
      'no',
      ['No, Waiting', 'no', 'N', false, 0, '0.00', '$0.00', '否', '无', '未退款', 'none', '0%'],
    ],
    [
      'partial',
      [
        ...['partial', 'Partial refund', 'partially_refunded', '部分退款', '已部分退款', '30%'],
        ...['Partial, Waiting', 'Refunded, Partial', 'Partial refund 2026-11-05'],
      ],
    ],
  ])('%s: %j', (kind, cells) => {
    for (const cell of cells) expect([cell, readRefunded(cell, how)]).toEqual([cell, ok({ kind })]);
  });

  it.each<[Cell, string | null]>([
    ['2026-11-21', '2026-11-21'],
    ['21.11.2026', '2026-11-21'],
    ['Nov-21-26', '2026-11-21'],
    [new Date('2026-11-21'), '2026-11-21'],
    ['09/10/2026', null],
  ])('%j is a yes by its day, %s', (cell, on) =>
    expect(readRefunded(cell, how)).toEqual(
      ok({ kind: 'yes', on: on === null ? null : dayFromIso(on) }),
    ),
  );

  it.each<[Cell, number, string | null]>([
    ['12.50', 12.5, null],
    [12.5, 12.5, null],
    ['-12.50', 12.5, null],
    ['US $4.14', 4.14, 'USD'],
    ['1.00', 1, null],
    ['$1', 1, null],
    [46347, 46347, null],
    ['Partial $10', 10, null],
    ['Refunded 12,50 EUR', 12.5, 'EUR'],
    ['partial refund: 3.50', 3.5, null],
    ['部分退款 10', 10, null],
    ['已退5美元', 5, 'USD'],
  ])('%j is an amount of %d %s', (cell, amount, currency) =>
    expect(readRefunded(cell, how)).toEqual(ok({ kind: 'amount', amount, currency })),
  );

  it.each<[Cell, 'bad_money' | 'masked']>([
    ['perhaps', 'bad_money'],
    ['Refunded, Waiting', 'bad_money'],
    ['Refunded, no', 'bad_money'],
    ['31/02/2026', 'bad_money'],
    [Number.NaN, 'bad_money'],
    ['*****', 'masked'],
  ])('%j → %s', (cell, code) => expect(readRefunded(cell, how)).toEqual(no(code)));
  it.each<Cell>(['', null, '--'])('%j is nothing', (cell) =>
    expect(readRefunded(cell, how)).toBeNull(),
  );
});
