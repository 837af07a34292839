// Counts of pieces and parcels.

import { describe, expect, it } from 'vitest';
import type { Cell } from '../../src/base/cell';

import { readCount } from '../../src/cells/count';
import { no, ok } from './reading';

describe('readCount', () => {
  it.each<[Cell, number]>([
    [2, 2],
    [0, 0],
    ['2', 2],
    ['２', 2],
    ['2.0', 2],
    ['2,00', 2],
    ['1,000', 1000],
    ['2 pcs', 2],
    ['2 piece', 2],
    ['2件', 2],
    ['x3', 3],
  ])('%j → %d', (cell, count) => expect(readCount(cell)).toEqual(ok(count)));
  it.each<Cell>([
    'abc',
    -1,
    '-1',
    1.5,
    '1.5',
    '1.000',
    '2 or 3',
    true,
    new Date(0),
    Number.NaN,
    1e300,
  ])('%j is no count', (cell) => expect(readCount(cell)).toEqual(no('bad_number')));
  it.each<Cell>(['', null, '--'])('%j is nothing', (cell) => expect(readCount(cell)).toBeNull());
});
