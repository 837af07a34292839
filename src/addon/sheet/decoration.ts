// Looks are wanted, not needed: a merged cell over the header or a typed column of a table refuses them, and
// the results are to be there all the same.

/** Does each; false where Google refused one of them. */
export function decorate(...looks: readonly (() => void)[]): boolean {
  let all = true;
  for (const look of looks) {
    try {
      look();
    } catch (error) {
      console.warn(error);
      all = false;
    }
  }
  return all;
}
