// Turns a sentence and the values found in the row into words in the seller's language.

import type { UiLanguage } from './ids';
import { amountOf, decimalsOf, type Money } from './money';

/** One sentence in every language the product speaks to the seller. */
export type Words = Readonly<Record<UiLanguage, string>>;

/** A day as found in the row, days since 1970-01-01. */
interface DayValue {
  readonly day: number;
}

/** What a finding carries for its sentence; formatted only when the sentence is made. */
export type Value = string | number | Money | DayValue;
export type Values = Readonly<Record<string, Value>>;

const symbols: Readonly<Record<string, string>> = {
  BRL: 'R$',
  CNY: 'CN¥',
  EUR: '€',
  GBP: '£',
  JPY: 'JP¥',
  USD: 'US$',
};

/** 1234.5 USD → `US$1,234.50`; currencies without a common sign keep their code: `PLN 12.00`. */
export function sayMoney(value: Money): string {
  const digits = decimalsOf(value.currency);
  const [whole = '', fraction] = Math.abs(amountOf(value)).toFixed(digits).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  const sign = value.minor < 0 ? '-' : '';
  const symbol = new Map(Object.entries(symbols)).get(value.currency) ?? `${value.currency} `;
  return `${sign}${symbol}${grouped}${fraction === undefined ? '' : `.${fraction}`}`;
}

const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** `17 Nov` or `11月17日`. */
export function sayShortDay(day: number, language: UiLanguage): string {
  const date = new Date(day * 86_400_000);
  const [m, d] = [date.getUTCMonth(), date.getUTCDate()];
  return language === 'zh' ? `${m + 1}月${d}日` : `${d} ${months[m]}`;
}

/** `17 Nov 2026` or `2026年11月17日`. */
export function sayDay(day: number, language: UiLanguage): string {
  const year = new Date(day * 86_400_000).getUTCFullYear();
  const short = sayShortDay(day, language);
  return language === 'zh' ? `${year}年${short}` : `${short} ${year}`;
}

/** 1234 → `1,234`. */
export const sayCount = (count: number): string => count.toLocaleString('en-US');

/** Places and years are read as they stand in the sheet. */
const places: readonly string[] = [
  'row',
  'rows',
  'line',
  'column',
  'from',
  'to',
  'year',
  'limit',
  'next',
];

function sayValue(value: Value, language: UiLanguage, name: string): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number')
    return Number.isInteger(value) && !places.includes(name) ? sayCount(value) : String(value);
  return 'day' in value ? sayDay(value.day, language) : sayMoney(value);
}

/**
 * Fills `{name}` with a value and `{name|one|many}` with the word that fits the number. A part in square
 * brackets stands only where every value it names is known; elsewhere a name without a value stays
 * visible as `{name}`, so that a missing value is seen.
 */
export function say(words: Words, language: UiLanguage, values: Values = {}): string {
  const given = new Map(Object.entries(values));
  return words[language]
    .replace(/\[([^\][]*)\]/g, (_whole, part: string) =>
      namesIn(part).every((name) => given.has(name)) ? part : '',
    )
    .replace(
      /\{(\w+)(?:\|([^|}]*)\|([^|}]*))?\}/g,
      (whole, name: string, one?: string, many?: string) => {
        const value = given.get(name);
        if (value === undefined) return whole;
        if (one === undefined || many === undefined) return sayValue(value, language, name);
        return value === 1 ? one : many;
      },
    );
}

const namesIn = (part: string): readonly string[] =>
  (part.match(/\{\w+/g) ?? []).map((name) => name.slice(1));
