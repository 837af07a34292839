// How likely an order becomes a dispute, what is at stake, and the level both make together.

import type { Money } from '../base/money';
import type { Order } from '../order/order';
import { isUnregistered } from '../parcel/parcel';
import type { Level, Risk } from './dispute';
import { factorsOf, isHighValue, ordinaryFactors, type RiskFacts } from './factors';
import { highFrom, mediumFrom, scoreOf, toldChance } from './height';
import { type Reason, type ReasonId, reason } from './reason';
import { insideAppeal } from './stage';
import { intercept } from './weights';
import { type Assumption, lastClaim } from './window';

/** Days after a late delivery during which the buyer is still angry. */
const lateDeliveryDays = 14;

const logistic = (x: number): number => 1 / (1 + Math.exp(-x));

const chanceBy = (factors: readonly Reason[]): number =>
  logistic(factors.reduce((sum, { weight }) => sum + weight, intercept));

/** The lowest chance a fact allows, whatever else speaks for the order; design: minimum behaviour. */
function floorOf({ parcel, finding, stage, today, settings, order, market }: RiskFacts): number {
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
function overReason({ order, parcel, market, stage, today, settings }: RiskFacts): Reason | null {
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
function isBlind({ order, parcel, stage, table }: RiskFacts): boolean {
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
function levelOf(facts: RiskFacts, chance: number): Level {
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
export function riskOf(facts: RiskFacts): Risk {
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
  const all = factorsOf(facts);
  const chance = lift(chanceBy(all), floorOf(facts));
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
export function ordinaryChance(facts: RiskFacts): number {
  return toldChance(chanceBy(ordinaryFactors(facts)), 'none', facts.order.market, facts.settings);
}

/** A value below the threshold moves the chance, but is no reason a seller would give. */
const worthTelling = (each: Reason, facts: RiskFacts): boolean =>
  each.id === 'high_value'
    ? isHighValue(facts)
    : each.id !== 'long_transit' || (!facts.parcel.delivered && each.weight >= 0.15);
