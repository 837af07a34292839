// Walmart Seller Center orders, 37 columns (six independent files; "SOurce" is Walmart's own spelling).
import type { ExportLayout } from './export';

export const walmart: ExportLayout = {
  id: 'walmart',
  market: 'walmart',
  signature: `FLIDS | Shipping Config SOurce | Fulfillment Entity | Shipping SLA | Seller Order NO
    Original Customer Order Id | PO# & Order#`,
  fields: {
    orderId: 'PO#',
    orderIdSecondary: 'Order# | Seller Order NO | Original Customer Order Id',
    orderItemId: 'Line#',
    orderDate: 'Order Date',
    shipByDate: 'Ship By',
    // A promise, not the delivery.
    promisedDeliveryDate: 'Delivery Date',
    'orderStatus@line': 'Status',
    productName: 'Item Description',
    sku: 'SKU',
    quantity: 'Qty',
    // What the buyer pays for the line; likewise the shipping.
    itemPrice: 'Item Cost',
    shippingCharged: 'Shipping Cost',
    tax: 'Tax',
    shippingMethod: 'Shipping Method | Shipping Tier',
    'shippingMethod@other': 'Shipping SLA',
    carrier: 'Carrier',
    trackingNumber: 'Tracking Number',
    trackingUrl: 'Tracking Url',
    fulfilment: 'Fulfillment Entity',
    buyerName: 'Customer Name',
    city: 'City',
    region: 'State',
    sensitive: `Customer Shipping Address | Customer Phone Number | Ship to Address 1
      Ship to Address 2 | Zip`,
  },
  unneeded: `Segment | FLIDS | UPC | Shipping Config SOurce | Update Status | Update Qty
    Replacement Order`,
  statusEnds: 'delivered',
};
