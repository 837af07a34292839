// Guesses what was meant by a name that is not known: "Did you mean …?"

/** How many letters differ: added, left out or changed. */
function distance(one: string, two: string): number {
  let before = Array.from({ length: two.length + 1 }, (_, i) => i);
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    for (let j = 1; j <= two.length; j++) {
      const changed = (before[j - 1] ?? 0) + (one[i - 1] === two[j - 1] ? 0 : 1);
      row.push(Math.min(changed, (before[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    before = row;
  }
  return before[two.length] ?? 0;
}

/**
 * The known name nearest to what was typed, upper and lower case alike: at most a third of its letters
 * may differ, else one that goes on where it stops. Null where nothing is near; codes of two or three
 * letters are all near each other.
 */
export function nearest(typed: string, known: readonly string[]): string | null {
  const text = typed.slice(0, 60).toLowerCase();
  let best: string | null = null;
  let least = text.length < 4 ? 0 : Math.floor(text.length / 3) + 1;
  for (const each of known) {
    // Names of other lengths differ by that much at least.
    if (Math.abs(each.length - text.length) >= least) continue;
    const far = distance(text, each.toLowerCase());
    if (far < least) [best, least] = [each, far];
  }
  const begun =
    text.length < 3 ? undefined : known.find((each) => each.toLowerCase().startsWith(text));
  return best ?? begun ?? null;
}
