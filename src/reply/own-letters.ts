// Letters of the seller's own: read from the rows of a tab, checked, and found again for an order.

import {
  type ActionId,
  type LanguageCode,
  languageNames,
  type MarketId,
  marketIds,
  type UiLanguage,
  uiLanguages,
} from '../base/ids';
import { own } from '../base/own';
import { say } from '../base/say';
import { readLanguage } from '../cells/language';
import { readMarket } from '../cells/market';
import type { BuyerLetterId } from '../languages/letter-names';

import { marketName, marketOf } from '../market/index';
import { forbiddenWords, letterProblemWords, letterRow } from '../text/letter-check';
import { fromBrackets, toBrackets } from './brackets';
import { stoodAsExample } from './example-texts';
import { type Finding, judgeLetter, readLetter } from './forbidden';
import { judge } from './forbidden/judge';
import type { Category } from './forbidden/rules';

import {
  actionOf,
  isPartOfAction,
  lettersNamed,
  sayLetterName,
  startsTalk,
} from './letter-actions';
import { buyerLetters } from './letters';
import { readTemplate, type Template } from './template';

/** One row as it stands in the tab. */
export interface OwnLetterRow {
  /** 1-based. */
  readonly row: number;
  /** An action or one of its letters, by id; an action also by its label. */
  readonly action: string;
  /** Empty or `*`: every marketplace. */
  readonly market: string;
  readonly language: string;
  readonly text: string;
}

export interface OwnLetterProblem {
  readonly row: number;
  readonly code: keyof typeof letterProblemWords;
  /** What is to blame, as written. */
  readonly word: string;
  /** For `refused` and `warned`: what it breaks, and where. */
  readonly category?: Category;
  readonly markets?: readonly MarketId[];
}

/**
 * Templates by letter, marketplace and language; only those that may be sent there. An empty one keeps
 * the built-in letter in its place.
 */
export type OwnLetters = ReadonlyMap<string, string>;

const keyOf = (letter: string, market: MarketId, language: LanguageCode): string =>
  `${letter} ${market} ${language}`;

/** The seller's own template of a letter; undefined: the built-in one is used. */
export const ownLetter = (
  letters: OwnLetters,
  letter: BuyerLetterId,
  market: MarketId,
  language: LanguageCode,
): string | undefined => letters.get(keyOf(letter, market, language)) || undefined;

/** null: every marketplace. */
function marketNamed(cell: string): MarketId | null | undefined {
  const name = cell.trim().toLowerCase();
  if (/^(?:\*|all|全部|所有平台)?$/.test(name)) return null;
  return marketIds.find((each) => each === name) ?? readMarket(cell) ?? undefined;
}

/** Stands for the order number while a template is judged. */
const sampleOrder = '000-0000000-0000000';

/** The text with every part shown, and any value in place of the tags. */
const shown = (source: string): string =>
  source.replace(
    /\{\{\s*(?:([#^/])\s*)?(\w+)\s*\}\}/g,
    (_tag, kind: string | undefined, name: string) =>
      kind === undefined ? (name === 'order' ? sampleOrder : 'X') : '',
  );

/** The return address stands in the letter even where the marketplace's own tool shows it. */
const printsAddress = (parts: Template['parts']): boolean =>
  parts.some((part) =>
    part.kind === 'print'
      ? part.name === 'address'
      : !(part.kind === 'without' && part.name === 'in_tool') && printsAddress(part.inside),
  );

interface Row extends OwnLetterRow {
  readonly letters: readonly string[];
  readonly on: MarketId | null;
  readonly in: LanguageCode;
  /** It says what the built-in letter says, or said when the tab was made. */
  readonly builtIn: boolean;
  /** Where it may be sent. */
  readonly fits: readonly MarketId[];
}

type Report = (
  code: OwnLetterProblem['code'],
  word: string,
  more?: Partial<OwnLetterProblem>,
) => void;

/** Judges a template on each marketplace it is meant for; gives those it may be sent on. */
function whereAllowed(
  template: Template,
  language: LanguageCode,
  action: ActionId | undefined,
  markets: readonly MarketId[],
  report: Report,
): readonly MarketId[] {
  const read = readLetter(shown(template.source), sampleOrder);
  const address = printsAddress(template.parts);
  const byRule = new Map<Category, { word: string; refused: MarketId[]; warned: MarketId[] }>();
  const refusedOn = (market: MarketId): boolean => {
    const found: Pick<Finding, 'category' | 'words' | 'severity'>[] = [
      ...judgeLetter(read, {
        market,
        // On Walmart, other languages than English are for Canada and Mexico.
        site: language === 'en' ? null : 'CA',
        language,
        to: 'buyer',
        action: action ?? null,
        orderId: sampleOrder,
        proactive: startsTalk(action),
      }),
    ];
    if (address && !marketOf(market).addresses)
      found.push({ category: 'L07', words: '{{address}}', severity: 'refused' });
    for (const { category, words, severity } of found) {
      const rule = byRule.get(category) ?? { word: words, refused: [], warned: [] };
      byRule.set(category, rule);
      rule[severity === 'refused' ? 'refused' : 'warned'].push(market);
    }
    return found.some(({ severity }) => severity === 'refused');
  };
  const fits = markets.filter((market) => !refusedOn(market));
  for (const [category, { word, refused, warned }] of byRule) {
    const code = refused.length > 0 ? 'refused' : 'warned';
    report(code, word, { category, markets: [...new Set(code === 'refused' ? refused : warned)] });
  }
  return fits;
}

/** Programs end lines differently, and cells lose what is blank at their ends. */
const sameText = (text: string): string => text.replace(/\r\n?/g, '\n').trim();

/** The text is that of the built-in letter, as it is now or as an example once put it into a tab. */
const isBuiltIn = (letter: string, language: LanguageCode, text: string): boolean =>
  stoodAsExample(letter, language, text) ||
  [own<string>(buyerLetters(language), letter)].some(
    (source) =>
      source !== undefined &&
      (source === text || uiLanguages.some((each) => toBrackets(source, each) === text)),
  );

function readRow(row: OwnLetterRow, report: Report): Row | null {
  const letters = lettersNamed(row.action);
  const on = marketNamed(row.market);
  const language = readLanguage(row.language.trim());
  const empty = row.text.trim() === '';
  if (letters.length === 0) report('unknown_action', row.action);
  if (on === undefined) report('unknown_market', row.market);
  if (language?.ok !== true) report('unknown_language', row.language);
  if (empty) report('empty', row.action);
  if (letters.length === 0 || on === undefined || language?.ok !== true || empty) return null;
  const markets = on === null ? marketIds : [on];
  const placed = { ...row, letters, on, in: language.value, fits: markets };
  const text = sameText(row.text);
  if (letters.every((letter) => isBuiltIn(letter, language.value, text)))
    return { ...placed, builtIn: true };
  const source = fromBrackets(row.text);
  const template = typeof source === 'string' ? readTemplate(source) : source;
  if ('code' in template) {
    report(template.code, template.part);
    return null;
  }
  const action = actionOf(letters[0] ?? '');
  const fits = whereAllowed(template, language.value, action, markets, report);
  return { ...placed, text: template.source, fits, builtIn: false };
}

/** The more exactly a row says what it is for, the sooner it is used: the marketplace counts first. */
const rank = ({ on, letters: [first = ''], letters }: Row): number =>
  (on === null ? 2 : 0) + (letters.length === 1 && isPartOfAction(first) ? 0 : 1);

/**
 * Puts each row's template where it is used; of two rows for the same letter the upper one counts. A
 * built-in letter for all marketplaces is an example: it stands in nobody's way.
 */
function place(rows: readonly Row[], report: (row: Row) => void): OwnLetters {
  const letters = new Map<string, string>();
  const ranks = new Map<string, number>();
  const used = rows.filter(({ builtIn, on }) => !builtIn || on !== null);
  for (const row of used.sort((a, b) => rank(a) - rank(b))) {
    const keys = row.letters.flatMap((letter) =>
      row.fits.map((market) => keyOf(letter, market, row.in)),
    );
    if (keys.some((key) => ranks.get(key) === rank(row))) report(row);
    for (const key of keys) {
      if (letters.has(key)) continue;
      letters.set(key, row.builtIn ? '' : row.text);
      ranks.set(key, rank(row));
    }
  }
  return letters;
}

/** Letters of the seller's own that are written in some languages but not in all that are needed. */
function missingIn(rows: readonly Row[], needed: readonly LanguageCode[]): OwnLetterProblem[] {
  const written = new Map<string, { readonly row: number; readonly in: Set<LanguageCode> }>();
  for (const row of rows) {
    if (row.builtIn || row.fits.length === 0) continue;
    for (const letter of row.letters) {
      const before = written.get(letter) ?? { row: row.row, in: new Set() };
      before.in.add(row.in);
      written.set(letter, before);
    }
  }
  // A row for several letters is named once.
  const words = new Map<number, string>();
  for (const each of written.values()) {
    const missing = [...new Set(needed)].filter((language) => !each.in.has(language));
    if (missing.length > 0)
      words.set(each.row, missing.map((language) => languageNames[language]).join(', '));
  }
  return [...words].map(([row, word]) => ({ row, code: 'missing_language', word }));
}

/**
 * Reads the seller's own letters. A row with the text of the built-in letter is none of them. A letter
 * that a marketplace refuses is not used there; what is only worth a warning is reported.
 * @param needed the languages that buyers are written to in
 */
export function readOwnLetters(
  rows: readonly OwnLetterRow[],
  needed: readonly LanguageCode[] = [],
): { readonly letters: OwnLetters; readonly problems: readonly OwnLetterProblem[] } {
  const problems: OwnLetterProblem[] = [];
  const read = rows
    .filter((each) => `${each.action}${each.market}${each.language}${each.text}`.trim() !== '')
    .map((row) =>
      readRow(row, (code, word, more) =>
        problems.push({ row: row.row, code, word: word.trim().slice(0, 80), ...more }),
      ),
    )
    .filter((row): row is Row => row !== null);
  const letters = place(read, ({ row, action }) =>
    problems.push({ row, code: 'duplicate', word: action }),
  );
  problems.push(...missingIn(read, needed));
  return { letters, problems: problems.sort((a, b) => a.row - b.row) };
}

/** One sentence: the row, the word, and what is wrong. */
export function sayLetterProblem(problem: OwnLetterProblem, language: UiLanguage): string {
  const { row, code, word, category, markets = [] } = problem;
  // A warning rests on the rule of another marketplace.
  const whose = code === 'warned' && category !== undefined ? judge(category, 'unknown') : null;
  const named = whose === null ? markets : [whose.market];
  const about = say(letterProblemWords[code], language, {
    // Empty where a rule is broken by the letter as a whole.
    ...(word === '' && category !== undefined ? {} : { word }),
    rule: category === undefined ? '' : say(forbiddenWords[category], language),
    markets: named.map((each) => marketName(each, language)).join(language === 'zh' ? '、' : ', '),
  });
  return say(letterRow, language, { row, problem: about });
}

/** The built-in letters, or as a person reads them in that language; `letter` is what the action column holds. */
export const exampleLetters = (
  language: LanguageCode,
  shown: UiLanguage | null = null,
): readonly {
  readonly letter: string;
  /** What a seller calls it. */
  readonly name: string;
  readonly action: ActionId | undefined;
  readonly text: string;
}[] =>
  Object.entries(buyerLetters(language)).map(([letter, text]) => ({
    letter,
    name: sayLetterName(letter, shown ?? 'en'),
    action: actionOf(letter),
    text: shown === null ? text : toBrackets(text, shown),
  }));
