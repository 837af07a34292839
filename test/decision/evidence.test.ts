// What a claim is contested with: which pieces an action asks for, and which of them the row itself shows.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ActionId } from '../../src/base/ids';
import { actions } from '../../src/decision/actions';
import { type EvidenceId, piecesOf, proofScore, shows } from '../../src/decision/evidence';
import { marketOf } from '../../src/market/index';
import type { Order } from '../../src/order/order';
import type { Parcel } from '../../src/parcel/parcel';
import { makeOrder, makeParcel, today } from '../make';
import { orderOfRow } from '../one-row';

const yes = { yes: true, on: null };
const no = { yes: false, on: null };

describe('the row shows', () => {
  it.each<[EvidenceId, Partial<Order>, Partial<Order>]>([
    ['dispatch_record', { shipDate: today - 8, shipBy: today - 8 }, { shipDate: today - 7 }],
    ['dispatch_record', { shipDate: today - 9, shipBy: null }, { shipDate: null, shipBy: null }],
    ['promised_window', { promised: today }, { promised: null }],
    ['message_log', { repliedOn: today }, { repliedOn: null, buyerAnsweredOn: today }],
    ['return_address_message', { returnAddressSent: yes }, { returnAddressSent: no }],
    ['photos', { photosReceived: yes }, { photosReceived: no }],
    ['authorisation', { authorisation: yes }, { authorisation: no }],
    ['proof_of_return', { returnReceived: yes }, { returnReceived: no }],
    // That nothing came back is known only where the seller says so, not where the cell is empty.
    ['no_return', { returnReceived: no }, { returnReceived: null }],
    ['no_return', { returnReceived: no }, { returnReceived: yes }],
    ['refund_record', { refunded: 'partial' }, { refunded: 'none' }],
    ['second_parcel', { reships: 1 }, { reships: 0 }],
  ])('%s by what stands in it: %o, not %o', (id, with_, without) => {
    expect(shows(id, makeOrder(with_), makeParcel())).toBe(true);
    expect(shows(id, makeOrder(without), makeParcel())).toBe(false);
  });

  it('a scan and a number by the parcel', () => {
    const has = (id: EvidenceId, parcel: Partial<Parcel>) =>
      shows(id, makeOrder(), makeParcel(parcel));
    expect(has('delivered_scan', { deliveryScan: true })).toBe(true);
    expect(has('delivered_scan', { delivered: true, deliveryScan: false })).toBe(false);
    expect(has('tracking_number', {})).toBe(true);
    expect(has('tracking_number', { number: null })).toBe(false);
  });

  const onlyInFiles: readonly EvidenceId[] = [
    ...(['signature', 'invoice', 'chat_admission', 'carrier_trace', 'listing', 'policy'] as const),
    ...(['address_confirmation', 'card_check', 'earlier_orders', 'both_parcels'] as const),
  ];
  it.each(onlyInFiles)('never %s, which only a file can show', (id) => {
    const full = makeOrder({ authorisation: yes, photosReceived: yes, returnReceived: yes });
    expect(shows(id, full, makeParcel({ deliveryScan: true, delivered: true }))).toBe(false);
  });
});

// The playbook's items, and what they say a claim is decided by.
it.each<[ActionId, string, readonly EvidenceId[]]>([
  ['contest_delivered', 'P5', ['delivered_scan', 'signature', 'dispatch_record', 'message_log']],
  ['contest_in_window', 'P6', ['dispatch_record', 'promised_window', 'tracking_number']],
  ['contest_no_contact', 'P11', ['message_log']],
  ['contest_agreed', 'P12', ['return_address_message', 'message_log']],
  ['agree_return', 'P13', ['proof_of_return', 'photos']],
  ['partial_refund', 'P16', ['photos', 'message_log']],
  ['ask_withdraw', 'P17', ['refund_record']],
  ['prove_authentic', 'P20', ['authorisation', 'invoice']],
  ['refund_and_delist', 'P20', ['refund_record']],
  ['report_abuse', 'P21', ['chat_admission', 'message_log']],
  ['confirm_address', 'P22', ['address_confirmation']],
  ['reship_new_address', 'P22', ['address_confirmation', 'second_parcel']],
  ['decline_address_change', 'P22', ['dispatch_record']],
  ['appeal', 'P24', ['delivered_scan', 'signature', 'dispatch_record', 'message_log']],
  ['check_delivery', 'P5', ['delivered_scan', 'signature']],
  ['ask_to_wait', 'P6', ['tracking_number', 'promised_window']],
  ['share_tracking', 'P10', ['tracking_number']],
  ['platform_handles', 'P10', ['tracking_number']],
  ['send_return_address', 'P14', ['photos', 'proof_of_return']],
  ['reship', 'P15', ['second_parcel']],
  ['refund', 'P7', ['refund_record']],
  ['refund', 'P15', ['refund_record']],
  ['refund', 'P19', ['refund_record']],
  ['refund', 'P23', ['refund_record']],
  ['refund_on_return', 'P23', ['proof_of_return']],
  ['pay_refund', 'P23', ['proof_of_return', 'refund_record']],
  ['cancel_order', 'P23', ['message_log']],
  ['negotiate_refund', 'P23', ['message_log']],
  ['ask_keep_or_refuse', 'P23', ['message_log', 'tracking_number']],
  ['explain_use', 'P18', ['message_log']],
  ['answer', 'P1', ['message_log']],
  ['contact_first', 'P8', ['tracking_number', 'message_log']],
  ['chase_carrier', 'P8', ['carrier_trace']],
  ['extend_protection', 'P8', []],
  ['watch', 'P9', []],
  ['accept_loss', 'P24', []],
  ['contest_payment', 'P26', []],
  ['accept_chargeback', 'P26', []],
  ['ship_registered', 'P35', []],
  ['ask_pickup', 'P8', ['tracking_number']],
  ['use_cover', 'P28', ['tracking_number', 'dispatch_record']],
  ['stop_and_refund', 'P29', ['photos', 'message_log', 'refund_record']],
])('%s carries out %s and asks for %j', (action, item, evidence) => {
  expect(actions[action].from).toContain(item);
  expect(actions[action].evidence).toEqual(evidence);
});

it('every item an action carries out stands in the playbook', () => {
  const playbook = readFileSync('docs/playbook.md', 'utf8');
  const items = new Set([...playbook.matchAll(/^- \*\*(P\d+) /gm)].map(([, item]) => item));
  for (const { from } of Object.values(actions))
    expect(from.filter((item) => !items.has(item))).toEqual([]);
});

describe('a bank is shown what its reason asks for, the weightiest first', () => {
  // Stripe's and Shopify's guides by reason.
  it.each([
    ['pay_fraud', ['delivered_scan', 'card_check', 'earlier_orders', 'message_log']],
    ['pay_not_received', ['delivered_scan', 'signature', 'dispatch_record', 'tracking_number']],
    ['pay_not_as_described', ['return_address_message', 'message_log', 'listing']],
    ['pay_credit', ['refund_record', 'no_return', 'message_log']],
    ['pay_duplicate', ['both_parcels', 'delivered_scan', 'dispatch_record']],
    ['pay_cancelled', ['dispatch_record', 'policy', 'message_log']],
  ] as const)('%s: %j', (kind, pieces) => {
    expect(piecesOf(kind)).toEqual(pieces);
  });
});

describe('the proof of a claim', () => {
  it('is that of bad faith where the seller can show it, whatever was agreed', () => {
    const { decision } = orderOfRow({
      'Order ID': 'A-1',
      Marketplace: 'eBay',
      'Ship date': '2026-10-01',
      Delivered: '2026-10-20',
      'Buyer message': 'The lamp is not as described',
      'Claim status': 'open',
      'Claim opened on': '2026-11-18',
      'Bad faith': 'yes',
      'Buyer contacted on': '2026-11-10',
      'Replied on': '2026-11-11',
      'Return address sent': 'yes',
    });
    // The message log alone; of an agreement it would be all.
    expect(decision.proof).toBe(0.4);
  });

  it('about the goods is what was agreed, however well the parcel was delivered', () => {
    const claimed = {
      'Order ID': 'A-1',
      Marketplace: 'eBay',
      'Order value': '20',
      Currency: 'USD',
      'Ship by': '2026-10-02',
      'Ship date': '2026-10-01',
      Delivered: '2026-10-20',
      'Tracking no.': 'RB123456785CN',
      'Claim status': 'open',
      'Claim opened on': '2026-11-18',
    };
    const goods = {
      ...claimed,
      'Buyer message': 'The lamp is broken',
      'Return address sent': 'yes',
    };
    const proof = (more: Record<string, string>) =>
      orderOfRow({ ...goods, ...more }).decision.proof;
    expect(proof({})).toBe(0.5);
    // Won back by an appeal it may still be; without a claim there is nothing to prove.
    expect(proof({ 'Claim status': 'granted', 'Claim decided on': '2026-11-20' })).toBe(0.5);
    expect(proof({ 'Claim status': '', 'Claim opened on': '' })).toBeNull();
  });

  const market = marketOf('ebay');
  // In time to the day: dispatch 0.2 of delivery, 0.35 of the window.
  const order = makeOrder({ market: 'ebay', value: { minor: 2_000, currency: 'USD' } });

  it('is that of the delivery once the marketplace takes such claims', () => {
    const { decision } = orderOfRow({
      'Order ID': 'A-1',
      Marketplace: 'eBay',
      'Order value': '20',
      Currency: 'USD',
      'Ship by': '2026-10-01',
      'Ship date': '2026-10-01',
      'Promised delivery': '2026-10-24',
      'Tracking no.': 'LX123456785CN',
      'Tracking status': 'In transit',
      'Claim type': 'INR',
      'Claim status': 'open',
      'Claim opened on': '2026-11-18',
    });
    // Sent in time and nothing else; of the promised window it would be all.
    expect(decision.proof).toBe(0.2);
  });

  it.each([
    // Stripe’s and Shopify’s guides name no shares: these are set, the weightiest piece first.
    ['pay_fraud', 0.3 + 0.15],
    ['pay_not_as_described', 0.4 + 0.3],
    ['pay_credit', 0.6 + 0.1],
    ['pay_duplicate', 0.2 + 0.2],
    ['pay_cancelled', 0.5 + 0.2],
    ['pay_other', 0.5 + 0.3 + 0.2],
  ] as const)('of %s is what the row shows of it, %f', (kind, score) => {
    const all = { ...order, returnAddressSent: yes, repliedOn: today, refunded: 'full' } as const;
    const scanned = makeParcel({ delivered: true, deliveryScan: true });
    expect(proofScore(kind, all, scanned, market)).toBeCloseTo(score);
  });

  it('adds up what the row shows', () => {
    // Number 0.4, dispatch 0.35, promised day 0.25.
    expect(proofScore('window', order, makeParcel(), market)).toBe(1);
    expect(proofScore('window', { ...order, promised: null }, makeParcel(), market)).toBe(0.75);
    expect(proofScore('window', order, makeParcel({ number: null }), market)).toBe(0.6);
    // The return address half, the message log half.
    expect(proofScore('agreement', order, makeParcel(), market)).toBe(0);
    const agreed = { ...order, returnAddressSent: yes };
    expect(proofScore('agreement', agreed, makeParcel(), market)).toBe(0.5);
    expect(proofScore('agreement', { ...agreed, repliedOn: today }, makeParcel(), market)).toBe(1);
    // The authorisation 0.7; the invoice is in no row.
    expect(proofScore('authenticity', { ...order, authorisation: yes }, makeParcel(), market)).toBe(
      0.7,
    );
  });

  it('spares the signature of a small order, and only where there is a scan', () => {
    const scanned = makeParcel({ delivered: true, deliveryScan: true });
    // Scan 0.5, signature 0.2, dispatch 0.2 – without a scan dispatch alone.
    expect(proofScore('delivery', order, scanned, market)).toBe(0.9);
    expect(proofScore('delivery', order, makeParcel(), market)).toBe(0.2);
    // Without a value nobody knows whether it is small.
    expect(proofScore('delivery', { ...order, value: null }, scanned, market)).toBe(0.7);
  });
});
