// Shopify orders_export.csv, 64 columns. Further items of an order stand on rows of their own.
// Source: help.shopify.com/manual/fulfillment/managing-orders/exporting-orders. Fulfilled is not delivered.
import type { ExportLayout } from './export';

export const shopify: ExportLayout = {
  id: 'shopify',
  market: 'shopify',
  signature: `Financial Status | Lineitem name | Lineitem quantity | Lineitem price | Fulfilled at
    Accepts Marketing | Lineitem fulfillment status`,
  fields: {
    // `#1001`, not a person.
    orderId: 'Name',
    // Payment services know the order by its payment.
    orderIdSecondary: 'Id | Payment Reference | Payment References',
    paymentStatus: 'Financial Status',
    paidDate: 'Paid at',
    orderStatus: 'Fulfillment Status',
    'orderStatus@line': 'Lineitem fulfillment status',
    shipDate: 'Fulfilled at | Fulfillment Date',
    orderDate: 'Created at',
    cancelledAt: 'Cancelled at',
    currency: 'Currency',
    orderValue: 'Total',
    'itemPrice@order': 'Subtotal',
    'itemPrice@unit': 'Lineitem price',
    // An amount.
    'shippingCharged@order': 'Shipping',
    'tax@order': 'Taxes',
    'discount@order': 'Discount Amount',
    refundAmount: 'Refunded Amount',
    shippingMethod: 'Shipping Method',
    quantity: 'Lineitem quantity',
    productName: 'Lineitem name',
    sku: 'Lineitem sku',
    buyerName: 'Billing Name | Shipping Name',
    buyerMessage: 'Notes',
    // Keys and values of apps.
    'buyerMessage@other': 'Note Attributes',
    country: 'Shipping Country | Billing Country',
    region: 'Shipping Province',
    city: 'Shipping City',
    fulfilmentLocation: 'Location',
    sellerNote: 'Tags',
    riskFlag: 'Risk Level',
    // web or pos, not the marketplace
    salesSource: 'Source',
    sensitive: `Email | Phone | Billing Street | Billing Address1 | Billing Address2 | Billing Zip
      Billing Phone | Shipping Street | Shipping Address1 | Shipping Address2 | Shipping Zip
      Shipping Phone`,
  },
  unneeded: `Accepts Marketing | Discount Code | Lineitem compare at price | Lineitem requires shipping
    Lineitem taxable | Billing Company | Billing City | Billing Province | Shipping Company
    Payment Method | Payment Reference | Vendor | Outstanding Balance | Employee | Device ID
    Lineitem discount | Tax 1 Name | Tax 1 Value | Receipt Number`,
  statusEnds: 'shipped',
};
