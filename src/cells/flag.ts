// Reads yes/no cells: words, ticks, checkboxes, and dates, which mean "yes, on that day".

import type { Cell } from '../base/cell';
import type { Day } from '../base/day';
import { languages } from '../languages/index';
import { type How, readDay } from './day';
import { bad, good, isBlank, type Read, textOf } from './read';
import { chipsOf, vocabulary } from './words';

/** A yes/no cell; a date in it means "yes, on that day". */
export interface Flag {
  readonly yes: boolean;
  readonly on: Day | null;
}

const word = vocabulary<boolean>(() =>
  Object.values(languages).flatMap(({ yes, no }) => [[true, yes] as const, [false, no] as const]),
);
const signs = new Map<string, boolean>([
  ...[...'1✓✔√☑✅'].map((sign) => [sign, true] as const),
  ...[...'0✗✘×☐❌'].map((sign) => [sign, false] as const),
]);
/** 已收到, 已给 …; but 已取消, 已拒绝 … say that it did not happen, or no longer. */
const already = /^已(?!取消|拒|撤|关|過期|过期|作废|失|丢|退回).{0,7}$/u;
const notYet = /^(?:未|尚未|还未|還未|没有|沒有|还没|還沒|没收|没给|没发|没到|没寄).{0,7}$/u;

/** Beside a yes, these take it back; so does any phrase that is not understood. */
const doubts = /\b(?:no|not|but|until|never|wait\w*|pending|open)\b|[未没不但等待]|\s\S+\s/i;

/** `Done, Refunded`: what the choices say, as far as they say the same. */
function ofChips(text: string): boolean | undefined {
  const chips = chipsOf(text);
  const said = chips.map(ofWord);
  const [first, other] = new Set(said.filter((each) => each !== undefined));
  if (other !== undefined) return undefined;
  const unsaid = chips.filter((_, at) => said[at] === undefined);
  return first && unsaid.some((chip) => doubts.test(chip)) ? undefined : first;
}

/** The yes or no a cell says without a date; undefined where it says neither. */
export function yesOrNo(cell: Cell): boolean | undefined {
  if (typeof cell === 'boolean') return cell;
  if (cell instanceof Date) return undefined;
  const text = textOf(cell);
  return ofWord(text) ?? ofChips(text);
}

function ofWord(written: string): boolean | undefined {
  const text = written.replace(/\uFE0F$/, '');
  const said = signs.get(text) ?? word(text);
  if (said !== undefined) return said;
  if (already.test(text)) return true;
  return notYet.test(text) ? false : undefined;
}

/** `Yes - 25/11/26`, `是（11月25日）`: a yes, and its day. */
const dated = /^(\D{1,12}?)[\s:：–—(（-]{0,3}(?=\d)([^()（）]+)[)）]?$/;

/** A yes/no cell. A date that is sure to be one, but not which, is a yes without a day. */
export function readFlag(cell: Cell, how: How): Read<Flag> {
  const yes = yesOrNo(cell);
  if (yes !== undefined) return good({ yes, on: null });
  if (isBlank(cell)) return null;
  const [, said = '', when = ''] = dated.exec(textOf(cell)) ?? [];
  const day = readDay(ofWord(said) === true ? when : cell, how);
  if (day?.ok) return good({ yes: true, on: day.value });
  return day !== null && day.code !== 'bad_date' ? good({ yes: true, on: null }) : bad('bad_flag');
}
