// The letter check: what marketplaces do not want to read in a message to a buyer.

import {
  type ActionId,
  type LanguageCode,
  languageCodes,
  type MarketId,
  type UiLanguage,
} from '../base/ids';
import { lazy } from '../base/lazy';
import { say } from '../base/say';

import type { Words } from '../languages/forbidden-words';
import { languages } from '../languages/index';
import { type Line, lineOf } from '../languages/line';
import type { Source } from '../market/ban';
import { marketName, marketOf, markets } from '../market/index';
import { forbiddenWords, verdictWords } from '../text/letter-check';
import { type Contact, contactsIn } from './forbidden/contacts';
import { type Phrase, phrasesIn } from './forbidden/find';
import { judge } from './forbidden/judge';
import { emojiIn, inOtherLanguage, saysNothing, starsIn } from './forbidden/letter';
import type { Category } from './forbidden/rules';

export interface Finding {
  readonly category: Category;
  /** As written in the letter, at most 60 signs; empty where the letter as a whole is meant. */
  readonly words: string;
  /** Where the words stand. */
  readonly at: number;
  /** `warning`: this marketplace's rules do not name it, those of others do. */
  readonly severity: 'refused' | 'warning';
  /** Whose rule `source` is. */
  readonly market: MarketId;
  readonly source: Source;
  /** How long it may be and how far it is beyond that, where it is too long. */
  readonly length?: { readonly most: number; readonly over: number };
}

export interface LetterFacts {
  readonly market: MarketId;
  /** Country of the marketplace's site, where it is known. */
  readonly site?: string | null;
  /** The language the letter should be in; null: not known. */
  readonly language: LanguageCode | null;
  readonly to: 'buyer';
  /** The action the letter carries out; null for any other letter. */
  readonly action: ActionId | null;
  readonly orderId: string;
  /** The seller writes first: the buyer asked nothing. */
  readonly proactive: boolean;
}

/** The words a letter may hold, by the script they are written in; each list once. */
const byScript = lazy((): readonly (readonly [RegExp, readonly Words[]])[] => {
  const of = (...codes: readonly LanguageCode[]): readonly Words[] => [
    ...new Set(codes.map((code) => languages[code].forbidden)),
  ];
  const spaced = languageCodes.filter((code) => code !== 'ru' && languages[code].lexicon.spaced);
  return [
    [/[a-z]/i, of(...spaced)],
    [/\p{Script=Cyrillic}/u, of('ru')],
    [/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u, of('ja', 'zh')],
  ];
});

/** Asking to withdraw is right once the matter is solved. */
const solved: readonly ActionId[] = ['ask_withdraw', 'prove_authentic'];
/** The buyer's own wish: asking to cancel or to order again answers it. */
const ownWish: readonly ActionId[] = [
  'cancel_order',
  'ask_keep_or_refuse',
  'platform_handles',
  'negotiate_refund',
  'confirm_address',
  'reship_new_address',
  'decline_address_change',
];

/** Right for this action, though wrong in most letters. */
const allowed = (category: Category, action: ActionId | null): boolean =>
  action !== null &&
  ((category === 'L10' && solved.includes(action)) ||
    (category === 'L11' && ownWish.includes(action)));

/** `amazon.de` is Amazon's name, and a link into it no way out; where even that is not allowed, `deep` is. */
const ofMarket = (host: string, market: MarketId): boolean =>
  host.split('.').some((label) => label === market);

/** The language the marketplace wants: the buyer's, where the site does not want one of its own. */
const wantedLanguage = ({ market, site, language }: LetterFacts): LanguageCode | null =>
  marketOf(market, site ?? markets[market].home).lettersIn ?? language;

const digitsOf = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');

/** What a letter holds, whatever a marketplace makes of it. */
interface ReadLetter {
  readonly text: string;
  readonly lines: readonly { readonly line: Line; readonly words: Words }[];
  readonly spaced: Line;
  readonly phrases: readonly Phrase[];
  readonly contacts: readonly Contact[];
}

/** Reads a letter once, so that it can be judged for several marketplaces. */
export function readLetter(text: string, orderId: string): ReadLetter {
  const spaced = lineOf(text, true);
  const dense = lineOf(text, false);
  const lines = byScript()
    .flatMap(([script, each]) => (script.test(text) ? each : []))
    .map((words) => ({ line: words.spaced ? spaced : dense, words }));
  const emoji = emojiIn(text);
  const stars = starsIn(text);
  const phrases: readonly Phrase[] = [
    ...lines.flatMap(({ line, words }) => phrasesIn(line, words)),
    ...(emoji === null ? [] : [{ category: 'L16' as const, ...emoji }]),
    ...(stars === null ? [] : [{ category: 'L03' as const, ...stars }]),
  ];
  return { text, lines, spaced, phrases, contacts: contactsIn(text, orderId) };
}

/** What depends on the order and the marketplace beside the words themselves. */
function inPlace(
  { text, lines, spaced, contacts }: ReadLetter,
  facts: LetterFacts,
): readonly Phrase[] {
  const found: Phrase[] = contacts.filter(
    ({ host, deep }) => !ofMarket(host, facts.market) || (deep && !marketOf(facts.market).ownLinks),
  );
  const whole = { start: 0, end: 0 };
  const language = wantedLanguage(facts);
  if (language !== null && inOtherLanguage(text, spaced, language))
    found.push({ category: 'L15', ...whole });
  if (facts.proactive) {
    for (const { line, words } of lines) {
      const empty = saysNothing(line, words);
      if (empty !== null) found.push({ category: 'L13', ...empty });
    }
    const order = digitsOf(facts.orderId);
    const named = order === '' ? /\d{3}-\d{7}-\d{7}/.test(text) : digitsOf(text).includes(order);
    if (!named) found.push({ category: 'L14', ...whole });
  }
  return found;
}

/** At most 60 signs of the letter, never half a sign. */
const quote = (text: string): string =>
  text.length <= 60 ? text : `${text.slice(0, 59).replace(/[\uD800-\uDBFF]$/, '')}…`;

/** `checkLetter` for a letter that has been read. */
export function judgeLetter(read: ReadLetter, facts: LetterFacts): readonly Finding[] {
  const all = [...read.phrases, ...inPlace(read, facts)].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  );
  const done = new Map<Category, number>();
  const found: Finding[] = [];
  for (const { category, start, end } of all) {
    const judged = allowed(category, facts.action) ? null : judge(category, facts.market);
    // Of words that say the same thing twice, the first.
    if (judged === null || start < (done.get(category) ?? 0)) continue;
    done.set(category, end);
    found.push({ category, words: quote(read.text.slice(start, end)), at: start, ...judged });
  }
  return found;
}

/** What the marketplace refuses in a letter to a buyer, and what others refuse, in the order of the letter. */
export const checkLetter = (text: string, facts: LetterFacts): readonly Finding[] => [
  ...judgeLetter(readLetter(text, facts.orderId), facts),
  ...tooLong(text, facts),
];

/** Of a letter as it is sent: a template is as long as what fills it. */
function tooLong(text: string, { market }: LetterFacts): readonly Finding[] {
  const most = markets[market].messageLimit;
  const judged = judge('L19', market);
  if (most === null || text.length <= most || judged === null) return [];
  const length = { most, over: text.length - most };
  return [{ category: 'L19', words: '', at: 0, ...judged, length }];
}

/** One sentence: the words, the rule, and whose it is. */
export function sayFinding(finding: Finding, language: UiLanguage): string {
  const { category, words, severity, market, length = {} } = finding;
  const verdict = say(verdictWords[severity], language, {
    market: marketName(market, language),
    rule: say(forbiddenWords[category], language, length),
    category,
  });
  if (words !== '') return `“${words}”${language === 'zh' ? '——' : ' – '}${verdict}`;
  return verdict.charAt(0).toUpperCase() + verdict.slice(1);
}
