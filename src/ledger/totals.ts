// What the orders of a tracker add up to: disputes and losses by group, money at stake, money saved.
// Added up from blocks in any order, so that a long sheet can be read in parts.

import type { Currency } from '../base/money';
import { proposedShift } from '../dispute/calibration';
import type { HealthCount } from '../dispute/health';
import { smallestSample } from './own-rates';

/** The orders that share one shipping class, method, marketplace, country, item or month. */
export interface Group {
  /** As `groupKeys` gives it. */
  readonly key: string;
  readonly orders: number;
  readonly disputes: number;
  /** Minor units of the books' currency, as all money here. */
  readonly loss: number;
  /** Sent orders whose buyers can no longer claim, and the disputes among them. */
  readonly closed: number;
  readonly closedDisputes: number;
}

/** Closed orders of about the same chance. */
export interface ChanceGroup {
  /** The chance in hundredths. */
  readonly key: string;
  readonly closed: number;
  readonly disputes: number;
}

/** Plain data, so that it can travel. Every list of groups holds each order once. */
export interface Books {
  readonly currency: Currency;
  readonly orders: number;
  /** Open orders by level; `over`: handled, settled, or past the buyer's last day to claim. */
  readonly levels: {
    readonly high: number;
    readonly medium: number;
    readonly low: number;
    readonly unknown: number;
    readonly over: number;
  };
  /** Open orders: chance × stake, and the whole stake of those of high and medium risk. */
  readonly atStake: { readonly expected: number; readonly full: number };
  /** Open work with a price: what refunding all of it would cost, and following the advice instead. */
  readonly priced: { readonly orders: number; readonly refund: number; readonly advised: number };
  /** Orders with money that could not be counted: no amount, or no rate for its currency. */
  readonly uncounted: number;
  /** A built-in rough rate was used somewhere: the sums are about right, not exact. */
  readonly rough: boolean;
  readonly classes: readonly Group[];
  /** By service as written. */
  readonly methods: readonly Group[];
  readonly markets: readonly Group[];
  readonly countries: readonly Group[];
  readonly items: readonly Group[];
  /** By day of the order. */
  readonly months: readonly Group[];
  /** Orders and defects under each rate of the marketplaces. */
  readonly health: readonly HealthCount[];
  /** Closed orders by the chance they had, in hundredths; and the shift it was counted with. */
  readonly chances: {
    readonly shift: number;
    readonly groups: readonly ChanceGroup[];
  };
  /** Disputes by the month they began in; empty where the row does not tell. */
  readonly opened: readonly { readonly key: string; readonly disputes: number }[];
}

const byKey = (a: { readonly key: string }, b: { readonly key: string }): number =>
  a.key < b.key ? -1 : 1;

/** Adds up what has the same key. */
function gathered<T extends { readonly key: string }>(
  all: readonly T[],
  add: (a: T, b: T) => T,
): T[] {
  const found = new Map<string, T>();
  for (const each of all) {
    const before = found.get(each.key);
    found.set(each.key, before === undefined ? each : add(before, each));
  }
  return [...found.values()].sort(byKey);
}

/** One group for every key. */
export const groupsOf = (all: readonly Group[]): Group[] =>
  gathered(all, (a, b) => ({
    key: a.key,
    orders: a.orders + b.orders,
    disputes: a.disputes + b.disputes,
    loss: a.loss + b.loss,
    closed: a.closed + b.closed,
    closedDisputes: a.closedDisputes + b.closedDisputes,
  }));

/** One count for every month. */
export const openingsOf = (all: Books['opened']): Books['opened'] =>
  gathered(all, (a, b) => ({ key: a.key, disputes: a.disputes + b.disputes }));

export const healthOf = (all: readonly HealthCount[]): readonly HealthCount[] =>
  gathered(all, (a, b) => ({
    key: a.key,
    orders: a.orders + b.orders,
    defects: a.defects + b.defects,
  }));

export const chancesOf = (all: readonly ChanceGroup[]): readonly ChanceGroup[] =>
  gathered(all, (a, b) => ({
    key: a.key,
    closed: a.closed + b.closed,
    disputes: a.disputes + b.disputes,
  }));

/** The height that the seller's own closed orders propose; null where they are too few to say. */
export function proposedHeight({
  chances: { shift, groups },
}: Pick<Books, 'chances'>): number | null {
  if (groups.reduce((sum, { closed }) => sum + closed, 0) < smallestSample) return null;
  const height = proposedShift(
    groups.map(({ key, closed, disputes }) => ({
      // A group's own middle: less than half a hundredth is no chance of nothing.
      chance: Math.max(0.005, Number(key) / 100),
      orders: closed,
      came: disputes,
    })),
    shift,
  );
  return height === null ? null : Math.round(height * 10) / 10;
}

/** How the accounts stand, and what the closed orders say of the chances: the part of the books a report needs. */
export type Accounts = Pick<Books, 'health' | 'chances'>;

/** The accounts of two blocks together; their order does not matter. */
export const addAccounts = (a: Accounts, b: Accounts): Accounts => ({
  health: healthOf([...a.health, ...b.health]),
  chances: {
    shift: b.chances.groups.length > 0 ? b.chances.shift : a.chances.shift,
    groups: chancesOf([...a.chances.groups, ...b.chances.groups]),
  },
});

/** The books of no orders. */
export const emptyBooks = (currency: Currency): Books => ({
  currency,
  orders: 0,
  levels: { high: 0, medium: 0, low: 0, unknown: 0, over: 0 },
  atStake: { expected: 0, full: 0 },
  priced: { orders: 0, refund: 0, advised: 0 },
  uncounted: 0,
  rough: false,
  classes: [],
  methods: [],
  markets: [],
  countries: [],
  items: [],
  months: [],
  health: [],
  chances: { shift: 0, groups: [] },
  opened: [],
});

/** The books of two blocks of the same sheet together; their order does not matter. */
export const addBooks = (a: Books, b: Books): Books => ({
  currency: a.currency,
  orders: a.orders + b.orders,
  levels: {
    high: a.levels.high + b.levels.high,
    medium: a.levels.medium + b.levels.medium,
    low: a.levels.low + b.levels.low,
    unknown: a.levels.unknown + b.levels.unknown,
    over: a.levels.over + b.levels.over,
  },
  atStake: {
    expected: a.atStake.expected + b.atStake.expected,
    full: a.atStake.full + b.atStake.full,
  },
  priced: {
    orders: a.priced.orders + b.priced.orders,
    refund: a.priced.refund + b.priced.refund,
    advised: a.priced.advised + b.priced.advised,
  },
  uncounted: a.uncounted + b.uncounted,
  rough: a.rough || b.rough,
  classes: groupsOf([...a.classes, ...b.classes]),
  methods: groupsOf([...a.methods, ...b.methods]),
  markets: groupsOf([...a.markets, ...b.markets]),
  countries: groupsOf([...a.countries, ...b.countries]),
  items: groupsOf([...a.items, ...b.items]),
  months: groupsOf([...a.months, ...b.months]),
  ...addAccounts(a, b),
  opened: openingsOf([...a.opened, ...b.opened]),
});
