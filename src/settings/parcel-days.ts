// Days of silence after which a parcel is worth a look, stalled or lost, by kind of service.
// Judged from what trackers, marketplaces and carriers use (TikTok Shop help: 7 days without an
// update; AfterShip, TrackingMore: 30 or 60 days until expired; AliExpress ERPs: 90, Brazil 120).
// All calendar days, all changeable.
import { own } from '../base/own';

const standards = {
  /** Announced, but no first scan since the ship date. */
  'preTransit.warn': 5,
  'preTransit.stalled': 10,
  'preTransit.lost': 21,
  'express.warn': 3,
  'express.stalled': 7,
  'express.lost': 30,
  /** Standard lines and registered mail. */
  'standard.warn': 7,
  'standard.stalled': 14,
  'standard.lost': 45,
  'saver.warn': 10,
  'saver.stalled': 20,
  'saver.lost': 60,
  /** Unregistered mail before its export scan; after it silence is normal. */
  'semi.warn': 7,
  'semi.stalled': 14,
  /** Unregistered mail, from the ship date. */
  'semi.lost': 60,
  'semi.lostBR': 90,
  /** Extra days between the export scan and the arrival scan. */
  lineHaul: 10,
  'customs.warn': 7,
  'customs.stalled': 14,
  'pickup.warn': 5,
  'pickup.returnRisk': 10,
  'failedAttempt.warn': 2,
  'failedAttempt.returnRisk': 7,
} as const;

type ParcelDayName = keyof typeof standards;
export type ParcelDays = Readonly<Record<ParcelDayName, number>>;

/** The built-in days with the seller's own in their place; names not known are left out. */
export function parcelDays(given: Readonly<Record<string, number>>): ParcelDays {
  const days: Record<ParcelDayName, number> = { ...standards };
  for (const name of Object.keys(standards) as ParcelDayName[]) {
    const value = own(given, name);
    if (value !== undefined) days[name] = value;
  }
  return days;
}
