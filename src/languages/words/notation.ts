// How phrases are written in a lexicon: endings, choices, gaps, and where they may stand.
import type { Words } from '../lexicon';

/** A word of a phrase: a gap, any word, or one of these, whole or by a part of it. */
export interface Step {
  readonly gap: number;
  readonly any: boolean;
  readonly whole: ReadonlySet<string>;
  readonly parts: readonly string[];
}

const isConcept = (words: Words, name: string): name is keyof Words => name in words;

/** Words with `s?`, a letter that may be missing, written out: `orders?` → `order(/s)`. */
export const optional = (text: string): string => text.replace(/(\p{L})\?/gu, '(/$1)');

/** A concept's phrases with `@parcel` replaced by the single words of the concept `parcel`. */
export const writtenOut = (list: string, words: Words): string =>
  optional(
    list.replace(/@([a-z]+)/gi, (_, name: string) => {
      const own = isConcept(words, name) ? words[name].split('|') : [];
      return own.filter((phrase) => !/[ ^$]/.test(phrase)).join('/');
    }),
  );

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

const fits = (word: string, part: string): boolean => {
  if (!part.endsWith('*')) return word.endsWith(part.slice(1));
  return part.startsWith('*')
    ? word.includes(part.slice(1, -1))
    : word.startsWith(part.slice(0, -1));
};

/** Whether a word begins or ends like one of the parts, or holds it. */
export function fitsPart(word: string, parts: readonly string[]): boolean {
  for (const part of parts) if (fits(word, part)) return true;
  return false;
}

const tokensOf = (source: string, spaced: boolean): readonly string[] =>
  spaced ? source.split(' ') : (source.match(/[a-z0-9]+|~\d?|[^a-z0-9]/g) ?? []);

/** The first word, before its endings are written out. */
export const firstOf = (source: string, spaced: boolean): string =>
  (spaced ? source.split(' ', 1)[0] : /^(?:[a-z0-9]+|.)/.exec(source)?.[0]) ?? '';

function stepsOf(source: string, spaced: boolean): Step[] {
  return tokensOf(source, spaced).map((token) => {
    const gap = token.startsWith('~') ? Number(token.slice(1)) || (spaced ? 3 : 6) : 0;
    const any = token === '_';
    const words = gap > 0 || any ? [] : choices(token);
    const parts = words.filter((word) => word.includes('*'));
    return { gap, any, whole: new Set(words), parts };
  });
}

/** A phrase of a lexicon and what it means. */
export class Phrase {
  private made: readonly Step[] | null = null;
  constructor(
    readonly concept: string,
    readonly source: string,
    private readonly spaced: boolean,
    /** Only where a clause begins. */
    readonly opens: boolean,
    /** Only where one ends. */
    readonly closes: boolean,
  ) {}
  /** Cut only when a message holds its first word: most phrases are never needed. */
  get steps(): readonly Step[] {
    this.made = this.made ?? stepsOf(this.source, this.spaced);
    return this.made;
  }
  /** Letters that a single `word*`, `*word`, `*word*` spells out of a word; 0 for any other phrase. */
  spelt(word: string): number {
    if (!this.spaced || !this.source.includes('*') || this.source.includes(' ')) return 0;
    const fitting = choices(this.source).filter((one) => one.includes('*') && fits(word, one));
    return Math.max(0, ...fitting.map((one) => one.replace(/\*/g, '').length));
  }
}
