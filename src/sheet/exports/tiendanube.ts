// Tiendanube (Nuvemshop) orders in Spanish, 45 columns: a shop of one's own.
// Source: files in public code (AR). Shipped is the last thing it tells.
import type { ExportLayout } from './export';

export const tiendanube: ExportLayout = {
  id: 'tiendanube',
  name: 'Tiendanube',
  market: 'unknown',
  signature: `Identificador de la orden | Código de tracking del envío | Nombre para el envío
    Estado de la orden`,
  fields: {
    orderId: 'Número de orden',
    orderIdSecondary: 'Identificador de la orden',
    orderDate: 'Fecha',
    orderStatus: 'Estado del envío',
    'orderStatus@other': 'Estado de la orden',
    paymentStatus: 'Estado del pago',
    currency: 'Moneda',
    orderValue: 'Total',
    'itemPrice@order': 'Subtotal de productos',
    'itemPrice@unit': 'Precio del producto',
    'discount@order': 'Descuento',
    'shippingCharged@order': 'Costo de envío',
    buyerName: 'Nombre del comprador | Nombre para el envío',
    city: 'Ciudad | Localidad',
    region: 'Provincia o estado',
    country: 'País',
    shippingMethod: 'Medio de envío',
    trackingNumber: 'Código de tracking del envío',
    buyerMessage: 'Notas del comprador',
    sellerNote: 'Notas del vendedor',
    paidDate: 'Fecha de pago',
    shipDate: 'Fecha de envío',
    cancelledAt: 'Fecha y hora de cancelación',
    issueReason: 'Motivo de cancelación',
    productName: 'Nombre del producto',
    quantity: 'Cantidad del producto',
    sku: 'SKU',
    salesSource: 'Canal',
    fulfilmentLocation: 'Sucursal de venta',
    sensitive: `Email | DNI / CUIT | Teléfono | Teléfono para el envío | Dirección | Número | Piso
      Código postal`,
  },
  dates: 'dmy',
  unneeded: `Medio de pago | Cupón de descuento | Identificador de la transacción en el medio de pago
    Producto Físico | Persona que registró la venta | Vendedor`,
  statusEnds: 'shipped',
  apart: true,
};
