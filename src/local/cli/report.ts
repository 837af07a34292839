// What a person gets: the worst orders first, then the summary and the cells to mend.

import { styleText } from 'node:util';
import type { Day } from '../../base/day';
import type { UiLanguage } from '../../base/ids';
import { roughDollars } from '../../base/rates';
import { say, sayMoney, sayShortDay } from '../../base/say';
import {
  type Accounts,
  type Assessment,
  accountsOf,
  addAccounts,
  exportName,
  fields,
  marketName,
  type OwnLetters,
  type Plan,
  proposedHeight,
  reply,
  type Settings,
  standingsOf,
  type Tally,
  tally,
  workOf,
} from '../../desk';

import { cliWords } from '../../text/cli';
import { sayColumns } from '../../text/columns';
import { sayAction, sayProblem, sayWaysOut, sayWhy } from '../../text/explain';
import { sayProposedHeight, sayStanding } from '../../text/health';
import { levelWords, resultWords } from '../../text/labels';
import { ordersWords } from '../../text/orders';
import { sayTally } from '../../text/summary';
import { explainLines } from './explain';
import { problemList } from './problems';
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
  /** Letters of the seller's own for an order. */
  readonly ownOf: (each: Assessment) => OwnLetters;
  /** What was read by the time the report is made; of several that are read as one the table with the orders first. */
  readonly tables: readonly ReadTable[];
  /** Each table stands by itself. */
  readonly each: boolean;
  /** The file an order stands in; empty where none has to be named. */
  readonly fileOf: (each: Assessment) => string;
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
/** So many are kept before those that will not be shown are let go. */
const keptAtMost = 500;
const rank = { high: 0, medium: 1, unknown: 2, low: 3 } as const;

/** Worst first: what is handled, waits or is answered after the rest, then chance × stake, then what is due. */
function worstFirst(settings: Settings, today: Day) {
  const waits = (each: Assessment) => Number(workOf(each, today)?.waits === true);
  const loss = ({ dispute }: Assessment) =>
    (dispute.risk.chance ?? 0) *
    (dispute.risk.stake === null ? 0 : (roughDollars(dispute.risk.stake, settings) ?? 0));
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
  if (days < 0 && due?.on === on && due.state === 'open')
    return say(cliWords.still, language, { days: -days, date: sayShortDay(due.until, language) });
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

/** So many files that were read alike are named. */
const namedAtMost = 3;

function sayFiles(names: readonly string[], language: UiLanguage): string {
  const more = names.length - namedAtMost;
  const shown = names.slice(0, namedAtMost).map(printable);
  const list = shown.join(language === 'zh' ? '、' : ', ');
  const files = more > 0 ? say(cliWords.files_more, language, { list, count: more }) : list;
  return files === '' ? '' : `${files}${language === 'zh' ? '：' : ': '}`;
}

/** The first lines: how each file was read, so that a wrong guess is seen. Files that were read alike share theirs. */
function headLines({ tables, each, language, today }: View): string[] {
  // Of tables read as one, one that tells of deliveries is enough; that none does is said once.
  const told = !each && tables.some(({ plan }) => plan.sheet.facts.delivery);
  const alike = new Map<string, string[]>();
  tables.forEach(({ plan: { sheet }, name, encoding, sheet: tab }, i) => {
    const delivery = each ? sheet.facts.delivery : told || i > 0;
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
      today: { day: today },
    });
    const doubts = sayColumns({ ...sheet, facts: { ...sheet.facts, delivery } }, language);
    const lines = [read, ...doubts].map(printable).join('\n');
    alike.set(lines, [...(alike.get(lines) ?? []), name]);
  });
  return [...alike].map(([lines, names]) => `${sayFiles(names, language)}${lines}`);
}

/** Which currency was assumed, where no cell and no header names one. */
const currencyLines = (currencies: ReadonlySet<string>, { language }: View): string[] =>
  currencies.size === 0
    ? []
    : [say(cliWords.assumed_currency, language, { currencies: [...currencies].join(', ') })];

/** The letters of the orders shown, or what is missing for them, and below what every way out costs. */
function letterLines(shown: readonly Assessment[], view: View): string[] {
  const { language } = view;
  const lines: string[] = [];
  for (const each of shown) {
    const { letters } = reply(each, { own: view.ownOf(each) });
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
function accountLines(
  settings: Settings,
  accounts: ReadonlyMap<string, Accounts>,
  { today, language }: View,
): string[] {
  const standings = [...accounts].flatMap(([file, { health }]) =>
    standingsOf(health, settings, today).map(
      (each) => `${sayFiles([file], language)}${sayStanding(each, today, language)}`,
    ),
  );
  const all = [...accounts.values()].reduce(addAccounts, accountsOf([], today, settings));
  const proposed = sayProposedHeight(proposedHeight(all), settings.chanceShift, language);
  return [...standings, ...(proposed === null ? [] : [proposed])];
}

/** A report in the making: orders are added in the order of the file, and only those that will be shown are kept. */
export function reporting(settings: Settings, view: View) {
  const { language, today } = view;
  const compare = worstFirst(settings, today);
  const currencies = new Set<string>();
  const problems = problemList();
  let kept: Assessment[] = [];
  let counted: Tally | undefined;
  /** Files that stand by themselves may be of several accounts. */
  const accounts = new Map<string, Accounts>();

  function note(assessment: Assessment): void {
    const { order } = assessment;
    if (order.currencyAssumed && order.value !== null) currencies.add(order.currency);
    for (const each of assessment.problems) {
      const file = view.fileOf(assessment);
      const placed = file === '' ? each : { ...each, source: each.source ?? file };
      problems.add(sayProblem(placed, language), order.row);
    }
  }
  /** Takes orders of one table. */
  function add(all: readonly Assessment[]): void {
    all.forEach(note);
    counted = tally(all, today, counted);
    const [first] = all;
    const account = view.each && first !== undefined ? view.fileOf(first) : '';
    const before = accounts.get(account) ?? accountsOf([], today, settings);
    accounts.set(account, addAccounts(before, accountsOf(all, today, settings)));
    for (const each of all) kept.push(each);
    if (!view.all && kept.length > keptAtMost) kept = kept.sort(compare).slice(0, shownAtMost);
  }
  /** The whole report, line by line; `together` is to be said of all tables. */
  function lines(together: readonly string[]): string[] {
    if (counted === undefined || counted.orders === 0)
      return [...headLines(view), ...together, say(ordersWords.no_orders, language)];
    const sorted = kept.sort(compare);
    const shown = view.all ? sorted : sorted.slice(0, shownAtMost);
    const hidden = counted.orders - shown.length;
    const bold = (text: string) =>
      view.colour ? styleText('bold', text, { validateStream: false }) : text;
    return [
      ...headLines(view),
      ...currencyLines(currencies, view),
      '',
      ...textTable(shown, columnsOf(view), view.width, bold),
      ...(hidden > 0 ? [say(cliWords.more, language, { count: hidden })] : []),
      '',
      sayTally(counted, language),
      ...together,
      ...accountLines(settings, accounts, view),
      ...problems.lines(language),
      ...(view.explain ? explainLines(shown, view.language) : []),
      ...(view.letters ? letterLines(shown, view) : []),
    ];
  }
  return { add, lines };
}
