// One part of a pass through a sheet, or all of the file: for the list of work and the overview, or to classify. The
// sidebar asks for part after part, so it can show how far it is and stop at any time.

import type { Day } from '../../base/day';
import type { ActionId } from '../../base/ids';
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
import { sayHow } from '../../text/sidebar-answers';
import { sayTally } from '../../text/summary';
import { type Block, classifyRows } from '../sheet/classify';
import { sayRun, saySettings } from '../sheet/classify-orders';
import { rememberJudged } from '../sheet/judged-by';
import { type Orders, sayDoubts } from '../sheet/orders';
import { readySheet } from '../sheet/prepare';
import { countDifferences, countProblems, type ProblemCount } from '../sheet/problem-count';
import { forgetRow, rememberRow, rowToResume } from '../sheet/resume';
import { type Counted, countedOf, tallyOf } from './counted';
import { type Asked, aloneOrRefused, type Place, placeOf } from './open';
import {
  type Onward,
  onward,
  openMany,
  openOne,
  type SheetsView,
  type Stage,
  sheetsView,
  type Which,
} from './sheets';
import type { Refused } from './wire';

/** Work that waits, as a row of the list. */
export interface OpenWork extends Place {
  readonly sheetName: string;
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

/** One rate of the account in words, and how much of its limit is used; null: none is published. */
interface AccountRate {
  readonly id: string;
  readonly sentence: string;
  readonly used: number | null;
}

export interface Part {
  readonly kind: 'part';
  readonly sheets: SheetsView;
  /** Where to go on; null: all is done. */
  readonly next: Onward | null;
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
    readonly list: readonly { readonly at: Place; readonly text: string }[];
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

function listed(
  each: Assessment,
  { today, language, file }: Orders,
  sheet: Pick<OpenWork, 'sheet' | 'sheetName'>,
): OpenWork | null {
  const { order, parcel, dispute, decision } = each;
  const work = workOf(each, today);
  if (work === null) return null;
  const { level } = dispute.risk;
  const loss = atRisk(each);
  return {
    ...sheet,
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

const sayChanges = (compared: Comparison, { sheet, language }: Orders): Part['changes'] => ({
  sentence: sayComparison(compared, language),
  list: compared.list.map((each) => ({
    at: placeOf(sheet, each.row, each.orderId),
    text: sayChange(each, language),
  })),
  more: compared.changed - compared.list.length,
});

export interface Going extends Asked {
  /** Where to go on; null: from the first row, or from where an earlier run was stopped. */
  readonly from: Onward | null;
  /** What the parts before counted. */
  readonly counted: Counted | null;
  /** About how many rows this part may take. */
  readonly rows: number;
}

/** @param compare what would change in a block, where that is asked */
export function part(
  stage: Stage,
  asked: Going,
  readOnly: boolean,
  compare: ((block: Block) => Comparison) | null = null,
): Part {
  const { orders } = stage;
  const { sheet, plan, today, language } = orders;
  const first = plan.sheet.headerRow + 1;
  const from = stage.row ?? (readOnly ? null : rowToResume(orders)) ?? first;
  const named = { sheet: sheet.getSheetId(), sheetName: sheet.getName() };
  const work: OpenWork[] = [];
  let books = emptyBooks(plan.settings.currency);
  const problems: ProblemCount = new Map();
  let counted: Tally | undefined = asked.counted === null ? undefined : tallyOf(asked.counted);
  let compared = compare === null ? null : (asked.counted?.compared ?? nothingCompared);
  let [mixed, again] = [false, 0];
  const row = classifyRows(orders, {
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
        const open = listed(each, orders, named);
        if (open !== null) work.push(open);
      }
    },
  });
  if (!readOnly && row !== null) rememberRow(orders, row);
  if (!readOnly && row === null) {
    forgetRow(orders);
    rememberJudged(orders);
  }
  if (compared !== null) compared = { ...compared, list: compared.list.slice(0, namedAtMost) };
  const all = counted ?? tally([], today);
  const before = emptyBooks(plan.settings.currency);
  const { health = before.health, chances = before.chances } = asked.counted ?? {};
  const soFar = addBooks({ ...before, health, chances }, books);
  const { next, done, way } = onward(stage, row);
  return {
    kind: 'part',
    sheets: sheetsView(way, language),
    next,
    done,
    all: way.all,
    work,
    books,
    today,
    counted: countedOf(all, soFar, compared),
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
    changes: compared === null ? null : sayChanges(compared, orders),
    doubts: sayDoubts(orders),
    problems: [...problems].slice(0, 50).map(([sentence, each]) => ({ sentence, ...each })),
  };
}

/** Looks at a part of the sheet in front, or of all sheets; writes nothing. */
export function look(
  asked: Going & {
    /** Which sheets the user has just chosen to see; null: as before. */
    readonly which: Which | null;
  },
): Part | Refused {
  const stage = openMany(asked, asked.which);
  return 'kind' in stage ? stage : part(stage, asked, true);
}

/** Classifies a part of the sheet in front, with the result columns made first where there are none. */
export const classify = (asked: Going): Part | Refused =>
  aloneOrRefused(asked, (): Part | Refused => {
    const stage = openOne(asked);
    return 'kind' in stage
      ? stage
      : part({ ...stage, orders: readySheet(stage.orders) }, asked, false);
  });
