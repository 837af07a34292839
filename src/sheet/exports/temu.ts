// Temu seller orders, 37 columns. Prices are what Temu pays the seller.
// Source: files in public code.
import type { ExportLayout } from './export';

export const temu: ExportLayout = {
  id: 'temu',
  market: 'temu',
  signature: `Logistics Service Suggestion | Contribution SKU | Base Price Total
    Order Settlement Status | Product Name by Customer Order`,
  fields: {
    orderId: 'Order ID',
    orderItemId: 'Order Item ID',
    orderStatus: 'Order Status',
    'orderStatus@line': 'Order Item Status',
    fulfilment: 'Fulfillment Mode',
    // Advice to the seller, not the line used.
    'shippingMethod@other': 'Logistics Service Suggestion',
    carrier: 'Carrier',
    trackingNumber: 'Tracking Number',
    orderDate: 'Purchase Date',
    shipByDate: 'Latest Shipping Time',
    promisedDeliveryDate: 'Latest Delivery Time',
    productName: 'Product Name by Customer Order | Product Name',
    sku: 'Contribution SKU',
    listingId: 'SKU ID',
    quantity: 'Quantity Purchased',
    quantityShipped: 'Quantity Shipped',
    quantityToShip: 'Quantity to Ship',
    itemPrice: 'Base Price Total',
    'itemPrice@unit': 'Activity Goods Base Price',
    buyerName: 'Recipient Name',
    'buyerName@first': 'Recipient First Name',
    'buyerName@last': 'Recipient Last Name',
    country: 'Ship Country',
    region: 'Ship State',
    city: 'Ship City',
    'paymentStatus@other': 'Order Settlement Status',
    sensitive: `Recipient Phone Number | Virtual Email | Ship Address 1 | Ship Address 2 | Ship Address 3
      Ship Postal Code`,
  },
  unneeded: 'Variation | District | iPhone Serial Number | Keep Proof of Shipment Before Delivery',
  statusEnds: 'delivered',
  apart: true,
};
