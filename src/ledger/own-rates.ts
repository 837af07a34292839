// The seller's own dispute rates from closed orders: drawn toward what was to be expected, each with
// the interval it lies in, and no rate at all where there are too few orders to say.
//
// Beta-binomial model: the prior is Beta(k·p, k·(1 − p)) with mean p and the weight of k orders; after
// d disputes in n orders the rate has Beta(k·p + d, k·(1 − p) + n − d). Gelman et al., Bayesian Data
// Analysis, 3rd ed., section 2.4. The interval is the central 95 % of it.

import { betaQuantile } from './statistics';

/** Fewer closed orders say nothing. */
export const smallestSample = 30;

/** How many orders the prior weighs: as many as the smallest sample, which then counts for half. */
const priorOrders = smallestSample;

/** What holds for a seller with no orders at all: the chance of a quiet, tracked order. */
const builtInRate = 0.052;

export interface OwnRate {
  readonly closed: number;
  readonly disputes: number;
  /** Disputes by closed orders, as counted. */
  readonly rate: number;
  /** The same, drawn toward the prior: what to reckon with. */
  readonly estimate: number;
  /** The true rate lies between these with 95 %. */
  readonly from: number;
  readonly to: number;
}

/** The mean after d disputes in n orders. */
const drawn = (closed: number, disputes: number, prior: number): number =>
  (priorOrders * prior + disputes) / (priorOrders + closed);

/** The own rate of one group of orders; null where there are too few. */
export function ownRate(closed: number, disputes: number, prior: number): OwnRate | null {
  if (closed < smallestSample) return null;
  const estimate = drawn(closed, disputes, prior);
  const weight = priorOrders + closed;
  const [a, b] = [weight * estimate, weight * (1 - estimate)];
  return {
    closed,
    disputes,
    rate: disputes / closed,
    estimate,
    from: betaQuantile(0.025, a, b),
    to: betaQuantile(0.975, a, b),
  };
}

interface Counted {
  readonly closed: number;
  readonly closedDisputes: number;
}

/**
 * The rates of all orders and of each group of them. All orders are drawn toward the built-in rate, a
 * group toward the rate of the orders outside it, so that no order is counted twice.
 */
export function ownRates<T extends Counted>(
  groups: readonly T[],
): { readonly all: OwnRate | null; readonly each: readonly { group: T; own: OwnRate | null }[] } {
  const sum = (of: (group: T) => number) => groups.reduce((total, group) => total + of(group), 0);
  const closed = sum((group) => group.closed);
  const disputes = sum((group) => group.closedDisputes);
  return {
    all: ownRate(closed, disputes, builtInRate),
    each: groups.map((group) => {
      const others = drawn(closed - group.closed, disputes - group.closedDisputes, builtInRate);
      return { group, own: ownRate(group.closed, group.closedDisputes, others) };
    }),
  };
}
