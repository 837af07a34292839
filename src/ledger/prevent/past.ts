// What a closed order teaches: how it was sent, what went wrong, what it cost. Plain data, one for each order.

import type { Day } from '../../base/day';
import type { IssueId, MarketId } from '../../base/ids';
import type { Money } from '../../base/money';
import { converted, roughRate } from '../../base/rates';
import { quantitiesOf } from '../../decision/costs';
import { trackedWin } from '../../decision/evidence';
import type { Order } from '../../order/order';
import { familyOf } from '../../parcel/lateness';
import { isRegistered, isUnregistered, type Parcel, type ParcelClass } from '../../parcel/parcel';
import { usualDays } from '../../parcel/transit';
import type { Settings } from '../../settings/settings';
import { type Booked, chanceOf, isClosed, isDispute, lossOf } from '../booked';

/** Where a fault begins, and so who can mend it (P34). */
export const faultIds = ['packing', 'padding', 'listing', 'supplier', 'papers'] as const;
export type FaultId = (typeof faultIds)[number];

export interface Past {
  readonly row: number;
  readonly orderId: string;
  readonly market: MarketId;
  readonly country: string;
  readonly class: ParcelClass;
  readonly method: string;
  readonly carrier: string;
  /** SKU, else the item's name. */
  readonly item: string;
  /** Name and country; empty where either is missing. Addresses are not read. */
  readonly buyer: string;
  readonly untracked: boolean;
  /** Whether it came late; null where no delivery, or nothing to measure it by, is written down. */
  readonly late: boolean | null;
  /** Whether the carrier's scan shows the delivery; null where that is not to be expected. */
  readonly scan: boolean | null;
  readonly fault: FaultId | null;
  /** Answered later than the day after the buyer wrote; null where either day is missing. */
  readonly answeredLate: boolean | null;
  readonly disputed: boolean;
  /** Disputed because it did not come. */
  readonly undelivered: boolean;
  /** What it cost beyond the sale, in minor units of the settings' currency; 0 where that is not known. */
  readonly lost: number;
  /** What was paid, what a full refund costs, and what registered costs more; null where no value is known. */
  readonly money: {
    readonly value: number;
    readonly given: number;
    readonly surcharge: number;
  } | null;
  /** The chance to win with a delivery scan at this marketplace. */
  readonly win: number;
  /** The chance of a dispute it had by the documented height, in whole hundredths. */
  readonly chance: number;
  /** Whether the second parcel did not end it either; null where none was sent. */
  readonly againFailed: boolean | null;
  /** A claim that was decided, and whether a scan shows the delivery. */
  readonly contest: { readonly won: boolean; readonly scanned: boolean } | null;
  /** Whether giving a part back ended it; null where none was given. */
  readonly partHeld: boolean | null;
  /** Days from dispatch to the carrier's delivery, and the usual ones; null where either is not known. */
  readonly transit: { readonly days: number; readonly usual: number } | null;
}

const faultOf: Readonly<Record<IssueId, FaultId | null>> = {
  missing_item: 'packing',
  wrong_item: 'packing',
  damaged: 'padding',
  not_as_described: 'listing',
  defective: 'supplier',
  counterfeit: 'papers',
  unauthorised: null,
  stolen: null,
  customs: null,
  overcharged: null,
  refund_owed: null,
  not_received: null,
  change_address: null,
  cancel: null,
  where_is_order: null,
  return_request: null,
  how_to_use: null,
  other: null,
  none: null,
};

/** The parcel did not come, or nothing else is said and no delivery is known. */
function isUndelivered(each: Booked & { readonly dispute: { finding: { issue: IssueId } } }) {
  const { issue } = each.dispute.finding;
  if (issue === 'not_received' || issue === 'where_is_order' || issue === 'stolen') return true;
  return (issue === 'none' || issue === 'other') && !each.parcel.delivered;
}

/** The closed orders of a block. */
export function pastOf(all: readonly Booked[], today: Day, settings: Settings): readonly Past[] {
  const documented = { ...settings, chanceShift: 0 };
  return all
    .filter((each) => isClosed(each, today, settings))
    .map((each) => ({
      ...learnt(each, settings),
      chance: Math.round(chanceOf(each, today, documented) * 100) / 100,
    }));
}

function transitOf({ order, parcel }: Booked): Past['transit'] {
  const { shipDate, delivered, country } = order;
  if (shipDate === null || delivered === null || country === null) return null;
  if (order.confirmedByBuyer || delivered < shipDate || parcel.class === 'unknown') return null;
  return { days: delivered - shipDate, usual: usualDays(familyOf(parcel), country) };
}

const lateOf = ({ deliveredOn, dueThere }: Parcel): Past['late'] =>
  deliveredOn === null || dueThere === null ? null : deliveredOn > dueThere.on;

/** The money went back all the same, or a third parcel was sent. */
const failedAgain = ({ refunded, claim, reships }: Order): boolean =>
  refunded === 'full' || claim?.status === 'granted' || reships > 1;

function learnt(each: Booked, settings: Settings): Omit<Past, 'chance'> {
  const { order, parcel, dispute } = each;
  const decision = order.claim?.status;
  const isDecided = decision === 'denied' || decision === 'granted';
  const own = (amount: Money): number | null =>
    converted(amount, settings.currency, (of) => roughRate(of, settings))?.minor ?? null;
  const lost = lossOf(each);
  const disputed = isDispute(each);
  const name = order.buyer.trim().toLowerCase();
  const { contactedOn, repliedOn } = order;
  return {
    row: order.row,
    orderId: order.id,
    market: order.market,
    country: order.country ?? '',
    class: parcel.class,
    method: parcel.method,
    carrier: parcel.carrier ?? parcel.method,
    item: (order.sku || order.item).trim().slice(0, 80),
    buyer: name === '' || order.country === null ? '' : `${name} ${order.country}`,
    untracked: isUnregistered(parcel),
    late: lateOf(parcel),
    scan: isRegistered(parcel) && parcel.state !== 'unknown' ? parcel.deliveryScan : null,
    fault: faultOf[dispute.finding.issue],
    answeredLate: contactedOn === null || repliedOn === null ? null : repliedOn - contactedOn > 1,
    disputed,
    undelivered: disputed && isUndelivered(each),
    lost: lost === null ? 0 : (own({ minor: lost, currency: order.currency }) ?? 0),
    money: moneyOf(each, settings, own),
    win: trackedWin(order.market),
    againFailed: order.reships === 0 ? null : failedAgain(order),
    contest: isDecided ? { won: decision === 'denied', scanned: parcel.deliveryScan } : null,
    transit: transitOf(each),
    partHeld: order.refunded === 'partial' ? decision !== 'granted' : null,
  };
}

function moneyOf(
  { order, dispute }: Booked,
  settings: Settings,
  own: (amount: Money) => number | null,
): Past['money'] {
  const q = quantitiesOf(order, dispute.finding.issue, settings);
  if (q === null || order.value === null || order.value.minor <= 0) return null;
  const { minor, currency } = order.value;
  const [value, given, surcharge] = [minor, minor - q.k, q.surcharge].map((each) =>
    own({ minor: each, currency }),
  );
  return value == null || given == null || surcharge == null ? null : { value, given, surcharge };
}
