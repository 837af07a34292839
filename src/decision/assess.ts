// One order assessed: its parcel and its dispute at once, what is advised when it is asked for.

import type { Day } from '../base/day';
import { lazy } from '../base/lazy';
import { type Problem, problem } from '../base/problem';
import type { Dispute, IssueFinding } from '../dispute/dispute';
import type { Nearest } from '../dispute/health';
import { findIssue } from '../dispute/issue';
import { riskOf } from '../dispute/risk';
import { stageOf } from '../dispute/stage';
import type { Joined } from '../join/told';
import { asOf, type Named } from '../order/as-of';
import { type Order, ruleDay } from '../order/order';
import { trialsOf } from '../order/trials';
import type { Parcel } from '../parcel/parcel';
import { readParcel } from '../parcel/read';
import { marketFor } from '../settings/own-rules';
import type { Settings } from '../settings/settings';
import type { Column } from '../sheet/columns';
import type { SheetPlan } from '../sheet/plan';
import { attended } from './attention';
import type { Supposed } from './costs';
import { decide } from './decide';
import type { Decision, WouldChange } from './decision';
import type { Case } from './situation';

/** How one sheet is read: made from its head, the same for every block of it. */
export interface Plan {
  readonly sheet: SheetPlan;
  readonly settings: Settings;
  /** Which accounts stand near a limit on a day, by the rows the plan was made from. */
  readonly nearest: (today: Day) => Nearest;
}

/** Everything known and advised about one order, with the rules and the day it was judged by. */
export interface Assessment extends Case {
  /** What further tables brought; null where none tells of it. */
  readonly joined: Joined | null;
  readonly decision: Decision;
  readonly problems: readonly Problem[];
  /** Which blank cells could change the advice: one more assessment a cell, so asked for one order at a time. */
  readonly wouldChange: () => readonly WouldChange[];
}

/** What the buyer wants. A note left at the checkout ("not before Friday") is never a complaint. */
export const findingOf = (order: Order): IssueFinding =>
  findIssue({
    issue: order.issueText,
    message: order.messageIsNote && order.contactedOn === null ? '' : order.message,
    status: order.status === 'cancel_requested' ? 'cancel requested' : '',
  });

/**
 * What is said of a parcel means something else once it is delivered. No address is left to change: whoever speaks of
 * another one does not have it. Whoever says that it came late has it, and asks at most to be rid of it.
 */
function asDelivered(finding: IssueFinding, { delivered }: Parcel): IssueFinding {
  if (!delivered) return finding;
  const { issue, cameLate, wants } = finding;
  if (issue === 'change_address') return { ...finding, issue: 'stolen' };
  if (cameLate !== true || (issue !== 'where_is_order' && issue !== 'not_received')) return finding;
  const back = wants.includes('refund') || finding.also.includes('return_request');
  return { ...finding, issue: back ? 'return_request' : 'other' };
}

/** The columns of all tables that tell of an order, the first table's first. */
const columnsOf = ({ sheet }: Plan, joined: Joined | null): readonly Column[] =>
  joined === null
    ? sheet.columns
    : [sheet, ...joined.sources.map(({ plan: of }) => of)].flatMap((of) => of.columns);

/** Assesses one order as it was read. */
export function assessOrder(
  each: Plan,
  given: Order,
  today: Day,
  joined: Joined | null,
  supposed: Supposed = {},
): Assessment {
  const { sheet, settings } = each;
  const facts = joined?.facts ?? sheet.facts;
  const headerOf = (...fields: Named): string =>
    columnsOf(each, joined).find(({ field }) => field !== null && fields.includes(field))?.header ??
    fields[0];
  const order = asOf(given, today, headerOf);
  const market = marketFor(settings, order.market, order.site, ruleDay(order, today));
  const parcel = readParcel(order, facts, today, settings);
  const finding = asDelivered(findingOf(order), parcel);
  const stage = stageOf(order, parcel, finding, market, today, settings);
  const risk = riskOf({ order, parcel, finding, stage, market, today, settings, table: facts });
  const seen: Dispute = { finding, stage, risk };
  const dispute = attended({ order, parcel, dispute: seen, market, today, settings });
  // Worked out when it is asked for: CLAIM_RISK over a whole sheet never does.
  const decided = lazy(() =>
    decide(
      { order, parcel, dispute, market, today, settings, near: each.nearest(today)[order.market] },
      supposed,
    ),
  );
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
  const wouldChange = lazy(() =>
    stage === 'closed' || risk.over !== null
      ? []
      : changesOf(each, order, today, joined, decided()).filter(
          // What has not left cannot have come.
          ({ field }) => field !== 'deliveredDate' || parcel.state !== 'not_shipped',
        ),
  );
  return {
    order,
    parcel,
    dispute,
    market,
    today,
    settings,
    joined,
    get decision() {
      return decided();
    },
    get problems() {
      return problems();
    },
    wouldChange,
  };
}

/** Which blank cells could change the advice, each tried by itself. */
function changesOf(
  each: Plan,
  order: Order,
  today: Day,
  joined: Joined | null,
  decision: Decision,
): readonly WouldChange[] {
  return trialsOf(order, today).flatMap(({ field, order: filled }): WouldChange[] => {
    const then = assessOrder(each, filled, today, joined).decision;
    if (then.action === decision.action) return [];
    const [before, after] = [decision.saving, then.saving];
    const saves =
      before === null || after === null ? null : { ...after, minor: after.minor - before.minor };
    return [{ field, action: then.action, saves }];
  });
}
