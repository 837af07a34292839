// Addresses, cell dates, and where lines and addresses end up when rows and columns come and go.

import { describe, expect, it } from 'vitest';
import {
  blockOf,
  columnName,
  printBlock,
  printReference,
  readReference,
} from '../../src/emulator/cells/a1';
import { carried, follow, followSpan, type LineChange } from '../../src/emulator/cells/lines';
import { instantOf, serialOf } from '../../src/emulator/cells/serial';
import { rewrite } from '../../src/emulator/memory/formula';
import fc from '../fc';

describe('addresses', () => {
  it.each([
    [1, 'A'],
    [26, 'Z'],
    [27, 'AA'],
    [702, 'ZZ'],
    [703, 'AAA'],
    [18278, 'ZZZ'],
  ])('name column %i %s', (column, name) => {
    expect(columnName(column)).toBe(name);
    expect(readReference(`${name}1`)?.from.column).toBe(column);
  });

  it.each([
    'A1',
    '$A1',
    'A$1',
    '$A$1',
    'A1:B2',
    'A2:H',
    'A:C',
    '2:5',
    '$2:$5',
    'Orders!A1',
    "'Claim settings'!A:B",
    "'Bob''s'!$A$1:C",
    "'订单'!A1",
  ])('%s is read and printed alike', (text) => {
    const reference = readReference(text);
    expect(reference && printReference(reference)).toBe(text);
  });

  it.each(['', 'A', '1', 'A0', 'AAAA1', 'A1:', ':B2', 'A1:B2:C3', 'A-1', '!A1', "'x!A1", 'A$'])(
    '%s is none',
    (text) => {
      expect(readReference(text)).toBeNull();
    },
  );

  const block = (text: string) => {
    const reference = readReference(text);
    return reference && blockOf(reference, { rows: 10, columns: 5 });
  };

  it.each([
    ['B2', { row: 2, column: 2, rows: 1, columns: 1, whole: null }],
    ['C3:B2', { row: 2, column: 2, rows: 2, columns: 2, whole: null }],
    ['B2:C', { row: 2, column: 2, rows: 9, columns: 2, whole: null }],
    ['B:C', { row: 1, column: 2, rows: 10, columns: 2, whole: 'column' }],
    ['2:3', { row: 2, column: 1, rows: 2, columns: 5, whole: 'row' }],
    ['B:C4', null],
  ])('%s covers its cells', (text, expected) => {
    expect(block(text)).toEqual(expected);
  });

  it('print blocks as they are read', () => {
    const small = { min: 1, max: 30 };
    fc.assert(
      fc.property(
        fc.integer(small),
        fc.integer(small),
        fc.integer(small),
        fc.integer(small),
        (row, column, rows, columns) => {
          const reference = readReference(printBlock({ row, column, rows, columns }));
          const read = reference && blockOf(reference, { rows: 100, columns: 100 });
          expect(read).toEqual({ row, column, rows, columns, whole: null });
        },
      ),
    );
  });
});

describe('cell dates', () => {
  // Instants from an independent time zone library.
  it.each([
    ['Etc/UTC', 46347, Date.UTC(2026, 10, 21)],
    ['Asia/Shanghai', 46347.5625, 1_795_239_000_000],
    ['America/Los_Angeles', 46347.5625, 1_795_296_600_000],
    ['Asia/Kolkata', 46347.5625, 1_795_248_000_000],
    ['Europe/Berlin', 46347.5625, 1_795_264_200_000],
    ['Europe/Berlin', 46204, 1_782_856_800_000],
    ['Pacific/Apia', 46204, 1_782_817_200_000],
    // 1:30 comes twice on 1 November 2026 in Los Angeles, 2:30 not at all on 8 March.
    ['America/Los_Angeles', 46327.0625, 1_793_521_800_000],
    ['America/Los_Angeles', 46089 + 2.5 / 24, 1_772_965_800_000],
  ])('%s %f', (zone, serial, instant) => {
    expect(instantOf(serial, zone)).toBe(instant);
  });

  it('go there and back in every zone, but for the hour that is skipped or doubled', () => {
    const zones = [
      'Etc/UTC',
      'Asia/Tokyo',
      'America/St_Johns',
      'Australia/Lord_Howe',
      'Europe/London',
    ];
    fc.assert(
      fc.property(
        fc.constantFrom(...zones),
        fc.integer({ min: 36526, max: 54788 }),
        (zone, serial) => {
          // Midnight and noon: no zone of these changes its clocks at either.
          for (const time of [serial, serial + 0.5]) {
            expect(serialOf(instantOf(time, zone), zone)).toBeCloseTo(time, 9);
          }
        },
      ),
    );
  });
});

describe('lines', () => {
  const change = fc.record({
    kind: fc.constantFrom('insert', 'remove', 'move'),
    at: fc.integer({ min: 1, max: 12 }),
    count: fc.integer({ min: 1, max: 6 }),
    before: fc.integer({ min: 1, max: 20 }),
  });

  /** The same change done to a plain list of lines 1 to 20; new lines are 0. */
  function changed({
    kind,
    at,
    count,
    before,
  }: {
    kind: string;
    at: number;
    count: number;
    before: number;
  }) {
    const lines = Array.from({ length: 20 }, (_, index) => index + 1);
    if (kind === 'insert') lines.splice(at - 1, 0, ...new Array<number>(count).fill(0));
    else if (kind === 'remove') lines.splice(at - 1, count);
    else {
      const mark = lines[before - 1];
      const moved = lines.splice(at - 1, count);
      const target = mark === undefined || moved.includes(mark) ? at - 1 : lines.indexOf(mark);
      lines.splice(target, 0, ...moved);
    }
    return lines;
  }

  it('are where a list would have them', () => {
    fc.assert(
      fc.property(change, fc.integer({ min: 1, max: 20 }), (raw, line) => {
        fc.pre(raw.kind !== 'move' || raw.before < raw.at || raw.before >= raw.at + raw.count);
        const found = changed(raw).indexOf(line) + 1;
        const { kind, at, count, before } = raw;
        const given: LineChange =
          kind === 'move'
            ? { kind, axis: 'row', at, count, before }
            : { kind: kind === 'insert' ? 'insert' : 'remove', axis: 'row', at, count };
        expect(follow(given, line)).toBe(found === 0 ? null : found);
      }),
      { numRuns: 500 },
    );
  });

  it('of a span are what is left of it, when lines are inserted or removed', () => {
    fc.assert(
      fc.property(
        change,
        fc.integer({ min: 1, max: 20 }),
        fc.integer({ min: 0, max: 10 }),
        (raw, first, more) => {
          fc.pre(raw.kind !== 'move');
          const last = Math.min(first + more, 20);
          const lines = changed(raw);
          const left = lines
            .map((line, index) => ({ line, at: index + 1 }))
            .filter(({ line }) => line >= first && line <= last)
            .map(({ at }) => at);
          const { at, count } = raw;
          const kind = raw.kind === 'insert' ? 'insert' : 'remove';
          const span = followSpan({ kind, axis: 'row', at, count }, first, last);
          expect(span).toEqual(
            left.length === 0 ? null : { first: left[0], last: left[left.length - 1] },
          );
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('formulas', () => {
  const down = (formula: string) => rewrite(formula, (reference) => carried(reference, 1, 1));
  it.each([
    ['=F(A1)', '=F(B2)'],
    ['=F($A1,A$1,$A$1)', '=F($A2,B$1,$A$1)'],
    ['=SUM(A1:B2)+LOG10(A1)*2', '=SUM(B2:C3)+LOG10(B2)*2'],
    ['="A1"&A1', '="A1"&B2'],
    ["='My A1'!A1", "='My A1'!B2"],
    ['=A2:C', '=B3:D'],
    ['=CLAIM_1(A1)', '=CLAIM_1(B2)'],
    ['=A1.5', '=A1.5'],
  ])('%s carried one down and one right is %s', (formula, moved) => {
    expect(down(formula)).toBe(moved);
  });

  it('lose what falls off the sheet', () => {
    expect(rewrite('=F(A1,B2)', (reference) => carried(reference, -1, 0))).toBe('=F(#REF!,B1)');
  });
});
