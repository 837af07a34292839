// Currencies: how many decimals each has, how they are marked, and a rough worth used only for the built-in US$ figures.

/** ISO 4217 code, upper case. */
export type Currency = string;

/** An amount in whole minor units (cents) of its currency; never a fraction. */
export interface Money {
  readonly minor: number;
  readonly currency: Currency;
}

/** Decimals by ISO 4217; every currency not listed has two. */
const none = new Set('BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF'.split(' '));
const three = new Set('BHD IQD JOD KWD LYD OMR TND'.split(' '));

export const decimalsOf = (currency: Currency): number =>
  none.has(currency) ? 0 : three.has(currency) ? 3 : 2;

export type DecimalMark = '.' | ',';

/** Where amounts are written `1.234,56`, and where nobody writes decimals. Source: Unicode CLDR 48. */
const commas = new Set('ARS BRL CZK DKK EUR NOK PLN RON RUB SEK TND TRY UAH UYU'.split(' '));
const wholes = new Set('COP HUF IDR IQD KZT LAK LBP MMK TWD TZS UZS'.split(' '));

/** The mark before an amount's decimals; null for a currency that is written without any. */
export const decimalMarkOf = (currency: Currency): DecimalMark | null => {
  if (decimalsOf(currency) === 0 || wholes.has(currency)) return null;
  return commas.has(currency) ? ',' : '.';
};

/** 12.34 USD → { minor: 1234 }. */
export const money = (amount: number, currency: Currency): Money => ({
  minor: Math.round(amount * 10 ** decimalsOf(currency)),
  currency,
});

/** { minor: 1234 } USD → 12.34. */
export const amountOf = (value: Money): number => value.minor / 10 ** decimalsOf(value.currency);

/**
 * Roughly how many units one US dollar buys (orders of magnitude, rounded, not a quote).
 * They carry the built-in US$ figures (high value, freight, cost of a defect) into the order's
 * currency. A cost the seller typed is converted only with the seller's own rates.
 */
export const roughUnitsPerDollar: Readonly<Record<string, number>> = {
  AED: 3.7,
  ARS: 1000,
  AUD: 1.5,
  BRL: 5.5,
  BYN: 3.3,
  CAD: 1.4,
  CHF: 0.9,
  CLP: 950,
  CNY: 7.2,
  COP: 4000,
  CZK: 23,
  DKK: 6.9,
  EUR: 0.9,
  GBP: 0.78,
  HKD: 7.8,
  HUF: 360,
  IDR: 16000,
  ILS: 3.6,
  INR: 85,
  JPY: 150,
  KRW: 1350,
  KZT: 500,
  MXN: 18,
  MYR: 4.4,
  NOK: 10.5,
  NZD: 1.65,
  PEN: 3.7,
  PHP: 57,
  PLN: 3.9,
  RON: 4.5,
  RUB: 90,
  SAR: 3.75,
  SEK: 10.5,
  SGD: 1.33,
  THB: 34,
  TRY: 35,
  TWD: 32,
  UAH: 41,
  USD: 1,
  UYU: 40,
  VND: 25000,
  ZAR: 18,
};
