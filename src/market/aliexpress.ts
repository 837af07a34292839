// AliExpress: disputes inside buyer protection. Its own rule pages are known from copies only.
import { marketNames } from '../base/ids';
import { assumedMessageReply } from './assumed';
import type { Market } from './rule';

const checked = '2026-11-21';

const disputeGuide =
  'https://christinasbeautyjourney.blogspot.com/2022/02/dispute-handling-process-and-guidelines1.html';
const oldGuide =
  'http://activities.aliexpress.com/adcms/help-aliexpress-com/buyer_protection_process.php';
const sellerReply = 'https://ssopdot.com/blog/35242.html';
const buyerHelp =
  'https://christinasbeautyjourney.blogspot.com/2021/12/what-can-i-do-if-my-order-is-late-and-i.html';
const appealAnswer = 'https://en.hb2b.com/ask/190738.html';
const protection =
  'https://bio-guard.net/real/frequent-question-how-does-aliexpress-determine-buyer-protection-time.html';
const noExchange = 'https://cnjdpart.com/ru/pages/faqs';

/** An order paid with PayPal may be disputed there as well, for 180 days. */
export const aliexpress: Market = {
  id: 'aliexpress',
  name: marketNames.aliexpress,
  messageReply: assumedMessageReply('aliexpress.message_reply'),
  claimReply: {
    claim: {
      id: 'aliexpress.claim_reply',
      value: 5,
      unit: 'day',
      anchor: 'requested',
      silence: 'refund_as_asked',
      source: sellerReply,
      grade: 'SEC',
      checked,
    },
  },
  appeal: {
    id: 'aliexpress.appeal',
    value: 7,
    unit: 'day',
    anchor: 'decided',
    silence: 'right_lost',
    source: appealAnswer,
    grade: 'SEC',
    checked,
  },
  // At once where the promised time is under 5 days.
  claimEarliest: {
    id: 'aliexpress.claim_earliest',
    value: 10,
    unit: 'day',
    anchor: 'shipped',
    silence: 'may_escalate',
    source: disputeGuide,
    grade: 'MIR',
    checked,
  },
  claimEarliestAlso: [
    {
      id: 'aliexpress.claim_earliest_old',
      value: 5,
      unit: 'day',
      anchor: 'shipped',
      silence: 'may_escalate',
      source: oldGuide,
      grade: 'OLD',
      checked,
    },
  ],
  // Counted from the end of the delivery window …
  claimLatest: {
    id: 'aliexpress.claim_latest',
    value: 15,
    unit: 'day',
    anchor: 'promised',
    silence: 'closes',
    source: buyerHelp,
    grade: 'MIR',
    checked,
  },
  // … or from the receipt.
  claimLatestAlso: [
    {
      id: 'aliexpress.claim_latest_delivered',
      value: 15,
      unit: 'day',
      anchor: 'delivered',
      silence: 'closes',
      source: buyerHelp,
      grade: 'MIR',
      checked,
    },
  ],
  returnRefund: null,
  openClaimRemedies: ['refund', 'partial_refund', 'refund_on_return'],
  openRemediesByType: { chargeback: [] },
  openClaimRemediesSource: {
    id: 'aliexpress.open_claim_remedies',
    value:
      'A dispute ends in money: no exchange; after an agreed return the buyer has 10 days to ship.',
    source: noExchange,
    grade: 'MIR',
    checked,
  },
  partialRefundOnce: false,
  returnsInTool: false,
  signatureFrom: null,
  protectionCap: null,
  protectionDays: {
    id: 'aliexpress.protection_days',
    value: { '*': 60, RU: 90, BR: 120 },
    source: protection,
    grade: 'SEC',
    checked,
  },
};
