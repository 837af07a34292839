// How well chances fit what became of the orders: their order, their height and their slope.

/** One closed order: the chance it was given, and whether a claim, return or chargeback came. */
export interface Outcome {
  readonly chance: number;
  readonly came: boolean;
}

export interface Calibration {
  readonly orders: number;
  /** Share that came, and the mean chance. */
  readonly rate: number;
  readonly mean: number;
  /** The chance that one that came stands above one that did not. */
  readonly auc: number;
  readonly brier: number;
  /** Mean distance between chance and rate over ten equal groups. */
  readonly error: number;
  /** A logistic fit of the outcome on the log-odds: 1 and 0 where the chances are right. */
  readonly slope: number;
  readonly shift: number;
}

const logit = (p: number): number => {
  const kept = Math.min(1 - 1e-6, Math.max(1e-6, p));
  return Math.log(kept / (1 - kept));
};
const logistic = (x: number): number => 1 / (1 + Math.exp(-x));
const mean = (values: readonly number[]): number =>
  values.reduce((sum, each) => sum + each, 0) / values.length;

function aucOf(sorted: readonly Outcome[]): number {
  let ranks = 0;
  for (let at = 0; at < sorted.length; ) {
    let end = at;
    while (end < sorted.length && sorted[end]?.chance === sorted[at]?.chance) end += 1;
    const rank = (at + 1 + end) / 2;
    ranks += rank * sorted.slice(at, end).filter(({ came }) => came).length;
    at = end;
  }
  const came = sorted.filter((each) => each.came).length;
  return (ranks - (came * (came + 1)) / 2) / (came * (sorted.length - came));
}

/** Equal chances stay in one group: their order means nothing. */
function errorOf(sorted: readonly Outcome[]): number {
  const least = sorted.length / 10;
  let error = 0;
  for (let from = 0; from < sorted.length; ) {
    let to = Math.min(sorted.length, Math.ceil(from + least));
    while (to < sorted.length && sorted[to]?.chance === sorted[to - 1]?.chance) to += 1;
    const part = sorted.slice(from, to);
    const away = mean(part.map(({ chance }) => chance)) - mean(part.map(({ came }) => +came));
    error += (Math.abs(away) * part.length) / sorted.length;
    from = to;
  }
  return error;
}

/** Newton's steps for the two numbers of a logistic fit. */
function fitOf(outcomes: readonly Outcome[]): { readonly slope: number; readonly shift: number } {
  let [shift, slope] = [0, 1];
  for (let step = 0; step < 25; step += 1) {
    let [g0, g1, h00, h01, h11] = [0, 0, 1e-9, 0, 1e-9];
    for (const { chance, came } of outcomes) {
      const x = logit(chance);
      const p = logistic(shift + slope * x);
      const [away, weight] = [+came - p, p * (1 - p)];
      g0 += away;
      g1 += away * x;
      h00 += weight;
      h01 += weight * x;
      h11 += weight * x * x;
    }
    const det = h00 * h11 - h01 * h01;
    if (Math.abs(det) < 1e-12) break;
    shift += (h11 * g0 - h01 * g1) / det;
    slope += (h00 * g1 - h01 * g0) / det;
  }
  return { slope, shift };
}

/** Null where there are too few outcomes of either kind to say anything. */
export function calibrationOf(outcomes: readonly Outcome[]): Calibration | null {
  const came = outcomes.filter((each) => each.came).length;
  if (came === 0 || came === outcomes.length) return null;
  const sorted = [...outcomes].sort((a, b) => a.chance - b.chance);
  return {
    orders: outcomes.length,
    rate: came / outcomes.length,
    mean: mean(outcomes.map(({ chance }) => chance)),
    auc: aucOf(sorted),
    brier: mean(outcomes.map((each) => (each.chance - +each.came) ** 2)),
    error: errorOf(sorted),
    ...fitOf(outcomes),
  };
}

/** Orders by which the built-in height counts as much as the seller's own rows. */
const weightOfBuiltIn = 200;

/** Closed orders of one chance, and how many of them it came true for. */
export interface Outcomes {
  readonly chance: number;
  readonly orders: number;
  readonly came: number;
}

const sumOf = (groups: readonly Outcomes[], of: (group: Outcomes) => number): number =>
  groups.reduce((all, each) => all + of(each), 0);

/** A chance moved by a shift of its log-odds. */
export const shifted = (chance: number, by: number): number => logistic(logit(chance) + by);

/** The shift by which so many would have come true, found by halving. */
export function shiftTo(groups: readonly Outcomes[], came: number): number {
  let [low, high] = [-6, 6];
  for (let step = 0; step < 40; step += 1) {
    const middle = (low + high) / 2;
    const then = sumOf(groups, (each) => each.orders * shifted(each.chance, middle));
    if (then < came) low = middle;
    else high = middle;
  }
  return low;
}

/**
 * The shift that the seller's own closed rows propose, drawn towards none where they are few.
 * @param already the shift the chances were told with: a proposal that was applied is proposed again, and no more
 */
export function proposedShift(groups: readonly Outcomes[], already = 0): number | null {
  const [orders, came] = [sumOf(groups, (each) => each.orders), sumOf(groups, (each) => each.came)];
  if (came === 0 || came === orders) return null;
  return ((already + shiftTo(groups, came)) * orders) / (orders + weightOfBuiltIn);
}
