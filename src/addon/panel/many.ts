// The same done with many orders of the list at once: marked, put to wait, their letters written or handed over. Rows
// are read and written by the stretch; what cannot be done is named order by order.

import { dayFromIso, isoOf } from '../../base/day';
import { say } from '../../base/say';
import { fields, isBlank, longestWait, reply, yesOrNo } from '../../desk';
import { isSame } from '../../results/row-key';
import type { SheetId } from '../../results/table';
import { keptWaiting } from '../../results/waiting';
import { sidebarAnswers } from '../../text/sidebar-answers';
import { bothWords } from '../../text/sidebar-both';
import { plainText } from '../sheet/cells';
import { runsIn, writeBlock } from '../sheet/classify';
import type { Orders } from '../sheet/orders';
import {
  type Asked,
  aloneOrRefused,
  type Found,
  openForSidebar,
  type Place,
  type Stretch,
  stretchOf,
} from './open';
import { keyOf, noColumn, textIn } from './row-write';
import { keepsWaiting, keyWithDay, readyToWait, waitingColumn } from './wait';
import { type Refused, refused } from './wire';
import { handledColumn, keyWithReply, mark, standardReply } from './write';

export type What = 'handled' | 'waiting' | 'reply';

/** A cell that was written, with the row's key: enough to take it back. */
export interface WrittenCell extends Place {
  readonly before: string;
  readonly after: string;
  readonly keyBefore: string;
  readonly keyAfter: string;
}

/** An order that was left out, and why. */
export interface LeftOut extends Place {
  readonly why: string;
}

/** What came of it. */
interface Outcome<T> {
  readonly done: readonly T[];
  readonly left: readonly LeftOut[];
}

export type Many = Outcome<WrittenCell> & { readonly kind: 'many' };

/** Orders nearer than this to one another are read together. */
const near = 2000;

/** The orders as they stand now, stretch by stretch. */
function stretches(orders: Orders, wanted: readonly Place[]): readonly Stretch[] {
  const rows = wanted.map(({ row }) => row).filter((row) => row <= orders.lastRow);
  const spans: [number, number][] = [];
  for (const row of [...rows].sort((a, b) => a - b)) {
    const last = spans[spans.length - 1];
    if (last !== undefined && row - last[1] < near) last[1] = row;
    else spans.push([row, row]);
  }
  return spans.map(([from, to]) => stretchOf(orders, from, to));
}

/** What a cell is to hold, or why it stays. */
type Plan = { readonly after: string; readonly key: string } | { readonly why: string };

/** A letter is written where none stands, or ours, and only if nothing is missing in it. */
function replyFor(orders: Orders, found: Found): Plan {
  const { language } = orders;
  const { letters } = reply(found.each, { own: orders.letters().letters });
  const missing = letters.flatMap((letter) => letter.missing);
  if (letters.length === 0) return { why: say(bothWords.no_letter, language) };
  if (missing.length > 0) {
    const names = missing.map((field) => say(fields[field].label, language));
    return {
      why: say(sidebarAnswers.missing, language, {
        fields: [...new Set(names)].join(language === 'zh' ? '、' : ', '),
      }),
    };
  }
  const stands = textIn(found, orders.marks.at.get('reply') ?? 0);
  const known = keyOf(orders, found)?.reply ?? null;
  const after = standardReply(orders, found);
  const ours = stands === '' || stands === after || (known?.by === '=' && isSame(known, stands));
  if (!ours) return { why: say(sidebarAnswers.reply_own, language) };
  return { after, key: keyWithReply(orders, found, after) };
}

function planFor(orders: Orders, found: Found, what: What, to: string | null): Plan {
  const { language, today } = orders;
  const { each, line, misplaced } = found;
  if (misplaced) return { why: say(sidebarAnswers.row_moved, language, { row: line.row }) };
  if (each.order.handled) return { why: say(bothWords.is_handled, language) };
  const key = String(line.read[(orders.marks.at.get('key') ?? 0) - 1] ?? '');
  if (what === 'reply') return replyFor(orders, found);
  if (what === 'handled') {
    const stands = line.read[(handledColumn(orders) ?? 0) - 1] ?? '';
    return isBlank(stands) || yesOrNo(stands) === false
      ? { after: typeof stands === 'boolean' ? 'true' : mark, key }
      : {
          why: say(sidebarAnswers.handled_by_hand, language, {
            value: String(stands).slice(0, 40),
          }),
        };
  }
  const stands = textIn(found, waitingColumn(orders) ?? 0);
  if (stands !== '' && dayFromIso(stands) === null)
    return { why: say(sidebarAnswers.waiting_by_hand, language, { value: stands.slice(0, 40) }) };
  const day = to === null ? each.decision.lookAgain : dayFromIso(to);
  if (day === null || day <= today || day > today + longestWait)
    return { why: say(sidebarAnswers.waiting_day, language) };
  return { after: isoOf(day), key: keyWithDay(orders, found, keptWaiting(each, day, null)) };
}

const columnFor = (orders: Orders, what: What): number | undefined => {
  if (what === 'handled') return handledColumn(orders);
  return what === 'waiting' ? waitingColumn(orders) : orders.marks.at.get('reply');
};

/** Writes cells and keys of one stretch; false where somebody changed it meanwhile. */
function writeAll(
  orders: Orders,
  { lines }: Stretch,
  what: What,
  cells: ReadonlyMap<number, { readonly text: string; readonly key: string }>,
): boolean {
  const column = columnFor(orders, what) ?? 0;
  const places = new Map<number, SheetId>([[column, what]]);
  const key = orders.marks.at.get('key');
  if (key !== undefined) places.set(key, 'key');
  return writeBlock(
    orders,
    lines,
    runsIn(places),
    ({ row, read }, id) => {
      const cell = cells.get(row);
      if (cell === undefined) return null;
      if (id === 'key') return { write: plainText(cell.key), reads: cell.key };
      // A checkbox stays one.
      if (typeof read[column - 1] === 'boolean' && id === 'handled')
        return { write: cell.text === 'true', reads: cell.text === 'true' };
      const isDay = what === 'waiting' && dayFromIso(cell.text) !== null;
      return { write: isDay ? cell.text : plainText(cell.text), reads: cell.text };
    },
    [],
  );
}

/** Goes through the stretches; `plan` says what each order's cell is to hold. */
function through(
  orders: Orders,
  wanted: readonly Place[],
  what: What,
  dry: boolean,
  plan: (found: Found, one: Place) => Plan,
): Outcome<WrittenCell> {
  const [done, left]: [WrittenCell[], LeftOut[]] = [[], []];
  const column = columnFor(orders, what) ?? 0;
  const open = new Map(wanted.map((one) => [one.row, one]));
  const { language } = orders;
  for (const stretch of stretches(orders, wanted)) {
    const cells = new Map<number, { readonly text: string; readonly key: string }>();
    const here: WrittenCell[] = [];
    for (const found of stretch.found) {
      const { row } = found.line;
      const one = open.get(row);
      if (one === undefined || one.orderId !== found.each.order.id) continue;
      open.delete(row);
      const planned = plan(found, one);
      if ('why' in planned) {
        left.push({ ...one, why: planned.why });
        continue;
      }
      const keyBefore = String(found.line.read[(orders.marks.at.get('key') ?? 0) - 1] ?? '');
      cells.set(row, { text: planned.after, key: planned.key });
      const before = textIn(found, column);
      here.push({ ...one, before, after: planned.after, keyBefore, keyAfter: planned.key });
    }
    if (dry || here.length === 0 || writeAll(orders, stretch, what, cells)) done.push(...here);
    else
      for (const { sheet, row, orderId } of here)
        left.push({ sheet, row, orderId, why: say(sidebarAnswers.row_changed, language, { row }) });
  }
  for (const one of open.values())
    left.push({ ...one, why: say(sidebarAnswers.row_moved, language, { row: one.row }) });
  return { done, left };
}

interface Wish {
  readonly orders: readonly Place[];
}

/** The places of each sheet together. */
function bySheet<T extends Place>(places: readonly T[]): ReadonlyMap<number, readonly T[]> {
  const sheets = new Map<number, T[]>();
  for (const place of places) sheets.set(place.sheet, [...(sheets.get(place.sheet) ?? []), place]);
  return sheets;
}

/** Goes from sheet to sheet; where one cannot be used, its orders are left out and say why. */
function throughSheets<T extends Place, D>(
  asked: Asked,
  wanted: readonly T[],
  work: (orders: Orders, here: readonly T[]) => Outcome<D> | Refused,
): Outcome<D> {
  const [done, left]: [D[], LeftOut[]] = [[], []];
  for (const [sheet, here] of bySheet(wanted)) {
    const orders = openForSidebar(asked, sheet);
    const came = 'refusal' in orders ? refused(orders.refusal) : work(orders, here);
    if ('kind' in came)
      left.push(...here.map(({ row, orderId }) => ({ sheet, row, orderId, why: came.sentence })));
    else {
      done.push(...came.done);
      left.push(...came.left);
    }
  }
  return { done, left };
}

/** Does it with each order, or with `dry` says what it would come to. */
export const many = (
  asked: Asked & Wish & { readonly what: What; readonly to: string | null; readonly dry: boolean },
): Many | Refused =>
  aloneOrRefused(asked, (): Many => {
    const { what, to, dry } = asked;
    const came = throughSheets(asked, asked.orders, (given, here) => {
      if (what === 'waiting' ? !keepsWaiting(given) : columnFor(given, what) === undefined)
        return noColumn(given);
      const orders = what === 'waiting' && !dry ? readyToWait(given) : given;
      return through(orders, here, what, dry, (found) => planFor(orders, found, what, to));
    });
    return { kind: 'many', ...came };
  });

/** Takes back what was written, cell by cell where it still stands. */
export const undoMany = (
  asked: Asked & { readonly what: What; readonly cells: readonly WrittenCell[] },
): Many | Refused =>
  aloneOrRefused(asked, (): Many => {
    const { what } = asked;
    const came = throughSheets(asked, asked.cells, (orders, here) => {
      const column = columnFor(orders, what) ?? 0;
      const byRow = new Map(here.map((each) => [each.row, each]));
      return through(orders, here, what, false, (found, { row }) => {
        const cell = byRow.get(row);
        return cell === undefined || textIn(found, column) !== cell.after
          ? { why: say(sidebarAnswers.row_changed, orders.language, { row }) }
          : { after: cell.before, key: cell.keyBefore };
      });
    });
    return { kind: 'many', ...came };
  });

interface Letter extends Place {
  readonly text: string;
}

/** The letters of orders of one sheet. */
function lettersIn(orders: Orders, wanted: readonly Place[]): Outcome<Letter> {
  const open = new Map(wanted.map((one) => [one.row, one]));
  const [done, left]: [Letter[], LeftOut[]] = [[], []];
  for (const { found } of stretches(orders, wanted))
    for (const each of found) {
      const one = open.get(each.line.row);
      if (one === undefined || one.orderId !== each.each.order.id) continue;
      open.delete(one.row);
      const text = standardReply(orders, each);
      const planned = replyFor(orders, each);
      if (text !== '') done.push({ ...one, text });
      else left.push({ ...one, why: 'why' in planned ? planned.why : '' });
    }
  return { done, left };
}

/** The letters of many orders, to be copied or saved. */
export const manyLetters = (asked: Asked & Wish): Outcome<Letter> =>
  throughSheets(asked, asked.orders, lettersIn);
