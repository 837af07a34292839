// Shopee: requests inside Shopee Guarantee.
import { marketNames } from '../base/ids';
import { assumedMessageReply } from './assumed';
import type { Market } from './rule';

const checked = '2026-11-21';

const nonReceipt = 'https://ssopdot.com/blog/19879.html';
const latinAmerica = 'https://www.sellerby.com/p/1394.html';
const disputeWindow = 'https://www.bigseller.store/blog/blogContent/3650.htm';

export const shopee: Market = {
  id: 'shopee',
  name: marketNames.shopee,
  messageReply: assumedMessageReply('shopee.message_reply'),
  claimReply: {
    // 2 days before dispatch, 3 after it: the shorter counts.
    claim: {
      id: 'shopee.claim_reply',
      value: 2,
      unit: 'day',
      anchor: 'requested',
      silence: 'buyer_wins',
      source: nonReceipt,
      grade: 'MIR',
      checked,
      conflict: [{ value: 3, unit: 'day', source: nonReceipt, grade: 'MIR' }],
    },
  },
  appeal: {
    id: 'shopee.appeal',
    value: 3,
    unit: 'day',
    anchor: 'decided',
    silence: 'right_lost',
    source: disputeWindow,
    grade: 'SEC',
    checked,
  },
  claimEarliest: null,
  claimLatest: {
    id: 'shopee.claim_latest',
    value: 90,
    unit: 'day',
    anchor: 'ordered',
    silence: 'closes',
    source: 'No last day found, and late requests exist; 90 days as on Amazon, Walmart and Temu.',
    grade: 'OWN',
    checked,
  },
  returnRefund: null,
  openClaimRemedies: ['refund', 'refund_on_return'],
  openRemediesByType: { chargeback: [] },
  openClaimRemediesSource: {
    id: 'shopee.open_claim_remedies',
    value: 'A request is answered with a refund or disputed.',
    source: nonReceipt,
    grade: 'MIR',
    checked,
  },
  partialRefundOnce: false,
  // Requests are answered and returns arranged in the seller centre.
  returnsInTool: true,
  signatureFrom: null,
  protectionCap: null,
  protectionDays: null,
};

const latin: Market = {
  ...shopee,
  claimReply: {
    claim: {
      id: 'shopee.claim_reply_latam',
      value: 3,
      unit: 'day',
      anchor: 'requested',
      silence: 'buyer_wins',
      source: latinAmerica,
      grade: 'SEC',
      checked,
    },
  },
};

export const shopeeSites: Readonly<Record<string, Market>> = { BR: latin, MX: latin, CL: latin };
