// Where orders stand, compared: by sheet and row. The script minds whether it still is the same order.
import type { Place } from '../addon/panel/open';

/** By which the page tells places apart. */
export const keyOf = ({ sheet, row }: Place): string => `${sheet} ${row}`;

/** Whether another place is this one. */
export const isAt =
  (one: Place) =>
  (other: Place): boolean =>
    keyOf(one) === keyOf(other);
