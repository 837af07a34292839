// WooCommerce, two export plugins: Advanced Order Export labels (48 columns) and snake_case (43 columns).
// Sources: files in public code; a public header list of the Customer/Order CSV Export.
import type { ExportLayout } from './export';

export const woocommerce: ExportLayout = {
  id: 'woocommerce',
  market: 'woocommerce',
  signature: `order_number_formatted | Order Line (w/o tax) | Country Code (Shipping)
    download_permissions_granted | First Name (Billing) | Order Line Total | Payment Method Title
    order_item_1 | billing_first_name | shipping_first_name`,
  fields: {
    orderId: 'order_number_formatted | order_number | Order Number | order_id',
    orderStatus: 'Order Status | status',
    orderDate: 'Order Date | date',
    buyerMessage: 'Customer Note',
    sellerNote: 'order_notes',
    'buyerName@first': `First Name (Billing) | billing_first_name
      First Name (Shipping) | shipping_first_name`,
    'buyerName@last': `Last Name (Billing) | billing_last_name
      Last Name (Shipping) | shipping_last_name`,
    country: `Country Code (Shipping) | shipping_country
      Country Code (Billing) | billing_country`,
    region: 'State Code (Shipping) | shipping_state',
    city: 'City (Shipping) | shipping_city',
    sku: 'SKU',
    // The item, not a person.
    productName: 'Name',
    quantity: 'Quantity | Quantity (- Refund)',
    'quantity@order': 'Total items',
    itemPrice: 'Order Line Total',
    // A price; may stand there twice.
    'itemPrice@unit': 'Item Cost',
    'discount@order': 'Discount Amount',
    'shippingCharged@order': 'Order Shipping Amount | order_shipping | shipping_cost_1',
    refundAmount: 'Order Refund Amount',
    orderValue: 'Order Total Amount | order_total',
    currency: 'order_currency',
    shippingMethod: 'shipping_method | shipping_method_1',
    sensitive: `Address 1&2 (Billing) | Postcode (Billing) | Email (Billing) | Phone (Billing)
      Address 1&2 (Shipping) | Postcode (Shipping) | billing_email | billing_phone
      billing_address_1 | billing_address_2 | billing_postcode | shipping_address_1
      shipping_address_2 | shipping_postcode`,
    ignore: `Item # | City (Billing) | State Code (Billing) | Company (Billing) | Order Line Total Refunded
      Order Line Total (- Refund)`,
  },
  dates: 'mdy',
  unneeded: `Product Variation | Order Line (w/o tax) | Order Line Tax | Image URL | Coupon Code
    Discount Amount Tax | Payment Method Title | Coupons Used | Cart Discount Amount
    Order Subtotal Amount | Order Tax Amount | Order Total Tax Amount | Total products
    order_shipping_tax | order_fees | order_fee_tax | order_tax | cart_discount | order_discount
    payment_method | customer_user | billing_city | billing_state | billing_company
    shipping_company | order_item_1 | order_item_2 | download_permissions_granted`,
  statusEnds: 'delivered',
};
