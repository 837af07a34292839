// What one order puts into the add-on's columns.

import { cellText, plainText, serialOf } from '../addon/sheet/cells';
import type { ColumnId } from '../addon/sheet/columns';
import type { Cell } from '../base/cell';
import { type Day, isoOf } from '../base/day';

import { say } from '../base/say';

import { type Assessment, type Plan, reply } from '../desk';

import type { OwnLetters } from '../reply/own-letters';
import { sayAction, sayWhy } from '../text/explain';
import { levelWords } from '../text/labels';
import { evidenceText } from './evidence';

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
const letterFor = (each: Assessment, plan: Plan, today: Day, own: OwnLetters): string =>
  reply(each, today, plan.settings, undefined, own).letters[0]?.text ?? '';

/** Columns that hold what the seller or an earlier run wrote: filled only while they are blank. */
export const keptColumns: readonly ColumnId[] = ['evidence', 'reply'];

/** The cell of an order in one column; the seller's own letters are asked for only where one is written. */
export function resultOf(
  id: ColumnId,
  each: Assessment,
  plan: Plan,
  today: Day,
  own: () => OwnLetters,
): Written {
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
      return text(evidenceText(each.decision.evidence, language));
    case 'reply':
      return text(letterFor(each, plan, today, own()));
    case 'handled':
      return blank;
    case 'risk':
      return text(say(levelWords[each.dispute.risk.level], language));
    case 'action':
      return text(sayAction(each.decision.action, language));
    case 'why':
      return text(sayWhy(each, language));
  }
}
