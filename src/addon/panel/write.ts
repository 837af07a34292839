// What the sidebar writes for one order: its evidence, its reply, and that it is done with. Only blank
// cells, the add-on's own cells, and what the seller said yes to.

import { cellText } from '../../base/cell-text';
import { say } from '../../base/say';
import { type Decision, isBlank, yesOrNo } from '../../desk';
import { tick as tickBox } from '../../results/evidence';
import { isSame, keyText, orderMark, seen } from '../../results/row-key';
import { resultColumns } from '../../results/table';
import { sidebarAnswers } from '../../text/sidebar-answers';
import { type Orders, sheetOf } from '../sheet/orders';
import { type Asked, atPlace, type Found, type Place } from './open';
import { type Done, keyOf, noColumn, textIn, writeCells } from './row-write';
import { type Refused, refused } from './wire';

/** Ticks or clears one piece of evidence in the order's Evidence cell. */
export const tick = (
  asked: Asked & {
    readonly at: Place;
    readonly id: Decision['evidence'][number]['id'];
    readonly have: boolean;
  },
): Done | Refused =>
  atPlace(asked, (orders, found) => {
    const column = orders.marks.at.get('evidence');
    if (column === undefined) return noColumn(orders);
    const before = textIn(found, column);
    const { evidence } = found.each.decision;
    const ticked = tickBox(before, asked.id, asked.have, evidence, orders.language);
    return writeCells(orders, found, [[column, ticked]]) ?? { kind: 'done', before };
  });

/** The letter as Classify would write it. */
export const standardReply = ({ language, letters }: Orders, { each }: Found): string =>
  cellText(
    String(
      resultColumns.reply.value(each, {
        language,
        letterLanguage: null,
        own: () => letters().letters,
        sayMissing: false,
      }) ?? '',
    ),
  );

/** The row's key with a reply made for the action that is shown: ours where not a word was changed. */
export function keyWithReply(orders: Orders, found: Found, reply: string): string {
  const { each } = found;
  const before = keyOf(orders, found);
  const by = reply === standardReply(orders, found) ? '=' : '~';
  return keyText({
    order: orderMark(each.order.id),
    id: each.order.id,
    action: each.decision.action,
    reply: seen(reply, by),
    evidence: before?.evidence ?? null,
    waiting: before?.waiting ?? null,
  });
}

/** Puts a letter into the order's Reply cell. What already stands there is replaced only when asked to. */
export const writeReply = (
  asked: Asked & { readonly at: Place; readonly text: string; readonly replace: boolean },
): Done | { readonly kind: 'occupied'; readonly text: string } | Refused =>
  atPlace(asked, (orders, found) => {
    const column = orders.marks.at.get('reply');
    if (column === undefined) return noColumn(orders);
    const before = textIn(found, column);
    const text = cellText(asked.text);
    const key = keyOf(orders, found);
    const isOurs = key?.reply?.by === '=' && isSame(key.reply, before);
    if (before.trim() !== '' && before !== text && !isOurs && !asked.replace)
      return { kind: 'occupied', text: before };
    const cells = [
      [orders.marks.at.get('key'), keyWithReply(orders, found, text)],
      [column, asked.text],
    ] as const;
    return writeCells(orders, found, cells) ?? { kind: 'done', before };
  });

/** The Handled cell of a sheet: the seller's own column, else the add-on's. */
export const handledColumn = ({ plan, marks }: Orders): number | undefined => {
  const own = plan.sheet.columns.find(({ field }) => field === 'handled');
  return own === undefined ? marks.at.get('handled') : own.index + 1;
};

export const mark = '✓';

/** Marks the order as handled, or takes that mark back; a cell that says anything else stays. */
export const handle = (
  asked: Asked & { readonly at: Place; readonly handled: boolean },
): Done | Refused =>
  atPlace(asked, (orders, found) => {
    const column = handledColumn(orders);
    if (column === undefined) return noColumn(orders);
    const cell = found.line.read[column - 1] ?? '';
    const box = typeof cell === 'boolean';
    const ours = asked.handled ? isBlank(cell) || yesOrNo(cell) === false : cell === mark || box;
    const already = asked.handled === (yesOrNo(cell) === true);
    if (!ours && !already)
      return refused(
        say(sidebarAnswers.handled_by_hand, orders.language, { value: String(cell).slice(0, 40) }),
      );
    const done: Done = { kind: 'done', before: String(cell) };
    if (already) return done;
    const value = box ? asked.handled : asked.handled ? mark : '';
    return writeCells(orders, found, [[column, value]]) ?? done;
  });

/** Shows a row: selects its first cell, or another one, in its sheet. */
export function go(asked: Asked & Omit<Place, 'orderId'> & { readonly column?: number }): {
  readonly kind: 'done';
} {
  const { row, column = 1 } = asked;
  const sheet = sheetOf(SpreadsheetApp.getActiveSpreadsheet(), asked.sheet);
  if (sheet === null) return { kind: 'done' };
  if (row >= 1 && row <= sheet.getMaxRows() && column >= 1 && column <= sheet.getMaxColumns())
    sheet.getRange(row, column).activate();
  return { kind: 'done' };
}
