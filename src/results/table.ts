// What one assessed order puts into cells: one entry per result, for the sheet, the formulas and the
// command line alike. A new result is one entry here and its title.

import type { Day } from '../base/day';
import type { LanguageCode, UiLanguage } from '../base/ids';
import { amountOf, type Money } from '../base/money';
import { say, type Words } from '../base/say';
import { type Assessment, fields, type OptionId, type OwnLetters, reply } from '../desk';
import { sayAction, sayMore, sayWhy } from '../text/explain';
import { letterMissing, letterTo } from '../text/formulas';
import { levelWords, resultWords } from '../text/labels';
import { evidenceText } from './evidence';

/** What stands in a cell; null: nothing. */
export type ResultValue = string | number | { readonly day: Day } | null;

/** What a cell depends on beside the order. */
export interface Manner {
  readonly language: UiLanguage;
  /** Null: the buyer's own language. */
  readonly letterLanguage: LanguageCode | null;
  /** The seller's own letters, asked for only where one is written. */
  readonly own: () => OwnLetters | undefined;
  /** What is left out of this reading, said at the end of Why. */
  readonly leftOut?: string;
  /** Say what a letter lacks; else its cell stays blank, to be filled once it is known. */
  readonly sayMissing: boolean;
}

/** How a column of the sheet looks. */
export interface Look {
  /** In pixels. */
  readonly width: number;
  /** Its cells hold days. */
  readonly days?: true;
  /** Long text is cut at the edge of the cell instead of making the row tall. */
  readonly clip?: true;
}

export interface ResultColumn {
  readonly title: Words;
  readonly value: (each: Assessment, manner: Manner) => ResultValue;
  /** Null: not a column of the sheet. */
  readonly look: Look | null;
  /** The formula that can fill the column; null where it holds what somebody may have changed. */
  readonly formula: string | null;
}

export const dueFormat = 'yyyy-mm-dd';

const amount = (value: Money | null | undefined): ResultValue =>
  value === null || value === undefined ? null : amountOf(value);

const costOf = (option: OptionId): Pick<ResultColumn, 'value' | 'look' | 'formula'> => ({
  value: ({ decision }) => amount(decision.options.find(({ action }) => action === option)?.cost),
  look: null,
  formula: null,
});

/** Every letter to send. One to the buyer alone is ready to copy; else each says whom it is for. */
function letterOf(each: Assessment, { language, letterLanguage, own, sayMissing }: Manner) {
  const { letters } = reply(each, { language: letterLanguage, own: own() });
  const alone = letters.every(({ to }) => to === 'buyer');
  const written = letters.flatMap(({ to, text, missing }) => {
    const names = missing.map((name) => say(fields[name].label, language));
    if (names.length > 0 && !sayMissing) return [];
    const body =
      names.length === 0
        ? text
        : say(letterMissing, language, { fields: names.join(language === 'zh' ? '、' : ', ') });
    return [alone ? body : `[${say(letterTo[to], language)}]\n${body}`];
  });
  return written.length === 0 ? null : written.join('\n\n');
}

export const resultColumns = {
  risk: {
    title: resultWords.risk,
    value: ({ dispute }, { language }) => say(levelWords[dispute.risk.level], language),
    look: { width: 80 },
    formula: 'CLAIM_RISK',
  },
  score: {
    title: resultWords.score,
    value: ({ dispute }) => dispute.risk.score,
    look: { width: 60 },
    formula: 'CLAIM_SCORE',
  },
  action: {
    title: resultWords.action,
    value: ({ decision }, { language }) => sayAction(decision.action, language),
    look: { width: 170 },
    formula: 'CLAIM_ACTION',
  },
  due: {
    title: resultWords.due,
    value: ({ decision }) => (decision.due === null ? null : { day: decision.due.on }),
    look: { width: 120, days: true },
    formula: 'CLAIM_DUE',
  },
  why: {
    title: resultWords.why,
    value: (each, { language, leftOut = '' }) => {
      const why = [sayWhy(each, language), leftOut]
        .filter((part) => part !== '')
        .join(language === 'zh' ? '' : ' ');
      return each.settings.why === 'full' ? [why, ...sayMore(each, language)].join('\n') : why;
    },
    look: { width: 380, clip: true },
    formula: 'CLAIM_WHY',
  },
  refund_cost: { title: resultWords.refund_cost, ...costOf('refund') },
  reship_cost: { title: resultWords.reship_cost, ...costOf('reship') },
  saving: {
    title: resultWords.saving,
    value: ({ decision }) => amount(decision.saving),
    look: null,
    formula: null,
  },
  evidence: {
    title: resultWords.evidence,
    value: ({ decision }, { language }) => evidenceText(decision.evidence, language),
    look: { width: 240, clip: true },
    formula: null,
  },
  reply: {
    title: resultWords.reply,
    value: letterOf,
    look: { width: 300, clip: true },
    formula: null,
  },
  handled: {
    title: resultWords.handled,
    value: () => null,
    look: { width: 85 },
    formula: null,
  },
  waiting: {
    title: resultWords.waiting,
    value: () => null,
    look: { width: 120, days: true },
    formula: null,
  },
} as const satisfies Readonly<Record<string, ResultColumn>>;
export type ResultId = keyof typeof resultColumns;

/** The columns of the sheet, in the order in which they are added. */
const columnIds = [
  'risk',
  'score',
  'action',
  'due',
  'why',
  'evidence',
  'reply',
  'handled',
  'waiting',
] as const satisfies readonly ResultId[];

/** What a column of a sheet can hold; what a file brought along beyond the usual ones is kept up too. */
export type SheetId = ResultId | 'key';
/**
 * The columns a sheet gets. The hidden one with the row's key stands in the middle, left of what is kept: whoever
 * sorts a part of the sheet by hand takes it along with Evidence and Reply.
 */
export const sheetIds: readonly SheetId[] = columnIds.flatMap((id): readonly SheetId[] =>
  id === 'evidence' ? ['key', id] : [id],
);

/** The hidden column: which order the results of a row belong to. */
export const keyColumn: Pick<ResultColumn, 'title' | 'look'> = {
  title: { en: 'Claim Desk key', zh: 'Claim Desk 标识' },
  look: { width: 60, clip: true },
};

/** Those that a formula can fill. */
export const formulaIds = ['risk', 'score', 'action', 'due', 'why'] as const;
