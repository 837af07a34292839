// A lexicon made ready to read with: its phrases by their first word, its speller, its numbers.
import { lazy } from '../../base/lazy';
import type { Lexicon } from '../lexicon';
import { choices, firstOf, optional, Phrase, writtenOut } from './notation';
import { type Speller, spellerOf } from './spelling';
import { simplified } from './traditional';
import { plain } from './units';

export interface Vocabulary {
  readonly lexicon: Lexicon;
  /** Another spelling of a plain word made one. */
  readonly fold: (word: string) => string;
  /** Words that speak for the language. */
  readonly known: ReadonlySet<string>;
  /** The phrases that may begin with a word. */
  readonly candidates: (word: string) => readonly Phrase[];
  readonly filler: ReadonlySet<string>;
  readonly numbers: ReadonlyMap<string, number>;
  readonly spell: () => Speller;
}

/** Words remembered a language, so that a long table does not fill the memory. */
const longestMemory = 2000;

const folds = {
  umlauts: (text: string): string =>
    text.includes('ae') || text.includes('oe') || text.includes('ue')
      ? text.replace(/(?<![aeq])ue|ae|oe/g, (pair) => pair.charAt(0))
      : text,
  traditional: simplified,
};
const listOf = (text: string): readonly string[] => text.split(/[ |/]+/).filter(Boolean);
/** Words with their endings written out. */
const formsOf = (text: string): readonly string[] =>
  text.split(/[ |]+/).filter(Boolean).flatMap(choices);

/** What `make` gives for a word, remembered. */
function remembered<T>(make: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const value = make(word);
    if (known.size > longestMemory) known.clear();
    known.set(word, value);
    return value;
  };
}

function candidatesOf(
  lists: () => readonly (readonly [concept: string, list: string])[],
  spaced: boolean,
): (word: string) => readonly Phrase[] {
  const phrases = lazy(() => {
    const whole = new Map<string, Phrase[]>();
    const starts = new Map<string, Phrase[]>();
    const ends = new Map<string, Phrase[]>();
    const inside = new Map<string, Phrase[]>();
    const add = (map: Map<string, Phrase[]>, key: string, phrase: Phrase): void => {
      const list = map.get(key);
      if (list === undefined) map.set(key, [phrase]);
      else list.push(phrase);
    };
    for (const [concept, list] of lists())
      for (const line of list.split('|')) {
        if (line === '') continue;
        const opens = line.startsWith('^');
        const closes = line.endsWith('$');
        const bare = line.replace(/^\^|\$$/g, '');
        for (const source of spaced ? [bare] : choices(bare)) {
          const phrase = new Phrase(concept, source, spaced, opens, closes);
          for (const word of choices(firstOf(source, spaced)))
            if (/^\*.*\*$/.test(word)) add(inside, word.slice(1, -1), phrase);
            else if (word.endsWith('*')) add(starts, word.slice(0, -1), phrase);
            else if (word.startsWith('*')) add(ends, word.slice(1), phrase);
            else add(whole, word, phrase);
        }
      }
    return { whole, starts, ends, inside };
  });
  return remembered((word) => {
    const { whole, starts, ends, inside } = phrases();
    const found = [...(whole.get(word) ?? [])];
    for (let size = 1; size <= word.length; size++) {
      found.push(...(starts.get(word.slice(0, size)) ?? []));
      if (ends.size > 0) found.push(...(ends.get(word.slice(-size)) ?? []));
    }
    for (const [part, list] of inside) if (word.includes(part)) found.push(...list);
    // rechnungsadress* is no rechnung*.
    const spelt = Math.max(0, ...found.map((phrase) => phrase.spelt(word)));
    return found.filter((phrase) => [0, spelt].includes(phrase.spelt(word)));
  });
}

function make(lexicon: Lexicon): Vocabulary {
  const fold = lexicon.fold === undefined ? (text: string) => text : folds[lexicon.fold];
  const written = (text: string): string => fold(plain(text));
  const lists = lazy(() => {
    // What begins a clause comes before whatever else its word means: that is in the clause it begins.
    const { cut, ...others } = lexicon.words;
    return Object.entries({ cut, ...others }).map(
      ([concept, list]) => [concept, written(writtenOut(list, lexicon.words))] as const,
    );
  });
  const common = listOf(written(lexicon.common));
  const mend = formsOf(written(optional(lexicon.mend)));
  const keep = formsOf(written(optional(lexicon.keep)));

  /** Every word of the lexicon is right as it is; so is one that begins like a `word*`. */
  const own = lazy(() => {
    const words = new Set(keep);
    for (const [, list] of lists())
      for (const token of list.split(/[ |^]+/)) for (const word of choices(token)) words.add(word);
    return words;
  });
  const isOwn = (word: string): boolean => {
    if (own().has(word)) return true;
    for (let size = 2; size <= word.length; size++)
      if (own().has(`${word.slice(0, size)}*`)) return true;
    return false;
  };
  const spell = lazy(() => {
    const mended = spellerOf(mend, common, keep, lexicon.generous);
    return remembered((word) => {
      const other = mended(word);
      // Writing out a whole lexicon takes long: only a word that looks misspelt asks for it.
      return other === word || isOwn(word) ? word : other;
    });
  });

  const numbers = new Map<string, number>();
  written(lexicon.numbers)
    .split('|')
    .forEach((forms, at) => {
      for (const form of forms.split('/')) if (form !== '') numbers.set(form, at + 1);
    });
  return {
    lexicon,
    fold,
    known: new Set([...common, ...mend, ...keep]),
    candidates: candidatesOf(lists, lexicon.spaced),
    filler: new Set(listOf(written(lexicon.filler))),
    numbers,
    spell,
  };
}

const made = new Map<Lexicon, Vocabulary>();

/** The vocabulary of a lexicon, made when a message first needs it. */
export function vocabularyOf(lexicon: Lexicon): Vocabulary {
  const before = made.get(lexicon);
  if (before !== undefined) return before;
  const vocabulary = make(lexicon);
  made.set(lexicon, vocabulary);
  return vocabulary;
}
