// Whether a claim can be contested, and with which kind of proof.
import type { Day } from '../base/day';
import { lastDay, longestDay } from '../dispute/deadline';
import { takesMoney } from '../market/index';
import { isRegistered, isUnregistered } from '../parcel/parcel';
import type { ProofKind } from './evidence';
import { isOnly } from './remedy';
import type { Situation } from './situation';

/** A delivered scan on a parcel whose class makes scans count (P5, P9). */
export const deliveredOnScan = ({ parcel }: Situation): boolean =>
  parcel.deliveryScan && isRegistered(parcel);

/** Under way and inside the promised window (P6); a usual time is no promise. */
export const insidePromise = (s: Situation): boolean =>
  !s.parcel.delivered &&
  s.parcel.shipped &&
  !s.stuck &&
  s.parcel.dueThere?.from === 'promise' &&
  !s.pastDue;

/**
 * First day on which the marketplace takes a claim about a parcel that is past its promise; null where it
 * publishes none that counts from the promise.
 */
export function takesClaimsFrom({ market, parcel, pastDue, settings }: Situation): Day | null {
  const { claimEarliest: rule } = market;
  if (rule?.anchor !== 'promised' || parcel.dueThere?.from !== 'promise' || !pastDue) return null;
  return lastDay(rule, parcel.dueThere.on, settings);
}

/** Opened before that day, which has not come yet: the parcel may arrive while the buyer has to wait. */
export function claimedTooEarly(s: Situation): boolean {
  if (s.order.claim?.type !== 'claim' || !s.parcel.shipped || s.stuck) return false;
  const first = takesClaimsFrom(s);
  return first !== null && s.today < first;
}

/** Known to be earlier than the claim: of one day nobody knows which came first. */
const beforeClaim = (day: Day | null, { order }: Situation): boolean => {
  const opened = order.claim?.openedOn ?? null;
  return day !== null && opened !== null && day < opened;
};

/** An answer to the message within the marketplace's own time; not knowable without the message's day. */
const repliedInTime = ({ order, market, settings }: Situation): boolean =>
  order.repliedOn !== null &&
  order.contactedOn !== null &&
  order.repliedOn >= order.contactedOn &&
  order.repliedOn <= longestDay(market.messageReply, order.contactedOn, settings);

/** The seller answered and asked, the buyer never came back before claiming (P11). */
export function buyerNeverAnswered(s: Situation): boolean {
  const { repliedOn, buyerAnsweredOn, claim } = s.order;
  if (repliedOn === null || !beforeClaim(repliedOn, s) || !repliedInTime(s)) return false;
  // What the buyer wrote before the reply, or only after claiming, was no answer to it.
  return (
    buyerAnsweredOn === null ||
    buyerAnsweredOn < repliedOn ||
    (claim?.openedOn ?? buyerAnsweredOn) < buyerAnsweredOn
  );
}

/** Part of the money was given back and the buyer answered since, without asking for the rest. */
export function partAccepted(s: Situation): boolean {
  const { refunded, repliedOn, buyerAnsweredOn, contactedOn, claim } = s.order;
  if (refunded !== 'partial' || s.wants.includes('refund')) return false;
  if (repliedOn !== null && buyerAnsweredOn !== null && buyerAnsweredOn >= repliedOn) return true;
  // "I'll keep it for the part", written since the claim came and was answered.
  const since = Math.max(claim?.openedOn ?? Infinity, repliedOn ?? -Infinity);
  return isOnly(s.wants, 'discount') && contactedOn !== null && contactedOn >= since;
}

/** The return or refund had been agreed when the claim came (P12): by a date, or in the marketplace's own words. */
export const agreedBefore = (s: Situation): boolean =>
  s.addressSent &&
  (s.order.returnAuthorised || beforeClaim(s.order.returnAddressSent?.on ?? null, s));

/** What an appeal can rest on; null when there is nothing new to show (P24). */
export function appealGround(s: Situation): Exclude<ProofKind, `pay_${string}`> | null {
  // A bank's ruling is not appealed at the marketplace.
  if (s.order.claim !== null && takesMoney(s.order.claim.type)) return null;
  if (s.order.badFaith?.yes === true) return 'abuse';
  switch (s.family) {
    case 'delivery':
      if (deliveredOnScan(s)) return 'delivery';
      return insidePromise(s) ? 'window' : null;
    case 'product':
      return agreedBefore(s) || buyerNeverAnswered(s) ? 'agreement' : null;
    case 'counterfeit':
      return s.order.authorisation?.yes === true ? 'authenticity' : null;
    case 'change':
    case 'other':
      return deliveredOnScan(s) ? 'delivery' : null;
  }
}

/** What was answered or agreed may have come before the claim: a day that would show it is not written down. */
function agreementMayShow(s: Situation): boolean {
  const { claim, contactedOn, repliedOn, returnAddressSent } = s.order;
  if (repliedOn === null || claim?.openedOn == null) return true;
  if (contactedOn === null && beforeClaim(repliedOn, s)) return true;
  return returnAddressSent === null || (returnAddressSent.yes && returnAddressSent.on === null);
}

/**
 * A ruling that nothing in the row changes can still be changed: inside the window, by a fact that is not in it yet.
 * Mail without scans, a parcel that came to nothing and a bank's ruling leave nothing to find.
 */
export function appealLeft(s: Situation): boolean {
  const { order, parcel } = s;
  if (!s.insideAppeal || (order.claim !== null && takesMoney(order.claim.type))) return false;
  switch (s.family) {
    case 'delivery':
    case 'change':
    case 'other':
      return !isUnregistered(parcel) && !s.gone && !parcel.delivered;
    case 'product':
      return agreementMayShow(s);
    case 'counterfeit':
      return order.authorisation === null;
  }
}

/**
 * The row holds what the reason asks for: without it there is nothing to submit. A refund made before
 * answers every reason.
 */
export function answersReason(s: Situation): boolean {
  const { order } = s;
  if (order.refunded === 'full') return true;
  switch (s.paymentReason ?? s.bankAsks) {
    case null:
      return false;
    case 'fraud':
      return deliveredOnScan(s) || (s.digital && order.repliedOn !== null);
    case 'not_received':
      return deliveredOnScan(s) || insidePromise(s);
    case 'not_as_described':
      return agreedBefore(s) || buyerNeverAnswered(s);
    case 'credit':
      return order.refunded !== 'none' || order.returnReceived?.yes === false;
    case 'duplicate':
      return deliveredOnScan(s);
    case 'cancelled':
      return (
        order.shipDate !== null && order.contactedOn !== null && order.shipDate < order.contactedOn
      );
    case 'other':
      return deliveredOnScan(s);
  }
}

/** The kind of proof that decides this case at all, for the score shown beside it. */
export function proofKindOf(s: Situation): ProofKind | null {
  const reason = s.paymentReason ?? s.bankAsks;
  if (reason !== null) return `pay_${reason}`;
  if (s.dispute.stage !== 'claim_open' && s.dispute.stage !== 'granted') return null;
  const ground = appealGround(s);
  if (ground !== null) return ground;
  if (s.family === 'delivery' && claimedTooEarly(s)) return 'window';
  if (s.family === 'counterfeit') return 'authenticity';
  return s.family === 'product' ? 'agreement' : 'delivery';
}
