// eBay: requests under the Money Back Guarantee and payment disputes.
import { marketNames } from '../base/ids';
import { assumedMessageReply, ebayAppeal } from './assumed';
import { page } from './ban';
import { shareOfClaims } from './claim-share';
import { type Market, noAmounts, sitesIn, usualLetters, usualTrade } from './market';
import { figuresChecked, rulesChecked } from './rule';

const checked = '2026-11-21';
const rule = rulesChecked(checked);
const figure = figuresChecked(checked);

const notReceivedBuyers =
  'https://www.ebay.co.uk/help/buying/resolving-buying-problems/item-not-received?id=4042';
const notReceivedSellers =
  'https://www.ebay.com/help/selling/managing-returns-refunds/helping-buyers-items-not-received?id=4116';
const paymentDisputes =
  'https://www.ebay.ca/help/selling/getting-paid/handling-payment-disputes-managed-payments-seller?id=4799';
const misuse = page('OFF', 'pages.ebay.com/help/policies/rfe-unwelcome-email-misuse.html');
const contact = page(
  'OFF',
  'www.ebay.com.au/help/policies/member-behaviour-policies/membertomember-contact-policy?id=4262',
);

/** eBay calls every bank or PayPal case a payment dispute. What silence does is not written: assume the worst. */
const paymentDispute = rule(
  'ebay.payment_dispute_reply',
  5,
  'day',
  'requested',
  'buyer_wins',
  'OFF',
  paymentDisputes,
);

export const ebay: Market = {
  id: 'ebay',
  name: marketNames.ebay.en,
  aliases: 'ebay|易贝',
  kind: 'marketplace',
  claimShare: shareOfClaims('ebay', 0.04),
  ...noAmounts,
  ...usualLetters,
  ...usualTrade,
  newAddress: 'tool',
  home: 'US',
  sites: sitesIn('US GB DE FR IT ES AU CA AT BE CH IE NL PL HK SG MY PH'),
  domestic: 'no',
  feeShare: 0.13,
  orderPage: {
    numbers: /^\d{2}-\d{5}-\d{5}$/,
    address: 'https://www.ebay.com/mesh/ord/details?orderid=',
  },
  addresses: false,
  bans: { L05: misuse, L06: contact, L07: contact, L08: misuse, L12: contact },

  messageReply: assumedMessageReply('ebay.message_reply'),
  claimReply: {
    // After it the buyer may ask eBay to step in, which rules a partial refund out.
    claim: rule(
      'ebay.claim_reply',
      3,
      'business_day',
      'requested',
      'may_escalate',
      'OFF',
      notReceivedSellers,
    ),
    chargeback: paymentDispute,
    payment_dispute: paymentDispute,
  },
  appeal: rule('ebay.appeal', 30, 'day', 'decided', 'right_lost', 'OFF', ebayAppeal),
  // Once the estimated date has passed: the day after it.
  claimEarliest: rule(
    'ebay.claim_earliest',
    1,
    'day',
    'promised',
    'may_escalate',
    'OFF',
    notReceivedBuyers,
  ),
  claimLatest: [
    rule('ebay.claim_latest', 30, 'day', 'promised', 'closes', 'OFF', notReceivedBuyers),
  ],
  returnRefund: rule(
    'ebay.return_refund',
    2,
    'business_day',
    'returned',
    'may_escalate',
    'OWN',
    'No window for a returned item found; 2 business days, as for a refund the seller has promised.',
  ),
  // A payment dispute is accepted, which refunds the buyer, or challenged.
  openRemedies: figure(
    'ebay.open_remedies',
    {
      claim: ['refund', 'partial_refund', 'refund_on_return', 'reship'],
      chargeback: [],
      payment_dispute: ['refund'],
    },
    'OFF',
    notReceivedBuyers,
  ),
  partialRefundOnce: true,
  // Messages may not carry a postal address.
  returnsInTool: true,
  // One US page says "more than 750"; the stricter reading counts.
  signatureFrom: figure(
    'ebay.signature_from',
    { USD: 750, GBP: 450, EUR: 550 },
    'OFF',
    notReceivedSellers,
  ),
};
