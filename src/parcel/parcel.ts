// What is known about the parcel of one order: how it went out, where it is, how late it is.
import type { Day } from '../base/day';

export type ParcelClass = 'registered' | 'tracked' | 'semi' | 'untracked' | 'unknown';

/** Scanned to the door: what counts as registered shipping (P9). */
export const isRegistered = ({ class: kind }: { readonly class: ParcelClass }): boolean =>
  kind === 'registered' || kind === 'tracked';

/** Not scanned at delivery: no contest can be won with it (P9). An unknown class is neither. */
export const isUnregistered = ({ class: kind }: { readonly class: ParcelClass }): boolean =>
  kind === 'semi' || kind === 'untracked';

export type ParcelState =
  | 'not_shipped'
  | 'not_found'
  | 'pre_transit'
  | 'in_transit'
  | 'customs'
  | 'arrived_destination'
  | 'out_for_delivery'
  | 'available_for_pickup'
  | 'failed_attempt'
  | 'delivered'
  | 'returning'
  | 'returned'
  | 'exception'
  | 'lost'
  | 'expired'
  | 'cancelled'
  | 'unknown';

/** The family of service whose usual transit days are known. */
export type ServiceFamily =
  | 'express'
  | 'ems'
  | 'standard'
  | 'epacket'
  | 'registered_airmail'
  | 'economy_semi'
  | 'saver'
  | 'sea';

export interface Parcel {
  readonly class: ParcelClass;
  /** 0–1: how sure the class is. */
  readonly confidence: number;
  /** What decided the class. */
  readonly classFrom: 'method' | 'number' | 'status' | 'nothing';
  /** The method promises one class and the number shows another. */
  readonly conflict: { readonly method: ParcelClass; readonly number: ParcelClass } | null;
  /** The service that counts, as written: the line really used, else the one chosen. */
  readonly method: string;
  readonly family: ServiceFamily | null;
  readonly carrier: string | null;
  /** The carriers whose numbers look like this one, where none is known. */
  readonly couldBe: readonly string[];
  /** Normalised tracking number; null where there is none. */
  readonly number: string | null;
  /** Logistics bought through the marketplace (线上发货). */
  readonly platformLogistics: boolean;

  readonly state: ParcelState;
  readonly shipped: boolean;
  readonly delivered: boolean;
  readonly deliveredOn: Day | null;
  /** A carrier's delivery scan backs the delivery (not merely a completed order or a typed date). */
  readonly deliveryScan: boolean;

  /** The day it should be there, and whether that is a promise or only usual for the lane. */
  readonly dueThere: { readonly on: Day; readonly from: 'promise' | 'typical' } | null;
  /** Days past that day: until today, or until delivery. Null when not late or not knowable. */
  readonly late: { readonly days: number; readonly against: 'promise' | 'typical' } | null;
  /** Days since the last scan (or since dispatch), while under way; null otherwise. */
  readonly silentDays: number | null;
  readonly silence: 'normal' | 'warn' | 'stalled' | 'lost' | null;
  /** Scans stopped at export, as this service always does: silence says nothing. */
  readonly blind: boolean;
}
