// The one door to the core: a plan is made once per sheet, then rows are assessed with it in any blocks.

import type { Cell, SheetRow } from './base/cell';
import type { Day } from './base/day';
import type { FieldId } from './base/fields';
import type { LanguageCode } from './base/ids';
import { lazy } from './base/lazy';
import { type Problem, problem } from './base/problem';
import type { Supposed } from './decision/costs';
import { decide } from './decision/decide';
import type { Decision } from './decision/decision';
import type { Dispute, IssueFinding } from './dispute/dispute';
import { findIssue } from './dispute/issue';
import { riskOf } from './dispute/risk';
import { stageOf } from './dispute/stage';
import { marketOf } from './market/market';
import { asOf } from './order/as-of';
import type { Order } from './order/order';
import { readOrders } from './order/rows';
import type { Parcel } from './parcel/parcel';
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

/** Everything known and advised about one order. */
export interface Assessment {
  readonly order: Order;
  readonly parcel: Parcel;
  readonly dispute: Dispute;
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
  const risk = riskOf({ order, parcel, finding, stage, market, today, settings });
  const dispute: Dispute = { finding, stage, risk };
  // Worked out when it is asked for: CLAIM_RISK over a whole sheet never does.
  const decided = lazy(() => decide({ order, parcel, dispute, market, today, settings }, supposed));
  const found = lazy(() => {
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
    order,
    parcel,
    dispute,
    get decision() {
      return decided();
    },
    get problems() {
      return found();
    },
  };
}

/** What would be advised if some numbers were other than the row and the settings say. */
export const suppose = (
  each: Plan,
  { order }: Assessment,
  today: Day,
  supposed: Supposed,
): Assessment => assessOrder(each, order, today, supposed);

/**
 * Assesses the orders of a block of rows, in the order of the sheet. Lines of one order must be in
 * the same block; blank, repeated-header and footer rows give nothing.
 */
export function assess(each: Plan, rows: readonly SheetRow[], today: Day): readonly Assessment[] {
  return readOrders(each.sheet, rows, each.settings).map((order) =>
    assessOrder(each, order, today),
  );
}

/**
 * The letters for one assessed order: to the buyer, the marketplace, the carrier, as far as its action
 * has any. Kept apart from `assess`, because most rows are never written to.
 * @param language another language than the buyer's own, such as the seller's
 * @param own letters of the seller's own, which take the place of the built-in ones
 */
export function reply(
  assessment: Assessment,
  today: Day,
  settings: Settings,
  language?: LanguageCode,
  own?: OwnLetters,
): Reply {
  const market = marketOf(assessment.order.market, assessment.order.site);
  return replyTo({ ...assessment, market }, today, settings, language, own);
}
