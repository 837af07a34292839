// Whether somebody else pays the loss of one order: who, whom and how much, until when, with which papers.
import type { Day } from '../base/day';
import { remember } from '../base/memo';
import type { Money } from '../base/money';
import { isProtected } from '../dispute/thresholds';
import { lastClaim } from '../dispute/window';
import { type CarrierCover, type Cover, carrierCovers, covers, type Loss } from '../market/covers';
import type { Market } from '../market/market';
import type { Order } from '../order/order';
import { isRegistered, type Parcel } from '../parcel/parcel';
import type { EvidenceId } from './evidence';
import type { Situation } from './situation';

const protectedWords = /claims?[ -]protected|protected label|平台保障/i;

/** A label with loss protection: marked, or named by the method. */
export const hasProtectedLabel = (order: Order): boolean =>
  order.protectedLabel?.yes === true || protectedWords.test(order.method);

/** Handed over by the last day, by the first scan where it is known. */
const inTime = ({ firstScan, shipDate, shipBy }: Order): boolean => {
  const handed = firstScan ?? shipDate;
  return handed === null || shipBy === null || handed <= shipBy;
};

/** The buyer was answered in time, or there is still time. */
function answeredWithin(days: number, { contactedOn, repliedOn }: Order, today: number): boolean {
  const last = contactedOn === null ? null : contactedOn + days;
  return last === null || (repliedOn ?? today) <= last;
}

function grounded(cover: Cover, order: Order, parcel: Parcel, market: Market): boolean {
  switch (cover.ground) {
    case 'platform_line':
      return parcel.platformLogistics;
    case 'label':
      return hasProtectedLabel(order);
    case 'tracked_to_cap':
      return isRegistered(parcel) && isProtected(order, market);
    case 'program':
      return cover.method?.test(`${order.method} ${order.carrier}`) ?? false;
  }
}

/** The cover that holds for the loss; null where the seller stands alone. */
export function coverOf(
  loss: Loss | null,
  order: Order,
  parcel: Parcel,
  market: Market,
  today: number,
): Cover | null {
  if (loss === null || !parcel.shipped || !inTime(order)) return null;
  return (
    covers.find(
      (each) =>
        each.market === order.market &&
        each.pays.includes(loss) &&
        grounded(each, order, parcel, market) &&
        (each.answerDays === undefined || answeredWithin(each.answerDays, order, today)),
    ) ?? null
  );
}

/** What the carrier named in a text pays. */
const carrierCoverIn = remember(
  (named: string): CarrierCover | null =>
    carrierCovers.find(({ carrier }) => carrier.test(named)) ?? null,
);

/** What the carrier pays for a parcel that is lost and can still be asked for. */
export function carrierCoverOf(order: Order, parcel: Parcel, today: number): CarrierCover | null {
  if (!isRegistered(parcel)) return null;
  const named = `${order.method} ${order.carrier} ${parcel.method} ${parcel.carrier ?? ''}`;
  const cover = carrierCoverIn(named);
  if (cover === null || order.shipDate === null) return null;
  if (parcel.state !== 'lost' && (parcel.silentDays ?? 0) < cover.from) return null;
  return today <= order.shipDate + cover.until ? cover : null;
}

/** Who pays beside the seller, as it is told. */
export interface Covering {
  readonly by: 'marketplace' | 'carrier';
  /** The buyer gets it, or the seller for what was given. */
  readonly paid: 'buyer' | 'seller';
  /** What comes back to the seller for a refund or a second parcel; null: nothing, or not known. */
  readonly back: Money | null;
  /** Last day to ask for it; null where no day of the row tells. */
  readonly until: Day | null;
  readonly papers: readonly EvidenceId[];
  /** When the terms were last checked. */
  readonly checked: string;
}

/** What a marketplace asks for: that the parcel left in time, and where it is. */
const marketplacePapers: readonly EvidenceId[] = ['tracking_number', 'dispatch_record'];
/** What a carrier asks for: what the goods are worth, and that the buyer was made good. */
const carrierPapers: readonly EvidenceId[] = ['carrier_trace', 'invoice', 'refund_record'];

/** The cover of one order; the marketplace goes before the carrier. Null where the seller stands alone. */
export function coveringOf(s: Situation, back: Money | null): Covering | null {
  const { cover, carrierCover, order } = s;
  if (cover !== null) {
    const { contactedOn } = order;
    // The buyer asks the marketplace, within the buyer's own last day; the seller keeps to the answer.
    const answer =
      cover.answerDays === undefined || contactedOn === null || s.answered
        ? null
        : contactedOn + cover.answerDays;
    const last = lastClaim(order, s.parcel, s.market, s.settings);
    return {
      by: 'marketplace',
      paid: cover.paid,
      back: cover.paid === 'seller' ? back : null,
      until: answer ?? (last?.assumed === null ? last.on : null),
      papers: marketplacePapers,
      checked: cover.checked,
    };
  }
  if (carrierCover === null || order.shipDate === null) return null;
  return {
    by: 'carrier',
    paid: 'seller',
    back,
    until: order.shipDate + carrierCover.until,
    papers: carrierPapers,
    checked: carrierCover.checked,
  };
}
