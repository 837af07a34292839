// eBay: requests under the Money Back Guarantee and payment disputes.
import { marketNames } from '../base/ids';
import { assumedMessageReply } from './assumed';
import type { Market, Rule } from './rule';

const checked = '2026-11-21';

const notReceivedBuyers =
  'https://www.ebay.co.uk/help/buying/resolving-buying-problems/item-not-received?id=4042';
const notReceivedSellers =
  'https://www.ebay.com/help/selling/managing-returns-refunds/helping-buyers-items-not-received?id=4116';
const appealHelp =
  'https://ebay.com/help/selling/managing-returns-refunds/appeal-ebays-decision-return-missing-item-sellers?id=5123';
const paymentDisputes =
  'https://www.ebay.ca/help/selling/getting-paid/handling-payment-disputes-managed-payments-seller?id=4799';

/** eBay calls every bank or PayPal case a payment dispute. What silence does is not written: assume the worst. */
const paymentDispute: Rule = {
  id: 'ebay.payment_dispute_reply',
  value: 5,
  unit: 'day',
  anchor: 'requested',
  silence: 'buyer_wins',
  source: paymentDisputes,
  grade: 'OFF',
  checked,
};

export const ebay: Market = {
  id: 'ebay',
  name: marketNames.ebay,
  messageReply: assumedMessageReply('ebay.message_reply'),
  claimReply: {
    claim: {
      id: 'ebay.claim_reply',
      value: 3,
      unit: 'business_day',
      anchor: 'requested',
      silence: 'may_escalate',
      source: notReceivedSellers,
      grade: 'OFF',
      checked,
    },
    chargeback: paymentDispute,
    payment_dispute: paymentDispute,
  },
  appeal: {
    id: 'ebay.appeal',
    value: 30,
    unit: 'day',
    anchor: 'decided',
    silence: 'right_lost',
    source: appealHelp,
    grade: 'OFF',
    checked,
  },
  // Once the estimated date has passed: the day after it.
  claimEarliest: {
    id: 'ebay.claim_earliest',
    value: 1,
    unit: 'day',
    anchor: 'promised',
    silence: 'may_escalate',
    source: notReceivedBuyers,
    grade: 'OFF',
    checked,
  },
  claimLatest: {
    id: 'ebay.claim_latest',
    value: 30,
    unit: 'day',
    anchor: 'promised',
    silence: 'closes',
    source: notReceivedBuyers,
    grade: 'OFF',
    checked,
  },
  returnRefund: {
    id: 'ebay.return_refund',
    value: 2,
    unit: 'business_day',
    anchor: 'returned',
    silence: 'may_escalate',
    source:
      'No window for a returned item found; 2 business days, as for a refund the seller has promised.',
    grade: 'OWN',
    checked,
  },
  openClaimRemedies: ['refund', 'partial_refund', 'refund_on_return', 'reship'],
  // A payment dispute is accepted, which refunds the buyer, or challenged.
  openRemediesByType: { chargeback: [], payment_dispute: ['refund'] },
  openClaimRemediesSource: {
    id: 'ebay.open_claim_remedies',
    value: 'A seller may answer with news, a replacement or a refund; a partial refund only once.',
    source: notReceivedBuyers,
    grade: 'OFF',
    checked,
  },
  partialRefundOnce: true,
  // Messages may not carry a postal address.
  returnsInTool: true,
  // One US page says "more than 750"; the stricter reading counts.
  signatureFrom: {
    id: 'ebay.signature_from',
    value: { USD: 750, GBP: 450, EUR: 550 },
    source: notReceivedSellers,
    grade: 'OFF',
    checked,
  },
  protectionCap: null,
  protectionDays: null,
};
