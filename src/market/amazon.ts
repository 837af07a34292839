// Amazon, orders the seller ships: A-to-z claims, chargebacks, returns from abroad.
import { marketNames } from '../base/ids';
import type { Market, Rule } from './rule';

const checked = '2026-11-21';

const appealHelp = 'https://sellercentral.amazon.com/help/hub/reference/external/G202041210';
const claimHelp =
  'https://sellercentral.amazon.com/gp/help/external/help.html?itemID=27951&language=en_US&ref=efph_27951_relt_G200708210';
const informationHelp =
  'https://sellercentral.amazon.com/gp/help/external/1781?language=en_US&ref=efph_1781_cont_G65221';
const buyerHelp = 'https://arcus-www.amazon.ca/gp/help/customer/display.html?nodeId=201889410';
const oldLatest =
  'https://sellercentral.amazon.co.uk/forums/t/time-scale-for-customers-making-a-z-claims/113354/7';
const oldEarliest =
  'https://experts123.com/q/how-was-my-buyer-able-to-file-a-claim-before-the-eligibility-window-opened.html';
const replyAnnouncement = 'https://www.sellerbee.com/forum/52';
const chargebackHelp =
  'https://sellercentral.amazon.com/gp/help/external/G202145040?language=en_US&ref=efph_G202145040_cont_200285170';
const returnHelp =
  'https://sellercentral.amazon.com/gp/help/external/help.html?itemID=200708210&language=en_US&ref=efph_200708210_relt_G200708210';
const automatedRefund = 'https://sellersasksellers.com/t/update-to-fbm-returns/6810';
const usReturnless =
  'https://sellercentral.amazon.com/gp/help/external/help.html?itemID=201468550&language=en_US&ref=efph_201468550_cont_201468530';
const usMethod =
  'https://sellercentral.amazon.co.uk/seller-forums/discussions/t/337efa3d-4cdd-4a8b-9c00-cdbb0a2f3645';
const europeReturnless =
  'https://sellercentral-europe.amazon.com/gp/help/external/G201468550?language=en_GB&ref=efph_G201468550_cont_G202072200';
const europeMethod =
  'https://www.ecommercebridge.ie/british-amazon-tightens-return-rules-for-international-sellers-3/';

/** Applies to offers above the returnless amount; where the site is not known, the shorter one. */
const returnMethod = {
  id: 'amazon.return_method',
  value: 4,
  unit: 'day',
  anchor: 'requested',
  silence: 'buyer_wins',
  source: europeMethod,
  grade: 'SEC',
  checked,
} as const;

/** 24 hours are Amazon's advice for messages and manual return requests, not a deadline. */
export const amazon: Market = {
  id: 'amazon',
  name: marketNames.amazon,
  messageReply: {
    id: 'amazon.message_reply',
    value: 48,
    unit: 'hour',
    anchor: 'contacted',
    silence: 'buyer_wins',
    source: replyAnnouncement,
    grade: 'MIR',
    checked,
    conflict: [{ value: 72, unit: 'hour', source: claimHelp, grade: 'OFF' }],
  },
  claimReply: {
    claim: {
      id: 'amazon.claim_reply',
      value: 48,
      unit: 'hour',
      anchor: 'requested',
      silence: 'buyer_wins',
      source: informationHelp,
      grade: 'OFF',
      checked,
      conflict: [{ value: 72, unit: 'hour', source: claimHelp, grade: 'OFF' }],
    },
    return: {
      id: 'amazon.return_reply',
      value: 48,
      unit: 'hour',
      anchor: 'requested',
      silence: 'buyer_wins',
      source: replyAnnouncement,
      grade: 'MIR',
      checked,
      conflict: [{ value: 72, unit: 'hour', source: claimHelp, grade: 'OFF' }],
    },
    chargeback: {
      id: 'amazon.chargeback_reply',
      value: 7,
      unit: 'day',
      anchor: 'requested',
      silence: 'buyer_wins',
      source: chargebackHelp,
      grade: 'OFF',
      checked,
    },
  },
  appeal: {
    id: 'amazon.appeal',
    value: 30,
    unit: 'day',
    anchor: 'decided',
    silence: 'right_lost',
    source: appealHelp,
    grade: 'OFF',
    checked,
  },
  claimEarliest: {
    id: 'amazon.claim_earliest',
    value: 3,
    unit: 'day',
    anchor: 'promised',
    silence: 'may_escalate',
    source: buyerHelp,
    grade: 'OFF',
    checked,
  },
  claimEarliestAlso: [
    {
      id: 'amazon.claim_earliest_ordered',
      value: 30,
      unit: 'day',
      anchor: 'ordered',
      silence: 'may_escalate',
      source: oldEarliest,
      grade: 'OLD',
      checked,
    },
  ],
  claimLatest: {
    id: 'amazon.claim_latest',
    value: 90,
    unit: 'day',
    anchor: 'promised',
    silence: 'closes',
    source: buyerHelp,
    grade: 'OFF',
    checked,
    conflict: [{ value: 90, unit: 'day', anchor: 'ordered', source: oldLatest, grade: 'OLD' }],
  },
  returnRefund: {
    id: 'amazon.return_refund',
    value: 2,
    unit: 'business_day',
    anchor: 'returned',
    silence: 'buyer_wins',
    source: returnHelp,
    grade: 'OFF',
    checked,
    conflict: [{ value: 4, unit: 'day', source: automatedRefund, grade: 'MIR' }],
  },
  returnMethod: {
    ...returnMethod,
    conflict: [{ value: 5, unit: 'day', source: usMethod, grade: 'MOD' }],
  },
  openClaimRemedies: ['refund'],
  // A return request comes before a claim: everything is still open.
  openRemediesByType: {
    return: ['refund', 'partial_refund', 'refund_on_return', 'reship'],
    chargeback: [],
  },
  openClaimRemediesSource: {
    id: 'amazon.open_claim_remedies',
    value: 'An open A-to-z claim is settled by a refund only.',
    source: 'No list of what settles a claim found; sellers report that a second parcel does not.',
    grade: 'OWN',
    checked,
  },
  partialRefundOnce: false,
  returnsInTool: false,
  // Amazon leaves it to the seller what a signature is worth.
  signatureFrom: null,
  protectionCap: null,
  protectionDays: null,
};

const us: Market = {
  ...amazon,
  returnMethod: {
    id: 'amazon.return_method_us',
    value: 5,
    unit: 'day',
    anchor: 'requested',
    silence: 'buyer_wins',
    source: usMethod,
    grade: 'MOD',
    checked,
  },
  returnlessUpTo: {
    id: 'amazon.returnless_us',
    value: { USD: 25 },
    source: usReturnless,
    grade: 'OFF',
    checked,
  },
};

const inEurope = (method: Rule): Market => ({
  ...amazon,
  returnMethod: method,
  returnlessUpTo: {
    id: 'amazon.returnless_europe',
    value: { GBP: 20, EUR: 25 },
    source: europeReturnless,
    grade: 'OFF',
    checked,
  },
});

const uk = inEurope({ ...returnMethod, id: 'amazon.return_method_uk' });
const eu = inEurope({ ...returnMethod, id: 'amazon.return_method_eu' });

/** Sites whose return rules for sellers abroad are known. */
export const amazonSites: Readonly<Record<string, Market>> = {
  US: us,
  GB: uk,
  DE: eu,
  FR: eu,
  ES: eu,
  IT: eu,
};
