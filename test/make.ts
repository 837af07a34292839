// Orders and parcels for tests: quiet and complete unless a test says otherwise.

import { money } from '../src/base/money';
import type { IssueFinding } from '../src/dispute/dispute';
import type { Order } from '../src/order/order';
import type { Parcel } from '../src/parcel/parcel';

/** `2026-11-21` as days since 1970-01-01. */
export const day = (iso: string): number => Date.parse(`${iso}T00:00:00Z`) / 86_400_000;

export const today = day('2026-11-21');

export const makeOrder = (own: Partial<Order> = {}): Order => ({
  row: 2,
  rows: [2],
  id: 'A-1',
  market: 'unknown',
  site: null,
  shop: '',
  fulfilment: 'seller',
  status: 'shipped',
  buyer: 'Ann Field',
  country: 'US',
  language: null,
  item: 'Lamp',
  sku: 'L-1',
  quantity: 1,
  value: money(20, 'USD'),
  currencyAssumed: false,
  currency: own.value?.currency ?? 'USD',
  goodsCost: null,
  freight: null,
  orderDate: today - 10,
  shipBy: today - 8,
  shipDate: today - 9,
  promised: today + 20,
  delivered: null,
  confirmedByBuyer: false,
  lastUpdate: today - 1,
  firstScan: null,
  protectionEnds: null,
  cancelledOn: null,
  method: 'YunExpress',
  carrier: '',
  tracking: 'YT2612345678901234',
  trackingStatus: 'In transit',
  issueText: '',
  message: '',
  messageIsNote: false,
  contactedOn: null,
  repliedOn: null,
  buyerAnsweredOn: null,
  returnAddressSent: null,
  returnReceived: null,
  photosReceived: null,
  authorisation: null,
  badFaith: null,
  protectedLabel: null,
  claim: null,
  disputeReason: '',
  respondBy: null,
  refunded: 'none',
  refundedPart: null,
  reships: 0,
  handled: false,
  problems: [],
  ...own,
});

export const makeParcel = (own: Partial<Parcel> = {}): Parcel => ({
  class: 'tracked',
  confidence: 0.9,
  classFrom: 'method',
  conflict: null,
  method: 'YunExpress',
  family: 'standard',
  carrier: 'yunexpress',
  couldBe: [],
  number: 'YT2612345678901234',
  platformLogistics: false,
  state: 'in_transit',
  shipped: true,
  delivered: false,
  deliveredOn: null,
  deliveryScan: false,
  dueThere: { on: today + 20, from: 'promise' },
  late: null,
  silentDays: 1,
  silence: 'normal',
  blind: false,
  ...own,
});

/** What was read of a buyer's message: nothing, unless a test says otherwise. */
export const makeFinding = (own: Partial<IssueFinding> = {}): IssueFinding => ({
  issue: 'none',
  sure: true,
  also: [],
  wants: [],
  refuses: [],
  warnings: [],
  language: null,
  usable: false,
  praise: false,
  from: null,
  words: [],
  quote: '',
  ...own,
});
