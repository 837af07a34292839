// The parcel of an order, where several tables tell of parcels: what is said of one number holds for no other.

import type { Day } from '../base/day';
import type { Order } from '../order/order';
import type { Told } from './told';
import { differ, type Entry, entriesOf, groundIn, ranked, settle, type Weighing } from './weigh';

type ParcelFacts = Pick<
  Order,
  | 'tracking'
  | 'carrier'
  | 'trackingStatus'
  | 'shipDate'
  | 'delivered'
  | 'confirmedByBuyer'
  | 'lastUpdate'
  | 'firstScan'
>;

/** A number without the blanks and dashes people put into it. */
export const parcelKey = ({ tracking }: Pick<Order, 'tracking'>): string =>
  tracking.replace(/[^\da-z]/gi, '').toUpperCase();

const latest = (days: readonly (Day | null)[]): Day | null =>
  days.reduce<Day | null>(
    (last, day) => (day !== null && (last === null || day > last) ? day : last),
    null,
  );

const newsOf = ({ lastUpdate, delivered, firstScan, shipDate }: Order): Day | null =>
  latest([lastUpdate, delivered, firstScan, shipDate]);

/** The tables that tell of the parcel that counts: the order's own, unless another is known to be later. */
function tellersOf(weighing: Weighing, all: readonly Told[]): readonly Told[] {
  const numbered = all.filter(({ order }) => parcelKey(order) !== '');
  const keys = [...new Set(numbered.map(({ order }) => parcelKey(order)))];
  const [own] = keys;
  if (own === undefined || keys.length === 1) return all;
  const of = (key: string) => numbered.filter(({ order }) => parcelKey(order) === key);
  const news = (key: string): Day => latest(of(key).map(({ order }) => newsOf(order))) ?? -1;
  // A table of parcels that knows the order's own number has the last word on it.
  const later = of(own).length > 1 ? [] : keys.filter((key) => news(key) > news(own));
  const chosen = later.sort((a, b) => news(b) - news(a))[0] ?? own;
  const entry = (key: string): readonly Entry<string>[] =>
    entriesOf(of(key).slice(0, 1), ({ tracking }) => tracking);
  const [used] = entry(chosen);
  for (const key of keys)
    for (const other of key === chosen ? [] : entry(key))
      if (used !== undefined)
        differ(
          weighing,
          'trackingNumber',
          used,
          other,
          (number) => number,
          chosen === own ? 'first' : 'newer',
        );
  return all.filter(({ order }) => ['', chosen].includes(parcelKey(order)));
}

const plain = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ').trim();
const text = (value: string): string | null => (value === '' ? null : value);

/** The last thing that was told of the parcel. */
function statusOf(weighing: Weighing, tellers: readonly Told[]): string {
  const entries = ranked(
    entriesOf(tellers, ({ trackingStatus }) => text(trackingStatus)),
    'parcel',
  );
  const dayOf = ({ told }: Entry<string>): Day | null =>
    latest([told.order.lastUpdate, told.order.delivered]);
  const newer = (one: Entry<string>, two: Entry<string>): boolean => {
    const [a, b] = [dayOf(one), dayOf(two)];
    // Of two tables alike, what has a day is later than what has none.
    if (b === null) return a !== null && groundIn('parcel', one.told, two.told) === 'first';
    return a !== null && a > b;
  };
  const [first] = entries;
  if (first === undefined) return '';
  const best = entries.reduce((now, each) => (newer(each, now) ? each : now), first);
  for (const other of entries)
    if (other !== best && plain(other.value) !== plain(best.value))
      differ(
        weighing,
        'trackingStatus',
        best,
        other,
        (value) => value,
        newer(best, other) ? 'newer' : groundIn('parcel', best.told, other.told),
      );
  return best.value;
}

const sameDay = (one: Day, two: Day): boolean => one === two;
/** Days of zones that differ. */
const nearly = (one: Day, two: Day): boolean => Math.abs(one - two) <= 1;
const show = (day: Day) => ({ day });

/** What the tables know of the parcel together. */
export function joinParcel(weighing: Weighing, all: readonly Told[]): ParcelFacts {
  const tellers = tellersOf(weighing, all);
  const delivered = settle(
    weighing,
    entriesOf(tellers, (order) => order.delivered),
    { field: 'deliveredDate', subject: 'parcel', same: sameDay, show },
  );
  const sent = entriesOf(tellers, ({ shipDate }) => shipDate);
  const shipDate = settle(
    weighing,
    sent.length === 0 ? entriesOf(all, (order) => order.shipDate) : sent,
    { field: 'shipDate', subject: 'order', same: nearly, show },
  );
  const [number] = entriesOf(tellers, ({ tracking }) => text(tracking));
  const [carrier] = ranked(
    entriesOf(tellers, (order) => text(order.carrier)),
    'parcel',
  );
  const scans = ranked(
    entriesOf(tellers, ({ firstScan }) => firstScan),
    'parcel',
  );
  return {
    tracking: number?.value ?? '',
    carrier: carrier?.value ?? '',
    trackingStatus: statusOf(weighing, tellers),
    shipDate: shipDate?.value ?? null,
    delivered: delivered?.value ?? null,
    confirmedByBuyer: delivered?.told.order.confirmedByBuyer ?? false,
    lastUpdate: latest(tellers.map(({ order }) => order.lastUpdate)),
    firstScan: scans[0]?.value ?? null,
  };
}
