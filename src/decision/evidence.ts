// What decides a claim, what the row already shows of it, and how strong that proof is.

import type { MarketId } from '../base/ids';
import { amountOf } from '../base/money';
import { own } from '../base/own';
import { isProtected } from '../dispute/thresholds';
import { proofCounts } from '../market/contests';
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
  'card_check',
  'earlier_orders',
  'listing',
  'no_return',
  'both_parcels',
  'policy',
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
    case 'no_return':
      return order.returnReceived?.yes === false;
    case 'card_check':
    case 'earlier_orders':
    case 'listing':
    case 'both_parcels':
    case 'policy':
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
  // What a bank asks for, by the reason of the dispute (Stripe and Shopify dispute guides).
  pay_fraud: { card_check: 0.3, delivered_scan: 0.3, earlier_orders: 0.25, message_log: 0.15 },
  pay_not_received: {
    delivered_scan: 0.6,
    signature: 0.2,
    dispatch_record: 0.1,
    tracking_number: 0.1,
  },
  pay_not_as_described: { return_address_message: 0.4, listing: 0.3, message_log: 0.3 },
  pay_credit: { refund_record: 0.6, no_return: 0.3, message_log: 0.1 },
  pay_duplicate: { both_parcels: 0.6, delivered_scan: 0.2, dispatch_record: 0.2 },
  pay_cancelled: { dispatch_record: 0.5, policy: 0.3, message_log: 0.2 },
  pay_other: { delivered_scan: 0.5, message_log: 0.3, dispatch_record: 0.2 },
} as const satisfies Record<string, Partial<Record<EvidenceId, number>>>;

export type ProofKind = keyof typeof share;

/** What is to be attached for a kind of proof, the weightiest first. */
export const piecesOf = (kind: ProofKind): readonly EvidenceId[] => {
  const weights: Readonly<Partial<Record<EvidenceId, number>>> = share[kind];
  return evidenceIds
    .filter((id) => weights[id] !== undefined)
    .sort((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0));
};

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
const winChance = (proof: number, counts = 1): number => 0.25 + 0.6 * proof * counts;

/** What a label that the marketplace protects wins with: it pays the claim itself (our choice of one in ten lost). */
const protectedWin = 0.9;

/** w where the marketplace decides; a bank decides by its own book, and no label counts there. */
export function winChanceOf(
  kind: ProofKind | null,
  proof: number,
  market: MarketId,
  protectedLabel: boolean,
): number {
  if (kind?.startsWith('pay_')) return winChance(proof);
  const win = winChance(proof, proofCounts[market].value);
  const byLabel = protectedLabel && (kind === 'delivery' || kind === 'window');
  return byLabel ? Math.max(win, protectedWin) : win;
}

/** What a registered parcel sent in time wins with: the scan and the record of dispatch. */
export const trackedWin = (market: MarketId): number =>
  winChance(
    share.delivery.delivered_scan + share.delivery.dispatch_record,
    proofCounts[market].value,
  );
