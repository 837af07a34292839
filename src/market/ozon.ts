// Ozon, orders from abroad: return requests, cancellations of late orders, disputes before Ozon.
import { marketNames } from '../base/ids';
import { assumedMessageReply, longestAppeal } from './assumed';
import { page } from './ban';
import { shareOfClaims } from './claim-share';
import { type Market, noAmounts, sitesIn, usualLetters, usualTrade } from './market';
import { also, figuresChecked, rulesChecked } from './rule';

const checked = '2026-11-29';
const rule = rulesChecked(checked);
const figure = figuresChecked(checked);

const docs = 'https://docs.ozon.ru/global/en/fulfillment/rfbs/';
const returns = `${docs}refunds/returns-3pl/`;
const cancelled = `${docs}cancellations/cancel-by-ozon/`;
const oldCancelled = `${docs}cancellations/`;
const oldReturns = 'https://global.ozon.ru/en/docs/fulfillment/rfbs/returns-3pl.html';
const news = 'https://dzen.ru/b/Y-NMj8VSShMSzqKY';
const conduct = page('OFF', 'docs.ozon.ru/global/en/policies/communication/');

export const ozon: Market = {
  id: 'ozon',
  name: marketNames.ozon.en,
  aliases: 'ozon|озон',
  kind: 'marketplace',
  claimShare: shareOfClaims('ozon', 0.05),
  ...noAmounts,
  ...usualLetters,
  ...usualTrade,
  newAddress: 'reorder',
  sites: sitesIn('RU KZ BY'),
  domestic: 'no',
  addresses: false,
  cancelsTurnedBack: { url: cancelled, grade: 'OFF' },
  bans: { L06: conduct, L07: conduct, L11: conduct, L12: conduct, L17: conduct },

  // The chat closes 48 hours after the buyer's last message.
  messageReply: assumedMessageReply('ozon.message_reply'),
  claimReply: {
    // 24 hours hold for sellers in Russia. Abroad a page of 2021, copied since, gives three days, and nothing newer
    // was found.
    claim: rule('ozon.claim_reply', 24, 'hour', 'requested', 'buyer_wins', 'MIR', news, {
      conflict: [also(3, 'day', 'MIR', oldReturns)],
    }),
  },
  appeal: rule(
    'ozon.appeal',
    5,
    'day',
    'decided',
    'right_lost',
    'OWN',
    'No window for the seller found; 5 days, as the buyer has to open a dispute.',
    longestAppeal,
  ),
  // More than 20 days past the promise the buyer may have the order cancelled.
  claimEarliest: rule(
    'ozon.claim_earliest',
    21,
    'day',
    'promised',
    'may_escalate',
    'OFF',
    cancelled,
    { conflict: [also(25, 'day', 'OLD', oldCancelled)] },
  ),
  // Food, books and some others have less.
  claimLatest: [
    rule('ozon.claim_latest', 15, 'day', 'delivered', 'closes', 'OFF', returns, {
      conflict: [also(30, 'day', 'OLD', oldReturns)],
    }),
  ],
  returnRefund: rule(
    'ozon.return_refund',
    3,
    'day',
    'returned',
    'may_escalate',
    'OWN',
    'No window for a returned item found; 3 days, as for the decision on a request.',
  ),
  // Refund without a return, a part of the price, or a return to be inspected; at most two offers.
  openRemedies: figure(
    'ozon.open_remedies',
    { claim: ['refund', 'partial_refund', 'refund_on_return'], chargeback: [] },
    'OFF',
    returns,
  ),
  partialRefundOnce: false,
  // Requests are answered in the seller's account, with the address set there.
  returnsInTool: true,
};
