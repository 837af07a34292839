// Adds up amounts of an order's cells without hiding one that cannot be read.

import type { SheetRow } from '../base/cell';
import type { Slot } from '../base/fields';
import type { Currency } from '../base/money';
import { readAmount } from '../cells/amount';
import { currencyIn } from '../cells/currency';
import { bad, good, textOf } from '../cells/read';
import type { Column } from '../sheet/columns';

import { first, look, type Reading } from './reading';

/** An amount and what names its currency; nothing written; or something that cannot be read. */
export type Sum =
  | { readonly amount: number; readonly code: Currency | null; readonly column: Column | null }
  | 'blank'
  | 'unread';

/** All parts together; blank parts count nothing. */
export function add(parts: readonly Sum[]): Sum {
  const given = parts.filter((part) => part !== 'blank');
  const amounts = given.filter((part) => part !== 'unread');
  const [head] = amounts;
  if (amounts.length < given.length) return 'unread';
  if (head === undefined) return 'blank';
  const codes = new Set(amounts.map((part) => part.code).filter((code) => code !== null));
  if (codes.size > 1) return 'unread';
  const [code = null] = codes;
  return { ...head, code, amount: amounts.reduce((sum, part) => sum + part.amount, 0) };
}

/** The price of some pieces; a quantity that is not written is one piece. */
export const times = (sum: Sum, pieces: number | 'blank' | 'unread'): Sum => {
  if (typeof sum === 'string' || pieces === 'blank') return sum;
  return pieces === 'unread' ? 'unread' : { ...sum, amount: sum.amount * pieces };
};

/** The first amount of a slot. `expected`: the currency a bare sign is read in. */
export function amountIn(
  reading: Reading,
  slot: Slot,
  expected: Currency,
  rows?: readonly SheetRow[],
): Sum {
  const found = look(
    reading,
    slot,
    (cell, column) => {
      const currency = column.currency ?? expected;
      const read = readAmount(cell, { decimal: column.decimal, currency });
      return read?.ok && read.value.amount < 0 ? bad('bad_money') : read;
    },
    rows,
  );
  if (typeof found === 'string') return found;
  return { amount: found.value.amount, code: found.value.currency, column: found.column };
}

/** The currency a currency column names. */
export const currencyOf = (reading: Reading, slot: 'currency' | 'costCurrency'): Currency | null =>
  first(reading, slot, (cell) => {
    const named = currencyIn(textOf(cell));
    return named === null ? null : good(named);
  })?.value ?? null;
