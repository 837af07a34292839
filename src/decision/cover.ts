// Whether somebody else pays the loss of one order: what was promised, by whom, and whether it holds.
import { isProtected } from '../dispute/thresholds';
import { type CarrierCover, type Cover, carrierCovers, covers, type Loss } from '../market/covers';
import type { Market } from '../market/market';
import type { Order } from '../order/order';
import { isRegistered, type Parcel } from '../parcel/parcel';

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

/** What the carrier pays for a parcel that is lost and can still be asked for. */
export function carrierCoverOf(order: Order, parcel: Parcel, today: number): CarrierCover | null {
  if (parcel.state !== 'lost' && parcel.silence !== 'lost') return null;
  if (!isRegistered(parcel)) return null;
  const named = `${order.method} ${order.carrier} ${parcel.method} ${parcel.carrier ?? ''}`;
  const cover = carrierCovers.find(({ carrier }) => carrier.test(named));
  if (cover === undefined || order.shipDate === null) return null;
  return today <= order.shipDate + cover.until ? cover : null;
}
