// How far a dispute has gone, from the claim, the money and the messages of one order.

import type { Day } from '../base/day';
import type { Market } from '../market/market';
import type { Order } from '../order/order';
import type { Parcel } from '../parcel/parcel';
import type { Settings } from '../settings/settings';
import { isSellers, lastDay, longestDay } from './deadline';
import type { IssueFinding, Stage } from './dispute';

/** A granted claim may still be appealed: inside the window, or the day of the ruling is not known. */
export function insideAppeal(
  order: Order,
  market: Market,
  today: Day,
  settings: Settings,
): boolean {
  if (order.claim?.status !== 'granted') return false;
  if (order.respondBy !== null) return today <= order.respondBy;
  if (market.appeal === null) return false;
  if (order.claim.decidedOn === null) return true;
  return today <= longestDay(market.appeal, order.claim.decidedOn, settings);
}

/** Until when it may be appealed, by the row or a published window; null where neither tells. */
export function appealUntil(
  order: Order,
  market: Market,
  today: Day,
  settings: Settings,
): Day | null {
  const { claim, respondBy } = order;
  if (respondBy !== null) return respondBy;
  if (market.appeal === null || claim?.decidedOn == null) return null;
  const { appeal } = market;
  if (appeal.grade === 'OWN' && !isSellers(appeal, settings)) return null;
  const until = lastDay(appeal, claim.decidedOn, settings);
  return today <= until ? until : longestDay(appeal, claim.decidedOn, settings);
}

/** The buyer asked for something that is not settled by the claim's ruling. */
function buyerWrote(order: Order, finding: IssueFinding): boolean {
  if (finding.praise || finding.issue === 'none') return false;
  const decided = order.claim?.decidedOn ?? null;
  if (order.claim === null || order.claim.status === 'open') return true;
  // After a ruling only a newer message counts: the old words belong to the settled claim.
  return decided !== null && order.contactedOn !== null && order.contactedOn > decided;
}

/** The stage of one order; playbook, blocks *closed* to *nobody wrote yet*. */
export function stageOf(
  order: Order,
  parcel: Parcel,
  finding: IssueFinding,
  market: Market,
  today: Day,
  settings: Settings,
): Stage {
  const claim = order.claim?.status;
  const appealable = insideAppeal(order, market, today, settings);
  if (claim === 'open') return 'claim_open';
  if (order.refunded === 'full' && !appealable) return 'closed';
  // Where there is no number it is no label that was called off, but the order.
  const called = parcel.state === 'cancelled' && order.tracking === '';
  const cancelled = order.status === 'cancelled' || order.cancelledOn !== null || called;
  if (cancelled && !parcel.shipped) return 'closed';
  if (claim === 'granted') return 'granted';
  if (buyerWrote(order, finding)) return 'message';
  if (claim === 'denied' || claim === 'withdrawn') return 'closed';
  return 'none';
}
