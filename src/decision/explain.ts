// The one place where findings become sentences for the seller.
import type { Dispute } from '../dispute/dispute';
import type { Reason } from '../dispute/reason';
import type { Problem } from '../order/problem';
import type { Money } from '../settings/currencies';
import type { UiLanguage } from '../settings/names';
import { actionWords } from '../text/actions';
import { sentences } from '../text/labels';
import { problemWords } from '../text/problems';
import { reasonWords } from '../text/reasons';
import { say } from '../text/say';
import type { ActionId } from './actions';

export const sayAction = (action: ActionId, language: UiLanguage): string =>
  say(actionWords[action].label, language);

export const sayReason = (reason: Reason, language: UiLanguage): string =>
  say(reasonWords[reason.id], language, reason.values);

export const sayProblem = (problem: Problem, language: UiLanguage): string =>
  say(problemWords[problem.code], language, {
    // A header may hold line breaks and instructions; the sentence stays one line.
    column: problem.column.replace(/\s+/g, ' ').trim(),
    value: problem.value.replace(/\s+/g, ' '),
  });

/** "Reship while goods and freight together stay under US$31.20." */
export const sayBreakEven = (amount: Money, language: UiLanguage): string =>
  say(sentences.break_even, language, { amount });

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** One sentence: the two strongest things the row shows, then why this action. */
export function sayWhy(dispute: Dispute, action: ActionId, language: UiLanguage): string {
  const told = dispute.risk.reasons
    .filter((each) => each.weight >= 0)
    .slice(0, 2)
    .map((each) => sayReason(each, language));
  const because = say(actionWords[action].because, language);
  if (told.length === 0) return because;
  return language === 'zh'
    ? `${told.join('；')}。${because}`
    : `${capital(told.join('; '))}. ${because}`;
}
