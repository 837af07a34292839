// Etsy sold orders (one row per order) and sold order items (one per item), US and UK wording.
// Sources: files in public code. Etsy's "Completed" means shipped; nothing in these files says delivered.
import type { ExportLayout } from './export';

export const etsy: ExportLayout = {
  id: 'etsy',
  market: 'etsy',
  signature: `Listings Type | Card Processing Fees | InPerson Location | Adjusted Order Total
    InPerson Discount | Date Posted | Order Net | Coupon Details | Order Sales Tax & Order Shipping`,
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
    'shippingCharged@order': 'Shipping | Order Shipping | Delivery',
    'tax@order': 'Sales Tax | Order Sales Tax',
    'discount@order': 'Discount Amount',
    netPayout: 'Order Net',
    buyerName: 'Full Name | Ship Name | Buyer | Buyer User ID',
    'buyerName@first': 'First Name',
    'buyerName@last': 'Last Name',
    country: 'Ship Country',
    region: 'Ship State',
    city: 'Ship City',
    salesSource: 'Order Type',
    sensitive: 'Street 1 | Street 2 | Ship Address1 | Ship Address2 | Ship Zipcode',
  },
  dates: 'mdy',
  statusEnds: 'shipped',
};
