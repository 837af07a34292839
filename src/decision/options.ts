// Every way out that says something about one order, with its price, and why it is or is not the one advised.
import type { Remedy } from '../market/market';
import type { AssumedId, OptionId, Quantities } from './costs';
import { optionIds } from './costs';
import type { Option, WhyNot } from './decision';
import { againstWish, barredBy } from './remedy';
import { isUntrackedPlan } from './shipping';
import type { Situation } from './situation';

export type Prices = Readonly<Record<OptionId, number>>;

/** Which options say something about this case; the others would only confuse. */
function applies(option: OptionId, s: Situation, q: Quantities): boolean {
  const address = s.dispute.finding.issue === 'change_address' && s.parcel.shipped;
  switch (option) {
    case 'refund':
    case 'reship':
      // What is not shipped is sent again in the message, for nothing.
      return option === 'refund' || !(address || s.digital);
    case 'partial_refund':
      return s.family === 'product' && s.usable;
    case 'refund_on_return':
      return s.family === 'product' && (q.S > q.R || s.bankAsks !== null);
    case 'contest':
      return (
        (s.dispute.stage === 'claim_open' && s.order.refunded !== 'full') ||
        (s.dispute.stage === 'granted' && s.insideAppeal)
      );
    // Patience settles nothing once the money is back, or a bank has it.
    case 'wait':
      return (
        s.parcel.shipped &&
        !s.parcel.delivered &&
        !s.gone &&
        s.dispute.stage !== 'granted' &&
        s.order.refunded !== 'full' &&
        s.paymentReason === null
      );
    case 'reship_new_address':
    case 'decline_address_change':
      return address;
    case 'use_cover':
      return s.cover !== null || s.paymentCover !== null;
    case 'ship_registered':
    case 'ship_untracked':
      return isUntrackedPlan(s);
  }
}

/** The ways out to show; none where nothing is priced. */
export const shownOptions = (s: Situation, q: Quantities | null): readonly OptionId[] =>
  q === null ? [] : optionIds.filter((option) => applies(option, s, q));

/** The numbers behind the shown options that came from the settings instead of the row. */
export function assumedOf(
  shown: readonly OptionId[],
  q: Quantities,
  s: Situation,
): readonly AssumedId[] {
  const has = (...ids: readonly OptionId[]) => shown.some((each) => ids.includes(each));
  const assumed: (AssumedId | false)[] = [
    s.order.currencyAssumed && 'currency',
    has('reship', 'reship_new_address', 'wait') && !q.read.goods && 'goods_cost',
    has('reship', 'reship_new_address', 'wait') && !q.read.freight && 'freight',
    has('refund_on_return') && 'return_freight',
    has('refund_on_return') && 'resale_value',
    q.k > 0 && 'fee_back',
    has('reship', 'reship_new_address') && 'reship_failure',
    has('partial_refund') && 'partial_accepted',
    has('contest', 'wait', 'decline_address_change', 'ship_registered') && 'defect_cost',
    q.back > 0 && has('refund', 'reship') && 'cover_back',
    has('ship_registered') && 'registered_surcharge',
    has('contest') && 'win_chance',
    has('wait') && 'still_arrives',
    has('decline_address_change') && 'decline_dispute',
  ];
  return assumed.filter((each): each is AssumedId => each !== false);
}

const isRemedy = (option: OptionId): option is Remedy =>
  option === 'refund' ||
  option === 'reship' ||
  option === 'partial_refund' ||
  option === 'refund_on_return';

/** Why an allowed way out is not taken. */
function notTaken(
  option: OptionId,
  advised: OptionId | null,
  prices: Prices,
  s: Situation,
): WhyNot {
  if (advised === null) return 'line';
  if (prices[option] >= prices[advised]) return 'dearer';
  return isRemedy(option) && againstWish(option, s) ? 'wish' : 'line';
}

/** The shown ways out with their prices. */
export const optionsOf = (
  shown: readonly OptionId[],
  advised: OptionId | null,
  allowed: readonly Remedy[],
  prices: Prices,
  s: Situation,
): readonly Option[] =>
  shown.map((option) => {
    const barred = isRemedy(option) && !allowed.includes(option) ? barredBy(option, s) : null;
    return {
      action: option,
      cost: { minor: prices[option], currency: s.order.currency },
      allowed: barred === null,
      whyNot: option === advised ? null : (barred ?? notTaken(option, advised, prices, s)),
    };
  });
