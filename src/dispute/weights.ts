// The weights of the chance, in log-odds, and how each follows from a measured rate.
//
// Base: 20,864 orders of the Olist marketplace data (Brazil, 2016–18), reviewed with 1–2 stars as a
// stand-in for "becomes a dispute". Only the shape is used: a weight is logit(rate of the bucket) −
// logit(14.7 %), the rate of all orders. The intercept is set lower, because a bad review is
// commoner than a claim. `weight(p)` shows the rate itself, so that a reader can check it.

const logit = (p: number): number => Math.log(p / (1 - p));

/** Log-odds of a bucket's rate against the rate of all orders. */
const weight = (rate: number, against = 0.147): number => logit(rate) - logit(against);

/** A quiet, tracked order on its way: about 1 in 19 becomes a claim (our choice; see above). */
export const intercept = logit(0.052);

/** A step table: the value of the last step whose `from` is not above `x`. */
export type Steps = readonly (readonly [from: number, weight: number])[];

export function step(steps: Steps, x: number): number {
  let found = 0;
  for (const [from, value] of steps) if (x >= from) found = value;
  return found;
}

/** Not delivered, by days past the promise (negative: still to go). Flat from day 5 on. */
export const openByDaysPastPromise: Steps = [
  [-10, weight(0.228)],
  [-7, weight(0.315)],
  [-5, weight(0.396)],
  [-3, weight(0.474)],
  [-1, weight(0.587)],
  [0, weight(0.66)],
  [1, weight(0.702)],
  [2, weight(0.735)],
  [3, weight(0.752)],
  [5, weight(0.778)],
];

/** Delivered, by days past the promise: the cliff is at day 3, the plateau from day 6. */
export const deliveredByDaysPastPromise: Steps = [
  [-9999, weight(0.094)],
  [0, weight(0.118)],
  [1, weight(0.259)],
  [3, weight(0.568)],
  [6, weight(0.767)],
  [8, weight(0.8)],
];

/** Not handed over, by days past the ship-by date. */
export const unshippedByDaysPastShipBy: Steps = [
  [0, weight(0.306)],
  [1, weight(0.402)],
  [2, weight(0.481)],
  [3, weight(0.516)],
  [5, weight(0.613)],
  [7, weight(0.695)],
  [10, weight(0.775)],
  [14, weight(0.842)],
];

/** Handed over after the ship-by date: half of what the open orders show, as they are now moving. */
export const shippedLateByDays: Steps = [
  [1, 0.2],
  [3, 0.35],
  [7, 0.5],
];

/** Pieces in the order, once delivered (on time: 23 % with two pieces against 7.7 % with one). */
export const piecesDelivered: Steps = [
  [2, weight(0.23, 0.077)],
  [3, weight(0.25, 0.077)],
  [4, weight(0.31, 0.077)],
];

/** Pieces in the order while it is under way (all orders: 26.6, 29.1, 35.5 % against 12.7 %). */
export const piecesOpen: Steps = [
  [2, weight(0.266, 0.127)],
  [3, weight(0.291, 0.127)],
  [4, weight(0.355, 0.127)],
];

/**
 * Value: 7.5 % under US$14 to 13.7 % from US$140 on time is 0.29 per factor e; about half of it is
 * the number of pieces again, so half is left for the value itself.
 */
export const valueSlope = 0.15;
export const valueFromDollars = 20;
export const valueCap = 0.5;

/**
 * Chargebacks of the fraud kind by value, against those under US$100: 2–5 % there, 20 % from US$100
 * (BRL 500) and 34 % from US$400 (BRL 2,000) on. 3,199 payments of a public CloudWalk sample:
 * https://github.com/cloudwalk
 */
export const fraudByDollars: Steps = [
  [100, weight(0.2, 0.035)],
  [400, weight(0.34, 0.035)],
];

/**
 * Days since the order, for parcels that are not late. Total days rank a bad review better (AUC
 * 0.676) than days late do (0.651), so they carry something of their own: about 0.03 a day from
 * day 5 once delivered. Under way the promise already tells most of it, so half of that.
 */
export const transit = {
  delivered: { from: 5, perDay: 0.03, most: 0.75 },
  open: { from: 8, perDay: 0.015, most: 0.4 },
} as const;

/** A delivery fades: the longer ago it was, the less likely a claim (our choice). */
export const fadePerDay = -0.01;
export const fadeDays = 30;

/**
 * Shipping class. No public figure separates registered from unregistered mail; one seller of
 * untracked letters counts 0.13–0.71 % losses against 0.06 % confirmed lost with tracking, and
 * marketplaces decide for the buyer where no scan exists. 1.7 takes a quiet order to Medium.
 */
export const unregisteredOpen = 1.7;
export const unregisteredDelivered = 0.4;
export const unknownShipping = 0.3;
export const classConflict = 0.3;
/** Logistics bought through the marketplace (线上发货) lower the chance, registered or not. */
export const platformLogistics = -0.4;

/**
 * Silence. Metapack (3.7 M parcels): 0.7 % "potentially lost" after 5 silent days against 0.06 %
 * confirmed lost; the orders not handed over in time above give the scale.
 */
export const silenceWeight = { normal: 0, warn: 0.3, stalled: 1.3, lost: 2.6 } as const;
export const returnedWeight = 2.6;
export const pickupWaiting = 0.5;

/** What the buyer says; share of bad reviews by words, against 25.8 % of all commented orders. */
export const wrote = weight(0.258);
export const issueWeight = {
  none: 0,
  other: 0,
  how_to_use: 0,
  where_is_order: 0.5, // a question, not yet a complaint
  change_address: 0.3,
  not_as_described: weight(0.313, 0.258),
  damaged: weight(0.568, 0.258),
  defective: weight(0.568, 0.258),
  missing_item: weight(0.728, 0.258),
  wrong_item: weight(0.748, 0.258),
  not_received: weight(0.824, 0.258),
  cancel: weight(0.825, 0.258) / 2, // half: the words cover refund requests as well
  return_request: weight(0.825, 0.258) / 2,
  counterfeit: weight(0.959, 0.258),
  stolen: weight(0.824, 0.258), // as not received
  refund_owed: weight(0.825, 0.258) / 2,
  unauthorised: weight(0.825, 0.258) / 2,
  overcharged: 0.3,
  customs: 0.3,
} as const;
export const praise = -0.7;

/** Lateness against a typical time rather than a promise is weaker evidence. */
export const typicalShare = 0.7;
