// How likely a contest is won: by proof, by who decides, and by a label that the marketplace protects.
import { expect, it } from 'vitest';
import { marketIds } from '../../src/base/ids';
import { proofScore, winChanceOf } from '../../src/decision/evidence';
import { marketOf } from '../../src/market/index';
import { makeOrder, makeParcel } from '../make';

it('one in four without proof, 85 in 100 with all of it', () => {
  expect(winChanceOf('delivery', 0, 'ebay', false)).toBeCloseTo(0.25);
  expect(winChanceOf('delivery', 1, 'ebay', false)).toBeCloseTo(0.85);
});

it('proof counts for less where a scan alone often does not win: 0.25 + 0.6 × 0.6 on Amazon', () => {
  expect(winChanceOf('delivery', 1, 'amazon', false)).toBeCloseTo(0.61);
  expect(winChanceOf('delivery', 0, 'amazon', false)).toBeCloseTo(0.25);
});

it('proof counts in full wherever nothing else is known', () => {
  const less = ['amazon', 'walmart', 'etsy'];
  for (const market of marketIds)
    expect(winChanceOf('delivery', 1, market, false), market).toBeCloseTo(
      less.includes(market) ? 0.61 : 0.85,
    );
});

it('a bank goes by its own book, wherever the order comes from', () => {
  expect(winChanceOf('pay_not_received', 1, 'amazon', true)).toBeCloseTo(0.85);
});

it('a protected label wins nine in ten about delivery, and nothing about the goods', () => {
  expect(winChanceOf('delivery', 0.2, 'amazon', true)).toBeCloseTo(0.9);
  expect(winChanceOf('agreement', 0.5, 'amazon', true)).toBeCloseTo(0.43);
});

it('counts a scan as the whole proof of delivery only below the signature’s value', () => {
  const scanned = makeParcel({ deliveryScan: true, delivered: true });
  const score = (value: number) =>
    proofScore(
      'delivery',
      makeOrder({ market: 'ebay', value: { minor: value * 100, currency: 'USD' } }),
      scanned,
      marketOf('ebay'),
    );
  // Scan 0.5, signature 0.2 spared below US$750, dispatch in time 0.2; no message 0.1.
  expect(score(700)).toBe(0.9);
  expect(score(750)).toBe(0.7);
});
