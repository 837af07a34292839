// Whether the cells of a column are of a kind, without a header that says so.

import { expect, it } from 'vitest';
import type { Cell } from '../../src/base/cell';
import type { FieldKind } from '../../src/base/fields';
import { looksLike, readsAs } from '../../src/sheet/value-check';

const each = (count: number, cell: Cell): Cell[] => Array.from({ length: count }, () => cell);

it.each<[string, FieldKind, Cell[], number]>([
  ['dates', 'day', ['2026-11-05', 'Nov-06-26', '2026年11月7日', ''], 1],
  ['dates of which day or month is open', 'day', ['05/11/2026', '06/11/2026'], 1],
  // Read one by one all of them are dates, but not in one order of day and month.
  ['dates in two orders', 'day', ['25/11/2026', '11/26/2026', '11/27/2026', '11/28/2026'], 0.75],
  ['a date that does not fit the others', 'day', [...each(9, '11/27/2026'), '2026-13-01'], 0.9],
  ['numbers that could be serial numbers', 'day', [46347, '46348'], 0],
  ['amounts', 'money', ['12.50', '$1,234.00', 8, '.99'], 1],
  ['numbers with noughts in front', 'money', ['0012', '0013', '0014', '12.50'], 0.25],
  ['numbers too long for an amount', 'money', ['98765432109876543210'], 0],
  ['amounts that may be thousands', 'money', ['12.500', '8.000'], 1],
  ['dates', 'money', ['2026-11-05', '05.11.2026'], 0],
  ['countries', 'country', ['DE', 'Germany', 'Atlantis', 'US'], 0.75],
  ['nothing', 'day', ['', null, '--'], 0],
])('%s as %s: %j', (_, kind, cells, share) => expect(readsAs(kind, cells)).toBeCloseTo(share));

it('a column is one of dates or money only if nearly all of it is', () => {
  expect(looksLike('shipDate', [...each(9, '2026-11-05'), 'soon'])).toBe(true);
  expect(looksLike('shipDate', [...each(8, '2026-11-05'), 'soon', 'today'])).toBe(false);
  expect(looksLike('orderValue', [...each(7, '12.50'), '007', '008', '009'])).toBe(false);
  // With a header that says so, a serial number is a date.
  expect(looksLike('shipDate', each(5, 46347))).toBe(true);
});
