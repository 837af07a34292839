// What the value of an order decides: refunds without a return, and claims the marketplace pays.
import { describe, expect, it } from 'vitest';
import { money } from '../../src/base/money';
import { isProtected, isReturnless } from '../../src/dispute/thresholds';
import { marketOf } from '../../src/market/index';
import type { Order } from '../../src/order/order';
import { day, makeOrder } from '../make';

const of = (order: Partial<Order>) => {
  const each = makeOrder(order);
  return [each, marketOf(each.market, each.site)] as const;
};

describe('a refund without a return', () => {
  it.each<[string, number, string, boolean]>([
    ['US', 25, 'USD', true],
    ['US', 25.01, 'USD', false],
    ['GB', 20, 'GBP', true],
    ['GB', 20.5, 'GBP', false],
    ['DE', 25, 'EUR', true],
    ['DE', 20, 'USD', false],
    ['JP', 5, 'USD', false],
  ])('Amazon %s, %d %s: %s', (site, amount, currency, expected) => {
    const value = money(amount, currency);
    expect(isReturnless(...of({ market: 'amazon', site, value }))).toBe(expected);
  });
});

describe('a claim that Etsy pays', () => {
  it.each<[number, string, boolean]>([
    [250, '2026-10-31', true],
    [250.01, '2026-10-31', false],
    [500, '2026-11-01', true],
    [500, '2026-12-31', true],
    [500.01, '2026-12-01', false],
    [500, '2027-01-01', false],
  ])('US$%d, ordered %s: %s', (amount, ordered, expected) => {
    const value = money(amount, 'USD');
    expect(isProtected(...of({ market: 'etsy', value, orderDate: day(ordered) }))).toBe(expected);
  });

  it('is not known without a value, in another currency or elsewhere', () => {
    expect(isProtected(...of({ market: 'etsy', value: null }))).toBe(false);
    expect(isProtected(...of({ market: 'etsy', value: money(20, 'EUR') }))).toBe(false);
    expect(isProtected(...of({ market: 'ebay' }))).toBe(false);
  });
});
