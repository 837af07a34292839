// Turns a sentence and the values found in the row into words in the seller's language.

import type { UiLanguage } from './ids';
import { amountOf, decimalMarkOf, decimalsOf, type Money } from './money';
import { own } from './own';

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
  const amount = amountOf(value);
  // Nobody writes the decimals of some currencies, though accounts count them.
  const bare = decimalMarkOf(value.currency) === null && Number.isInteger(amount);
  const digits = bare ? 0 : decimalsOf(value.currency);
  const [whole = '', fraction] = Math.abs(amount).toFixed(digits).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  const sign = value.minor < 0 ? '-' : '';
  const symbol = own(symbols, value.currency) ?? `${value.currency} `;
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

/** 1234 → `1,234`. Most counts are small, and the engine takes a while to make its own number format. */
export const sayCount = (count: number): string =>
  count >= 0 && count < 1000 ? String(count) : count.toLocaleString('en-US');

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

/** A place for a value, or for the word that fits the number: the one of one, or of many. */
interface Place {
  readonly name: string;
  readonly one: string | undefined;
  readonly many: string | undefined;
}

/** A part of a sentence; one in brackets stands only where all its values are known. */
interface Part {
  readonly pieces: readonly (string | Place)[];
  readonly inBrackets: boolean;
}

const place = /\{(\w+)(?:\|([^|}]*)\|([^|}]*))?\}/;

function piecesOf(text: string): readonly (string | Place)[] {
  const parted = text.split(place);
  const pieces: (string | Place)[] = [];
  for (let at = 0; at < parted.length; at += 4) {
    const [words = '', name, one, many] = parted.slice(at, at + 4);
    pieces.push(words);
    if (name !== undefined) pieces.push({ name, one, many });
  }
  return pieces;
}

/** Parts in brackets stand at every second place. */
const partsOf = (text: string): readonly Part[] =>
  text
    .split(/\[([^\][]*)\]/)
    .map((part, i) => ({ pieces: piecesOf(part), inBrackets: i % 2 === 1 }));

/** Every sentence is said many times: it is taken apart once. */
const taken: Readonly<Record<UiLanguage, WeakMap<Words, readonly Part[]>>> = {
  en: new WeakMap(),
  zh: new WeakMap(),
};

function partsIn(words: Words, language: UiLanguage): readonly Part[] {
  const known = taken[language].get(words);
  if (known !== undefined) return known;
  const parts = partsOf(words[language]);
  taken[language].set(words, parts);
  return parts;
}

/**
 * Fills `{name}` with a value and `{name|one|many}` with the word that fits the number. A part in square
 * brackets stands only where every value it names is known; elsewhere a name without a value stays
 * visible as `{name}`, so that a missing value is seen.
 */
export function say(words: Words, language: UiLanguage, values: Values = {}): string {
  const isKnown = (piece: string | Place): boolean =>
    typeof piece === 'string' || own(values, piece.name) !== undefined;
  let said = '';
  for (const { pieces, inBrackets } of partsIn(words, language))
    if (!inBrackets || pieces.every(isKnown))
      for (const piece of pieces)
        said += typeof piece === 'string' ? piece : filled(piece, values, language);
  return said;
}

function filled({ name, one, many }: Place, values: Values, language: UiLanguage): string {
  const value = own(values, name);
  if (value === undefined) return `{${name}}`;
  return (value === 1 ? one : many) ?? sayValue(value, language, name);
}
