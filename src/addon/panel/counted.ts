// What a pass has counted, as it travels between the page and the script from part to part.

import type { Books, Comparison, Level, Tally } from '../../desk';

/** What has been counted so far, without the maps of a `Tally`. */
export type Counted = Readonly<
  Record<'orders' | Level | 'handled' | 'waiting' | 'due' | 'priced', number> &
    Record<'refund' | 'advised', Readonly<Record<string, number>>> &
    Pick<Books, 'health' | 'chances'> & {
      /** What would change, with the first orders that do; null where that is not asked. */
      readonly compared: Comparison | null;
    }
>;

export const tallyOf = ({
  refund,
  advised,
  health: _health,
  chances: _chances,
  compared: _compared,
  ...rest
}: Counted): Tally => ({
  ...rest,
  refund: new Map(Object.entries(refund)),
  advised: new Map(Object.entries(advised)),
});

export const countedOf = (
  { refund, advised, ...rest }: Tally,
  { health, chances }: Books,
  compared: Comparison | null,
): Counted => ({
  ...rest,
  compared,
  health,
  chances,
  refund: Object.fromEntries(refund),
  advised: Object.fromEntries(advised),
});
