// How likely an order becomes a dispute, what is at stake, and the level both make together.

import type { Day } from '../base/day';
import type { Money } from '../base/money';
import { roughDollars } from '../base/rates';
import type { Market } from '../market/market';
import type { Order } from '../order/order';
import { isUnregistered, type Parcel } from '../parcel/parcel';
import type { Settings } from '../settings/settings';
import type { TableFacts } from '../sheet/facts';
import type { IssueFinding, Level, Risk, Stage } from './dispute';
import { highFrom, mediumFrom, scoreOf, toldChance } from './height';
import { type Reason, type ReasonId, reason } from './reason';
import { insideAppeal } from './stage';
import * as w from './weights';
import { type Assumption, lastClaim } from './window';

interface Facts {
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

/** Days after a late delivery during which the buyer is still angry. */
const lateDeliveryDays = 14;

const logistic = (x: number): number => 1 / (1 + Math.exp(-x));

const isHighValue = ({ order, settings }: Facts): boolean => {
  const dollars = order.value === null ? null : roughDollars(order.value, settings);
  return dollars !== null && dollars >= settings.highValue;
};

/** Seen to be on its way. A table that cannot say "delivered" leaves the state unknown: never held against it. */
const isUnderWay = (parcel: Parcel): boolean => parcel.shipped && parcel.state !== 'unknown';

function timing({ order, parcel, today }: Facts): Reason[] {
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

function journey({ order, parcel, today }: Facts): Reason[] {
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

function shipping({ parcel }: Facts): Reason[] {
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

function goods(facts: Facts): Reason[] {
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

function words({ finding, stage, order }: Facts): Reason[] {
  if (finding.praise) return [reason('praise', w.praise, { quote: finding.quote })];
  if (stage !== 'message') return [];
  return [
    reason(saidBy(finding, order), w.wrote + w.issueWeight[finding.issue], {
      issue: finding.issue,
      quote: finding.quote || order.issueText,
    }),
  ];
}

/** The lowest chance a fact allows, whatever else speaks for the order; design: minimum behaviour. */
function floorOf({ parcel, finding, stage, today, settings, order, market }: Facts): number {
  if (stage === 'claim_open') return 0.95;
  if (stage === 'closed') return 0;
  const appealable = stage === 'granted' && insideAppeal(order, market, today, settings);
  if (appealable) return 0.95;
  // Fire, injury, allergy: always high (P29).
  if (finding.warnings.includes('safety')) return highFrom;
  if (stage === 'granted') return 0;
  const late = parcel.late?.days ?? 0;
  if (late > 0 && parcel.delivered) {
    const since = parcel.deliveredOn === null ? 0 : today - parcel.deliveredOn;
    return since <= lateDeliveryDays ? highFrom : mediumFrom;
  }
  if (late >= 3) return highFrom;
  if (late > 0) return mediumFrom;
  return isUnregistered(parcel) && !parcel.delivered ? mediumFrom : 0;
}

/** Lifts a chance to a floor and keeps the order among the lifted ones (a band of 0.03 above it). */
const lift = (chance: number, floor: number): number =>
  floor === 0 ? chance : Math.max(chance, floor + 0.03 * Math.min(1, chance / floor));

/** Nothing can come any more: settled, or the buyer's last day to claim has passed quietly. */
function overReason({ order, parcel, market, stage, today, settings }: Facts): Reason | null {
  if (stage === 'closed') return reason('settled', 0);
  if (stage !== 'none') return null;
  const last = lastClaim(order, parcel, market, settings);
  if (last === null || today <= last.on) return null;
  const id = last.assumed === null ? 'claim_window_over' : overAssumed[last.assumed];
  return reason(id, 0, { on: { day: last.on } });
}

const overAssumed: Readonly<Record<Assumption, ReasonId>> = {
  window: 'window_over_assumed',
  arrival: 'window_over_arrival',
};

/**
 * Nothing that could raise the risk was read: neither when it is due or came, nor how it was sent, nor a
 * word of the buyer; or the table holds sentences or dates in columns that are not read.
 */
function isBlind({ order, parcel, stage, table }: Facts): boolean {
  if (stage !== 'none' || table === undefined) return false;
  const timed = order.promised !== null || order.shipDate !== null || parcel.delivered;
  return (
    (!timed && parcel.class === 'unknown' && !table.words) ||
    (table.unreadWords && !table.words) ||
    (table.unreadDates && !timed)
  );
}

const levelOfChance = (chance: number): Level =>
  chance >= highFrom ? 'high' : chance >= mediumFrom ? 'medium' : 'low';

/** A high stake lifts the level by one while the parcel is not delivered or somebody complains. */
function levelOf(facts: Facts, chance: number): Level {
  const level = levelOfChance(chance);
  const exposed = !facts.parcel.delivered || facts.stage === 'message';
  if (level === 'high' || !exposed || !isHighValue(facts)) return level;
  return level === 'medium' ? 'high' : 'medium';
}

/** What is lost if the dispute comes: what was paid, less what was given back already. */
const stakeOf = ({ value, refundedPart }: Order): Money | null =>
  value === null || refundedPart === null
    ? value
    : { minor: value.minor - refundedPart.minor, currency: value.currency };

/**
 * The risk of one order: chance and stake kept apart, the reasons by weight. The weights and their
 * sources are in weights.ts; the minimum levels are those of the product's promise.
 */
export function riskOf(facts: Facts): Risk {
  const { order, stage } = facts;
  const over = overReason(facts);
  const stake = stakeOf(order);
  if (over !== null)
    return {
      level: 'low',
      score: 1,
      chance: 0.01,
      stake,
      over: over.id === 'settled' ? 'settled' : 'window',
      reasons: [over],
    };
  const all = [
    ...timing(facts),
    ...journey(facts),
    ...shipping(facts),
    ...goods(facts),
    ...words(facts),
  ];
  const sum = all.reduce((total, each) => total + each.weight, w.intercept);
  const chance = lift(logistic(sum), floorOf(facts));
  const level = levelOf(facts, chance);
  const blind = level === 'low' && isBlind(facts);
  const claim: Reason[] =
    stage === 'claim_open'
      ? [reason('claim_open', 9, claimValues(order))]
      : stage === 'granted'
        ? [reason('claim_granted', 9, claimValues(order))]
        : [];
  const told = [...claim, ...all]
    .filter((each) => worthTelling(each, facts))
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
  return {
    level: blind ? 'unknown' : level,
    score: blind ? null : scoreOf(chance),
    chance: blind
      ? null
      : Math.round(toldChance(chance, stage, order.market, facts.settings) * 1e4) / 1e4,
    stake,
    over: null,
    reasons: told,
  };
}

const claimValues = ({ claim }: Order) =>
  claim?.openedOn == null ? {} : { on: { day: claim.openedOn } };

/** The chance by the order itself, whatever came of it. */
export function ordinaryChance(facts: Facts): number {
  const sum = [timing, journey, shipping, goods]
    .flatMap((factor) => factor(facts))
    .reduce((total, each) => total + each.weight, w.intercept);
  return toldChance(logistic(sum), 'none', facts.order.market, facts.settings);
}

/** A value below the threshold moves the chance, but is no reason a seller would give. */
const worthTelling = (each: Reason, facts: Facts): boolean =>
  each.id === 'high_value'
    ? isHighValue(facts)
    : each.id !== 'long_transit' || (!facts.parcel.delivered && each.weight >= 0.15);
