// Which letters an action has: to the buyer, to the marketplace, to the carrier.

import type { ActionId } from '../base/ids';
import { agreedBefore, appealGround } from '../decision/proof';
import type { Situation } from '../decision/situation';
import type {
  BuyerLetterId,
  CarrierLetterId,
  MarketplaceLetterId,
} from '../languages/letter-names';

export interface LettersOfAction {
  readonly buyer?: BuyerLetterId;
  readonly marketplace?: MarketplaceLetterId;
  readonly carrier?: CarrierLetterId;
}

type Choose = (s: Situation) => LettersOfAction;

const none: Choose = () => ({});
const buyer =
  (id: BuyerLetterId): Choose =>
  () => ({ buyer: id });
const marketplace =
  (id: MarketplaceLetterId): Choose =>
  () => ({ marketplace: id });

/** Product or delivery, where the words differ. A row that says neither counts as what it shows. */
const aboutProduct = (s: Situation): boolean =>
  s.family === 'delivery' ? false : s.family !== 'other' || s.parcel.delivered;

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

const notYetSent =
  (id: BuyerLetterId): Choose =>
  (s) => ({ buyer: s.parcel.state === 'not_shipped' ? 'not_shipped_yet' : id });

const lettersByAction: Readonly<Record<ActionId, Choose>> = {
  none_closed: none,
  // The bank decides; a buyer who already has the money or the parcel can still call it off there.
  contest_payment: () => ({ buyer: 'ask_withdraw_payment', marketplace: 'contest_payment' }),
  accept_chargeback: none,
  // Who has it already and does not want it sends it back to the marketplace's warehouse.
  platform_handles: (s) => ({
    buyer:
      s.parcel.delivered && (s.wantsOut || s.dispute.finding.issue === 'return_request')
        ? 'return_to_warehouse'
        : 'platform_handles',
  }),
  stop_and_refund: buyer('stop_and_refund'),
  pay_refund: buyer('pay_refund'),
  use_cover: () => ({ buyer: 'use_cover', marketplace: 'claim_cover' }),
  appeal,
  accept_loss: none,
  ask_withdraw: (s) => ({
    buyer: s.order.refunded === 'full' ? 'ask_withdraw_refunded' : 'ask_withdraw_reshipped',
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
  refund: (s) => ({
    buyer: s.returnBack
      ? 'refund_returned'
      : aboutProduct(s)
        ? 'refund_product'
        : 'refund_delivery',
  }),
  partial_refund: buyer('partial_refund'),
  refund_on_return: buyer('refund_on_return'),
  reship: (s) => ({ buyer: aboutProduct(s) ? 'reship_product' : 'reship_delivery' }),
  confirm_address: buyer('confirm_address'),
  reship_new_address: buyer('reship_new_address'),
  decline_address_change: buyer('decline_address_change'),
  cancel_order: buyer('cancel_order'),
  ask_keep_or_refuse: buyer('ask_keep_or_refuse'),
  negotiate_refund: buyer('negotiate_refund'),
  explain_use: buyer('explain_use'),
  share_tracking: notYetSent('share_tracking'),
  check_delivery: (s) =>
    traceable(s)
      ? { buyer: 'check_delivery', carrier: 'proof_of_delivery' }
      : { buyer: 'check_delivery' },
  ask_to_wait: notYetSent('ask_to_wait'),
  send_return_address: buyer('send_return_address'),
  answer: buyer('answer'),
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
export const lettersOf = (action: ActionId, s: Situation): LettersOfAction =>
  lettersByAction[action](s);
