// What the seller's own closed orders say of the numbers that are assumed: each drawn toward the documented one, with
// its interval, old beside new. Nothing is changed here; a seller applies it or does not.

import { proposedShift, shiftTo } from '../dispute/calibration';
import { defaultSettings, type Settings } from '../settings/settings';
import { type Counted, counted, drawnToward } from './counted';
import { type GroupLoss, type GroupRate, groupLosses, groupRates, outcomesOf } from './own-groups';
import { smallestSample } from './own-rates';
import type { Past } from './prevent/past';
import { exactInterval } from './statistics';
import { type LaneTime, laneTimes } from './transit-times';

/** The settings that closed orders can tell of. */
export const learntSettings = ['chanceShift', 'reshipFailure'] as const;

export interface LearntValue extends Counted {
  readonly setting: (typeof learntSettings)[number];
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
  /** Partial refunds, and those that ended it. An offer the buyer declined leaves no trace. */
  readonly partial: Counted;
  /** Of groups of at least as many orders as settings need; none of them is applied. */
  readonly rates: readonly GroupRate[];
  readonly losses: readonly GroupLoss[];
  /** Days on the way, lane by lane; shown beside the usual ones. */
  readonly lanes: readonly LaneTime[];
}

/**
 * The height of all chances. The interval is the exact one of the rate, put into shifts, as far as the proposal, which
 * is drawn toward none: so it holds the true height at least as often as it says, wherever that lies.
 */
export function heightOf(
  closed: readonly Pick<Past, 'chance' | 'disputed'>[],
  old: number,
): readonly LearntValue[] {
  const outcomes = outcomesOf(closed);
  const height = proposedShift(outcomes);
  if (height === null) return [];
  const seen = counted(closed, ({ disputed }) => disputed);
  const now = Math.round(height * 10) / 10;
  const [low, high] = exactInterval(seen.cases, seen.of).map((rate) =>
    shiftTo(outcomes, rate * seen.of),
  );
  if (low === undefined || high === undefined) return [];
  const from = Math.min(now, Math.floor(low * 10) / 10);
  const to = Math.max(now, Math.ceil(high * 10) / 10);
  return [{ setting: 'chanceShift', old, now, from, to, ...seen }];
}

function failureOf(closed: readonly Past[], old: number): readonly LearntValue[] {
  const again = closed.flatMap(({ againFailed }) => (againFailed === null ? [] : [againFailed]));
  const seen = counted(again, (failed) => failed);
  if (seen.of === 0) return [];
  const share = (each: number): number => Math.round(each * 1000) / 1000;
  const { now, from, to } = drawnToward(defaultSettings.reshipFailure, seen);
  return [
    { setting: 'reshipFailure', old, now: share(now), from: share(from), to: share(to), ...seen },
  ];
}

/** All that can be learnt from closed orders, judged by these settings. */
export function learn(closed: readonly Past[], settings: Settings): Learnt {
  const contests = closed.flatMap(({ contest }) => contest ?? []);
  const won = (scanned: boolean): Counted =>
    counted(
      contests.filter((each) => each.scanned === scanned),
      (each) => each.won,
    );
  const isEnough = closed.length >= smallestSample;
  const partial = closed.flatMap(({ partHeld }) => (partHeld === null ? [] : [partHeld]));
  return {
    closed: closed.length,
    values: isEnough
      ? [...heightOf(closed, settings.chanceShift), ...failureOf(closed, settings.reshipFailure)]
      : [],
    contests: { scanned: won(true), unscanned: won(false) },
    partial: counted(partial, (held) => held),
    rates: groupRates(closed),
    losses: groupLosses(closed),
    lanes: isEnough ? laneTimes(closed) : [],
  };
}
