// Stands in where the marketplace is not known: answer early, expect claims late.
import { marketNames } from '../base/ids';
import { assumedAppeal, assumedMessageReply } from './assumed';
import { cardReply, paypalReply } from './payments';
import type { Market } from './rule';

const checked = '2026-11-21';

export const unknownMarket: Market = {
  id: 'unknown',
  name: marketNames.unknown,
  messageReply: assumedMessageReply('unknown.message_reply'),
  claimReply: {
    claim: {
      id: 'unknown.claim_reply',
      value: 48,
      unit: 'hour',
      anchor: 'requested',
      silence: 'buyer_wins',
      source: 'The marketplace is not known; 48 hours, the shortest most of them give.',
      grade: 'OWN',
      checked,
    },
    chargeback: cardReply,
    payment_dispute: paypalReply,
  },
  appeal: assumedAppeal('unknown.appeal'),
  claimEarliest: null,
  claimLatest: {
    id: 'unknown.claim_latest',
    value: 180,
    unit: 'day',
    anchor: 'ordered',
    silence: 'closes',
    source: 'The marketplace is not known; 180 days as with PayPal, the longest window found.',
    grade: 'OWN',
    checked,
  },
  returnRefund: null,
  openClaimRemedies: ['refund', 'partial_refund', 'refund_on_return', 'reship'],
  openRemediesByType: { chargeback: [] },
  openClaimRemediesSource: {
    id: 'unknown.open_claim_remedies',
    value: 'Everything, as long as no marketplace is known that forbids it.',
    source: 'Only marketplaces known by name limit the remedies; none is known here.',
    grade: 'OWN',
    checked,
  },
  partialRefundOnce: false,
  returnsInTool: false,
  signatureFrom: null,
  protectionCap: null,
  protectionDays: null,
};
