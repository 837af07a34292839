// The seller's own shop: nobody rules but PayPal and the card networks.
import { marketNames } from '../base/ids';
import { assumedMessageReply } from './assumed';
import { shareOfChargebacks } from './claim-share';
import { type Market, noAmounts, usualLetters, usualTrade } from './market';
import {
  cardLatest,
  cardReply,
  paypalLatest,
  paypalReply,
  paypalSignature,
  paypalTalk,
} from './payments';
import { figuresChecked, rulesChecked } from './rule';

const checked = '2026-11-21';
const rule = rulesChecked(checked);
const figure = figuresChecked(checked);

/** What shop systems share: they only carry the orders. */
export const ownShop = (id: 'shopify' | 'woocommerce' | 'ownshop', aliases: string): Market => ({
  id,
  name: marketNames[id].en,
  aliases,
  kind: 'shop',
  claimShare: shareOfChargebacks(id, 0.025),
  ...noAmounts,
  ...usualLetters,
  ...usualTrade,
  sites: {},
  domestic: 'no',
  methodIsSpeed: true,
  bans: {},

  messageReply: assumedMessageReply(`${id}.message_reply`),
  claimReply: {
    claim: rule(
      `${id}.claim_reply`,
      7,
      'day',
      'requested',
      'buyer_wins',
      'OWN',
      'A claim here comes from PayPal or a card; the shorter of the two windows counts.',
    ),
    chargeback: cardReply,
    payment_dispute: paypalReply,
  },
  inquiryReply: paypalTalk,
  appeal: null,
  claimEarliest: null,
  claimLatest: [paypalLatest, cardLatest],
  returnRefund: null,
  openRemedies: figure(
    `${id}.open_remedies`,
    { claim: ['refund', 'partial_refund', 'refund_on_return', 'reship'], chargeback: [] },
    'OWN',
    'The shop is the seller’s own: no marketplace limits what buyer and seller agree.',
  ),
  partialRefundOnce: false,
  returnsInTool: false,
  signatureFrom: paypalSignature,
});
