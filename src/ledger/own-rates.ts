// The seller's own dispute rates from closed orders: drawn toward what was to be expected, each with
// the interval it lies in, and no rate at all where there are too few orders to say.
//
// Beta-binomial model: the prior is Beta(k·p, k·(1 − p)) with mean p and the weight of k orders; after
// d disputes in n orders the rate has Beta(k·p + d, k·(1 − p) + n − d). Gelman et al., Bayesian Data
// Analysis, 3rd ed., section 2.4. The interval is the central 95 % of it.

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

/** ln Γ(x) for x > 0: Stirling's series from 10 on; NIST DLMF 5.11.1, 5.5.1. */
function logGamma(x: number): number {
  let [z, below] = [x, 0];
  for (; z < 10; z += 1) below += Math.log(z);
  const series = 1 / (12 * z) - 1 / (360 * z ** 3) + 1 / (1260 * z ** 5);
  return (z - 0.5) * Math.log(z) - z + Math.log(2 * Math.PI) / 2 + series - below;
}

/** The share of Beta(a, b) below x: the continued fraction of NIST DLMF 8.17.22. */
function betaBelow(x: number, a: number, b: number): number {
  if (x > (a + 1) / (a + b + 2)) return 1 - betaBelow(1 - x, b, a);
  let fraction = 1;
  // Terms needed grow with the root of a + b; read from the last one up.
  for (let m = Math.ceil(20 + 2 * Math.sqrt(a + b)); m >= 0; m -= 1) {
    const even = ((m + 1) * (b - m - 1) * x) / ((a + 2 * m + 1) * (a + 2 * m + 2));
    const odd = ((a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    fraction = 1 - odd / (1 + even / fraction);
  }
  const logBeta = logGamma(a) + logGamma(b) - logGamma(a + b);
  return Math.exp(a * Math.log(x) + b * Math.log1p(-x) - logBeta) / (a * fraction);
}

/** The value below which a share of Beta(a, b) lies. */
function betaQuantile(share: number, a: number, b: number): number {
  let [low, high] = [0, 1];
  for (let i = 0; i < 40; i += 1) {
    const middle = (low + high) / 2;
    if (betaBelow(middle, a, b) < share) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
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
