// A long sheet of which the first rows leave the form of a column open: the rows below tell it.

import { expect, it } from 'vitest';
import { openDesk, said } from './sheet-helpers';

const headers = ['Order ID', 'Marketplace', 'Order date', 'Order value', 'Issue'];
const sheet = (...last: string[]) => [
  headers,
  ...Array.from({ length: 600 }, (_, n) => [`A-${n}`, 'eBay', '2026-11-01', 'US$ 12.500', '']),
  ...last.map((value, n) => [`Z-${n}`, 'eBay', '2026-11-01', value, '']),
];

it('the one amount that proves the decimal mark may stand below the first rows', () => {
  const open = openDesk({ orders: sheet('US$ 12.500'), rows: 620 });
  expect(said(open.choose('classify'))).toContain('may be thousands or a fraction');
  const proven = openDesk({ orders: sheet('US$ 9.99'), rows: 620 });
  expect(said(proven.choose('classify'))).not.toContain('may be thousands or a fraction');
});

it('no further row is read where the first ones tell all', () => {
  const reads = (orders: string[][]) =>
    openDesk({ orders, rows: 620 }).choose('classify').calls.by['Range.getValues'] ?? 0;
  const told = sheet('US$ 9.99').map((row) => row.map((cell) => cell.replace('12.500', '12.50')));
  expect(reads(sheet('US$ 9.99'))).toBe(reads(told) + 1);
});
