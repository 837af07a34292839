// One order's decision: the action from the table, priced, dated and with its evidence.
import type { ActionId } from '../base/ids';
import { actions } from './actions';
import {
  type AssumedId,
  breakEvenOf,
  chancesOf,
  type OptionId,
  optionIds,
  pricesOf,
  type Quantities,
  quantitiesOf,
  type Supposed,
  valuesOf,
} from './costs';
import type { Decision, Option } from './decision';
import { dueBy } from './due';
import { piecesOf, proofScore, shows, winChance } from './evidence';
import { answersReason, proofKindOf } from './proof';
import { allowedRemedies, cheapest } from './remedy';
import { type Case, type Situation, situationOf } from './situation';
import { choose } from './table';

/** Which options say something about this case; the others would only confuse. */
function applies(option: OptionId, s: Situation, q: Quantities): boolean {
  const address = s.dispute.finding.issue === 'change_address' && s.parcel.shipped;
  switch (option) {
    case 'refund':
    case 'reship':
      return !address || option === 'refund';
    case 'partial_refund':
      return s.family === 'product' && s.usable;
    case 'refund_on_return':
      return s.family === 'product' && q.S > q.R;
    case 'contest':
      return s.dispute.stage === 'claim_open' || s.dispute.stage === 'granted';
    case 'wait':
      return s.parcel.shipped && !s.parcel.delivered && !s.gone && s.dispute.stage !== 'granted';
    case 'reship_new_address':
    case 'decline_address_change':
      return address;
  }
}

/** The numbers behind the shown options that came from the settings instead of the row. */
function assumedOf(shown: readonly OptionId[], q: Quantities, s: Situation): AssumedId[] {
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
    has('contest', 'wait', 'decline_address_change') && 'defect_cost',
    has('contest') && 'win_chance',
    has('wait') && 'still_arrives',
    has('decline_address_change') && 'decline_dispute',
  ];
  return assumed.filter((each): each is AssumedId => each !== false);
}

/** The proof answers the reason, and what it can win back is more than the fee. */
const worthContesting = (s: Situation, q: Quantities | null, win: number): boolean =>
  answersReason(s) && (q === null || s.order.refunded === 'full' || win * q.V > q.fee);

/**
 * Advises on one order: the playbook's action, what every way out costs, by when, with what proof.
 * @param supposed numbers to count with instead of those of the row and the settings
 */
export function decide(each: Case, supposed: Supposed = {}): Decision {
  const s = situationOf(each);
  const kind = proofKindOf(s);
  const proof = kind === null ? null : proofScore(kind, s.order, s.parcel, s.market);
  const q = quantitiesOf(s.order, s.dispute.finding.issue, s.settings, supposed);
  const chances = chancesOf(s.parcel, winChance(proof ?? 0), s.settings, supposed);
  const prices = q === null ? null : pricesOf(q, chances, s.dispute.risk.chance ?? 0, s.settings);
  const allowed = allowedRemedies(s, q !== null && q.S > q.R);
  // A claim loses what a refund gives back, and leaves its defect on the account.
  const refusing =
    q === null || prices === null ? 0 : (s.dispute.risk.chance ?? 0) * (prices.refund + q.D);
  const best = cheapest(allowed, prices, s, refusing);
  const cheaper =
    prices !== null && best !== null && allowed.some((each) => prices[each] < prices[best]);

  const { line, choice, values } = choose(s);
  const action: ActionId =
    choice === 'payment_dispute'
      ? worthContesting(s, q, chances.w)
        ? 'contest_payment'
        : 'accept_chargeback'
      : choice === 'remedy'
        ? (best ?? 'accept_loss')
        : choice === 'address_change'
          ? prices !== null && prices.reship_new_address < prices.decline_address_change
            ? 'reship_new_address'
            : 'decline_address_change'
          : choice;

  const { clock, priced, evidence } = actions[action];
  const shown = q === null ? [] : optionIds.filter((option) => applies(option, s, q));
  const inCurrency = (minor: number) => ({ minor, currency: s.order.currency });
  const options: Option[] =
    prices === null
      ? []
      : shown.map((option) => ({
          action: option,
          cost: inCurrency(prices[option]),
          allowed: isRemedy(option) ? allowed.includes(option) : true,
        }));
  const advisedOption =
    priced === null || priced === 'free' ? null : priced === 'remedy' ? (best ?? 'refund') : priced;
  const advised =
    prices === null || priced === null ? null : advisedOption === null ? 0 : prices[advisedOption];
  return {
    action,
    line,
    values,
    byPrice: choice !== action,
    dearerBecause: cheaper && action === best ? 'wish' : null,
    due: dueBy(clock, s),
    options,
    advisedOption,
    breakEven: q === null ? null : inCurrency(breakEvenOf(q, chances)),
    saving: prices === null || advised === null ? null : inCurrency(prices.refund - advised),
    assumed: q === null ? [] : assumedOf(shown, q, s),
    numbers: q === null ? null : valuesOf(q, chances),
    noRate: q === null ? [] : q.noRate,
    proof,
    evidence: (action === 'contest_payment' && kind !== null ? piecesOf(kind) : evidence).map(
      (id) => ({ id, have: shows(id, s.order, s.parcel) }),
    ),
  };
}

const isRemedy = (option: OptionId) =>
  option === 'refund' ||
  option === 'reship' ||
  option === 'partial_refund' ||
  option === 'refund_on_return';
