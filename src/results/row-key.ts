// The hidden key of a row: which order the results beside it belong to, for which action its reply was written,
// and whether the seller has changed reply and evidence since. By it results beside another order are noticed.

import { hash } from '../base/hash';

/** What stood in a cell when it was last seen. */
export interface Seen {
  /** `=` as we wrote it, `~` the seller's own, `!` the seller's own for another action than today's. */
  readonly by: '=' | '~' | '!';
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
}

const version = '1';
const longestId = 60;

/** An order's mark. Not the marketplace: that may come from a setting, and a changed setting moves no order. */
export const orderMark = (id: string): string => hash(id);

export const seen = (text: string, by: Seen['by']): Seen | null =>
  text === '' ? null : { by, hash: hash(text) };

export const isSame = (each: Seen | null, text: string): boolean =>
  each === null ? text === '' : each.hash === hash(text);

const sayMark = (each: Seen | null): string => (each === null ? '-' : `${each.by}${each.hash}`);

/** As it stands in its cell: `1 1x2y action =reply ~evidence number`. */
export const keyText = ({ order, id, action, reply, evidence }: RowKey): string =>
  [version, order, action, sayMark(reply), sayMark(evidence), id.slice(0, longestId)].join(' ');

const pattern = /^1 (\w{1,9}) (\w{1,40}) (-|[=~!]\w{1,9}) (-|[=~!]\w{1,9}) ([\s\S]*)$/;

function readMark(text: string): Seen | null {
  const by = (['=', '~', '!'] as const).find((each) => text.startsWith(each));
  return by === undefined ? null : { by, hash: text.slice(1) };
}

/** Null for a blank cell and for what is no key of ours. */
export function readKey(cell: unknown): RowKey | null {
  const [, order, action, reply, evidence, id] =
    (typeof cell === 'string' ? pattern.exec(cell) : null) ?? [];
  if (order === undefined || action === undefined) return null;
  return {
    order,
    action,
    id: id ?? '',
    reply: readMark(reply ?? '-'),
    evidence: readMark(evidence ?? '-'),
  };
}
