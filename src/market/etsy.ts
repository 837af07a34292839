// Etsy: help requests, cases, and what its seller protection covers.
import { marketNames } from '../base/ids';
import type { Market } from './rule';

const checked = '2026-11-21';

const casesPolicy = 'https://www.etsy.com/legal/policy/cases-policy/243306189901';
const sellerProtection =
  'https://www.etsy.com/hk-en/legal/policy/purchase-protection-program-for-sellers/34509585385';
const openingCases = 'https://hipsterfashion.net/etsy/how-to-open-a-case-with-etsy';
const shorterWindow = 'https://crosslisting.com/how-to-open-a-case-on-etsy/';
const inCase = 'https://technologydivide.com/how-to-open-a-case-on-etsy/';

export const etsy: Market = {
  id: 'etsy',
  name: marketNames.etsy,
  messageReply: {
    id: 'etsy.message_reply',
    value: 48,
    unit: 'hour',
    anchor: 'contacted',
    silence: 'may_escalate',
    source: casesPolicy,
    grade: 'OFF',
    checked,
  },
  claimReply: {
    claim: {
      id: 'etsy.claim_reply',
      value: 3,
      unit: 'day',
      anchor: 'requested',
      silence: 'buyer_wins',
      source: inCase,
      grade: 'SEC',
      checked,
    },
  },
  appeal: null,
  // The estimated date has passed and a help request is 48 hours old; it may have been sent before.
  claimEarliest: {
    id: 'etsy.claim_earliest',
    value: 1,
    unit: 'day',
    anchor: 'promised',
    silence: 'may_escalate',
    source: casesPolicy,
    grade: 'OFF',
    checked,
  },
  claimLatest: {
    id: 'etsy.claim_latest',
    value: 100,
    unit: 'day',
    anchor: 'promised',
    silence: 'closes',
    source: openingCases,
    grade: 'SEC',
    checked,
    conflict: [{ value: 30, unit: 'day', source: shorterWindow, grade: 'SEC' }],
  },
  returnRefund: null,
  openClaimRemedies: ['refund', 'partial_refund', 'reship'],
  openRemediesByType: {
    return: ['refund', 'partial_refund', 'refund_on_return', 'reship'],
    chargeback: [],
  },
  openClaimRemediesSource: {
    id: 'etsy.open_claim_remedies',
    value: 'Buyer and seller may agree on a refund, a partial refund or a second parcel.',
    source: 'No list of what settles a case found; nothing found rules these out.',
    grade: 'OWN',
    checked,
  },
  partialRefundOnce: false,
  returnsInTool: false,
  // Above the cap an order is not covered even with a signature.
  signatureFrom: null,
  // Shipping and tax included; 500 was reported for November and December 2023.
  protectionCap: {
    id: 'etsy.protection_cap',
    value: { USD: 250 },
    source: sellerProtection,
    grade: 'OFF',
    checked,
  },
  protectionDays: null,
};
