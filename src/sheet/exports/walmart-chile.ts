// Walmart Chile orders, 35 columns, in Spanish as Walmart translates them ("barco" is a ship).
// Source: files in public code.
import type { ExportLayout } from './export';

export const walmartChile: ExportLayout = {
  id: 'walmartChile',
  name: 'Walmart Chile',
  market: 'walmart',
  signature: `Número de orden de compra | Entidad de cumplimiento | Rastreo URL
    Fecha Máxima de entrega a Courier | Entrega estimada al cliente`,
  fields: {
    orderId: 'Número de orden de compra',
    orderIdSecondary: 'Número De Orden',
    orderItemId: 'Número de línea',
    orderDate: 'Fecha de orden',
    shipByDate: 'Fecha Máxima de entrega a Courier',
    promisedDeliveryDate: 'Entrega estimada al cliente',
    'orderStatus@line': 'Estado',
    productName: 'Nombre del producto',
    sku: 'SKU',
    quantity: 'Cantidad',
    itemPrice: 'Precio',
    shippingCharged: 'Costo de envío',
    tax: 'Impuesto',
    discount: 'Descuento',
    shippingMethod: 'Método de envío',
    carrier: 'Portador',
    trackingNumber: 'Número De Rastreo',
    trackingUrl: 'Rastreo URL',
    fulfilment: 'Entidad de cumplimiento',
    buyerName: 'Nombre del cliente',
    city: 'Ciudad',
    region: 'Estado - Envío',
    sensitive: `Dirección de envío del cliente | Número de teléfono del cliente | Enviar a la dirección 1
      Enviar a la dirección 2 | Código Postal`,
  },
  variants: [{ signature: 'Número de orden de compra | Rastreo URL', site: 'CL' }],
  unneeded: `Nombre de nodo de barco predicho | ID de nodo de envío previsto | FLIDs
    Número De Línea De Envío | UPC | Comisión | Estado de actualización
    Cantidad de actualización`,
  statusEnds: 'delivered',
  apart: true,
};
