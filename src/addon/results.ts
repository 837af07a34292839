// What one order puts into the add-on's columns.
import { sayAction, sayWhy } from '../decision/explain';
import { type Assessment, type Plan, reply } from '../desk';
import { isoOf } from '../order/cells/day';
import type { Day } from '../order/order';
import type { Cell } from '../settings/names';
import { evidenceWords, levelWords } from '../text/labels';
import { say } from '../text/say';
import { cellText, plainText, serialOf } from './cells';
import type { ColumnId } from './columns';

/** What is handed to Sheets, and how the cell reads back once it holds it. */
export interface Written {
  readonly write: string | number;
  readonly reads: Cell;
}

export const blank: Written = { write: '', reads: '' };

const text = (given: string): Written => {
  const reads = cellText(given);
  return { write: plainText(reads), reads };
};

/** The first letter to send; none while something in it is missing. */
const letterFor = (each: Assessment, plan: Plan, today: Day): string =>
  reply(each, today, plan.settings).letters[0]?.text ?? '';

/** The evidence to collect, what the row already shows ticked. */
const evidenceFor = ({ decision }: Assessment, plan: Plan): string =>
  decision.evidence
    .map(({ id, have }) => `${have ? '☑' : '☐'} ${say(evidenceWords[id], plan.settings.language)}`)
    .join(' · ');

/** Columns that hold what the seller or an earlier run wrote: filled only while they are blank. */
export const keptColumns: readonly ColumnId[] = ['evidence', 'reply'];

/** The cell of an order in one column. */
export function resultOf(id: ColumnId, each: Assessment, plan: Plan, today: Day): Written {
  const { language } = plan.settings;
  switch (id) {
    case 'score': {
      const { score } = each.dispute.risk;
      return { write: score, reads: score };
    }
    case 'due': {
      const { due } = each.decision;
      return due === null ? blank : { write: serialOf(due.on), reads: isoOf(due.on) };
    }
    case 'evidence':
      return text(evidenceFor(each, plan));
    case 'reply':
      return text(letterFor(each, plan, today));
    case 'handled':
      return blank;
    case 'risk':
      return text(say(levelWords[each.dispute.risk.level], language));
    case 'action':
      return text(sayAction(each.decision.action, language));
    case 'why':
      return text(sayWhy(each.dispute, each.decision.action, language));
  }
}
