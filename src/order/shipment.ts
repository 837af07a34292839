// How an order was sent, and which of its lines tell of the parcel that is under way.

import type { SheetRow } from '../base/cell';
import { readFlag } from '../cells/flag';
import { textOf } from '../cells/read';
import { cellFor, isResent, type Sheet } from '../sheet/lines';
import type { Order } from './order';
import { day, first, flag, type Reading, text, texts } from './reading';
import { readTracking } from './tracking';

/** Lines of an order that was sent again, and all lines with the last parcel's first. */
export interface Sent {
  readonly resent: readonly SheetRow[];
  readonly lines: readonly SheetRow[];
  /** How many parcels were sent again. */
  readonly times: number;
}

export function sentIn(sheet: Sheet, rows: readonly SheetRow[]): Sent {
  const resent = rows.filter((row) => {
    const said = readFlag(cellFor(sheet, row, 'isReship'), { order: null, zone: null });
    return isResent(sheet, row) || (said?.ok === true && said.value.yes);
  });
  const isPart = resent.length > 0 && resent.length < rows.length;
  return {
    resent,
    lines: isPart ? [...resent, ...rows.filter((row) => !resent.includes(row))] : rows,
    times: new Set(resent.map((row) => textOf(cellFor(sheet, row, 'orderId')))).size,
  };
}

function methodOf(reading: Reading, rows: readonly SheetRow[]): string {
  // WooCommerce: `method:Free Shipping|total:0.00`
  const method = text(reading, 'shippingMethod', rows).replace(/^method:([^|]*).*$/s, '$1');
  const registered = flag(reading, 'registered');
  if (registered === null) return method;
  return [method, registered.yes ? 'registered' : 'unregistered'].filter(Boolean).join(' · ');
}

type Shipment = Pick<
  Order,
  'lastUpdate' | 'firstScan' | 'method' | 'carrier' | 'tracking' | 'trackingStatus'
>;

export function shipmentOf(reading: Reading, { resent, lines }: Sent): Shipment {
  const tracking = first(reading, 'trackingNumber', readTracking, lines)?.value;
  const rows = resent.length === 0 ? reading.rows : resent;
  return {
    lastUpdate: day(reading, 'lastTrackingUpdate', lines),
    firstScan: day(reading, 'firstScan', lines),
    method: methodOf(reading, lines),
    carrier: text(reading, 'carrier', lines) || (tracking?.carrier ?? ''),
    tracking: tracking?.number ?? '',
    trackingStatus: texts({ ...reading, rows }, 'trackingStatus', 'lastTrackingEvent').join(' · '),
  };
}
