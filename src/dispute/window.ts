// The days between which the buyer can claim; after the last one a quiet order is over.

import type { Day } from '../base/day';
import type { MarketId } from '../base/ids';
import type { Market } from '../market/market';
import { cardLatest, paypalLatest } from '../market/payments';
import type { Anchor, Rule } from '../market/rule';
import type { Order } from '../order/order';
import type { Parcel } from '../parcel/parcel';
import { protectionEnd } from '../parcel/protection';
import type { Settings } from '../settings/settings';
import { isSellers, lastDay } from './deadline';

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

/** What a last day rests on where neither the marketplace nor the row says it. */
export type Assumption =
  /** The window: none is published, or the marketplace is not known. */
  | 'window'
  /** The day it counts from: no cell gives it. */
  | 'arrival';

export interface LastClaim {
  readonly on: Day;
  /** Null where the day follows from a published rule, or the seller's own, and the row's own dates. */
  readonly assumed: Assumption | null;
}

/** A usual time for the route, or the slowest, is no date of the row. */
function assumedBy(
  rule: Rule,
  order: Order,
  parcel: Parcel,
  settings: Settings,
): Assumption | null {
  if (rule.grade === 'OWN' && !isSellers(rule, settings)) return 'window';
  const usual =
    rule.anchor === 'promised' &&
    parcel.dueThere?.from === 'typical' &&
    protectionEnd(order, order.shipDate, settings) === null;
  return usual && parcel.deliveredOn === null ? 'arrival' : null;
}

/**
 * Last day to claim, and what it rests on: the latest of all windows whose day is known, each counted from
 * the delivery where that came later. Null when the row holds no date at all.
 */
export function lastClaim(
  order: Order,
  parcel: Parcel,
  market: Market,
  settings: Settings,
): LastClaim | null {
  const arrived = parcel.deliveredOn ?? Number.NEGATIVE_INFINITY;
  const latest = (startOf: (rule: Rule) => Day | null, guessed: boolean): LastClaim | null => {
    let found: LastClaim | null = null;
    for (const rule of market.claimLatest) {
      const start = startOf(rule);
      if (start === null) continue;
      const on = lastDay(rule, Math.max(start, arrived), settings);
      const assumed = assumedBy(rule, order, parcel, settings) ?? (guessed ? 'arrival' : null);
      if (found === null || on > found.on) found = { on, assumed };
    }
    return found;
  };
  const guess = order.shipDate ?? order.orderDate;
  const slowest = guess === null ? parcel.deliveredOn : guess + slowestDays;
  return (
    latest(({ anchor }) => anchorDay(anchor, order, parcel, settings), false) ??
    latest(() => slowest, true)
  );
}

/** A bank takes a chargeback wherever it was sold; AliExpress also takes PayPal. */
const beside: Readonly<Partial<Record<MarketId, Rule>>> = { aliexpress: paypalLatest };

/**
 * The last day on which the buyer could claim anywhere, at the marketplace or at a bank, where that is known
 * and has passed; else null.
 */
export function lastRoute(
  order: Order,
  parcel: Parcel,
  market: Market,
  today: Day,
  settings: Settings,
): Day | null {
  const also = beside[market.id];
  const last = lastClaim(
    order,
    parcel,
    {
      ...market,
      claimLatest: [
        ...market.claimLatest,
        cardLatest,
        { ...cardLatest, anchor: 'paid' },
        ...(also === undefined ? [] : [also]),
      ],
    },
    settings,
  );
  return last !== null && last.assumed === null && last.on < today ? last.on : null;
}

/** The day alone. */
export const lastClaimDay = (
  order: Order,
  parcel: Parcel,
  market: Market,
  settings: Settings,
): Day | null => lastClaim(order, parcel, market, settings)?.on ?? null;

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
