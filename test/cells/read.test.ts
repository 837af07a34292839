// What is left of a cell's text, and which cells say nothing.
import { describe, expect, it, test } from 'vitest';
import { isBlank, textOf } from '../../src/cells/read';

describe('textOf', () => {
  it.each([
    ['\uFEFF576912345678901001\t', '576912345678901001'],
    ["'85003", '85003'],
    ['="5001"', '5001'],
    ['="say ""hi"""', 'say "hi"'],
    ['ＡＢＣ－１２３（人民币）', 'ABC-123(人民币)'],
    ['1\u00a0234,56', '1 234,56'],
    ['LP\u200B00123\u200E', 'LP00123'],
    ['one\r\ntwo\tthree', 'one\ntwo three'],
    [12, '12'],
    [true, 'true'],
    [null, ''],
    [new Date(Date.UTC(2026, 10, 21)), '2026-11-21T00:00:00.000Z'],
    [new Date(Number.NaN), ''],
  ])('%j → %j', (cell, text) => expect(textOf(cell)).toBe(text));

  test('a long text is cut at 2,000 characters, not inside an emoji', () => {
    expect(textOf('x'.repeat(60_000))).toBe('x'.repeat(2000));
    expect(textOf(`${'x'.repeat(1999)}😀`)).toBe('x'.repeat(1999));
  });
});

describe('isBlank', () => {
  it.each([
    '',
    ' \t\n',
    null,
    '--',
    '-',
    '—',
    '–',
    'n/a',
    'N/A',
    '#N/A',
    'null',
    'None',
    '暂无',
    '无',
    '/',
    '\u200B',
  ])('%j is nothing', (cell) => expect(isBlank(cell)).toBe(true));
  it.each([0, false, '0', 'no', '*****', 'ab', '否', new Date(0), '-1', 'not-a-date', '✗'])(
    '%j is something',
    (cell) => expect(isBlank(cell)).toBe(false),
  );
});
