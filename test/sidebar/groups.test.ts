// The order of the list, its filter and its search.

import { describe, expect, it } from 'vitest';
import type { OpenWork } from '../../src/addon/panel/sheet-pass';
import { found, grouped, matching, noFilter } from '../../src/sidebar/today/groups';
import fc from '../fc';

const work = (more: Partial<OpenWork>): OpenWork => ({
  sheet: 1,
  sheetName: 'Orders',
  row: 2,
  orderId: 'X1',
  buyer: '',
  item: '',
  tracking: '',
  market: 'eBay',
  action: 'refund',
  actionText: 'Refund',
  level: 'high',
  levelText: 'High',
  dueText: '10 Nov 2026',
  left: 0,
  waits: false,
  loss: 10,
  lossText: 'US$10.00',
  groups: {
    classes: 'unknown',
    methods: '',
    markets: 'ebay',
    countries: '',
    items: '',
    months: '',
  },
  ...more,
});

const any = fc
  .array(
    fc.record({
      left: fc.integer({ min: -400, max: 400 }),
      loss: fc.double({ min: 0, max: 1e6, noNaN: true }),
      market: fc.constantFrom('eBay', 'Etsy', ''),
      level: fc.constantFrom('high' as const, 'low' as const),
    }),
    { maxLength: 40 },
  )
  .map((all) => all.map((each, at) => work({ ...each, row: at + 2 })));

describe('the groups of the list', () => {
  it.each([
    [-400, 'overdue'],
    [-1, 'overdue'],
    [0, 'today'],
    [1, 'this_week'],
    [7, 'this_week'],
    [8, 'later'],
    [90, 'later'],
  ])('put what is due in %d days under %s', (left, id) => {
    expect(grouped([work({ left })])).toEqual([{ id, work: [work({ left })] }]);
  });

  it('come in the order of time, without empty ones', () => {
    const all = [9, -3, 2].map((left, at) => work({ left, row: at + 2 }));
    expect(grouped(all).map(({ id }) => id)).toEqual(['overdue', 'this_week', 'later']);
    expect(grouped([])).toEqual([]);
  });

  it('have the dearest first, and the upper row first among equals', () => {
    const all = [
      work({ row: 9, loss: 5 }),
      work({ row: 4, loss: 5 }),
      work({ row: 7, loss: 80 }),
      work({ row: 3, loss: 0 }),
    ];
    expect(grouped(all).flatMap((group) => group.work.map(({ row }) => row))).toEqual([7, 4, 9, 3]);
    expect(all.map(({ row }) => row)).toEqual([9, 4, 7, 3]);
  });

  it('hold each order once, wherever it stands in the sheet', () => {
    fc.assert(
      fc.property(any, (all) => {
        const groups = grouped(all);
        const rows = groups.flatMap((group) => group.work.map(({ row }) => row));
        expect([...rows].sort((a, b) => a - b)).toEqual(all.map(({ row }) => row));
        const inTime = ['overdue', 'today', 'this_week', 'later'];
        const places = groups.map(({ id }) => inTime.indexOf(id));
        expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
        expect(grouped([...all].reverse())).toEqual(groups);
      }),
    );
  });
});

it('what is looked for keeps its order, and a group without any goes', () => {
  const all = [
    work({ row: 2, left: -1, buyer: 'Anna', loss: 1 }),
    work({ row: 3, left: -1, buyer: 'Anna', loss: 9 }),
    work({ row: 4, left: 0, buyer: 'Ben' }),
    work({ row: 5, left: 3, buyer: 'Anna' }),
  ];
  const seen = found(grouped(all), { ...noFilter, words: 'anna' });
  expect(seen.map(({ id, work }) => [id, work.map(({ row }) => row)])).toEqual([
    ['overdue', [3, 2]],
    ['this_week', [5]],
  ]);
});

describe('the filter', () => {
  const all = [
    work({ row: 2 }),
    work({ row: 3, market: 'Etsy' }),
    work({ row: 4, action: 'reship' }),
    work({ row: 5, level: 'low', market: 'Etsy' }),
  ];

  it.each([
    [noFilter, [2, 3, 4, 5]],
    [{ ...noFilter, market: 'Etsy' }, [3, 5]],
    [{ ...noFilter, action: 'reship' }, [4]],
    [{ ...noFilter, level: 'low' }, [5]],
    [{ ...noFilter, market: 'Etsy', action: 'refund', level: 'high' }, [3]],
    [{ ...noFilter, market: 'eBay', level: 'low' }, []],
  ])('%o lets through rows %j', (filter, rows) => {
    expect(matching(all, filter).map(({ row }) => row)).toEqual(rows);
  });
});

describe('the search', () => {
  const all = [
    work({ row: 2, orderId: '17-12345-67892', buyer: 'Anna Müller', item: 'Keycaps' }),
    work({ row: 3, orderId: '17-12345-00001', buyer: '王小明', item: 'Ring', tracking: 'LX123' }),
    work({ row: 4, orderId: 'A-9', buyer: 'Anna Kowalska', item: 'Ｄesk lamp', left: 5 }),
  ];

  it.each([
    ['', [2, 3, 4]],
    ['  ', [2, 3, 4]],
    ['67892', [2]],
    ['muller', [2]],
    ['MÜLLER anna', [2]],
    ['anna', [2, 4]],
    ['anna lamp', [4]],
    ['小明', [3]],
    ['lx123', [3]],
    ['desk', [4]],
    ['anna lx123', []],
    ['.*', []],
  ])('for %j finds rows %j', (words, rows) => {
    expect(matching(all, { ...noFilter, words }).map(({ row }) => row)).toEqual(rows);
  });

  it('looks only among what is due where that is chosen', () => {
    const found = matching(all, { ...noFilter, words: 'anna', show: 'due' });
    expect(found.map(({ row }) => row)).toEqual([2]);
  });
});
