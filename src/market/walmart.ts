// Walmart Marketplace: customer care inquiries, the Marketplace Promise, disputes of refunds.
import { marketNames } from '../base/ids';
import { page } from './ban';
import { shareOfClaims } from './claim-share';
import { type Market, noAmounts, type Site, sitesIn, usualLetters, usualTrade } from './market';
import { also, figuresChecked, rulesChecked } from './rule';

const checked = '2026-11-21';
const rule = rulesChecked(checked);
const figure = figuresChecked(checked);

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
const conduct = page(
  'OFF',
  'marketplacelearn.walmart.com/guides/Policies%20&%20standards/Performance/Marketplace-Seller-Code-of-Conduct',
);
const replies = page(
  'OFF',
  'marketplacelearn.walmart.com/ca/guides/respond-to-customer-messages-in-seller-center?locale=en-CA',
);

/** Canada: 48 hours are known as a service metric only; everything else as in the US. */
const canada: Site = {
  messageReply: rule(
    'walmart.message_reply_ca',
    48,
    'hour',
    'contacted',
    'metric',
    'OFF',
    canadaStandards,
  ),
};

export const walmart: Market = {
  id: 'walmart',
  name: marketNames.walmart.en,
  aliases: 'wal-?mart|沃尔玛|沃爾瑪',
  kind: 'marketplace',
  claimShare: shareOfClaims('walmart', 0.05),
  // A signature makes a lost-after-delivery case disputable at any value.
  ...noAmounts,
  ...usualLetters,
  ...usualTrade,
  newAddress: 'tool',
  home: 'US',
  // The United States site takes replies in English only (Customer Care policy).
  sites: { US: { lettersIn: 'en' }, CA: canada, ...sitesIn('MX CL') },
  domestic: 'always',
  methodIsSpeed: true,
  bans: {
    L01: conduct,
    L02: conduct,
    L03: conduct,
    L05: conduct,
    L07: replies,
    L12: conduct,
    L13: replies,
    L15: replies,
    L17: conduct,
  },

  // Weekends count. A complaint through a regulator leaves one hour.
  messageReply: rule(
    'walmart.message_reply',
    48,
    'hour',
    'contacted',
    'buyer_wins',
    'OFF',
    carePolicy,
  ),
  claimReply: {
    // 24 hours stood in the text of 2019; the policy in force says 48.
    claim: rule('walmart.claim_reply', 48, 'hour', 'requested', 'buyer_wins', 'OFF', carePolicy, {
      conflict: [also(24, 'hour', 'OLD', promise2019)],
    }),
  },
  // The row does not tell which kind of refund it was, so the shorter window counts. A refund the
  // seller made, and a parcel lost without a scan, cannot be disputed.
  appeal: rule('walmart.appeal', 48, 'hour', 'decided', 'right_lost', 'OFF', careRefund, {
    conflict: [also(45, 'day', 'OFF', failedDelivery)],
  }),
  claimEarliest: rule(
    'walmart.claim_earliest',
    3,
    'day',
    'promised',
    'may_escalate',
    'MIR',
    promise,
  ),
  claimLatest: [rule('walmart.claim_latest', 90, 'day', 'promised', 'closes', 'MIR', promise)],
  returnRefund: rule('walmart.return_refund', 48, 'hour', 'returned', 'buyer_wins', 'MIR', promise),
  // A refund or a replacement is expected for a lost parcel.
  openRemedies: figure(
    'walmart.open_remedies',
    {
      claim: ['refund', 'reship'],
      return: ['refund', 'refund_on_return', 'reship'],
      chargeback: [],
    },
    'SEC',
    lostParcels,
  ),
  partialRefundOnce: false,
  // Return centre and labels are set up with Walmart.
  returnsInTool: true,
};
