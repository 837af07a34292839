// A second parcel where the first may still come: how often, and what is then spent for nothing.
import { describe, expect, it } from 'vitest';
import { sayMore } from '../../src/text/explain';
import { type Cells, orderOfRow } from '../one-row';

const order = (row: Cells) =>
  orderOfRow({
    'Order ID': 'A-1',
    Marketplace: 'AliExpress',
    'Order value': '80',
    Currency: 'USD',
    'Goods cost': '20',
    Freight: '6',
    'Order date': '2026-09-10',
    'Ship date': '2026-09-12',
    'Promised delivery': '2026-11-17',
    'Shipping method': 'China Post Registered',
    'Tracking status': 'In transit',
    'Last tracking update': '2026-11-15',
    'Buyer message': 'I never received my parcel',
    'Buyer contacted on': '2026-11-20',
    ...row,
  });

describe('both parcels', () => {
  it.each([
    // 95 of 100 second parcels arrive; the first by the days past the promise.
    ['2026-11-17', 0.4 * 0.95],
    ['2026-11-07', 0.28 * 0.95],
    ['2026-10-21', 0.09 * 0.95],
  ])('promised for %s: %d arrive', (promised, chance) => {
    const { both, options } = order({ 'Promised delivery': promised }).decision;
    expect(both?.chance).toBeCloseTo(chance, 6);
    // 20 for the goods and 6 for the freight; the price of the second parcel holds them.
    expect(both?.spent).toEqual({ minor: 2600, currency: 'USD' });
    expect(options.find(({ action }) => action === 'reship')?.cost.minor).toBe(2968);
  });

  it.each([
    ['a parcel that is lost', { 'Tracking status': 'Lost' }],
    ['an order nobody wrote about', { 'Buyer message': '', 'Buyer contacted on': '' }],
    ['one that came', { 'Tracking status': 'Delivered', Delivered: '2026-11-16' }],
    ['a complaint about the goods', { 'Buyer message': 'The lamp is broken' }],
    ['a buyer who wants the money', { 'Buyer message': 'It never came, I want my money back' }],
    ['a second parcel sent already', { Reships: '1' }],
  ])('are not spoken of for %s', (_, row) => {
    expect(order(row).decision.both).toBeNull();
  });

  it('stand beside the prices in both languages', () => {
    expect(sayMore(order({}), 'en')[0]).toContain(
      'The first parcel may arrive as well (about 38 in 100): then the buyer has two, and US$26.00 for goods and freight were spent for nothing',
    );
    const chinese = sayMore(order({}), 'zh')[0];
    expect(chinese).toContain('每 100 单约 38 单');
    expect(chinese).toMatch(/按假设计算：.+、.+。$/);
    expect(chinese).not.toContain(', ');
  });
});
