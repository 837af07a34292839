// The one door to the core: a plan is made once per sheet, then rows are assessed with it in any blocks.
// What stands outside – the sheet, its sidebar, the command line, the page – asks for nothing behind it.

import type { Cell, SheetRow } from './base/cell';
import type { Day } from './base/day';
import type { FieldId } from './base/fields';
import type { ActionId, LanguageCode } from './base/ids';
import { lazy } from './base/lazy';
import type { Money } from './base/money';
import { type Problem, problem } from './base/problem';
import type { Supposed } from './decision/costs';
import { decide } from './decision/decide';
import type { Decision } from './decision/decision';
import type { Case } from './decision/situation';
import type { Dispute, IssueFinding } from './dispute/dispute';
import { findIssue } from './dispute/issue';
import { riskOf } from './dispute/risk';
import { stageOf } from './dispute/stage';
import { marketOf } from './market/index';
import { asOf } from './order/as-of';
import type { Order } from './order/order';
import { readOrders } from './order/rows';
import { trialsOf } from './order/trials';
import { readParcel } from './parcel/read';
import type { OwnLetters } from './reply/own-letters';
import { type Reply, replyTo } from './reply/reply';
import type { Settings } from './settings/settings';
import { type PlanFailure, planSheet, type SheetPlan } from './sheet/plan';
import { undecidedColumns } from './sheet/undecided';

/** How one sheet is read: made from its head, the same for every block of it. Plain data. */
export interface Plan {
  readonly sheet: SheetPlan;
  readonly settings: Settings;
}

/** Everything known and advised about one order, with the rules and the day it was judged by. */
export interface Assessment extends Case {
  readonly decision: Decision;
  readonly problems: readonly Problem[];
}

/**
 * Makes the plan of a sheet.
 * @param head the first rows, header included
 * @param sample further rows, best all of them, so that columns are decided by their values
 * @param name file or sheet name, where it helps to tell the marketplace's site
 * @param today tells years of two digits from days where no date of the sheet does
 */
export function plan(
  head: readonly (readonly Cell[])[],
  sample: readonly (readonly Cell[])[],
  settings: Settings,
  name?: string,
  today?: Day,
): { readonly ok: true; readonly plan: Plan } | PlanFailure {
  const made = planSheet([...head, ...sample], settings, {
    ...(name === undefined ? {} : { name }),
    ...(today === undefined ? {} : { today }),
  });
  return made.ok ? { ok: true, plan: { sheet: made.plan, settings } } : made;
}

/** Columns (0-based) whose form the rows seen leave open: further rows would make the plan better. */
export const undecided = (each: Plan, rows: readonly (readonly Cell[])[]): readonly number[] =>
  undecidedColumns(each.sheet, rows);

/** What the buyer wants. A note left at the checkout ("not before Friday") is never a complaint. */
const findingOf = (order: Order): IssueFinding =>
  findIssue({
    issue: order.issueText,
    message: order.messageIsNote && order.contactedOn === null ? '' : order.message,
    status: order.status === 'cancel_requested' ? 'cancel requested' : '',
  });

function assessOrder(each: Plan, given: Order, today: Day, supposed: Supposed = {}): Assessment {
  const { sheet, settings } = each;
  const headerOf = (...fields: readonly FieldId[]): string =>
    sheet.columns.find((column) => column.field !== null && fields.includes(column.field))
      ?.header ??
    fields[0] ??
    '';
  const order = asOf(given, today, headerOf);
  const market = marketOf(order.market, order.site);
  const parcel = readParcel(order, sheet.facts, today, settings);
  const finding = findingOf(order);
  const stage = stageOf(order, parcel, finding, market, today, settings);
  const risk = riskOf({
    order,
    parcel,
    finding,
    stage,
    market,
    today,
    settings,
    table: sheet.facts,
  });
  const dispute: Dispute = { finding, stage, risk };
  // Worked out when it is asked for: CLAIM_RISK over a whole sheet never does.
  const found: Case = { order, parcel, dispute, market, today, settings };
  const decided = lazy(() => decide(found, supposed));
  const problems = lazy(() => {
    const noRate = decided().noRate.map(({ what, currency }) =>
      problem(
        what === 'goods_cost' ? headerOf('goodsCost', 'unitCost') : headerOf('shippingCost'),
        'no_rate',
        currency,
      ),
    );
    return [...order.problems, ...noRate];
  });
  return {
    ...found,
    get decision() {
      return decided();
    },
    get problems() {
      return problems();
    },
  };
}

/** What would be advised if some numbers were other than the row and the settings say. */
export const suppose = (each: Plan, { order, today }: Assessment, supposed: Supposed): Assessment =>
  assessOrder(each, order, today, supposed);

/** What a blank cell could change: its field, the advice it would lead to, and what that would save. */
export interface WouldChange {
  readonly field: FieldId;
  readonly action: ActionId;
  /** Against the advice of now, in minor units of the order's currency; null where either is not priced. */
  readonly saves: Money | null;
}

/** Which blank cells could change the advice. Each is tried by itself, so ask for one order at a time. */
export function whatWouldChange(each: Plan, now: Assessment): readonly WouldChange[] {
  const { order, today, decision, dispute } = now;
  if (dispute.stage === 'closed') return [];
  return trialsOf(order, today).flatMap(({ field, order: filled }): WouldChange[] => {
    const then = assessOrder(each, filled, today).decision;
    if (then.action === decision.action) return [];
    const [before, after] = [decision.saving, then.saving];
    const saves =
      before === null || after === null ? null : { ...after, minor: after.minor - before.minor };
    return [{ field, action: then.action, saves }];
  });
}

/**
 * Assesses the orders of a block of rows, in the order of the sheet. Lines of one order must be in
 * the same block; blank, repeated-header and footer rows give nothing.
 */
export function assess(each: Plan, rows: readonly SheetRow[], today: Day): readonly Assessment[] {
  return readOrders(each.sheet, rows, each.settings).map((order) =>
    assessOrder(each, order, today),
  );
}

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
export type { OptionId, Supposed } from './decision/costs';
export type { Decision } from './decision/decision';
export { calibrationOf, type Outcome, proposedShift } from './dispute/calibration';
export type { Level } from './dispute/dispute';
export type { Addressee, FieldName, FlagName } from './languages/letter-names';
export {
  isIssue,
  type Labelled,
  type Measured,
  measure,
  type Share,
} from './languages/words/measure';
export { readMessage } from './languages/words/read';
export { booksOf } from './ledger/count';
export { type OwnRate, ownRates, smallestSample } from './ledger/own-rates';
export { isOpenWork, type Tally, tally } from './ledger/summary';
export { addBooks, type Books, emptyBooks, type Group, groupsOf } from './ledger/totals';
export { allWindowsOf, marketName, markets } from './market/index';
export type { Market, Remedy } from './market/market';
export type { Amounts, Figure, Grade, Rule, Unit } from './market/rule';
export { cutBlocks } from './order/rows';
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
export type { Letter } from './reply/reply';
export { type FoundSetting, findSetting, nameOfSetting, saySettingName } from './settings/names';
export {
  defaultSettings,
  type SettingProblem,
  type Settings,
  settingValue,
  standardSetting,
} from './settings/settings';
export { groupIds, type SettingName, settingNames, settingOf } from './settings/table';
export type { Column, Rows } from './sheet/columns';
export {
  confirmedColumns,
  fieldName,
  fieldNamed,
  readAllGiven,
  readAllSettings,
} from './sheet/confirmed-columns';
export { findHeaderRow } from './sheet/detect';
export { exportName } from './sheet/exports/find';
export { contractColumns } from './sheet/field-titles';
export { headerKeys } from './sheet/header';
export { type Head, type PlanFailure, readHead, type SheetPlan } from './sheet/plan';
