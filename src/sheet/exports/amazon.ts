// Amazon reports: orders (unshipped, FBM, EU, IN, all orders), returns, sale report, payments.
// Sources: developer-docs.amazon.com/sp-api order-reports-attributes, order-tracking-reports-attributes,
// returns-reports-attributes, fba-customer-concessions-reports-attributes; files seen in public code.
import type { ExportLayout } from './export';

export const amazon: ExportLayout = {
  id: 'amazon',
  market: 'amazon',
  signature: `order-item-id & ship-service-level | amazon-order-id | promise-date | fulfillment-channel
    A-to-Z Claim | license-plate-number | verge-of-lateShipment | latest-ship-date | price-designation
    Amazon RMA ID | SafeT claim id | Courier Status & Sales Channel | product sales & fba fees
    detailed-disposition | date/time & fulfillment & marketplace
    delivery-Instructions | is-business-order`,
  fields: {
    orderId: 'order-id | amazon-order-id',
    orderItemId: 'order-item-id',
    orderIdSecondary: 'purchase-order-number | merchant-order-id | original-amazon-order-id',
    site: 'sales-channel | order-channel',
    orderDate: 'purchase-date',
    paidDate: 'payments-date',
    reportDate: 'reporting-date',
    orderUpdatedAt: 'last-updated-date',
    shipFromDate: 'earliest-ship-date',
    // The promise is the latest ship date, not the delivery.
    shipByDate: 'promise-date | latest-ship-date',
    shipOverdueDays: 'days-past-promise',
    promisedDeliveryFrom: 'delivery-start-date | earliest-delivery-date',
    promisedDeliveryDate: 'delivery-end-date | latest-delivery-date',
    timeZone: 'delivery-time-zone',
    orderStatus: 'order-status',
    'orderStatus@line': 'item-status',
    fulfilment: 'fulfillment-channel',
    cancelRequested: 'is-buyer-requested-cancellation',
    sku: 'sku',
    productName: 'product-name',
    quantity: 'quantity-purchased | quantity',
    quantityShipped: 'quantity-shipped',
    quantityToShip: 'quantity-to-ship',
    currency: 'currency',
    // The line total; the order's total is the sum with tax and shipping.
    itemPrice: 'item-price',
    tax: 'item-tax | shipping-tax',
    shippingCharged: 'shipping-price',
    shippingMethod: 'ship-service-level',
    buyerName: 'buyer-name | recipient-name',
    // For the carrier, not a message to the seller.
    'buyerMessage@other': 'delivery-Instructions',
    city: 'ship-city',
    region: 'ship-state',
    country: 'ship-country',
    isBusiness: 'is-business-order',
    isPrime: 'is-prime',
    riskFlag: 'verge-of-cancellation | verge-of-lateShipment',
    sensitive: `buyer-email | buyer-phone-number | ship-address-1 | ship-address-2 | ship-address-3
      ship-postal-code | ship-phone-number`,
  },
  variants: [
    {
      // Returns of seller-fulfilled orders.
      signature: 'Amazon RMA ID | A-to-Z Claim | SafeT claim id | Return request status',
      kind: 'returns',
      fields: {
        orderDate: 'Order date',
        issueOpenedAt: 'Return request date',
        issueStatus: 'Return request status',
        issueReason: 'Return Reason',
        issueType: 'Return type',
        issueResolution: 'Resolution',
        returnLabelCost: 'Label cost',
        currency: 'Currency code',
        returnCarrier: 'Return carrier',
        // Of the return parcel, like the delivery date.
        returnTrackingNumber: 'Tracking ID',
        returnDeliveredDate: 'Return delivery date',
        claimStatus: 'A-to-Z Claim',
        sku: 'Merchant SKU',
        productName: 'Item Name',
        quantity: 'Order quantity | Return quantity',
        orderValue: 'Order Amount',
        refundAmount: 'Refunded Amount',
        // SAFE-T: the seller's own claim against Amazon.
        claimId: 'SafeT claim id',
        'claimStatus@other': 'SafeT claim state',
        'issueOpenedAt@other': 'SafeT claim creation time',
        'issueReason@other': 'SafeT Action reason',
        'refundAmount@other': 'SafeT claim reimbursement amount',
      },
    },
    {
      // Returns of units Amazon shipped; every row is a unit that came back.
      signature: 'license-plate-number | detailed-disposition',
      fulfilment: 'marketplace',
      kind: 'returns',
      fields: {
        'issueOpenedAt@return': 'return-date',
        issueReason: 'reason | detailed-disposition',
        'orderStatus@return': 'status',
        buyerMessage: 'customer-comments',
      },
    },
    {
      // The sale report as public data sets hold it.
      signature: 'Courier Status',
      fields: {
        orderDate: 'Date',
        'orderStatus@line': 'Status',
        fulfilment: 'Fulfilment | fulfilled-by',
        trackingStatus: 'Courier Status',
        quantity: 'Qty',
        itemPrice: 'Amount',
      },
    },
    {
      // Payments: the time and the net amount of a posting, not of the order.
      signature: 'settlement id | product sales | date/time & fulfillment & marketplace',
      kind: 'payments',
      fields: {
        'orderDate@other': 'date/time',
        transactionType: 'type',
        productName: 'description',
        site: 'marketplace',
        fulfilment: 'fulfillment',
        netPayout: 'total',
      },
    },
  ],
  kind: 'orders',
  dates: 'mdy',
  unneeded: `price-designation | is-sold-by-ab | is-iba | url | ASIN | gift-wrap-price | gift-wrap-tax
    item-promotion-discount | ship-promotion-discount | promotion-ids | Amazon RMA ID
    Merchant RMA ID | Label type | Label to be paid by | In policy | Invoice number | fnsku
    fulfillment-center-id | license-plate-number | Style | Category | Size | settlement id
    order city | order state | order postal | tax collection model | product sales
    product sales tax | shipping credits | shipping credits tax | gift wrap credits
    giftwrap credits tax | Regulatory Fee | promotional rebates | promotional rebates tax
    marketplace withheld tax | selling fees | fba fees | other transaction fees | other
    Transaction Status | Transaction Release Date`,
  statusEnds: 'shipped',
};
