// AliExpress: disputes inside buyer protection. Its own rule pages are known from copies only.
import { marketNames } from '../base/ids';
import { assumedMessageReply } from './assumed';
import { page } from './ban';
import { shareOfClaims } from './claim-share';
import { type Market, noAmounts, usualLetters } from './market';
import { also, figuresChecked, rulesChecked } from './rule';

const checked = '2026-11-21';
const rule = rulesChecked(checked);
const figure = figuresChecked(checked);

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
const conduct = page('SEC', 'ssopdot.com/blog/99469.html');

/** An order paid with PayPal may be disputed there as well, for 180 days. */
export const aliexpress: Market = {
  id: 'aliexpress',
  name: marketNames.aliexpress.en,
  aliases: 'ali\\s?express|全球速卖通|速卖通|速賣通|smt',
  kind: 'marketplace',
  claimShare: shareOfClaims('aliexpress', 0.05),
  ...noAmounts,
  ...usualLetters,
  home: null,
  // All its times are US Pacific.
  zone: 'America/Los_Angeles',
  sites: {},
  domestic: 'no',
  methodIsSpeed: false,
  feeShare: 0.08,
  extendable: true,
  newAddress: 'free',
  orderPage: {
    numbers: /^\d{16}$/,
    address: 'https://gsp.aliexpress.com/apps/order/detail?orderId=',
  },
  official: 'zh',
  bans: { L03: conduct, L08: conduct, L09: conduct, L12: conduct, L17: conduct },

  messageReply: assumedMessageReply('aliexpress.message_reply'),
  claimReply: {
    claim: rule(
      'aliexpress.claim_reply',
      5,
      'day',
      'requested',
      'refund_as_asked',
      'SEC',
      sellerReply,
    ),
  },
  inquiryReply: null,
  appeal: rule('aliexpress.appeal', 7, 'day', 'decided', 'right_lost', 'SEC', appealAnswer),
  // At once where the promised time is under 5 days.
  claimEarliest: rule(
    'aliexpress.claim_earliest',
    10,
    'day',
    'shipped',
    'may_escalate',
    'MIR',
    disputeGuide,
    { conflict: [also(5, 'day', 'OLD', oldGuide)] },
  ),
  // Counted from the end of the delivery window, or from the receipt.
  claimLatest: [
    rule('aliexpress.claim_latest', 15, 'day', 'promised', 'closes', 'MIR', buyerHelp),
    rule('aliexpress.claim_latest_delivered', 15, 'day', 'delivered', 'closes', 'MIR', buyerHelp),
  ],
  returnRefund: null,
  // A dispute ends in money: no exchange; after an agreed return the buyer has 10 days to ship.
  openRemedies: figure(
    'aliexpress.open_remedies',
    { claim: ['refund', 'partial_refund', 'refund_on_return'], chargeback: [] },
    'MIR',
    noExchange,
  ),
  partialRefundOnce: false,
  returnsInTool: false,
  protectionDays: figure(
    'aliexpress.protection_days',
    { '*': 60, RU: 90, BR: 120 },
    'SEC',
    protection,
  ),
};
