// The playbook's action table: each condition, and what is advised when it does not hold.

import { describe, expect, it } from 'vitest';
import { actionIds, type IssueId, marketIds } from '../../src/base/ids';
import { money } from '../../src/base/money';
import type { Flag } from '../../src/cells/flag';
import { decide } from '../../src/decision/decide';
import type { Dispute, IssueFinding } from '../../src/dispute/dispute';
import { riskOf } from '../../src/dispute/risk';
import { stageOf } from '../../src/dispute/stage';
import { marketOf } from '../../src/market/index';
import type { Claim, Order } from '../../src/order/order';
import type { Parcel } from '../../src/parcel/parcel';
import { defaultSettings, type Settings } from '../../src/settings/settings';
import fc from '../fc';
import { day, makeFinding, makeOrder, makeParcel, today } from '../make';

const usd = (amount: number) => money(amount, 'USD');
const yes: Flag = { yes: true, on: null };
const no: Flag = { yes: false, on: null };
const on = (date: number): Flag => ({ yes: true, on: date });

interface Row {
  readonly order?: Partial<Order>;
  readonly parcel?: Partial<Parcel>;
  readonly issue?: IssueId;
  readonly usable?: boolean;
  readonly praise?: boolean;
  readonly finding?: Partial<IssueFinding>;
  readonly settings?: Settings;
}

function advise({
  order = {},
  parcel = {},
  issue = 'none',
  usable = true,
  praise = false,
  finding: more = {},
  settings = defaultSettings,
}: Row) {
  const each = makeOrder(order);
  const its = makeParcel(parcel);
  const market = marketOf(each.market, each.site);
  const finding: IssueFinding = makeFinding({ issue, usable, praise, quote: '', ...more });
  const stage = stageOf(each, its, finding, market, today, settings);
  const risk = riskOf({ order: each, parcel: its, finding, stage, market, today, settings });
  const dispute: Dispute = { finding, stage, risk };
  return { ...decide({ order: each, parcel: its, dispute, market, today, settings }), stage };
}
const action = (row: Row) => advise(row).action;

const claim = (own: Partial<Claim> = {}): Claim => ({
  type: 'claim',
  status: 'open',
  openedOn: today - 1,
  decidedOn: null,
  ...own,
});
const delivered: Partial<Parcel> = {
  state: 'delivered',
  delivered: true,
  deliveredOn: today - 4,
  deliveryScan: true,
  silence: null,
};
const notShipped: Partial<Parcel> = {
  state: 'not_shipped',
  shipped: false,
  silence: null,
  number: null,
};
const late = (days: number): Partial<Parcel> => ({
  dueThere: { on: today - days, from: 'promise' },
  late: { days, against: 'promise' },
});
const lost: Partial<Parcel> = { state: 'lost', silence: 'lost' };
const stalled: Partial<Parcel> = { silence: 'stalled', silentDays: 20 };
const inDays = (days: number): Partial<Parcel> => ({
  dueThere: { on: today + days, from: 'promise' },
});

type Case = readonly [name: string, expected: string, row: Row];

const closed: Case[] = [
  ['refunded in full', 'none_closed', { order: { refunded: 'full' }, issue: 'not_received' }],
  [
    'refunded in part stays open',
    'send_return_address',
    { order: { refunded: 'partial' }, issue: 'damaged', parcel: delivered },
  ],
  [
    'cancelled before shipping',
    'none_closed',
    { order: { status: 'cancelled' }, parcel: notShipped },
  ],
  [
    'claim withdrawn',
    'none_closed',
    { order: { claim: claim({ status: 'withdrawn' }) }, issue: 'not_received' },
  ],
  [
    'claim denied',
    'none_closed',
    { order: { claim: claim({ status: 'denied', decidedOn: today - 3 }) }, issue: 'not_received' },
  ],
  [
    'a newer message reopens it',
    'share_tracking',
    {
      order: { claim: claim({ status: 'denied', decidedOn: today - 3 }), contactedOn: today - 1 },
      issue: 'where_is_order',
    },
  ],
];

const open = (own: Partial<Order> = {}): Partial<Order> => ({
  market: 'aliexpress',
  claim: claim(),
  ...own,
});
const shop = (reason: string, own: Partial<Order> = {}): Partial<Order> =>
  open({ market: 'shopify', claim: claim({ type: 'chargeback' }), disputeReason: reason, ...own });
const smoke: Partial<IssueFinding> = { warnings: ['safety'] };

const carried: Case[] = [
  [
    'P26 Visa 13.1, delivered on a scan',
    'contest_payment',
    { order: shop('13.1'), parcel: delivered },
  ],
  [
    'P26 not as described, a return was offered and not used',
    'contest_payment',
    {
      order: shop('Mastercard 4853 – not as described', {
        value: usd(60),
        returnAddressSent: on(today - 9),
        repliedOn: today - 9,
      }),
      parcel: delivered,
    },
  ],
  [
    'P26 the same without an answer of the seller',
    'accept_chargeback',
    { order: shop('product_unacceptable'), parcel: delivered },
  ],
  [
    'P26 proof worth less than the fee',
    'accept_chargeback',
    { order: shop('13.1', { value: usd(9) }), parcel: delivered },
  ],
  [
    'P26 refunded before: the refund answers it',
    'contest_payment',
    { order: shop('credit_not_processed', { refunded: 'full' }), parcel: delivered },
  ],
  ...(
    [
      ['a file that was answered about needs no scan', 'contest_payment', {}],
      ['its tracking number says it was a parcel', 'accept_chargeback', { tracking: 'A1' }],
      ['so does its carrier', 'accept_chargeback', { carrier: 'DHL' }],
      ['so does its method', 'accept_chargeback', { method: 'Airmail' }],
    ] as const
  ).map(
    ([what, expected, own]): Case => [
      `P26 fraud: ${what}`,
      expected,
      {
        order: shop('fraudulent', {
          value: usd(60),
          item: 'Printable e-book',
          repliedOn: today - 9,
          method: '',
          carrier: '',
          tracking: '',
          ...own,
        }),
      },
    ],
  ),
  [
    'P26 13.6, and part of the money was given back: the refund record answers it',
    'contest_payment',
    { order: shop('13.6', { value: usd(60), refunded: 'partial' }), parcel: delivered },
  ],
  [
    'P26 13.6, and no return ever came',
    'contest_payment',
    { order: shop('13.6', { value: usd(60), returnReceived: no }), parcel: delivered },
  ],
  [
    'P26 13.6, and the row shows neither',
    'accept_chargeback',
    { order: shop('13.6', { value: usd(60) }), parcel: delivered },
  ],
  [
    'P26 an inquiry is not yet a chargeback: a refund ends it',
    'refund',
    {
      order: shop('13.1', {
        claim: { ...claim({ type: 'chargeback' }), inquiry: true },
        goodsCost: usd(30),
      }),
      parcel: late(9),
    },
  ],
  [
    'P26 goes before P27',
    'accept_chargeback',
    { order: shop('fraudulent', { fulfilment: 'marketplace' }) },
  ],
  [
    'P29 a burning charger',
    'stop_and_refund',
    { order: { contactedOn: today }, issue: 'defective', parcel: delivered, finding: smoke },
  ],
  [
    'P29 under a claim as well',
    'stop_and_refund',
    { order: open(), issue: 'defective', parcel: delivered, finding: smoke },
  ],
  [
    'P29 what the marketplace fulfils it handles',
    'platform_handles',
    { order: { fulfilment: 'marketplace' }, issue: 'defective', parcel: delivered, finding: smoke },
  ],
  [
    'P31 the return is back and nobody wrote again',
    'pay_refund',
    { order: { returnReceived: yes }, parcel: delivered },
  ],
  [
    'P32 refused for duty and on its way back',
    'pay_refund',
    { order: { contactedOn: today }, issue: 'customs', parcel: { state: 'returning' } },
  ],
  [
    'P28 AliExpress line, lost',
    'use_cover',
    {
      order: { market: 'aliexpress', contactedOn: today },
      issue: 'not_received',
      parcel: { ...lost, platformLogistics: true },
    },
  ],
  [
    'P28 not where it was handed over too late',
    'reship',
    {
      order: { market: 'aliexpress', contactedOn: today, shipBy: today - 20, shipDate: today - 12 },
      issue: 'not_received',
      parcel: { ...lost, platformLogistics: true },
    },
  ],
  [
    'P28 the first scan decides, not the day typed',
    'refund',
    {
      order: open({
        market: 'amazon',
        protectedLabel: yes,
        shipBy: today - 12,
        shipDate: today - 12,
        firstScan: today - 10,
      }),
      issue: 'not_received',
      parcel: late(3),
    },
  ],
  [
    'P28 eBay SpeedPAK, late',
    'use_cover',
    {
      order: open({ market: 'ebay', method: 'eBay SpeedPAK Standard' }),
      parcel: late(4),
      issue: 'not_received',
    },
  ],
  [
    'P28 Etsy, tracked, under the cap',
    'use_cover',
    { order: open({ market: 'etsy' }), parcel: late(4), issue: 'not_received' },
  ],
  [
    'P10 FBA, not received',
    'platform_handles',
    { order: { market: 'amazon', fulfilment: 'marketplace' }, issue: 'not_received' },
  ],
  [
    'P10 FBA, where is my order',
    'platform_handles',
    { order: { market: 'amazon', fulfilment: 'marketplace' }, issue: 'where_is_order' },
  ],
  [
    'P28 protected label',
    'use_cover',
    { order: { market: 'amazon', protectedLabel: yes }, issue: 'not_received', parcel: late(5) },
  ],
  [
    'P27 a product complaint as well',
    'platform_handles',
    {
      order: { market: 'amazon', fulfilment: 'marketplace' },
      issue: 'wrong_item',
      parcel: delivered,
    },
  ],
  [
    'FBA while nobody wrote: watch or none',
    'none',
    { order: { market: 'amazon', fulfilment: 'marketplace', value: usd(5) } },
  ],
  [
    'FBA and late while nobody wrote: watch',
    'watch',
    { order: { market: 'amazon', fulfilment: 'marketplace' }, parcel: late(6) },
  ],
];

const granted = (own: Partial<Claim> = {}) =>
  claim({ status: 'granted', decidedOn: today - 5, ...own });
const rulings: Case[] = [
  [
    'P24 with a delivery scan',
    'appeal',
    { order: { market: 'ebay', claim: granted() }, parcel: delivered, issue: 'not_received' },
  ],
  [
    'P24 without new proof',
    'accept_loss',
    { order: { market: 'ebay', claim: granted() }, issue: 'not_received', parcel: late(9) },
  ],
  [
    'P24 after the window (eBay 30 days)',
    'accept_loss',
    {
      order: { market: 'ebay', claim: granted({ decidedOn: today - 31 }) },
      parcel: delivered,
      issue: 'not_received',
    },
  ],
  [
    'P24 a return that had been agreed',
    'appeal',
    {
      order: {
        market: 'ebay',
        claim: granted({ openedOn: today - 9 }),
        returnAddressSent: on(today - 12),
      },
      parcel: delivered,
      issue: 'damaged',
    },
  ],
  [
    'P20 counterfeit with authorisation',
    'appeal',
    {
      order: { market: 'aliexpress', claim: granted(), authorisation: yes },
      parcel: delivered,
      issue: 'counterfeit',
    },
  ],
  [
    'P21 bad faith',
    'appeal',
    {
      order: { market: 'ebay', claim: granted(), badFaith: yes },
      issue: 'damaged',
      parcel: delivered,
    },
  ],
  [
    'refunded and still appealable',
    'appeal',
    {
      order: { market: 'ebay', claim: granted(), refunded: 'full' },
      parcel: delivered,
      issue: 'not_received',
    },
  ],
];

const claims: Case[] = [
  ['P17 refunded', 'ask_withdraw', { order: open({ refunded: 'full' }), issue: 'not_received' }],
  [
    'P17 the second parcel came',
    'ask_withdraw',
    { order: open({ reships: 1 }), parcel: delivered, issue: 'not_received' },
  ],
  [
    'P21 bad faith',
    'report_abuse',
    { order: open({ badFaith: yes }), issue: 'damaged', parcel: delivered },
  ],
  [
    'P20 authorised',
    'prove_authentic',
    { order: open({ authorisation: yes }), issue: 'counterfeit', parcel: delivered },
  ],
  [
    'P20 not authorised',
    'refund_and_delist',
    { order: open({ authorisation: no }), issue: 'counterfeit', parcel: delivered },
  ],
  [
    'P20 not said: agree while the seller fills it in',
    'agree_return',
    { order: open(), issue: 'counterfeit', parcel: delivered },
  ],
  [
    'P5 delivered on scan',
    'contest_delivered',
    { order: open(), issue: 'not_received', parcel: { ...delivered, class: 'registered' } },
  ],
  [
    'P9 no scan, no contest',
    'refund',
    {
      order: open({ value: usd(5) }),
      issue: 'not_received',
      parcel: { ...delivered, deliveryScan: false },
    },
  ],
  [
    'P9 a scan on unregistered mail is no proof',
    'refund',
    {
      order: open({ value: usd(5) }),
      issue: 'not_received',
      parcel: { ...delivered, class: 'semi' },
    },
  ],
  ['P6 in the promised window', 'contest_in_window', { order: open(), issue: 'not_received' }],
  [
    'P6 not against a merely usual time',
    'refund',
    {
      order: open(),
      issue: 'not_received',
      parcel: { dueThere: { on: today + 9, from: 'typical' } },
    },
  ],
  ['P6 not when stalled', 'refund', { order: open(), issue: 'not_received', parcel: stalled }],
  ['P6 not when lost', 'refund', { order: open(), issue: 'not_received', parcel: lost }],
  [
    'P11 the buyer never answered',
    'contest_no_contact',
    {
      order: open({ repliedOn: today - 5, contactedOn: today - 6 }),
      issue: 'damaged',
      parcel: delivered,
    },
  ],
  ...(
    [
      [
        'P11 not when nobody knows the day of the claim',
        { claim: claim({ openedOn: null }), repliedOn: today - 5, contactedOn: today - 6 },
      ],
      ['P11 not when nobody knows that it was in time', { repliedOn: today - 5 }],
      ['P11 not on the day of the claim', { repliedOn: today - 1, contactedOn: today - 2 }],
      [
        'P11 not when the buyer wrote after the answer',
        { repliedOn: today - 6, contactedOn: today - 5 },
      ],
      ['P12 not by a yes without its day', { returnAddressSent: yes, buyerAnsweredOn: today - 4 }],
      [
        'P12 not when nobody knows the day of the claim',
        { claim: claim({ openedOn: null }), returnAddressSent: on(today - 5) },
      ],
    ] as const
  ).map(
    ([said, row]): Case => [
      `${said}: agree now`,
      'agree_return',
      { order: open(row), issue: 'damaged', parcel: delivered },
    ],
  ),
  [
    'P12 in the marketplace’s own words',
    'contest_agreed',
    {
      order: open({ returnAddressSent: yes, returnAuthorised: true }),
      issue: 'damaged',
      parcel: delivered,
    },
  ],
  [
    'P11 not when the reply came after the claim',
    'agree_return',
    { order: open({ repliedOn: today }), issue: 'damaged', parcel: delivered },
  ],
  [
    'P12 agreed before the claim',
    'contest_agreed',
    {
      order: open({
        repliedOn: today - 5,
        buyerAnsweredOn: today - 4,
        returnAddressSent: on(today - 5),
      }),
      issue: 'damaged',
      parcel: delivered,
    },
  ],
  [
    'P12 not when the address came after the claim',
    'agree_return',
    {
      order: open({ buyerAnsweredOn: today - 4, returnAddressSent: on(today) }),
      issue: 'damaged',
      parcel: delivered,
    },
  ],
  ['P13 neither happened', 'agree_return', { order: open(), issue: 'damaged', parcel: delivered }],
  [
    'P2 a claim of type return is about the product',
    'agree_return',
    { order: open({ claim: claim({ type: 'return' }) }), parcel: delivered },
  ],
  [
    'P23 a return asked for before the parcel came has nothing to send back',
    'ask_keep_or_refuse',
    { order: open({ claim: claim({ type: 'return' }) }) },
  ],
  [
    'P31 the goods are back',
    'pay_refund',
    {
      order: open({ returnReceived: yes, returnAddressSent: on(today - 9) }),
      issue: 'damaged',
      parcel: delivered,
    },
  ],
  [
    'P7 late on eBay, dear goods: reship',
    'reship',
    {
      order: open({ market: 'ebay', value: usd(80), goodsCost: usd(20), freight: usd(6) }),
      issue: 'not_received',
      parcel: late(6),
    },
  ],
  [
    'P7 late on Amazon: an open A-to-z is settled by a refund',
    'refund',
    {
      order: open({ market: 'amazon', value: usd(80), goodsCost: usd(20), freight: usd(6) }),
      issue: 'not_received',
      parcel: late(6),
    },
  ],
  [
    'P7 late on AliExpress: no second parcel in an open dispute',
    'refund',
    {
      order: open({ value: usd(80), goodsCost: usd(20), freight: usd(6) }),
      issue: 'not_received',
      parcel: late(6),
    },
  ],
  [
    'one failed reship means refund',
    'refund',
    {
      order: open({
        market: 'ebay',
        reships: 1,
        value: usd(80),
        goodsCost: usd(20),
        freight: usd(6),
      }),
      issue: 'not_received',
      parcel: late(6),
    },
  ],
  [
    'P26 a chargeback without proof is lost',
    'accept_chargeback',
    {
      order: open({ market: 'shopify', claim: claim({ type: 'chargeback' }) }),
      issue: 'not_received',
      parcel: late(6),
    },
  ],
];

const wrote: Partial<Order> = { contactedOn: today - 1, value: usd(20) };
const shownPhotos: Partial<Order> = {
  ...wrote,
  repliedOn: today - 1,
  returnAddressSent: yes,
  photosReceived: yes,
};
const messages: Case[] = [
  [
    'P31 the return came back',
    'pay_refund',
    { order: { ...wrote, returnReceived: yes }, issue: 'return_request', parcel: delivered },
  ],
  [
    'P22 not shipped',
    'confirm_address',
    { order: wrote, issue: 'change_address', parcel: notShipped },
  ],
  [
    'P22 shipped, low value',
    'reship_new_address',
    {
      order: { ...wrote, value: usd(9), goodsCost: usd(0.8), freight: usd(1.5) },
      issue: 'change_address',
    },
  ],
  [
    'P22 shipped, high value',
    'decline_address_change',
    {
      order: { ...wrote, value: usd(160), goodsCost: usd(85), freight: usd(14) },
      issue: 'change_address',
    },
  ],
  ['P23 not shipped', 'cancel_order', { order: wrote, issue: 'cancel', parcel: notShipped }],
  ['P23 on its way', 'ask_keep_or_refuse', { order: wrote, issue: 'cancel' }],
  [
    'P27 received, FBA',
    'platform_handles',
    {
      order: { ...wrote, market: 'amazon', fulfilment: 'marketplace' },
      issue: 'cancel',
      parcel: delivered,
    },
  ],
  [
    'P23 received, own shipping',
    'negotiate_refund',
    { order: wrote, issue: 'cancel', parcel: delivered },
  ],
  ['P18 how to use', 'explain_use', { order: wrote, issue: 'how_to_use', parcel: delivered }],
  [
    'P20 authorised',
    'prove_authentic',
    { order: { ...wrote, authorisation: yes }, issue: 'counterfeit', parcel: delivered },
  ],
  [
    'P20 not authorised',
    'refund_and_delist',
    { order: { ...wrote, authorisation: no }, issue: 'counterfeit', parcel: delivered },
  ],
  [
    'P20 not said',
    'send_return_address',
    { order: wrote, issue: 'counterfeit', parcel: delivered },
  ],
  ['P10 in time', 'share_tracking', { order: wrote, issue: 'where_is_order' }],
  [
    'P7 where is it, and late',
    'refund',
    { order: { ...wrote, value: usd(4) }, issue: 'where_is_order', parcel: late(4) },
  ],
  // What lies at the counter, or is on the van, needs no second parcel and no money yet, however late.
  [
    'P8 where is it, late, and to be collected',
    'ask_pickup',
    {
      order: wrote,
      issue: 'where_is_order',
      parcel: { ...late(4), state: 'available_for_pickup', silentDays: 3 },
    },
  ],
  [
    'P8 not received, in time, and nobody was in',
    'ask_pickup',
    { order: wrote, issue: 'not_received', parcel: { state: 'failed_attempt' } },
  ],
  [
    'P7 at the counter for so long that it goes back',
    'refund',
    {
      order: { ...wrote, value: usd(4) },
      issue: 'where_is_order',
      parcel: { ...late(4), ...stalled, state: 'available_for_pickup' },
    },
  ],
  [
    'P10 where is it, late, out for delivery since yesterday',
    'share_tracking',
    {
      order: wrote,
      issue: 'where_is_order',
      parcel: { ...late(4), state: 'out_for_delivery', silentDays: 1 },
    },
  ],
  [
    'P7 where is it, out for delivery a week ago',
    'refund',
    {
      order: { ...wrote, value: usd(4) },
      issue: 'where_is_order',
      parcel: { ...late(9), state: 'out_for_delivery', silentDays: 7 },
    },
  ],
  [
    'P5 not received, but scanned',
    'check_delivery',
    { order: wrote, issue: 'not_received', parcel: delivered },
  ],
  ['P6 not received, in time', 'ask_to_wait', { order: wrote, issue: 'not_received' }],
  [
    'P8 not received, stalled',
    'reship',
    { order: { ...wrote, value: usd(80) }, issue: 'not_received', parcel: stalled },
  ],
  [
    'P7 not received, lost',
    'reship',
    { order: { ...wrote, value: usd(80) }, issue: 'not_received', parcel: lost },
  ],
  [
    'P1 product complaint',
    'send_return_address',
    { order: wrote, issue: 'damaged', parcel: delivered },
  ],
  [
    'P1 return request',
    'send_return_address',
    { order: wrote, issue: 'return_request', parcel: delivered },
  ],
  [
    'P12 an explanation is no agreement',
    'send_return_address',
    { order: { ...wrote, repliedOn: today - 1 }, issue: 'damaged', parcel: delivered },
  ],
  [
    'P15 unusable, cheap: refund',
    'refund',
    {
      order: {
        ...shownPhotos,
        market: 'aliexpress',
        value: usd(6),
        goodsCost: usd(2),
        freight: usd(5),
      },
      issue: 'defective',
      usable: false,
      parcel: delivered,
    },
  ],
  [
    'P15 P19 unusable, dear: reship',
    'reship',
    {
      order: {
        ...shownPhotos,
        market: 'aliexpress',
        value: usd(80),
        goodsCost: usd(20),
        freight: usd(6),
      },
      issue: 'defective',
      usable: false,
      parcel: delivered,
    },
  ],
  [
    'P16 usable with a flaw: partial refund',
    'partial_refund',
    {
      order: { ...shownPhotos, value: usd(40), goodsCost: usd(16) },
      issue: 'not_as_described',
      parcel: delivered,
    },
  ],
  [
    'eBay takes no second partial refund',
    'reship',
    {
      order: {
        ...shownPhotos,
        market: 'ebay',
        refunded: 'partial',
        value: usd(40),
        goodsCost: usd(16),
      },
      issue: 'not_as_described',
      parcel: delivered,
    },
  ],
  [
    'P15 goods worth the way back',
    'refund_on_return',
    {
      order: { ...shownPhotos, value: usd(400), goodsCost: usd(200), reships: 1 },
      issue: 'wrong_item',
      usable: false,
      parcel: delivered,
    },
  ],
  [
    'waits for the photos after agreeing',
    'watch',
    {
      order: { ...shownPhotos, photosReceived: null, value: usd(120) },
      issue: 'damaged',
      usable: false,
      parcel: delivered,
    },
  ],
  ['P4 anything else', 'answer', { order: wrote, issue: 'other' }],
  [
    'an answered question needs nothing',
    'none',
    { order: { ...wrote, repliedOn: today }, issue: 'other' },
  ],
  [
    'praise counts as nobody wrote',
    'none',
    { order: wrote, issue: 'none', praise: true, parcel: delivered },
  ],
];

const quiet: Case[] = [
  [
    'ship-by passed',
    'ship_now',
    { order: { shipBy: today - 1, shipDate: null }, parcel: notShipped },
  ],
  ['ship-by today', 'ship_now', { order: { shipBy: today, shipDate: null }, parcel: notShipped }],
  [
    'ship-by tomorrow',
    'none',
    { order: { shipBy: today + 1, shipDate: null }, parcel: notShipped },
  ],
  [
    'P35 untracked mail chosen for a dear order that has not left',
    'ship_registered',
    {
      order: { shipBy: today + 3, shipDate: null, value: usd(60) },
      parcel: { ...notShipped, class: 'semi' },
    },
  ],
  [
    'P35 cheap goods may go untracked',
    'watch',
    {
      order: { shipBy: today + 3, shipDate: null, value: usd(5) },
      parcel: { ...notShipped, class: 'semi' },
    },
  ],
  [
    'P35 a registered parcel was chosen already',
    'none',
    {
      order: { shipBy: today + 3, shipDate: null, value: usd(60) },
      parcel: { ...notShipped, class: 'registered' },
    },
  ],
  ['available for pickup', 'ask_pickup', { parcel: { state: 'available_for_pickup' } }],
  ['failed attempt', 'ask_pickup', { parcel: { state: 'failed_attempt' } }],
  [
    'protection ends first (AliExpress)',
    'extend_protection',
    { order: { market: 'aliexpress', protectionEnds: today + 4 }, parcel: inDays(12) },
  ],
  [
    'protection ends after arrival',
    'none',
    { order: { market: 'aliexpress', protectionEnds: today + 30 }, parcel: inDays(12) },
  ],
  [
    'protection ends tonight, the parcel is late',
    'extend_protection',
    { order: { market: 'aliexpress', protectionEnds: today }, parcel: late(2) },
  ],
  [
    'protection runs on, the parcel is late',
    'contact_first',
    { order: { market: 'aliexpress', protectionEnds: today + 1 }, parcel: late(2) },
  ],
  ['P8 late', 'contact_first', { parcel: late(2) }],
  ['P8 stalled, promise in 3 days', 'contact_first', { parcel: { ...stalled, ...inDays(3) } }],
  [
    'P8 stalled, promise in 4 days, registered',
    'chase_carrier',
    { parcel: { ...stalled, ...inDays(4), class: 'registered' } },
  ],
  [
    'P8 stalled, unregistered, promise far ahead',
    'watch',
    { parcel: { ...stalled, ...inDays(20), class: 'semi' } },
  ],
  [
    'P8 blind and beyond its usual time',
    'contact_first',
    {
      parcel: {
        class: 'semi',
        blind: true,
        silence: null,
        dueThere: { on: today - 2, from: 'typical' },
      },
    },
  ],
  [
    'no first scan',
    'chase_carrier',
    { parcel: { state: 'pre_transit', silence: 'warn', silentDays: 6 } },
  ],
  ['announced yesterday', 'none', { parcel: { state: 'pre_transit', silence: 'normal' } }],
  ['P9 unregistered', 'watch', { parcel: { class: 'semi' } }],
  ['P9 registered and in time', 'none', { parcel: { class: 'registered' } }],
];

describe.each([
  ['closed', closed],
  ['the marketplace carries it', carried],
  ['a claim was granted', rulings],
  ['a claim is open', claims],
  ['a buyer wrote', messages],
  ['nobody wrote', quiet],
] as const)('%s', (_, cases) => {
  it.each(cases)('%s → %s', (_name, expected, row) => {
    expect(action(row)).toBe(expected);
  });
});

it('P3 product and logistics problems of the same order get different answers', () => {
  const row = (issue: IssueId) => action({ order: wrote, issue });
  expect(row('not_received')).toBe('ask_to_wait');
  expect(row('not_as_described')).toBe('send_return_address');
});

it('P2 a buyer who only wrote has not claimed yet', () => {
  expect(advise({ order: wrote, issue: 'damaged', parcel: delivered }).stage).toBe('message');
  expect(advise({ order: open(), issue: 'damaged', parcel: delivered }).stage).toBe('claim_open');
});

it('every action is advised by at least one case above', () => {
  const advised = new Set(
    [closed, carried, rulings, claims, messages, quiet].flat().map(([, expected]) => expected),
  );
  // A table that says nothing: see examples/bare.csv.
  expect(actionIds.filter((id) => !advised.has(id))).toEqual(['need_facts']);
});

const sooner: Case[] = [
  [
    'P11 what the buyer wrote after claiming is no answer',
    'contest_no_contact',
    {
      order: open({ contactedOn: today - 6, repliedOn: today - 5, buyerAnsweredOn: today }),
      issue: 'damaged',
      parcel: delivered,
    },
  ],
  [
    'P11 an answer between reply and claim counts',
    'agree_return',
    {
      order: open({ contactedOn: today - 6, repliedOn: today - 5, buyerAnsweredOn: today - 3 }),
      issue: 'damaged',
      parcel: delivered,
    },
  ],
  [
    'P11 so does one on the day of the reply: which came first nobody knows',
    'agree_return',
    {
      order: open({ contactedOn: today - 6, repliedOn: today - 5, buyerAnsweredOn: today - 5 }),
      issue: 'damaged',
      parcel: delivered,
    },
  ],
  [
    'P11 and one on the day of the claim',
    'agree_return',
    {
      order: open({ contactedOn: today - 6, repliedOn: today - 5, buyerAnsweredOn: today - 1 }),
      issue: 'damaged',
      parcel: delivered,
    },
  ],
  [
    'P11 what the buyer wrote before the reply is no answer to it',
    'contest_no_contact',
    {
      order: open({ contactedOn: today - 6, repliedOn: today - 5, buyerAnsweredOn: today - 6 }),
      issue: 'damaged',
      parcel: delivered,
    },
  ],
  [
    'P17 a second parcel that came after a product claim',
    'ask_withdraw',
    {
      order: open({ reships: 1, claim: claim({ openedOn: today - 9 }) }),
      issue: 'defective',
      parcel: delivered,
    },
  ],
  [
    'P31 the refusal shows on tracking',
    'pay_refund',
    { order: wrote, issue: 'cancel', parcel: { state: 'returning', silence: null } },
  ],
  [
    'not paid yet: nothing to ship',
    'none',
    { order: { status: 'unpaid', shipBy: today - 1, shipDate: null }, parcel: notShipped },
  ],
  [
    'frozen by the marketplace: nothing to ship',
    'none',
    { order: { status: 'on_hold', shipBy: today - 1, shipDate: null }, parcel: notShipped },
  ],
  [
    'late, but past the last day to claim (eBay 30 days)',
    'none',
    { order: { market: 'ebay', promised: today - 40 }, parcel: late(40) },
  ],
  [
    'agreed to, the return is awaited',
    'watch',
    { order: { ...wrote, returnAddressSent: yes }, issue: 'return_request', parcel: delivered },
  ],
];
it.each(sooner)('%s → %s', (_name, expected, row) => {
  expect(action(row)).toBe(expected);
});

it('gives back no more than is left after a partial refund', () => {
  const found = advise({
    order: { ...wrote, value: usd(40), refunded: 'partial', refundedPart: usd(30) },
    issue: 'not_received',
    parcel: late(6),
  });
  expect(found.action).toBe('refund'); // US$10 left against 12 + 6 + 5 % of 10 for a second parcel
  expect(found.options.find((each) => each.action === 'refund')?.cost).toEqual(usd(10));
});

describe('by when', () => {
  const due = (row: Row) => {
    const found = advise(row).due;
    return found === null ? null : { on: found.on, state: found.state };
  };

  it.each([
    [
      'Amazon message: 48 hours after a bare date is two days later',
      { order: { ...wrote, market: 'amazon' }, issue: 'where_is_order' },
      today + 1,
    ],
    [
      'AliExpress dispute: 5 days',
      { order: open(), issue: 'damaged', parcel: delivered },
      today + 4,
    ],
    [
      'Amazon A-to-z counts as an information request: 48 hours',
      { order: open({ market: 'amazon' }), issue: 'damaged', parcel: delivered },
      today + 1,
    ],
    [
      'Amazon chargeback: 7 calendar days',
      {
        order: open({ market: 'amazon', claim: claim({ type: 'chargeback' }) }),
        issue: 'damaged',
        parcel: delivered,
      },
      today + 6,
    ],
    [
      'eBay: Friday 20 November plus 3 business days is Wednesday 25',
      { order: open({ market: 'ebay' }), issue: 'damaged', parcel: delivered },
      day('2026-11-25'),
    ],
    [
      'the date the marketplace shows beats the rule',
      {
        order: open({ respondBy: today + 2 }),
        issue: 'damaged',
        parcel: delivered,
      },
      today + 2,
    ],
    [
      'eBay appeal: 30 calendar days after the ruling',
      { order: { market: 'ebay', claim: granted() }, parcel: delivered, issue: 'not_received' },
      today + 25,
    ],
    ['no marketplace deadline: today', { parcel: late(2) }, today],
    ['the ship-by date', { order: { shipBy: today, shipDate: null }, parcel: notShipped }, today],
  ] satisfies [string, Row, number][])('%s', (_name, row, expected) => {
    expect(due(row)).toEqual({ on: expected, state: 'open' });
  });

  it('is spent once answered', () => {
    expect(due({ order: { ...wrote, repliedOn: today }, issue: 'where_is_order' })?.state).toBe(
      'spent',
    );
    expect(
      due({ order: open({ repliedOn: today }), issue: 'not_received', parcel: delivered })?.state,
    ).toBe('spent');
    // Words are no agreement to a return: until it is given, the marketplace counts the claim as unanswered.
    expect(
      due({ order: open({ repliedOn: today }), issue: 'damaged', parcel: delivered })?.state,
    ).toBe('open');
  });

  it('keeps a remedy open that was not given yet, though the message was answered', () => {
    const owed: Row = {
      order: { ...wrote, contactedOn: today - 9, repliedOn: today - 8 },
      issue: 'not_received',
      parcel: late(6),
    };
    expect(due(owed)).toEqual({ on: today, state: 'open' });
  });

  it('counts the refund from the day the return came back, claim or not: 2 business days on Amazon', () => {
    const back: Partial<Order> = {
      market: 'amazon',
      returnReceived: on(day('2026-11-20')),
      value: usd(20),
    };
    const expected = { on: day('2026-11-24'), state: 'open' };
    expect(due({ order: { ...wrote, ...back }, issue: 'defective', parcel: delivered })).toEqual(
      expected,
    );
    const asked = claim({ type: 'return', openedOn: today - 11 });
    expect(
      due({
        order: open({ ...back, claim: asked, repliedOn: today - 10 }),
        issue: 'defective',
        parcel: delivered,
      }),
    ).toEqual(expected);
  });

  it('is over when it has passed', () => {
    const old = open({ claim: claim({ openedOn: today - 9 }) });
    expect(due({ order: old, issue: 'damaged', parcel: delivered })).toEqual({
      on: today - 4,
      state: 'over',
    });
  });

  it('follows a window the seller knows better', () => {
    const settings = { ...defaultSettings, rules: { 'aliexpress.claim_reply': 3 } };
    const rule = marketOf('aliexpress').claimReply.claim;
    expect(rule.id in settings.rules).toBe(true);
    expect(due({ order: open(), issue: 'damaged', parcel: delivered, settings })?.on).toBe(
      today + 2,
    );
  });

  it('tells when to look again, in the future', () => {
    expect(due({ parcel: { class: 'semi', ...inDays(5) } })?.on).toBe(today + 2);
  });

  it('is nothing for a closed order', () => {
    expect(due({ order: { refunded: 'full' } })).toBeNull();
  });
});

describe('what the buyer wants', () => {
  it('is asked about where a reading is not sure, and not where every reading is a fault', () => {
    const unsure = (...also: readonly IssueId[]) =>
      advise({ finding: { issue: 'damaged', sure: false, also }, parcel: delivered }).line;
    expect(unsure()).toBe('unsure');
    expect(unsure('cancel')).toBe('unsure');
    expect(unsure('defective')).not.toBe('unsure');
  });

  it('comes too late: the day it left or was received stands in the reason', () => {
    const wants = (issue: IssueId, parcel: Partial<Parcel>) =>
      advise({ issue, parcel, order: { shipDate: today - 9 } });
    expect(wants('cancel', delivered)).toMatchObject({
      line: 'cancel_received',
      values: { on: { day: today - 4 } },
    });
    expect(wants('change_address', {})).toMatchObject({
      line: 'address_shipped',
      values: { on: { day: today - 9 } },
    });
  });
});

describe('prices beside the action', () => {
  it('shows the saving against a refund: 73.60 − 29.68', () => {
    const found = advise({
      order: {
        ...shownPhotos,
        market: 'aliexpress',
        value: usd(80),
        goodsCost: usd(20),
        freight: usd(6),
      },
      issue: 'defective',
      usable: false,
      parcel: delivered,
    });
    expect(found.saving).toEqual(usd(43.92));
    expect(found.assumed).not.toContain('goods_cost');
  });

  it('lists what was assumed', () => {
    expect(advise({ order: wrote, issue: 'not_received', parcel: lost }).assumed).toEqual(
      expect.arrayContaining(['goods_cost', 'freight', 'reship_failure']),
    );
  });

  it('marks what the marketplace does not allow', () => {
    const { options } = advise({ order: open(), issue: 'not_received', parcel: late(6) });
    expect(options.find((each) => each.action === 'reship')?.allowed).toBe(false);
    expect(options.find((each) => each.action === 'refund')?.allowed).toBe(true);
  });

  it('never offers a partial refund for what did not come', () => {
    const { options } = advise({ order: wrote, issue: 'not_received', parcel: late(6) });
    expect(options.map((each) => each.action)).not.toContain('partial_refund');
  });
});

describe('proof', () => {
  it('a delivery scan with a dispatch record in time makes the proof strong', () => {
    const strong = advise({
      order: open({ value: usd(20) }),
      issue: 'not_received',
      parcel: { ...delivered, class: 'registered' },
    });
    expect(strong.proof).toBeCloseTo(0.7); // scan 0.5 + dispatch 0.2
    expect(strong.evidence.find(({ id }) => id === 'signature')?.have).toBe(false);
  });

  it('that a brand is genuine rests on the authorisation, seven tenths of it', () => {
    const row: Row = {
      order: open({ authorisation: yes }),
      issue: 'counterfeit',
      parcel: delivered,
    };
    expect(advise(row).proof).toBe(0.7);
  });

  it('eBay asks for no signature below US$750', () => {
    const ebay = (value: number) =>
      advise({
        order: open({ market: 'ebay', value: usd(value) }),
        issue: 'not_received',
        parcel: delivered,
      }).proof;
    expect(ebay(749)).toBeCloseTo(0.9);
    expect(ebay(750)).toBeCloseTo(0.7);
  });
});

it('P29 what was paid back, or made good by a parcel that came, is not paid again', () => {
  const burning = { issue: 'defective', parcel: delivered, finding: smoke } as const;
  expect(action({ ...burning, order: open({ refunded: 'full' }) })).toBe('ask_withdraw');
  const again = action({ ...burning, order: { contactedOn: today, reships: 1 } });
  expect(again).not.toBe('stop_and_refund');
});

it('advises something on any row', () => {
  const date = fc.option(fc.integer({ min: today - 200, max: today + 90 }), { nil: null });
  const flag = fc.option(fc.record({ yes: fc.boolean(), on: date }), { nil: null });
  fc.assert(
    fc.property(
      fc.record({
        market: fc.constantFrom(...marketIds),
        value: fc.option(
          fc.integer({ min: 0, max: 1e7 }).map((minor) => ({ minor, currency: 'USD' })),
          { nil: null },
        ),
        promised: date,
        contactedOn: date,
        repliedOn: date,
        returnAddressSent: flag,
        photosReceived: flag,
        returnReceived: flag,
        refunded: fc.constantFrom('none', 'partial', 'full'),
        claim: fc.option(
          fc.record({
            type: fc.constantFrom('claim', 'return', 'chargeback', 'payment_dispute'),
            status: fc.constantFrom('open', 'granted', 'denied', 'withdrawn'),
            openedOn: date,
            decidedOn: date,
          }),
          { nil: null },
        ),
      }),
      fc.constantFrom<IssueId>(
        'none',
        'not_received',
        'damaged',
        'counterfeit',
        'cancel',
        'change_address',
        'other',
      ),
      fc.constantFrom(delivered, notShipped, late(5), lost, stalled, {}),
      (order, issue, parcel) => {
        const found = advise({ order, issue, parcel });
        expect(actionIds).toContain(found.action);
        for (const each of found.options) expect(Number.isInteger(each.cost.minor)).toBe(true);
      },
    ),
  );
});
