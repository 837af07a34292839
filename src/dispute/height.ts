// How high the chance stands that people are told.
import type { MarketId } from '../base/ids';
import { meanOfFactors } from '../market/claim-share';
import { marketOf } from '../market/index';
import type { Settings } from '../settings/settings';
import type { Stage } from './dispute';

const logit = (p: number): number => Math.log(p / (1 - p));

/**
 * The factors rank the orders and make the levels; the marketplace's own height and the seller's shift set
 * how high the number stands. What a buyer wrote, and an open claim, is no ordinary order.
 */
export function toldChance(
  chance: number,
  stage: Stage,
  market: MarketId,
  settings: Settings,
): number {
  if (stage !== 'none' && stage !== 'message') return chance;
  const height =
    stage === 'none' ? logit(marketOf(market).claimShare.value) - logit(meanOfFactors) : 0;
  return 1 / (1 + Math.exp(-(logit(chance) + height + settings.chanceShift)));
}

/** Chances from which an order is Medium and High, before the height is set. */
export const mediumFrom = 0.18;
export const highFrom = 0.45;

/** Where the levels begin on the scale that people are told: they follow the height and the seller's shift. */
export const levelsFrom = (
  stage: Stage,
  market: MarketId,
  settings: Settings,
): { readonly medium: number; readonly high: number } => ({
  medium: toldChance(mediumFrom, stage, market, settings),
  high: toldChance(highFrom, stage, market, settings),
});

/** 0–100 with Medium from 40 and High from 70, straight lines between. */
export function scoreOf(chance: number): number {
  const [from, to, low, high] =
    chance < mediumFrom
      ? [0, mediumFrom, 0, 40]
      : chance < highFrom
        ? [mediumFrom, highFrom, 40, 70]
        : [highFrom, 1, 70, 100];
  return Math.round(low + ((chance - from) / (to - from)) * (high - low));
}
