// How long nothing was heard of a parcel under way, and whether that is normal for its service.
import type { Day } from '../base/day';
import type { Order } from '../order/order';
import type { ParcelDays } from '../settings/parcel-days';
import type { TableFacts } from '../sheet/facts';
import type { Parcel } from './parcel';
import type { Place } from './state';

type Silence = Pick<Parcel, 'silentDays' | 'silence' | 'blind'>;
type Kind = Pick<Parcel, 'class' | 'family'>;

/** Days that make silence worth a look, a stall, a loss; null where it never counts as a loss. */
type Limits = readonly [warn: number, stalled: number, lost: number | null];

const of = (
  silentDays: number | null,
  silence: Parcel['silence'],
  blind: boolean = false,
): Silence => ({ silentDays, silence, blind });

function grade(days: number | null, [warn, stalled, lost]: Limits): Parcel['silence'] {
  if (days === null) return null;
  if (lost !== null && days >= lost) return 'lost';
  if (days >= stalled) return 'stalled';
  return days >= warn ? 'warn' : 'normal';
}

const three = (
  d: ParcelDays,
  name: 'preTransit' | 'express' | 'standard' | 'saver',
  grace = 0,
): Limits => [
  d[`${name}.warn` as const],
  d[`${name}.stalled` as const] + grace,
  d[`${name}.lost` as const],
];

/** Limits by where the parcel is; while it moves, by its family. */
function limitsFor(state: Parcel['state'], family: Kind['family'], d: ParcelDays): Limits {
  switch (state) {
    case 'not_found':
    case 'pre_transit':
      return three(d, 'preTransit');
    case 'customs':
      return [d['customs.warn'], d['customs.stalled'], null];
    case 'available_for_pickup':
      return [d['pickup.warn'], d['pickup.returnRisk'], null];
    case 'failed_attempt':
      return [d['failedAttempt.warn'], d['failedAttempt.returnRisk'], null];
  }
  if (family === 'express' || family === 'ems') return three(d, 'express');
  if (family === 'saver') return three(d, 'saver');
  // Weeks at sea without a scan are normal.
  if (family === 'sea') return [d['saver.stalled'], d['saver.lost'], null];
  return three(d, 'standard', state === 'in_transit' ? d.lineHaul : 0);
}

/**
 * Unregistered mail: silence before the export scan counts; after it scans stop, and only the
 * time since dispatch says that the parcel is gone.
 */
function unregistered(
  place: Place,
  country: string | null,
  quiet: number | null,
  today: Day,
  d: ParcelDays,
): Silence {
  const { state, words, shipDate, lastUpdate } = place;
  const sent = shipDate ?? lastUpdate;
  const age = sent === null ? null : today - sent;
  const announced = state === 'not_found' || state === 'pre_transit';
  const noScan = words === null && lastUpdate === null;
  const blind = !announced && (!noScan || (age !== null && age > d['semi.warn']));
  const lost = country === 'BR' ? d['semi.lostBR'] : d['semi.lost'];
  if (age !== null && age >= lost) return of(age, 'lost', blind);
  if (blind) return of(null, null, true);
  return of(quiet, grade(quiet, [d['semi.warn'], d['semi.stalled'], null]));
}

/** Silence of one parcel today. Delivered, returned, cancelled and unsent parcels have none. */
export function silenceOf(
  order: Order,
  facts: TableFacts,
  place: Place,
  kind: Kind,
  today: Day,
  d: ParcelDays,
): Silence {
  const { state, shipDate, lastUpdate } = place;
  const ended = state === 'returned' || state === 'returning' || state === 'cancelled';
  // A table that cannot say "delivered" knows nothing of a parcel's silence: it may long be there.
  const unseen = !facts.delivery && state !== 'lost';
  if (unseen || place.delivered || ended || !place.shipped || order.status === 'cancelled')
    return of(null, null);
  // Without the day of a scan, only a parcel known to have had none is counted, from dispatch.
  const announced = state === 'not_found' || state === 'pre_transit';
  const unscanned = facts.tracking && announced ? shipDate : null;
  // A scan older than the dispatch tells nothing about the way.
  const since = lastUpdate === null ? unscanned : Math.max(lastUpdate, shipDate ?? lastUpdate);
  // A scan of tomorrow's zone is today's.
  const quiet = since === null ? null : Math.max(0, today - since);
  if (state === 'lost') return of(quiet ?? (shipDate === null ? null : today - shipDate), 'lost');
  const reached = state === 'available_for_pickup' || state === 'failed_attempt';
  if ((kind.class === 'semi' || kind.class === 'untracked') && !reached)
    return unregistered(place, order.country, quiet, today, d);
  const silence = grade(quiet, limitsFor(state, kind.family, d));
  // A tracker that gave up on a parcel it could follow is news, however short the silence.
  return of(quiet, state === 'expired' && silence !== 'lost' ? 'stalled' : silence);
}
