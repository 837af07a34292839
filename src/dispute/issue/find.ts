// Finds what one message is about in one language: out with the phrases that mislead, then the first
// group of patterns that matches, in the order in which the groups decide.
import { lazy } from '../../base/lazy';
import { type Speller, spellerOf } from './spelling';
import type { Unit } from './units';
import { compile, foldOf, type IssueWords, plainSource, type RuleId, ruleIds } from './words';

type Lazy<T> = () => T;

interface Reader {
  /** Words that speak for the language. */
  readonly own: ReadonlySet<string>;
  readonly spell: Lazy<Speller>;
  readonly ignore: Lazy<RegExp | null>;
  readonly well: Lazy<RegExp | null>;
  readonly rules: readonly { readonly id: RuleId; readonly pattern: Lazy<RegExp | null> }[];
  readonly usable: Lazy<RegExp | null>;
  readonly flaw: Lazy<RegExp | null>;
  readonly praise: Lazy<RegExp | null>;
  readonly asks: Lazy<RegExp | null>;
}

export interface Found {
  readonly rule: RuleId | null;
  readonly usable: boolean;
  readonly flaw: boolean;
  readonly praise: boolean;
  readonly asks: boolean;
  /** It names something that only sounds like an issue. */
  readonly elsewhere: boolean;
  /** Where the deciding words stand in the original. */
  readonly start: number;
  readonly end: number;
}

const listOf = (text: string): readonly string[] => text.split(' ').filter((word) => word !== '');

function readerOf(words: IssueWords): Reader {
  const fold = foldOf(words);
  const folded = (text: string): readonly string[] => listOf(fold(plainSource(text)));
  const common = folded(words.common);
  const vocabulary = folded(words.vocabulary);
  const kept = folded(words.kept);
  const patterns = (list: () => readonly string[]) => lazy(() => compile(words, list()));
  return {
    own: new Set([...common, ...vocabulary, ...kept]),
    spell: lazy(() => spellerOf(vocabulary, common, kept, words.generous)),
    ignore: patterns(() => words.ignore),
    well: patterns(() => words.well),
    rules: ruleIds.map((id) => ({ id, pattern: patterns(() => words.rules[id]) })),
    usable: patterns(() => words.usable),
    flaw: patterns(() => words.flaw),
    praise: patterns(() => words.praise),
    asks: patterns(() => words.asks),
  };
}

// The lists never change, so each is made ready once, when a message first needs it.
const readers = new Map<IssueWords, Reader>();

function ready(words: IssueWords): Reader {
  const known = readers.get(words);
  if (known !== undefined) return known;
  const reader = readerOf(words);
  readers.set(words, reader);
  return reader;
}

/** How many words of the language's lists the message holds. */
export function ownWords(words: IssueWords, units: readonly Unit[]): number {
  const reader = ready(words);
  const fold = foldOf(words);
  let count = 0;
  for (const unit of units) if (unit.kind === 'word' && reader.own.has(fold(unit.text))) count++;
  return count;
}

interface Line {
  readonly text: string;
  /** For each unit taken: where it starts in `text`, and the unit. */
  readonly places: readonly { readonly at: number; readonly unit: Unit }[];
}

function lineOf(words: IssueWords, units: readonly Unit[]): Line {
  const spell = ready(words).spell();
  const fold = foldOf(words);
  const places: { at: number; unit: Unit }[] = [];
  let text = words.spaced ? ' ' : '';
  for (const unit of units) {
    if (words.spaced && (unit.kind === 'character' || unit.text === ',')) continue;
    places.push({ at: text.length, unit });
    if (!words.spaced) text += fold(unit.text);
    else text += `${unit.kind === 'word' ? spell(fold(unit.text)) : unit.text} `;
  }
  return { text, places };
}

const has = (pattern: RegExp | null, text: string): boolean => {
  if (pattern === null) return false;
  pattern.lastIndex = 0;
  return pattern.test(text);
};

/** The text with every match blanked, at the same length, so that places stay true. */
const without = (pattern: RegExp | null, text: string): string =>
  pattern === null ? text : text.replace(pattern, (phrase) => phrase.replace(/[^ ]/g, '#'));

/** What the message says in this language. */
export function find(words: IssueWords, units: readonly Unit[]): Found {
  const reader = ready(words);
  const { text, places } = lineOf(words, units);
  const calm = without(reader.well(), text);
  const rest = without(reader.ignore(), calm);
  const elsewhere = rest !== calm;
  for (const rule of reader.rules) {
    const pattern = rule.pattern();
    if (pattern === null) continue;
    pattern.lastIndex = 0;
    const match = pattern.exec(rest);
    if (match === null) continue;
    const to = match.index + match[0].length;
    const inside = places.filter((place) => place.at >= match.index && place.at < to);
    return {
      rule: rule.id,
      usable: has(reader.usable(), text),
      flaw: has(reader.flaw(), rest),
      praise: false,
      asks: false,
      elsewhere,
      start: inside[0]?.unit.start ?? 0,
      end: inside[inside.length - 1]?.unit.end ?? 0,
    };
  }
  return {
    rule: null,
    usable: false,
    flaw: false,
    praise: calm !== text || has(reader.praise(), text),
    asks: has(reader.asks(), calm),
    elsewhere,
    start: 0,
    end: 0,
  };
}
