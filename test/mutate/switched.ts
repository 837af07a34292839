// One source that is many: each change stands beside what it would replace, and a number says which is alive.
// So a hundred mutants are built once.
import type { Mutant } from './mutants';

export interface Numbered extends Mutant {
  /** From 1; 0 is the source as it is. */
  readonly id: number;
}

/** The source with all its mutants; `isMutant(id)` tells whether one is alive. */
export function switched(text: string, mutants: readonly Numbered[]): string {
  // The outer one first: inside it the others are still reached while it sleeps.
  const sorted = [...mutants].sort(
    (a, b) => a.start - b.start || b.end - a.end || Number(b.leftOut) - Number(a.leftOut),
  );
  let next = 0;
  function upTo(from: number, to: number): string {
    let [out, at] = ['', from];
    for (;;) {
      const first = sorted[next];
      if (first === undefined || first.start >= to) return out + text.slice(at, to);
      const same: Numbered[] = [];
      for (let each = sorted[next]; each !== undefined && isAt(each, first); each = sorted[++next])
        same.push(each);
      const original = upTo(first.start, first.end);
      out += text.slice(at, first.start) + choice(same, original);
      at = first.end;
    }
  }
  return upTo(0, text.length);
}

const isAt = (a: Mutant, b: Mutant): boolean =>
  a.start === b.start && a.end === b.end && a.leftOut === b.leftOut;

function choice(mutants: readonly Numbered[], original: string): string {
  if (mutants.some((each) => each.leftOut)) {
    const alive = mutants.map(({ id }) => `isMutant(${id})`).join(' || ');
    return `if (!(${alive})) { ${original} }`;
  }
  const tried = mutants.map(({ id, now }) => `isMutant(${id}) ? (${now}) : `).join('');
  return `(${tried}(${original}))`;
}
