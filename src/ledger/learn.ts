// What the seller's own closed orders say of the numbers that are assumed: each drawn toward the documented one, with
// its interval, old beside new. Nothing is changed here; a seller applies it or does not.
//
// Beta-binomial as for the own rates: the documented chance weighs as many cases as `priorCases`.

import type { Day } from '../base/day';
import { defaultSettings, type Settings } from '../settings/settings';
import { type Booked, isClosed, isDispute } from './booked';
import { booksOf } from './count';
import { smallestSample } from './own-rates';
import { betaQuantile, exactInterval } from './statistics';
import { proposedHeight } from './totals';

const priorCases = 30;

interface Counted {
  readonly cases: number;
  readonly of: number;
}

export interface LearntValue extends Counted {
  readonly setting: 'chanceShift' | 'reshipFailure';
  /** As it is set now, and as the closed orders propose. */
  readonly old: number;
  readonly now: number;
  /** 95 %. */
  readonly from: number;
  readonly to: number;
}

export interface Learnt {
  readonly closed: number;
  /** Empty where there are too few closed orders, or none of the kind. */
  readonly values: readonly LearntValue[];
  /** Claims that were decided, and those of them won, by whether a scan shows the delivery. */
  readonly contests: { readonly scanned: Counted; readonly unscanned: Counted };
}

/** The mean and the interval of a chance seen in some cases, with the documented one mixed in. */
export function drawnToward(documented: number, { cases, of }: Counted) {
  const [a, b] = [priorCases * documented + cases, priorCases * (1 - documented) + of - cases];
  return { now: a / (a + b), from: betaQuantile(0.025, a, b), to: betaQuantile(0.975, a, b) };
}

const counted = (of: readonly Booked[], is: (each: Booked) => boolean): Counted => ({
  cases: of.filter(is).length,
  of: of.length,
});

/** The second parcel did not end it: the money went back all the same, or a third was sent. */
const failedAgain = ({ order }: Booked): boolean =>
  order.refunded === 'full' || order.claim?.status === 'granted' || order.reships > 1;

const logit = (p: number): number => Math.log(p / (1 - p));

/** The height of all chances: as proposed, with the interval of the rate it rests on. */
function heightOf(
  closed: readonly Booked[],
  today: Day,
  settings: Settings,
): readonly LearntValue[] {
  const now = proposedHeight(booksOf(closed, today, settings));
  const { cases, of } = counted(closed, isDispute);
  if (now === null || cases === 0 || cases === of) return [];
  const [low, high] = exactInterval(cases, of);
  const away = (rate: number) => Math.round((now + logit(rate) - logit(cases / of)) * 10) / 10;
  return [
    {
      setting: 'chanceShift',
      old: settings.chanceShift,
      now,
      from: away(low),
      to: away(high),
      cases,
      of,
    },
  ];
}

/** All that can be learnt from the closed ones among these orders. */
export function learn(all: readonly Booked[], today: Day, settings: Settings): Learnt {
  const closed = all.filter((each) => isClosed(each, today, settings));
  const decided = closed.filter(
    ({ order }) => order.claim?.status === 'denied' || order.claim?.status === 'granted',
  );
  const won = ({ order }: Booked): boolean => order.claim?.status === 'denied';
  const scans = (yes: boolean) => decided.filter(({ parcel }) => parcel.deliveryScan === yes);
  const contests = { scanned: counted(scans(true), won), unscanned: counted(scans(false), won) };
  if (closed.length < smallestSample) return { closed: closed.length, values: [], contests };
  const second = counted(
    closed.filter(({ order }) => order.reships > 0),
    failedAgain,
  );
  const { now, from, to } = drawnToward(defaultSettings.reshipFailure, second);
  const [share, low, high] = [now, from, to].map((each) => Math.round(each * 1000) / 1000);
  const old = settings.reshipFailure;
  const failure: readonly LearntValue[] =
    second.of === 0 || share === undefined || low === undefined || high === undefined
      ? []
      : [{ setting: 'reshipFailure', old, now: share, from: low, to: high, ...second }];
  return {
    closed: closed.length,
    values: [...heightOf(closed, today, settings), ...failure],
    contests,
  };
}
