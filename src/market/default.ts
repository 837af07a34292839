// Stands in where the marketplace is not known: answer early, expect claims late.
import { marketNames } from '../base/ids';
import { assumedAppeal, assumedMessageReply } from './assumed';
import { shareOfClaims } from './claim-share';
import { type Market, noAmounts, usualLetters, usualTrade } from './market';
import { cardReply, paypalReply, paypalTalk } from './payments';
import { figuresChecked, rulesChecked } from './rule';

const checked = '2026-11-21';
const rule = rulesChecked(checked);
const figure = figuresChecked(checked);

export const unknown: Market = {
  id: 'unknown',
  name: marketNames.unknown.en,
  aliases: '',
  kind: 'unknown',
  claimShare: shareOfClaims('unknown', 0.04),
  ...noAmounts,
  ...usualLetters,
  ...usualTrade,
  sites: {},
  domestic: 'no',
  bans: {},

  messageReply: assumedMessageReply('unknown.message_reply'),
  claimReply: {
    claim: rule(
      'unknown.claim_reply',
      48,
      'hour',
      'requested',
      'buyer_wins',
      'OWN',
      'The marketplace is not known; 48 hours, the shortest most of them give.',
    ),
    chargeback: cardReply,
    payment_dispute: paypalReply,
  },
  inquiryReply: paypalTalk,
  appeal: assumedAppeal('unknown.appeal'),
  claimEarliest: null,
  claimLatest: [
    rule(
      'unknown.claim_latest',
      180,
      'day',
      'ordered',
      'closes',
      'OWN',
      'The marketplace is not known; 180 days as with PayPal, the longest window found.',
    ),
  ],
  returnRefund: null,
  openRemedies: figure(
    'unknown.open_remedies',
    { claim: ['refund', 'partial_refund', 'refund_on_return', 'reship'], chargeback: [] },
    'OWN',
    'Everything, as long as no marketplace is known that forbids it.',
  ),
  partialRefundOnce: false,
  returnsInTool: false,
};
