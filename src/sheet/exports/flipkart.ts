// Flipkart seller orders, 37 columns. No rules of Flipkart are known.
// Source: files in public code.
import type { ExportLayout } from './export';

export const flipkart: ExportLayout = {
  id: 'flipkart',
  name: 'Flipkart',
  market: 'unknown',
  signature: 'HSN CODE | FSN | Dispatch After date | ORDER ITEM ID & Order State',
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
  unneeded: `HSN CODE | Invoice No. | CGST | IGST | SGST | Invoice Date (mm/dd/yy)
    Price inc. FKMP Contribution & Subsidy | Form requirement | Package Length (cm)
    Package Breadth (cm) | Package Height (cm) | Package Weight (kg) | Ready to Make
    With Attachment`,
  statusEnds: 'delivered',
  apart: true,
};
