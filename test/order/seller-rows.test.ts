// Rows as sellers keep them, in their own words and short forms, and what has to be advised.
import { describe, expect, it } from 'vitest';
import { day } from '../make';
import { type Cells, orderOfRow } from '../one-row';

const monday = day('2026-11-30');
const advised = (cells: Cells) => orderOfRow(cells, monday).decision.action;

const amazon = {
  'Order ID': '113-1111111-1111112',
  Marketplace: 'Amazon',
  Country: 'US',
  'Order value': 'US$39.00',
  'Ship date': '2026-09-21',
  'Promised delivery': '2026-10-10',
  Delivered: '2026-10-08',
  'Tracking number': '1Z999AA10123456784',
  'Tracking status': 'Delivered',
};

describe('a claim in one cell: whose it is, why, and how it stands', () => {
  it.each([
    ['A-to-Z INR', 'contest_delivered'],
    ['A-to-Z granted (INR)', 'appeal'],
    ['A-to-Z denied', 'none_closed'],
    ['A-to-Z claim closed', 'none_closed'],
    ['A-to-Z INR won', 'none_closed'],
    ['A-to-Z SNAD', 'agree_return'],
  ])('%s: %s', (status, action) => {
    const cells = { ...amazon, 'Claim opened on': '2026-11-28', 'Claim status': status };
    const decided = /granted/.test(status) ? { 'Claim decided on': '2026-11-29' } : {};
    expect(advised({ ...cells, ...decided })).toBe(action);
  });
});
