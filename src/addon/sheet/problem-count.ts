// What could not be read, counted by sentence, so that one mistake in a thousand rows is told once.

import type { UiLanguage } from '../../base/ids';
import type { Assessment } from '../../desk';
import { sayProblem } from '../../text/explain';
import { sayConflicts } from '../../text/joined';

/** The first row a sentence holds for, and for how many orders. */
export type ProblemCount = Map<string, { readonly row: number; readonly count: number }>;

/** Where further tabs say otherwise, a sentence for each kind of difference. */
export function countDifferences(
  counted: ProblemCount,
  assessments: readonly Assessment[],
  language: UiLanguage,
): void {
  const differing = assessments.filter(({ joined }) => (joined?.conflicts.length ?? 0) > 0);
  for (const sentence of sayConflicts(differing, language))
    counted.set(sentence, { row: differing[0]?.order.row ?? 0, count: 1 });
}

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
