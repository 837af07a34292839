// What a person gets: the worst orders first, then the summary and the cells to mend.

import { styleText } from 'node:util';
import { type Day, isoOf } from '../../base/day';
import type { UiLanguage } from '../../base/ids';
import { roughDollars } from '../../base/rates';
import { say, sayMoney, sayShortDay } from '../../base/say';
import {
  type Assessment,
  booksOf,
  exportName,
  fields,
  marketName,
  type OwnLetters,
  type Plan,
  proposedHeight,
  reply,
  standingsOf,
  tally,
  workOf,
} from '../../desk';

import { cliWords } from '../../text/cli';
import { sayColumns } from '../../text/columns';
import { sayAction, sayProblem, sayWaysOut, sayWhy } from '../../text/explain';
import { sayProposedHeight, sayStanding } from '../../text/health';
import { levelWords, resultWords } from '../../text/labels';
import { sayTally } from '../../text/summary';
import { explainLines } from './explain';
import { printable, type TextColumn, textTable } from './table';

export interface View {
  readonly language: UiLanguage;
  readonly today: Day;
  readonly width: number;
  readonly colour: boolean;
  readonly all: boolean;
  /** Print the letters under the table (--reply). */
  readonly letters: boolean;
  /** Say all of each order shown (--explain). */
  readonly explain: boolean;
  /** The seller's own. */
  readonly own: OwnLetters;
  /** What was read, the table with the orders first. */
  readonly tables: readonly ReadTable[];
  /** The file an order stands in, where that is not the first. */
  readonly fileOf: (each: Assessment) => string;
  /** What is to be said of several files read as one. */
  readonly together: readonly string[];
}

/** A table as it was read. */
interface ReadTable {
  readonly plan: Plan;
  /** Empty where it is the only one. */
  readonly name: string;
  /** Name of the guessed encoding and of the sheet, where there is something to say. */
  readonly encoding: string | null;
  readonly sheet: string;
}

const shownAtMost = 50;
const problemsAtMost = 10;
const rank = { high: 0, medium: 1, unknown: 2, low: 3 } as const;

/** Worst first: what is handled, waits or is answered after the rest, then chance × stake, then what is due. */
function worstFirst(plan: Plan, today: Day) {
  const waits = (each: Assessment) => Number(workOf(each, today)?.waits === true);
  const loss = ({ dispute }: Assessment) =>
    (dispute.risk.chance ?? 0) *
    (dispute.risk.stake === null ? 0 : (roughDollars(dispute.risk.stake, plan.settings) ?? 0));
  const answered = ({ decision }: Assessment) => Number(decision.due?.state === 'spent');
  return (a: Assessment, b: Assessment): number =>
    Number(a.order.handled) - Number(b.order.handled) ||
    waits(a) - waits(b) ||
    rank[a.dispute.risk.level] - rank[b.dispute.risk.level] ||
    answered(a) - answered(b) ||
    loss(b) - loss(a) ||
    (a.decision.due?.on ?? 0) - (b.decision.due?.on ?? 0) ||
    a.order.row - b.order.row;
}

/** "today", "tomorrow", "24 Nov", "3 days over": short, as the table is wide already. */
function dueText(each: Assessment, view: View): string {
  const { order, decision } = each;
  const { due } = decision;
  const { language } = view;
  if (order.handled) return say(cliWords.handled, language);
  const work = workOf(each, view.today);
  if (work?.waits === true)
    return say(cliWords.waits, language, { date: sayShortDay(work.on, language) });
  if (work === null && due?.state === 'spent') return say(cliWords.spent, language);
  const on = work?.on ?? due?.on;
  if (on === undefined) return '';
  const days = on - view.today;
  if (days < 0) return say(cliWords.over, language, { days: -days });
  if (days < 2) return say(days === 0 ? cliWords.today : cliWords.tomorrow, language);
  return sayShortDay(on, language);
}

function columnsOf(view: View): TextColumn<Assessment>[] {
  const { language } = view;
  const paint = (format: 'red' | 'yellow' | 'green' | 'dim', text: string) =>
    view.colour ? styleText(format, text, { validateStream: false }) : text;
  const levels = { high: 'red', medium: 'yellow', low: 'green', unknown: 'dim' } as const;
  const title = (name: keyof typeof cliWords) => say(cliWords[name], language);
  return [
    {
      title: say(resultWords.risk, language),
      of: ({ dispute }) => say(levelWords[dispute.risk.level], language),
      colour: ({ dispute }, text) => paint(levels[dispute.risk.level], text),
    },
    {
      title: say(resultWords.score, language),
      of: ({ dispute }) => (dispute.risk.score === null ? '–' : String(dispute.risk.score)),
      align: 'right',
    },
    {
      title: title('row'),
      of: (each) => `${view.fileOf(each)} ${each.order.row}`.trim(),
      align: 'right',
    },
    { title: title('order'), of: ({ order }) => order.id },
    {
      title: title('market'),
      of: ({ order }) => (order.market === 'unknown' ? '–' : marketName(order.market, language)),
    },
    {
      title: say(resultWords.action, language),
      of: ({ decision }) => sayAction(decision.action, language),
    },
    {
      title: say(resultWords.due, language),
      of: (each) => dueText(each, view),
      colour: (each, text) => {
        const work = workOf(each, view.today);
        if (work === null || work.waits) return text === '' ? text : paint('dim', text);
        return work.on <= view.today ? paint('red', text) : text;
      },
    },
    {
      title: say(resultWords.saving, language),
      of: ({ decision }) => (decision.saving === null ? '' : sayMoney(decision.saving)),
      align: 'right',
    },
    {
      title: say(resultWords.why, language),
      of: (each) => sayWhy(each, language),
      flexible: true,
    },
  ];
}

/** The first lines: how each file was read, so that a wrong guess is seen. */
function headLines({ tables, language, today }: View): string[] {
  // One table that tells of deliveries is enough; that none does is said once.
  const told = tables.some(({ plan }) => plan.sheet.facts.delivery);
  return tables.flatMap(({ plan: { sheet }, name, encoding, sheet: tab }, i) => {
    const delivery = told || i > 0;
    const how =
      (encoding === null ? '' : say(cliWords.encoding, language, { name: encoding })) +
      (tab === '' ? '' : say(cliWords.read_sheet, language, { name: printable(tab) }));
    const read = say(cliWords.read_as, language, {
      market:
        sheet.export === null
          ? say(cliWords.own_tracker, language)
          : exportName(sheet.export, language),
      row: sheet.headerRow,
      encoding: how,
      today: isoOf(today),
    });
    const doubts = sayColumns({ ...sheet, facts: { ...sheet.facts, delivery } }, language);
    const file = name === '' ? '' : `${name}${language === 'zh' ? '：' : ': '}`;
    return [printable(`${file}${read}`), ...doubts.map(printable)];
  });
}

/** Which currency was assumed, where no cell and no header names one. */
function currencyLines(all: readonly Assessment[], { language }: View): string[] {
  const assumed = all.filter(({ order }) => order.currencyAssumed && order.value !== null);
  const currencies = [...new Set(assumed.map(({ order }) => order.currency))];
  return currencies.length === 0
    ? []
    : [say(cliWords.assumed_currency, language, { currencies: currencies.join(', ') })];
}

/** Row numbers, runs of neighbours drawn together: "2–5, 9". */
function rowList(rows: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const row of rows) {
    const last = runs[runs.length - 1];
    if (last !== undefined && row <= last[1] + 1) last[1] = row;
    else runs.push([row, row]);
  }
  return runs.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`)).join(', ');
}

/** What could not be read, the same sentence once for all its rows. */
function problemLines(all: readonly Assessment[], view: View): string[] {
  const { language } = view;
  const rowsBySentence = new Map<string, number[]>();
  for (const assessment of all)
    for (const each of assessment.problems) {
      const file = view.fileOf(assessment);
      const placed = file === '' ? each : { ...each, source: each.source ?? file };
      const sentence = sayProblem(placed, language);
      const rows = rowsBySentence.get(sentence) ?? [];
      rowsBySentence.set(sentence, [...rows, assessment.order.row]);
    }
  if (rowsBySentence.size === 0) return [];
  const found = [...rowsBySentence].map(([sentence, rows]) => ({
    count: rows.length,
    rows: rowList(rows),
    sentence: printable(sentence),
  }));
  const more = found.length - problemsAtMost;
  return [
    '',
    say(cliWords.problems, language),
    ...found
      .slice(0, problemsAtMost)
      .map((each) => `  ${say(cliWords.problem_row, language, each)}`),
    ...(more > 0 ? [`  ${say(cliWords.problems_more, language, { count: more })}`] : []),
  ];
}

/** The letters of the orders shown, or what is missing for them, and below what every way out costs. */
function letterLines(shown: readonly Assessment[], view: View): string[] {
  const { language } = view;
  const lines: string[] = [];
  for (const each of shown) {
    const { letters } = reply(each, { own: view.own });
    const ways = letters.length === 0 ? null : sayWaysOut(each.decision, language);
    for (const letter of letters) {
      const values = { order: each.order.id, row: each.order.row, code: letter.language };
      const missing = letter.missing.map((name) => say(fields[name].label, language)).join(', ');
      const body =
        letter.text === ''
          ? [say(cliWords.letter_missing, language, { missing })]
          : letter.text.split('\n');
      lines.push('', printable(say(cliWords[`to_${letter.to}`], language, values)));
      lines.push(...body.map((line) => `  ${printable(line)}`.trimEnd()));
    }
    if (ways !== null) lines.push('', `  ${ways}`);
  }
  return lines;
}

/** How the accounts stand by their marketplaces' rates, and what the closed orders say of the chances. */
function accountLines(plan: Plan, all: readonly Assessment[], { today, language }: View): string[] {
  const books = booksOf(all, today, plan.settings);
  const proposed = sayProposedHeight(proposedHeight(books), plan.settings.chanceShift, language);
  return [
    ...standingsOf(books.health, plan.settings, today).map((each) =>
      sayStanding(each, today, language),
    ),
    ...(proposed === null ? [] : [proposed]),
  ];
}

/** The whole report, line by line. */
export function report(plan: Plan, all: readonly Assessment[], view: View): string[] {
  const { language } = view;
  if (all.length === 0)
    return [...headLines(view), ...view.together, say(cliWords.no_orders, language)];
  const sorted = [...all].sort(worstFirst(plan, view.today));
  const shown = view.all ? sorted : sorted.slice(0, shownAtMost);
  const hidden = sorted.length - shown.length;
  const bold = (text: string) =>
    view.colour ? styleText('bold', text, { validateStream: false }) : text;
  return [
    ...headLines(view),
    ...currencyLines(all, view),
    '',
    ...textTable(shown, columnsOf(view), view.width, bold),
    ...(hidden > 0 ? [say(cliWords.more, language, { count: hidden })] : []),
    '',
    sayTally(tally(all, view.today), language),
    ...view.together,
    ...accountLines(plan, all, view),
    ...problemLines(all, view),
    ...(view.explain ? explainLines(shown, view.language) : []),
    ...(view.letters ? letterLines(shown, view) : []),
  ];
}
