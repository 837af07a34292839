// The run behind Classify all orders, from the first row or from where it stopped, and its summary.

import type { LanguageCode, UiLanguage } from '../../base/ids';
import { say } from '../../base/say';
import { type Assessment, replyLanguage, type Tally, tally } from '../../desk';

import { addonWords, menuWords } from '../../text/addon';
import { sayConflicts, sayDiffer } from '../../text/joined';
import { ordersWords } from '../../text/orders';
import { sayPlacedSetting } from '../../text/settings';
import { sayTally } from '../../text/summary';
import { few } from '../first-few';
import { showSidebar } from '../panel/start';
import { type Answer, answer } from '../run-item';
import { classifyRows } from './classify';
import { rememberJudged } from './judged-by';
import { sayLetterProblems } from './letters-tab';
import { type Orders, sayDoubts } from './orders';
import { countProblems, type ProblemCount } from './problem-count';
import { forgetRow, rememberRow, rowToResume } from './resume';
import { noteRules, sayRulesBox } from './rules-tab';

/** A longer sheet is classified part by part from the sidebar, which shows how far it is and can stop. */
const longSheet = 5000;

/** What else a run met: results beside other orders, rows that changed meanwhile. */
export const sayRun = (
  { mixed, again }: { readonly mixed: boolean; readonly again: number },
  language: UiLanguage,
): readonly string[] => [
  ...(mixed ? [say(addonWords.mixed_up, language)] : []),
  ...(again > 0 ? [say(addonWords.read_again, language, { count: again })] : []),
];

/** Settings and rules that could not be used. */
export const saySettings = ({ file, language }: Orders): readonly string[] => {
  const lines = file.problems.map((each) => sayPlacedSetting(each, each.cell, language));
  return [
    ...(lines.length === 0
      ? []
      : [[say(addonWords.settings_problems, language), ...few(lines, language)].join('\n')]),
    ...sayRulesBox(file.rules, language),
  ];
};

function sayEnd(
  orders: Orders,
  counted: Tally | null,
  problems: ProblemCount,
  languages: ReadonlySet<LanguageCode>,
  continuedAt: number | null,
  met: Parameters<typeof sayRun>[0],
  differing: readonly Assessment[],
): Answer {
  const { language } = orders;
  const title = say(menuWords.classify.label, language);
  if (counted === null) return answer(say(ordersWords.no_orders, language), title);
  const parts = [sayTally(counted, language)];
  if (continuedAt !== null) parts.push(say(addonWords.continued, language, { row: continuedAt }));
  parts.push(...sayRun(met, language), ...sayDoubts(orders));
  const further = orders.further().say(language);
  if (further.length > 0) parts.push(few(further, language).join('\n'));
  const differences = sayConflicts(differing, language);
  if (differences.length > 0)
    parts.push([sayDiffer('tabs', language), ...few(differences, language)].join('\n'));
  if (problems.size > 0) {
    const lines = [...problems].map(([sentence, { row, count }]) =>
      count === 1
        ? say(ordersWords.problem_row, language, { count, rows: row, sentence })
        : say(addonWords.problem_rows, language, { row, count, more: count - 1, sentence }),
    );
    parts.push([say(ordersWords.problems, language), ...few(lines, language)].join('\n'));
  }
  parts.push(...saySettings(orders));
  const letters = orders.letters();
  parts.push(...sayLetterProblems(letters, letters.problemsIn([...languages]), language));
  return answer(parts.join('\n\n'), title);
}

/** Classifies the sheet; what the user reads at the end, or null where a passing note was enough. */
export function classifyOrders(orders: Orders): Answer | null {
  const { book, language, plan, today, lastRow } = orders;
  const first = plan.sheet.headerRow + 1;
  const all = lastRow - first + 1;
  if (all > longSheet) {
    showSidebar('classify');
    return null;
  }
  const resumed = rowToResume(orders);
  noteRules(orders.file.rules, language);
  const problems: ProblemCount = new Map();
  const languages = new Set<LanguageCode>();
  const differing: Assessment[] = [];
  let counted: Tally | null = null;
  const title = say(menuWords.classify.label, language);
  let [mixed, again] = [false, 0];
  const next = classifyRows(orders, {
    from: resumed ?? first,
    started: Date.now(),
    again: (rows) => {
      again += rows;
    },
    done({ assessments, belonging }) {
      mixed = mixed || belonging.mixed;
      for (const each of assessments)
        if (each.joined !== null && each.joined.conflicts.length > 0) differing.push(each);
      if (assessments.length > 0) counted = tally(assessments, today, counted ?? undefined);
      countProblems(problems, assessments, language);
      for (const each of assessments) languages.add(replyLanguage(each, plan.settings));
    },
  });
  if (next !== null) {
    rememberRow(orders, next);
    const done = next - first;
    book.toast(say(addonWords.stopped, language, { done, all, next, classify: title }), title, 60);
    return null;
  }
  if (resumed !== null) forgetRow(orders);
  rememberJudged(orders);
  return sayEnd(orders, counted, problems, languages, resumed, { mixed, again }, differing);
}
