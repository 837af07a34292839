// The diagnosis of the sheet in front, for the seller to copy and send to whoever helps.
import { assess } from '../../desk';
import { diagnosis } from '../../results/diagnosis';
import { readLines } from '../sheet/lines';
import { hasFormulas } from '../sheet/result-formulas';
import { type Asked, openForSidebar } from './open';
import { type Refused, refused } from './wire';

/** As many rows as show what is wrong; a long sheet need not be read to its end. */
const most = 1000;

export function diagnose(
  asked: Asked,
): { readonly kind: 'diagnosis'; readonly text: string } | Refused {
  const orders = openForSidebar(asked);
  if ('refusal' in orders) return refused(orders.refusal);
  const { plan, marks, lastRow, today, file, language } = orders;
  const first = plan.sheet.headerRow + 1;
  const count = Math.min(most, lastRow - first + 1);
  const lines = count < 1 ? [] : readLines(orders, marks, first, count);
  const text = diagnosis(plan, assess(plan, lines, today), {
    language,
    zone: file.settings.timeZone || orders.zone(),
    rows: lastRow - first + 1,
    results: marks.all.length === 0 ? 'none' : hasFormulas(orders, marks) ? 'formulas' : 'values',
    resultColumns: [...marks.at].map(([id, column]) => [column, id] as const),
    settingProblems: file.problems.length,
    letterProblems: orders.letters().problems.length,
  });
  return { kind: 'diagnosis', text };
}
