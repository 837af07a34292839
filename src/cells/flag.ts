// Reads yes/no cells: words, ticks, checkboxes, and dates, which mean "yes, on that day".

import type { Cell } from '../base/cell';
import type { Day } from '../base/day';
import { type How, readDay } from './day';
import { bad, good, isBlank, type Read, textOf } from './read';
import { vocabulary } from './words';

/** A yes/no cell; a date in it means "yes, on that day". */
export interface Flag {
  readonly yes: boolean;
  readonly on: Day | null;
}

const word = vocabulary<boolean>(() => [
  [
    true,
    'yes|y|true|t|x|ok|done|sent|received|given|available|ja|oui|si|sim|да|はい|是|是的|有|对|真|完成|收到',
  ],
  [
    false,
    'no|n|false|f|none|nil|not yet|not sent|not received|nein|non|nao|нет|いいえ|否|无|無|没|不|不是|假',
  ],
]);
const signs = new Map<string, boolean>([
  ...[...'1✓✔√☑✅'].map((sign) => [sign, true] as const),
  ...[...'0✗✘×☐❌'].map((sign) => [sign, false] as const),
]);
/** 已收到, 已给 …; but 已取消, 已拒绝 … say that it did not happen, or no longer. */
const already = /^已(?!取消|拒|撤|关|過期|过期|作废|失|丢|退回).{0,7}$/u;
const notYet = /^(?:未|尚未|还未|還未|没有|沒有|还没|還沒|没收|没给|没发).{0,7}$/u;

/** The yes or no a cell says without a date; undefined where it says neither. */
export function yesOrNo(cell: Cell): boolean | undefined {
  if (typeof cell === 'boolean') return cell;
  if (cell instanceof Date) return undefined;
  const text = textOf(cell).replace(/\uFE0F$/, '');
  const said = signs.get(text) ?? word(text);
  if (said !== undefined) return said;
  if (already.test(text)) return true;
  return notYet.test(text) ? false : undefined;
}

/** A yes/no cell. A date that is sure to be one, but not which, is a yes without a day. */
export function readFlag(cell: Cell, how: How): Read<Flag> {
  const yes = yesOrNo(cell);
  if (yes !== undefined) return good({ yes, on: null });
  if (isBlank(cell)) return null;
  const day = readDay(cell, how);
  if (day?.ok) return good({ yes: true, on: day.value });
  return day?.code === 'ambiguous_date' ? good({ yes: true, on: null }) : bad('bad_flag');
}
