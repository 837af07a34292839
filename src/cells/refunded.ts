// Reads what was refunded: yes, no, a part, an amount, or the day it was refunded.

import type { Cell } from '../base/cell';
import type { Day } from '../base/day';
import type { Currency, DecimalMark } from '../base/money';
import { readAmount } from './amount';
import { type How, readDay } from './day';
import { yesOrNo } from './flag';
import { bad, good, isBlank, type Read, textOf } from './read';
import { chipsOf, vocabulary } from './words';

type Kind = 'yes' | 'no' | 'partial';

export type RefundedCell =
  /** `on`: it was told by the day alone; null where it is not sure which. */
  | { readonly kind: Kind; readonly on?: Day | null }
  | { readonly kind: 'amount'; readonly amount: number; readonly currency: Currency | null };

const word = vocabulary<Kind>(() => [
  [
    'yes',
    'refunded|full|full refund|fully refunded|refunded in full|refund issued|refund completed|全额|全额退款|已退款|已全额退款|退款成功|全部退款|全退|已全退|全額退款',
  ],
  ['no', 'not refunded|no refund|unrefunded|未退款|无退款|不退款'],
  [
    'partial',
    'partial|part|partly|partially|半退|退一半|已退一半|partial refund|partially refunded|refunded partially|refunded in part|部分|部分退款|已部分退款|未全额退款|部份退款',
  ],
]);

function said(cell: Cell): Kind | undefined {
  const yes = yesOrNo(cell);
  return yes === undefined ? undefined : yes ? 'yes' : 'no';
}

/** `Done, Refunded`, `Partial, Waiting`: a part says more than a mere yes; else all must say the same. */
function ofChips(chips: readonly string[]): Kind | undefined {
  const kinds = new Set(chips.map((chip) => word(chip) ?? said(chip)));
  const [only] = kinds;
  return kinds.has('partial') ? 'partial' : kinds.size === 1 ? only : undefined;
}

type Written = How & { readonly decimal: DecimalMark | null; readonly currency: Currency | null };

/** An amount, or the day on which all was refunded. */
function readBare(cell: Cell, how: Written): Read<RefundedCell> {
  const amount = readAmount(cell, how);
  if (amount?.ok) {
    // Some exports write a refund as money going out.
    const { amount: paid, currency } = amount.value;
    return good(paid === 0 ? { kind: 'no' } : { kind: 'amount', amount: Math.abs(paid), currency });
  }
  const day = readDay(cell, how);
  if (day !== null && (day.ok || day.code !== 'bad_date'))
    return good({ kind: 'yes', on: day.ok ? day.value : null });
  return amount ?? bad('bad_money');
}

/** `Partial $10`, `Refunded 2026-11-05`, 已退5美元: a word, and how much or when. */
const before =
  /^(?:(?:partial(?:ly)?|part|full(?:y)?)(?: refund(?:ed)?)?|refund(?:ed)?|已?(?:部分|全额)?退款?了?)(?: on)? ?[:：-]? ?(?=\D{0,4}\d)/i;

/** It tells of a refund in words, maybe with how much or when. */
export const saysRefund = (cell: Cell): boolean =>
  (word(textOf(cell)) ?? said(cell)) !== undefined || before.test(textOf(cell));

/** The cell of a *Refunded* column or of a refund amount; an amount of 0 is a no. */
export function readRefunded(cell: Cell, how: Written): Read<RefundedCell> {
  const text = textOf(cell);
  const spoken = before.exec(text)?.[0];
  const behind = spoken === undefined ? null : readBare(text.slice(spoken.length), how);
  if (spoken !== undefined && behind?.ok === true)
    return behind.value.kind === 'yes' ? good({ kind: word(spoken) ?? 'yes' }) : behind;
  const chips = chipsOf(text);
  const speaks = chips.some((chip) => word(chip) !== undefined);
  const kind = word(text) ?? (speaks ? ofChips(chips) : said(cell));
  if (kind !== undefined) return good({ kind });
  if (isBlank(cell)) return null;
  const percent = /^(\d{1,3})(?:[.,]\d+)?\s?%$/.exec(text)?.[1];
  if (percent !== undefined && Number(percent) <= 100)
    return good({ kind: percent === '100' ? 'yes' : Number(percent) > 0 ? 'partial' : 'no' });
  return readBare(cell, how);
}
