// Lazada seller centre, 76 columns, one row per piece; the same words on every site.
// Source: files in public code (VN).
import type { ExportLayout } from './export';

export const lazada: ExportLayout = {
  id: 'lazada',
  market: 'lazada',
  signature: 'lazadaId | lazadaSku | cdTrackingCode | rtsSla | promisedShippingTime',
  fields: {
    orderId: 'orderNumber',
    orderItemId: 'orderItemId',
    orderDate: 'createTime',
    orderUpdatedAt: 'updateTime',
    shipByDate: 'promisedShippingTime | ttsSla',
    'shipByDate@other': 'rtsSla',
    deliveredDate: 'deliveredDate',
    'orderStatus@line': 'status',
    productName: 'itemName',
    sku: 'sellerSku',
    listingId: 'lazadaSku',
    itemPrice: 'paidPrice',
    'itemPrice@unit': 'unitPrice',
    shippingCharged: 'shippingFee',
    // Taken off the price already.
    'discount@other': 'sellerDiscountTotal',
    refundAmount: 'refundAmount',
    carrier: 'shippingProvider | cdShippingProvider | shippingProviderFM',
    shippingMethod: 'shipmentTypeName',
    trackingNumber: 'trackingCode | cdTrackingCode | trackingCodeFM',
    trackingUrl: 'trackingUrl | trackingUrlFM',
    fulfilmentLocation: 'wareHouse',
    buyerName: 'shippingName | customerName | billingName',
    country: 'shippingCountry | billingCountry',
    region: 'shippingRegion',
    city: 'shippingCity',
    // Why the courier could not hand it over, not what the buyer complains of.
    'issueReason@other': 'buyerFailedDeliveryReason | buyerFailedDeliveryDetail',
    sellerNote: 'sellerNote',
    sensitive: `customerEmail | nationalRegistrationNumber | taxCode | shippingAddress | shippingAddress2
      shippingAddress3 | shippingAddress4 | shippingAddress5 | shippingPhone | shippingPhone2
      shippingPostCode | billingAddr | billingAddr2 | billingAddr3 | billingAddr4 | billingAddr5
      billingPhone | billingPhone2 | billingPostCode`,
  },
  unneeded: `Guarantee | deliveryType | lazadaId | invoiceRequired | invoiceNumber | billingCity
    branchNumber | taxInvoiceRequested | payMethod | walletCredit | variation
    shippingProviderType | premium | buyerFailedDeliveryReturnInitiator
    buyerFailedDeliveryUserName | bundleId | semiManaged | flexibleDeliveryTime | bundleDiscount`,
  statusEnds: 'delivered',
  apart: true,
};
