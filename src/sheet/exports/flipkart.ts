// Flipkart seller orders, 37 columns. No rules of Flipkart are known.
// Source: files in public code.
import type { ExportLayout } from './export';

export const flipkart: ExportLayout = {
  id: 'flipkart',
  name: 'Flipkart',
  market: 'unknown',
  signature: `HSN CODE | FSN | Dispatch After date | Dispatch by date | Ready to Make
    ORDER ITEM ID & Order State`,
  fields: {
    orderId: 'Order Id',
    orderItemId: 'ORDER ITEM ID',
    packageId: 'Shipment ID',
    orderDate: 'Ordered On',
    shipFromDate: 'Dispatch After date',
    shipByDate: 'Dispatch by date',
    'orderStatus@line': 'Order State',
    fulfilment: 'Order Type',
    productName: 'Product',
    sku: 'SKU',
    listingId: 'FSN',
    quantity: 'Quantity',
    // What the buyer pays for the line, with shipping.
    itemPrice: 'Invoice Amount',
    'itemPrice@unit': 'Selling Price Per Item',
    'shippingCharged@other': 'Shipping and Handling Charges',
    trackingNumber: 'Tracking ID',
    buyerName: 'Buyer name | Ship to name',
    city: 'City',
    region: 'State',
    sensitive: 'Address Line 1 | Address Line 2 | PIN Code',
  },
  variants: [{ signature: 'HSN CODE | PIN Code | FSN', site: 'IN' }],
  statusEnds: 'delivered',
  apart: true,
};
