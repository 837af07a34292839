// What a letter may mention: every fact by name, what it is called, and what fills it.

import type { FieldId } from '../base/fields';
import type { Words } from '../base/say';
import {
  type FieldName,
  type FlagName,
  letterFields,
  letterFlags,
} from '../languages/letter-names';
import type { SettingName } from '../settings/settings';
import { contractColumns } from '../sheet/field-titles';

/** Where a fact comes from; `null`: Claim Desk itself knows or computes it. */
type Source =
  | { readonly column: FieldId }
  | { readonly setting: SettingName }
  | { readonly column: null };

export interface Field {
  readonly label: Words;
  readonly from: Source;
}

/** The label is the header of the column that the seller fills. */
function column(id: FieldId): Field {
  const header = contractColumns.find(({ field }) => field === id);
  return { label: { en: header?.en ?? id, zh: header?.zh ?? id }, from: { column: id } };
}

const setting = (name: SettingName, en: string, zh: string): Field => ({
  label: { en, zh },
  from: { setting: name },
});

/** Every fact a letter may print, with where it comes from. */
export const fields: Readonly<Record<FieldName, Field>> = {
  order: column('orderId'),
  item: column('productName'),
  buyer: column('buyerName'),
  market: column('platform'),
  carrier: column('shippingMethod'),
  tracking: column('trackingNumber'),
  ordered: column('orderDate'),
  ship_by: column('shipByDate'),
  shipped: column('shipDate'),
  first_scan: column('firstScan'),
  last_update: column('lastTrackingUpdate'),
  promised: column('promisedDeliveryDate'),
  delivered: column('deliveredDate'),
  protection_ends: column('protectionEnds'),
  contacted: column('buyerContactedAt'),
  replied: column('repliedAt'),
  answered: column('buyerAnsweredAt'),
  agreed: column('returnAddressSent'),
  claim_opened: column('claimOpenedAt'),
  respond_by: column('respondBy'),
  decided: column('claimDecidedAt'),
  /** What a full refund gives back. */
  amount: column('orderValue'),
  /** What a partial refund gives back, as an amount and as a share of what was paid. */
  partial: column('orderValue'),
  /** What a partial refund has given back already. */
  given_back: column('refunded'),
  share: setting('partialShare', 'Share of a partial refund', '部分退款比例'),
  address: setting('returnAddress', 'Return address (settings)', '退货地址（设置）'),
  signature: setting('signature', 'Signature (settings)', '署名（设置）'),
  /** What the buyer wrote, where it is to be shown to who decides. */
  quote: column('buyerMessage'),
  rule: {
    label: { en: 'Rule of the marketplace', zh: '平台规则' },
    from: { column: null },
  },
};

export const isField = (name: string): name is FieldName =>
  letterFields.some((each) => each === name);

export const isFlag = (name: string): name is FlagName => letterFlags.some((each) => each === name);
