// The one door to the core: a plan is made once per sheet, then rows are assessed with it in any blocks.
// What stands outside – the sheet, its sidebar, the command line, the page – asks for nothing behind it.

import type { Cell, SheetRow } from './base/cell';
import type { Day } from './base/day';
import type { LanguageCode } from './base/ids';
import { type Assessment, assessOrder, type Plan } from './decision/assess';
import type { Supposed } from './decision/costs';
import { type HealthCount, type Nearest, nearestOf } from './dispute/health';
import type { Book } from './join/book';
import { combine } from './join/combine';
import { survey } from './ledger/survey';
import type { Order } from './order/order';
import { readOrders } from './order/rows';
import type { OwnLetters } from './reply/own-letters';
import { type Reply, replyTo } from './reply/reply';
import type { Settings } from './settings/settings';
import type { Rows } from './sheet/columns';
import { groupRows, lineId, openSheet } from './sheet/lines';
import { longBody } from './sheet/long-body';
import { type PlanFailure, planOf, planSheet, readHead } from './sheet/plan';
import { undecidedColumns } from './sheet/undecided';

/**
 * Makes the plan of a sheet.
 * @param head the first rows, header included
 * @param sample further rows, best all of them, so that columns are decided by their values
 * @param name file or sheet name, where it helps to tell the marketplace's site
 * @param today tells years of two digits from days where no date of the sheet does
 * @param beside the table is read beside a list of orders: a parcel's number is enough to know a row by
 */
export function plan(
  head: readonly (readonly Cell[])[],
  sample: readonly (readonly Cell[])[],
  settings: Settings,
  name?: string,
  today?: Day,
  beside?: boolean,
): { readonly ok: true; readonly plan: Plan } | PlanFailure {
  const made = planSheet([...head, ...sample], settings, {
    ...(name === undefined ? {} : { name }),
    ...(beside === undefined ? {} : { beside }),
    ...(today === undefined ? {} : { today }),
  });
  if (!made.ok) return made;
  const sheet = made.plan;
  const counts = (on: Day) => {
    const rows = [...head, ...sample].map((cells, at) => ({ row: at + 1, cells }));
    return survey({ sheet, settings }, rows.slice(sheet.headerRow), on).health();
  };
  return { ok: true, plan: { sheet, settings, nearest: nearestBy(counts, settings) } };
}

/** How near each marketplace's limit is, worked out once for a day. */
function nearestBy(
  counts: (on: Day) => readonly HealthCount[],
  settings: Settings,
): (on: Day) => Nearest {
  let known: { readonly today: Day; readonly nearest: Nearest } | null = null;
  return (on) => {
    if (known?.today !== on) known = { today: on, nearest: nearestOf(counts(on), settings, on) };
    return known.nearest;
  };
}

/** A plan in the making, of a table too long to be held. */
export interface Learner {
  /** Takes the next row. */
  readonly add: (cells: readonly Cell[]) => void;
  /** The plan by all rows; how its accounts stand is still to be counted. */
  readonly plan: () => { readonly ok: true; readonly plan: Plan } | PlanFailure;
}

/** Begins the plan of a table with its first rows, at least as many as tell what its columns are. */
export function learner(
  first: Rows,
  settings: Settings,
  name: string,
  today: Day,
): Learner | PlanFailure {
  const head = readHead(first, settings);
  if (head === null) return { ok: false, code: 'no_header' };
  const body = longBody(head.columns);
  head.rows.forEach(body.add);
  return {
    add: body.add,
    plan() {
      const made = planOf(head, body, settings, { name, today });
      return made.ok ? { ok: true, plan: withAccounts({ sheet: made.plan, settings }, []) } : made;
    },
  };
}

/** The plan of such a table with what its blocks told of the accounts. */
export const withAccounts = (
  { sheet, settings }: Pick<Plan, 'sheet' | 'settings'>,
  counts: readonly HealthCount[],
): Plan => ({ sheet, settings, nearest: nearestBy(() => counts, settings) });

/** The plan of a table of which only the first rows were looked at: how its accounts stand is said of them alone. */
export const ofFirstRows = (each: Plan, rows: number): Plan => ({
  ...each,
  nearest: (on) =>
    Object.fromEntries(
      Object.entries(each.nearest(on)).map(([market, standing]) => [market, { ...standing, rows }]),
    ),
});

/** Columns (0-based) whose form the rows seen leave open: further rows would make the plan better. */
export const undecided = (each: Plan, rows: readonly (readonly Cell[])[]): readonly number[] =>
  undecidedColumns(each.sheet, rows);

/** What would be advised if some numbers were other than the row and the settings say. */
export const suppose = (
  each: Plan,
  { order, today, joined }: Assessment,
  supposed: Supposed,
): Assessment => assessOrder(each, order, today, joined, supposed);

/**
 * Assesses the orders of a block of rows, in the order of the sheet. Lines of one order must be in
 * the same block; blank, repeated-header and footer rows give nothing. `beside`: the book that tells what
 * further tables know of them.
 */
export function assess(
  each: Plan,
  rows: readonly SheetRow[],
  today: Day,
  beside?: Beside,
): readonly Assessment[] {
  return readOrders(each.sheet, rows, each.settings).map((order) =>
    assessIn(each, order, today, beside),
  );
}

/** The same orders by row and number alone, for whoever has only to tell them apart. */
export const numberedIn = (
  { sheet: read }: Plan,
  rows: readonly SheetRow[],
): readonly { readonly order: Pick<Order, 'row' | 'id'> }[] => {
  const sheet = openSheet(read);
  return groupRows(sheet, rows).flatMap(([head]) =>
    head === undefined ? [] : [{ order: { row: head.row, id: lineId(sheet, head).id } }],
  );
};

/** A place in a book of several tables. */
export interface Beside {
  readonly book: Book;
  /** Which of its tables the rows are of. */
  readonly table: number;
}

function assessIn(each: Plan, order: Order, today: Day, beside: Beside | undefined): Assessment {
  const source = beside?.book.sources[beside.table];
  const told = beside?.book.toldOf(beside.table, order) ?? [];
  if (source === undefined || told.length === 0) return assessOrder(each, order, today, null);
  const { order: whole, joined } = combine({ source, order }, told);
  return assessOrder(each, whole, today, joined);
}

/** Assesses the orders of a further table that stand in no table before it. */
export const assessAlone = (each: Plan, today: Day, beside: Beside): readonly Assessment[] =>
  (beside.book.alone[beside.table] ?? []).map((order) => assessIn(each, order, today, beside));

/** How the letters of one order are to be written. */
export interface Writing {
  /** Another language than the buyer's own, such as the seller's. */
  readonly language?: LanguageCode | null;
  /** Letters of the seller's own, which take the place of the built-in ones. */
  readonly own?: OwnLetters | undefined;
}

/**
 * The letters for one assessed order: to the buyer, the marketplace, the carrier, as far as its action
 * has any. Kept apart from `assess`, because most rows are never written to.
 */
export const reply = (assessment: Assessment, { language, own }: Writing = {}): Reply =>
  replyTo(assessment, language ?? undefined, own);

export { readDay } from './cells/day';
export { readFlag, yesOrNo } from './cells/flag';
export { isBlank } from './cells/read';
export type { Assessment, Plan } from './decision/assess';
export type { OptionId, Supposed } from './decision/costs';
export type { Decision } from './decision/decision';
export { calibrationOf, type Outcome, proposedShift } from './dispute/calibration';
export type { Level } from './dispute/dispute';
export { standingsOf } from './dispute/health';
export { levelsFrom } from './dispute/height';
export { type Book, keyColumns, openBook } from './join/book';
export { type NamedTabs, namedTabs } from './join/named-tabs';
export type { Said, SaidValue, Table } from './join/told';
export type { Addressee, FieldName, FlagName } from './languages/letter-names';
export {
  isIssue,
  type Labelled,
  type Measured,
  measure,
  type Share,
} from './languages/words/measure';
export { readMessage } from './languages/words/read';
export {
  addComparisons,
  type Comparison,
  compareOrders,
  compareVerdicts,
  nothingCompared,
  type Verdict,
  verdictOf,
} from './ledger/compare';
export { accountsOf, booksOf } from './ledger/count';
export { type Grouping, groupings, groupKeys } from './ledger/grouping';
export { type Learnt, learn, learntSettings } from './ledger/learn';
export { type OwnRate, ownRates, smallestSample } from './ledger/own-rates';
export { type Advice, prevention } from './ledger/prevent/advice';
export { type Past, pastOf } from './ledger/prevent/past';
export { atRisk, type Tally, tally, workOf } from './ledger/summary';
export { survey } from './ledger/survey';
export {
  type Accounts,
  addAccounts,
  addBooks,
  type Books,
  emptyBooks,
  type Group,
  groupsOf,
  healthOf,
  proposedHeight,
} from './ledger/totals';
export { health } from './market/health';
export { allWindowsOf, marketName, markets } from './market/index';
export { type ListedRule, listedRules } from './market/listed';
export type { Market, Remedy } from './market/market';
export { orderPage } from './market/order-page';
export type { Amounts, Figure, Grade, Rule, Unit } from './market/rule';
export { blocksOf, cutBlocks } from './order/rows';
export { longestWait } from './order/waiting';
export { trackingPage } from './parcel/tracking-page';
export { type Field, fields } from './reply/fields';
export { checkLetter, type LetterFacts, sayFinding } from './reply/forbidden';
export { replyLanguage } from './reply/language';
export { startsTalk } from './reply/letter-actions';
export {
  exampleLetters,
  type OwnLetterProblem,
  type OwnLetterRow,
  type OwnLetters,
  readOwnLetters,
  sayLetterProblem,
} from './reply/own-letters';
export { isOurLetter } from './reply/recognise';
export type { Letter } from './reply/reply';
export { plain as plainName } from './settings/keys';
export { type FoundSetting, findSetting, nameOfSetting, saySettingName } from './settings/names';
export {
  anchorsOf,
  findRule,
  isBuiltIn,
  noOwnRules,
  type OwnRule,
  type OwnRules,
  rangeOf,
  readRuleNumber,
  silencesOf,
  unitsOf,
} from './settings/own-rules';
export {
  defaultSettings,
  type SettingProblem,
  type Settings,
  settingValue,
  standardSetting,
  withOwnRules,
} from './settings/settings';
export { groupIds, type SettingName, settingNames, settingOf } from './settings/table';
export type { Column, Rows } from './sheet/columns';
export {
  confirmedColumns,
  fieldName,
  fieldNamed,
  readAllGiven,
  readAllSettings,
  type SaidColumn,
  withColumns,
} from './sheet/confirmed-columns';
export { findHeaderRow } from './sheet/detect';
export { exportName } from './sheet/exports/find';
export { contractColumns } from './sheet/field-titles';
export { headerKeys } from './sheet/header';
export type { Head, PlanFailure, SheetPlan } from './sheet/plan';
export { readHead } from './sheet/plan';
