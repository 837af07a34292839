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
