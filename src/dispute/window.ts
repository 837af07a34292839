// The days between which the buyer can claim; after the last one a quiet order is over.

import type { Day } from '../base/day';
import type { Market } from '../market/market';
import type { Anchor, Rule } from '../market/rule';
import type { Order } from '../order/order';
import type { Parcel } from '../parcel/parcel';
import { protectionEnd } from '../parcel/protection';
import type { Settings } from '../settings/settings';
import { lastDay } from './deadline';

/** Where the row gives no date to count from, the order counts as arriving this long after it. */
const slowestDays = 75;

/** The day a window starts, as far as the row tells it. */
function anchorDay(anchor: Anchor, order: Order, parcel: Parcel, settings: Settings): Day | null {
  switch (anchor) {
    case 'contacted':
      return order.contactedOn;
    case 'requested':
      return order.claim?.openedOn ?? order.contactedOn;
    case 'promised': {
      // Buyer protection stands in for a promise, and outlasts a shorter one.
      const due = parcel.dueThere?.on ?? null;
      const end = protectionEnd(order, order.shipDate, settings);
      return due === null || end === null ? (due ?? end) : Math.max(due, end);
    }
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

/**
 * Last day to claim: the latest of all windows whose day is known, each counted from the delivery where
 * that came later. Null when the row holds no date at all.
 */
export function lastClaimDay(
  order: Order,
  parcel: Parcel,
  market: Market,
  settings: Settings,
): Day | null {
  const arrived = parcel.deliveredOn ?? Number.NEGATIVE_INFINITY;
  const latest = (startOf: (rule: Rule) => Day | null): Day | null => {
    const days = market.claimLatest.flatMap((rule) => {
      const start = startOf(rule);
      return start === null ? [] : [lastDay(rule, Math.max(start, arrived), settings)];
    });
    return days.length === 0 ? null : Math.max(...days);
  };
  const guess = order.shipDate ?? order.orderDate;
  const slowest = guess === null ? parcel.deliveredOn : guess + slowestDays;
  return (
    latest(({ anchor }) => anchorDay(anchor, order, parcel, settings)) ?? latest(() => slowest)
  );
}

/** First day on which the buyer may claim that nothing came; null where neither rule nor row tells it. */
export function firstClaimDay(
  order: Order,
  parcel: Parcel,
  market: Market,
  settings: Settings,
): Day | null {
  const rule = market.claimEarliest;
  if (rule === null) return null;
  // A usual time is no promise.
  const from =
    rule.anchor === 'promised' ? order.promised : anchorDay(rule.anchor, order, parcel, settings);
  return from === null ? null : lastDay(rule, from, settings);
}
