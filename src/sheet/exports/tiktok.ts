// TikTok Shop order export, 57 columns; the row under the header describes the columns.
// Sources: files in public code (US, TH, ID, MY, PH, VN, BR). Day first in TH, ID and MY, month first in the US.
import type { ExportLayout } from './export';

export const tiktok: ExportLayout = {
  id: 'tiktok',
  market: 'tiktok',
  signature: `Order Substatus | Cancelation/Return Type | RTS Time | Normal or Pre-order
    SKU Unit Original Price | SKU Subtotal After Discount | Shipping Provider Name
    Sku Quantity of return | Checked Marked by`,
  fields: {
    orderId: 'Order ID',
    orderStatus: 'Order Status | Order Substatus',
    issueType: 'Cancelation/Return Type',
    'issueType@other': 'Cancel By',
    issueReason: 'Cancel Reason',
    listingId: 'SKU ID',
    sku: 'Seller SKU',
    productName: 'Product Name',
    quantity: 'Quantity',
    itemPrice: 'SKU Subtotal After Discount',
    'itemPrice@unit': 'SKU Unit Original Price',
    'shippingCharged@order': 'Shipping Fee After Discount | Original Shipping Fee',
    tax: 'Taxes',
    orderValue: 'Order Amount',
    refundAmount: 'Order Refund Amount',
    orderDate: 'Created Time',
    paidDate: 'Paid Time',
    shipDate: 'Shipped Time',
    // Ready to ship: packed and labelled, and still with the seller.
    labelPrintedAt: 'RTS Time',
    deliveredDate: 'Delivered Time',
    cancelledAt: 'Cancelled Time',
    fulfilment: 'Fulfillment Type',
    fulfilmentLocation: 'Warehouse Name',
    trackingNumber: 'Tracking ID',
    shippingMethod: 'Delivery Option',
    carrier: 'Shipping Provider Name',
    buyerMessage: 'Buyer Message',
    buyerName: 'Recipient | Buyer Username',
    country: 'Country',
    region: 'State | Province',
    city: 'City',
    packageId: 'Package ID',
    sellerNote: 'Seller Note',
    sensitive: `Phone # | Zipcode | Detail Address | Additional address information | CPF Number
      CPF Name | Street Name | Street Number | House Name or Number`,
  },
  dates: { US: 'mdy', TH: 'dmy', ID: 'dmy', MY: 'dmy' },
  unneeded: `Normal or Pre-order | Variation | Sku Quantity of return | SKU Subtotal Before Discount
    SKU Platform Discount | SKU Seller Discount | Shipping Fee Seller Discount
    Shipping Fee Platform Discount | Small Order Fee | County | Districts | Villages
    Payment Method | Weight(kg) | Product Category | Checked Status | Checked Marked by
    Payment platform discount | Delivery Option Type | Neighborhood | Shipping Information
    Invoice Status | District | Commune`,
  statusEnds: 'delivered',
};
