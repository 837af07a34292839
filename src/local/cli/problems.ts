// The cells that could not be used, below the table: the same sentence once for all its rows.
import type { UiLanguage } from '../../base/ids';
import { say } from '../../base/say';
import { cliWords } from '../../text/cli';
import { ordersWords } from '../../text/orders';
import { printable } from './table';

const sentencesShown = 10;
const runsShown = 20;
/** Further sentences are only counted, and no more of them than this. */
const mostCounted = 100_000;

/** Rows of one sentence: the first runs of neighbours, and how many rows lie behind them. */
interface Rows {
  readonly runs: [number, number][];
  count: number;
  hidden: number;
}

function addRow(rows: Rows, row: number): void {
  const last = rows.runs[rows.runs.length - 1];
  rows.count += 1;
  if (rows.hidden === 0 && last !== undefined && row <= last[1] + 1) last[1] = row;
  else if (rows.runs.length < runsShown) rows.runs.push([row, row]);
  else rows.hidden += 1;
}

/** "2–5, 9". */
const rowList = (runs: readonly (readonly [number, number])[]): string =>
  runs.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`)).join(', ');

export interface ProblemList {
  readonly add: (sentence: string, row: number) => void;
  readonly lines: (language: UiLanguage) => readonly string[];
}

export function problemList(): ProblemList {
  const shown = new Map<string, Rows>();
  const further = new Set<string>();
  return {
    add(sentence, row) {
      const rows = shown.get(sentence);
      if (rows !== undefined) addRow(rows, row);
      else if (shown.size < sentencesShown)
        shown.set(sentence, { runs: [[row, row]], count: 1, hidden: 0 });
      else if (further.size < mostCounted) further.add(sentence.slice(0, 200));
    },
    lines(language) {
      if (shown.size === 0) return [];
      const lines = [...shown].map(([sentence, { runs, count, hidden }]) => {
        const list = rowList(runs);
        const rows =
          hidden === 0 ? list : say(cliWords.rows_more, language, { rows: list, count: hidden });
        const values = { count, rows, sentence: printable(sentence) };
        return `  ${say(ordersWords.problem_row, language, values)}`;
      });
      const more =
        further.size === 0
          ? []
          : [`  ${say(cliWords.problems_more, language, { count: further.size })}`];
      return ['', say(ordersWords.problems, language), ...lines, ...more];
    },
  };
}
