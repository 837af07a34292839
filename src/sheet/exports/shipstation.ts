// ShipStation orders, as the order grid is exported; sellers choose the columns.
// Source: files in public code. The store often names the marketplace.
import type { ExportLayout } from './export';

export const shipstation: ExportLayout = {
  id: 'shipstation',
  name: 'ShipStation',
  market: 'unknown',
  signature: 'Shipping Paid & Age | Item SKU & Recipient & Order #',
  fields: {
    orderId: 'Order #',
    store: 'Store',
    orderDate: 'Order Date',
    shipDate: 'Ship Date',
    productName: 'Item Name',
    sku: 'Item SKU',
    quantity: 'Quantity',
    buyerName: 'Recipient',
    orderValue: 'Order Total',
    'shippingCharged@order': 'Shipping Paid',
    shippingCost: 'Rate',
    shippingMethod: 'Service',
    tags: 'Tags',
  },
  unneeded: 'Age',
  statusEnds: 'shipped',
  apart: true,
};
