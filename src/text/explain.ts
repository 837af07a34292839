// The one place where findings become sentences for the seller.

import type { ActionId, UiLanguage } from '../base/ids';
import type { Problem } from '../base/problem';
import { say, type Words } from '../base/say';

import type { Assessment } from '../decision/assess';
import type { Decision, WouldChange } from '../decision/decision';
import type { Reason } from '../dispute/reason';
import { actionWords } from './actions';
import {
  dearerWords,
  lineWords,
  nothingLeft,
  paymentWords,
  pricedWords,
  unpricedWords,
} from './because';
import { sayBeside, sayDanger, sayWouldChange } from './further';
import { sayNear } from './health';
import { assumedWords, optionWords, sentences, whyNotWords } from './labels';
import { problemWords } from './problems';
import { reasonWords } from './reasons';

export const sayAction = (action: ActionId, language: UiLanguage): string =>
  say(actionWords[action], language);

export const sayReason = (reason: Reason, language: UiLanguage): string =>
  say(reasonWords[reason.id], language, reason.values);

/** The same with its weight before it, in tenths of the log-odds: "+29 · 4 days past …", "−5 · delivered in time". */
export function sayWeighed(reason: Reason, language: UiLanguage): string {
  const points = Math.round(reason.weight * 10);
  const sign = points < 0 ? '−' : '+';
  return `${points === 0 ? '' : `${sign}${Math.abs(points)} · `}${sayReason(reason, language)}`;
}

export const sayProblem = (problem: Problem, language: UiLanguage): string =>
  (problem.source === undefined ? '' : `${problem.source}${language === 'zh' ? '：' : ': '}`) +
  say(problemWords[problem.code], language, {
    // A header may hold line breaks and instructions; the sentence stays one line.
    column: problem.column.replace(/\s+/g, ' ').trim(),
    value: problem.value.replace(/\s+/g, ' '),
  });

/** What a second parcel costs for nothing where the first comes, too; null where none may be sent. */
export const sayBoth = ({ both }: Decision, language: UiLanguage): string | null =>
  both === null
    ? null
    : say(sentences.both, language, { n: Math.round(both.chance * 100), spent: both.spent });

/** Every way out with its price, when a second parcel pays, and what was assumed; null where nothing is priced. */
export function sayWaysOut(decision: Decision, language: UiLanguage): string | null {
  // Nothing is left to choose for an order that is settled.
  if (decision.options.length === 0 || decision.action === 'none_closed') return null;
  const options = decision.options
    .map(({ action, cost, whyNot }) =>
      say(sentences.option, language, {
        option: say(optionWords[action], language),
        cost,
        // Where no way out is priced as the advised one, all are passed over alike.
        ...(whyNot === null || (whyNot === 'line' && decision.advisedOption === null)
          ? {}
          : { why: say(whyNotWords[whyNot], language) }),
      }),
    )
    .join(' · ');
  const reships = decision.options.some(({ action, allowed }) => action === 'reship' && allowed);
  const parts = [
    options,
    reships && decision.breakEven !== null
      ? say(sentences.break_even, language, { amount: decision.breakEven })
      : '',
    sayBoth(decision, language) ?? '',
    sayNear(decision, language) ?? '',
    decision.close ? say(sentences.close, language) : '',
    decision.assumed.length > 0
      ? say(sentences.assumed, language, {
          list: decision.assumed
            .map((id) => say(assumedWords[id], language))
            .join(language === 'zh' ? '、' : ', '),
        })
      : '',
  ];
  return parts.filter((part) => part !== '').join(language === 'zh' ? '。' : '. ');
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const sentencesIn = (language: UiLanguage, parts: readonly string[]): string =>
  parts.filter((part) => part !== '').join(language === 'zh' ? '' : ' ');

/** What the prices add where they settled it. */
function sayPriced(decision: Decision, language: UiLanguage): string {
  const { action, advisedOption, options, byPrice, dearerBecause } = decision;
  if (!byPrice) return '';
  if (action === 'contest_payment' || action === 'accept_chargeback')
    return say(paymentWords[action], language);
  if (action === 'accept_loss') return say(nothingLeft, language);
  if (options.length === 0) return say(unpricedWords, language);
  const words = new Map<string, Words>(Object.entries(pricedWords)).get(action);
  const advised = options.find((each) => each.action === advisedOption);
  if (words === undefined || advised === undefined) return '';
  const open = options.filter(
    ({ action: option, allowed, cost }) =>
      allowed && ((option !== 'contest' && option !== 'wait') || cost.minor < advised.cost.minor),
  );
  return say(dearerBecause === null ? words : dearerWords[dearerBecause], language, {
    option: say(optionWords[advised.action], language),
    cost: advised.cost,
    ...Object.fromEntries(open.map((each) => [each.action, each.cost])),
  });
}

/** Why this action: the line of the table that made it, and what the prices settled. */
export const sayBecause = (decision: Decision, language: UiLanguage): string =>
  sentencesIn(language, [
    say(lineWords[decision.line], language, decision.values),
    sayPriced(decision, language),
  ]);

/** The two strongest things the row shows, then why this action. */
export function sayWhy(
  { dispute, decision, today }: Pick<Assessment, 'dispute' | 'decision' | 'today'>,
  language: UiLanguage,
): string {
  const told = dispute.risk.reasons
    .filter((each) => each.weight >= 0)
    .slice(0, 2)
    .map((each) => sayReason(each, language));
  const because = sentencesIn(language, [
    sayBecause(decision, language),
    ...sayBeside(decision, today, language),
    ...sayDanger(dispute, language),
  ]);
  if (told.length === 0) return because;
  return language === 'zh'
    ? `${told.join('；')}。${because}`
    : `${capital(told.join('; '))}. ${because}`;
}

/** All ways out, and which blank cell could change the advice: for whoever asks for more than the reason. */
export const sayMore = (
  each: { readonly decision: Decision; readonly wouldChange: () => readonly WouldChange[] },
  language: UiLanguage,
): readonly string[] =>
  [
    sayWaysOut(each.decision, language),
    ...each.wouldChange().map((change) => sayWouldChange(change, language)),
  ].filter((part) => part !== null);
