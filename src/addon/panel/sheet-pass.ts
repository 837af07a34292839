// One part of a pass through the sheet: for the list of work and the overview, or to classify. The sidebar asks
// for part after part, so it can show how far it is and stop at any time.

import type { Day } from '../../base/day';
import type { ActionId, UiLanguage } from '../../base/ids';
import { amountOf } from '../../base/money';
import { roughDollars } from '../../base/rates';
import { say, sayDay, sayMoney } from '../../base/say';
import {
  type Assessment,
  addBooks,
  addComparisons,
  atRisk,
  type Books,
  booksOf,
  type Comparison,
  emptyBooks,
  type Grouping,
  groupKeys,
  type Level,
  marketName,
  nothingCompared,
  proposedHeight,
  standingsOf,
  type Tally,
  tally,
  workOf,
} from '../../desk';

import { sayChange, sayComparison } from '../../text/compare';
import { sayAction } from '../../text/explain';
import { sayProposedHeight, sayStanding } from '../../text/health';
import { levelWords } from '../../text/labels';
import { sidebarAnswers } from '../../text/sidebar-answers';
import { sayHow } from '../../text/sidebar-dashboard';
import { sayTally } from '../../text/summary';
import { type Block, classifyRows } from '../sheet/classify';
import { sayRun, saySettings } from '../sheet/classify-orders';
import { rememberJudged } from '../sheet/judged-by';
import { type Orders, type Proposal, sayDoubts } from '../sheet/orders';
import { readySheet } from '../sheet/prepare';
import { countDifferences, countProblems, type ProblemCount } from '../sheet/problem-count';
import { forgetRow, rememberRow, rowToResume } from '../sheet/resume';
import { type Asked, aloneOrRefused, openForSidebar } from './open';
import { type Refused, refused } from './wire';

/** Work that waits, as a row of the list. */
export interface OpenWork {
  readonly row: number;
  readonly orderId: string;
  /** Shown, and searched by; the tracking number only searched by. */
  readonly buyer: string;
  readonly item: string;
  readonly tracking: string;
  readonly market: string;
  readonly action: ActionId;
  readonly actionText: string;
  readonly level: Level;
  readonly levelText: string;
  readonly dueText: string;
  /** Days until it is due; below 0 it is late. */
  readonly left: number;
  /** The seller waits until then. */
  readonly waits: boolean;
  /** Expected loss in rough US dollars, for sorting, and as the row's own money. */
  readonly loss: number;
  readonly lossText: string;
  /** Its group under each list of the overview. */
  readonly groups: Readonly<Record<Grouping, string>>;
}

/** What has been counted so far, without the maps of a `Tally`, and in which sheet. */
type Counted = Readonly<
  Record<'orders' | Level | 'handled' | 'waiting' | 'due' | 'priced' | 'sheet', number> &
    Record<'refund' | 'advised', Readonly<Record<string, number>>> &
    Pick<Books, 'health' | 'chances'> & {
      /** What would change, with the first orders that do; null where that is not asked. */
      readonly compared: Comparison | null;
    }
>;

/** One rate of the account in words, and how much of its limit is used; null: none is published. */
interface AccountRate {
  readonly id: string;
  readonly sentence: string;
  readonly used: number | null;
}

export interface Part {
  readonly kind: 'part';
  readonly sheet: { readonly id: number; readonly name: string };
  /** The row to go on at; null: all is done. */
  readonly next: number | null;
  readonly done: number;
  readonly all: number;
  readonly work: readonly OpenWork[];
  /** What the orders of this part add up to. */
  readonly books: Books;
  readonly today: Day;
  readonly counted: Counted;
  /** How the accounts stand by all that has been counted, and what the closed orders propose. */
  readonly account: readonly AccountRate[];
  readonly proposed: string | null;
  /** How all this is counted. */
  readonly how: { readonly account: string; readonly rest: readonly string[] };
  /** All that has been counted, in one sentence. */
  readonly summary: string;
  /** What would change, as far as it was counted: in a sentence, and order by order. */
  readonly changes: {
    readonly sentence: string;
    readonly list: readonly { readonly row: number; readonly text: string }[];
    /** Changes that are not in the list. */
    readonly more: number;
  } | null;
  /** Columns that were guessed, columns that were not read, and what the table cannot say. */
  readonly doubts: readonly string[];
  readonly problems: readonly {
    readonly sentence: string;
    readonly row: number;
    readonly count: number;
  }[];
}

const tallyOf = ({
  refund,
  advised,
  sheet: _sheet,
  health: _health,
  chances: _chances,
  compared: _compared,
  ...rest
}: Counted): Tally => ({
  ...rest,
  refund: new Map(Object.entries(refund)),
  advised: new Map(Object.entries(advised)),
});

const countedOf = (
  { refund, advised, ...rest }: Tally,
  sheet: number,
  { health, chances }: Books,
  compared: Comparison | null,
): Counted => ({
  ...rest,
  compared,
  sheet,
  health,
  chances,
  refund: Object.fromEntries(refund),
  advised: Object.fromEntries(advised),
});

function listed(each: Assessment, { today, language, file }: Orders): OpenWork | null {
  const { order, parcel, dispute, decision } = each;
  const work = workOf(each, today);
  if (work === null) return null;
  const { level } = dispute.risk;
  const loss = atRisk(each);
  return {
    row: order.row,
    orderId: order.id,
    buyer: order.buyer.slice(0, 60),
    item: order.item.slice(0, 80),
    tracking: order.tracking.slice(0, 60),
    market: marketName(order.market, language),
    action: decision.action,
    actionText: sayAction(decision.action, language),
    level,
    levelText: say(levelWords[level], language),
    dueText: sayDay(work.on, language),
    left: work.on - today,
    waits: work.waits,
    loss: loss === null ? 0 : (roughDollars(loss, file.settings) ?? amountOf(loss)),
    lossText: loss === null ? '' : sayMoney(loss),
    groups: groupKeys(order, parcel),
  };
}

/** Orders that are named one by one. */
const namedAtMost = 50;

const sayChanges = (compared: Comparison, language: UiLanguage): Part['changes'] => ({
  sentence: sayComparison(compared, language),
  list: compared.list.map((each) => ({ row: each.row, text: sayChange(each, language) })),
  more: compared.changed - compared.list.length,
});

export interface Going extends Asked {
  /** The row to go on at; null: from the first, or from where an earlier run was stopped. */
  readonly from: number | null;
  /** What the parts before counted. */
  readonly counted: Counted | null;
  /** About how many rows this part may take. */
  readonly rows: number;
}

/** @param compare what would change in a block, where that is asked */
export function part(
  orders: Orders,
  asked: Going,
  readOnly: boolean,
  compare: ((block: Block) => Comparison) | null = null,
): Part {
  const { sheet, plan, today, language, lastRow } = orders;
  const first = plan.sheet.headerRow + 1;
  const from = asked.from ?? (readOnly ? null : rowToResume(orders)) ?? first;
  const work: OpenWork[] = [];
  let books = emptyBooks(plan.settings.currency);
  const problems: ProblemCount = new Map();
  let counted: Tally | undefined = asked.counted === null ? undefined : tallyOf(asked.counted);
  let compared = compare === null ? null : (asked.counted?.compared ?? nothingCompared);
  let [mixed, again] = [false, 0];
  const next = classifyRows(orders, {
    from,
    started: Date.now(),
    rows: Math.max(1, asked.rows),
    readOnly,
    again: (rows) => {
      again += rows;
    },
    done(block) {
      const { assessments, belonging } = block;
      mixed = mixed || belonging.mixed;
      if (compare !== null && compared !== null)
        compared = addComparisons(compared, compare(block));
      counted = tally(assessments, today, counted);
      books = addBooks(books, booksOf(assessments, today, plan.settings));
      countDifferences(problems, assessments, language);
      countProblems(problems, assessments, language);
      for (const each of assessments) {
        const open = listed(each, orders);
        if (open !== null) work.push(open);
      }
    },
  });
  if (!readOnly && next !== null) rememberRow(orders, next);
  if (!readOnly && next === null) {
    forgetRow(orders);
    rememberJudged(orders);
  }
  if (compared !== null) compared = { ...compared, list: compared.list.slice(0, namedAtMost) };
  const all = counted ?? tally([], today);
  const before = emptyBooks(plan.settings.currency);
  const { health = before.health, chances = before.chances } = asked.counted ?? {};
  const soFar = addBooks({ ...before, health, chances }, books);
  return {
    kind: 'part',
    sheet: { id: sheet.getSheetId(), name: sheet.getName() },
    next,
    done: (next ?? lastRow + 1) - first,
    all: lastRow + 1 - first,
    work,
    books,
    today,
    counted: countedOf(all, sheet.getSheetId(), soFar, compared),
    account: standingsOf(soFar.health, plan.settings, today).map((each) => ({
      id: each.rule.id,
      sentence: sayStanding(each, today, language),
      used: each.reachedAt === null ? null : Math.min(1, each.defects / each.reachedAt),
    })),
    how: sayHow(language),
    proposed: sayProposedHeight(proposedHeight(soFar), plan.settings.chanceShift, language),
    summary: [
      sayTally(all, language),
      ...sayRun({ mixed: mixed && !readOnly, again }, language),
      ...(readOnly ? [] : orders.further().say(language)),
      // Named once, at the end, as the menu names them.
      ...(readOnly || next !== null ? [] : saySettings(orders)),
    ].join('\n'),
    changes: compared === null ? null : sayChanges(compared, language),
    doubts: sayDoubts(orders),
    problems: [...problems].slice(0, 50).map(([sentence, each]) => ({ sentence, ...each })),
  };
}

/** The sheet in front, if it still is the one the parts before were read from. */
export function openSame(
  asked: Asked,
  begun: number | null,
  proposal?: Proposal,
): Orders | Refused {
  const orders = openForSidebar(asked, proposal);
  if ('refusal' in orders) return refused(orders.refusal);
  return begun !== null && begun !== orders.sheet.getSheetId()
    ? refused(say(sidebarAnswers.other_sheet, asked.language))
    : orders;
}

/** Looks at a part of the sheet in front; writes nothing. */
export function look(asked: Going): Part | Refused {
  const orders = openSame(asked, asked.counted?.sheet ?? null);
  return 'kind' in orders ? orders : part(orders, asked, true);
}

/** Classifies a part of the sheet in front, with the result columns made first where there are none. */
export const classify = (asked: Going): Part | Refused =>
  aloneOrRefused(asked, (): Part | Refused => {
    const orders = openSame(asked, asked.counted?.sheet ?? null);
    if ('kind' in orders) return orders;
    return part(readySheet(orders), asked, false);
  });
