// The day a parcel should be there, and how many days past it the parcel is.
import type { Day } from '../base/day';
import type { Order } from '../order/order';
import type { Settings } from '../settings/settings';
import type { TableFacts } from '../sheet/facts';
import { isUnregistered, type Parcel, type ServiceFamily } from './parcel';
import { protectionEnd } from './protection';
import type { Place } from './state';
import { usualDays } from './transit';

type Kind = Pick<Parcel, 'class' | 'family'>;

/** The family of a service whose name tells none. */
export const familyOf = (kind: Kind): ServiceFamily =>
  kind.family ?? (isUnregistered(kind) ? 'economy_semi' : 'standard');

/** The promised day, else the usual one for the lane; null where neither can be told. */
export function dueThere(
  order: Order,
  place: Place,
  kind: Kind,
  settings: Settings,
): Parcel['dueThere'] {
  if (order.promised !== null) return { on: order.promised, from: 'promise' };
  if (place.shipDate === null) return null;
  const typical = (on: Day): Parcel['dueThere'] => ({ on, from: 'typical' });
  if (kind.class === 'unknown') {
    const end = protectionEnd(order, place.shipDate, settings);
    return end === null ? null : typical(end);
  }
  return typical(place.shipDate + usualDays(familyOf(kind), order.country));
}

/** Days past that day; null where not late, over, or where the table cannot say `delivered`. */
export function lateBy(
  order: Order,
  facts: TableFacts,
  place: Place,
  due: Parcel['dueThere'],
  today: Day,
): Parcel['late'] {
  const over =
    order.status === 'cancelled' ||
    order.status === 'unpaid' ||
    (order.status === 'returned' && !place.delivered) ||
    place.state === 'cancelled' ||
    place.state === 'returned' ||
    place.state === 'returning';
  if (!facts.delivery || due === null || over) return null;
  const end = place.delivered ? place.deliveredOn : today;
  return end !== null && end > due.on ? { days: end - due.on, against: due.from } : null;
}
