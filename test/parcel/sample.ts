// A short way to read the parcel of an invented order about which nothing is known but what is given.

import { asOf } from '../../src/order/as-of';
import type { Order } from '../../src/order/order';
import type { Parcel } from '../../src/parcel/parcel';
import { readParcel } from '../../src/parcel/read';
import { readSettings } from '../../src/settings/settings';
import type { TableFacts } from '../../src/sheet/facts';
import { day, makeOrder, today } from '../make';

type DayField = 'shipDate' | 'promised' | 'delivered' | 'lastUpdate' | 'protectionEnds';

/** Fields of an order, with the days of its parcel as ISO text. */
export type Given = Partial<Omit<Order, DayField>> & Partial<Record<DayField, string>>;

const everything: TableFacts = { delivery: true, tracking: true, shipping: true, words: true, unreadWords: false, unreadDates: false };

function order({ shipDate, promised, delivered, lastUpdate, protectionEnds, ...rest }: Given) {
  const on = (iso: string | undefined): number | null => (iso === undefined ? null : day(iso));
  return makeOrder({
    status: null,
    orderDate: null,
    shipBy: null,
    method: '',
    tracking: '',
    trackingStatus: '',
    shipDate: on(shipDate),
    promised: on(promised),
    delivered: on(delivered),
    lastUpdate: on(lastUpdate),
    protectionEnds: on(protectionEnds),
    ...rest,
  });
}

/** The parcel on 21 November 2026, on a table that can say everything unless `facts` tells less. */
export const parcel = (
  given: Given,
  facts: Partial<TableFacts> = {},
  parcelDays: Readonly<Record<string, number>> = {},
): Parcel =>
  readParcel(
    asOf(order(given), today, () => ''),
    { ...everything, ...facts },
    today,
    readSettings({ parcelDays }).settings,
  );
