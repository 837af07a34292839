// Amazon, orders the seller ships: A-to-z claims, chargebacks, returns from abroad.
import { marketNames } from '../base/ids';
import { page } from './ban';
import { shareOfClaims } from './claim-share';
import { type Market, noAmounts, type Site, sitesIn, usualLetters } from './market';
import { also, figuresChecked, type Rule, rulesChecked } from './rule';

const checked = '2026-11-21';
const rule = rulesChecked(checked);
const figure = figuresChecked(checked);

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
const refundAnnouncement =
  'https://sipranshecommgrowth.com/update-to-seller-fulfilled-refund-process-by-january-26-2026';
const usReturnless =
  'https://sellercentral.amazon.com/gp/help/external/help.html?itemID=201468550&language=en_US&ref=efph_201468550_cont_201468530';
const usMethod =
  'https://sellercentral.amazon.co.uk/seller-forums/discussions/t/337efa3d-4cdd-4a8b-9c00-cdbb0a2f3645';
const europeReturnless =
  'https://sellercentral-europe.amazon.com/gp/help/external/G201468550?language=en_GB&ref=efph_G201468550_cont_G202072200';
const europeMethod =
  'https://www.ecommercebridge.ie/british-amazon-tightens-return-rules-for-international-sellers-3/';

const reviewGuide = page(
  'SEC',
  'sonemos.be/amazon-new-communication-guidelines-for-buyer-seller-messages',
);
const messageUpdate = page('SEC', 'www.zonsupport.com/amazon-messaging-update-sep-2020/');
const messageGuide = page(
  'SEC',
  'www.junglescout.com/blog/amazon-updates-communication-guidelines/',
);

/** Two official pages speak of 72 hours instead. */
const hours72 = { conflict: [also(72, 'hour', 'OFF', claimHelp)] };

/** Applies to offers above the returnless amount; where the site is not known, the shorter one. */
const returnMethod = (id: string, more: Pick<Rule, 'conflict'> = {}): Rule =>
  rule(id, 4, 'day', 'requested', 'buyer_wins', 'SEC', europeMethod, more);

/** Each country has its own Seller Central; the first ones of Europe share one: developer-docs.amazon.com/sp-api. Where the country is not known, neither is the page. */
const orderAt = (host: string) => ({
  numbers: /^\d{3}-\d{7}-\d{7}$/,
  address: `https://sellercentral${host}/orders-v3/order/`,
});
const site = (host: string, zone: string): Site => ({ zone, orderPage: orderAt(host) });

const us: Site = {
  ...site('.amazon.com', 'America/Los_Angeles'),
  // After it Amazon refunds by itself, and the way to its reimbursement is closed.
  returnRefund: rulesChecked('2026-11-29')(
    'amazon.return_refund_us',
    4,
    'day',
    'returned',
    'buyer_wins',
    'MIR',
    refundAnnouncement,
    { from: '2026-01-26' },
  ),
  returnMethod: rule(
    'amazon.return_method_us',
    5,
    'day',
    'requested',
    'buyer_wins',
    'MOD',
    usMethod,
  ),
  returnlessUpTo: figure('amazon.returnless_us', { USD: 25 }, 'OFF', usReturnless),
};

const inEurope = (zone: string, method: string): Site => ({
  ...site('-europe.amazon.com', zone),
  returnMethod: returnMethod(method),
  returnlessUpTo: figure('amazon.returnless_europe', { GBP: 20, EUR: 25 }, 'OFF', europeReturnless),
});

/** 24 hours are Amazon's advice for messages and manual return requests, not a deadline. */
export const amazon: Market = {
  id: 'amazon',
  name: marketNames.amazon.en,
  aliases: 'amazon|amz|亚马逊|亞馬遜|アマゾン',
  kind: 'marketplace',
  claimShare: shareOfClaims('amazon', 0.05),
  // What a signature is worth is left to the seller.
  ...noAmounts,
  ...usualLetters,
  home: 'US',
  orderPage: null,
  zone: null,
  // Latest ship and delivery times end a day in the site's zone: 06:59:59Z in the United States.
  // Canada and Mexico share the North American account and its zone.
  sites: {
    US: us,
    CA: site('.amazon.ca', 'America/Los_Angeles'),
    MX: site('.amazon.com.mx', 'America/Los_Angeles'),
    BR: site('.amazon.com.br', 'America/Sao_Paulo'),
    GB: inEurope('Europe/London', 'amazon.return_method_uk'),
    IE: site('.amazon.ie', 'Europe/Dublin'),
    ...sitesIn('DE FR ES IT', inEurope('Europe/Berlin', 'amazon.return_method_eu')),
    NL: site('.amazon.nl', 'Europe/Berlin'),
    BE: site('.amazon.com.be', 'Europe/Berlin'),
    SE: site('.amazon.se', 'Europe/Berlin'),
    PL: site('.amazon.pl', 'Europe/Berlin'),
    TR: site('.amazon.com.tr', 'Europe/Istanbul'),
    AE: site('.amazon.ae', 'Asia/Dubai'),
    SA: site('.amazon.sa', 'Asia/Riyadh'),
    EG: site('.amazon.eg', 'Africa/Cairo'),
    ZA: site('.amazon.co.za', 'Africa/Johannesburg'),
    IN: site('.amazon.in', 'Asia/Kolkata'),
    JP: site('.amazon.co.jp', 'Asia/Tokyo'),
    SG: site('.amazon.sg', 'Asia/Singapore'),
    AU: site('.amazon.com.au', 'Australia/Sydney'),
  },
  domestic: 'mostly',
  methodIsSpeed: true,
  feeShare: 0.12,
  extendable: false,
  newAddress: 'reorder',
  ownLinks: false,
  bans: {
    L01: page(
      'SEC',
      'www.feedbackz.com/blog/amazon-feedback-policy-updates-everything-you-need-to-know',
    ),
    L02: reviewGuide,
    L03: reviewGuide,
    L04: reviewGuide,
    L05: page(
      'MOD',
      'sellercentral.amazon.co.uk/seller-forums/discussions/t/0280ebb5-103d-41c8-a3a8-42d13097c519',
    ),
    L06: reviewGuide,
    L07: page('SEC', 'www.ecomengine.com/help/what-can-i-include-in-my-emails'),
    L08: page(
      'SEC',
      'amazowl.com/courses/seller-performance-optimize-account-health/lessons/3-optimizing-account-health-through-product-policy-compliance/topic/detailing-the-seller-code-of-conduct-and-product-listing-policy-violations',
    ),
    L11: page('MIR', 'tmark.pro/en/communication-guidelines-for-amazon-seller/'),
    L13: messageGuide,
    L14: messageUpdate,
    L15: messageUpdate,
    L16: messageGuide,
    L18: page(
      'MOD',
      'sellercentral.amazon.com/seller-forums/discussions/t/17378aec-19e0-4487-8fd8-bf7292c05f5d',
    ),
  },

  messageReply: rule(
    'amazon.message_reply',
    48,
    'hour',
    'contacted',
    'buyer_wins',
    'MIR',
    replyAnnouncement,
    hours72,
  ),
  claimReply: {
    claim: rule(
      'amazon.claim_reply',
      48,
      'hour',
      'requested',
      'buyer_wins',
      'OFF',
      informationHelp,
      hours72,
    ),
    return: rule(
      'amazon.return_reply',
      48,
      'hour',
      'requested',
      'buyer_wins',
      'MIR',
      replyAnnouncement,
      hours72,
    ),
    chargeback: rule(
      'amazon.chargeback_reply',
      7,
      'day',
      'requested',
      'buyer_wins',
      'OFF',
      chargebackHelp,
    ),
  },
  inquiryReply: null,
  appeal: rule('amazon.appeal', 30, 'day', 'decided', 'right_lost', 'OFF', appealHelp),
  claimEarliest: rule(
    'amazon.claim_earliest',
    3,
    'day',
    'promised',
    'may_escalate',
    'OFF',
    buyerHelp,
    { conflict: [also(30, 'day', 'OLD', oldEarliest, 'ordered')] },
  ),
  claimLatest: [
    rule('amazon.claim_latest', 90, 'day', 'promised', 'closes', 'OFF', buyerHelp, {
      conflict: [also(90, 'day', 'OLD', oldLatest, 'ordered')],
    }),
  ],
  returnRefund: rule(
    'amazon.return_refund',
    2,
    'business_day',
    'returned',
    'buyer_wins',
    'OFF',
    returnHelp,
    { conflict: [also(4, 'day', 'MIR', refundAnnouncement)] },
  ),
  returnMethod: returnMethod('amazon.return_method', {
    conflict: [also(5, 'day', 'MOD', usMethod)],
  }),
  // An open A-to-z claim is settled by a refund only; a return request comes before a claim.
  openRemedies: figure(
    'amazon.open_remedies',
    {
      claim: ['refund'],
      return: ['refund', 'partial_refund', 'refund_on_return', 'reship'],
      chargeback: [],
    },
    'OWN',
    'No list of what settles a claim found; sellers report that a second parcel does not.',
  ),
  partialRefundOnce: false,
  returnsInTool: false,
};
