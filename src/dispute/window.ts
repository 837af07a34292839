// The last day on which the buyer can still claim; after it a quiet order is over.

import type { Day } from '../base/day';
import type { Anchor, Market } from '../market/rule';
import type { Order } from '../order/order';
import type { Parcel } from '../parcel/parcel';
import type { Settings } from '../settings/settings';
import { lastDay } from './deadline';

/** Where the row gives no date to count from, the order counts as arriving this long after it. */
const slowestDays = 75;

/** The day a window starts, as far as the row tells it. */
function anchorDay(anchor: Anchor, order: Order, parcel: Parcel): Day | null {
  switch (anchor) {
    case 'contacted':
      return order.contactedOn;
    case 'requested':
      return order.claim?.openedOn ?? order.contactedOn;
    case 'promised':
      return parcel.dueThere?.on ?? null;
    case 'ordered':
    case 'paid':
      return order.orderDate;
    case 'shipped':
      return order.shipDate;
    case 'delivered':
      return parcel.deliveredOn;
    case 'decided':
      return order.claim?.decidedOn ?? null;
    case 'returned':
      return order.returnReceived?.on ?? null;
  }
}

/** Last day to claim, or null when the row holds no date at all. */
export function lastClaimDay(
  order: Order,
  parcel: Parcel,
  market: Market,
  settings: Settings,
): Day | null {
  const start = anchorDay(market.claimLatest.anchor, order, parcel);
  const guess = order.shipDate ?? order.orderDate;
  const latest = Math.max(
    start ?? Number.NEGATIVE_INFINITY,
    parcel.deliveredOn ?? Number.NEGATIVE_INFINITY,
    start === null && guess !== null ? guess + slowestDays : Number.NEGATIVE_INFINITY,
  );
  return latest === Number.NEGATIVE_INFINITY ? null : lastDay(market.claimLatest, latest, settings);
}
