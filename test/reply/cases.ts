// One realistic order for every letter there is, filled as fully as a row can be.

import type { ActionId, IssueId, LanguageCode, Wish } from '../../src/base/ids';
import { money } from '../../src/base/money';
import { decide } from '../../src/decision/decide';
import type { Dispute, Stage } from '../../src/dispute/dispute';
import type {
  BankLetterId,
  BuyerLetterId,
  CarrierLetterId,
  MarketplaceLetterId,
} from '../../src/languages/letter-names';
import { marketOf } from '../../src/market/index';
import type { Claim, Order } from '../../src/order/order';
import type { Parcel } from '../../src/parcel/parcel';

import { type Reply, replyTo } from '../../src/reply/reply';
import { readSettings } from '../../src/settings/settings';
import { day, makeFinding, makeOrder, makeParcel, today } from '../make';

export const settings = readSettings({
  signature: 'Lantern House Support',
  returnAddress: { '*': 'Lantern House Returns\nHafenweg 12\n20457 Hamburg\nGermany' },
}).settings;

export interface Example {
  readonly action: ActionId;
  readonly issue?: IssueId;
  readonly wants?: readonly Wish[];
  readonly usable?: boolean;
  readonly stage?: Stage;
  readonly order?: Partial<Order>;
  readonly parcel?: Partial<Parcel>;
}

const yes = { yes: true, on: null };
const claim = (own: Partial<Claim> = {}): Claim => ({
  type: 'claim',
  status: 'open',
  openedOn: day('2026-11-19'),
  decidedOn: null,
  ...own,
});

const stored = { fulfilment: 'marketplace' } as const;
const under = { promised: day('2026-11-28') };
const scanned = {
  state: 'delivered',
  delivered: true,
  deliveredOn: day('2026-11-16'),
  deliveryScan: true,
} as const;
const late = {
  order: { promised: day('2026-11-17') },
  parcel: {
    dueThere: { on: day('2026-11-17'), from: 'promise' },
    late: { days: 4, against: 'promise' },
  },
} as const;
const talked = {
  contactedOn: day('2026-11-12'),
  repliedOn: day('2026-11-13'),
  returnAddressSent: { yes: true, on: day('2026-11-14') },
};
const granted = claim({ status: 'granted', decidedOn: day('2026-11-20') });

export const toBuyer: Readonly<Record<BuyerLetterId, Example>> = {
  platform_handles: { action: 'platform_handles', issue: 'not_received', order: stored },
  platform_product: {
    action: 'platform_handles',
    issue: 'damaged',
    order: stored,
    parcel: scanned,
  },
  platform_change: { action: 'platform_handles', issue: 'change_address', order: stored },
  platform_counterfeit: { action: 'platform_handles', issue: 'counterfeit', order: stored },
  answer: { action: 'answer', issue: 'other' },
  refund_awaited: {
    action: 'answer',
    issue: 'refund_owed',
    order: { returnAddressSent: { yes: true, on: day('2026-11-12') } },
    parcel: scanned,
  },
  overcharged: { action: 'answer', issue: 'overcharged', parcel: scanned },
  stop_and_refund: { action: 'stop_and_refund', issue: 'defective', parcel: scanned },
  use_cover: {
    action: 'use_cover',
    issue: 'not_received',
    order: { protectedLabel: yes, firstScan: day('2026-11-04') },
  },
  pay_refund: {
    action: 'pay_refund',
    issue: 'refund_owed',
    order: { returnReceived: yes },
    parcel: scanned,
  },
  withdraw_at_bank: {
    action: 'contest_payment',
    issue: 'unauthorised',
    stage: 'claim_open',
    order: { claim: claim({ type: 'chargeback' }) },
    parcel: scanned,
  },
  refund_or_reship: {
    action: 'refund',
    issue: 'not_received',
    wants: ['refund'],
    ...late,
    order: { ...late.order, goodsCost: money(5, 'EUR'), freight: money(3, 'EUR') },
  },
  open_return: {
    action: 'send_return_address',
    issue: 'not_as_described',
    order: { market: 'ebay' },
    parcel: scanned,
  },
  exchange: {
    action: 'send_return_address',
    issue: 'not_as_described',
    wants: ['replacement'],
    order: { message: 'They are too small, could I have size 42 instead?' },
    parcel: scanned,
  },
  customs_terms: { action: 'answer', issue: 'customs' },
  resend_digital: {
    action: 'check_delivery',
    issue: 'not_received',
    order: { method: 'Digital download', tracking: '', item: 'Sewing pattern' },
    parcel: { method: 'Digital download', number: null },
  },
  ask_withdraw_refunded: {
    action: 'ask_withdraw',
    issue: 'not_received',
    stage: 'claim_open',
    order: { refunded: 'full', claim: claim() },
  },
  ask_withdraw_part: {
    action: 'ask_withdraw',
    issue: 'damaged',
    usable: true,
    stage: 'claim_open',
    order: {
      claim: claim(),
      ...talked,
      buyerAnsweredOn: day('2026-11-15'),
      refunded: 'partial',
      refundedPart: money(15, 'EUR'),
    },
    parcel: scanned,
  },
  ask_withdraw_reshipped: {
    action: 'ask_withdraw',
    issue: 'not_received',
    stage: 'claim_open',
    order: { reships: 1, claim: claim() },
    parcel: scanned,
  },
  prove_authentic: {
    action: 'prove_authentic',
    issue: 'counterfeit',
    stage: 'claim_open',
    order: { authorisation: yes, claim: claim() },
    parcel: scanned,
  },
  refund_and_delist: { action: 'refund_and_delist', issue: 'counterfeit', parcel: scanned },
  agree_return: {
    action: 'agree_return',
    issue: 'defective',
    stage: 'claim_open',
    order: { claim: claim() },
    parcel: scanned,
  },
  send_return_address: {
    action: 'send_return_address',
    issue: 'not_as_described',
    usable: true,
    parcel: scanned,
  },
  refund_delivery: { action: 'refund', issue: 'not_received', ...late },
  refund_product: { action: 'refund', issue: 'defective', parcel: scanned },
  refund_returned: {
    action: 'refund',
    issue: 'return_request',
    order: { returnReceived: yes },
    parcel: scanned,
  },
  partial_refund: {
    action: 'partial_refund',
    issue: 'not_as_described',
    usable: true,
    order: { photosReceived: yes },
    parcel: scanned,
  },
  refund_on_return: {
    action: 'refund_on_return',
    issue: 'wrong_item',
    order: { photosReceived: yes },
    parcel: scanned,
  },
  reship_delivery: { action: 'reship', issue: 'not_received', ...late },
  reship_product: { action: 'reship', issue: 'wrong_item', parcel: scanned },
  confirm_address: {
    action: 'confirm_address',
    issue: 'change_address',
    parcel: { state: 'not_shipped', shipped: false },
  },
  reship_new_address: { action: 'reship_new_address', issue: 'change_address', order: under },
  decline_address_change: {
    action: 'decline_address_change',
    issue: 'change_address',
    order: under,
  },
  cancel_order: {
    action: 'cancel_order',
    issue: 'cancel',
    parcel: { state: 'not_shipped', shipped: false },
  },
  cancel_reorder: {
    action: 'cancel_order',
    issue: 'change_address',
    parcel: { state: 'not_shipped', shipped: false },
  },
  ask_keep_or_refuse: { action: 'ask_keep_or_refuse', issue: 'cancel', order: under },
  return_to_warehouse: {
    action: 'platform_handles',
    issue: 'cancel',
    order: { fulfilment: 'marketplace' },
    parcel: scanned,
  },
  negotiate_refund: { action: 'negotiate_refund', issue: 'cancel', parcel: scanned },
  explain_use: { action: 'explain_use', issue: 'how_to_use', parcel: scanned },
  share_tracking: { action: 'share_tracking', issue: 'where_is_order', order: under },
  not_shipped_yet: {
    action: 'share_tracking',
    issue: 'where_is_order',
    order: { ...under, shipBy: day('2026-11-23'), shipDate: null },
    parcel: { state: 'not_shipped', shipped: false, number: null },
  },
  check_delivery: { action: 'check_delivery', issue: 'not_received', parcel: scanned },
  ask_to_wait: { action: 'ask_to_wait', issue: 'not_received', order: under },
  ask_pickup: { action: 'ask_pickup', stage: 'none', parcel: { state: 'available_for_pickup' } },
  extend_protection: {
    action: 'extend_protection',
    stage: 'none',
    order: { protectionEnds: day('2026-11-24') },
  },
  contact_first: { action: 'contact_first', stage: 'none', ...late },
};

const damagedClaim = { issue: 'damaged', stage: 'claim_open' } as const;

export const toMarketplace: Readonly<Record<MarketplaceLetterId, Example>> = {
  contest_delivered: {
    action: 'contest_delivered',
    issue: 'not_received',
    stage: 'claim_open',
    order: { claim: claim(), contactedOn: talked.contactedOn, repliedOn: talked.repliedOn },
    parcel: scanned,
  },
  contest_in_window: {
    action: 'contest_in_window',
    issue: 'not_received',
    stage: 'claim_open',
    order: { claim: claim(), ...under },
  },
  contest_no_contact: {
    action: 'contest_no_contact',
    ...damagedClaim,
    order: { claim: claim(), contactedOn: talked.contactedOn, repliedOn: talked.repliedOn },
    parcel: scanned,
  },
  contest_agreed: {
    action: 'contest_agreed',
    ...damagedClaim,
    order: { claim: claim(), ...talked, buyerAnsweredOn: day('2026-11-15') },
    parcel: scanned,
  },
  appeal_delivered: {
    action: 'appeal',
    issue: 'not_received',
    stage: 'granted',
    order: { claim: granted },
    parcel: scanned,
  },
  appeal_in_window: {
    action: 'appeal',
    issue: 'not_received',
    stage: 'granted',
    order: { claim: granted, ...under },
  },
  appeal_no_contact: {
    action: 'appeal',
    issue: 'damaged',
    stage: 'granted',
    order: { claim: granted, contactedOn: talked.contactedOn, repliedOn: talked.repliedOn },
    parcel: scanned,
  },
  appeal_agreed: {
    action: 'appeal',
    issue: 'damaged',
    stage: 'granted',
    order: { claim: granted, ...talked },
    parcel: scanned,
  },
  appeal_authentic: {
    action: 'appeal',
    issue: 'counterfeit',
    stage: 'granted',
    order: { claim: granted, authorisation: yes },
    parcel: scanned,
  },
  appeal_abuse: {
    action: 'appeal',
    issue: 'damaged',
    stage: 'granted',
    order: { claim: granted, badFaith: yes },
    parcel: scanned,
  },
  report_abuse: {
    action: 'report_abuse',
    ...damagedClaim,
    order: { claim: claim(), badFaith: yes },
    parcel: scanned,
  },
  claim_cover: {
    action: 'use_cover',
    issue: 'not_received',
    stage: 'claim_open',
    order: { claim: claim(), protectedLabel: yes },
  },
  authentic: {
    action: 'prove_authentic',
    issue: 'counterfeit',
    stage: 'claim_open',
    order: { claim: claim(), authorisation: yes },
    parcel: scanned,
  },
};

export const toCarrier: Readonly<Record<CarrierLetterId, Example>> = {
  proof_of_delivery: {
    action: 'contest_delivered',
    issue: 'not_received',
    stage: 'claim_open',
    order: { claim: claim(), respondBy: day('2026-11-25') },
    parcel: scanned,
  },
  trace: {
    action: 'chase_carrier',
    stage: 'none',
    order: { ...under, lastUpdate: day('2026-11-10') },
    parcel: { silence: 'stalled' },
  },
};

export const toBank: Readonly<Record<BankLetterId, Example>> = {
  contest_payment: {
    action: 'contest_payment',
    issue: 'unauthorised',
    stage: 'claim_open',
    order: {
      claim: claim({ type: 'chargeback' }),
      contactedOn: talked.contactedOn,
      repliedOn: talked.repliedOn,
    },
    parcel: scanned,
  },
};

/** Amazon, €49.90, from Germany, unless the example says otherwise. */
function orderOf({ order }: Example): Order {
  return makeOrder({
    id: '302-7741852-9903341',
    market: 'amazon',
    site: 'DE',
    buyer: 'Hanna Vogt',
    country: 'DE',
    value: money(49.9, 'EUR'),
    item: 'Desk lamp with dimmer',
    orderDate: day('2026-11-02'),
    shipBy: day('2026-11-04'),
    shipDate: day('2026-11-03'),
    promised: day('2026-11-17'),
    lastUpdate: day('2026-11-09'),
    ...order,
  });
}

export const disputeOf = ({ issue, wants, usable, stage }: Example): Dispute => ({
  finding: makeFinding({
    issue: issue ?? 'none',
    wants: wants ?? [],
    usable: usable ?? false,
    praise: false,
    quote: '',
  }),
  stage: stage ?? 'message',
  risk: { level: 'high', score: 80, chance: 0.6, stake: null, over: null, reasons: [] },
});

/** The letters of an example, with the action it is about. */
export function replyOf(example: Example, language?: LanguageCode, chosen = settings): Reply {
  const order = orderOf(example);
  const parcel = makeParcel({ carrier: 'YunExpress', ...example.parcel });
  const dispute = disputeOf(example);
  const market = marketOf(order.market, order.site);
  const row = { order, parcel, dispute, market, today, settings: chosen };
  const decided = decide(row);
  const decision = { ...decided, action: example.action };
  return replyTo({ ...row, decision }, language);
}
