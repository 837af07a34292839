// TikTok Shop: each country has its own windows; where the country is not known, the strictest.
import { marketNames } from '../base/ids';
import { page } from './ban';
import { shareOfClaims } from './claim-share';
import { type Market, noAmounts, sitesIn, usualLetters, usualTrade } from './market';
import { also, figuresChecked, type Rule, rulesChecked } from './rule';

const checked = '2026-11-21';
const rule = rulesChecked(checked);
const figure = figuresChecked(checked);
const newer = rulesChecked('2026-11-29');

const university = (site: string, id: string): string =>
  `https://${site}/university/essay?knowledge_id=${id}&lang=en`;
const vietnam = university('seller-vn.tiktok.com', '2901402355762946');
const vietnamAppeal = university('seller-vn.tiktok.com', '5104634859620098');
const oldAppeal = university('seller-vn.tiktok.com', '2901402356090626');
const thailand = university('seller-th.tiktok.com', '110881167050498');
const thailandChat = university('seller-th.tiktok.com', '8918857185183490');
const indonesia = university('seller-id.tokopedia.com', '7753815881746178');
const general2023 = 'https://echotikai.blogspot.com/2023/03/echotik-how-to-process-order.html';
const usChat =
  'https://eshoppick.com/en/blog/tiktok-shop-customer-service-response-rate-guide-2026';
const chat = page(
  'OFF',
  'seller-th.tiktok.com/university/essay?knowledge_id=8345780184729361&lang=en',
);

const claimReply = (id: string, source = vietnam, conflict?: Rule['conflict']): Rule =>
  rule(
    id,
    1,
    'business_day',
    'requested',
    'refund_as_asked',
    'OFF',
    source,
    conflict === undefined ? {} : { conflict },
  );

/** Counted from the delivery: no window was found for a parcel that never came. */
const claimLatest = (
  id: string,
  value: number,
  source: string,
  conflict?: Rule['conflict'],
): readonly [Rule] => [
  rule(
    id,
    value,
    'day',
    'delivered',
    'closes',
    'OFF',
    source,
    conflict === undefined ? {} : { conflict },
  ),
];

export const tiktok: Market = {
  id: 'tiktok',
  name: marketNames.tiktok.en,
  aliases: 'tik\\s?tok|tts|tk|抖音海外|抖音国际|海外抖音',
  kind: 'marketplace',
  claimShare: shareOfClaims('tiktok', 0.05),
  ...noAmounts,
  ...usualLetters,
  ...usualTrade,
  sites: {
    ...sitesIn('GB MY PH SG ES IE DE FR IT MX BR JP'),
    US: {
      orderPage: {
        numbers: /^5\d{17}$/,
        address: 'https://seller-us.tiktok.com/order/detail?order_no=',
      },
      messageReply: newer(
        'tiktok.message_reply_us',
        24,
        'hour',
        'contacted',
        'metric',
        'SEC',
        usChat,
      ),
    },
    VN: {
      claimReply: { claim: claimReply('tiktok.claim_reply_vn') },
      claimLatest: claimLatest('tiktok.claim_latest_vn', 15, vietnam),
    },
    TH: {
      claimReply: { claim: claimReply('tiktok.claim_reply_th', thailand) },
      // 15 days for Mall shops, 7 for others: the row does not tell which.
      claimLatest: claimLatest('tiktok.claim_latest_th', 15, thailand, [
        also(7, 'day', 'OFF', thailand),
      ]),
    },
    ID: {
      claimReply: {
        claim: rule(
          'tiktok.claim_reply_id',
          48,
          'hour',
          'requested',
          'refund_as_asked',
          'OFF',
          indonesia,
        ),
      },
      claimLatest: claimLatest('tiktok.claim_latest_id', 6, indonesia),
    },
  },
  domestic: 'always',
  methodIsSpeed: true,
  bans: {
    L05: chat,
    L06: chat,
    L07: page('SEC', 'yuguo.clbug.com/help/pqzip'),
    L08: chat,
    L12: chat,
    L17: chat,
  },

  // Weekends count. The same in Vietnam, Malaysia and the Philippines.
  messageReply: newer(
    'tiktok.message_reply',
    12,
    'hour',
    'contacted',
    'metric',
    'OFF',
    thailandChat,
    { from: '2025-08-15', conflict: [also(24, 'hour', 'SEC', usChat)] },
  ),
  claimReply: {
    claim: claimReply('tiktok.claim_reply', vietnam, [
      also(48, 'hour', 'OFF', indonesia),
      also(48, 'hour', 'SEC', general2023),
    ]),
  },
  // The same in Thailand and Indonesia.
  appeal: newer('tiktok.appeal', 7, 'day', 'decided', 'right_lost', 'OFF', vietnamAppeal, {
    conflict: [also(15, 'day', 'OLD', oldAppeal)],
  }),
  claimEarliest: null,
  claimLatest: claimLatest('tiktok.claim_latest', 15, vietnam, [
    also(14, 'day', 'SEC', general2023),
    also(7, 'day', 'OFF', thailand),
    also(6, 'day', 'OFF', indonesia),
  ]),
  returnRefund: null,
  // A request asks for a refund, or for a return and refund.
  openRemedies: figure(
    'tiktok.open_remedies',
    { claim: ['refund', 'refund_on_return'], chargeback: [] },
    'OWN',
    'No page found that lets another remedy close a request; the two it can ask for count.',
  ),
  partialRefundOnce: false,
  // Requests are approved and returns registered in the seller centre.
  returnsInTool: true,
};
