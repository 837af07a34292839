// Shopee: requests inside Shopee Guarantee.
import { marketNames } from '../base/ids';
import { assumedMessageReply } from './assumed';
import { page } from './ban';
import { shareOfClaims } from './claim-share';
import { type Market, noAmounts, sitesIn, usualLetters, usualTrade } from './market';
import { also, figuresChecked, rulesChecked } from './rule';

const checked = '2026-11-21';
const rule = rulesChecked(checked);
const figure = figuresChecked(checked);

const nonReceipt = 'https://ssopdot.com/blog/19879.html';
const latinAmerica = 'https://www.sellerby.com/p/1394.html';
const disputeWindow = 'https://www.bigseller.store/blog/blogContent/3650.htm';
const penalties = page('SEC', 'golocad.com/blog/avoid-penalties-shopee-sellers-philippines/');

export const shopee: Market = {
  id: 'shopee',
  name: marketNames.shopee.en,
  aliases: 'shopee|虾皮|蝦皮',
  kind: 'marketplace',
  claimShare: shareOfClaims('shopee', 0.04),
  ...noAmounts,
  ...usualLetters,
  ...usualTrade,
  sites: {
    ...sitesIn('SG MY PH TH VN ID TW CO'),
    ...sitesIn('BR MX CL', {
      claimReply: {
        claim: rule(
          'shopee.claim_reply_latam',
          3,
          'day',
          'requested',
          'buyer_wins',
          'SEC',
          latinAmerica,
        ),
      },
    }),
  },
  domestic: 'always',
  // The first two were said of the feed.
  bans: { L06: penalties, L07: penalties, L12: penalties },

  messageReply: assumedMessageReply('shopee.message_reply'),
  claimReply: {
    // Not received: 2 days before dispatch, 3 after it. For goods none is known: the shorter counts.
    claim: rule('shopee.claim_reply', 2, 'day', 'requested', 'buyer_wins', 'MIR', nonReceipt, {
      conflict: [also(3, 'day', 'MIR', nonReceipt)],
    }),
    sent: rule('shopee.claim_reply_sent', 3, 'day', 'requested', 'buyer_wins', 'MIR', nonReceipt),
  },
  appeal: rule('shopee.appeal', 3, 'day', 'decided', 'right_lost', 'SEC', disputeWindow),
  claimEarliest: null,
  claimLatest: [
    rule(
      'shopee.claim_latest',
      90,
      'day',
      'ordered',
      'closes',
      'OWN',
      'No last day found, and late requests exist; 90 days as on Amazon, Walmart and Temu.',
    ),
  ],
  returnRefund: null,
  // A request is answered with a refund or disputed.
  openRemedies: figure(
    'shopee.open_remedies',
    { claim: ['refund', 'refund_on_return'], chargeback: [] },
    'MIR',
    nonReceipt,
  ),
  partialRefundOnce: false,
  // Requests are answered and returns arranged in the seller centre.
  returnsInTool: true,
};
