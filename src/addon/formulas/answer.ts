// Answers one formula: as many lines as it was asked about, each as wide as the formula is.

import { say } from '../../base/say';
import { whole } from '../../base/whole';
import { assess, namedTabs, type Settings } from '../../desk';
import { type Manner, type ResultValue, resultColumns } from '../../results/table';
import { sayNotRead } from '../../text/joined';
import { type Block, blockOf } from './block';
import { languageOf, lettersOf, openCall, todayOf } from './call';
import type { Surroundings } from './formula-host';
import type { Formula } from './table';

/** What a formula may put into a cell. */
type Result = string | number | Date;
type Line = readonly Result[];

/** The line of the block that holds the header: its own, or one that repeats the header given. */
function titleLine({ plan, lines, from, count }: Block): number | null {
  if (plan === null) return null;
  const at = plan.sheet.headerRow - 1;
  if (at >= from) return at < from + count ? at - from : null;
  const header = lines[at] ?? [];
  return header.every((cell, i) => cell === lines[from]?.[i]) ? 0 : null;
}

/** Tabs the seller has agreed to are read by Classify alone: a formula sees only what it is given. */
function leftOutOf({ alsoRead, language }: Settings): string {
  const { missing: named } = namedTabs(alsoRead, []);
  return named.length === 0 ? '' : sayNotRead(named, language);
}

/**
 * What a formula gives for its arguments as Sheets hands them over. Blank rows, further lines of an
 * order and what is no order stay blank; a wrong call throws one sentence.
 */
export function answer(
  formula: Formula,
  given: readonly unknown[],
  around: Surroundings,
): Result | readonly Line[] {
  const call = openCall(formula, given, around);
  const { settings, edge } = call;
  const { language } = settings;
  const block = blockOf(call);
  const today = todayOf(call);
  const letters = lettersOf(call);
  const manner: Manner = {
    language,
    letterLanguage: languageOf(call),
    own: () => letters,
    sayMissing: true,
    leftOut: leftOutOf(settings),
  };
  const result = (value: ResultValue): Result => {
    if (typeof value === 'string') return whole(value);
    return value === null ? '' : typeof value === 'object' ? edge.date(value.day) : value;
  };

  const nothing: Line = formula.columns.map(() => '');
  const lines: Line[] = Array.from({ length: block.count }, () => nothing);
  const title = titleLine(block);
  if (title !== null)
    lines[title] = formula.columns.map((id) => say(resultColumns[id].title, language));
  if (block.plan !== null) {
    const first = Math.max(block.from, block.plan.sheet.headerRow);
    const rows = block.lines
      .slice(first, block.from + block.count)
      .map((cells, i) => ({ row: first + i + 1, cells }));
    for (const each of assess(block.plan, rows, today))
      lines[each.order.row - 1 - block.from] = formula.columns.map((id) =>
        result(resultColumns[id].value(each, manner)),
      );
  }
  const [only] = lines;
  return lines.length === 1 && only?.length === 1 ? (only[0] ?? '') : lines;
}
