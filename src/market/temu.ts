// Temu: the buyer's side is published, the seller's windows are not.
import { marketNames } from '../base/ids';
import { assumedAppeal, assumedMessageReply } from './assumed';
import type { Market } from './rule';

const checked = '2026-11-21';

const purchaseProtection = 'https://www.temu.com/temu-purchase-protection.html';

export const temu: Market = {
  id: 'temu',
  name: marketNames.temu,
  messageReply: assumedMessageReply('temu.message_reply'),
  claimReply: {
    claim: {
      id: 'temu.claim_reply',
      value: 48,
      unit: 'hour',
      anchor: 'requested',
      silence: 'buyer_wins',
      source: 'No published window found; 48 hours as on most marketplaces.',
      grade: 'OWN',
      checked,
    },
  },
  // A claim can be filed for each refunded order; until when is not published.
  appeal: assumedAppeal('temu.appeal'),
  claimEarliest: null,
  claimLatest: {
    id: 'temu.claim_latest',
    value: 90,
    unit: 'day',
    anchor: 'paid',
    silence: 'closes',
    source: purchaseProtection,
    grade: 'OFF',
    checked,
  },
  returnRefund: null,
  openClaimRemedies: ['refund', 'refund_on_return'],
  openRemediesByType: { chargeback: [] },
  openClaimRemediesSource: {
    id: 'temu.open_claim_remedies',
    value: 'Buyers get a refund, with a return for most items.',
    source: purchaseProtection,
    grade: 'OFF',
    checked,
  },
  partialRefundOnce: false,
  // Temu issues the return itself.
  returnsInTool: true,
  signatureFrom: null,
  protectionCap: null,
  protectionDays: null,
};
