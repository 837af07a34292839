// What was meant by a name that is not known.
import { expect, it } from 'vitest';
import { nearest } from '../../src/base/nearest';

const known = ['highValue', 'goodsCostShare', 'amazon', 'aliexpress', 'express.warn', 'US', 'CNY'];

it.each([
  ['highvalues', 'highValue'],
  ['HIGHVALUE', 'highValue'],
  ['goodCostShare', 'goodsCostShare'],
  ['amazone', 'amazon'],
  ['amzon', 'amazon'],
  ['ali', 'aliexpress'],
  ['express', 'express.warn'],
  // Short codes are all near each other.
  ['CNX', null],
  ['UK', null],
  ['colour', null],
  ['', null],
  ['x'.repeat(5000), null],
])('%j is meant to be %j', (typed, meant) => {
  expect(nearest(typed, known)).toBe(meant);
});
