// Stripe payments, with the columns of their disputes: Stripe's own choice or all of them.
// Source: header lines read by public programs. Times are in UTC.
import type { ExportLayout } from './export';

export const stripe: ExportLayout = {
  id: 'stripe',
  name: 'Stripe',
  market: 'unknown',
  signature: `Statement Descriptor | Seller Message | Converted Amount Refunded | Captured & Card ID
    Taxes On Fee | PaymentIntent ID | Dispute Evidence Due (UTC)`,
  fields: {
    orderId: 'id',
    orderIdSecondary: 'PaymentIntent ID | Invoice ID',
    orderDate: 'Created date (UTC) | Created (UTC)',
    orderValue: 'Amount',
    'orderValue@other': 'Converted Amount',
    refundAmount: 'Amount Refunded',
    'refundAmount@other': 'Converted Amount Refunded | Disputed Amount',
    currency: 'Currency',
    'currency@other': 'Converted Currency',
    paymentStatus: 'Status',
    productName: 'Description',
    buyerName: 'Shipping Name | Card Name | Customer Description',
    country: 'Shipping Address Country | Card Address Country',
    region: 'Shipping Address State | Card Address State',
    city: 'Shipping Address City | Card Address City',
    claimStatus: 'Dispute Status',
    claimOpenedAt: 'Dispute Date (UTC)',
    respondBy: 'Dispute Evidence Due (UTC)',
    issueReason: 'Dispute Reason',
    sensitive: `Customer Email | Customer Phone | Card Last4 | Card Address Line1 | Card Address Line2
      Card Address Zip | Shipping Address Line1 | Shipping Address Line2
      Shipping Address Postal Code`,
    // What Stripe told the seller of the payment.
    ignore: 'Seller Message',
  },
  kind: 'payments',
  unneeded: `Captured | Decline Reason | Fee | Refunded date (UTC) | Statement Descriptor | Taxes On Fee
    Card ID | Customer ID | Transfer | Mode`,
  statusEnds: 'shipped',
  claims: 'chargeback',
  apart: true,
};
