// The yes/no facts the action table asks for, drawn once from one order.
import type { Day } from '../base/day';
import type { Dispute } from '../dispute/dispute';
import { insideAppeal } from '../dispute/stage';
import type { Market } from '../market/market';
import type { Order } from '../order/order';
import type { Parcel } from '../parcel/parcel';
import type { Settings } from '../settings/settings';

/** What a dispute is about: logistics, the product, its authenticity, or a change of the order. */
type Family = 'delivery' | 'product' | 'counterfeit' | 'change' | 'other';

export interface Case {
  readonly order: Order;
  readonly parcel: Parcel;
  readonly dispute: Dispute;
  readonly market: Market;
  readonly today: Day;
  readonly settings: Settings;
}

export interface Situation extends Case {
  readonly family: Family;
  /** The marketplace ships or carries the loss itself. */
  readonly marketplaceFulfilled: boolean;
  readonly protectedLabel: boolean;
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
  /** The buyer holds something usable. */
  readonly usable: boolean;
}

function familyOf({ order, parcel, dispute }: Case): Family {
  switch (dispute.finding.issue) {
    case 'where_is_order':
    case 'not_received':
      return 'delivery';
    case 'damaged':
    case 'defective':
    case 'wrong_item':
    case 'missing_item':
    case 'not_as_described':
    case 'return_request':
      return 'product';
    case 'counterfeit':
      return 'counterfeit';
    case 'change_address':
    case 'cancel':
    case 'how_to_use':
      // With a formal claim open the wish behind it no longer matters: was it delivered or not?
      return dispute.stage === 'claim_open' ? byDelivery(order, parcel) : 'change';
    case 'none':
    case 'other':
      return dispute.stage === 'message' ? 'other' : byDelivery(order, parcel);
  }
}

/** A claim that does not say what it is about: a return is about the product, else delivery decides. */
const byDelivery = (order: Order, parcel: Parcel): Family =>
  order.claim?.type === 'return' || parcel.delivered ? 'product' : 'delivery';

const protectedWords = /claims?[ -]protected|protected label|平台保障/i;

export function situationOf(each: Case): Situation {
  const { order, parcel, dispute, market, today, settings } = each;
  const due = parcel.dueThere;
  const gone =
    parcel.state === 'lost' || parcel.state === 'returning' || parcel.state === 'returned';
  const stalled = parcel.silence === 'stalled' || parcel.silence === 'lost';
  const { repliedOn, contactedOn } = order;
  return {
    order,
    parcel,
    dispute,
    market,
    today,
    settings,
    family: familyOf(each),
    marketplaceFulfilled: order.fulfilment === 'marketplace',
    protectedLabel: order.protectedLabel?.yes === true || protectedWords.test(order.method),
    pastDue: !parcel.delivered && due !== null && today > due.on,
    daysLeft: due === null ? null : due.on - today,
    late: !parcel.delivered && parcel.late !== null,
    stalled,
    gone,
    stuck: stalled || gone,
    answered: repliedOn !== null && (contactedOn === null || repliedOn >= contactedOn),
    addressSent: order.returnAddressSent?.yes === true,
    photosIn: order.photosReceived?.yes === true,
    returnBack: order.returnReceived?.yes === true,
    insideAppeal: insideAppeal(order, market, today, settings),
    usable: dispute.finding.usable,
  };
}
