// The remedy: the cheapest way out that the marketplace, the stage and the row's history still allow.
import { isReturnless } from '../dispute/thresholds';
import { remediesFor } from '../market/index';
import type { Remedy } from '../market/market';
import type { OptionId } from './costs';
import type { Situation } from './situation';

const remedies: readonly Remedy[] = ['refund', 'partial_refund', 'refund_on_return', 'reship'];

/** The goods can come back and be worth the way (S > R), and the buyer holds them. */
const buyerHoldsGoods = (s: Situation): boolean =>
  s.family === 'product' || (s.dispute.finding.issue === 'cancel' && s.parcel.delivered);

/** One failed second parcel means refund; a claim open at the marketplace may rule a parcel out. */
function allowedByRow(remedy: Remedy, s: Situation, worthReturning: boolean): boolean {
  switch (remedy) {
    case 'refund':
      return true;
    case 'partial_refund':
      return (
        buyerHoldsGoods(s) &&
        s.usable &&
        !(s.order.refunded === 'partial' && s.market.partialRefundOnce)
      );
    case 'refund_on_return':
      return buyerHoldsGoods(s) && worthReturning && !isReturnless(s.order, s.market);
    case 'reship':
      return s.order.reships === 0 && s.dispute.finding.issue !== 'cancel';
  }
}

/** Remedies still open for this order; none once a bank has taken the money (chargeback). */
export function allowedRemedies(s: Situation, worthReturning: boolean): readonly Remedy[] {
  const { market, order } = s;
  const byMarket =
    s.dispute.stage !== 'claim_open' || order.claim === null
      ? remedies
      : remediesFor(market, order.claim.type);
  return remedies.filter(
    (each) => byMarket.includes(each) && allowedByRow(each, s, worthReturning),
  );
}

/** The cheapest of them, or null when none is left; without prices the first, a refund. */
export function cheapest(
  allowed: readonly Remedy[],
  prices: Readonly<Record<OptionId, number>> | null,
): Remedy | null {
  let best: Remedy | null = null;
  for (const each of allowed)
    if (best === null || (prices !== null && prices[each] < prices[best])) best = each;
  return best;
}
