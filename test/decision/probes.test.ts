// Rows from the playbook and the marketplaces' rules, their action and last day written down before they were run.
import { describe, expect, it } from 'vitest';
import { isoOf } from '../../src/base/day';
import type { ActionId } from '../../src/base/ids';
import { reply } from '../../src/desk';
import { type Cells, orderOfRow } from '../one-row';

const order: Cells = {
  'Order ID': 'A-1',
  'Order value': '40',
  Currency: 'USD',
  'Goods cost': '10',
  Freight: '6',
  'Order date': '2026-11-01',
  'Ship by': '2026-11-04',
  'Ship date': '2026-11-03',
  'Promised delivery': '2026-12-05',
  'Shipping method': 'DHL Express',
  'Tracking number': '1234567890',
  'Tracking status': 'In transit',
  'Last tracking update': '2026-11-20',
  Country: 'US',
};
/** Thursday 19 November 2026. */
const claim: Cells = {
  'Claim type': 'claim',
  'Claim status': 'open',
  'Claim opened on': '2026-11-19',
};
const late = { 'Promised delivery': '2026-11-12' };
const came = { Delivered: '2026-11-12', 'Tracking status': 'Delivered' };
const unsent = {
  'Ship date': '',
  'Tracking number': '',
  'Tracking status': '',
  'Last tracking update': '',
  'Order status': 'unshipped',
  'Ship by': '2026-11-26',
};
/** Friday 20 November 2026. */
const wrote = (message: string): Cells => ({
  'Buyer message': message,
  'Buyer contacted on': '2026-11-20',
});
const on = (Marketplace: string, ...cells: readonly Cells[]): Cells =>
  Object.assign({}, order, { Marketplace }, ...cells);
const missing = { Issue: 'not received' };
const untracked = {
  'Shipping method': 'China Post Ordinary Small Packet Plus',
  'Tracking number': '',
};

type Probe = readonly [said: string, row: Cells, action: ActionId, due: string | null];

const claims: readonly Probe[] = [
  [
    'P6: not received on eBay, still in time; 3 business days',
    on('eBay', claim, missing),
    'contest_in_window',
    '2026-11-24',
  ],
  [
    'P13: damaged on eBay, opened on a Friday; 3 business days',
    on('eBay', claim, came, { Issue: 'damaged', 'Claim opened on': '2026-11-20' }),
    'agree_return',
    '2026-11-25',
  ],
  [
    'P7: an A-to-z claim about a late parcel is settled by a refund; 48 hours',
    on('Amazon', claim, missing, late),
    'refund',
    '2026-11-21',
  ],
  [
    '§1: an A-to-z claim on the day after the promise came too early',
    on('Amazon', claim, missing, {
      'Promised delivery': '2026-11-19',
      'Claim opened on': '2026-11-20',
    }),
    'contest_in_window',
    '2026-11-22',
  ],
  ['P6 on AliExpress; 5 days', on('AliExpress', claim, missing), 'contest_in_window', '2026-11-24'],
  [
    'P7 on AliExpress: inside a dispute only money',
    on('AliExpress', claim, missing, late),
    'refund',
    '2026-11-24',
  ],
  [
    'P5: delivered on the scan',
    on('Walmart', claim, missing, came),
    'contest_delivered',
    '2026-11-21',
  ],
  [
    'P20: a fake without authorisation',
    on('eBay', claim, came, { Issue: 'counterfeit', Authorisation: 'no' }),
    'refund_and_delist',
    '2026-11-24',
  ],
  [
    'P17: paid back, still open',
    on('eBay', claim, missing, late, { Refunded: 'yes' }),
    'ask_withdraw',
    '2026-11-24',
  ],
  [
    'P21: bad faith',
    on('AliExpress', claim, came, { Issue: 'not as described', 'Bad faith': 'yes' }),
    'report_abuse',
    '2026-11-24',
  ],
  [
    'P11: claimed without answering',
    on('AliExpress', claim, came, {
      Issue: 'not as described',
      'Buyer contacted on': '2026-11-13',
      'Replied on': '2026-11-14',
    }),
    'contest_no_contact',
    '2026-11-24',
  ],
];

const rulings: readonly Probe[] = [
  [
    '§1: TikTok Shop, 7 days to appeal',
    on('TikTok Shop', claim, missing, came, {
      'Claim status': 'granted',
      'Claim decided on': '2026-11-15',
    }),
    'appeal',
    '2026-11-22',
  ],
  [
    '§1: … and none on the ninth',
    on('TikTok Shop', claim, missing, came, {
      'Claim status': 'granted',
      'Claim decided on': '2026-11-12',
    }),
    'accept_loss',
    null,
  ],
  [
    'P24: Amazon, 30 days',
    on('Amazon', claim, missing, came, {
      'Claim status': 'granted',
      'Claim decided on': '2026-11-01',
    }),
    'appeal',
    '2026-12-01',
  ],
];

const chargeback = { ...claim, 'Claim type': 'chargeback' };
const banks: readonly Probe[] = [
  [
    '§2: fraud, delivered on the scan; 7 days',
    on('Shopify', chargeback, came, { 'Dispute reason': 'fraudulent' }),
    'contest_payment',
    '2026-11-26',
  ],
  [
    '§2: Visa 13.1 without a scan, late',
    on('Shopify', chargeback, late, { 'Dispute reason': '13.1' }),
    'accept_chargeback',
    '2026-11-26',
  ],
  [
    '§2: 13.6 credit not processed, and it was paid',
    on('Shopify', chargeback, came, { 'Dispute reason': '13.6', Refunded: 'yes' }),
    'contest_payment',
    '2026-11-26',
  ],
  [
    '§2: the row names the last day',
    on('Shopify', chargeback, came, {
      'Dispute reason': 'product not received',
      'Respond by': '2026-12-02',
    }),
    'contest_payment',
    '2026-12-02',
  ],
  [
    '§1: a PayPal dispute that is no claim yet: 20 days of talk, a refund ends it',
    on('Shopify', late, {
      'Claim type': 'PayPal dispute',
      'Claim status': 'open',
      'Claim opened on': '2026-11-10',
      'Dispute reason': 'Item not received',
      'Buyer message': 'It never came, I want my money back.',
    }),
    'refund',
    '2026-11-30',
  ],
];

const others: readonly Probe[] = [
  [
    '§3: FBA, an address change on the way',
    on('Amazon', wrote('Please change my delivery address'), { Fulfilment: 'FBA' }),
    'platform_handles',
    '2026-11-22',
  ],
  [
    '§3: FBA, a broken thing',
    on('Amazon', came, wrote('It arrived broken'), { Fulfilment: 'FBA' }),
    'platform_handles',
    '2026-11-22',
  ],
  [
    '§3: WFS, a claim',
    on('Walmart', claim, missing, late, { Fulfilment: 'WFS' }),
    'platform_handles',
    '2026-11-21',
  ],
  [
    '§4: a platform line lost it',
    on('AliExpress', late, wrote('My parcel never arrived'), {
      'Shipping method': 'AliExpress Standard Shipping',
      'Tracking number': 'LP00673344556677',
      'Tracking status': 'Lost',
    }),
    'use_cover',
    '2026-11-22',
  ],
  [
    '§4: Etsy pays up to US$250',
    on('Etsy', late, wrote('My parcel never arrived'), { 'Order value': '120' }),
    'use_cover',
    '2026-11-22',
  ],
  [
    '§1: … and US$500 for orders of November',
    on('Etsy', late, wrote('My parcel never arrived'), { 'Order value': '400' }),
    'use_cover',
    '2026-11-22',
  ],
  [
    '§1: … but not for one of October',
    on('Etsy', late, wrote('My parcel never arrived'), {
      'Order value': '400',
      'Order date': '2026-10-25',
      'Ship by': '2026-10-28',
      'Ship date': '2026-10-27',
    }),
    'reship',
    '2026-11-22',
  ],
  [
    '§4: a protected label, scanned in time',
    on('Amazon', claim, missing, late, { 'Protected label': 'yes', 'First scan': '2026-11-04' }),
    'use_cover',
    '2026-11-21',
  ],
  [
    '§4: … scanned two days late',
    on('Amazon', claim, missing, late, { 'Protected label': 'yes', 'First scan': '2026-11-06' }),
    'refund',
    '2026-11-21',
  ],
];

const messages: readonly Probe[] = [
  [
    '§5: eBay, not sent',
    on('eBay', unsent, wrote('Please change my delivery address')),
    'confirm_address',
    '2026-11-22',
  ],
  [
    '§5: Amazon, not sent',
    on('Amazon', unsent, wrote('Please change my delivery address')),
    'cancel_order',
    '2026-11-22',
  ],
  [
    '§5: Amazon, sent',
    on('Amazon', wrote('Please change my delivery address')),
    'decline_address_change',
    '2026-11-22',
  ],
  [
    'P22: sent and cheap',
    on('AliExpress', wrote('Please change my delivery address'), {
      'Order value': '9',
      'Goods cost': '0.80',
      Freight: '1.50',
    }),
    'reship_new_address',
    '2026-11-22',
  ],
  [
    'P29: fire',
    on('Walmart', came, wrote('The charger caught fire last night')),
    'stop_and_refund',
    '2026-11-22',
  ],
  [
    'P30: the complaint under a threat',
    on('Amazon', came, wrote('The lid is scratched. Give me half back or I leave one star.')),
    'send_return_address',
    '2026-11-22',
  ],
  [
    'P32: duty asked for',
    on('eBay', wrote('They want 20 euros customs duty from me, who pays that?')),
    'answer',
    '2026-11-22',
  ],
  [
    'P32: refused for duty, and back',
    on('eBay', wrote('I refused to pay the customs duty, refund me please'), {
      'Tracking status': 'Returned to sender',
    }),
    'pay_refund',
    '2026-11-22',
  ],
  [
    'P31: sent back, not seen yet',
    on('Amazon', came, wrote('I sent it back two weeks ago, where is my refund?')),
    'answer',
    '2026-11-22',
  ],
  [
    '§1: the return is back at an Amazon US seller: 4 calendar days',
    on('Amazon.com', came, wrote('I sent it back two weeks ago, where is my refund?'), {
      'Return received': '2026-11-18',
    }),
    'pay_refund',
    '2026-11-22',
  ],
  [
    '§1: … elsewhere 2 business days',
    on('Amazon.de', came, wrote('I sent it back two weeks ago, where is my refund?'), {
      Country: 'DE',
      Currency: 'EUR',
      'Return received': '2026-11-19',
    }),
    'pay_refund',
    '2026-11-23',
  ],
  [
    'not ordered by the buyer, not sent',
    on('eBay', unsent, wrote('I did not make this purchase, my card was used')),
    'cancel_order',
    '2026-11-22',
  ],
  [
    '… and sent',
    on('eBay', wrote('I did not make this purchase, my card was used')),
    'answer',
    '2026-11-22',
  ],
  ['charged twice', on('eBay', came, wrote('You charged me twice')), 'answer', '2026-11-22'],
  [
    'stolen from the porch',
    on('eBay', came, wrote('Someone stole my package from the porch')),
    'check_delivery',
    '2026-11-22',
  ],
  [
    'P25: who wants money gets no second parcel',
    on('AliExpress', late, wrote('It never came, I want my money back'), {
      'Order value': '80',
      'Goods cost': '20',
    }),
    'refund',
    '2026-11-22',
  ],
  [
    'P7: who wants nothing special gets the cheaper way',
    on('AliExpress', late, wrote('My parcel never came'), {
      'Order value': '80',
      'Goods cost': '20',
    }),
    'reship',
    '2026-11-22',
  ],
  [
    'P15: cheap goods are refunded',
    on('AliExpress', late, wrote('My parcel never came'), {
      'Order value': '6',
      'Goods cost': '2',
      Freight: '5',
    }),
    'refund',
    '2026-11-22',
  ],
  [
    'P23: on its way',
    on('eBay', wrote('Please cancel my order')),
    'ask_keep_or_refuse',
    '2026-11-22',
  ],
  [
    'P23: not sent',
    on('Etsy', unsent, wrote('Please cancel my order')),
    'cancel_order',
    '2026-11-22',
  ],
  [
    'P18: no manual',
    on('eBay', came, wrote('There is no manual in the box, how do I use it?')),
    'explain_use',
    '2026-11-22',
  ],
  [
    'P10: where is it, in time',
    on('Etsy', wrote('Hello, where is my order?')),
    'share_tracking',
    '2026-11-22',
  ],
];

const quiet: readonly Probe[] = [
  ['ship-by today', on('eBay', unsent, { 'Ship by': '2026-11-21' }), 'ship_now', '2026-11-21'],
  [
    'P8: protection ends before it can be there',
    on('AliExpress', { 'Protection ends': '2026-11-24' }),
    'extend_protection',
    '2026-11-24',
  ],
  [
    'P8: silent for long, far from the promise',
    on('eBay', { 'Promised delivery': '2026-12-20', 'Last tracking update': '2026-11-04' }),
    'chase_carrier',
    '2026-11-21',
  ],
  ['P8: late', on('eBay', late), 'contact_first', '2026-11-21'],
  [
    'P35: untracked mail for a dear thing',
    on('eBay', unsent, untracked, { 'Order value': '90' }),
    'ship_registered',
    '2026-11-26',
  ],
  ['content', on('Etsy', came, wrote('Thank you, it is lovely!')), 'none', null],
];

const odd: readonly Probe[] = [
  [
    'a return request on eBay, delivered and not agreed to',
    on('eBay', claim, came, { 'Claim type': 'return', Issue: 'damaged' }),
    'agree_return',
    '2026-11-24',
  ],
  [
    '… also where nothing is wrong with it',
    on('eBay', claim, came, { 'Claim type': 'return', Issue: 'no longer needed' }),
    'agree_return',
    '2026-11-24',
  ],
  [
    'a claim about a parcel that came back: the second one is cheaper',
    on('eBay', claim, missing, { 'Tracking status': 'Returned to sender' }),
    'reship',
    '2026-11-24',
  ],
  [
    'P13: photos do not replace the agreement',
    on('AliExpress', claim, came, { Issue: 'damaged', 'Photos received': 'yes' }),
    'agree_return',
    '2026-11-24',
  ],
  [
    'P19: answered, address given, photos in, useless and dear',
    on('eBay', came, wrote('The drill does not turn on at all'), {
      'Order value': '100',
      'Replied on': '2026-11-20',
      'Return address sent': '2026-11-20',
      'Photos received': 'yes',
    }),
    'reship',
    '2026-11-21',
  ],
  [
    'P16: … usable',
    on('eBay', came, wrote('There is a small scratch on the side, otherwise fine'), {
      'Order value': '100',
      'Goods cost': '60',
      'Replied on': '2026-11-20',
      'Return address sent': '2026-11-20',
      'Photos received': 'yes',
    }),
    'partial_refund',
    '2026-11-21',
  ],
  [
    'P1: wants to send it back',
    on('Amazon', came, wrote('I want to return this')),
    'send_return_address',
    '2026-11-22',
  ],
  [
    'P27: … and the marketplace stored it',
    on('Amazon', came, wrote('I want to return this'), { Fulfilment: 'FBA' }),
    'platform_handles',
    '2026-11-22',
  ],
  [
    'P23: asked for in the marketplace’s own status',
    on('Shopee', unsent, { 'Order status': 'cancel requested' }),
    'cancel_order',
    '2026-11-21',
  ],
  [
    '§1: TikTok Shop in the United States, 24 hours',
    on('TikTok Shop', wrote('Hello, where is my order?')),
    'share_tracking',
    '2026-11-21',
  ],
  [
    'a claim that was denied',
    on('Amazon', claim, missing, { 'Claim status': 'denied' }),
    'none_closed',
    null,
  ],
  [
    'a claim that was withdrawn',
    on('AliExpress', claim, missing, { 'Claim status': 'withdrawn' }),
    'none_closed',
    null,
  ],
  [
    'granted, paid and past the appeal',
    on('eBay', claim, missing, {
      'Claim status': 'granted',
      'Claim decided on': '2026-10-15',
      Refunded: 'yes',
    }),
    'none_closed',
    null,
  ],
  [
    'cancelled before it was sent',
    on('Etsy', unsent, { 'Order status': 'cancelled' }),
    'none_closed',
    null,
  ],
  [
    'not paid, so not sent',
    on('eBay', unsent, { 'Order status': 'unpaid', 'Ship by': '2026-11-18' }),
    'none',
    null,
  ],
  [
    'P8: a label and no scan for a week',
    on('eBay', {
      'Tracking status': 'Label created',
      'Ship date': '2026-11-13',
      'Last tracking update': '2026-11-13',
      'Promised delivery': '2026-12-20',
    }),
    'chase_carrier',
    '2026-11-21',
  ],
  [
    'P6: mail without scans, in time',
    on('AliExpress', untracked, wrote('I did not receive my parcel')),
    'ask_to_wait',
    '2026-11-22',
  ],
  [
    'P15: … late and cheap',
    on('AliExpress', untracked, late, wrote('I did not receive my parcel'), {
      'Order value': '6',
      'Goods cost': '2',
      Freight: '5',
    }),
    'refund',
    '2026-11-22',
  ],
  [
    'one failed second parcel means refund',
    on('eBay', late, wrote('It still has not arrived'), { Reships: '1' }),
    'refund',
    '2026-11-22',
  ],
  [
    'P22: an own shop, sent and cheap',
    on('Shopify', wrote('Please change my delivery address'), {
      'Order value': '9',
      'Goods cost': '0.80',
      Freight: '1.50',
    }),
    'reship_new_address',
    '2026-11-22',
  ],
  [
    'P14: the wrong size, another wanted',
    on('eBay', came, wrote('You sent the wrong size, please send me a new one')),
    'send_return_address',
    '2026-11-22',
  ],
  [
    'a lawyer does not change what is owed',
    on('eBay', late, wrote('My parcel never arrived. I will call my lawyer.')),
    'reship',
    '2026-11-22',
  ],
  [
    'P29: danger at the marketplace’s own warehouse',
    on('Amazon', came, wrote('The charger caught fire'), { Fulfilment: 'FBA' }),
    'platform_handles',
    '2026-11-22',
  ],
  [
    'P26: danger after a chargeback: nothing on top',
    on('Shopify', chargeback, came, {
      'Dispute reason': '13.3',
      'Buyer message': 'It caught fire',
      'Return address sent': '2026-11-13',
    }),
    'contest_payment',
    '2026-11-26',
  ],
  [
    'in German: it does not work',
    on('Amazon.de', came, wrote('Das Gerät funktioniert nicht')),
    'send_return_address',
    '2026-11-22',
  ],
  ['a thumbs up', on('eBay', came, wrote('👍')), 'none', null],
  [
    '§2: 12.6 duplicate, both delivered',
    on('Shopify', chargeback, came, { 'Dispute reason': '12.6' }),
    'contest_payment',
    '2026-11-26',
  ],
  [
    '§2: 13.7 cancelled, but sent before the wish',
    on('Shopify', chargeback, came, {
      'Dispute reason': '13.7',
      'Buyer contacted on': '2026-11-10',
    }),
    'contest_payment',
    '2026-11-26',
  ],
  [
    '§2: 13.7 cancelled, and sent after it',
    on('Shopify', chargeback, came, {
      'Dispute reason': '13.7',
      'Buyer contacted on': '2026-11-02',
    }),
    'accept_chargeback',
    '2026-11-26',
  ],
  [
    '§2: 13.3 with the return that was offered',
    on('Shopify', chargeback, came, {
      'Dispute reason': '13.3',
      'Return address sent': '2026-11-13',
    }),
    'contest_payment',
    '2026-11-26',
  ],
  [
    '§2: an inquiry of the bank: a refund ends it',
    on('Shopify', late, missing, {
      'Claim type': 'chargeback inquiry',
      'Claim status': 'open',
      'Claim opened on': '2026-11-19',
      'Buyer message': 'I want my money back',
    }),
    'refund',
    '2026-11-26',
  ],
  [
    'eBay’s payment dispute: 5 calendar days',
    on('eBay', claim, came, {
      'Claim type': 'payment dispute',
      'Dispute reason': 'item not received',
    }),
    'contest_payment',
    '2026-11-24',
  ],
  [
    'P17: the second parcel came, the claim stands',
    on('eBay', claim, missing, came, { Reships: '1' }),
    'ask_withdraw',
    '2026-11-24',
  ],
  [
    'P5: lost according to the buyer, delivered by mail without scans',
    on('AliExpress', untracked, came, wrote('I did not receive my parcel')),
    'check_delivery',
    '2026-11-22',
  ],
  [
    'P20: a doubt, and no word about papers',
    on('eBay', came, wrote('Is this a fake? The logo looks wrong')),
    'send_return_address',
    '2026-11-22',
  ],
  [
    'P31: refused, on its way back',
    on('eBay', wrote('I refused the parcel, please refund me'), {
      'Tracking status': 'Returning to sender',
    }),
    'pay_refund',
    '2026-11-22',
  ],
  [
    'P33: a file that does not open',
    on('Etsy', wrote('The file does not open'), {
      'Shipping method': 'Digital download',
      'Tracking number': '',
      'Tracking status': '',
    }),
    'refund',
    '2026-11-22',
  ],
  [
    'nothing left to watch: delivered in time, long ago',
    on('Etsy', came, { Delivered: '2026-11-08' }),
    'none',
    null,
  ],
];

it('the letter of a claim that came too early does not say that the promise has not passed', () => {
  const early = { 'Promised delivery': '2026-11-19', 'Claim opened on': '2026-11-20' };
  const letter = (row: Cells) =>
    reply(orderOfRow(row)).letters.find(({ to }) => to === 'marketplace')?.text ?? '';
  const text = letter(on('Amazon', claim, missing, early));
  expect(text).toContain('opened on November 20, 2026, before the days were over');
  expect(text).not.toContain('has not passed');
  expect(letter(on('Amazon', claim, missing))).toContain('December 5, 2026, has not passed');
});

describe.each([
  ['claims', claims],
  ['rulings', rulings],
  ['banks', banks],
  ['who else pays', others],
  ['messages', messages],
  ['nobody wrote', quiet],
  ['beside the usual', odd],
] as const)('%s', (_, probes) => {
  it.each(probes)('%s', (_said, row, action, due) => {
    const { decision } = orderOfRow(row);
    const found = decision.due === null ? null : isoOf(decision.due.on);
    expect([decision.action, found]).toEqual([action, due]);
  });
});
