// Which letters an action has: to the buyer, the marketplace, the carrier, the bank.

import type { ActionId } from '../base/ids';
import type { Decision } from '../decision/decision';
import type { LineId } from '../decision/lines/line';
import { agreedBefore, appealGround } from '../decision/proof';
import type { Situation } from '../decision/situation';
import type {
  BankLetterId,
  BuyerLetterId,
  CarrierLetterId,
  MarketplaceLetterId,
} from '../languages/letter-names';

export interface LettersOfAction {
  readonly buyer?: BuyerLetterId;
  readonly marketplace?: MarketplaceLetterId;
  readonly carrier?: CarrierLetterId;
  readonly bank?: BankLetterId;
}

type Choose = (s: Situation, decision: Decision) => LettersOfAction;

const none: Choose = () => ({});
const buyer =
  (id: BuyerLetterId): Choose =>
  () => ({ buyer: id });
const marketplace =
  (id: MarketplaceLetterId): Choose =>
  () => ({ marketplace: id });

/** Product or delivery, where the words differ. A row that says neither counts as what it shows. */
const aboutProduct = (s: Situation): boolean =>
  s.family === 'product' ||
  s.family === 'counterfeit' ||
  (s.family !== 'delivery' && !s.gone && (s.family === 'change' || s.parcel.delivered));

const sizeWords =
  /\b(?:size|fits?|too (?:small|big|large|tight)|größe|passt|taille|talla|taglia|tamanho)\b|размер|サイズ|尺码|尺寸|太大|太小/iu;

/** A size that does not fit is exchanged: the first one comes back, no second one is given for it. */
function changesSize({ order, dispute }: Situation): boolean {
  const { issue, wants } = dispute.finding;
  return (
    (issue === 'not_as_described' || issue === 'return_request') &&
    wants.includes('replacement') &&
    sizeWords.test(order.message.slice(0, 1000))
  );
}

/**
 * The money asked for is the dear way out: half of its cost would pay a second parcel. That the buyer asks for
 * money is all that bars it, so it is offered beside the refund and decided by the buyer (P25).
 */
function secondParcelCheaper(s: Situation, { options }: Decision): boolean {
  const { wants, refuses } = s.dispute.finding;
  const refund = options.find(({ action }) => action === 'refund');
  const reship = options.find(({ action, whyNot }) => action === 'reship' && whyNot === 'wish');
  return (
    wants.includes('refund') &&
    !refuses.includes('replacement') &&
    s.dispute.stage === 'message' &&
    !s.wantsOut &&
    s.family !== 'counterfeit' &&
    refund !== undefined &&
    reship !== undefined &&
    reship.cost.minor * 2 <= refund.cost.minor
  );
}

/** Who ships also answers, whatever the matter is. */
function platform(s: Situation): BuyerLetterId {
  switch (s.family) {
    case 'product':
      return 'platform_product';
    case 'counterfeit':
      return 'platform_counterfeit';
    case 'change':
      return 'platform_change';
    case 'delivery':
    case 'other':
      return 'platform_handles';
  }
}

/** A parcel without a number cannot be asked about. */
const traceable = (s: Situation): boolean => s.parcel.class !== 'untracked';

function appeal(s: Situation): LettersOfAction {
  switch (appealGround(s)) {
    case 'delivery':
      return { marketplace: 'appeal_delivered' };
    case 'window':
      return { marketplace: 'appeal_in_window' };
    case 'agreement':
      return { marketplace: agreedBefore(s) ? 'appeal_agreed' : 'appeal_no_contact' };
    case 'authenticity':
      return { marketplace: 'appeal_authentic' };
    case 'abuse':
      return { marketplace: 'appeal_abuse' };
    case null:
      return {};
  }
}

/** What a holding reply can already name. */
function holding(s: Situation, line: LineId): BuyerLetterId {
  if (line === 'refund_awaited') return 'refund_awaited';
  if (line === 'charge_to_check') return 'overcharged';
  if (s.dispute.finding.issue === 'customs') return 'customs_terms';
  return s.digital && s.family === 'delivery' && s.dispute.finding.sure
    ? 'resend_digital'
    : 'answer';
}

const notYetSent =
  (id: BuyerLetterId): Choose =>
  (s) => ({ buyer: s.parcel.state === 'not_shipped' ? 'not_shipped_yet' : id });

/** Where nothing is shipped nobody speaks of a parcel: the goods are sent once more. */
const unlessDigital =
  (choose: Choose): Choose =>
  (s, decision) =>
    s.digital ? { buyer: 'resend_digital' } : choose(s, decision);

const lettersByAction: Readonly<Record<ActionId, Choose>> = {
  none_closed: none,
  // The bank decides; a buyer who already has the money or the parcel can still call it off there.
  contest_payment: (s) =>
    s.parcel.deliveryScan || s.order.refunded === 'full'
      ? { buyer: 'withdraw_at_bank', bank: 'contest_payment' }
      : { bank: 'contest_payment' },
  accept_chargeback: none,
  // Who has it already and does not want it sends it back to the marketplace's warehouse.
  platform_handles: (s) => ({
    buyer: s.parcel.delivered && s.wantsOut ? 'return_to_warehouse' : platform(s),
  }),
  stop_and_refund: buyer('stop_and_refund'),
  pay_refund: buyer('pay_refund'),
  // Who pays is asked once there is a claim to settle; the buyer is told of no cover that may not hold.
  // Shopify answers the bank by itself, PayPal asks the seller.
  use_cover: (s, { cover }) =>
    s.paymentCover !== null
      ? s.paymentCover.by === 'paypal'
        ? { bank: 'contest_payment' }
        : {}
      : s.dispute.stage !== 'claim_open'
        ? { buyer: 'use_cover' }
        : (cover?.unknown.length ?? 0) > 0
          ? { marketplace: 'claim_cover' }
          : { buyer: 'use_cover', marketplace: 'claim_cover' },
  appeal,
  accept_loss: none,
  ask_withdraw: (s, { line }) => ({
    buyer:
      s.order.refunded === 'full'
        ? 'ask_withdraw_refunded'
        : line === 'part_accepted'
          ? 'ask_withdraw_part'
          : 'ask_withdraw_reshipped',
  }),
  report_abuse: marketplace('report_abuse'),
  // The buyer first; the marketplace is asked once there is a claim for it to decide.
  prove_authentic: (s) =>
    s.dispute.stage === 'claim_open'
      ? { buyer: 'prove_authentic', marketplace: 'authentic' }
      : { buyer: 'prove_authentic' },
  refund_and_delist: buyer('refund_and_delist'),
  contest_delivered: (s) =>
    traceable(s)
      ? { marketplace: 'contest_delivered', carrier: 'proof_of_delivery' }
      : { marketplace: 'contest_delivered' },
  contest_in_window: marketplace('contest_in_window'),
  contest_no_contact: marketplace('contest_no_contact'),
  contest_agreed: marketplace('contest_agreed'),
  agree_return: buyer('agree_return'),
  refund: (s, decision) => ({
    buyer: s.returnBack
      ? 'refund_returned'
      : secondParcelCheaper(s, decision)
        ? 'refund_or_reship'
        : s.digital || aboutProduct(s)
          ? 'refund_product'
          : 'refund_delivery',
  }),
  partial_refund: buyer('partial_refund'),
  // A bank that asks has to hear of the return that is offered.
  refund_on_return: (s) =>
    s.bankAsks === null
      ? { buyer: 'refund_on_return' }
      : { buyer: 'refund_on_return', bank: 'contest_payment' },
  reship: (s) => ({
    buyer: changesSize(s)
      ? 'exchange'
      : s.family === 'counterfeit'
        ? 'answer' // of a doubted item no second one is sent
        : aboutProduct(s)
          ? 'reship_product'
          : 'reship_delivery',
  }),
  confirm_address: buyer('confirm_address'),
  reship_new_address: buyer('reship_new_address'),
  decline_address_change: buyer('decline_address_change'),
  // Who asked for another address did not ask to cancel: they order again.
  cancel_order: (s) => ({
    buyer: s.dispute.finding.issue === 'change_address' ? 'cancel_reorder' : 'cancel_order',
  }),
  ask_keep_or_refuse: buyer('ask_keep_or_refuse'),
  negotiate_refund: (s) => ({ buyer: s.market.partInWords ? 'negotiate_refund' : 'open_return' }),
  explain_use: buyer('explain_use'),
  share_tracking: unlessDigital(notYetSent('share_tracking')),
  check_delivery: unlessDigital((s) =>
    traceable(s)
      ? { buyer: 'check_delivery', carrier: 'proof_of_delivery' }
      : { buyer: 'check_delivery' },
  ),
  ask_to_wait: unlessDigital(notYetSent('ask_to_wait')),
  send_return_address: (s) => ({
    buyer: changesSize(s)
      ? 'exchange'
      : s.market.returnsInTool && s.order.claim === null
        ? 'open_return'
        : 'send_return_address',
  }),
  answer: (s, { line }) => ({ buyer: holding(s, line) }),
  ship_registered: none,
  ship_now: none,
  ask_pickup: buyer('ask_pickup'),
  extend_protection: buyer('extend_protection'),
  contact_first: buyer('contact_first'),
  chase_carrier: () => ({ carrier: 'trace' }),
  need_facts: none,
  watch: none,
  none,
};

/** The letters of an action for one order; none where the action needs none. */
export const lettersOf = (decision: Decision, s: Situation): LettersOfAction =>
  lettersByAction[decision.action](s, decision);
