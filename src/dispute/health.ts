// How the account stands by its marketplace's own rates, counted from orders; and how much dearer a defect
// becomes as a limit comes near.
import type { Day } from '../base/day';
import { type IssueId, type MarketId, marketIds } from '../base/ids';
import { paymentReason } from '../cells/payment-reason';
import { type Defect, type HealthRule, health } from '../market/health';
import { takesMoney } from '../market/index';
import { onlyAsks } from '../order/claim';
import type { Claim, Order } from '../order/order';
import { ratesFor } from '../settings/own-rules';
import type { Settings } from '../settings/settings';

/** Orders and defects under one rule; plain data that adds up from blocks. */
export interface HealthCount {
  /** Id of the rule. */
  readonly key: string;
  readonly orders: number;
  readonly defects: number;
}

/** One rate of the account. */
export interface Standing {
  readonly market: MarketId;
  readonly rule: HealthRule;
  readonly orders: number;
  readonly defects: number;
  /** Defects at which the limit is reached with so many orders; null where none is published. */
  readonly reachedAt: number | null;
  /** Only so many of the first rows were counted; left out: all of them. */
  readonly rows?: number;
}

/** Fewer orders in the window say nothing of how near a limit is. */
const smallestWindow = 30;

const stands = (claim: Claim | null): claim is Claim =>
  claim !== null && claim.status !== 'withdrawn' && !onlyAsks(claim);

const neverCame: readonly IssueId[] = ['not_received', 'where_is_order', 'stolen'];

/** Null: the order is not among those the rate looks at. */
function isDefect(counts: Defect, order: Order, issue: () => IssueId, today: Day): boolean | null {
  const { claim } = order;
  switch (counts) {
    case 'late_shipment':
      if (order.shipBy === null || order.status === 'cancelled') return null;
      if (order.shipDate !== null) return order.shipDate > order.shipBy;
      // Not sent yet: late already, or not yet to be judged.
      return order.status === 'unshipped' && today > order.shipBy ? true : null;
    case 'order_defect':
      if (!stands(claim) || claim.status === 'denied') return false;
      if (takesMoney(claim.type)) return paymentReason(order.disputeReason, issue()) !== 'fraud';
      return claim.type === 'claim' && order.protectedLabel?.yes !== true;
    case 'decided_against':
      return claim?.status === 'granted' && !takesMoney(claim.type);
    case 'dispute':
      return stands(claim) && !takesMoney(claim.type);
    case 'not_received':
      return stands(claim) && !takesMoney(claim.type) && neverCame.includes(issue());
    case 'return':
      return stands(claim) && claim.type === 'return';
    case 'chargeback':
      return stands(claim) && takesMoney(claim.type);
  }
}

interface Judged {
  readonly order: Order;
  readonly issue: () => IssueId;
}

/** The counts of a block of orders. What the marketplace fulfils is its own affair. */
export function healthCounts(all: Iterable<Judged>, today: Day): readonly HealthCount[] {
  const found = new Map<string, { orders: number; defects: number }>();
  for (const { order, issue } of all) {
    const ordered = order.orderDate;
    if (ordered === null || ordered > today || order.fulfilment === 'marketplace') continue;
    for (const rule of health[order.market]) {
      if (today - ordered >= rule.days) continue;
      const defect = isDefect(rule.counts, order, issue, today);
      if (defect === null) continue;
      const now = found.get(rule.id) ?? { orders: 0, defects: 0 };
      found.set(rule.id, { orders: now.orders + 1, defects: now.defects + (defect ? 1 : 0) });
    }
  }
  return [...found].map(([key, count]) => ({ key, ...count }));
}

/** With so many orders, the first number of defects that reaches the limit. */
const reachedAt = ({ value, least }: HealthRule, orders: number): number | null =>
  value === null ? null : Math.max(1, least, Math.ceil(value * orders - 1e-9));

/** Every rate that says something, in the order of the marketplaces: few orders do not. */
export const standingsOf = (
  counts: readonly HealthCount[],
  settings: Pick<Settings, 'ownRules'>,
  today: Day,
): readonly Standing[] =>
  marketIds.flatMap((market) =>
    ratesFor(settings, market, today).flatMap((rule): Standing[] => {
      const count = counts.find(({ key }) => key === rule.id);
      if (count === undefined) return [];
      const { orders, defects } = count;
      if (orders < smallestWindow) return [];
      return [{ market, rule, orders, defects, reachedAt: reachedAt(rule, orders) }];
    }),
  );

/** How many times dearer a defect is where the limit is reached (our choice: at most five times). */
const dearest = 5;

/**
 * What one more defect costs against the usual: once up to half of what the limit allows, then rising in a
 * straight line to five times at the limit.
 */
export function defectFactor({ orders, defects, reachedAt: limit }: Standing): number {
  if (limit === null || orders < smallestWindow) return 1;
  const used = Math.min(1, defects / limit);
  return 1 + (dearest - 1) * Math.max(0, (used - 0.5) / 0.5);
}

/** The rate of each marketplace that stands nearest to its limit, where that makes a defect dearer. */
export type Nearest = Readonly<Partial<Record<MarketId, Standing>>>;

export function nearestOf(
  counts: readonly HealthCount[],
  settings: Pick<Settings, 'ownRules'>,
  today: Day,
): Nearest {
  const found: Partial<Record<MarketId, Standing>> = {};
  for (const each of standingsOf(counts, settings, today)) {
    const before = found[each.market];
    if (defectFactor(each) > (before === undefined ? 1 : defectFactor(before)))
      found[each.market] = each;
  }
  return found;
}
