// What could not be read, counted by sentence, so that one mistake in a thousand rows is told once.

import type { UiLanguage } from '../../base/ids';
import type { Assessment } from '../../desk';
import { sayProblem } from '../../text/explain';

/** The first row a sentence holds for, and for how many orders. */
export type ProblemCount = Map<string, { readonly row: number; readonly count: number }>;

/** Counts on top of what was counted before. */
export function countProblems(
  counted: ProblemCount,
  assessments: readonly Assessment[],
  language: UiLanguage,
): void {
  for (const { order, problems } of assessments)
    for (const problem of problems) {
      const sentence = sayProblem(problem, language);
      const { row, count } = counted.get(sentence) ?? { row: order.row, count: 0 };
      counted.set(sentence, { row, count: count + 1 });
    }
}
