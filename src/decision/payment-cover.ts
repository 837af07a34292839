// Whether a payment service stands for a payment that was taken: Shopify Protect, PayPal's seller protection.
import type { FieldId } from '../base/fields';
import type { Protector } from '../base/ids';
import { amountOf } from '../base/money';
import { own } from '../base/own';
import type { PaymentReason } from '../cells/payment-reason';
import { type PaymentCover, paymentCovers } from '../market/covers';
import { markets } from '../market/index';
import { paypalSignature } from '../market/payments';
import type { Order } from '../order/order';
import { isRegistered, type Parcel } from '../parcel/parcel';

/** Who protects the order; a mark that names nobody is a parcel's label, and no word of a payment service. */
function protectorOf({ protectedLabel, market }: Order): Protector | null {
  // A marketplace takes the payment itself, and so decides on it.
  if (protectedLabel?.yes !== true || markets[market].kind === 'marketplace') return null;
  const { by } = protectedLabel;
  return by === 'paypal' || (by === 'shopify' && market === 'shopify') ? by : null;
}

/** Sent and scanned by the days it asks for, as far as the row tells. */
function inTime({ sentDays, scannedDays }: PaymentCover, order: Order): boolean {
  const { orderDate, shipBy, shipDate, firstScan } = order;
  if (orderDate === null) return true;
  const sent = shipDate === null || shipDate <= Math.max(orderDate + sentDays, shipBy ?? 0);
  return (
    sent && (scannedDays === null || firstScan === null || firstScan <= orderDate + scannedDays)
  );
}

/** PayPal wants to see the delivery where the parcel is said not to have come, from an amount on with a signature. */
function isProven(order: Order, parcel: Parcel, reason: PaymentReason): boolean {
  if (!isRegistered(parcel)) return false;
  if (reason === 'fraud') return order.protectedLabel?.partly !== true;
  const from = own(paypalSignature.value, order.currency);
  const unsigned = order.value === null || (from !== undefined && amountOf(order.value) >= from);
  return parcel.deliveryScan && !unsigned;
}

/** The service that gives this payment back, as far as the row tells; null where the seller has to contest. */
export function paymentCoverOf(
  reason: PaymentReason | null,
  order: Order,
  parcel: Parcel,
): PaymentCover | null {
  const by = protectorOf(order);
  if (by === null || reason === null) return null;
  // Given back, or owed: nobody pays that twice.
  if (order.refunded !== 'none' || order.returnReceived?.yes === true) return null;
  // Only goods that travel are protected, and only what can be followed.
  if (!parcel.shipped || parcel.number === null) return null;
  const cover = paymentCovers[by];
  if (!cover.pays.some((each) => each === reason) || !inTime(cover, order)) return null;
  return by === 'shopify' || isProven(order, parcel, reason) ? cover : null;
}

/** The cells that would tell whether it was sent in time. */
export const unknownOf = ({ orderDate, shipDate }: Order): readonly FieldId[] => [
  ...(orderDate === null ? (['orderDate'] as const) : []),
  ...(shipDate === null ? (['shipDate'] as const) : []),
];
