// The columns `--out` adds to the seller's own: the headers and values of the sheet's result columns.

import type { OptionId } from '../../decision/costs';
import { sayAction, sayWhy } from '../../decision/explain';
import { type Assessment, type Plan, reply } from '../../desk';
import { isoOf } from '../../order/cells/day';
import type { Day } from '../../order/order';
import { amountOf } from '../../settings/currencies';
import type { UiLanguage } from '../../settings/names';
import { cliWords } from '../../text/cli';
import { levelWords } from '../../text/labels';
import { say } from '../../text/say';

type Written = string | number;

const costOf = ({ decision }: Assessment, option: OptionId): Written => {
  const found = decision.options.find(({ action }) => action === option);
  return found === undefined ? '' : amountOf(found.cost);
};

/** One value per order, on the order's first row. */
export function resultColumns(
  plan: Plan,
  all: readonly Assessment[],
  today: Day,
  { language, reply: withLetters }: { readonly language: UiLanguage; readonly reply: boolean },
) {
  const column = (title: keyof typeof cliWords, of: (each: Assessment) => Written) => ({
    header: say(cliWords[title], language),
    values: new Map(all.map((each) => [each.order.row, of(each)])),
  });
  return [
    column('risk', ({ dispute }) => say(levelWords[dispute.risk.level], language)),
    column('score', ({ dispute }) => dispute.risk.score),
    column('action', ({ decision }) => sayAction(decision.action, language)),
    column('due', ({ decision }) => (decision.due === null ? '' : isoOf(decision.due.on))),
    column('refund_cost', (each) => costOf(each, 'refund')),
    column('reship_cost', (each) => costOf(each, 'reship')),
    column('saving', ({ decision }) => (decision.saving === null ? '' : amountOf(decision.saving))),
    column('why', ({ dispute, decision }) => sayWhy(dispute, decision.action, language)),
    ...(withLetters
      ? [column('reply', (each) => reply(plan, each, today).letters[0]?.text ?? '')]
      : []),
  ];
}
