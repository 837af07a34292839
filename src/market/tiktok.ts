// TikTok Shop: each country has its own windows; where the country is not known, the strictest.
import { marketNames } from '../base/ids';
import type { Market, Rule } from './rule';

const checked = '2026-11-21';

const vietnam =
  'https://seller-vn.tiktok.com/university/essay?knowledge_id=2901402355762946&lang=en';
const vietnamAppeal =
  'https://seller-vn.tiktok.com/university/essay?knowledge_id=2901402356090626&lang=en';
const thailand =
  'https://seller-th.tiktok.com/university/essay?knowledge_id=110881167050498&lang=en';
const thailandChat =
  'https://seller-th.tiktok.com/university/essay?knowledge_id=8345780184729361&lang=en';
const indonesia =
  'https://seller-id.tokopedia.com/university/essay?knowledge_id=7753815881746178&lang=en';
const general2023 = 'https://echotikai.blogspot.com/2023/03/echotik-how-to-process-order.html';

const claimReply: Rule = {
  id: 'tiktok.claim_reply',
  value: 1,
  unit: 'business_day',
  anchor: 'requested',
  silence: 'refund_as_asked',
  source: vietnam,
  grade: 'OFF',
  checked,
};

/** Counted from the delivery: no window was found for a parcel that never came. */
const claimLatest: Rule = {
  id: 'tiktok.claim_latest',
  value: 15,
  unit: 'day',
  anchor: 'delivered',
  silence: 'closes',
  source: vietnam,
  grade: 'OFF',
  checked,
};

export const tiktok: Market = {
  id: 'tiktok',
  name: marketNames.tiktok,
  messageReply: {
    id: 'tiktok.message_reply',
    value: 1,
    unit: 'business_day',
    anchor: 'contacted',
    silence: 'may_escalate',
    source: 'No window for messages found outside Thailand; one working day, as for a request.',
    grade: 'OWN',
    checked,
  },
  claimReply: {
    claim: {
      ...claimReply,
      conflict: [
        { value: 48, unit: 'hour', source: indonesia, grade: 'OFF' },
        { value: 48, unit: 'hour', source: general2023, grade: 'SEC' },
      ],
    },
  },
  appeal: {
    id: 'tiktok.appeal',
    value: 15,
    unit: 'day',
    anchor: 'decided',
    silence: 'right_lost',
    source: 'Only Vietnam publishes a window, 15 days after the refund; taken for other countries.',
    grade: 'OWN',
    checked,
  },
  claimEarliest: null,
  claimLatest: {
    ...claimLatest,
    conflict: [
      { value: 14, unit: 'day', source: general2023, grade: 'SEC' },
      { value: 7, unit: 'day', source: thailand, grade: 'OFF' },
      { value: 6, unit: 'day', source: indonesia, grade: 'OFF' },
    ],
  },
  returnRefund: null,
  openClaimRemedies: ['refund', 'refund_on_return'],
  openRemediesByType: { chargeback: [] },
  openClaimRemediesSource: {
    id: 'tiktok.open_claim_remedies',
    value: 'A request asks for a refund, or for a return and refund.',
    source: 'No page found that lets another remedy close a request; the two it can ask for count.',
    grade: 'OWN',
    checked,
  },
  partialRefundOnce: false,
  // Requests are approved and returns registered in the seller centre.
  returnsInTool: true,
  signatureFrom: null,
  protectionCap: null,
  protectionDays: null,
};

const vn: Market = {
  ...tiktok,
  claimReply: { claim: { ...claimReply, id: 'tiktok.claim_reply_vn' } },
  appeal: {
    id: 'tiktok.appeal_vn',
    value: 15,
    unit: 'day',
    anchor: 'decided',
    silence: 'right_lost',
    source: vietnamAppeal,
    grade: 'OFF',
    checked,
  },
  claimLatest: { ...claimLatest, id: 'tiktok.claim_latest_vn' },
};

const th: Market = {
  ...tiktok,
  messageReply: {
    id: 'tiktok.message_reply_th',
    value: 12,
    unit: 'hour',
    anchor: 'contacted',
    silence: 'metric',
    source: thailandChat,
    grade: 'OFF',
    checked,
  },
  claimReply: { claim: { ...claimReply, id: 'tiktok.claim_reply_th', source: thailand } },
  // 15 days for Mall shops, 7 for others: the row does not tell which.
  claimLatest: {
    ...claimLatest,
    id: 'tiktok.claim_latest_th',
    source: thailand,
    conflict: [{ value: 7, unit: 'day', source: thailand, grade: 'OFF' }],
  },
};

const id: Market = {
  ...tiktok,
  claimReply: {
    claim: {
      ...claimReply,
      id: 'tiktok.claim_reply_id',
      value: 48,
      unit: 'hour',
      source: indonesia,
    },
  },
  claimLatest: {
    ...claimLatest,
    id: 'tiktok.claim_latest_id',
    value: 6,
    source: indonesia,
  },
};

export const tiktokSites: Readonly<Record<string, Market>> = { VN: vn, TH: th, ID: id };
