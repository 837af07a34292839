// Sentences: values, plurals, amounts and days in both languages.
import { describe, expect, it } from 'vitest';
import { money } from '../../src/base/money';
import { say, sayDay, sayMoney } from '../../src/base/say';
import { day } from '../make';

const words = { en: '{days} {days|day|days} past {on}', zh: '超过 {on} {days} 天' };

describe('say', () => {
  it('fills values and picks the word for the number', () => {
    expect(say(words, 'en', { days: 1, on: { day: day('2026-11-17') } })).toBe(
      '1 day past 17 Nov 2026',
    );
    expect(say(words, 'en', { days: 4, on: { day: day('2026-11-17') } })).toBe(
      '4 days past 17 Nov 2026',
    );
    expect(say(words, 'zh', { days: 4, on: { day: day('2026-11-17') } })).toBe(
      '超过 2026年11月17日 4 天',
    );
  });

  it('leaves a name without a value visible, and never reads inherited ones', () => {
    expect(say({ en: '{a} {constructor}', zh: '' }, 'en', { a: 'x' })).toBe('x {constructor}');
  });

  it('leaves out a part in brackets whose values are not all known', () => {
    const words = { en: 'Pay[ {cost}][ by {on}], {n} {n|day|days} left.', zh: '' };
    expect(say(words, 'en', { cost: 'US$5.00', n: 1 })).toBe('Pay US$5.00, 1 day left.');
    expect(say(words, 'en', { on: { day: day('2026-11-17') }, n: 2 })).toBe(
      'Pay by 17 Nov 2026, 2 days left.',
    );
  });

  it('does not fill braces that come from a value', () => {
    expect(say({ en: '{a}', zh: '' }, 'en', { a: '{b}', b: 'no' })).toBe('{b}');
  });
});

describe('amounts', () => {
  it.each([
    [money(1234.5, 'USD'), 'US$1,234.50'],
    [money(-3, 'EUR'), '-€3.00'],
    [money(2980, 'JPY'), 'JP¥2,980'],
    [money(12, 'GBP'), '£12.00'],
    [money(12, 'BRL'), 'R$12.00'],
    [money(999.9, 'CNY'), 'CN¥999.90'],
    [money(1234567.891, 'KWD'), 'KWD 1,234,567.891'],
    [money(0.1 + 0.2, 'PLN'), 'PLN 0.30'],
  ])('%j is %s', (value, expected) => {
    expect(sayMoney(value)).toBe(expected);
  });
});

it('days have no zone', () => {
  expect(sayDay(day('2024-02-29'), 'en')).toBe('29 Feb 2024');
  expect(sayDay(day('2026-01-01'), 'zh')).toBe('2026年1月1日');
});

it('sets thousands apart in counts, and leaves rows and fractions as they are', () => {
  const words = { en: '{count} orders, row {row}, {rate}', zh: '{count} 单，第 {row} 行，{rate}' };
  const values = { count: 1059, row: 1059, rate: 7.1 };
  expect(say(words, 'en', values)).toBe('1,059 orders, row 1059, 7.1');
  expect(say(words, 'zh', values)).toBe('1,059 单，第 1059 行，7.1');
});
