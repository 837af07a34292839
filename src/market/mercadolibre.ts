// Mercado Libre and Mercado Livre, sellers from abroad: claims under Compra Protegida, mediation.
import { marketNames } from '../base/ids';
import { longestAppeal } from './assumed';
import { page } from './ban';
import { shareOfClaims } from './claim-share';
import { type Market, noAmounts, sitesIn, usualLetters, usualTrade } from './market';
import { figuresChecked, rulesChecked } from './rule';

const checked = '2026-11-29';
const rule = rulesChecked(checked);
const figure = figuresChecked(checked);

const selling = 'https://global-selling.mercadolibre.com/';
const protectedPurchase = `${selling}help/601`;
const tools = `${selling}learning-center/news/tools-to-resolve-complaints-and-take-better-care-of-your-reputation`;
const exclusion =
  'https://sellers.mercadolibre.com/news/when-to-request-a-reputation-exclusion-review/';
const messages = `${selling}devsite/blocked-messages-gs`;
const conduct = page(
  'OFF',
  'global-selling.mercadolibre.com/learning-center/news/follow-these-best-practices-to-avoid-potential-sanctions',
);

export const mercadolibre: Market = {
  id: 'mercadolibre',
  name: marketNames.mercadolibre.en,
  aliases: 'mercado\\s?li[bv]re|meli|ml|美客多|меркадо\\s?либре',
  kind: 'marketplace',
  claimShare: shareOfClaims('mercadolibre', 0.04),
  ...noAmounts,
  ...usualLetters,
  ...usualTrade,
  newAddress: 'reorder',
  partInWords: false,
  messageLimit: 350,
  sites: sitesIn('AR BR MX CL CO UY PE'),
  domestic: 'always',
  bans: {
    L05: conduct,
    L07: conduct,
    L10: conduct,
    L12: conduct,
    L19: { url: messages, grade: 'OFF' },
  },

  // 72 business hours; later the claim stays in the reputation.
  messageReply: rule(
    'mercadolibre.message_reply',
    3,
    'business_day',
    'contacted',
    'metric',
    'OFF',
    exclusion,
  ),
  claimReply: {
    claim: rule(
      'mercadolibre.claim_reply',
      2,
      'business_day',
      'requested',
      'may_escalate',
      'OFF',
      tools,
    ),
  },
  appeal: rule(
    'mercadolibre.appeal',
    1,
    'day',
    'decided',
    'right_lost',
    'OWN',
    'No window for a review of the reputation found; at once, as the claim has to be closed first.',
    longestAppeal,
  ),
  claimEarliest: null,
  // Bought abroad and not received, or delivered and not right.
  claimLatest: [
    rule('mercadolibre.claim_latest', 60, 'day', 'paid', 'closes', 'OFF', protectedPurchase),
    rule(
      'mercadolibre.claim_latest_delivered',
      30,
      'day',
      'delivered',
      'closes',
      'OFF',
      protectedPurchase,
    ),
  ],
  returnRefund: null,
  // A part of the price goes through the claim's own button, once, and never in words.
  openRemedies: figure(
    'mercadolibre.open_remedies',
    { claim: ['refund', 'refund_on_return'], chargeback: [] },
    'OFF',
    tools,
  ),
  partialRefundOnce: true,
  // Returns go to the local address set in the account.
  returnsInTool: true,
};
