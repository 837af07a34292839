// Etsy: help requests, cases, and what its seller protection covers.
import { marketNames } from '../base/ids';
import { page } from './ban';
import { shareOfClaims } from './claim-share';
import { type Market, noAmounts, usualLetters, usualTrade } from './market';
import { also, figuresChecked, rulesChecked } from './rule';

const rule = rulesChecked('2026-11-21');
const figure = figuresChecked('2026-11-21');
const newer = '2026-11-29';

const casesPolicy = 'https://www.etsy.com/legal/policy/cases-policy/243306189901';
const protection = 'https://help.etsy.com/hc/en-us/articles/360016126873';
const shorterWindow = 'https://crosslisting.com/how-to-open-a-case-on-etsy/';
const inCase = 'https://technologydivide.com/how-to-open-a-case-on-etsy/';
const messages = page(
  'SEC',
  'www.shopifymarketplaceconnecthelp.com/hc/en-us/articles/9705771665679-Messaging-with-Etsy',
);

export const etsy: Market = {
  id: 'etsy',
  name: marketNames.etsy.en,
  aliases: 'etsy',
  kind: 'marketplace',
  claimShare: shareOfClaims('etsy', 0.03),
  ...noAmounts,
  ...usualLetters,
  ...usualTrade,
  newAddress: 'tool',
  orderPage: {
    numbers: /^\d{9,10}$/,
    address: 'https://www.etsy.com/your/orders/sold?order_id=',
  },
  sites: {},
  domestic: 'no',
  bans: {
    L05: messages,
    L08: messages,
    L10: page('OLD', 'www.etsy.com/legal/policy/seller-case-resolution/242641420379'),
    L12: page('SEC', 'www.dummies.com/business/online-business/etsy/etsys-dos-and-donts/'),
  },

  messageReply: rule(
    'etsy.message_reply',
    48,
    'hour',
    'contacted',
    'may_escalate',
    'OFF',
    casesPolicy,
  ),
  claimReply: {
    // Etsy's own pages name no window for the seller in a case.
    claim: rule('etsy.claim_reply', 3, 'day', 'requested', 'buyer_wins', 'SEC', inCase),
  },
  appeal: null,
  // The estimated date has passed and a help request is 48 hours old; it may have been sent before.
  claimEarliest: rule(
    'etsy.claim_earliest',
    1,
    'day',
    'promised',
    'may_escalate',
    'OFF',
    casesPolicy,
  ),
  claimLatest: [
    rulesChecked(newer)('etsy.claim_latest', 100, 'day', 'promised', 'closes', 'OFF', protection, {
      conflict: [also(30, 'day', 'SEC', shorterWindow)],
    }),
  ],
  returnRefund: null,
  openRemedies: figure(
    'etsy.open_remedies',
    {
      claim: ['refund', 'partial_refund', 'reship'],
      return: ['refund', 'partial_refund', 'refund_on_return', 'reship'],
      chargeback: [],
    },
    'OWN',
    'No list of what settles a case found; nothing found rules these out.',
  ),
  partialRefundOnce: false,
  returnsInTool: false,
  // Shipping and tax included; above it an order is not covered even with a signature.
  protectionCap: {
    ...figuresChecked(newer)('etsy.protection_cap', { USD: 250 }, 'OFF', protection),
    season: { from: '11-01', to: '12-31', value: { USD: 500 } },
  },
};
