// What decides a claim, what the row already shows of it, and how strong that proof is.

import { amountOf } from '../base/money';
import { own } from '../base/own';
import { isProtected } from '../dispute/thresholds';
import type { Market } from '../market/market';
import type { Order } from '../order/order';
import type { Parcel } from '../parcel/parcel';

const evidenceIds = [
  'delivered_scan',
  'signature',
  'dispatch_record',
  'promised_window',
  'tracking_number',
  'message_log',
  'return_address_message',
  'photos',
  'authorisation',
  'invoice',
  'chat_admission',
  'proof_of_return',
  'refund_record',
  'second_parcel',
  'carrier_trace',
  'address_confirmation',
] as const;
export type EvidenceId = (typeof evidenceIds)[number];

/** Whether the row itself shows a piece of evidence; what only a file can show is never assumed. */
export function shows(id: EvidenceId, order: Order, parcel: Parcel): boolean {
  switch (id) {
    case 'delivered_scan':
      return parcel.deliveryScan;
    case 'dispatch_record':
      return order.shipDate !== null && (order.shipBy === null || order.shipDate <= order.shipBy);
    case 'promised_window':
      return order.promised !== null;
    case 'tracking_number':
      return parcel.number !== null;
    case 'message_log':
      return order.repliedOn !== null;
    case 'return_address_message':
      return order.returnAddressSent?.yes === true;
    case 'photos':
      return order.photosReceived?.yes === true;
    case 'authorisation':
      return order.authorisation?.yes === true;
    case 'proof_of_return':
      return order.returnReceived?.yes === true;
    case 'refund_record':
      return order.refunded !== 'none';
    case 'second_parcel':
      return order.reships > 0;
    case 'signature':
    case 'invoice':
    case 'chat_admission':
    case 'carrier_trace':
    case 'address_confirmation':
      return false;
  }
}

/**
 * How much each piece counts, by what the claim is about. The order follows what marketplaces say
 * they decide by: carrier confirmation with signature, delivered scan, first scan in time, the
 * buyer's own words (Amazon A-to-z help, eBay help 4116, Stripe dispute guide). Sums to 1.
 */
const share = {
  delivery: { delivered_scan: 0.5, signature: 0.2, dispatch_record: 0.2, message_log: 0.1 },
  window: { tracking_number: 0.4, dispatch_record: 0.35, promised_window: 0.25 },
  agreement: { return_address_message: 0.5, message_log: 0.5 },
  authenticity: { authorisation: 0.7, invoice: 0.3 },
  abuse: { chat_admission: 0.6, message_log: 0.4 },
} as const satisfies Record<string, Partial<Record<EvidenceId, number>>>;

export type ProofKind = keyof typeof share;

/**
 * Below the marketplace's own threshold, and up to what it pays itself, a scan alone is proof; where it
 * names neither, it never is.
 */
function signatureNeeded(order: Order, market: Market): boolean {
  if (isProtected(order, market)) return false;
  const from =
    market.signatureFrom === null ? undefined : own(market.signatureFrom.value, order.currency);
  return from === undefined || order.value === null || amountOf(order.value) >= from;
}

/** 0–1: how far the row's evidence meets what decides this kind of claim. */
export function proofScore(kind: ProofKind, order: Order, parcel: Parcel, market: Market): number {
  const weights: Readonly<Partial<Record<EvidenceId, number>>> = share[kind];
  let score = 0;
  for (const id of evidenceIds) {
    const spared = id === 'signature' && parcel.deliveryScan && !signatureNeeded(order, market);
    if (spared || shows(id, order, parcel)) score += weights[id] ?? 0;
  }
  return Math.round(score * 100) / 100;
}

/**
 * w, the chance to win a contest: about 25 % without proof and 85 % with all of it (published
 * chargeback figures disagree by a factor of three; these are the two ends most often named).
 */
export const winChance = (proof: number): number => 0.25 + 0.6 * proof;
