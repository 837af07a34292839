// Etsy sold orders (one row per order), sold order items (one per item) and payments, US and UK wording.
// Sources: files in public code. Etsy's "Completed" means shipped; nothing in these files says delivered.
import type { ExportLayout } from './export';

export const etsy: ExportLayout = {
  id: 'etsy',
  market: 'etsy',
  signature: `Listings Type | Card Processing Fees | InPerson Location | Adjusted Order Total
    InPerson Discount | Date Posted | Order Net | Coupon Details | Order Sales Tax & Order Shipping
    Posted Gross | Adjusted Gross | Gift Card Applied?`,
  fields: {
    orderId: 'Order ID',
    orderItemId: 'Transaction ID',
    listingId: 'Listing ID',
    orderDate: 'Sale Date',
    paidDate: 'Date Paid',
    shipDate: 'Date Shipped | Date Posted',
    orderStatus: 'Status',
    productName: 'Item Name',
    sku: 'SKU',
    quantity: 'Quantity',
    'quantity@order': 'Number of Items',
    currency: 'Currency',
    orderValue: 'Order Total | Adjusted Order Total',
    // The items before shipping and tax.
    'itemPrice@order': 'Order Value',
    itemPrice: 'Item Total',
    'itemPrice@unit': 'Price',
    // Amounts, not services or dates.
    'shippingCharged@order': 'Shipping | Order Shipping | Order Delivery | Delivery',
    'tax@order': 'Sales Tax | Order Sales Tax',
    'discount@order': 'Discount Amount',
    netPayout: 'Order Net',
    buyerName: `Full Name | Ship Name | Delivery Name | Buyer Name | Buyer | Buyer User ID
      Buyer Username`,
    'buyerName@first': 'First Name',
    'buyerName@last': 'Last Name',
    country: 'Ship Country | Delivery Country',
    region: 'Ship State | Delivery State',
    city: 'Ship City | Delivery City',
    salesSource: 'Order Type',
    sensitive: `Street 1 | Street 2 | Ship Address1 | Ship Address2 | Ship Zipcode | Delivery Address1
      Delivery Address2 | Delivery Zipcode`,
  },
  variants: [
    {
      // Payments: their status is that of the money.
      signature: 'Posted Gross | Adjusted Gross | Gift Card Applied?',
      kind: 'payments',
      fields: {
        orderDate: 'Order Date',
        paymentStatus: 'Status',
        orderValue: 'Gross Amount',
        netPayout: 'Net Amount',
        refundAmount: 'Refund Amount',
        'exchangeRate@other': 'Exchange Rate',
        'itemPrice@other': 'Listing Amount',
        'currency@other': 'Listing Currency',
      },
    },
  ],
  dates: 'mdy',
  unneeded: `Payment Method | Coupon Code | Coupon Details | Shipping Discount | Card Processing Fees
    Adjusted Card Processing Fees | Adjusted Net Order Amount | Payment Type | InPerson Discount
    InPerson Location | Variations | Listings Type | Delivery Discount | VAT Paid by Buyer
    Payment ID | Fees | Posted Gross | Posted Fees | Posted Net | Adjusted Gross | Adjusted Fees
    Adjusted Net | VAT Amount | Gift Card Applied? | Funds Available`,
  statusEnds: 'shipped',
};
