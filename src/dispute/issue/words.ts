// What one language's word list holds, and how its patterns become regular expressions.
//
// A pattern is a regular expression over plain words (no case, no accents, one space between words)
// with a few short forms: {name} another list, `*` any part of a word, `_` any one word,
// `~3 ` up to three words, ` ~ ` up to four words between, ` .. ` up to 30 characters between, ` ... ` up to 60.
// In Chinese and Japanese, written without spaces: `~` up to 6 characters of one clause,
// `..` up to 12, `...` up to 25 of one sentence. No gap crosses the end of a sentence.
import { simplified } from '../../languages/traditional';

/** What a group of patterns finds, in the order in which it decides; the first match wins. */
export const ruleIds = [
  'counterfeit',
  'manual',
  // Wrong, missing or not working, but said of the address: no product problem.
  'address',
  'defective',
  'damaged',
  'colour',
  'wrong_item',
  'empty',
  'missing_item',
  'not_as_described',
  'not_received',
  'change_address',
  'cancel',
  'return_request',
  'where_is_order',
  // The bare word address, where nothing else was found.
  'address_named',
  'how_to_use',
] as const;
export type RuleId = (typeof ruleIds)[number];

/** Ways of writing made one: ae → a as German keyboards abroad write it, traditional → simplified. */
const folds = {
  umlauts: (text: string): string => text.replace(/([aou])e/g, '$1'),
  traditional: simplified,
};

export interface IssueWords {
  /** Words stand between spaces; false for Chinese and Japanese. */
  readonly spaced: boolean;
  /** Another spelling of the same sounds made one. */
  readonly fold?: keyof typeof folds;
  /** Mend two errors in long words and forgotten spaces, where words have few endings. */
  readonly generous: boolean;
  /** Everyday words by which the language is recognised. */
  readonly common: string;
  /** The words that decide, to which typing errors are mended. */
  readonly vocabulary: string;
  /** Ordinary words close to those, never taken for a typing error. */
  readonly kept: string;
  /** Lists used in the patterns. */
  readonly lists: Readonly<Record<string, string>>;
  /** Phrases about something else that sound like an issue; taken out first. */
  readonly ignore: readonly string[];
  /** Phrases that say all is well, though they name a trouble; taken out, and counted as praise. */
  readonly well: readonly string[];
  readonly rules: Readonly<Record<RuleId, readonly string[]>>;
  /** The thing still does its work. */
  readonly usable: readonly string[];
  /** Damage that leaves the thing usable. */
  readonly flaw: readonly string[];
  readonly praise: readonly string[];
  /** Signs of a question or a wish: such a message is more than praise. */
  readonly asks: readonly string[];
}

/** Text of a word list without accents, as messages are read. */
export const plainSource = (source: string): string =>
  source
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .replace(/ß/g, 'ss');

/** How the language's other spellings become the one in its lists. */
export const foldOf = ({ fold }: IssueWords): ((text: string) => string) =>
  fold === undefined ? (text) => text : folds[fold];

/** One regular expression for a group of patterns; null for an empty group. */
export function compile(words: IssueWords, patterns: readonly string[]): RegExp | null {
  if (patterns.length === 0) return null;
  const expand = (source: string): string =>
    source.replace(/\{([a-z]\w*)\}/g, (_whole, name: string) => {
      const list = words.lists[name];
      if (list === undefined) throw new Error(`No word list named ${name}`);
      return `(${expand(list)})`;
    });
  const fold = foldOf(words);
  const sources = patterns.map((pattern) => {
    const source = fold(plainSource(expand(pattern))).replace(/\((?!\?)/g, '(?:');
    return words.spaced
      ? source
          .replace(/ \.\.\. /g, ' (?:[^.]{0,60} )?')
          .replace(/ \.\. /g, ' (?:[^.]{0,30} )?')
          .replace(/ ~ /g, ' ~4 ')
          .replace(/~(\d) /g, '(?:[^ .]+ ){0,$1}')
          .replace(/(?<!\))\*/g, '[^ .]*')
          .replace(/_/g, '[^ .]+')
      : source
          .replace(/\.\.\./g, '[^.]{0,25}')
          .replace(/\.\./g, '[^.]{0,12}')
          .replace(/~/g, '[^.,]{0,6}');
  });
  const all = sources.join('|');
  return new RegExp(words.spaced ? ` (?:${all})(?= )` : `(?:${all})`, 'g');
}
