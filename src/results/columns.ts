// How one assessed order becomes cells: one entry per column the formulas can give.

import type { Day } from '../base/day';
import type { LanguageCode, UiLanguage } from '../base/ids';
import { amountOf, type Money } from '../base/money';
import { say, type Words } from '../base/say';
import type { OptionId } from '../decision/costs';
import { type Assessment, reply } from '../desk';

import { fields } from '../reply/fields';
import type { OwnLetters } from '../reply/own-letters';
import type { Settings } from '../settings/settings';
import { sayAction, sayWhy } from '../text/explain';
import { letterMissing } from '../text/formulas';
import { levelWords, resultWords } from '../text/labels';

/** What a formula may put into a cell. */
export type Result = string | number | Date;

/** What every cell depends on beside the order. */
export interface Manner {
  readonly language: UiLanguage;
  readonly date: (day: Day) => Date | string;
}

/** What a letter depends on as well. */
export interface LetterManner extends Manner {
  readonly today: Day;
  readonly settings: Settings;
  /** Null: the buyer's own language. */
  readonly letterLanguage: LanguageCode | null;
  /** The seller's own letters, if there are any. */
  readonly letters: OwnLetters | undefined;
}

export interface ResultColumn {
  readonly title: Words;
  readonly cell: (each: Assessment, manner: LetterManner) => Result;
}

const amount = (value: Money | null | undefined): Result =>
  value === null || value === undefined ? '' : amountOf(value);

const costOf =
  (option: OptionId) =>
  ({ decision }: Assessment) =>
    amount(decision.options.find(({ action }) => action === option)?.cost);

/** The first letter to send; a sentence where facts for it are missing. */
function letterOf(each: Assessment, manner: LetterManner): Result {
  const { today, settings, letterLanguage, letters, language } = manner;
  const [letter] = reply(each, today, settings, letterLanguage ?? undefined, letters).letters;
  if (letter === undefined) return '';
  if (letter.missing.length === 0) return letter.text;
  const names = letter.missing.map((name) => say(fields[name].label, language));
  return say(letterMissing, language, { fields: names.join(language === 'zh' ? '、' : ', ') });
}

export const resultColumns = {
  risk: {
    title: resultWords.risk,
    cell: ({ dispute }: Assessment, { language }: Manner) =>
      say(levelWords[dispute.risk.level], language),
  },
  score: { title: resultWords.score, cell: ({ dispute }) => dispute.risk.score },
  action: {
    title: resultWords.action,
    cell: ({ decision }: Assessment, { language }: Manner) => sayAction(decision.action, language),
  },
  why: {
    title: resultWords.why,
    cell: (each: Assessment, { language }: Manner) => sayWhy(each, language),
  },
  due: {
    title: resultWords.due,
    cell: ({ decision }, { date }) => (decision.due === null ? '' : date(decision.due.on)),
  },
  refund_cost: { title: resultWords.refund_cost, cell: costOf('refund') },
  reship_cost: { title: resultWords.reship_cost, cell: costOf('reship') },
  saving: { title: resultWords.saving, cell: ({ decision }) => amount(decision.saving) },
  reply: { title: resultWords.reply, cell: letterOf },
} as const satisfies Readonly<Record<string, ResultColumn>>;
