// The columns `--out` adds to the seller's own: the very cells the formulas give.

import { type Day, isoOf } from '../../base/day';
import type { UiLanguage } from '../../base/ids';
import { say } from '../../base/say';

import type { Assessment, Plan } from '../../desk';

import type { OwnLetters } from '../../reply/own-letters';
import { resultColumns as cells, type Result } from '../../results/columns';

const always = [
  'risk',
  'score',
  'action',
  'due',
  'refund_cost',
  'reship_cost',
  'saving',
  'why',
] as const;

/** Files have no dates of their own kind here: a day is ISO text. */
const written = (cell: Result): string | number =>
  cell instanceof Date ? cell.toISOString().slice(0, 10) : cell;

/** One value per order, on the order's first row; days as ISO text. */
export function resultColumns(
  plan: Plan,
  all: readonly Assessment[],
  today: Day,
  { language, reply }: { readonly language: UiLanguage; readonly reply: boolean },
  letters: OwnLetters,
) {
  const { settings } = plan;
  const manner = { language, date: isoOf, today, settings, letterLanguage: null, letters };
  const columns = reply ? ([...always, 'reply'] as const) : always;
  return columns.map((id) => ({
    header: say(cells[id].title, language),
    values: new Map(all.map((each) => [each.order.row, written(cells[id].cell(each, manner))])),
  }));
}
