// Shopify Payments, export of transactions: what was paid, given back and taken by banks, for each order.
// Source: header lines and rows read by public programs.
import type { ExportLayout } from './export';

export const shopifyPayments: ExportLayout = {
  id: 'shopifyPayments',
  name: 'Shopify Payments',
  market: 'shopify',
  signature: 'Card Brand & Card Source | Payout Status & Payout Date | Presentment Amount',
  fields: {
    orderId: 'Order',
    orderDate: 'Transaction Date',
    transactionType: 'Type',
    orderValue: 'Amount',
    netPayout: 'Net',
    currency: 'Currency',
  },
  ordersAre: 'charge',
  bookings: { refund: 'refund', chargeback: 'dispute', dispute: 'dispute' },
  kind: 'payments',
  claims: 'chargeback',
  unneeded: `Card Brand | Card Source | Payout Status | Payout Date | Payout ID | Available On | Fee | Checkout
    Payment Method | Payment Method Name | Presentment Amount | Presentment Currency | VAT`,
  statusEnds: 'shipped',
  apart: true,
};
