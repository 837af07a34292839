// Cases out of so many, and what they say of a chance that is documented.
//
// Beta-binomial as for the own rates: the documented chance weighs as many cases as `priorCases`.

import { betaQuantile } from './statistics';

const priorCases = 30;

export interface Counted {
  readonly cases: number;
  readonly of: number;
}

export const counted = <T>(of: readonly T[], is: (each: T) => boolean): Counted => ({
  cases: of.filter(is).length,
  of: of.length,
});

/** The mean and the interval of a chance seen in some cases, with the documented one mixed in. */
export function drawnToward(documented: number, { cases, of }: Counted) {
  const [a, b] = [priorCases * documented + cases, priorCases * (1 - documented) + of - cases];
  return { now: a / (a + b), from: betaQuantile(0.025, a, b), to: betaQuantile(0.975, a, b) };
}
