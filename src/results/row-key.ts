// The hidden key of a row: which order the results beside it belong to, for which action its reply was written,
// and whether the seller has changed reply and evidence since. By it results beside another order are noticed.

import type { Day } from '../base/day';
import { hash } from '../base/hash';

/** What stood in a cell when it was last seen. */
export interface Seen {
  /** `=` as we wrote it, `~` the seller's own, `!` the seller's own for another action than today's. */
  readonly by: '=' | '~' | '!';
  readonly hash: string;
}

/** A day to look again on, and the mark of the buyer's side when it was first seen. */
export interface SeenWaiting {
  readonly until: Day;
  readonly hash: string;
}

export interface RowKey {
  /** The order's own mark. */
  readonly order: string;
  /** The order number in plain, to be told to the seller. */
  readonly id: string;
  /** For which action the reply was written. */
  readonly action: string;
  /** Null: the cell was blank. */
  readonly reply: Seen | null;
  readonly evidence: Seen | null;
  /** Null: nothing was waited for. */
  readonly waiting: SeenWaiting | null;
}

const longestId = 60;

/** An order's mark. Not the marketplace: that may come from a setting, and a changed setting moves no order. */
export const orderMark = (id: string): string => hash(id);

export const seen = (text: string, by: Seen['by']): Seen | null =>
  text === '' ? null : { by, hash: hash(text) };

export const isSame = (each: Seen | null, text: string): boolean =>
  each === null ? text === '' : each.hash === hash(text);

const sayMark = (each: Seen | null): string => (each === null ? '-' : `${each.by}${each.hash}`);

/** As it stands in its cell: `1 1x2y action =reply ~evidence number`; with a day, `2 … 20426.3z number`. */
export function keyText({ order, id, action, reply, evidence, waiting }: RowKey): string {
  const [version, more] =
    waiting === null ? ['1', []] : ['2', [`${waiting.until}.${waiting.hash}`]];
  const marks = [order, action, sayMark(reply), sayMark(evidence), ...more];
  return [version, ...marks, id.slice(0, longestId)].join(' ');
}

const pattern = /^([12]) (\w{1,9}) (\w{1,40}) (-|[=~!]\w{1,9}) (-|[=~!]\w{1,9}) ([\s\S]*)$/;
const waitingPattern = /^(\d{1,6})\.(\w{1,9}) ([\s\S]*)$/;

function readMark(text: string): Seen | null {
  const by = (['=', '~', '!'] as const).find((each) => text.startsWith(each));
  return by === undefined ? null : { by, hash: text.slice(1) };
}

/** Null for a blank cell and for what is no key of ours. */
export function readKey(cell: unknown): RowKey | null {
  const [, version, order, action, reply, evidence, rest = ''] =
    (typeof cell === 'string' ? pattern.exec(cell) : null) ?? [];
  if (order === undefined || action === undefined) return null;
  const [, until, mark, number] = (version === '2' ? waitingPattern.exec(rest) : null) ?? [];
  return {
    order,
    action,
    id: number ?? rest,
    reply: readMark(reply ?? '-'),
    evidence: readMark(evidence ?? '-'),
    waiting:
      until === undefined || mark === undefined ? null : { until: Number(until), hash: mark },
  };
}
