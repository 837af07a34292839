// One call of an engine: all lines of one order, and the day to judge it by. What is wrong with it is an answer.

import type { Cell, SheetRow } from '../../base/cell';
import { dayFromIso } from '../../base/day';
import type { UiLanguage } from '../../base/ids';
import { say, type Values } from '../../base/say';
import { assess, type OwnLetters, type Plan } from '../../desk';
import { engineWords } from '../../text/engines';
import { orderJson } from './library';
import { recordOf } from './result-columns';

/** A sentence for the engine: it takes the place of a result. */
export class CallProblem extends Error {}

export const refuseCall = (
  words: keyof typeof engineWords,
  language: UiLanguage,
  values: Values,
): never => {
  throw new CallProblem(say(engineWords[words], language, values));
};

/** As long as a cell of a file may be. */
const longestCell = 1_000_000;

/** Who asks: in which language sentences are, and which line of the input it is. */
export interface Asker {
  readonly language: UiLanguage;
  readonly line: number;
}

/** A cell as it is handed over; null and the empty text are both blank. */
export function cellIn(value: unknown, { language, line }: Asker): Cell {
  if (typeof value === 'number' || typeof value === 'boolean' || value === null) return value;
  if (typeof value !== 'string') return null;
  if (value.length > longestCell)
    refuseCall('long_cell', language, { line, count: value.length, most: longestCell });
  return value;
}

function rowIn(value: unknown, asker: Asker): SheetRow {
  if (typeof value === 'object' && value !== null && 'row' in value && 'cells' in value) {
    const row = Number(value.row);
    if (Number.isSafeInteger(row) && Array.isArray(value.cells))
      return { row, cells: value.cells.map((cell) => cellIn(cell, asker)) };
  }
  return refuseCall('no_lines', asker.language, { line: asker.line });
}

/** The rows of a call's `lines`. */
export const rowsIn = (lines: unknown, asker: Asker): readonly SheetRow[] =>
  Array.isArray(lines)
    ? lines.map((each) => rowIn(each, asker))
    : refuseCall('no_lines', asker.language, { line: asker.line });

/** The day of a call. */
export const dayIn = (today: unknown, { language, line }: Asker) =>
  (typeof today === 'string' ? dayFromIso(today) : null) ??
  refuseCall('no_day', language, { line });

/** The orders in lines that belong together: one, unless a number is damaged or stands for several shops. */
export const recordsOf = (
  plan: Plan,
  rows: readonly SheetRow[],
  today: number,
  letters: OwnLetters | null = null,
): readonly ReturnType<typeof recordOf>[] =>
  assess(plan, rows, today).map((each) => recordOf(orderJson(each, letters)));
