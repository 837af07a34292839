// Lazada: returns direct to the merchant, refunds without a return, disputes before an agent.
import { marketNames } from '../base/ids';
import { assumedMessageReply } from './assumed';
import { page } from './ban';
import { shareOfClaims } from './claim-share';
import { type Market, noAmounts, sitesIn, usualLetters, usualTrade } from './market';
import { also, figuresChecked, rulesChecked } from './rule';

const checked = '2026-11-29';
const rule = rulesChecked(checked);
const figure = figuresChecked(checked);

const direct = 'https://community.lazada.sg/article/direct-return-to-merchant-drtm-faq-447200-hc';
const request =
  'https://community.lazada.sg/article/how-do-i-process-a-drtm-return-request-1139400-hc';
const mall = 'https://community.lazada.com.ph/article/non-drtm-return-overview-1420600-hc';
const malaysia =
  'https://www.bigseller.com/blog/articleDetails/4075/lazada-direct-return-to-merchant.htm';
const refundOnly =
  'https://www.bigseller.com/blog/articleDetails/3854/seller-lazada-malaysia-refund-only-.htm';
const conduct = page('SEC', 'zuoooo.com/blog/ec/22763.html');

export const lazada: Market = {
  id: 'lazada',
  name: marketNames.lazada.en,
  aliases: 'lazada|lazmall|lazglobal|来赞达|來贊達|лазада|ลาซาด้า',
  kind: 'marketplace',
  claimShare: shareOfClaims('lazada', 0.04),
  ...noAmounts,
  ...usualLetters,
  ...usualTrade,
  newAddress: 'reorder',
  sites: {
    ...sitesIn('SG TH PH VN ID'),
    // Then Lazada's own people decide.
    MY: {
      claimReply: {
        claim: rule(
          'lazada.claim_reply_my',
          2,
          'day',
          'requested',
          'may_escalate',
          'SEC',
          refundOnly,
        ),
      },
    },
  },
  domestic: 'always',
  bans: { L05: conduct, L06: conduct, L07: conduct, L08: conduct, L12: conduct },

  messageReply: assumedMessageReply('lazada.message_reply'),
  claimReply: {
    claim: rule('lazada.claim_reply', 2, 'business_day', 'requested', 'buyer_wins', 'OFF', direct),
  },
  // The decision of a dispute is final.
  appeal: null,
  claimEarliest: null,
  // 30 days in LazMall, 7 elsewhere: the row does not tell which.
  claimLatest: [
    rule('lazada.claim_latest', 30, 'day', 'delivered', 'closes', 'OFF', mall, {
      conflict: [also(7, 'day', 'SEC', malaysia)],
    }),
  ],
  returnRefund: rule(
    'lazada.return_refund',
    2,
    'business_day',
    'returned',
    'buyer_wins',
    'OFF',
    direct,
  ),
  // The amount can be negotiated in the request.
  openRemedies: figure(
    'lazada.open_remedies',
    { claim: ['refund', 'partial_refund', 'refund_on_return'], chargeback: [] },
    'OFF',
    request,
  ),
  partialRefundOnce: false,
  // Requests are answered and returns arranged in the seller centre.
  returnsInTool: true,
};
