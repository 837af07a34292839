// What could not be read, as data: the sentence is made in text/, once per language.
import type { Cell } from './cell';
import { withoutContacts } from './personal';

export type ProblemCode =
  | 'bad_date'
  | 'ambiguous_date'
  | 'no_year'
  | 'bad_money'
  | 'ambiguous_money'
  | 'bad_number'
  | 'bad_flag'
  | 'damaged_id'
  | 'missing_id'
  | 'masked'
  | 'unknown_country'
  | 'unknown_status'
  | 'unknown_claim'
  | 'unknown_fulfilment'
  | 'unknown_language'
  | 'no_rate'
  | 'future_date'
  | 'far_date'
  | 'order_of_dates'
  | 'unread_row';

/** One cell of one order that could not be used. `column` is the header as the seller wrote it. */
export interface Problem {
  readonly column: string;
  readonly code: ProblemCode;
  readonly value: string;
  /** The table it stands in, where that is not the order's own. */
  readonly source?: string;
}

/** A date as it would be typed; an impossible Date has no ISO form and would throw. */
const written = (value: Cell): string =>
  value instanceof Date && !Number.isNaN(value.getTime())
    ? value.toISOString().slice(0, 10)
    : String(value ?? '');

export const problem = (column: string, code: ProblemCode, value: Cell): Problem => ({
  column,
  code,
  value: withoutContacts(written(value).slice(0, 400)).slice(0, 80),
});
