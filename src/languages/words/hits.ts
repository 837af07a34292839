// Finds the phrases of a lexicon in a message: what is said, word by word, before any rule looks at it.
import type { Lexicon } from '../lexicon';
import { fitsPart, type Step } from './notation';
import type { Unit } from './units';
import type { Vocabulary } from './vocabulary';

/** A word of a message: where it stands, and which clause and sentence it belongs to. */
export interface Word {
  readonly text: string;
  readonly unit: Unit;
  readonly clause: number;
  readonly sentence: number;
}

/** A phrase found: the words it takes, and what the words around it make of it. */
export interface Hit {
  /** A concept of the lexicon, or `number`. */
  readonly concept: string;
  /** Its first word. */
  readonly text: string;
  readonly words: readonly number[];
  readonly from: number;
  readonly to: number;
  readonly value: number;
  clause: number;
  readonly sentence: number;
  /** Under a not. */
  denied: boolean;
  /** The not it stands under. */
  no: Hit | null;
  /** Was only feared or expected. */
  feared: boolean;
  /** A not that found something to deny. */
  used: boolean;
  /** The nearest thing the verb is about. */
  about: string | null;
}

/** A message cut and analysed: its hits in order, and which sentences ask. */
export interface Analysed {
  readonly hits: readonly Hit[];
  readonly asks: readonly boolean[];
  /** For each sentence that asks, the first word of the clause before its question mark. */
  readonly asked: ReadonlyMap<number, number>;
  readonly lexicon: Lexicon;
}

/** The words of a message in one language; marks cut clauses and sentences. */
export function wordsOf(
  { lexicon: { spaced }, fold, spell }: Vocabulary,
  units: readonly Unit[],
): Pick<Analysed, 'asks' | 'asked'> & { readonly words: readonly Word[] } {
  const right = spell();
  const words: Word[] = [];
  const asks: boolean[] = [false];
  const asked = new Map<number, number>();
  let begin = 0;
  let clause = 0;
  let sentence = 0;
  for (const unit of units) {
    if (unit.kind === 'mark') {
      if (words.length === 0 && unit.text !== '?') continue;
      clause++;
      if (unit.text === '?') {
        asks[sentence] = true;
        asked.set(sentence, begin);
      }
      begin = words.length;
      if (unit.text === ',') continue;
      sentence++;
      asks.push(false);
    } else if (unit.kind === 'word' || !spaced) {
      const text = fold(unit.text);
      const mended = unit.kind === 'word' && spaced ? right(text) : text;
      // 500ml is a number and its unit.
      const measure = text < ':' ? /^(\d{1,4})([a-z]+)$/.exec(text) : null;
      const parts = measure?.slice(1) ?? (mended.includes(' ') ? mended.split(' ') : null);
      if (parts === null) words.push({ text: mended, unit, clause, sentence });
      else for (const part of parts) words.push({ text: part, unit, clause, sentence });
    }
  }
  return { words, asks, asked };
}

/** Most fillers passed over between two words of a phrase. */
const mostFillers = 2;

/** The words the rest of a phrase takes from `at` on, or null; a gap and fillers take none. */
function taken(
  words: readonly Word[],
  at: number,
  steps: readonly Step[],
  step: number,
  filler: ReadonlySet<string>,
): number[] | null {
  const wanted = steps[step];
  if (wanted === undefined) return [];
  const clause = words[at - 1]?.clause;
  if (wanted.gap > 0) {
    for (let skip = 0; skip <= wanted.gap; skip++) {
      if (skip > 0 && words[at + skip - 1]?.clause !== clause) return null;
      const rest = taken(words, at + skip, steps, step + 1, filler);
      if (rest !== null) return rest;
    }
    return null;
  }
  for (let skip = 0; skip <= mostFillers; skip++) {
    const word = words[at + skip];
    if (word === undefined || word.clause !== clause) return null;
    if (wanted.any || wanted.whole.has(word.text) || fitsPart(word.text, wanted.parts)) {
      const rest = taken(words, at + skip + 1, steps, step + 1, filler);
      if (rest !== null) {
        if (!wanted.any) rest.unshift(at + skip);
        return rest;
      }
    }
    if (!filler.has(word.text)) return null;
  }
  return null;
}

/** All phrases found, in the order of the message; a longer one hides what lies inside it. */
export function hitsOf(vocabulary: Vocabulary, words: readonly Word[]): Hit[] {
  const hits: Hit[] = [];
  const longest = new Array<number>(words.length).fill(0);
  const add = (concept: string, own: readonly number[], value: number): void => {
    const from = own[0] ?? 0;
    const word = words[from];
    if (word === undefined) return;
    for (const one of own) longest[one] = Math.max(longest[one] ?? 0, own.length);
    hits.push({
      concept,
      text: word.text,
      words: own,
      from,
      to: own[own.length - 1] ?? from,
      value,
      clause: word.clause,
      sentence: word.sentence,
      denied: false,
      no: null,
      feared: false,
      used: false,
      about: null,
    });
  };
  for (let at = 0; at < words.length; at++) {
    const { text = '', clause = 0 } = words[at] ?? {};
    const isNumber = text < ':' && /^\d{1,4}$/.test(text);
    const value = isNumber ? Number(text) : vocabulary.numbers.get(text);
    if (value !== undefined) add('number', [at], value);
    for (const phrase of vocabulary.candidates(text)) {
      if (phrase.opens && words[at - 1]?.clause === clause) continue;
      const { steps } = phrase;
      const rest = steps.length === 1 ? [] : taken(words, at + 1, steps, 1, vocabulary.filler);
      if (rest === null) continue;
      const last = rest[rest.length - 1] ?? at;
      if (!phrase.closes || words[last + 1]?.clause !== clause)
        add(phrase.concept, [at, ...rest], 0);
    }
  }
  return hits.filter(({ words: own }) => own.some((at) => (longest[at] ?? 0) <= own.length));
}
