// Chit Chats shipments, 47 columns. Its status is the parcel's: `refund_approved` is the postage's.
// Source: files in public code. Postage is billed in Canadian dollars.
import type { ExportLayout } from './export';

export const chitchats: ExportLayout = {
  id: 'chitchats',
  name: 'Chit Chats',
  market: 'unknown',
  signature: `shipment_id & to_country_code | carrier_tracking_code | to_province_code | postage_type
    value_currency`,
  fields: {
    orderId: 'order_id',
    orderIdSecondary: 'shipment_id',
    platform: 'order_store',
    trackingStatus: 'status',
    buyerName: 'to_name',
    city: 'to_city',
    region: 'to_province_code',
    country: 'to_country_code',
    productName: 'package_contents | description',
    orderValue: 'value',
    currency: 'value_currency',
    shippingMethod: 'postage_type',
    carrier: 'carrier',
    trackingNumber: 'carrier_tracking_code',
    trackingUrl: 'tracking_url',
    shipDate: 'ship_date',
    submittedAt: 'created_at',
    shippingCost: 'purchase_amount | postage_fee',
    sensitive: 'to_address_1 | to_address_2 | to_postal_code | to_phone',
    ignore: 'return_name | return_city | return_province_code | return_country_code',
  },
  kind: 'tracking',
  unneeded: `return_address_1 | return_address_2 | return_postal_code | return_phone | package_type
    size_unit | size_x | size_y | size_z | weight_unit | weight | insured | signature_requested
    provincial_tax | provincial_tax_label | federal_tax | federal_tax_label | insurance_fee
    delivery_fee`,
  statusEnds: 'delivered',
  costCurrency: 'CAD',
  apart: true,
};
