// What a table can say at all: a sheet without a word for "delivered" has no late orders.

import type { FieldId } from '../base/fields';
import { textOf } from '../cells/read';
import { readOrderStatus } from '../cells/status';

import { type Column, columnCells, type Rows } from './columns';
import type { Detected } from './detect';
import { filled } from './value-check';

/** Which facts a table can hold at all. Without a column that can say "delivered", nothing is late. */
export interface TableFacts {
  readonly delivery: boolean;
  readonly tracking: boolean;
  readonly shipping: boolean;
}

/** Statuses looked at before "delivered" counts as a word this sheet does not use. */
const enoughStatuses = 20;

function canSayDelivered(column: Column, rows: Rows, detected: Detected | null): boolean {
  switch (column.field) {
    case 'deliveredDate':
    case 'completedAt':
    case 'trackingStatus':
    case 'lastTrackingEvent':
      return true;
    case 'orderStatus': {
      const own = column.from === 'export';
      if (own && detected?.layout.statusEnds === 'delivered') return true;
      const cells = filled(columnCells(rows, column));
      const read = cells.map((cell) => readOrderStatus(textOf(cell)));
      const words = read.filter((status) => status !== null);
      if (words.includes('delivered')) return true;
      if (own) return false;
      if (words.includes('completed')) return true;
      return cells.length === 0 || (words.length > 0 && words.length < enoughStatuses);
    }
    default:
      return false;
  }
}

/** The facts some column can hold. */
export function factsOf(
  columns: readonly Column[],
  rows: Rows,
  detected: Detected | null,
): TableFacts {
  const read = columns.filter((column) => column.use !== 'other' && column.use !== 'return');
  const has = (...fields: readonly FieldId[]) =>
    read.some((column) => column.field !== null && fields.includes(column.field));
  return {
    delivery: read.some((column) => canSayDelivered(column, rows, detected)),
    tracking: has('trackingNumber', 'trackingStatus', 'lastTrackingEvent'),
    // A method alone is what the buyer chose; it does not tell that anything was sent.
    shipping: has('shipDate', 'orderStatus'),
  };
}
