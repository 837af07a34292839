// Looks are wanted, not needed: a merged cell over the header or a typed column of a table refuses them, and
// the results are to be there all the same.

import { isLasting } from '../refusals';

/** Does each; false where one failed that the next run may be granted. */
export function decorate(...looks: readonly (() => void)[]): boolean {
  let all = true;
  for (const look of looks) {
    try {
      look();
    } catch (error) {
      console.warn(error);
      all &&= isLasting(error);
    }
  }
  return all;
}
