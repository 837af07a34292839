// What a table can say at all: a sheet without a word for "delivered" has no late orders.

import type { FieldId } from '../base/fields';
import type { OrderStatus } from '../base/ids';
import { readOrderStatus } from '../cells/status';
import type { Body, Column } from './columns';
import type { Detected } from './detect';
import { filled, readsAs, share } from './value-check';

/** Which facts a table can hold at all. Without a column that can say "delivered", nothing is late. */
export interface TableFacts {
  readonly delivery: boolean;
  readonly tracking: boolean;
  readonly shipping: boolean;
  /** A buyer's message, an issue or a claim. */
  readonly words: boolean;
  /** Columns that hold sentences, or dates, and are not read. */
  readonly unreadWords: boolean;
  readonly unreadDates: boolean;
}

/** Four words and the end of a sentence, or eight Chinese or Japanese characters with one. */
const sentence =
  /(?:\S+\s+){3,}\S*[.!?]|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}，、]{8,}[。！？]?/u;
/** The share of filled cells that make a column one of sentences. */
const mostly = 0.3;

/** Statuses looked at before "delivered" counts as a word this sheet does not use. */
const enoughStatuses = 20;

function canSayDelivered(column: Column, body: Body, detected: Detected | null): boolean {
  switch (column.field) {
    case 'deliveredDate':
    case 'completedAt':
    case 'trackingStatus':
    case 'lastTrackingEvent':
      return true;
    case 'orderStatus': {
      const own = column.from === 'export';
      if (own && detected?.layout.statusEnds === 'delivered') return true;
      const texts = body.texts(column);
      const read = [...texts].map(([text, count]) => ({ status: readOrderStatus(text), count }));
      const says = (word: OrderStatus) => read.some(({ status }) => status === word);
      if (says('delivered')) return true;
      if (own) return false;
      if (says('completed')) return true;
      const known = read.reduce((sum, { status, count }) => sum + (status === null ? 0 : count), 0);
      return texts.size === 0 || (known > 0 && known < enoughStatuses);
    }
    default:
      return false;
  }
}

/** The facts some column can hold. */
export function factsOf(
  columns: readonly Column[],
  body: Body,
  detected: Detected | null,
): TableFacts {
  const read = columns.filter((column) => column.use !== 'other' && column.use !== 'return');
  const unread = columns
    .filter((column) => column.field === null)
    .map((column) => filled(body.cells(column)));
  const has = (...fields: readonly FieldId[]) =>
    read.some((column) => column.field !== null && fields.includes(column.field));
  return {
    delivery: read.some((column) => canSayDelivered(column, body, detected)),
    tracking: has('trackingNumber', 'trackingStatus', 'lastTrackingEvent'),
    // A method alone is what the buyer chose; it does not tell that anything was sent.
    shipping: has('shipDate', 'orderStatus'),
    words: has(
      'buyerMessage',
      'issueReason',
      'issueType',
      'issueStatus',
      'disputeReason',
      'claimStatus',
      'claimType',
      'claimOpenedAt',
    ),
    unreadWords: unread.some(
      (cells) =>
        share(cells, (cell) => typeof cell === 'string' && sentence.test(cell.slice(0, 400))) >=
        mostly,
    ),
    unreadDates: unread.some((cells) => readsAs('day', cells) > 0.9),
  };
}
