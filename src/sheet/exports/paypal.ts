// PayPal activity download, 41 columns and an older one of 19. A payment is not yet a parcel.
// Source: files in public code.
import type { ExportLayout } from './export';

export const paypal: ExportLayout = {
  id: 'paypal',
  name: 'PayPal',
  market: 'unknown',
  signature: `Reference Txn ID | From Email Address & To Email Address | Balance Impact | Receipt ID
    TimeZone & Gross | Option 1 Name & Option 1 Value | Address Status`,
  fields: {
    orderId: 'Transaction ID',
    orderIdSecondary: 'Invoice Number | Custom Number',
    // The payment that a refund or a dispute is about.
    'orderId@other': 'Reference Txn ID',
    orderDate: 'Date',
    timeZone: 'TimeZone',
    buyerName: 'Name',
    transactionType: 'Type',
    paymentStatus: 'Status',
    currency: 'Currency',
    orderValue: 'Gross',
    netPayout: 'Net',
    'shippingCharged@order': 'Shipping and Handling Amount',
    'tax@order': 'Sales Tax',
    productName: 'Item Title | Subject',
    listingId: 'Item ID',
    quantity: 'Quantity',
    city: 'Town/City',
    region: 'State/Province/Region/County/Territory/Prefecture/Republic',
    country: 'Country Code | Country',
    buyerMessage: 'Note',
    sensitive: `From Email Address | To Email Address | Shipping Address | Address Line 1
      Address Line 2/District/Neighborhood | Zip/Postal Code | Contact Phone Number`,
  },
  ordersAre: `Website Payment | Express Checkout Payment | Mobile Payment | PayPal Here Payment
    Subscription Payment | eBay Auction Payment | General Payment | Shopping Cart Payment Received
    Web Accept Payment Received`,
  // developer.paypal.com/docs/reports/reference/tcodes: T1107, T1106, T1201, T1202, T1110, T1111.
  bookings: {
    'Payment Refund': 'refund',
    'Payment Reversal': 'claim',
    Chargeback: 'dispute',
    'Chargeback Reversal': 'dispute_back',
    'Hold on Balance for Dispute Investigation': 'hold',
    'Cancellation of Hold for Dispute Resolution': 'hold_ended',
  },
  kind: 'payments',
  claims: 'payment_dispute',
  unneeded: `Time | Fee | Address Status | Insurance Amount | Option 1 Name | Option 1 Value
    Option 2 Name | Option 2 Value | Reference Txn ID | Receipt ID | Balance | Balance Impact`,
  statusEnds: 'shipped',
  apart: true,
};
