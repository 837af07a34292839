// Every meaning a column can have, grouped by what its cells look like.

/** `kind` → fields. The kind is what a value check tests and what the row reader expects. */
const fieldsOf = {
  id: ['orderId', 'orderIdSecondary', 'orderItemId', 'listingId', 'packageId', 'claimId'],
  tracking: ['trackingNumber', 'trackingNumberSecondary', 'returnTrackingNumber'],
  day: [
    'orderDate',
    'paidDate',
    'shipFromDate',
    'shipByDate',
    'shipDate',
    'promisedDeliveryFrom',
    'promisedDeliveryDate',
    'deliveredDate',
    'deliveredOrPromised',
    'completedAt',
    'cancelledAt',
    'orderUpdatedAt',
    'lastTrackingUpdate',
    'firstScan',
    'returnDeliveredDate',
    'registeredInTrackerAt',
    'submittedAt',
    'labelPrintedAt',
    'reportDate',
    'issueOpenedAt',
    'protectionEnds',
    'buyerContactedAt',
    'repliedAt',
    'buyerAnsweredAt',
    'claimOpenedAt',
    'respondBy',
    'claimDecidedAt',
    'waitingUntil',
  ],
  money: [
    'orderValue',
    'orderValueCny',
    'itemPrice',
    'tax',
    'discount',
    'shippingCharged',
    'shippingCost',
    'inboundCost',
    'reshipCost',
    'returnLabelCost',
    'unitCost',
    'goodsCost',
    'refundAmount',
    'netPayout',
    'profit',
    'exchangeRate',
  ],
  count: [
    'quantity',
    'quantityShipped',
    'quantityToShip',
    'daysInTransit',
    'shipOverdueDays',
    'reships',
  ],
  flag: [
    'isPrime',
    'isBusiness',
    'isReship',
    'cancelRequested',
    'registered',
    'returnAddressSent',
    'returnReceived',
    'photosReceived',
    'authorisation',
    'badFaith',
    'protectedLabel',
    'handled',
  ],
  currency: ['currency', 'costCurrency'],
  country: ['country'],
  language: ['language'],
  market: ['platform'],
  site: ['site'],
  fulfilment: ['fulfilment'],
  orderStatus: ['orderStatus'],
  claimStatus: ['claimStatus', 'issueStatus'],
  claimType: ['claimType'],
  refunded: ['refunded'],
  text: [
    'store',
    'sku',
    'productName',
    'buyerName',
    'buyerMessage',
    'sellerNote',
    'carrier',
    'returnCarrier',
    'shippingMethod',
    'shippingProgram',
    'trackingStatus',
    'lastTrackingEvent',
    'trackingUrl',
    'paymentStatus',
    'issueType',
    'issueReason',
    'issueResolution',
    'disputeReason',
    'fulfilmentLocation',
    'riskFlag',
    'salesSource',
    'transactionType',
    'tags',
    'timeZone',
    'city',
    'region',
  ],
  /** `sensitive`: personal data, `result`: written by this product, `ignore`: looks like a field and is none. */
  unread: ['sensitive', 'result', 'ignore'],
} as const;

export type FieldKind = keyof typeof fieldsOf;
export type FieldId = (typeof fieldsOf)[FieldKind][number];

const kinds: ReadonlyMap<string, FieldKind> = new Map(
  (Object.keys(fieldsOf) as FieldKind[]).flatMap((kind) =>
    fieldsOf[kind].map((field): [string, FieldKind] => [field, kind]),
  ),
);

export const fieldIds: readonly FieldId[] = (Object.keys(fieldsOf) as FieldKind[]).flatMap(
  (kind): readonly FieldId[] => fieldsOf[kind],
);

/** What the cells of a field look like. */
export const kindOf = (field: FieldId): FieldKind => kinds.get(field) ?? 'unread';

/** Columns whose cells are never shown as examples; what is ignored may be personal. */
const personal: readonly FieldId[] = [
  'sensitive',
  'ignore',
  'buyerName',
  'buyerMessage',
  'sellerNote',
  'city',
  'region',
];
export const isPersonal = (field: FieldId | null): boolean =>
  field !== null && personal.includes(field);

/**
 * How a column stands for its field:
 * unit – price or cost of one piece · line – of one row · order – of the whole order, maybe repeated
 * first, last – parts of a name · return – what it says holds for goods that came back
 * other – the field by name, but of something else (the seller's own claim, a posting time): unread
 */
export type Use = 'unit' | 'line' | 'order' | 'first' | 'last' | 'return' | 'other';

/** A field with how its column stands for it: `itemPrice@unit`. */
export type Slot = FieldId | `${FieldId}@${Use}`;

const uses: readonly Use[] = ['unit', 'line', 'order', 'first', 'last', 'return', 'other'];

/** `itemPrice@unit` → itemPrice, unit. Only ever given slots of the built-in tables. */
export function splitSlot(slot: string): { readonly field: FieldId; readonly use: Use | null } {
  const [name = '', tail] = slot.split('@');
  const kind = kinds.get(name);
  const field = kind && fieldsOf[kind].find((each) => each === name);
  return { field: field ?? 'ignore', use: uses.find((each) => each === tail) ?? null };
}
