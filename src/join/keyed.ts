// What an order is known by, read without all the rest: of a long sheet only this is needed before its blocks are.

import { placeOf } from '../order/marketplace';
import type { Order } from '../order/order';
import { day, first, type Reading, text, texts } from '../order/reading';
import { readTracking } from '../order/tracking';
import { groupRows, lineId, openSheet } from '../sheet/lines';
import { looseKey } from './keys';
import type { Table } from './told';

export type Keyed = Pick<
  Order,
  'id' | 'otherIds' | 'market' | 'shop' | 'tracking' | 'sku' | 'orderDate'
>;

/** Numbers of a shop's own count are short, and another shop has the same: there the day tells them apart. */
export const isShort = (id: string): boolean => id !== '' && looseKey(id).length < 10;

export function keyedOrders({ plan, rows }: Table): readonly Keyed[] {
  const sheet = openSheet(plan);
  return groupRows(sheet, rows).map((lines): Keyed => {
    const reading: Reading = { sheet, rows: lines, zone: plan.zone, problems: [] };
    const [head = { row: 0, cells: [] }] = lines;
    const { id } = lineId(sheet, head);
    const store = text(reading, 'store');
    const platform = text(reading, 'platform');
    const names = { platform, channel: text(reading, 'site'), store, orderId: id };
    return {
      id,
      otherIds: texts(reading, 'orderIdSecondary'),
      market: placeOf(plan, names, null).market,
      shop: store,
      tracking: first(reading, 'trackingNumber', readTracking)?.value.number ?? '',
      sku: text(reading, 'sku'),
      orderDate: isShort(id) ? day(reading, 'orderDate') : null,
    };
  });
}
