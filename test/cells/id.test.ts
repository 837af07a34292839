// Ids as text, and the ones a spreadsheet has damaged.

import { describe, expect, it } from 'vitest';
import type { Cell } from '../../src/base/cell';

import { readId } from '../../src/cells/id';
import { no, ok } from './reading';

describe('readId', () => {
  it.each<[Cell, string]>([
    ['114-3310000-0000101', '114-3310000-0000101'],
    ['#1001', '#1001'],
    ['576912345678901001\t', '576912345678901001'],
    ["'0033", '0033'],
    ['="5001"', '5001'],
    ['1.0', '1'],
    ['3031265788145237', '3031265788145237'],
    [1001, '1001'],
    [999_999_999_999_999, '999999999999999'],
    ['12E4567', '12E4567'],
    ['１１４－１', '114-1'],
    ['PO 2026/11', 'PO 2026/11'],
  ])('%j → %s', (cell, id) => expect(readId(cell)).toEqual(ok(id)));

  it.each<Cell>([
    ...['8.96529E+19', '4.41E+11', '4,41E+11', '4E+11', '5.769e17', '576912345678901000.0'],
    ...[3_031_265_788_145_237, 5.769e17, 1e21, Number.NaN, 1e-7, true, new Date(0)],
  ])('%j is damaged', (cell) => expect(readId(cell)).toEqual(no('damaged_id')));

  it.each<Cell>(['', null, '--', 'n/a'])('%j is nothing', (cell) =>
    expect(readId(cell)).toBeNull(),
  );
});
