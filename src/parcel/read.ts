// The one door of this folder: everything known about the parcel of one order on one day.
import type { Day } from '../base/day';
import type { Order } from '../order/order';
import type { Settings } from '../settings/settings';
import type { TableFacts } from '../sheet/facts';
import { classify, numberOf } from './classify';
import { dueThere, lateBy } from './lateness';
import type { Parcel } from './parcel';
import { silenceOf } from './silence';
import { placeOf } from './state';

/**
 * Reads the parcel of an order. `facts` says what the table can hold at all: without a delivery
 * column nothing is late, without a tracking column a missing scan says nothing.
 */
export function readParcel(
  order: Order,
  facts: TableFacts,
  today: Day,
  settings: Settings,
): Parcel {
  const number = numberOf(order);
  const place = placeOf(order, facts, number.number);
  const kind = classify(
    order,
    number,
    place.scanned || place.words !== 'delivered' ? place.words : null,
  );
  const due = dueThere(order, place, kind, settings);
  const registered = kind.class !== 'semi' && kind.class !== 'untracked';
  const dated = place.deliveredOn !== null && place.deliveredOn === order.delivered;
  const silence = silenceOf(order, facts, place, kind, today, settings.parcelDays);
  // Field by field: to spread them costs a fifth of the time that an order takes.
  return {
    class: kind.class,
    confidence: kind.confidence,
    classFrom: kind.classFrom,
    conflict: kind.conflict,
    method: kind.method,
    family: kind.family,
    carrier: kind.carrier,
    couldBe: kind.couldBe,
    platformLogistics: kind.platformLogistics,
    number: number.number,
    state: place.state,
    shipped: place.shipped,
    delivered: place.delivered,
    deliveredOn: place.deliveredOn,
    deliveryScan:
      place.delivered &&
      (place.scanned || (dated && !order.confirmedByBuyer && registered && number.number !== null)),
    dueThere: due,
    late: lateBy(order, facts, place, due, today),
    silentDays: silence.silentDays,
    silence: silence.silence,
    blind: silence.blind,
  };
}
