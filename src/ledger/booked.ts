// What counts as a dispute, as closed and as lost: the same in the overview, in the own rates and in what prevents.

import type { Day } from '../base/day';
import type { Decision } from '../decision/decision';
import type { Dispute } from '../dispute/dispute';
import { ordinaryChance } from '../dispute/risk';
import { lastClaimDay } from '../dispute/window';
import { type Order, ruleDay } from '../order/order';
import type { Parcel } from '../parcel/parcel';
import { marketFor } from '../settings/own-rules';
import type { Settings } from '../settings/settings';

export interface Booked {
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
export const isDispute = (each: Booked): boolean =>
  each.order.claim !== null || (each.order.refunded !== 'none' && !isUnsent(each));

/**
 * Closed: sent, and the buyer's last day to claim is past. The day alone decides: an order refunded
 * early stays out until then, because the quiet orders sent with it are not counted yet either, and
 * the rate would come out too high.
 */
export function isClosed(each: Booked, today: Day, settings: Settings): boolean {
  const { order, parcel } = each;
  if (isUnsent(each)) return false;
  const market = marketFor(settings, order.market, order.site, ruleDay(order, today));
  const last = lastClaimDay(order, parcel, market, settings);
  return last !== null && today > last;
}

/**
 * The chance of a dispute that a closed order had. A parcel whose delivery nobody wrote down is judged as on its way out:
 * months later it would count as long overdue, though most of such quiet parcels came.
 */
export function chanceOf(
  { order, parcel: known, dispute }: Booked,
  today: Day,
  settings: Settings,
): number {
  const market = marketFor(settings, order.market, order.site, ruleDay(order, today));
  const { finding, stage } = dispute;
  const isOut = !known.delivered;
  const on = isOut ? (order.shipDate ?? order.orderDate ?? today) : today;
  const parcel = isOut ? { ...known, late: null, silence: null, silentDays: null } : known;
  return ordinaryChance({ order, parcel, finding, stage, market, today: on, settings });
}

/**
 * What an order has cost beyond the sale; null where it is not known how much.
 * - Given back in full: the value less the marketplace's fee, less what goods that came back are
 *   still worth. Who paid the way back is not known and not counted.
 * - Given back in part: that part.
 * - A granted claim without a refund written down: as given back in full, and never on top of one.
 * - Second parcels: goods and freight each, as the row or the settings tell.
 * Before dispatch nothing is lost: the goods are still there.
 */
export function lossOf(each: Booked): number | null {
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
