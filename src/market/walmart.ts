// Walmart Marketplace: customer care inquiries, the Marketplace Promise, disputes of refunds.
import { marketNames } from '../base/ids';
import type { Market, Rule } from './rule';

const checked = '2026-11-21';

const carePolicy =
  'https://marketplacelearn.walmart.com/guides/Order%20management/Customer%20care/Customer-Care-policy';
const canadaStandards =
  'https://marketplacelearn.walmart.com/ca/guides/Policies%20&%20standards/Performance/seller-performance-standards';
const promise2019 =
  'https://help.walmart.com/app/answers/detail/a_id/4093/~/walmart-marketplace-promise';
const promise =
  'https://www.ushuaiafotos.com/help/article/walmart-marketplace-promise/697cd7e73fba4986857ee4724ff7bace';
const careRefund =
  'https://marketplacelearn.walmart.com/guides/Order%20management/Troubleshooting/Dispute-a-Walmart-Customer-Care-refund';
const failedDelivery =
  'https://marketplacelearn.walmart.com/guides/Order%20management/Troubleshooting/Dispute-a-failed-delivery-return-refund';
const lostParcels = 'https://support.geekseller.com/knowledgebase/refunding-orders-lost-carrier/';

/** Weekends count. A complaint through a regulator leaves one hour. */
const messageReply: Rule = {
  id: 'walmart.message_reply',
  value: 48,
  unit: 'hour',
  anchor: 'contacted',
  silence: 'buyer_wins',
  source: carePolicy,
  grade: 'OFF',
  checked,
};

export const walmart: Market = {
  id: 'walmart',
  name: marketNames.walmart,
  messageReply,
  claimReply: {
    // 24 hours stood in the text of 2019; the policy in force says 48.
    claim: {
      id: 'walmart.claim_reply',
      value: 48,
      unit: 'hour',
      anchor: 'requested',
      silence: 'buyer_wins',
      source: carePolicy,
      grade: 'OFF',
      checked,
      conflict: [{ value: 24, unit: 'hour', source: promise2019, grade: 'OLD' }],
    },
  },
  // The row does not tell which kind of refund it was, so the shorter window counts.
  appeal: {
    id: 'walmart.appeal',
    value: 48,
    unit: 'hour',
    anchor: 'decided',
    silence: 'right_lost',
    source: careRefund,
    grade: 'OFF',
    checked,
    conflict: [{ value: 45, unit: 'day', source: failedDelivery, grade: 'OFF' }],
  },
  claimEarliest: {
    id: 'walmart.claim_earliest',
    value: 3,
    unit: 'day',
    anchor: 'promised',
    silence: 'may_escalate',
    source: promise,
    grade: 'MIR',
    checked,
  },
  claimLatest: {
    id: 'walmart.claim_latest',
    value: 90,
    unit: 'day',
    anchor: 'promised',
    silence: 'closes',
    source: promise,
    grade: 'MIR',
    checked,
  },
  returnRefund: {
    id: 'walmart.return_refund',
    value: 48,
    unit: 'hour',
    anchor: 'returned',
    silence: 'buyer_wins',
    source: promise,
    grade: 'MIR',
    checked,
  },
  openClaimRemedies: ['refund', 'reship'],
  openRemediesByType: { return: ['refund', 'refund_on_return', 'reship'], chargeback: [] },
  openClaimRemediesSource: {
    id: 'walmart.open_claim_remedies',
    value: 'A refund or a replacement is expected for a lost parcel.',
    source: lostParcels,
    grade: 'SEC',
    checked,
  },
  partialRefundOnce: false,
  // Return centre and labels are set up with Walmart.
  returnsInTool: true,
  // A signature makes a lost-after-delivery case disputable at any value.
  signatureFrom: null,
  protectionCap: null,
  protectionDays: null,
};

/** Canada: 48 hours are known as a service metric only; everything else as in the US. */
const canada: Market = {
  ...walmart,
  messageReply: {
    ...messageReply,
    id: 'walmart.message_reply_ca',
    silence: 'metric',
    source: canadaStandards,
  },
};

export const walmartSites: Readonly<Record<string, Market>> = { CA: canada };
