// The books of a block of orders: what counts as a dispute, as closed, as lost, at stake and saved.

import type { Day } from '../base/day';
import type { Currency, Money } from '../base/money';
import { converted, givenRate, roughRate } from '../base/rates';
import type { Decision } from '../decision/decision';
import type { Dispute } from '../dispute/dispute';
import { healthCounts } from '../dispute/health';
import { ordinaryChance } from '../dispute/risk';
import { lastClaimDay } from '../dispute/window';
import { type Order, ruleDay } from '../order/order';
import type { Parcel } from '../parcel/parcel';
import { marketFor } from '../settings/own-rules';
import type { Settings } from '../settings/settings';
import { type Grouping, groupings, groupKeys, monthOf } from './grouping';
import { isOpenWork } from './summary';
import {
  type Books,
  type ChanceGroup,
  chancesOf,
  type Group,
  groupsOf,
  healthOf,
  openingsOf,
} from './totals';

interface Booked {
  readonly order: Order;
  readonly parcel: Parcel;
  readonly dispute: Dispute;
  readonly decision: Decision;
}

/** Known never to have left the seller: no money is lost on it, and no buyer was let down by a parcel. */
const isUnsent = ({ parcel }: Booked): boolean => !parcel.shipped && parcel.state !== 'unknown';

/**
 * A dispute: a formal claim, return request, payment dispute or chargeback, whatever became of it; or
 * money given back, all or part, after the parcel was sent. A message alone is none, and neither is a
 * second parcel sent in time, nor a refund for an order cancelled before dispatch.
 */
const isDispute = (each: Booked): boolean =>
  each.order.claim !== null || (each.order.refunded !== 'none' && !isUnsent(each));

/**
 * Closed: sent, and the buyer's last day to claim is past. The day alone decides: an order refunded
 * early stays out until then, because the quiet orders sent with it are not counted yet either, and
 * the rate would come out too high.
 */
function isClosed(each: Booked, today: Day, settings: Settings): boolean {
  const { order, parcel } = each;
  if (isUnsent(each)) return false;
  const market = marketFor(settings, order.market, order.site, ruleDay(order, today));
  const last = lastClaimDay(order, parcel, market, settings);
  return last !== null && today > last;
}

/** Nothing can come of it any more; the risk names this as its only reason. */
const isOver = ({ order, dispute }: Booked): boolean => order.handled || dispute.risk.over !== null;

/** What was given back, or taken by a granted claim, is lost already and not at stake a second time. */
const isExposed = (each: Booked): boolean =>
  !isOver(each) && each.dispute.stage !== 'granted' && each.order.refunded !== 'full';

/**
 * What an order has cost beyond the sale; null where it is not known how much.
 * - Given back in full: the value less the marketplace's fee, less what goods that came back are
 *   still worth. Who paid the way back is not known and not counted.
 * - Given back in part: that part.
 * - A granted claim without a refund written down: as given back in full, and never on top of one.
 * - Second parcels: goods and freight each, as the row or the settings tell.
 * Before dispatch nothing is lost: the goods are still there.
 */
function lossOf(each: Booked): number | null {
  const { order, decision } = each;
  const granted = order.claim?.status === 'granted' && order.refunded === 'none';
  const refunded = isUnsent(each) ? 'none' : granted ? 'full' : order.refunded;
  if (refunded === 'none' && order.reships === 0) return 0;
  const { value, refundedPart } = order;
  const { numbers } = decision;
  if (value === null || numbers === null) return null;
  const parcels = order.reships * (numbers.goods_cost + numbers.freight);
  if (refunded === 'none') return parcels;
  if (refunded === 'partial') return refundedPart === null ? null : refundedPart.minor + parcels;
  const back = order.returnReceived?.yes === true ? numbers.resale_value : 0;
  return Math.max(0, value.minor - numbers.fee_back - back) + parcels;
}

/** Whether the seller gave no rate for a currency, so that a rough one counts. */
const isRough = (currency: Currency, settings: Settings): boolean =>
  givenRate(currency, settings) === undefined;

/** The chance that a closed order had, in hundredths. */
function chanceKey({ order, parcel, dispute }: Booked, today: Day, settings: Settings): string {
  const market = marketFor(settings, order.market, order.site, ruleDay(order, today));
  const { finding, stage } = dispute;
  const chance = ordinaryChance({ order, parcel, finding, stage, market, today, settings });
  return String(Math.round(chance * 100));
}

/** The books of one block of orders, all money in the currency of the settings. */
export function booksOf(all: readonly Booked[], today: Day, settings: Settings): Books {
  const { currency } = settings;
  const levels = { high: 0, medium: 0, low: 0, unknown: 0, over: 0 };
  const atStake = { expected: 0, full: 0 };
  const priced = { orders: 0, refund: 0, advised: 0 };
  let uncounted = 0;
  let rough = false;
  const lists: Record<Grouping, Group[]> = {
    classes: [],
    methods: [],
    markets: [],
    countries: [],
    items: [],
    months: [],
  };
  const opened: { key: string; disputes: number }[] = [];
  const chances: ChanceGroup[] = [];

  for (const each of all) {
    const { order, parcel, dispute, decision } = each;
    const { level, chance, stake } = dispute.risk;
    let missing = false;
    const count = (amount: Money | null): number | null => {
      if (amount !== null && amount.minor === 0) return 0;
      const counted =
        amount === null ? null : converted(amount, currency, (each) => roughRate(each, settings));
      missing = missing || counted === null;
      if (amount !== null && counted !== null && amount.currency !== currency)
        rough = rough || isRough(amount.currency, settings) || isRough(currency, settings);
      return counted?.minor ?? null;
    };

    levels[isOver(each) ? 'over' : level] += 1;
    if (isExposed(each)) {
      const whole = count(stake) ?? 0;
      atStake.expected += Math.round((chance ?? 0) * whole);
      if (level === 'high' || level === 'medium') atStake.full += whole;
    }

    const refund = decision.options.find(({ action }) => action === 'refund')?.cost;
    if (isOpenWork(each, today) && refund !== undefined && decision.saving !== null) {
      const [cost, saved] = [count(refund), count(decision.saving)];
      if (cost !== null && saved !== null) {
        priced.orders += 1;
        priced.refund += cost;
        priced.advised += cost - saved;
      }
    }

    const lost = lossOf(each);
    const disputed = isDispute(each) ? 1 : 0;
    const closed = isClosed(each, today, settings) ? 1 : 0;
    if (closed === 1)
      chances.push({ key: chanceKey(each, today, settings), closed, disputes: disputed });
    const group = {
      orders: 1,
      disputes: disputed,
      loss: count(lost === null ? null : { minor: lost, currency: order.currency }) ?? 0,
      closed,
      closedDisputes: closed * disputed,
    };
    const keys = groupKeys(order, parcel);
    for (const by of groupings) lists[by].push({ key: keys[by], ...group });
    if (disputed === 1)
      opened.push({ key: monthOf(order.claim?.openedOn ?? order.contactedOn), disputes: 1 });
    if (missing) uncounted += 1;
  }

  return {
    currency,
    orders: all.length,
    levels,
    atStake,
    priced,
    uncounted,
    rough,
    classes: groupsOf(lists.classes),
    methods: groupsOf(lists.methods),
    markets: groupsOf(lists.markets),
    countries: groupsOf(lists.countries),
    items: groupsOf(lists.items),
    months: groupsOf(lists.months),
    health: healthOf(
      healthCounts(
        all.map(({ order, dispute }) => ({ order, issue: () => dispute.finding.issue })),
        today,
      ),
    ),
    chances: { shift: settings.chanceShift, groups: chancesOf(chances) },
    opened: openingsOf(opened),
  };
}
