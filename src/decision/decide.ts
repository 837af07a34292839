// One order's decision: the action from the table, priced, dated and with its evidence.
import type { ActionId } from '../base/ids';
import type { Remedy } from '../market/market';
import { actions } from './actions';
import { checkedLongAgo } from './checked';
import {
  type AssumedId,
  breakEvenOf,
  type Chances,
  chancesOf,
  type OptionId,
  pricesOf,
  type Quantities,
  quantitiesOf,
  type Supposed,
  valuesOf,
} from './costs';
import { type Covering, coveringOf } from './cover';
import type { Both, Decision } from './decision';
import { dueBy } from './due';
import { type EvidenceId, piecesOf, proofScore, shows, winChanceOf } from './evidence';
import type { Choice, LineId } from './lines/line';
import { lookAgainAfter } from './look-again';
import { assumedOf, optionsOf, type Prices, shownOptions } from './options';
import { answersReason, proofKindOf } from './proof';
import { allowedRemedies, cheapest } from './remedy';
import { buyersLastDay, silenceOf } from './silence';
import { type Case, type Situation, situationOf } from './situation';
import { blocks, choose } from './table';

/** The proof answers the reason, and what it can win back is more than the fee. */
const worthContesting = (s: Situation, q: Quantities | null, win: number): boolean =>
  answersReason(s) && (q === null || s.order.refunded === 'full' || win * q.V > q.fee);

/** What one order is weighed with. */
interface Weighed {
  readonly s: Situation;
  readonly q: Quantities | null;
  readonly chances: Chances;
  readonly prices: Prices | null;
  readonly allowed: readonly Remedy[];
  /** What going against the buyer's wish costs in expectation. */
  readonly refusing: number;
  readonly best: Remedy | null;
}

function weigh(
  s: Situation,
  q: Quantities | null,
  chances: Chances,
  chance = s.dispute.risk.chance ?? 0,
): Weighed {
  const prices = q === null ? null : pricesOf(q, chances, chance, s.settings);
  const allowed = allowedRemedies(s, q !== null && q.S > q.R);
  // A claim loses what a refund gives back, and leaves its defect on the account.
  const refusing = q === null || prices === null ? 0 : chance * (prices.refund + q.D);
  return { s, q, chances, prices, allowed, refusing, best: cheapest(allowed, prices, s, refusing) };
}

/** Only an address that was changed in the marketplace keeps its protection; PayPal and Shopify know one alone. */
function addressLoses({ market }: Situation, line: LineId): Decision['addressLoses'] {
  if (line !== 'address_shipped' && line !== 'address_not_shipped') return null;
  if (market.kind !== 'marketplace') return 'payment';
  return market.newAddress === 'tool' ? 'marketplace' : null;
}

/**
 * A return that was offered and not used is what a bank asks for; even with no proof at all the dispute that may
 * follow would cost less than the money now.
 */
const returnAnswers = (allowed: readonly Remedy[], prices: Prices | null): boolean =>
  prices !== null && allowed.includes('refund_on_return') && prices.contest < prices.refund;

/** Why the advised way is not the cheapest that is allowed. */
function dearerBecause(
  action: ActionId,
  { prices, allowed, best }: Weighed,
): Decision['dearerBecause'] {
  if (prices === null || best === null) return null;
  if (action === 'refund_on_return' && action !== best) return 'proof';
  return action === best && allowed.some((each) => prices[each] < prices[best]) ? 'wish' : null;
}

/** What the line left to the prices. */
function settle(choice: Choice, { s, q, chances, prices, allowed, best }: Weighed): ActionId {
  switch (choice) {
    case 'payment_dispute':
      return worthContesting(s, q, chances.w) ? 'contest_payment' : 'accept_chargeback';
    case 'bank_inquiry':
      if (worthContesting(s, q, chances.w)) return 'contest_payment';
      return returnAnswers(allowed, prices) ? 'refund_on_return' : (best ?? 'accept_loss');
    case 'remedy':
      return best ?? 'accept_loss';
    case 'address_change':
      return prices !== null && prices.reship_new_address < prices.decline_address_change
        ? 'reship_new_address'
        : 'decline_address_change';
    default:
      return choice;
  }
}

/** The chances that can settle it, by the names they are assumed under. */
const assumedChances = [
  ['q', 'reship_failure'],
  ['p', 'partial_accepted'],
  ['w', 'win_chance'],
  ['d', 'decline_dispute'],
] as const;

/** What was assumed, a quarter less and more – costs together, each chance by itself: is another way advised then? */
function isClose(
  choice: Choice,
  { s, q, chances }: Weighed,
  assumed: readonly AssumedId[],
): boolean {
  if (q === null) return false;
  const claims = s.dispute.risk.chance ?? 0;
  const action = settle(choice, weigh(s, q, chances));
  return [0.75, 1.25].some((factor) => {
    const costs: Quantities = {
      ...q,
      C: q.read.goods ? q.C : q.C * factor,
      F: q.read.freight ? q.F : q.F * factor,
      R: q.R * factor,
    };
    return [
      weigh(s, costs, chances),
      weigh(s, q, chances, Math.min(1, claims * factor)),
      ...assumedChances
        .filter(([, id]) => assumed.includes(id))
        .map(([name]) => weigh(s, q, { ...chances, [name]: Math.min(1, chances[name] * factor) })),
    ].some((other) => settle(choice, other) !== action);
  });
}

/** The first parcel still arrives beside the second, which does not fail. */
function bothOf({ s, q, chances, allowed }: Weighed): Both | null {
  const mayCome = s.family === 'delivery' && s.underWay && s.parcel.silence !== 'lost';
  if (q === null || !allowed.includes('reship') || !mayCome) return null;
  const spent = Math.round(q.C + q.F);
  return {
    chance: chances.a * (1 - chances.q),
    spent: { minor: spent, currency: s.order.currency },
  };
}

/** The option whose cost the action carries. */
function optionOf(action: ActionId, best: Remedy | null): OptionId | null {
  const { priced } = actions[action];
  if (priced === null || priced === 'free') return null;
  return priced === 'remedy' ? (best ?? 'refund') : priced;
}

/** What to attach or collect: by the reason of a bank, by who pays beside the seller, else by the action. */
function papersFor(
  action: ActionId,
  kind: ReturnType<typeof proofKindOf>,
  cover: Covering | null,
): readonly EvidenceId[] {
  if (action === 'contest_payment' && kind !== null) return piecesOf(kind);
  const { evidence } = actions[action];
  if (cover === null) return evidence;
  return [...new Set([...evidence, ...cover.papers])];
}

/** Where the money can come back from for this action. */
function coverFor(action: ActionId, { s, q }: Weighed): Covering | null {
  const pays = action === 'use_cover' || action === 'refund' || action === 'reship';
  if (!pays) return null;
  // A cover that pays the buyer is given up by a refund of the seller's own.
  const back = q === null || q.back === 0 ? null : { minor: q.back, currency: s.order.currency };
  const cover = coveringOf(s, back);
  return cover !== null && (action === 'use_cover' || cover.paid === 'seller') ? cover : null;
}

/**
 * Advises on one order: the playbook's action, what every way out costs, by when, with what proof.
 * @param supposed numbers to count with instead of those of the row and the settings
 * @param table the action table
 */
export function decide(each: Case, supposed: Supposed = {}, table = blocks): Decision {
  const s = situationOf(each, supposed);
  const kind = proofKindOf(s);
  const proof = kind === null ? null : proofScore(kind, s.order, s.parcel, s.market);
  const win = winChanceOf(kind, proof ?? 0, s.order.market, s.protectedLabel);
  const q = quantitiesOf(s.order, s.dispute.finding.issue, s.settings, supposed, s);
  const chances = chancesOf(s.parcel, win, s.settings, supposed, s.order.market);
  const weighed = weigh(s, q, chances);
  const { prices, allowed, best } = weighed;

  const { line, choice, values } = choose(s, table);
  const action = settle(choice, weighed);
  const byPrice = choice !== action;
  const due = dueBy(actions[action].clock, s);
  const cover = coverFor(action, weighed);

  const inCurrency = (minor: number) => ({ minor, currency: s.order.currency });
  const shown = shownOptions(s, q);
  const assumed = q === null ? [] : assumedOf(shown, q, s);
  const advisedOption = optionOf(action, best);
  const advised =
    prices === null || actions[action].priced === null
      ? null
      : advisedOption === null
        ? 0
        : prices[advisedOption];
  return {
    action,
    line,
    values,
    byPrice,
    close: byPrice && isClose(choice, weighed, assumed),
    dearerBecause: dearerBecause(action, weighed),
    due,
    lookAgain: lookAgainAfter(s, due),
    // Who accepts is silent, and so may be whom Shopify protects.
    silence:
      action === 'accept_chargeback' || line === 'shopify_protects' ? null : silenceOf(s, due),
    buyerUntil: buyersLastDay(s),
    cover,
    addressLoses: addressLoses(s, line),
    checkedOn: checkedLongAgo(s, action, byPrice, due, cover),
    options: prices === null ? [] : optionsOf(shown, advisedOption, allowed, prices, s),
    advisedOption,
    breakEven: q === null ? null : inCurrency(breakEvenOf(q, chances)),
    near: assumed.includes('defect_cost') ? (s.near ?? null) : null,
    both: choice === 'remedy' ? bothOf(weighed) : null,
    // Nothing is refunded before dispatch, so nothing is saved against a refund.
    saving:
      prices === null || advised === null || action === 'ship_registered'
        ? null
        : inCurrency(prices.refund - advised),
    assumed,
    numbers: q === null ? null : valuesOf(q, chances),
    noRate: q === null ? [] : q.noRate,
    proof,
    evidence: papersFor(action, kind, cover).map((id) => ({
      id,
      have: shows(id, s.order, s.parcel),
    })),
  };
}
