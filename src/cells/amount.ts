// Reads amounts of money however the exports, the shops and the seller's locale write them.

import type { Cell } from '../base/cell';
import { type Currency, type DecimalMark, decimalMarkOf, decimalsOf } from '../base/money';
import { currencyWord } from './currency';
import { bad, good, isBlank, type Read, textOf } from './read';

export { currencyIn } from './currency';

/** An amount, and the currency its own cell names, if it names one. */
export interface Amount {
  readonly amount: number;
  readonly currency: Currency | null;
}

/** Digits and marks: read beyond doubt, or `1.234`, which may be either. */
type Digits =
  | { readonly value: number; readonly decimal: DecimalMark | null }
  | { readonly mark: DecimalMark; readonly asDecimal: number; readonly asThousands: number };

const other = (mark: DecimalMark): DecimalMark => (mark === '.' ? ',' : '.');
const isMark = (character: string | undefined): character is DecimalMark =>
  character === '.' || character === ',';

const inThrees = { '.': /^\d{1,3}(?:\.\d{3})+$/, ',': /^\d{1,3}(?:,\d{3})+$/ };
const indian = /^\d{1,2}(?:,\d{2})*,\d{3}$/;
const grouped = (digits: string, mark: DecimalMark): boolean =>
  inThrees[mark].test(digits) || indian.test(digits);
const withoutMarks = (digits: string): number => Number(digits.replace(/[.,]/g, ''));

function digitsOf(core: string): Digits | null {
  const spaced = /^\d{1,3}([ '’])\d{3}(?:\1\d{3})*(?:[.,]\d*)?$/.test(core);
  const text = spaced ? core.replace(/[ '’]/g, '') : core;
  if (!/^[\d.,]+$/.test(text)) return null;
  const at = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','));
  const mark = text[at];
  if (!isMark(mark)) return { value: Number(text), decimal: null };

  const [whole, fraction] = [text.slice(0, at), text.slice(at + 1)];
  const asDecimal = Number(`${whole.replace(/[.,]/g, '') || '0'}.${fraction}`);
  if (!/[.,]/.test(whole)) {
    const maybeThousands = fraction.length === 3 && /^[1-9]\d{0,2}$/.test(whole) && !spaced;
    return maybeThousands
      ? { mark, asDecimal, asThousands: withoutMarks(text) }
      : { value: asDecimal, decimal: mark };
  }
  if (spaced) return null;
  if (grouped(text, mark)) return { value: withoutMarks(text), decimal: other(mark) };
  return grouped(whole, other(mark)) ? { value: asDecimal, decimal: mark } : null;
}

interface Parts {
  readonly before: string;
  readonly core: string;
  readonly after: string;
}

/** `-CA$4.42` → before `-CA$`, core `4.42`. The dot of `Rs.500` belongs to the sign. */
function partsOf(text: string): Parts | null {
  const digit = text.search(/\d/);
  if (digit < 0 || text.length > 60) return null;
  const start =
    isMark(text[digit - 1]) && !/[\p{L}/]/u.test(text[digit - 2] ?? '') ? digit - 1 : digit;
  const end = text.search(/\d\D*$/) + 1;
  // `12,-` and `12.–` are whole amounts, not negative ones.
  const after = text.slice(end).replace(/^[.,](?:[-–—]+)?/, '');
  return { before: text.slice(0, start), core: text.slice(start, end), after };
}

/** The currency words around an amount, joined; undefined where something else stands there. */
function currencyAround(
  { before, after }: Parts,
  expected: Currency | null,
): Currency | null | undefined {
  let found: Currency | null = null;
  let sign: Currency | null = null;
  for (const side of [before, after]) {
    const text = side.replace(/[-−–+()\s]/g, '');
    if (text === '') continue;
    const word = currencyWord(text);
    if (word === null) return undefined;
    if (typeof word === 'string') {
      if (found !== null && found !== word) return undefined;
      found = word;
    } else if (expected === null || !word.any.includes(expected)) {
      // `¥` in a sheet of dollars is not dollars.
      if (expected !== null && word.usual === null) return undefined;
      sign = expected === null ? null : word.usual;
    }
  }
  return found ?? sign;
}

/**
 * The value of the digits. One mark with three digits behind it is read by the column's mark, else by
 * the currency's: its thousands mark parts thousands, but its decimal mark hardly stands before three
 * digits, so null: it may be either. Programs write a point before the three decimals of Tunisia's dinar,
 * where people part thousands with it.
 */
function settled(
  digits: Digits,
  decimal: DecimalMark | null,
  currency: Currency | null,
): number | null {
  if ('value' in digits) return digits.value;
  const { mark, asDecimal, asThousands } = digits;
  const usual = currency === null ? '.' : decimalMarkOf(currency);
  // Yen and rupiah are written whole, whatever other amounts of the column show.
  if (usual === null) return asThousands;
  if (decimal !== null) return decimal === mark ? asDecimal : asThousands;
  const millis = currency !== null && decimalsOf(currency) === 3;
  if (usual !== mark) return millis && mark === '.' ? null : asThousands;
  return millis ? asDecimal : null;
}

/** No order costs more in any currency, and what is counted with it stays exact. */
const mostMoney = 1e12;

/**
 * An amount of money. `currency` is what the cell itself names; a sign several currencies share
 * names none, except where `how.currency` is not one of them.
 */
export function readAmount(
  cell: Cell,
  how: { readonly decimal: DecimalMark | null; readonly currency: Currency | null },
): Read<Amount> {
  if (isBlank(cell)) return null;
  if (typeof cell === 'number')
    return Math.abs(cell) <= mostMoney ? good({ amount: cell, currency: null }) : bad('bad_money');
  if (typeof cell !== 'string') return bad('bad_money');

  const text = textOf(cell);
  if (/\*{2}/.test(text)) return bad('masked');
  const parts = partsOf(text);
  const digits = parts === null ? null : digitsOf(parts.core);
  if (parts === null || digits === null || parts.core.length > 24) return bad('bad_money');
  const currency = currencyAround(parts, how.currency);
  if (currency === undefined) return bad('bad_money');

  const amount = settled(digits, how.decimal, currency ?? how.currency);
  if (amount === null) return bad('ambiguous_money');
  if (amount > mostMoney) return bad('bad_money');
  const brackets = /\([^)]*$/.test(parts.before) && parts.after.includes(')');
  const negative = brackets || /[-−–]/.test(parts.before + parts.after);
  return good({ amount: negative ? 0 - amount : amount, currency });
}

/** Most amounts, `12.50`: read at a glance, for a whole column is looked through. */
const usualForm = /^[^\d.,]{0,4}\d{1,12}(?:([.,])\d{1,2})?$/;

function provenMark(text: string): DecimalMark | null {
  const [found, mark] = usualForm.exec(text) ?? [null];
  if (found !== null) return isMark(mark) ? mark : null;
  const parts = partsOf(text);
  const digits = parts === null ? null : digitsOf(parts.core);
  return digits !== null && 'value' in digits ? digits.decimal : null;
}

/** The decimal mark a column's values prove; null where they prove none, or both. */
export function guessDecimal(cells: readonly Cell[]): DecimalMark | null {
  const proven = new Set<DecimalMark>();
  for (const cell of cells) {
    if (typeof cell !== 'string' || !/[.,']/.test(cell)) continue;
    const mark = provenMark(textOf(cell));
    if (mark !== null) proven.add(mark);
  }
  const [only = null] = proven;
  return proven.size === 1 ? only : null;
}

/** The digits of an amount are what its value prints as: `007` is a number, but no amount. */
export function printsBack(cell: Cell): boolean {
  if (typeof cell !== 'string') return typeof cell === 'number' && Number.isFinite(cell);
  const read = readAmount(cell, { decimal: '.', currency: null });
  const core = read?.ok ? (partsOf(textOf(cell))?.core ?? '') : '';
  const digits = digitsOf(core);
  if (digits === null) return false;
  const value = 'value' in digits ? digits.value : digits.asThousands;
  const written = core.replace(/\D/g, '');
  const behind = /[.,]\d*$/.test(core) ? (/\d*$/.exec(core)?.[0].length ?? 0) : 0;
  // `.99` is written without its nought.
  return [0, behind].some((places) => {
    const printed = value.toFixed(places).replace('.', '');
    return printed === written || printed === `0${written}`;
  });
}
