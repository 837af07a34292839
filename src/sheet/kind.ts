// What a table is about. The layouts of exports say it; of a sheet made by hand its columns tell.

import type { FieldId } from '../base/fields';
import type { Column } from './columns';
import type { Detected } from './detect';
import type { TableKind } from './exports/export';

const ofOrders: readonly FieldId[] = [
  'orderDate',
  'paidDate',
  'orderValue',
  'itemPrice',
  'productName',
  'sku',
  'quantity',
  'buyerName',
  'country',
  'shipByDate',
  'shippingMethod',
];
const ofClaims: readonly FieldId[] = [
  'claimType',
  'claimStatus',
  'claimOpenedAt',
  'respondBy',
  'disputeReason',
  'issueReason',
  'issueStatus',
  'issueOpenedAt',
];
const ofPrices: readonly FieldId[] = ['orderValue', 'itemPrice'];
const ofParcels: readonly FieldId[] = ['trackingNumber', 'trackingStatus', 'lastTrackingEvent'];

/** So many columns that only an order has make a list of orders. */
const enough = 3;

export function kindOfTable(columns: readonly Column[], detected: Detected | null): TableKind {
  const said = detected?.variant?.kind ?? detected?.layout.kind;
  if (said !== undefined) return said;
  const read = new Set(columns.filter(({ use }) => use !== 'other').map(({ field }) => field));
  const has = (fields: readonly FieldId[]) => fields.filter((field) => read.has(field)).length;
  if (has(ofOrders) >= enough) return 'orders';
  if (has(ofClaims) > 0) return 'claims';
  // What a buyer paid stands in no list of parcels.
  return has(ofParcels) > 0 && has(ofPrices) === 0 ? 'tracking' : 'orders';
}
