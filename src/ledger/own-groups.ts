// What closed orders say of groups of orders: how often those of one shipping class, marketplace and arrival became a
// dispute, and on how many orders of a method, a carrier or a country money was lost.
//
// A group stands out where chance alone would bring that in any group at most once in twenty sellers: exact tests shared
// out over all groups, as for the advice.

import type { MarketId } from '../base/ids';
import { type Outcomes, shifted, shiftTo } from '../dispute/calibration';
import type { ParcelClass } from '../parcel/parcel';
import { type Counted, counted, drawnToward } from './counted';
import { smallestSample } from './own-rates';
import { groupsBy } from './prevent/groups';
import type { Past } from './prevent/past';
import { atLeast, exactInterval, fallsByChance } from './statistics';

/** Rates, and losses by method, carrier and country. */
const mayErr = 0.05 / 4;

export interface GroupRate extends Counted {
  readonly class: ParcelClass;
  readonly market: MarketId;
  readonly late: boolean | null;
  /** The documented chance of these orders, and by the seller's own; the interval is that of the own ones alone. */
  readonly old: number;
  readonly now: number;
  readonly from: number;
  readonly to: number;
  /** Against the documented chances at the height of all the seller's orders. */
  readonly stands: 'above' | 'below' | null;
}

/** Closed orders by their documented chance; of less than half a hundredth is none. */
export const outcomesOf = (
  closed: readonly Pick<Past, 'chance' | 'disputed'>[],
): readonly Outcomes[] =>
  groupsBy(closed, ({ chance }) => String(Math.max(0.005, chance)), 1).map(([chance, some]) => ({
    chance: Number(chance),
    orders: some.length,
    came: some.filter(({ disputed }) => disputed).length,
  }));

/** The mean chance, moved by a shift. */
const meanOf = (outcomes: readonly Outcomes[], by = 0): number => {
  const [all, sum] = outcomes.reduce(
    ([n, total], { chance, orders }) => [n + orders, total + orders * shifted(chance, by)],
    [0, 0],
  );
  return sum / all;
};

/** Dispute rates by shipping class, marketplace and arrival; those that stand out first, then the greatest. */
export function groupRates(closed: readonly Past[]): readonly GroupRate[] {
  const groups = groupsBy(
    closed,
    (each) => `${each.class} ${each.market} ${each.late}`,
    smallestSample,
  );
  const height = shiftTo(outcomesOf(closed), closed.filter(({ disputed }) => disputed).length);
  const alpha = mayErr / (2 * groups.length);
  return groups
    .flatMap(([, some]): GroupRate[] => {
      const [first] = some;
      if (first === undefined) return [];
      const seen = counted(some, ({ disputed }) => disputed);
      const outcomes = outcomesOf(some);
      const [old, expected] = [meanOf(outcomes), meanOf(outcomes, height)];
      const { now } = drawnToward(old, seen);
      const [low, high] = exactInterval(seen.cases, seen.of);
      const above = atLeast(seen.cases, seen.of, expected) <= alpha;
      const below = 1 - atLeast(seen.cases + 1, seen.of, expected) <= alpha;
      return [
        {
          ...{ class: first.class, market: first.market, late: first.late, ...seen, old, now },
          ...{ from: Math.min(now, low), to: Math.max(now, high) },
          stands: above ? 'above' : below ? 'below' : null,
        },
      ];
    })
    .sort((a, b) => Number(b.stands !== null) - Number(a.stands !== null) || b.of - a.of);
}

export interface GroupLoss extends Counted {
  readonly by: 'method' | 'carrier' | 'country';
  readonly group: string;
  /** Minor units of the settings' currency. */
  readonly lost: number;
  /** The share of orders that lost money lies between these with 95 %. */
  readonly from: number;
  readonly to: number;
  /** The share among all other orders; null where there is none. */
  readonly elsewhere: number | null;
  readonly stands: boolean;
}

/** Where money is lost: those that stand out first, then the greatest losses. */
export function groupLosses(closed: readonly Past[]): readonly GroupLoss[] {
  const isLost = ({ lost }: Past): boolean => lost > 0;
  const all = counted(closed, isLost);
  const by = (key: GroupLoss['by']): readonly GroupLoss[] => {
    const groups = groupsBy(closed, (each) => each[key], smallestSample).filter(
      // A carrier of one method alone is told with it.
      ([, some]) => key !== 'carrier' || new Set(some.map(({ method }) => method)).size > 1,
    );
    return groups.map(([group, some]) => {
      const seen = counted(some, isLost);
      const [from, to] = exactInterval(seen.cases, seen.of);
      const chance = fallsByChance(seen.cases, seen.of, all.cases, all.of);
      return {
        ...{ by: key, group, ...seen, from, to },
        lost: some.reduce((sum, each) => sum + each.lost, 0),
        elsewhere: seen.of < all.of ? (all.cases - seen.cases) / (all.of - seen.of) : null,
        stands: chance <= mayErr / groups.length,
      };
    });
  };
  return [...by('method'), ...by('carrier'), ...by('country')]
    .filter(({ cases }) => cases > 0)
    .sort((a, b) => Number(b.stands) - Number(a.stands) || b.lost - a.lost);
}
