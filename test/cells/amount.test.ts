// Amounts in every form of the exports and of the sellers' locales, and the currencies they name.

import { describe, expect, it, test } from 'vitest';
import type { Cell } from '../../src/base/cell';
import type { DecimalMark } from '../../src/base/money';
import { currencyIn, guessDecimal, printsBack, readAmount } from '../../src/cells/amount';
import fc from '../fc';
import { no, ok } from './reading';

const free = { decimal: null, currency: null };

describe('amounts', () => {
  it.each<[Cell, number, string | null]>([
    ['24.99', 24.99, null],
    [24.99, 24.99, null],
    [0, 0, null],
    ['1,024.50', 1024.5, null],
    ['$31.20', 31.2, null],
    ['USD 5', 5, 'USD'],
    ['5 usd', 5, 'USD'],
    ['(3.00)', -3, null],
    ['($3.00)', -3, null],
    ['3.00 (USD)', 3, 'USD'],
    ['116,99 €', 116.99, 'EUR'],
    ['23,65', 23.65, null],
    ['-2,14', -2.14, null],
    ['CA$76.00', 76, 'CAD'],
    ['-CA$4.42', -4.42, 'CAD'],
    ['US $120.95', 120.95, 'USD'],
    ['US$1,234', 1234, 'USD'],
    ['$12.00 USD', 12, 'USD'],
    ['129,46zł', 129.46, 'PLN'],
    ['123.45 THB', 123.45, 'THB'],
    ['88 RMB', 88, 'CNY'],
    ['￥88', 88, null],
    ['¥8.90', 8.9, null],
    ['88元', 88, 'CNY'],
    ['163056', 163056, null],
    ['EUR 1.234,56', 1234.56, 'EUR'],
    ['CNY 1,234.56', 1234.56, 'CNY'],
    ['R$ 1.234,56', 1234.56, 'BRL'],
    ["1'234.56 CHF", 1234.56, 'CHF'],
    ['1’234.50', 1234.5, null],
    ['12,50-', -12.5, null],
    ['−12.50', -12.5, null],
    ['- $12.50', -12.5, null],
    ['+5', 5, null],
    ['1\u00a0234,56', 1234.56, null],
    ['1\u202f234\u202f567,8 €', 1234567.8, 'EUR'],
    ['EUR 8.500', 8500, 'EUR'],
    ['１２３４．５０', 1234.5, null],
    ['1.234.567', 1234567, null],
    ['1,234,567.89', 1234567.89, null],
    ['1,23,456.00', 123456, null],
    ['Rs.500', 500, null],
    ['.99', 0.99, null],
    ['0.500', 0.5, null],
    ['1.2345', 1.2345, null],
    ['12,- €', 12, 'EUR'],
    ['NT$1,680', 1680, 'TWD'],
    ['Rp 189.950', 189950, 'IDR'],
    ['120 kr', 120, null],
  ])('%j → %d %s', (cell, amount, currency) =>
    expect(readAmount(cell, free)).toEqual(ok({ amount, currency })),
  );

  it.each<Cell>([
    ...[
      'abc',
      '12 apples',
      '5-10',
      '1.23.456',
      '12,34,5',
      '1 23',
      '10%',
      '2026-11-21',
      '21.11.2026',
    ],
    ...['$', '1.2E+03', '€ 12 USD', '12 34 56', '9'.repeat(40), '()', 'USD'],
    ...[Number.NaN, Number.POSITIVE_INFINITY, true, new Date(0)],
  ])('%j is no amount', (cell) => expect(readAmount(cell, free)).toEqual(no('bad_money')));

  it.each(['', null, '--', '—', 'N/A'])('%j is nothing written', (cell) =>
    expect(readAmount(cell, free)).toBeNull(),
  );
  it.each(['*****', '***', 'US$ ***'])('%j is masked', (cell) =>
    expect(readAmount(cell, free)).toEqual(no('masked')),
  );
});

describe('one mark and three digits', () => {
  it.each<[string, DecimalMark | null, string | null, number]>([
    ['1,234', null, null, 1234],
    ['1,234', null, 'USD', 1234],
    ['1.234', null, 'EUR', 1234],
    ['1.234', '.', 'USD', 1.234],
    ['1.234', ',', 'EUR', 1234],
    ['1,234', ',', null, 1.234],
    ['1,234', '.', null, 1234],
    ['189.950', null, 'IDR', 189950],
    ['1.234', null, 'JPY', 1234],
    ['1.234', null, 'KWD', 1.234],
    ['KWD 1.234', null, null, 1.234],
    ['1,234', null, 'KWD', 1234],
    ['12,345', null, 'TND', 12.345],
    ['12.345', '.', 'TND', 12.345],
    ['25.000', null, 'IQD', 25000],
    ['12.990', null, 'RWF', 12990],
    // Nobody writes dong or rupiah with decimals.
    ['8,900', ',', 'JPY', 8900],
    ['150.000', '.', 'IDR', 150000],
    ['12.500', null, 'VND', 12500],
    ['12,500', null, 'IDR', 12500],
    ['24.999', ',', 'USD', 24999],
    ['12.500', '.', 'USD', 12.5],
    // The value itself decides where it can only be read one way.
    ['12,00', '.', null, 12],
    ['3.50', ',', null, 3.5],
    ['1.234,56', '.', null, 1234.56],
    ['12345.678', ',', null, 12345.678],
  ])('%s with %s and %s → %d', (cell, decimal, currency, amount) =>
    expect(readAmount(cell, { decimal, currency })).toEqual(
      ok(expect.objectContaining({ amount })),
    ),
  );

  it.each([
    ['12.500', 'USD'],
    ['8.000', 'GBP'],
    ['15.250', null],
    ['US$ 12.500', null],
    ['12,500', 'EUR'],
  ])('%s in %s may be thousands or a fraction', (cell, currency) =>
    expect(readAmount(cell, { decimal: null, currency })).toEqual(no('ambiguous_money')),
  );

  it.each<[Cell[], DecimalMark | null]>([
    [['24.99', '1.234'], '.'],
    [['1.234', '116,99 €'], ','],
    [['1.234', '2.345.678'], ','],
    [['1,234,567'], '.'],
    [['1 234,5'], ','],
    [['12,00', '3.50'], null],
    [['81.406', '189.950', 12.5, '--', '12'], null],
    [[], null],
  ])('%j → %s', (cells, mark) => expect(guessDecimal(cells)).toBe(mark));
});

describe('print back', () => {
  it.each<Cell>(['12.50', '1,234', '.99', '12345', '12.500', 'US$ 1,234.50', '(3.00)', 0, 24.99])(
    '%j is written as its value prints',
    (cell) => expect(printsBack(cell)).toBe(true),
  );
  // A number with noughts in front, one too long to keep, and what is no amount.
  it.each<Cell>(['007', '0012.50', '9'.repeat(20), '2026-11-21', 'twelve', '', true])(
    '%j is not',
    (cell) => expect(printsBack(cell)).toBe(false),
  );
});

describe('signs several currencies share', () => {
  it.each([
    ['$31.20', 'CAD', null],
    ['¥88', 'JPY', null],
    ['¥88', 'CNY', null],
    ['¥88', 'USD', 'CNY'], // yen or yuan, but never dollars
    ['$31.20', 'EUR', 'USD'],
    ['120 kr', 'NOK', null],
    ['€5', 'USD', 'EUR'],
  ])('%s where %s is expected → %s', (cell, expected, currency) =>
    expect(readAmount(cell, { decimal: null, currency: expected })).toEqual(
      ok(expect.objectContaining({ currency })),
    ),
  );
  test('kronor of no one knows which country are not guessed', () =>
    expect(readAmount('120 kr', { decimal: null, currency: 'EUR' })).toEqual(no('bad_money')));
});

test.each([
  ['en-US', 'USD', '.'],
  ['de-DE', 'EUR', ','],
  ['fr-FR', 'EUR', ','],
  ['de-CH', 'CHF', '.'],
  ['pt-BR', 'BRL', ','],
  ['en-IN', 'INR', '.'],
  ['pl-PL', 'PLN', ','],
  ['cs-CZ', 'CZK', ','],
  ['ja-JP', 'JPY', '.'],
  ['id-ID', 'IDR', ','],
  ['ru-RU', 'RUB', ','],
  ['es-ES', 'EUR', ','],
  ['zh-TW', 'TWD', '.'],
  ['en-CA', 'CAD', '.'],
] as const)('amounts as %s prints %s read back', (locale, currency, decimal) => {
  const cents = { minimumFractionDigits: 2, maximumFractionDigits: 2 };
  const printer = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    ...(currency === 'JPY' ? {} : cents),
  });
  const plain = new Intl.NumberFormat(locale, cents);
  fc.assert(
    fc.property(fc.integer({ min: -99_999_999, max: 99_999_999 }), (minor) => {
      const amount = currency === 'JPY' ? minor : minor / 100;
      const how = { decimal, currency };
      const printed = printer.format(amount);
      const read = readAmount(printed, how);
      expect([printed, read?.ok && read.value.amount]).toEqual([printed, amount]);
      expect(read?.ok && (read.value.currency ?? currency)).toBe(currency);
      const bare = plain.format(amount);
      const readBare = readAmount(bare, { decimal: null, currency: null });
      expect([bare, readBare?.ok && readBare.value.amount]).toEqual([bare, amount]);
    }),
  );
});

describe('currencyIn', () => {
  it.each([
    ['(PHP)', 'PHP'],
    ['Unit Price (PHP)', 'PHP'],
    ['订单金额（人民币）', 'CNY'],
    ['单价（元）', 'CNY'],
    ['收入 (人民币)', 'CNY'],
    ['物流成本(RMB)', 'CNY'],
    ['RMB', 'CNY'],
    ['usd', 'USD'],
    ['US Dollar', 'USD'],
    ['US $', 'USD'],
    ['Total US$', 'USD'],
    ['€', 'EUR'],
    ['Gesamt in €', 'EUR'],
    ['R$', 'BRL'],
    ['CA$', 'CAD'],
    ['zł', 'PLN'],
    ['Order Value USD', 'USD'],
    ['采购成本 美元', 'USD'],
    ['RM', 'MYR'],
    ['฿', 'THB'],
    ['港币', 'HKD'],
  ])('%s → %s', (text, currency) => expect(currencyIn(text)).toBe(currency));

  it.each([
    '$',
    '¥',
    '￥',
    'kr',
    'Rs.',
    'Unit Price ($)',
    '单价 货币(USD/EUR/CNY/...)',
    'USD to EUR',
    'All items',
    'ALL ITEMS',
    'RMA number',
    '单元价格',
    'Total',
    '',
    'constructor',
    'Price (each)',
    'AUS$',
  ])('%s names no one currency', (text) => expect(currencyIn(text)).toBeNull());
});
