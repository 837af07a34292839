// SHEIN marketplace: its own people answer the buyers and decide; little is published for sellers.
import { marketNames } from '../base/ids';
import { assumedMessageReply, longestAppeal } from './assumed';
import { shareOfClaims } from './claim-share';
import { type Market, noAmounts, sitesIn, usualLetters, usualTrade } from './market';
import { figuresChecked, rulesChecked } from './rule';

const checked = '2026-11-29';
const rule = rulesChecked(checked);
const figure = figuresChecked(checked);

export const shein: Market = {
  id: 'shein',
  name: marketNames.shein.en,
  aliases: 'shein|希音|шеин|ชีอิน',
  kind: 'marketplace',
  claimShare: shareOfClaims('shein', 0.05),
  ...noAmounts,
  ...usualLetters,
  ...usualTrade,
  sites: sitesIn('US ES FR DE IT BR MX GB'),
  domestic: 'always',
  bans: {},

  messageReply: assumedMessageReply('shein.message_reply'),
  claimReply: {
    claim: rule(
      'shein.claim_reply',
      24,
      'hour',
      'requested',
      'buyer_wins',
      'OWN',
      'No window found; at once, as SHEIN decides without asking the seller.',
    ),
  },
  appeal: rule(
    'shein.appeal',
    1,
    'day',
    'decided',
    'right_lost',
    'OWN',
    'No published window found; at once, with photos, in the seller centre.',
    longestAppeal,
  ),
  claimEarliest: null,
  claimLatest: [
    rule(
      'shein.claim_latest',
      45,
      'day',
      'shipped',
      'closes',
      'OWN',
      'Sellers name 35 days from dispatch, older texts 30 or 45; the longest counts.',
    ),
  ],
  returnRefund: null,
  openRemedies: figure(
    'shein.open_remedies',
    { claim: ['refund', 'refund_on_return'], chargeback: [] },
    'OWN',
    'SHEIN refunds, with or without a return; no page found that lets the seller offer more.',
  ),
  partialRefundOnce: false,
  // SHEIN issues the return itself.
  returnsInTool: true,
};
