// Facts that stand apart in a message: "ordered three, two came", "ordered red, got green".
import type { Hit } from './hits';

const elsewhere: ReadonlySet<string> = new Set(['address', 'elsewhere', 'want']);
const came = new Set(['arrive', 'send', 'include']);

const away = (hit: Hit, others: readonly Hit[]): number =>
  Math.min(...others.map(({ from }) => Math.abs(from - hit.from)));
const close = (hit: Hit, others: readonly Hit[], most: number): boolean =>
  away(hit, others) <= most;

/** A find that a comparison makes, at the place of one of the hits compared. */
const made = (hit: Hit, concept: string): Hit => ({ ...hit, concept, denied: false, about: null });

/** What differs between what was bought and what came; nothing where either is not told. */
export function compared(hits: readonly Hit[], words: readonly string[]): Hit[] {
  const found: Hit[] = [];
  const bought = hits.filter(({ concept, denied }) => concept === 'bought' && !denied);
  const arrived = hits.filter(({ concept, denied }) => came.has(concept) && !denied);
  const instead = hits.find(({ concept }) => concept === 'instead');
  const said = hits.filter(({ concept }) => concept === 'shown');
  const clauses = new Set(hits.map(({ clause }) => clause));
  const told =
    ((bought.length > 0 || said.length > 0) && (arrived.length > 0 || clauses.size > 1)) ||
    instead !== undefined;

  const ordered = bought.length > 0 && arrived.length > 0;
  const hues = hits.filter(({ concept }) => concept === 'hue' || concept === 'material');
  const named = new Set(hues.map(({ from }) => (words[from] ?? '').slice(0, 3)));
  const lastHue = hues[hues.length - 1];
  const apart = new Set(hues.map(({ clause }) => clause)).size > 1 || arrived.length > 0;
  if (named.size > 1 && lastHue !== undefined && told && (apart || instead !== undefined))
    found.push(made(lastHue, ordered && instead === undefined ? 'otherSize' : 'otherLook'));

  // "2 m": a measure, no size M.
  const sizes = hits.filter(
    ({ concept, from, to }) =>
      concept === 'size' &&
      !(/^[a-z]$/.test(words[from] ?? '') && from === to && /^\d/.test(words[from - 1] ?? '')),
  );
  const numbers = hits.filter(
    (hit) =>
      hit.concept === 'number' &&
      !hits.some(
        ({ concept, from }) => concept === 'days' && from > hit.from && from - hit.from <= 2,
      ),
  );
  const lastSize = sizes[sizes.length - 1];
  if (lastSize !== undefined) {
    // In "size M" only the letter names a size.
    const sizeNames = sizes.map(({ to }) => words[to] ?? '');
    const short = sizeNames.filter((name) => name.length <= 3);
    const letters = new Set(short.length > 0 ? short : sizeNames);
    const values = new Set(numbers.map(({ value }) => value));
    const name = bought.length === 0 && said.length > 0 ? 'otherLook' : 'otherSize';
    if (told && (letters.size > 1 || values.size > 1)) found.push(made(lastSize, name));
    return found;
  }
  // "deliver to number 12 instead of 10", "I want two instead of one" are no shortage.
  if (hits.some(({ concept }) => elsewhere.has(concept))) return found;
  const turned = hits.filter(({ concept }) => concept === 'instead' || concept === 'not');
  const few = numbers.find((number) => {
    const more = numbers.some(
      ({ value, from }) =>
        value > number.value &&
        value <= 1000 &&
        // "I asked for 38, 41 came": the smaller one is what was bought.
        ((close(number, arrived, 4) && away(number, arrived) <= away(number, bought)) ||
          turned.some((one) => one.from > number.from && one.from < from && from - one.from <= 3)),
    );
    return more;
  });
  const many = numbers.find(
    (number) =>
      few !== undefined &&
      number.value > few.value &&
      (close(number, [...bought, ...said], 4) || close(number, turned, 2)),
  );
  if (few !== undefined && many !== undefined) found.push(made(few, 'fewer'));
  return found;
}
