// Invented orders for the benchmarks: as facts for the rule engines, as raw cells for Claim Desk.
import { seeded } from '../scripts/seeded.mjs';

export interface OrderFacts {
  readonly registered: boolean;
  readonly value: number;
  readonly daysLate: number;
  readonly underWay: boolean;
  readonly silentDays: number;
  readonly notReceived: boolean;
}

export function orders(count: number): OrderFacts[] {
  const next = seeded(7);
  return Array.from({ length: count }, () => ({
    registered: next() < 0.6,
    value: Math.round(next() ** 2 * 30_000) / 100,
    daysLate: next() < 0.7 ? 0 : Math.floor(next() * 25),
    underWay: next() < 0.7,
    silentDays: Math.floor(next() * 25),
    notReceived: next() < 0.1,
  }));
}

const dayMs = 86_400_000;
const today = Date.UTC(2026, 10, 21);
const iso = (daysAgo: number): string =>
  new Date(today - daysAgo * dayMs).toISOString().slice(0, 10);

export const header = [
  'Order ID',
  'Marketplace',
  'Order date',
  'Order value',
  'Currency',
  'Ship date',
  'Promised delivery',
  'Delivered',
  'Last tracking update',
  'Shipping method',
  'Tracking number',
  'Tracking status',
  'Country',
  'Buyer message',
  'Buyer contacted on',
];

/** The same order as a seller's row of text. */
export const cellsOf = (each: OrderFacts, i: number): string[] => [
  `114-${String(i).padStart(7, '0')}-0000000`,
  'eBay',
  iso(45),
  `$${each.value.toFixed(2)}`,
  'USD',
  iso(43),
  iso(each.daysLate > 0 ? each.daysLate : -5),
  each.underWay ? '' : iso(Math.max(0, each.daysLate - 2)),
  iso(each.silentDays),
  each.registered ? 'China Post Registered Air Mail' : 'China Post Ordinary Small Packet Plus',
  '',
  each.underWay ? 'In transit' : 'Delivered',
  'US',
  each.notReceived ? 'I never received my parcel' : '',
  each.notReceived ? iso(1) : '',
];
