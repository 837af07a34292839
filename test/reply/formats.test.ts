// Amounts, days and shares, each expectation written by hand after the customs of the language.
import { describe, expect, it } from 'vitest';
import type { LanguageCode } from '../../src/base/ids';
import { money } from '../../src/base/money';
import { dayIn, localeOf, moneyIn, shareIn } from '../../src/reply/formats';
import { day } from '../make';

/** A space that does not break; the narrow one of French and Russian is not used. */
const nb = '\u00A0';

describe('an amount', () => {
  it.each<[LanguageCode, string | null, number, string, string]>([
    ['en', 'US', 12345.5, 'USD', '$12,345.50'],
    ['en', 'GB', 12345.5, 'GBP', '£12,345.50'],
    ['en', null, 12345.5, 'USD', 'US$12,345.50'],
    ['en', 'DE', 49.9, 'EUR', '€49.90'],
    ['de', 'DE', 12345.5, 'EUR', `12.345,50${nb}€`],
    ['fr', 'FR', 12345.5, 'EUR', `12${nb}345,50${nb}€`],
    ['es', 'ES', 12345.5, 'EUR', `12.345,50${nb}€`],
    ['es', 'MX', 12345.5, 'MXN', '$12,345.50'],
    ['it', 'IT', 12345.5, 'EUR', `12.345,50${nb}€`],
    ['pt', 'BR', 12345.5, 'BRL', `R$${nb}12.345,50`],
    ['pt', 'PT', 49.9, 'EUR', `49,90${nb}€`],
    ['ru', 'RU', 12345.5, 'RUB', `12${nb}345,50${nb}₽`],
    ['ja', 'JP', 12345, 'JPY', '￥12,345'],
    ['zh', 'US', 12345.5, 'USD', 'US$12,345.50'],
    ['de', 'DE', 12, 'KWD', `12,000${nb}KWD`],
    ['en', 'ID', 150000, 'IDR', 'Rp150.000'],
    ['zh', 'TW', 1234, 'TWD', 'NT$1,234'],
  ])('in %s to %s: %d %s is %s', (language, country, amount, currency, written) => {
    expect(moneyIn(localeOf(language, country), money(amount, currency))).toBe(written);
  });

  it('that cannot be written is left empty', () => {
    expect(moneyIn('en-GB', { minor: Number.NaN, currency: 'EUR' })).toBe('');
    expect(moneyIn('en-GB', { minor: 100, currency: 'euro' })).toBe('');
    expect(moneyIn('en-GB', { minor: -100, currency: 'EUR' })).toBe('');
  });
});

describe('a day', () => {
  it.each<[LanguageCode, string | null, string, string]>([
    ['en', 'US', '2026-11-07', 'November 7, 2026'],
    ['en', 'GB', '2026-11-07', '7 November 2026'],
    ['en', null, '2026-11-07', '7 November 2026'],
    ['de', 'DE', '2026-11-07', '7. November 2026'],
    ['fr', 'FR', '2026-11-07', '7 novembre 2026'],
    ['fr', 'FR', '2026-11-01', '1er novembre 2026'],
    ['es', 'ES', '2026-11-07', '7 de noviembre de 2026'],
    ['it', 'IT', '2026-11-07', 'il 7 novembre 2026'],
    ['it', 'IT', '2026-11-08', 'l’8 novembre 2026'],
    ['it', 'IT', '2026-11-11', 'l’11 novembre 2026'],
    ['it', 'IT', '2026-11-01', 'il 1º novembre 2026'],
    ['it', 'IT', '2026-11-18', 'il 18 novembre 2026'],
    ['pt', 'BR', '2026-11-07', '7 de novembro de 2026'],
    ['ru', 'RU', '2026-11-07', '7 ноября 2026 года'],
    ['ja', 'JP', '2026-11-07', '2026年11月7日'],
    ['zh', 'CN', '2026-11-07', '2026年11月7日'],
  ])('in %s to %s: %s is %s', (language, country, iso, written) => {
    expect(dayIn(localeOf(language, country), language, day(iso))).toBe(written);
  });

  it('does not slip at the ends of a year, and is empty when it is none', () => {
    expect(dayIn('en-GB', 'en', day('2026-01-01'))).toBe('1 January 2026');
    expect(dayIn('en-GB', 'en', day('2026-12-31'))).toBe('31 December 2026');
    for (const none of [null, Number.NaN, Number.POSITIVE_INFINITY, 1e12])
      expect(dayIn('en-GB', 'en', none)).toBe('');
  });
});

it('a share reads as the language writes it', () => {
  expect(shareIn('en-GB', 0.3)).toBe('30%');
  expect(shareIn('de-DE', 0.3)).toBe(`30${nb}%`);
  expect(shareIn('fr-FR', 0.3)).toBe(`30${nb}%`);
});

it('a country counts only where it speaks the language', () => {
  expect(localeOf('en', 'JP')).toBe('en-GB');
  expect(localeOf('es', 'MX')).toBe('es-MX');
  expect(localeOf('zh', 'TW')).toBe('zh-CN');
  expect(localeOf('en', '__proto__')).toBe('en-GB');
});
