// Facts that stand apart in a message: "ordered three, two came", "ordered red, got green".
import type { Hit } from './hits';

const elsewhere: ReadonlySet<string> = new Set(['address', 'elsewhere']);
const came = new Set(['arrive', 'send', 'include']);
/** What a number before it counts, other than pieces. */
const counted = new Set(['days', 'money', 'review']);
const fitting = new Set(['misfit', 'fit']);
const amounts = new Set(['charge', 'money', 'fee']);
const volts = new Set([110, 115, 120, 127, 220, 230, 240]);
const measures = new Set('cm g gb gr kg l mah ml mm v w вт г гб гр кг л мл мм см'.split(' '));

const away = (hit: Hit, others: readonly Hit[]): number =>
  Math.min(...others.map(({ from }) => Math.abs(from - hit.from)));
const close = (hit: Hit, others: readonly Hit[], most: number): boolean =>
  away(hit, others) <= most;

/** A find that a comparison makes, at the place of one of the hits compared. */
const made = (hit: Hit, concept: string): Hit => ({ ...hit, concept, denied: false, about: null });

/** "Charged 59, the price was 49": two amounts where money is taken. */
function dearer(hits: readonly Hit[], words: readonly string[]): Hit[] {
  const charged = hits.find(({ concept, denied }) => concept === 'charge' && !denied);
  if (charged === undefined || hits.some(({ concept }) => came.has(concept))) return [];
  const money = hits.filter(({ concept }) => amounts.has(concept));
  const days = hits.filter(({ concept }) => concept === 'days');
  const values = words.filter(
    (word, at) =>
      /^\d{1,6}(?:[.,]\d{1,2})?$/.test(word) &&
      money.some(({ from, to }) => at - to <= 4 && from - at <= 4) &&
      !days.some(({ from }) => from > at && from - at <= 2),
  );
  return new Set(values).size > 1 ? [made(charged, 'dearer')] : [];
}

/** "50 %": a part of something, never the whole. */
const shares = (hits: readonly Hit[], words: readonly string[]): Hit[] =>
  hits
    .filter((hit) => hit.concept === 'number' && hit.value < 100 && words[hit.to + 1] === '%')
    .map((hit) => made(hit, 'share'));

/** What differs between what was bought and what came; nothing where either is not told. */
export function compared(hits: readonly Hit[], words: readonly string[]): Hit[] {
  const found = [...dearer(hits, words), ...shares(hits, words)];
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

  const numbers = hits.filter(
    (hit) =>
      hit.concept === 'number' &&
      !hits.some(
        ({ concept, from, clause }) =>
          (counted.has(concept) && from > hit.from && from - hit.from <= 2) ||
          // 16/12 is a date.
          (concept === 'number' && clause === hit.clause && Math.abs(from - hit.from) === 1),
      ),
  );
  const values = new Set(numbers.map(({ value }) => value));
  // "I asked for 39, 41 came", "bought 110 V, got 220", "100 g", "No. 015": nobody counts pieces so.
  const sized = numbers.every(
    ({ value, text, to }) =>
      (value > 33 && value < 51) ||
      volts.has(value) ||
      text.startsWith('0') ||
      measures.has(words[to + 1] ?? ''),
  );
  const lastNumber = numbers[numbers.length - 1];
  if (values.size > 1 && sized && ordered && lastNumber !== undefined)
    return [...found, made(lastNumber, 'otherSize')];

  // "2 m": a measure, no size M.
  const sizes = hits.filter(
    ({ concept, from, to }) =>
      concept === 'size' &&
      !(/^[a-z]$/.test(words[from] ?? '') && from === to && /^\d/.test(words[from - 1] ?? '')),
  );
  const lastSize = sizes[sizes.length - 1];
  if (lastSize !== undefined) {
    // In "size M" only the letter names a size.
    const sizeNames = sizes.map(({ to }) => words[to] ?? '');
    const short = sizeNames.filter((name) => name.length <= 3);
    const letters = new Set(short.length > 0 ? short : sizeNames);
    const name = bought.length === 0 && said.length > 0 ? 'otherLook' : 'otherSize';
    // "I wear 44 and took 42, they run large" tells of the fit, not of another size that came.
    const worn = arrived.length === 0 && hits.some(({ concept }) => fitting.has(concept));
    if (told && !worn && (letters.size > 1 || values.size > 1)) found.push(made(lastSize, name));
    return found;
  }
  // "deliver to number 12 instead of 10", "I want two instead of one" are no shortage.
  const counting = new Set(numbers.map(({ clause }) => clause));
  const wanted = hits.some(({ concept, clause }) => concept === 'want' && counting.has(clause));
  if (wanted || hits.some(({ concept }) => elsewhere.has(concept))) return found;
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
  else {
    // "a pack of 12, only 9 in it": what was bought is not told, but the one is less than the other.
    // "Of three shirts two came."
    const held = hits.filter(
      ({ concept, from }) =>
        concept === 'only' ||
        concept === 'include' ||
        (came.has(concept) && numbers.some((number) => Math.abs(number.from - from) <= 2)),
    );
    const less = numbers.find(
      (number) =>
        close(number, held, 3) &&
        numbers.some(
          ({ value, from }) =>
            value > number.value && value <= 100 && from < number.from && number.from - from <= 14,
        ),
    );
    if (less !== undefined) found.push(made(less, 'fewer'));
  }
  return found;
}
