// What Classify would change in a block of the sheet: against what stands in its rows, or, where something is tried
// out, against the same orders by what is saved.

import { cellText } from '../../base/cell-text';
import { dayFromIso } from '../../base/day';
import type { Words } from '../../base/say';
import {
  type Assessment,
  type Comparison,
  compareVerdicts,
  isBlank,
  type Verdict,
  verdictOf,
} from '../../desk';
import { resultColumns, type SheetId } from '../../results/table';
import { actionWords } from '../../text/actions';
import { levelWords } from '../../text/labels';
import { type Block, cellsFor, judge } from './classify';
import type { Line } from './lines';
import type { Orders } from './orders';

const idOf = (label: string, all: Readonly<Record<string, Words>>): string =>
  Object.entries(all).find(([, { en, zh }]) => label === en || label === zh)?.[0] ?? label;

const letterOf = (each: Assessment, orders: Orders): string =>
  String(
    resultColumns.reply.value(each, {
      language: orders.language,
      letterLanguage: null,
      own: () => orders.letters().letters,
      sayMissing: false,
    }) ?? '',
  );

/** @param saved the sheet read by what is saved; null: nothing is tried out */
export function changesIn(orders: Orders, saved: Orders | null, block: Block): Comparison {
  const { at } = orders.marks;
  const { cellIn } = cellsFor(orders, block);
  const lines = new Map(block.lines.map((line) => [line.row, line]));
  const open = ({ assessments }: Block) => assessments.filter(({ order }) => !order.handled);
  /** The text of a cell that Classify writes anew, before and after; null: it stays, or there is none. */
  const rewritten = (line: Line | undefined, id: SheetId) => {
    const [column, cell] = [at.get(id), line === undefined ? null : cellIn(line, id)];
    if (line === undefined || column === undefined || cell === null) return null;
    return { before: cellText(String(line.read[column - 1] ?? '')), after: String(cell.reads) };
  };

  if (saved !== null) {
    const before = new Map(open(judge(saved, block.lines)).map((each) => [each.order.row, each]));
    const letters = new Map([...before].map(([row, each]) => [row, letterOf(each, saved)]));
    return compareVerdicts(
      [...before].map(([row, each]) => verdictOf(each, letters.get(row) ?? '')),
      open(block).map((each) => {
        const { row } = each.order;
        // A letter of the seller's own stays, whatever ours would be.
        const stays = at.has('reply') && rewritten(lines.get(row), 'reply') === null;
        return verdictOf(each, stays ? (letters.get(row) ?? '') : letterOf(each, orders));
      }),
    );
  }

  const pairs = open(block).map((each): { before: Verdict | null; after: Verdict } => {
    const line = lines.get(each.order.row);
    const [action, level, due, reply] = (['action', 'risk', 'due', 'reply'] as const).map((id) =>
      rewritten(line, id),
    );
    const after = verdictOf(each, reply?.after ?? '');
    const told = [action, level].flatMap((cell) => cell ?? []);
    const isNew = told.length > 0 && told.every((cell) => isBlank(cell.before));
    const before = {
      ...after,
      ...(action ? { action: idOf(action.before, actionWords) } : {}),
      ...(level ? { level: idOf(level.before, levelWords) } : {}),
      ...(due ? { due: dayFromIso(due.before) } : {}),
      ...(reply ? { letter: reply.before } : {}),
    };
    return { before: isNew ? null : before, after };
  });
  return compareVerdicts(
    pairs.flatMap(({ before }) => (before === null ? [] : [before])),
    pairs.map(({ after }) => after),
  );
}
