// How long the seller's own parcels take on a lane: the days nine in ten keep, drawn toward the usual ones.
//
// Days are taken for lognormal. The ninth tenth of a normal sample is m + 1.2816 s, with the variance
// s²·(1/n + 1.2816²/2(n − 1)) (Stuart & Ord, Kendall's Advanced Theory, 10.12); the usual days are a normal prior.

import type { Past } from './prevent/past';

/** Fewer deliveries say nothing of a lane. */
const fewest = 20;
const z = 1.2816;
/** How far the usual days are off, on the scale of logarithms: our choice, a factor of 1.4 either way in two of three. */
const priorSpread = 0.35;
/** Days are whole: no lane is more regular than that. */
const leastSpread = 0.05;

export interface LaneTime {
  /** `method · country`. */
  readonly lane: string;
  readonly deliveries: number;
  /** The usual days, and by the seller's own deliveries with its interval of 95 %. */
  readonly old: number;
  readonly now: number;
  readonly from: number;
  readonly to: number;
}

/** Nine in ten of these deliveries came within so many days; not rounded. */
export function ninthTenth(days: readonly number[], usual: number) {
  const logs = days.map((each) => Math.log(Math.max(1, each)));
  const n = logs.length;
  const mean = logs.reduce((sum, each) => sum + each, 0) / n;
  const spread = Math.sqrt(logs.reduce((sum, each) => sum + (each - mean) ** 2, 0) / (n - 1));
  const s = Math.max(leastSpread, spread);
  const own = 1 / (s * s * (1 / n + (z * z) / (2 * (n - 1))));
  const prior = 1 / priorSpread ** 2;
  const at = (own * (mean + z * s) + prior * Math.log(usual)) / (own + prior);
  const away = 1.96 / Math.sqrt(own + prior);
  return { now: Math.exp(at), from: Math.exp(at - away), to: Math.exp(at + away) };
}

/** The lanes with enough deliveries, the busiest first. */
export function laneTimes(closed: readonly Past[]): readonly LaneTime[] {
  const lanes = new Map<string, { readonly usual: number; readonly days: number[] }>();
  for (const { transit, method, country } of closed) {
    if (transit === null || method === '' || country === '') continue;
    const lane = `${method} · ${country}`;
    const known = lanes.get(lane);
    if (known === undefined) lanes.set(lane, { usual: transit.usual, days: [transit.days] });
    else known.days.push(transit.days);
  }
  return [...lanes]
    .filter(([, { days }]) => days.length >= fewest)
    .sort(([, a], [, b]) => b.days.length - a.days.length)
    .map(([lane, { days, usual }]) => {
      const { now, from, to } = ninthTenth(days, usual);
      const whole = { now: Math.round(now), from: Math.floor(from), to: Math.ceil(to) };
      return { lane, deliveries: days.length, old: usual, ...whole };
    });
}
