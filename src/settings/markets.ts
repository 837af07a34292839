// What settings need to know of the marketplaces: which windows they have, and what they give back.

import { type MarketId, marketIds } from '../base/ids';
import { lazy } from '../base/lazy';
import { allWindowsOf, markets } from '../market/index';
import type { Rule } from '../market/rule';

/** Marketplace fee given back on a refund, as a share of the order value, where one is known. */
export const feeShares: Readonly<Partial<Record<MarketId, number>>> = Object.fromEntries(
  marketIds.map((id) => [id, markets[id].feeShare] as const).filter(([, fee]) => fee > 0),
);

/** Every window of every marketplace and site, by its id. */
export const windows = lazy(
  (): ReadonlyMap<string, Rule> =>
    new Map(marketIds.flatMap((id) => allWindowsOf(id).map((rule) => [rule.id, rule] as const))),
);
