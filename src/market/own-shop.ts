// The seller's own shop: nobody rules but PayPal and the card networks.
import { marketNames } from '../base/ids';
import { assumedMessageReply } from './assumed';
import { cardLatest, cardReply, paypalLatest, paypalReply, paypalSignature } from './payments';
import type { Market } from './rule';

const checked = '2026-11-21';

const ownShop = (id: 'shopify' | 'woocommerce'): Market => ({
  id,
  name: marketNames[id],
  messageReply: assumedMessageReply(`${id}.message_reply`),
  claimReply: {
    claim: {
      id: `${id}.claim_reply`,
      value: 7,
      unit: 'day',
      anchor: 'requested',
      silence: 'buyer_wins',
      source: 'A claim here comes from PayPal or a card; the shorter of the two windows counts.',
      grade: 'OWN',
      checked,
    },
    chargeback: cardReply,
    payment_dispute: paypalReply,
  },
  appeal: null,
  claimEarliest: null,
  claimLatest: paypalLatest,
  claimLatestAlso: [cardLatest],
  returnRefund: null,
  openClaimRemedies: ['refund', 'partial_refund', 'refund_on_return', 'reship'],
  openRemediesByType: { chargeback: [] },
  openClaimRemediesSource: {
    id: `${id}.open_claim_remedies`,
    value: 'Whatever the buyer agrees to, until a bank has taken the money back.',
    source: 'The shop is the seller’s own: no marketplace limits what buyer and seller agree.',
    grade: 'OWN',
    checked,
  },
  partialRefundOnce: false,
  returnsInTool: false,
  signatureFrom: paypalSignature,
  protectionCap: null,
  protectionDays: null,
});

export const shopify = ownShop('shopify');
export const woocommerce = ownShop('woocommerce');
