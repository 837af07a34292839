// What speaks for a dispute of an order and against it, each fact with its weight.

import type { Day } from '../base/day';
import { roughDollars } from '../base/rates';
import type { Market } from '../market/market';
import type { Order } from '../order/order';
import { isUnregistered, type Parcel } from '../parcel/parcel';
import type { Settings } from '../settings/settings';
import type { TableFacts } from '../sheet/facts';
import type { IssueFinding, Stage } from './dispute';
import { type Reason, type ReasonId, reason } from './reason';
import * as w from './weights';

export interface RiskFacts {
  readonly order: Order;
  readonly parcel: Parcel;
  readonly finding: IssueFinding;
  readonly stage: Stage;
  readonly market: Market;
  readonly today: Day;
  readonly settings: Settings;
  /** What the table has columns for; left out, it has all. */
  readonly table?: Pick<TableFacts, 'words' | 'unreadWords' | 'unreadDates'>;
}

export const isHighValue = ({ order, settings }: RiskFacts): boolean => {
  const dollars = order.value === null ? null : roughDollars(order.value, settings);
  return dollars !== null && dollars >= settings.highValue;
};

/** Seen to be on its way. A table that cannot say "delivered" leaves the state unknown: never held against it. */
const isUnderWay = (parcel: Parcel): boolean => parcel.shipped && parcel.state !== 'unknown';

function timing({ order, parcel, today }: RiskFacts): Reason[] {
  const due = parcel.dueThere;
  const share = due?.from === 'typical' ? w.typicalShare : 1;
  if (parcel.delivered) {
    const late = parcel.late?.days ?? 0;
    const past = parcel.deliveredOn === null || due === null ? -9999 : parcel.deliveredOn - due.on;
    const since = parcel.deliveredOn === null ? 0 : Math.max(0, today - parcel.deliveredOn);
    const fade = Math.min(since, w.fadeDays) * w.fadePerDay;
    const weight = w.step(w.deliveredByDaysPastPromise, late > 0 ? late : Math.min(past, 0));
    if (late > 0) return [reason('delivered_late', share * weight + fade, { days: late })];
    return [reason('delivered', weight + fade)];
  }
  const reasons: Reason[] = [];
  if (parcel.late !== null && due !== null) {
    const weight = share * w.step(w.openByDaysPastPromise, parcel.late.days);
    const id = due.from === 'promise' ? 'late' : 'late_typical';
    reasons.push(reason(id, weight, { days: parcel.late.days, on: { day: due.on } }));
  } else if (due !== null && isUnderWay(parcel) && order.promised !== null) {
    const weight = w.step(w.openByDaysPastPromise, today - due.on);
    if (weight > 0 && today <= due.on)
      reasons.push(reason('due_soon', weight, { days: due.on - today, on: { day: due.on } }));
  }
  const withheld = order.status === 'unpaid' || order.status === 'on_hold';
  if (parcel.state === 'not_shipped' && !withheld && order.shipBy !== null) {
    const overdue = today - order.shipBy;
    const weight = w.step(w.unshippedByDaysPastShipBy, overdue);
    const before = reasons[0]?.weight ?? 0;
    // Lateness and a missed ship-by date tell the same story: the stronger counts.
    if (overdue > 0 && weight > before)
      return [reason('ship_overdue', weight, { days: overdue, on: { day: order.shipBy } })];
    if (overdue > 0)
      reasons.push(reason('ship_overdue', 0.3, { days: overdue, on: { day: order.shipBy } }));
  }
  return reasons;
}

function journey({ order, parcel, today }: RiskFacts): Reason[] {
  const reasons: Reason[] = [];
  if (order.shipBy !== null && order.shipDate !== null && order.shipDate > order.shipBy) {
    const days = order.shipDate - order.shipBy;
    reasons.push(reason('shipped_late', w.step(w.shippedLateByDays, days), { days }));
  }
  const end = parcel.deliveredOn ?? (parcel.delivered ? null : today);
  if (order.orderDate !== null && end !== null && parcel.late === null && isUnderWay(parcel)) {
    const days = end - order.orderDate;
    const slope = parcel.delivered ? w.transit.delivered : w.transit.open;
    const weight = Math.min((days - slope.from) * slope.perDay, slope.most);
    if (weight > 0) reasons.push(reason('long_transit', weight, { days }));
  }
  if (parcel.state === 'returning' || parcel.state === 'returned')
    reasons.push(reason('returned', w.returnedWeight));
  else if (parcel.silence === 'lost')
    reasons.push(reason('lost', w.silenceWeight.lost, silent(parcel)));
  else if (parcel.silence === 'stalled' || parcel.silence === 'warn')
    reasons.push(reason('stalled', w.silenceWeight[parcel.silence], silent(parcel)));
  if (parcel.state === 'available_for_pickup' || parcel.state === 'failed_attempt')
    reasons.push(reason('pickup_waiting', w.pickupWaiting));
  return reasons;
}

const silent = (parcel: Parcel) => ({ days: parcel.silentDays ?? 0 });

function shipping({ parcel }: RiskFacts): Reason[] {
  const reasons: Reason[] = [];
  if (isUnregistered(parcel))
    reasons.push(
      reason('unregistered', parcel.delivered ? w.unregisteredDelivered : w.unregisteredOpen, {
        method: parcel.classFrom === 'number' ? (parcel.number ?? '') : parcel.method,
      }),
    );
  else if (parcel.class === 'unknown' && parcel.shipped)
    reasons.push(reason('unknown_shipping', w.unknownShipping));
  if (parcel.conflict !== null)
    reasons.push(
      reason('class_conflict', w.classConflict, {
        method: parcel.method,
        number: parcel.number ?? '',
      }),
    );
  if (parcel.platformLogistics)
    reasons.push(reason('platform_logistics', w.platformLogistics, { method: parcel.method }));
  return reasons;
}

function goods(facts: RiskFacts): Reason[] {
  const { order, parcel, settings } = facts;
  const reasons: Reason[] = [];
  const pieces = order.quantity ?? 1;
  const weight = w.step(parcel.delivered ? w.piecesDelivered : w.piecesOpen, pieces);
  if (weight > 0) reasons.push(reason('several_items', weight, { pieces }));
  const dollars = order.value === null ? null : roughDollars(order.value, settings);
  if (order.value !== null && dollars !== null && dollars > 0) {
    const slope = w.valueSlope * Math.log(dollars / w.valueFromDollars);
    const bounded = Math.max(-w.valueCap, Math.min(w.valueCap, slope));
    // The value moves the chance a little for every order; it is worth a sentence only when high.
    // A stolen card buys dear things: there the value speaks for itself.
    const fraud = facts.finding.issue === 'unauthorised' ? w.step(w.fraudByDollars, dollars) : 0;
    reasons.push(reason('high_value', bounded + fraud, { value: order.value }));
  }
  return reasons;
}

/** Only the buyer's own words are told as the buyer's. */
function saidBy({ from }: IssueFinding, { issueIsGiven }: Order): ReasonId {
  switch (from) {
    case 'buyer':
    case null:
      return 'buyer_wrote';
    case 'seller':
      return issueIsGiven ? 'reason_given' : 'seller_noted';
    case 'code':
    case 'status':
      return 'reason_given';
  }
}

function wrote({ finding, stage, order }: RiskFacts): Reason[] {
  if (finding.praise) return [reason('praise', w.praise, { quote: finding.quote })];
  if (stage !== 'message') return [];
  return [
    reason(saidBy(finding, order), w.wrote + w.issueWeight[finding.issue], {
      issue: finding.issue,
      quote: finding.quote || order.issueText,
    }),
  ];
}

/** What lies in the order, its parcel and its goods. */
export const ordinaryFactors = (facts: RiskFacts): readonly Reason[] => [
  ...timing(facts),
  ...journey(facts),
  ...shipping(facts),
  ...goods(facts),
];

/** All of it, with what the buyer wrote. */
export const factorsOf = (facts: RiskFacts): readonly Reason[] => [
  ...ordinaryFactors(facts),
  ...wrote(facts),
];
