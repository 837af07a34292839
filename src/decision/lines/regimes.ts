// The lines that go before all others: who decides and who pays when it is not the seller.

import type { Situation } from '../situation';
import { asked, type Block, issueIs, on } from './line';

const delivery = issueIs('where_is_order', 'not_received', 'stolen', 'damaged', 'none', 'other');

/** Given back, or made good by a second parcel that came: nothing is owed any more. */
const madeGood = (s: Situation): boolean =>
  s.order.refunded === 'full' || (s.order.reships > 0 && s.parcel.delivered);

export const regimes: Block = {
  when: (s) => s.dispute.stage !== 'closed',
  lines: [
    {
      id: 'shopify_protects',
      choose: 'use_cover',
      when: (s) => s.paymentCover?.by === 'shopify',
    },
    {
      id: 'paypal_protects',
      choose: 'use_cover',
      when: (s) => s.paymentCover?.by === 'paypal',
    },
    {
      id: 'money_taken',
      choose: 'payment_dispute',
      when: (s) => s.paymentReason !== null,
      by: (s) => on('on', s.order.claim?.openedOn),
    },
    {
      id: 'platform_handles',
      choose: 'platform_handles',
      when: (s) => s.marketplaceFulfilled && s.dispute.stage !== 'none',
    },
    {
      id: 'danger',
      choose: 'stop_and_refund',
      when: (s) => asked(s) && s.warnings.includes('safety') && !madeGood(s),
    },
    {
      id: 'return_is_back',
      choose: 'pay_refund',
      when: (s) =>
        s.refundOwed && s.returnBack && s.dispute.stage !== 'granted' && !s.marketplaceFulfilled,
      by: (s) => on('on', s.order.returnReceived?.on),
    },
    {
      id: 'refused_on_the_way',
      choose: 'pay_refund',
      when: (s) => s.refundOwed && asked(s),
      by: ({ market }) => (market.cancelsTurnedBack === null ? {} : { market: market.name }),
    },
    {
      id: 'covered',
      choose: 'use_cover',
      when: (s) => asked(s) && s.cover !== null && delivery(s) && !madeGood(s),
    },
  ],
};
