// What settings need to know of the marketplaces: which windows they have, and what they give back.

import { countries } from '../base/country-codes';
import { type MarketId, marketIds } from '../base/ids';
import { lazy } from '../base/lazy';
import { marketOf } from '../market/market';
import type { Rule } from '../market/rule';

/** Marketplace fee given back on a refund, as a share of the order value. */
export const feeShares: Readonly<Partial<Record<MarketId, number>>> = {
  amazon: 0.12,
  ebay: 0.13,
  aliexpress: 0.08,
};

const isRule = (part: unknown): part is Rule =>
  typeof part === 'object' && part !== null && 'anchor' in part && 'silence' in part;

/** A rule, or the rules one level below. */
const rulesIn = (part: unknown): readonly Rule[] =>
  isRule(part)
    ? [part]
    : typeof part === 'object' && part !== null
      ? Object.values(part).filter(isRule)
      : [];

/** Every window of every marketplace and site, by its id. */
export const windows = lazy((): ReadonlyMap<string, Rule> => {
  const sites = [null, ...countries()];
  const markets = new Set(marketIds.flatMap((id) => sites.map((site) => marketOf(id, site))));
  return new Map(
    [...markets]
      .flatMap((market) => Object.values(market).flatMap(rulesIn))
      .map((rule) => [rule.id, rule]),
  );
});
