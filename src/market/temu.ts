// Temu: the buyer's side is published, the seller's windows are not.
import { marketNames } from '../base/ids';
import { assumedAppeal, assumedMessageReply } from './assumed';
import { page } from './ban';
import { shareOfClaims } from './claim-share';
import { type Market, noAmounts, sitesIn, usualLetters, usualTrade } from './market';
import { figuresChecked, rulesChecked } from './rule';

const checked = '2026-11-21';
const rule = rulesChecked(checked);
const figure = figuresChecked(checked);

const purchaseProtection = 'https://www.temu.com/temu-purchase-protection.html';
const inserts = page('SEC', 'ssopdot.com/?p=96580');

export const temu: Market = {
  id: 'temu',
  name: marketNames.temu.en,
  aliases: 'temu|拼多多跨境|拼多多海外|多多跨境',
  kind: 'marketplace',
  claimShare: shareOfClaims('temu', 0.05),
  ...noAmounts,
  ...usualLetters,
  ...usualTrade,
  sites: sitesIn('US CA MX GB DE FR IT ES NL BE AT PL PT SE CZ AU NZ JP KR'),
  domestic: 'no',
  bans: {
    L05: inserts, // said of inserts
    L06: inserts, // said of QR codes on inserts
    L17: page('OFF', 'seller.temu.com/policy-page.html?type=38'), // said of listings
  },

  messageReply: assumedMessageReply('temu.message_reply'),
  claimReply: {
    claim: rule(
      'temu.claim_reply',
      48,
      'hour',
      'requested',
      'buyer_wins',
      'OWN',
      'No published window found; 48 hours as on most marketplaces.',
    ),
  },
  // A claim can be filed for each refunded order; until when is not published.
  appeal: assumedAppeal('temu.appeal'),
  claimEarliest: null,
  claimLatest: [rule('temu.claim_latest', 90, 'day', 'paid', 'closes', 'OFF', purchaseProtection)],
  returnRefund: null,
  // Buyers get a refund, with a return for most items.
  openRemedies: figure(
    'temu.open_remedies',
    { claim: ['refund', 'refund_on_return'], chargeback: [] },
    'OFF',
    purchaseProtection,
  ),
  partialRefundOnce: false,
  // Temu issues the return itself.
  returnsInTool: true,
};
