// "Sent – look again on …": a day goes into the order's row, in the seller's own column or one of the add-on's. What
// a colleague has written there meanwhile stays.

import { type Day, dayFromIso, isoOf } from '../../base/day';
import { say, sayDay } from '../../base/say';
import { longestWait } from '../../desk';
import { keyText, orderMark, type RowKey, seen } from '../../results/row-key';
import { keptWaiting, readWaiting } from '../../results/waiting';
import { sidebarAnswers } from '../../text/sidebar-answers';
import type { Orders } from '../sheet/orders';
import { withColumn } from '../sheet/prepare';
import { type Asked, atPlace, type Found, orderAt, type Place } from './open';
import { keyOf, noColumn, textIn, writeCells } from './row-write';
import { type Refused, refused } from './wire';

/** What stood in the row before a day was written, to be put back. */
export interface WaitedBefore {
  readonly text: string;
  /** What the row's key kept of it. */
  readonly mark: string | null;
}

export interface Waited {
  readonly kind: 'waited';
  readonly before: WaitedBefore;
}

/** The seller's own column for it, else the add-on's; 1-based. */
export const waitingColumn = ({ plan, marks }: Orders): number | undefined => {
  const own = plan.sheet.columns.find(({ field }) => field === 'waitingUntil');
  return own === undefined ? marks.at.get('waiting') : own.index + 1;
};

/** Whether a day can be written: a sheet without results has to get them first. */
export const keepsWaiting = (orders: Orders): boolean =>
  orders.marks.at.size > 0 || waitingColumn(orders) !== undefined;

/** With a column to write days into: the add-on's own is made, or finished, where the seller has none. */
export const readyToWait = (orders: Orders): Orders =>
  waitingColumn(orders) === orders.marks.at.get('waiting') ? withColumn(orders, 'waiting') : orders;

/** As the cell reads: a date is its ISO day, a text is as it was typed. */
const waitingText = (orders: Orders, found: Found): string => {
  const column = waitingColumn(orders);
  return column === undefined ? '' : textIn(found, column);
};

/** The row's key with a day, or without one. */
export function keyWithDay(orders: Orders, found: Found, waiting: RowKey['waiting']): string {
  const { each } = found;
  const cell = (id: 'reply' | 'evidence') => {
    const column = orders.marks.at.get(id);
    return column === undefined ? null : seen(textIn(found, column), '~');
  };
  const { id } = each.order;
  const known = keyOf(orders, found) ?? {
    order: orderMark(id),
    id,
    action: each.decision.action,
    reply: cell('reply'),
    evidence: cell('evidence'),
  };
  return keyText({ ...known, waiting });
}

interface Wish {
  /** The day, as 2026-11-30; empty: no longer. */
  readonly to: string;
  /** What the page saw in the cell. */
  readonly seen: string;
  /** Given: the seller's own mark is taken back, and this is put in its place. */
  readonly undo: WaitedBefore | null;
}

/** Why a day is not written; null: nothing is in the way. */
function inTheWay(orders: Orders, found: Found, { to, seen: wasSeen, undo }: Wish): string | null {
  const { language, today, sheet } = orders;
  const stands = waitingText(orders, found);
  // Asked for again after a failure, it may stand there already.
  if (stands !== wasSeen && (undo !== null || stands !== to))
    return stands === ''
      ? say(sidebarAnswers.waiting_cleared, language)
      : say(sidebarAnswers.waiting_changed, language, { value: stands.slice(0, 40) });
  if (undo !== null) return null;
  if (found.each.order.handled) return say(sidebarAnswers.handled_meanwhile, language);
  const day = dayFromIso(to);
  if (to !== '' && (day === null || day <= today || day > today + longestWait))
    return say(sidebarAnswers.waiting_day, language);
  if (stands === '') return null;
  const read = readWaiting(stands, '', found.each);
  const column = waitingColumn(orders);
  const isFormula =
    column !== undefined && sheet.getRange(found.line.row, column).getFormula() !== '';
  return isFormula || (read !== null && 'problem' in read)
    ? say(sidebarAnswers.waiting_by_hand, language, { value: stands.slice(0, 40) })
    : null;
}

/** What the key keeps of a day: the buyer's side as it is now, or as it was before. */
function marked(found: Found, day: Day | null, undo: WaitedBefore | null): RowKey['waiting'] {
  if (day === null) return null;
  if (undo === null) return keptWaiting(found.each, day, null);
  return undo.mark === null ? null : { until: day, hash: undo.mark };
}

/** Keeps an order waiting until a day, changes that day, or takes it back. */
export const wait = (asked: Asked & Wish & { readonly at: Place }): Waited | Refused =>
  atPlace(asked, (given, seenFirst): Waited | Refused => {
    if (!keepsWaiting(given)) return noColumn(given);
    const why = inTheWay(given, seenFirst, asked);
    if (why !== null) return refused(why);
    const orders = readyToWait(given);
    const found = orders === given ? seenFirst : orderAt(orders, asked.at.row);
    if (found === null || found.each.order.id !== asked.at.orderId)
      return refused(say(sidebarAnswers.row_moved, given.language, { row: asked.at.row }));
    const { undo } = asked;
    const day = dayFromIso(undo === null ? asked.to : undo.text);
    const before = keyOf(orders, found)?.waiting?.hash ?? null;
    const key = keyWithDay(orders, found, marked(found, day, undo));
    return (
      writeCells(orders, found, [
        [orders.marks.at.get('key'), key],
        [waitingColumn(orders), day === null ? (undo?.text ?? '') : { day }],
      ]) ?? { kind: 'waited', before: { text: asked.seen, mark: before } }
    );
  });

/** What the sidebar shows of it. */
export interface WaitingView {
  /** What stands in the cell. */
  readonly text: string;
  /** The day it waits until, in words; null: it does not wait. */
  readonly untilText: string | null;
  /** It would still wait, but the buyer's side has changed. */
  readonly news: boolean;
  /** The day to propose, and the first and the last that can be chosen, as 2026-11-30. */
  readonly proposed: string;
  readonly first: string;
  readonly last: string;
}

export function waitingOf(orders: Orders, found: Found): WaitingView {
  const { today, language } = orders;
  const { waiting } = found.each.order;
  const waits = waiting !== null && waiting.until > today;
  return {
    text: waitingText(orders, found),
    untilText: waits && !waiting.news ? sayDay(waiting.until, language) : null,
    news: waits && waiting.news,
    proposed: isoOf(found.each.decision.lookAgain),
    first: isoOf(today + 1),
    last: isoOf(today + longestWait),
  };
}
