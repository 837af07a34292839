// The yes/no facts the action table asks for, drawn once from one order.
import type { Day } from '../base/day';
import type { ClaimType, IssueId, Warning, Wish } from '../base/ids';
import { type PaymentReason, paymentReason } from '../cells/payment-reason';
import type { Dispute } from '../dispute/dispute';
import type { Standing } from '../dispute/health';
import { insideAppeal } from '../dispute/stage';
import { lastRoute } from '../dispute/window';
import type { CarrierCover, Cover, Loss, PaymentCover } from '../market/covers';
import { takesMoney } from '../market/index';
import type { Market } from '../market/market';
import { onlyAsks } from '../order/claim';
import type { Order } from '../order/order';
import type { Parcel } from '../parcel/parcel';
import type { Settings } from '../settings/settings';
import type { Supposed } from './costs';
import { carrierCoverOf, coverOf, labelHolds } from './cover';
import { paymentCoverOf } from './payment-cover';
import { isOnly } from './remedy';
import type { Registered } from './shipping';
import { registeredOf } from './shipping';

/** What a dispute is about: logistics, the product, its authenticity, or a change of the order. */
type Family = 'delivery' | 'product' | 'counterfeit' | 'change' | 'other';

export interface Case {
  readonly order: Order;
  readonly parcel: Parcel;
  readonly dispute: Dispute;
  readonly market: Market;
  readonly today: Day;
  readonly settings: Settings;
  /** The rate by which the account stands near a limit; left out: it does not. */
  readonly near?: Standing | undefined;
}

export interface Situation extends Case {
  readonly family: Family;
  /** The marketplace ships or carries the loss itself. */
  readonly marketplaceFulfilled: boolean;
  /** It carries a label that the marketplace protects, and its conditions hold. */
  readonly protectedLabel: boolean;
  /** What the formal request is; an inquiry asks before the money is taken. Null: none is open. */
  readonly claimKind: ClaimType | 'inquiry' | null;
  /** Why the money was taken; null where no payment dispute is open. */
  readonly paymentReason: PaymentReason | null;
  /** Why a bank asks before it takes the money; null where none does. */
  readonly bankAsks: PaymentReason | null;
  readonly wants: readonly Wish[];
  readonly refuses: readonly Wish[];
  readonly warnings: readonly Warning[];
  /** Who pays the loss beside the seller: the marketplace or a label, and the carrier. */
  readonly cover: Cover | null;
  readonly carrierCover: CarrierCover | null;
  /** Who stands for a payment that was taken. */
  readonly paymentCover: PaymentCover | null;
  /** What a registered parcel would cost and save; null where it does not pay, or the question is not open. */
  readonly registered: Registered | null;
  /** Nothing is shipped: a download, a licence, a service. */
  readonly digital: boolean;
  /** The return is back or the parcel was refused, and the money was not given back. */
  readonly refundOwed: boolean;
  /** The buyer has the goods: delivered, or the complaint can only be about a thing in hand. */
  readonly atBuyer: boolean;
  /** The buyer can send it back, and may: what burns or shocks is never asked back (P29). */
  readonly returnable: boolean;
  /** Sent and not there yet. */
  readonly underWay: boolean;
  /** The buyer does not want the order: a cancellation, or a return before anything came. */
  readonly wantsOut: boolean;
  /** The day it should be there was promised, not merely usual. */
  readonly promised: boolean;
  /** Past the promised day, or past the usual time where nothing was promised. */
  readonly pastDue: boolean;
  /** Days until the parcel should be there; null when nothing tells. */
  readonly daysLeft: number | null;
  readonly late: boolean;
  readonly stalled: boolean;
  readonly gone: boolean;
  /** Lost, returning or returned, stalled: waiting will not help. */
  readonly stuck: boolean;
  /** The seller answered after the buyer last wrote. */
  readonly answered: boolean;
  readonly addressSent: boolean;
  readonly photosIn: boolean;
  readonly returnBack: boolean;
  readonly insideAppeal: boolean;
  /** The buyer's last day to claim anywhere; null where it is not known to have passed. */
  readonly overSince: Day | null;
  /** The buyer holds something usable. */
  readonly usable: boolean;
  /** To be returned, and nobody names a fault or wishes for another one: a new one would be given for nothing. */
  readonly noFault: boolean;
}

/** What can be wrong with the goods themselves. */
export const faults: readonly IssueId[] = [
  'damaged',
  'defective',
  'wrong_item',
  'missing_item',
  'not_as_described',
];

function familyOf(each: Case): Family {
  const { order, parcel, dispute } = each;
  switch (dispute.finding.issue) {
    case 'where_is_order':
    case 'not_received':
    case 'stolen':
      return 'delivery';
    case 'damaged':
    case 'defective':
    case 'wrong_item':
    case 'missing_item':
    case 'not_as_described':
      return 'product';
    case 'return_request':
      if (!notThere(parcel) || isDigital(each)) return 'product';
      return dispute.stage === 'claim_open' ? 'delivery' : 'change';
    case 'counterfeit':
      return 'counterfeit';
    case 'change_address':
    case 'cancel':
    case 'how_to_use':
      // No parcel can be stopped where none is sent: the money is asked back.
      if (dispute.finding.issue === 'cancel' && isDigital(each)) return 'product';
      // With a formal claim open the wish behind it no longer matters: was it delivered or not?
      return dispute.stage === 'claim_open' ? byDelivery(order, parcel) : 'change';
    case 'none':
    case 'other':
    case 'refund_owed':
      // "It never came, where is my money?" is about the parcel.
      if (dispute.finding.also.includes('not_received')) return 'delivery';
      return dispute.stage === 'message' ? 'other' : byDelivery(order, parcel);
    case 'unauthorised':
    case 'customs':
    case 'overcharged':
      return dispute.stage === 'message' ? 'other' : byDelivery(order, parcel);
  }
}

const isUnderWay = (parcel: Parcel): boolean =>
  parcel.shipped &&
  !parcel.delivered &&
  parcel.state !== 'unknown' &&
  parcel.state !== 'lost' &&
  parcel.state !== 'returning' &&
  parcel.state !== 'returned';

/** Known not to be with the buyer; a table that cannot say "delivered" does not know. */
const notThere = (parcel: Parcel): boolean => !parcel.delivered && parcel.state !== 'unknown';

/** A complaint about the goods shows that they came, unless they were never sent, lost or turned back. */
function atBuyer({ parcel, dispute }: Case): boolean {
  if (parcel.delivered) return true;
  const { issue } = dispute.finding;
  if (issue === 'return_request' || issue === 'none') return !notThere(parcel);
  return isUnderWay(parcel) || parcel.state === 'unknown';
}

/** A claim that does not say what it is about: a return is about the product, else delivery decides. */
const byDelivery = (order: Order, parcel: Parcel): Family =>
  (order.claim?.type === 'return' && !notThere(parcel)) || parcel.delivered
    ? 'product'
    : 'delivery';

const claimKindOf = ({ order, dispute }: Case): Situation['claimKind'] =>
  dispute.stage !== 'claim_open' || order.claim === null
    ? null
    : onlyAsks(order.claim)
      ? 'inquiry'
      : order.claim.type;

/** PayPal has both sides talk first; a bank talks to nobody, nor does who did not make the payment. */
const asksAsBank = ({ claim }: Order, issue: IssueId): boolean =>
  claim?.type === 'chargeback' || issue === 'unauthorised';

/** Methods and items that name no parcel. */
const nothingSent =
  /^(?:digital|download|e-?mail|electronic|virtual|no shipping|instant)\b|无需物流|虚拟|电子版/i;
const digitalItem =
  /\b(?:digital (?:download|file|code|item)|instant download|licen[cs]e key|activation (?:key|code)|e-?book|printable)\b|激活码|兑换码|电子书/i;

/** Said to be sent by no parcel, or plainly a file or code that has no parcel. */
function isDigital({ order }: Case): boolean {
  const sentBy = [order.method, order.carrier].map((each) => each.trim()).filter(Boolean);
  if (order.tracking !== '') return false;
  return sentBy.length > 0
    ? sentBy.every((each) => nothingSent.test(each))
    : digitalItem.test(order.item);
}

/** What is lost, in the words a cover uses; null where nothing is. */
function lossOf({ order, parcel, dispute }: Case, family: Family, late: boolean): Loss | null {
  // What still works after a scratch is settled between the two.
  if (dispute.finding.issue === 'damaged') return dispute.finding.usable ? null : 'damaged';
  const back = parcel.state === 'returning' || parcel.state === 'returned';
  if (family !== 'delivery' || back || order.refunded === 'full') return null;
  if (!parcel.delivered && (parcel.state === 'lost' || parcel.silence === 'lost')) return 'lost';
  if (late) return 'late';
  return dispute.stage === 'claim_open' && parcel.delivered ? 'claimed' : null;
}

/** Money the buyer is due: goods back with the seller, or refused on the way. */
function isRefundOwed({ order, parcel, dispute }: Case, returnBack: boolean): boolean {
  if (order.refunded !== 'none') return false;
  if (returnBack) return true;
  const { issue } = dispute.finding;
  const asked = issue === 'refund_owed' || issue === 'cancel' || issue === 'customs';
  return asked && (parcel.state === 'returning' || parcel.state === 'returned');
}

export function situationOf(each: Case, supposed: Supposed = {}): Situation {
  const { order, parcel, dispute, market, today, settings } = each;
  const due = parcel.dueThere;
  const gone =
    parcel.state === 'lost' || parcel.state === 'returning' || parcel.state === 'returned';
  const stalled = parcel.silence === 'stalled' || parcel.silence === 'lost';
  const { repliedOn, contactedOn } = order;
  const { wants, refuses, warnings, issue } = dispute.finding;
  const family = familyOf(each);
  const pastDue = !parcel.delivered && due !== null && today > due.on;
  const late = !parcel.delivered && parcel.late !== null;
  const kind = claimKindOf(each);
  const reasonOf = () => paymentReason(order.disputeReason, issue);
  const taken = kind === null || kind === 'inquiry' || !takesMoney(kind) ? null : reasonOf();
  const digital = isDigital(each);
  const has = atBuyer(each);
  const returnBack = order.returnReceived?.yes === true;
  const noFault =
    issue === 'return_request' &&
    !dispute.finding.also.some((each) => faults.includes(each)) &&
    !wants.includes('replacement');
  return {
    order,
    parcel,
    dispute,
    market,
    today,
    settings,
    near: each.near,
    family,
    marketplaceFulfilled: order.fulfilment === 'marketplace',
    protectedLabel: labelHolds(order, today),
    claimKind: kind,
    paymentReason: taken,
    bankAsks: kind === 'inquiry' && asksAsBank(order, issue) ? reasonOf() : null,
    wants,
    refuses,
    warnings,
    cover:
      taken === null
        ? coverOf(lossOf(each, family, late || pastDue || stalled), order, parcel, each)
        : null,
    paymentCover: paymentCoverOf(taken, order, parcel),
    carrierCover: carrierCoverOf(order, parcel, today),
    registered: registeredOf(each, supposed),
    digital,
    atBuyer: has,
    returnable: has && !digital && !warnings.includes('safety'),
    underWay: isUnderWay(parcel),
    wantsOut: !digital && (issue === 'cancel' || (issue === 'return_request' && notThere(parcel))),
    refundOwed: isRefundOwed(each, returnBack),
    promised: due?.from === 'promise',
    pastDue,
    daysLeft: due === null ? null : due.on - today,
    late,
    stalled,
    gone,
    stuck: stalled || gone,
    answered: repliedOn !== null && (contactedOn === null || repliedOn >= contactedOn),
    addressSent: order.returnAddressSent?.yes === true,
    photosIn: order.photosReceived?.yes === true,
    returnBack,
    insideAppeal: insideAppeal(order, market, today, settings),
    overSince:
      dispute.stage === 'message' ? lastRoute(order, parcel, market, today, settings) : null,
    noFault,
    // Who asks for a discount means to keep it.
    usable: dispute.finding.usable || isOnly(wants, 'discount') || noFault,
  };
}
