// Mends typing errors against a small list of the words that decide: cancle → cancel, oredr → order.

/** Letters of a word as a bit set: two words one edit apart differ in at most two bits. */
function letters(word: string): number {
  let set = 0;
  for (let at = 0; at < word.length; at++) set |= 1 << (word.charCodeAt(at) & 31);
  return set;
}

function bits(set: number): number {
  let count = 0;
  for (let rest = set; rest !== 0; rest &= rest - 1) count++;
  return count;
}

/** Edits between two words, a swap of neighbours counting once; any number above `most` means too far. */
function edits(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let last: number[] = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const line = [row];
    let least = row;
    for (let column = 1; column <= b.length; column++) {
      const same = a.charAt(row - 1) === b.charAt(column - 1);
      let cost = Math.min(
        (last[column] ?? 0) + 1,
        (line[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
      );
      const swapped =
        row > 1 &&
        column > 1 &&
        a.charAt(row - 1) === b.charAt(column - 2) &&
        a.charAt(row - 2) === b.charAt(column - 1);
      if (swapped) cost = Math.min(cost, (before[column - 2] ?? 0) + 1);
      line.push(cost);
      least = Math.min(least, cost);
    }
    if (least > most) return most + 1;
    before = last;
    last = line;
  }
  return last[b.length] ?? most + 1;
}

export type Speller = (word: string) => string;

/**
 * A speller for the given words; `common` and `kept` are ordinary words, left as they are.
 * A generous speller mends two errors in long words and a forgotten space: right for English, too
 * much for languages with many endings. Short words are only mended where two letters changed places.
 */
export function spellerOf(
  words: readonly string[],
  common: readonly string[],
  kept: readonly string[],
  generous: boolean,
): Speller {
  const parts = new Set([...words, ...common]);
  const known = new Set([...parts, ...kept]);
  const targets = words
    .filter((word) => word.length >= 4)
    .map((word) => ({ word, letters: letters(word) }));

  const nearest = (word: string): string | null => {
    const own = letters(word);
    let best: string | null = null;
    let least = 3;
    for (const target of targets) {
      const size = target.word.length;
      const most = generous && size >= 8 && word.length >= 7 ? 2 : 1;
      if (Math.abs(size - word.length) > most) continue;
      if (bits(own ^ target.letters) > 2 * most) continue;
      const sameStart = target.word.charAt(0) === word.charAt(0);
      const sameLetters = own === target.letters;
      // A short word, or one that starts otherwise, is too easily another word altogether.
      if (size < 5 && !sameLetters) continue;
      if (!sameStart && size < 6 && !(sameLetters && size === word.length)) continue;
      const distance = edits(word, target.word, most);
      if (distance > most || distance >= least || (distance === 2 && !sameStart)) continue;
      best = target.word;
      least = distance;
    }
    return best;
  };

  /** cancelorder → cancel order. */
  const split = (word: string): string | null => {
    for (let at = 2; at <= word.length - 2; at++) {
      const [left, right] = [word.slice(0, at), word.slice(at)];
      if (parts.has(left) && parts.has(right)) return `${left} ${right}`;
    }
    return null;
  };

  return (word) => {
    if (word.length < 4 || known.has(word) || /\d/.test(word) || word.length > 24) return word;
    return nearest(word) ?? (generous && word.length >= 7 ? split(word) : null) ?? word;
  };
}
