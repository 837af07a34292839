// A window in words: its length, where it counts from, how sure it is, and where sources differ.
import { expect, it } from 'vitest';
import type { Rule } from '../../src/market/rule';
import { sayRule } from '../../src/text/rules';

const rule: Rule = {
  id: 'x.claim_reply',
  value: 5,
  unit: 'day',
  anchor: 'requested',
  silence: 'refund_as_asked',
  source: 'https://example.com',
  grade: 'SEC',
  checked: '2026-11-21',
};

it('says an unofficial window as one', () => {
  expect(sayRule(rule, 'AliExpress', 'en')).toBe(
    'AliExpress: 5 days from the claim (secondary source)',
  );
  expect(sayRule(rule, '速卖通', 'zh')).toBe('速卖通：从纠纷提起算起 5 天（第三方来源）');
});

it('needs no word for an official one, and says one day as one', () => {
  expect(sayRule({ ...rule, grade: 'OFF', value: 1, unit: 'business_day' }, 'eBay', 'en')).toBe(
    'eBay: 1 business day from the claim',
  );
});

it('says where sources in force differ, not what is history', () => {
  const other = { unit: 'day', source: 'https://example.com/2' } as const;
  const conflict = [
    { ...other, value: 7, grade: 'MIR' },
    { ...other, value: 15, grade: 'OLD' },
  ] as const;
  expect(sayRule({ ...rule, conflict }, 'AliExpress', 'en')).toBe(
    'AliExpress: 5 days from the claim (secondary source); other sources say 7 days',
  );
});

it('says the value that counts where the seller gave one', () => {
  expect(sayRule({ ...rule, grade: 'OFF' }, 'AliExpress', 'en', 3)).toBe(
    'AliExpress: 3 days from the claim',
  );
});
