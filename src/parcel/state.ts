// Where the parcel is: the tracker's words first, then the order's status and dates.

import type { Day } from '../base/day';
import { lazy } from '../base/lazy';
import { remember } from '../base/memo';
import type { Order } from '../order/order';
import type { TableFacts } from '../sheet/facts';
import { clean } from './clean';
import type { ParcelState } from './parcel';
import { codeList, textRules } from './status-words';

/** Every code, and each state under its own name. */
const codes = lazy(
  (): ReadonlyMap<string, ParcelState> =>
    new Map(
      codeList.flatMap(([state, list]) =>
        `${list} ${state}`.split(' ').map((code): [string, ParcelState] => [code, state]),
      ),
    ),
);

/** Sub-codes (`InTransit_007`, `transit003`, `Exception_Damage`) whose number adds nothing. */
const subCode =
  /^([a-z]{4,20})_?(?:\d{3}|other|nobody|security|invalidcode|rejected|invalidaddress|damage|delayed|destroyed|pickedup|departure)$/;

function codeState(word: string): ParcelState | undefined {
  const code = word.toLowerCase();
  return codes().get(code) ?? codes().get(subCode.exec(code)?.[1] ?? '');
}

/** Longer cells hold a history: its two ends are read. */
const end = 300;
const ends = (text: string): string =>
  text.length <= 2 * end ? text : `${text.slice(0, end)} … ${text.slice(-end)}`;

/** The state a tracker's words name; null when they name none. */
export const trackerState = remember((written: string): ParcelState | null => {
  const text = clean(ends(written), 2 * end + 20);
  if (text === '') return null;
  // TrackingMore's code means out for delivery; the words `Pick Up` mean waiting to be collected.
  if (text === 'pickup') return 'out_for_delivery';
  const code = codeState(text.replace(/ /g, '_')) ?? codeState(/^\w+_\w+/.exec(text)?.[0] ?? '');
  if (code !== undefined) return code;
  const plain = text.replace(/_/g, ' ');
  for (const [state, rules] of textRules) if (rules.some((rule) => rule.test(plain))) return state;
  return null;
});

/** A tracker that knows the buyer's word, not the carrier's scan. */
const buyerSaysSo = /买家已?确认/u;

const beforeDispatch: readonly (ParcelState | null)[] = [
  null,
  'not_shipped',
  'not_found',
  'pre_transit',
  'cancelled',
];

export interface Place {
  readonly state: ParcelState;
  readonly shipped: boolean;
  readonly delivered: boolean;
  readonly deliveredOn: Day | null;
  /** The tracker itself shows a delivery. */
  readonly scanned: boolean;
  /** What the tracker's words say; null without words. */
  readonly words: ParcelState | null;
  /** Day of dispatch and of the last scan. */
  readonly shipDate: Day | null;
  readonly lastUpdate: Day | null;
}

/** Puts tracker, status and dates together. */
export function placeOf(order: Order, facts: TableFacts, number: string | null): Place {
  const { shipDate, lastUpdate, delivered: typed } = order;
  const words = trackerState(order.trackingStatus);
  const back = words === 'returned' || words === 'returning';
  const done = order.status === 'delivered' || order.status === 'completed';
  const delivered = !back && (typed !== null || words === 'delivered' || done);
  const shownOn = words === 'delivered' || order.status === 'delivered' ? lastUpdate : null;
  const begun = !beforeDispatch.includes(words);
  const held = order.status !== null && waiting.includes(order.status);
  const shipped =
    delivered ||
    begun ||
    shipDate !== null ||
    order.status === 'shipped' ||
    order.status === 'returned' ||
    (number !== null && words === null && !held && order.status !== 'cancelled');
  // `Unshipped` left standing beside a ship date is old.
  const told = words === 'not_shipped' && shipped ? null : words;
  return {
    state: delivered ? 'delivered' : (told ?? withoutWords(order, facts, shipped, held)),
    shipped,
    delivered,
    deliveredOn: delivered ? (typed ?? shownOn) : null,
    scanned: words === 'delivered' && !buyerSaysSo.test(order.trackingStatus.slice(0, 600)),
    words,
    shipDate,
    lastUpdate,
  };
}

/** Orders that nobody has sent, whatever label may be printed for them. */
const waiting: readonly Order['status'][] = ['unpaid', 'on_hold', 'unshipped'];

function withoutWords(
  order: Order,
  facts: TableFacts,
  shipped: boolean,
  held: boolean,
): ParcelState {
  if (order.status === 'cancelled') return 'cancelled';
  if (order.status === 'returned') return 'returned';
  // Where no column could say `delivered`, a parcel sent long ago may well have arrived.
  if (shipped) return facts.delivery || order.lastUpdate !== null ? 'in_transit' : 'unknown';
  const silent = order.status === 'disputed' || order.status === 'refunded';
  return held || (facts.shipping && !silent) ? 'not_shipped' : 'unknown';
}
