// The few distributions the ledger reckons with, each from its textbook formula.

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
export function betaQuantile(share: number, a: number, b: number): number {
  let [low, high] = [0, 1];
  for (let i = 0; i < 40; i += 1) {
    const middle = (low + high) / 2;
    if (betaBelow(middle, a, b) < share) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** The chance of d or more in n, each coming with p; DLMF 8.17.5. */
export const atLeast = (d: number, n: number, p: number): number =>
  d <= 0 ? 1 : p <= 0 ? 0 : p >= 1 ? 1 : betaBelow(p, d, n - d + 1);

const logChoose = (n: number, k: number): number =>
  logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1);

/**
 * Fisher's exact test, one-sided: the chance that d or more of all cases fall on the n orders of a group if
 * they fall on every order alike. It holds whatever the seller's rate is.
 */
export function fallsByChance(d: number, n: number, cases: number, all: number): number {
  const first = Math.max(d, n - (all - cases));
  let term = Math.exp(
    logChoose(cases, first) + logChoose(all - cases, n - first) - logChoose(all, n),
  );
  let sum = 0;
  for (let x = first; x <= Math.min(n, cases); x += 1) {
    sum += term;
    term *= ((cases - x) * (n - x)) / ((x + 1) * (all - cases - n + x + 1));
  }
  return Math.min(1, sum);
}

/** The exact interval of Clopper and Pearson: it holds the true rate at least 95 times in a hundred. */
export const exactInterval = (d: number, n: number): readonly [number, number] => [
  d === 0 ? 0 : betaQuantile(0.025, d, n - d + 1),
  d === n ? 1 : betaQuantile(0.975, d + 1, n - d),
];
