// The remedy: the cheapest way out that the marketplace, the stage and the row's history still allow.

import type { Wish } from '../base/ids';
import type { Dispute } from '../dispute/dispute';
import { isReturnless } from '../dispute/thresholds';
import { remediesFor } from '../market/index';
import type { Remedy } from '../market/market';
import type { OptionId } from './costs';
import type { WhyNot } from './decision';
import type { Situation } from './situation';

const remedies: readonly Remedy[] = ['refund', 'partial_refund', 'refund_on_return', 'reship'];

/** The goods can come back and be worth the way (S > R), and the buyer holds them. */
const buyerHoldsGoods = (s: Situation): boolean =>
  !s.digital && s.atBuyer && (s.family === 'product' || (s.wantsOut && s.parcel.delivered));

/** Who asks for money, or wants no replacement, is not sent a second parcel unasked (P25). */
const acceptsParcel = ({ finding }: Dispute): boolean =>
  !finding.wants.includes('refund') && !finding.refuses.includes('replacement');

/** One failed second parcel means refund; a claim open at the marketplace may rule a parcel out. */
function allowedByRow(remedy: Remedy, s: Situation, worthReturning: boolean): boolean {
  switch (remedy) {
    case 'refund':
      return true;
    case 'partial_refund':
      return (
        buyerHoldsGoods(s) &&
        s.usable &&
        s.market.partInWords &&
        !(s.order.refunded === 'partial' && s.market.partialRefundOnce)
      );
    case 'refund_on_return':
      return (
        buyerHoldsGoods(s) &&
        s.returnable &&
        (worthReturning || s.bankAsks !== null) &&
        !isReturnless(s.order, s.market)
      );
    case 'reship':
      return (
        s.order.reships === 0 && !s.digital && !s.wantsOut && !s.noFault && acceptsParcel(s.dispute)
      );
  }
}

/** Nothing of the seller's own is left to give: it was given or taken, or the marketplace gives it. */
function isSettledElsewhere({ order, dispute, marketplaceFulfilled }: Situation): WhyNot | null {
  if (order.refunded === 'full' || dispute.stage === 'granted') return 'paid';
  return marketplaceFulfilled && dispute.stage !== 'none' ? 'platform' : null;
}

/** Remedies still open for this order; none once a bank has taken the money (chargeback). */
export function allowedRemedies(s: Situation, worthReturning: boolean): readonly Remedy[] {
  if (isSettledElsewhere(s) !== null) return [];
  const open = stillOpen(s);
  return remedies.filter((each) => open.includes(each) && allowedByRow(each, s, worthReturning));
}

/** Who asks for a part of the price alone can be given it, also in an open claim. */
export const wantsPart = (s: Situation): boolean =>
  isOnly(s.wants, 'discount') &&
  // Under a threat the complaint is answered as any other (P30).
  !s.warnings.includes('threat') &&
  stillOpen(s).includes('partial_refund') &&
  allowedByRow('partial_refund', s, false);

/** What still settles the request, whatever the row says. */
function stillOpen({ claimKind, market, bankAsks }: Situation): readonly Remedy[] {
  if (claimKind === null) return remedies;
  if (claimKind !== 'inquiry') return remediesFor(market, claimKind);
  // A bank is content with the money, now or for the goods. At PayPal both sides still talk, but it is the
  // money that ends it: a second parcel would be paid beside the refund that may follow.
  return bankAsks === null
    ? remediesFor(market, 'claim').filter((each) => each !== 'reship')
    : ['refund', 'refund_on_return'];
}

/** Why a remedy is not allowed for this row; null where it is. */
export function barredBy(remedy: Remedy, s: Situation): WhyNot {
  const elsewhere = isSettledElsewhere(s);
  if (elsewhere !== null) return elsewhere;
  if (!stillOpen(s).includes(remedy)) return 'market';
  switch (remedy) {
    case 'refund':
      return 'market';
    case 'partial_refund':
      return s.order.refunded === 'partial' ? 'once' : 'not_back';
    case 'refund_on_return':
      return 'not_back';
    case 'reship':
      return s.order.reships > 0 ? 'failed' : 'wish';
  }
}

/** The remedy is not what the buyer asked for; nothing asked for goes against nothing. */
export function againstWish(remedy: Remedy, { wants, refuses }: Situation): boolean {
  switch (remedy) {
    case 'refund':
      return (
        refuses.includes('refund') || isOnly(wants, 'replacement') || isOnly(wants, 'discount')
      );
    case 'partial_refund':
      return (
        refuses.includes('discount') || isOnly(wants, 'refund') || isOnly(wants, 'replacement')
      );
    case 'refund_on_return':
      return (
        refuses.includes('refund') || isOnly(wants, 'replacement') || isOnly(wants, 'discount')
      );
    case 'reship':
      return (
        refuses.includes('replacement') || isOnly(wants, 'refund') || isOnly(wants, 'discount')
      );
  }
}

export const isOnly = (wants: readonly Wish[], wish: Wish): boolean =>
  wants.includes(wish) &&
  !wants.some((each) => each !== wish && each !== 'answer' && each !== 'cancel');

/**
 * The cheapest of them, or null when none is left; without prices the first, a refund. What the buyer
 * did not ask for bears the risk of a claim on top.
 * @param refusing what going against the wish costs in expectation
 */
export function cheapest(
  allowed: readonly Remedy[],
  prices: Readonly<Record<OptionId, number>> | null,
  s: Situation,
  refusing: number,
): Remedy | null {
  const cost = (each: Remedy): number =>
    (prices?.[each] ?? 0) + (againstWish(each, s) ? refusing : 0);
  let best: Remedy | null = null;
  for (const each of allowed) if (best === null || cost(each) < cost(best)) best = each;
  return best;
}
