// Finds the phrases of a lexicon in a message: what is said, word by word, before any rule looks at it.
import { lazy } from '../../settings/lazy';
import type { Lexicon } from '../lexicon';
import { type Speller, spellerOf } from './spelling';
import { simplified } from './traditional';
import { plain, type Unit } from './units';

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
  readonly words: readonly number[];
  readonly from: number;
  readonly to: number;
  readonly value: number;
  clause: number;
  readonly sentence: number;
  /** Under a not. */
  denied: boolean;
  /** Was only feared or expected. */
  feared: boolean;
  /** A not that found something to deny. */
  used: boolean;
  /** The nearest thing the verb is about. */
  about: string | null;
}

type Step =
  | { readonly gap: number }
  | { readonly any: true }
  | { readonly words: readonly string[] };

class Phrase {
  private made: readonly Step[] | null = null;
  /** Only where a clause begins. */
  readonly opens: boolean;
  private readonly source: string;
  constructor(
    readonly concept: string,
    written: string,
    private readonly spaced: boolean,
  ) {
    this.opens = written.startsWith('^');
    this.source = this.opens ? written.slice(1) : written;
  }
  /** Cut only when a message holds its first word: most phrases are never needed. */
  get steps(): readonly Step[] {
    this.made = this.made ?? stepsOf(this.source, this.spaced);
    return this.made;
  }
  /** Letters that a single `word*` or `*word` spells out of a word; 0 for any other phrase. */
  spelt(word: string): number {
    if (!this.spaced || !this.source.includes('*') || this.source.includes(' ')) return 0;
    const fitting = choices(this.source).filter((one) => one.includes('*') && fits(word, one));
    return Math.max(0, ...fitting.map((one) => one.length - 1));
  }
}

/** One word with its endings written out: `order(/s)` → order, orders. */
function endings(word: string): string[] {
  const open = word.indexOf('(');
  const close = word.indexOf(')', open);
  if (open < 0 || close < 0) return [word];
  const rest = endings(word.slice(close + 1));
  const middles = word.slice(open + 1, close).split('/');
  return middles.flatMap((middle) => rest.map((end) => word.slice(0, open) + middle + end));
}

/** `a/deliver(y/ies)` → a, delivery, deliveries. */
export const choices = (token: string): string[] =>
  token.includes('(')
    ? (token.match(/(?:\([^)]*\)|[^/(])+/g) ?? []).flatMap(endings)
    : token.split('/');

const tokensOf = (source: string, spaced: boolean): readonly string[] =>
  spaced ? source.split(' ') : (source.match(/[a-z0-9]+|~\d?|[^a-z0-9]/g) ?? []);

function stepsOf(source: string, spaced: boolean): Step[] {
  return tokensOf(source, spaced).map((token) => {
    if (token.startsWith('~')) return { gap: Number(token.slice(1)) || (spaced ? 3 : 6) };
    return token === '_' ? { any: true } : { words: choices(token) };
  });
}

const fits = (word: string, wanted: string): boolean => {
  if (wanted.endsWith('*')) return word.startsWith(wanted.slice(0, -1));
  return wanted.startsWith('*') ? word.endsWith(wanted.slice(1)) : word === wanted;
};

/** A lexicon made ready to read with. */
export interface Index {
  readonly lexicon: Lexicon;
  readonly fold: (text: string) => string;
  readonly known: ReadonlySet<string>;
  readonly candidates: (word: string) => readonly Phrase[];
  readonly filler: ReadonlySet<string>;
  readonly numbers: ReadonlyMap<string, number>;
  readonly spell: () => Speller;
}

const folds = {
  umlauts: (text: string): string => text.replace(/(?<![aeq])ue|ae|oe/g, (pair) => pair.charAt(0)),
  traditional: simplified,
};
const listOf = (text: string): readonly string[] => text.split(/[ |/]+/).filter(Boolean);

const indexes = new Map<Lexicon, Index>();

/** The index of a lexicon, made when a message first needs it. */
export function indexOf(lexicon: Lexicon): Index {
  const made = indexes.get(lexicon);
  if (made !== undefined) return made;
  const index = makeIndex(lexicon);
  indexes.set(lexicon, index);
  return index;
}

function makeIndex(lexicon: Lexicon): Index {
  const { spaced } = lexicon;
  const other = lexicon.fold === undefined ? (text: string) => text : folds[lexicon.fold];
  const fold = (text: string): string => other(plain(text));
  const common = listOf(fold(lexicon.common));
  const mend = listOf(fold(lexicon.mend));
  const keep = listOf(fold(lexicon.keep));

  const phrases = lazy(() => {
    const whole = new Map<string, Phrase[]>();
    const starts = new Map<string, Phrase[]>();
    const ends = new Map<string, Phrase[]>();
    const add = (map: Map<string, Phrase[]>, key: string, phrase: Phrase): void => {
      const list = map.get(key);
      if (list === undefined) map.set(key, [phrase]);
      else list.push(phrase);
    };
    for (const [concept, list] of Object.entries(lexicon.words))
      for (const written of fold(list).split('|')) {
        if (written === '') continue;
        for (const source of spaced ? [written] : choices(written)) {
          const phrase = new Phrase(concept, source, spaced);
          const first = spaced
            ? source.split(' ', 1)[0]?.replace('^', '')
            : /^\^?([a-z0-9]+|.)/.exec(source)?.[1];
          for (const word of choices(first ?? ''))
            if (word.endsWith('*')) add(starts, word.slice(0, -1), phrase);
            else if (word.startsWith('*')) add(ends, word.slice(1), phrase);
            else add(whole, word, phrase);
        }
      }
    return { whole, starts, ends };
  });
  const remembered = new Map<string, readonly Phrase[]>();
  const candidates = (word: string): readonly Phrase[] => {
    const before = remembered.get(word);
    if (before !== undefined) return before;
    const { whole, starts, ends } = phrases();
    const found = [...(whole.get(word) ?? [])];
    for (let size = 1; size <= word.length; size++) {
      found.push(...(starts.get(word.slice(0, size)) ?? []));
      if (ends.size > 0) found.push(...(ends.get(word.slice(-size)) ?? []));
    }
    if (remembered.size > 2000) remembered.clear();
    remembered.set(word, found);
    return found;
  };

  /** Every word of the lexicon is right as it is; so is one that begins like a `word*`. */
  const spell = lazy(() => {
    const own = new Set<string>();
    for (const list of Object.values(lexicon.words))
      for (const token of fold(list).split(/[ |]+/))
        for (const word of choices(token)) own.add(word);
    const mended = spellerOf(mend, common, [...keep, ...own], lexicon.generous);
    const isOwn = (word: string): boolean => {
      for (let size = 2; size <= word.length; size++)
        if (own.has(`${word.slice(0, size)}*`)) return true;
      return false;
    };
    return (word: string) => (isOwn(word) ? word : mended(word));
  });

  const numbers = new Map<string, number>();
  fold(lexicon.numbers)
    .split('|')
    .forEach((forms, at) => {
      for (const form of forms.split('/')) if (form !== '') numbers.set(form, at + 1);
    });
  const filler = new Set(listOf(fold(lexicon.filler)));
  const known = new Set([...common, ...mend, ...keep]);
  return { lexicon, fold, known, candidates, filler, numbers, spell };
}

/** The words of a message in one language; marks cut clauses and sentences. */
export function wordsOf(index: Index, units: readonly Unit[]): { words: Word[]; asks: boolean[] } {
  const { spaced } = index.lexicon;
  const spell = index.spell();
  const words: Word[] = [];
  const asks: boolean[] = [false];
  let clause = 0;
  let sentence = 0;
  for (const unit of units) {
    if (unit.kind === 'mark') {
      if (words.length === 0 && unit.text !== '?') continue;
      clause++;
      if (unit.text === ',') continue;
      if (unit.text === '?') asks[sentence] = true;
      sentence++;
      asks.push(false);
    } else if (unit.kind === 'word' || !spaced) {
      const text = index.fold(unit.text);
      const parts = /^(\d{1,4})([a-z]+)$/.exec(text)?.slice(1);
      const mended = unit.kind === 'word' && spaced ? spell(text).split(' ') : [text];
      for (const part of parts ?? mended) words.push({ text: part, unit, clause, sentence });
    }
  }
  return { words, asks };
}

/** The words a phrase takes from `at` on, or null; a gap and fillers take none. */
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
  if ('gap' in wanted) {
    for (let skip = 0; skip <= wanted.gap; skip++) {
      if (skip > 0 && words[at + skip - 1]?.clause !== clause) return null;
      const rest = taken(words, at + skip, steps, step + 1, filler);
      if (rest !== null) return rest;
    }
    return null;
  }
  for (let skip = 0; skip <= 2; skip++) {
    const word = words[at + skip];
    if (word === undefined || (step > 0 && word.clause !== clause)) return null;
    if ('any' in wanted || wanted.words.some((one) => fits(word.text, one))) {
      const rest = taken(words, at + skip + 1, steps, step + 1, filler);
      if (rest !== null) {
        if (!('any' in wanted)) rest.unshift(at + skip);
        return rest;
      }
    }
    if (step === 0 || !filler.has(word.text)) return null;
  }
  return null;
}

/** All phrases found, in the order of the message; a longer one hides what lies inside it. */
export function hitsOf(index: Index, words: readonly Word[]): Hit[] {
  const hits: Hit[] = [];
  const longest: number[] = words.map(() => 0);
  words.forEach((word, at) => {
    const found = index.candidates(word.text);
    const spelt = Math.max(0, ...found.map((phrase) => phrase.spelt(word.text)));
    const add = (concept: Hit['concept'], own: readonly number[], value: number): void => {
      for (const one of own) longest[one] = Math.max(longest[one] ?? 0, own.length);
      hits.push({
        concept,
        words: own,
        from: at,
        to: own[own.length - 1] ?? at,
        value,
        clause: word.clause,
        sentence: word.sentence,
        denied: false,
        feared: false,
        used: false,
        about: null,
      });
    };
    const value = /^\d{1,4}$/.test(word.text) ? Number(word.text) : index.numbers.get(word.text);
    if (value !== undefined) add('number', [at], value);
    for (const phrase of found) {
      // rechnungsadress* is no rechnung*.
      const own = phrase.spelt(word.text);
      if (own > 0 && own < spelt) continue;
      if (phrase.opens && words[at - 1]?.clause === word.clause) continue;
      const takes = taken(words, at, phrase.steps, 0, index.filler);
      if (takes !== null && takes.length > 0) add(phrase.concept, takes, 0);
    }
  });
  return hits.filter(({ words: own }) => own.some((at) => (longest[at] ?? 0) <= own.length));
}
