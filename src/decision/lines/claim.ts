// The lines for a claim that is open: what is settled already, what can be contested, what is left.
import {
  agreedBefore,
  buyerNeverAnswered,
  claimedTooEarly,
  deliveredOnScan,
  insidePromise,
  partAccepted,
  takesClaimsFrom,
} from '../proof';
import { wantsPart } from '../remedy';
import type { Situation } from '../situation';
import { authorised, type Block, counterfeit, on, unauthorised } from './line';

/** Delivered since the claim was opened: the second parcel, whatever was wrong with the first. */
const cameAfterClaim = ({ order, parcel }: Situation): boolean => {
  const opened = order.claim?.openedOn ?? null;
  return opened !== null && parcel.deliveredOn !== null && parcel.deliveredOn >= opened;
};

export const claim: Block = {
  when: (s) => s.dispute.stage === 'claim_open',
  lines: [
    {
      id: 'refunded_still_open',
      choose: 'ask_withdraw',
      when: (s) => s.order.refunded === 'full' && s.bankAsks === null,
    },
    {
      id: 'second_parcel_still_open',
      choose: 'ask_withdraw',
      when: (s) =>
        s.order.reships > 0 && s.parcel.delivered && (s.family === 'delivery' || cameAfterClaim(s)),
      by: (s) => on('on', s.parcel.deliveredOn),
    },
    {
      id: 'part_accepted',
      choose: 'ask_withdraw',
      when: partAccepted,
      by: (s) => on('on', s.order.buyerAnsweredOn),
    },
    // Words to the buyer are no answer to a bank: proof, or the money.
    {
      id: 'bank_asks',
      choose: 'bank_inquiry',
      when: (s) => s.bankAsks !== null && (s.order.refunded === 'full' || !counterfeit(s)),
    },
    { id: 'bad_faith', choose: 'report_abuse', when: (s) => s.order.badFaith?.yes === true },
    {
      id: 'authorised',
      choose: 'prove_authentic',
      when: (s) => counterfeit(s) && authorised(s),
    },
    {
      id: 'not_authorised',
      choose: 'refund_and_delist',
      when: (s) => counterfeit(s) && unauthorised(s),
    },
    {
      id: 'return_under_way',
      choose: 'ask_keep_or_refuse',
      when: (s) => s.claimKind === 'return' && s.underWay,
      by: (s) => on('on', s.order.shipDate),
    },
    {
      id: 'delivered_on_scan',
      choose: 'contest_delivered',
      when: (s) => s.family === 'delivery' && deliveredOnScan(s),
      by: (s) => on('on', s.parcel.deliveredOn),
    },
    {
      id: 'inside_promise',
      choose: 'contest_in_window',
      when: (s) => s.family === 'delivery' && insidePromise(s),
      by: (s) => on('on', s.order.promised),
    },
    // A day or two after the promise the buyer has to wait still.
    {
      id: 'claimed_too_early',
      choose: 'contest_in_window',
      when: (s) => s.family === 'delivery' && claimedTooEarly(s),
      by: (s) => ({
        ...on('on', s.order.claim?.openedOn),
        ...on('from', takesClaimsFrom(s)),
      }),
    },
    {
      id: 'buyer_never_answered',
      choose: 'contest_no_contact',
      when: (s) => s.family === 'product' && buyerNeverAnswered(s),
      by: (s) => on('on', s.order.repliedOn),
    },
    {
      id: 'return_was_agreed',
      choose: 'contest_agreed',
      when: (s) => s.family === 'product' && agreedBefore(s),
      by: (s) => on('on', s.order.returnAddressSent?.on),
    },
    // Settled first, then withdrawn (P17).
    {
      id: 'discount_wished',
      choose: 'remedy',
      when: (s) => s.family === 'product' && s.returnable && wantsPart(s),
    },
    {
      id: 'return_not_agreed',
      choose: 'agree_return',
      when: (s) => (s.family === 'product' || counterfeit(s)) && s.returnable,
    },
    { id: 'claim_to_settle', choose: 'remedy', when: () => true },
  ],
};
