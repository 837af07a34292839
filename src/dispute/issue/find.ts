// Finds what one message is about in one language: out with the phrases that mislead, then the first
// group of patterns that matches, in the order in which the groups decide.
import { type Speller, spellerOf } from './spelling';
import type { Unit } from './units';
import { compile, type IssueWords, plainSource, type RuleId, ruleIds } from './words';

interface Reader {
  readonly words: IssueWords;
  /** Words that speak for the language. */
  readonly own: ReadonlySet<string>;
  readonly spell: Speller;
  readonly ignore: RegExp | null;
  readonly well: RegExp | null;
  readonly rules: readonly { readonly id: RuleId; readonly pattern: RegExp | null }[];
  readonly usable: RegExp | null;
  readonly flaw: RegExp | null;
  readonly praise: RegExp | null;
  readonly asks: RegExp | null;
}

export interface Found {
  readonly rule: RuleId | null;
  readonly usable: boolean;
  readonly flaw: boolean;
  readonly praise: boolean;
  readonly asks: boolean;
  /** Where the deciding words stand in the original. */
  readonly start: number;
  readonly end: number;
}

const listOf = (text: string): readonly string[] => text.split(' ').filter((word) => word !== '');

function readerOf(words: IssueWords): Reader {
  const fold = words.fold ?? ((text: string) => text);
  const folded = (text: string): readonly string[] => listOf(fold(plainSource(text)));
  return {
    words,
    own: new Set([
      ...folded(words.common),
      ...folded(words.vocabulary),
      ...folded(words.kept),
    ]),
    spell: spellerOf(
      folded(words.vocabulary),
      folded(words.common),
      folded(words.kept),
      words.generous,
    ),
    ignore: compile(words, words.ignore),
    well: compile(words, words.well),
    rules: ruleIds.map((id) => ({ id, pattern: compile(words, words.rules[id]) })),
    usable: compile(words, words.usable),
    flaw: compile(words, words.flaw),
    praise: compile(words, words.praise),
    asks: compile(words, words.asks),
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
  const fold = words.fold ?? ((text: string) => text);
  let count = 0;
  for (const unit of units)
    if (unit.kind === 'word' && reader.own.has(fold(unit.text))) count++;
  return count;
}

interface Line {
  readonly text: string;
  /** For each unit taken: where it starts in `text`, and the unit. */
  readonly places: readonly { readonly at: number; readonly unit: Unit }[];
}

function lineOf(reader: Reader, units: readonly Unit[]): Line {
  const { words } = reader;
  const fold = words.fold ?? ((text: string) => text);
  const places: { at: number; unit: Unit }[] = [];
  let text = words.spaced ? ' ' : '';
  for (const unit of units) {
    if (words.spaced && (unit.kind === 'character' || unit.text === ',')) continue;
    places.push({ at: text.length, unit });
    if (!words.spaced) text += fold(unit.text);
    else text += `${unit.kind === 'word' ? reader.spell(fold(unit.text)) : unit.text} `;
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
  const { text, places } = lineOf(reader, units);
  const calm = without(reader.well, text);
  const rest = without(reader.ignore, calm);
  // Talking about something else asks for an answer too.
  const asks = rest !== calm || has(reader.asks, rest);
  const praise = calm !== text || has(reader.praise, text);
  for (const { id, pattern } of reader.rules) {
    if (pattern === null) continue;
    pattern.lastIndex = 0;
    const match = pattern.exec(rest);
    if (match === null) continue;
    const from = match.index;
    const to = from + match[0].length;
    const inside = places.filter((place) => place.at >= from && place.at < to);
    return {
      rule: id,
      usable: has(reader.usable, text),
      flaw: has(reader.flaw, rest),
      praise,
      asks,
      start: inside[0]?.unit.start ?? 0,
      end: inside[inside.length - 1]?.unit.end ?? 0,
    };
  }
  return { rule: null, usable: false, flaw: false, praise, asks, start: 0, end: 0 };
}
