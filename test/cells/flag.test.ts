// Yes/no cells, and dates that mean yes.

import { describe, expect, it } from 'vitest';
import type { Cell } from '../../src/base/cell';

import { readFlag } from '../../src/cells/flag';
import { no, ok } from './reading';

const how = { order: null, zone: null };
const saturday = 20778; // 2026-11-21: 46,347 − 25,569

describe('several choices in one cell', () => {
  it.each<[string, boolean | null]>([
    ['Done, Refunded', true],
    ['Yes, Done', true],
    ['是，已收到', true],
    ['No, Waiting', false],
    // Contradicting choices, and words that take the yes back.
    ['Yes, No', null],
    ['Done, Waiting', null],
    // So long a list is a story, not the choices of a cell.
    [`Done, ${'later, '.repeat(20)}`, null],
    ['yes, but not the charger', null],
    ['ok, wait for the buyer', null],
    ['Refunded, Waiting', null],
  ])('%s → %s', (cell, yes) =>
    expect(readFlag(cell, how)).toEqual(yes === null ? no('bad_flag') : ok({ yes, on: null })),
  );
});

describe('a yes and its day in one cell', () => {
  it.each(['Yes - 21/11/2026', '是（2026年11月21日）', 'Done: 2026-11-21', 'Y 21 Nov 2026'])(
    '%s',
    (cell) => expect(readFlag(cell, how)).toEqual(ok({ yes: true, on: saturday })),
  );
  it.each(['No - 21/11/2026', 'Yes - 45', 'Waiting 2026-11-21'])('%s says neither', (cell) =>
    expect(readFlag(cell, how)).toEqual(no('bad_flag')),
  );
});

describe('readFlag', () => {
  it.each<Cell>([
    ...[
      'yes',
      'Y',
      'TRUE',
      '1',
      'x',
      'X',
      '✓',
      '✔',
      '✔️',
      '☑',
      '是',
      '有',
      '已收到',
      '已给',
      '已发送',
      'ok',
      'Done',
      'ja',
      'да',
    ],
    ...[1, true],
  ])('%j is a yes', (cell) => expect(readFlag(cell, how)).toEqual(ok({ yes: true, on: null })));

  it.each<Cell>([
    ...[
      'no',
      'N',
      'false',
      '0',
      '否',
      '无',
      '没有',
      '未收到',
      '没收到',
      '✗',
      '×',
      'none',
      'nein',
      'нет',
    ],
    ...[0, false],
  ])('%j is a no', (cell) => expect(readFlag(cell, how)).toEqual(ok({ yes: false, on: null })));

  it.each<Cell>([
    '2026-11-21',
    'Nov-21-26',
    46347,
    '46347',
    new Date('2026-11-21T00:00:00Z'),
    '21/11/2026',
  ])('%j is a yes on that day', (cell) =>
    expect(readFlag(cell, how)).toEqual(ok({ yes: true, on: saturday })),
  );

  it('the day counts in the zone', () =>
    expect(
      readFlag(new Date('2026-11-20T16:00:00Z'), { order: null, zone: 'Asia/Shanghai' }),
    ).toEqual(ok({ yes: true, on: saturday })));
  it('a date of unknown order is a yes all the same', () =>
    expect(readFlag('09/10/2026', how)).toEqual(ok({ yes: true, on: null })));

  it.each<Cell>(['maybe', '31/02/2026', '已取消', '已拒绝', 2, -1, '-1', 'yesterday', '$1'])(
    '%j is neither',
    (cell) => expect(readFlag(cell, how)).toEqual(no('bad_flag')),
  );
  it.each<Cell>(['', null, '--', 'n/a'])('%j is nothing', (cell) =>
    expect(readFlag(cell, how)).toBeNull(),
  );
});
