// The columns `--out` adds to the seller's own: the very cells the formulas give.

import { isoOf } from '../../base/day';
import type { UiLanguage } from '../../base/ids';
import { say } from '../../base/say';
import type { Assessment, OwnLetters } from '../../desk';
import { type ResultId, type ResultValue, resultColumns } from '../../results/table';

const always: readonly ResultId[] = [
  'risk',
  'score',
  'action',
  'due',
  'refund_cost',
  'reship_cost',
  'saving',
  'why',
];

/** Files have no dates of their own kind here: a day is ISO text. */
const written = (value: ResultValue): string | number =>
  value === null ? '' : typeof value === 'object' ? isoOf(value.day) : value;

/** One value per order, on the order's first row; days as ISO text. */
export function addedColumns(
  all: readonly Assessment[],
  { language, reply }: { readonly language: UiLanguage; readonly reply: boolean },
  letters: OwnLetters,
) {
  const manner = { language, letterLanguage: null, own: () => letters, sayMissing: true };
  return (reply ? [...always, 'reply' as const] : always).map((id) => {
    const { title, value } = resultColumns[id];
    return {
      header: say(title, language),
      values: new Map(all.map((each) => [each.order.row, written(value(each, manner))])),
    };
  });
}
