// Headers of 34 known exports with what each means: facts about file layouts, no rows of anyone.
// Sources: developer-docs.amazon.com/sp-api (order, order-tracking, returns and FBA concession report
// attributes), ebay.com help id=4095, help.shopify.com exporting-orders, developer.walmart.com, and
// header lines read by public programs (randomecho/shifted-sales-report, littlebossERP/erp_opensource,
// stevencodelab/shopee_import_sales, bek-sam/invai-backend and others). `header = field`; no field:
// the header means nothing to an order. ⏎ is a line break inside a header.

export interface HeaderSet {
  readonly platform: string;
  readonly name: string;
  /** Header and field, null where it has none. */
  readonly columns: readonly (readonly [string, string | null])[];
}

const set = (platform: string, name: string, table: string): HeaderSet => ({
  platform,
  name,
  columns: table
    .split(/ ¦ |\n/)
    .filter((entry) => entry !== '')
    .map((entry) => {
      const at = entry.lastIndexOf(' = ');
      const header = (at < 0 ? entry : entry.slice(0, at)).replace(/⏎/g, '\n');
      return [header, at < 0 ? null : entry.slice(at + 3)] as const;
    }),
});

export const headerSets: readonly HeaderSet[] = [
  set(
    'amazon',
    'Unshipped orders, 27 columns',
    `order-id = orderId ¦ order-item-id = orderItemId ¦ purchase-date = orderDate
payments-date = paidDate ¦ reporting-date = reportDate ¦ promise-date = shipByDate
days-past-promise = shipOverdueDays ¦ buyer-email = sensitive ¦ buyer-phone-number = sensitive
sku = sku ¦ product-name = productName ¦ quantity-purchased = quantity
quantity-shipped = quantityShipped ¦ quantity-to-ship = quantityToShip
ship-service-level = shippingMethod ¦ recipient-name = buyerName ¦ ship-address-1 = sensitive
ship-address-2 = sensitive ¦ ship-address-3 = sensitive ¦ ship-city = city ¦ ship-state = region
ship-postal-code = sensitive ¦ ship-country = country ¦ is-business-order = isBusiness
purchase-order-number = orderIdSecondary ¦ price-designation ¦ is-prime = isPrime`,
  ),
  set(
    'amazon',
    'Order report FBM, 36 columns',
    `order-id = orderId ¦ order-item-id = orderItemId ¦ purchase-date = orderDate
payments-date = paidDate ¦ buyer-name = buyerName ¦ buyer-email = sensitive
buyer-phone-number = sensitive ¦ sku = sku ¦ product-name = productName
quantity-purchased = quantity ¦ currency = currency ¦ item-price = itemPrice ¦ item-tax = tax
shipping-price = shippingCharged ¦ shipping-tax = tax ¦ ship-service-level = shippingMethod
recipient-name = buyerName ¦ ship-address-1 = sensitive ¦ ship-address-2 = sensitive
ship-address-3 = sensitive ¦ ship-city = city ¦ ship-state = region
ship-postal-code = sensitive ¦ ship-country = country ¦ ship-phone-number = sensitive
delivery-start-date = promisedDeliveryFrom ¦ delivery-end-date = promisedDeliveryDate
delivery-time-zone = timeZone ¦ delivery-Instructions = buyerMessage
earliest-ship-date = shipFromDate ¦ latest-ship-date = shipByDate
earliest-delivery-date = promisedDeliveryFrom ¦ latest-delivery-date = promisedDeliveryDate
is-business-order = isBusiness ¦ purchase-order-number = orderIdSecondary ¦ price-designation`,
  ),
  set(
    'amazon',
    'Order report EU, 34 columns',
    `order-id = orderId ¦ order-item-id = orderItemId ¦ purchase-date = orderDate
payments-date = paidDate ¦ buyer-email = sensitive ¦ buyer-name = buyerName
buyer-phone-number = sensitive ¦ sku = sku ¦ product-name = productName
quantity-purchased = quantity ¦ currency = currency ¦ item-price = itemPrice ¦ item-tax = tax
shipping-price = shippingCharged ¦ shipping-tax = tax ¦ ship-service-level = shippingMethod
recipient-name = buyerName ¦ ship-address-1 = sensitive ¦ ship-address-2 = sensitive
ship-address-3 = sensitive ¦ ship-city = city ¦ ship-state = region
ship-postal-code = sensitive ¦ ship-country = country ¦ ship-phone-number = sensitive
delivery-start-date = promisedDeliveryFrom ¦ delivery-end-date = promisedDeliveryDate
delivery-time-zone = timeZone ¦ delivery-Instructions = buyerMessage ¦ sales-channel = site
is-business-order = isBusiness ¦ purchase-order-number = orderIdSecondary ¦ price-designation
is-sold-by-ab`,
  ),
  set(
    'amazon',
    'Unshipped IN, 30 columns',
    `order-id = orderId ¦ order-item-id = orderItemId ¦ purchase-date = orderDate
payments-date = paidDate ¦ reporting-date = reportDate ¦ promise-date = shipByDate
days-past-promise = shipOverdueDays ¦ buyer-email = sensitive ¦ buyer-name = buyerName
buyer-phone-number = sensitive ¦ sku = sku ¦ product-name = productName
quantity-purchased = quantity ¦ quantity-shipped = quantityShipped
quantity-to-ship = quantityToShip ¦ ship-service-level = shippingMethod
recipient-name = buyerName ¦ ship-address-1 = sensitive ¦ ship-address-2 = sensitive
ship-address-3 = sensitive ¦ ship-city = city ¦ ship-state = region
ship-postal-code = sensitive ¦ ship-country = country ¦ is-business-order = isBusiness
purchase-order-number = orderIdSecondary ¦ price-designation ¦ is-iba
verge-of-cancellation = riskFlag ¦ verge-of-lateShipment = riskFlag`,
  ),
  set(
    'amazon',
    'All Orders, 32 columns',
    `amazon-order-id = orderId ¦ merchant-order-id = orderIdSecondary ¦ purchase-date = orderDate
last-updated-date = orderUpdatedAt ¦ order-status = orderStatus
fulfillment-channel = fulfilment ¦ sales-channel = site ¦ order-channel = site ¦ url
ship-service-level = shippingMethod ¦ product-name = productName ¦ sku = sku ¦ asin
item-status = orderStatus ¦ quantity = quantity ¦ currency = currency ¦ item-price = itemPrice
item-tax = tax ¦ shipping-price = shippingCharged ¦ shipping-tax = tax ¦ gift-wrap-price
gift-wrap-tax ¦ item-promotion-discount ¦ ship-promotion-discount ¦ ship-city = city
ship-state = region ¦ ship-postal-code = sensitive ¦ ship-country = country ¦ promotion-ids
is-business-order = isBusiness ¦ purchase-order-number = orderIdSecondary ¦ price-designation`,
  ),
  set(
    'amazon',
    'FBM (MFN) returns, 32 columns',
    `Order ID = orderId ¦ Order date = orderDate ¦ Return request date = issueOpenedAt
Return request status = issueStatus ¦ Amazon RMA ID ¦ Merchant RMA ID ¦ Label type
Label cost = returnLabelCost ¦ Currency code = currency ¦ Return carrier = returnCarrier
Tracking ID = returnTrackingNumber ¦ Label to be paid by ¦ A-to-Z Claim = claimStatus
Is prime = isPrime ¦ ASIN ¦ Merchant SKU = sku ¦ Item Name = productName
Return quantity = quantity ¦ Return Reason = issueReason ¦ In policy ¦ Return type = issueType
Resolution = issueResolution ¦ Invoice number ¦ Return delivery date = returnDeliveredDate
Order Amount = orderValue ¦ Order quantity = quantity ¦ SafeT Action reason = issueReason
SafeT claim id = claimId ¦ SafeT claim state = claimStatus
SafeT claim creation time = issueOpenedAt ¦ SafeT claim reimbursement amount = refundAmount
Refunded Amount = refundAmount`,
  ),
  set(
    'amazon',
    'FBA customer returns',
    `return-date = issueOpenedAt ¦ order-id = orderId ¦ sku = sku ¦ asin ¦ fnsku
product-name = productName ¦ quantity = quantity ¦ fulfillment-center-id
detailed-disposition = issueReason ¦ reason = issueReason ¦ status = orderStatus
license-plate-number ¦ customer-comments = buyerMessage`,
  ),
  set(
    'amazon',
    '"Amazon Sale Report" (public data-set layout, hand-processed)',
    `Order ID = orderId ¦ Date = orderDate ¦ Status = orderStatus ¦ Fulfilment = fulfilment
Sales Channel  = site ¦ ship-service-level = shippingMethod ¦ Style ¦ SKU = sku ¦ Category
Size ¦ ASIN ¦ Courier Status = trackingStatus ¦ Qty = quantity ¦ currency = currency
Amount = itemPrice ¦ ship-city = city ¦ ship-state = region ¦ ship-postal-code = sensitive
ship-country = country ¦ promotion-ids`,
  ),
  set(
    'amazon',
    'Payments date-range report (7 preamble lines; generated imitation)',
    `date/time = orderDate ¦ settlement id ¦ type = transactionType ¦ order id = orderId ¦ sku = sku
description = productName ¦ quantity = quantity ¦ marketplace = site ¦ fulfillment = fulfilment
order city ¦ order state ¦ order postal ¦ tax collection model ¦ product sales
product sales tax ¦ shipping credits ¦ shipping credits tax ¦ gift wrap credits
giftwrap credits tax ¦ Regulatory Fee ¦ promotional rebates ¦ promotional rebates tax
marketplace withheld tax ¦ selling fees ¦ fba fees ¦ other transaction fees ¦ other
total = netPayout ¦ Transaction Status ¦ Transaction Release Date`,
  ),
  set(
    'aliexpress',
    'Seller-centre order export zh, 26 columns',
    `订单号 = orderId ¦ 订单状态 = orderStatus ¦ 负责人(业务员) = sellerNote ¦ 买家名称 = buyerName ¦ 下单时间 = orderDate
付款时间 = paidDate ¦ 产品总金额 = itemPrice ¦ 物流费用 = shippingCharged ¦ 订单金额 = orderValue
满立减 = discount ¦ 产品信息⏎（双击单元格展开所有产品信息！） = productName ¦ 订单备注 = buyerMessage ¦ 收货地址 = sensitive
收货人名称 = buyerName ¦ 收货国家 = country ¦ 州/省 = region ¦ 城市 = city ¦ 地址 = sensitive ¦ 邮编 = sensitive
联系电话 = sensitive ¦ 手机 = sensitive ¦ 买家选择物流 = shippingMethod ¦ 发货期限 = shipByDate
实际发货物流:运单号 = trackingNumber ¦ 发货时间 = shipDate ¦ 确认收货时间 = deliveredDate`,
  ),
  set(
    'aliexpress',
    '17-column zh variant',
    `订单号 = orderId ¦ 买家邮箱 = sensitive ¦ 产品总金额 = itemPrice ¦ 物流费用 = shippingCharged
订单金额 = orderValue ¦ 产品信息⏎（双击单元格展开所有产品信息！） = productName ¦ 订单备注 = buyerMessage ¦ 收货地址 = sensitive
收货人名称 = buyerName ¦ 收货国家 = country ¦ 州/省 = region ¦ 城市 = city ¦ 地址 = sensitive ¦ 邮编 = sensitive
联系电话 = sensitive ¦ 手机 = sensitive ¦ 买家选择物流 = shippingMethod`,
  ),
  set(
    'ebay',
    'Seller Hub orders report, newest 82 columns',
    `Sales Record Number = orderIdSecondary ¦ Order Number = orderId ¦ Buyer Username = buyerName
Buyer Name = buyerName ¦ Buyer Email = sensitive ¦ Buyer Note = buyerMessage
Buyer Address 1 = sensitive ¦ Buyer Address 2 = sensitive ¦ Buyer City = city
Buyer State = region ¦ Buyer Zip = sensitive ¦ Buyer Country = country
Buyer Tax Identifier Name ¦ Buyer Tax Identifier Value = sensitive ¦ Ship To Name = buyerName
Ship To Phone = sensitive ¦ Ship To Address 1 = sensitive ¦ Ship To Address 2 = sensitive
Ship To City = city ¦ Ship To State = region ¦ Ship To Zip = sensitive
Ship To Country = country ¦ Item Number = listingId ¦ Item Title = productName
Custom Label = sku ¦ Sold Via Promoted Listings ¦ Quantity = quantity ¦ Sold For = itemPrice
Shipping And Handling = shippingCharged ¦ Item Location ¦ Item Zip Code ¦ Item Country = ignore
eBay Collect And Remit Tax Rate ¦ eBay Collect And Remit Tax Type ¦ eBay Reference Name
eBay Reference Value ¦ Tax Status ¦ Seller Collected Tax ¦ eBay Collected Tax
Electronic Waste Recycling Fee ¦ Mattress Recycling Fee ¦ Battery Recycling Fee
White Goods Disposal Tax ¦ Tire Recycling Fee ¦ Additional Fee ¦ Lumber Fee
Prepaid Wireless Fee ¦ Road Improvement And Food Delivery Fee ¦ eBay Collected Charges
Total Price = orderValue ¦ eBay Collected Tax and Fees Included in Total ¦ Payment Method
Sale Date = orderDate ¦ Paid On Date = paidDate ¦ Ship By Date = shipByDate
Minimum Estimated Delivery Date = promisedDeliveryFrom
Maximum Estimated Delivery Date = promisedDeliveryDate ¦ Shipped On Date = shipDate
Feedback Left ¦ Feedback Received ¦ My Item Note = sellerNote ¦ PayPal Transaction ID
Shipping Service = shippingMethod ¦ Tracking Number = trackingNumber
Transaction ID = orderItemId ¦ Variation Details ¦ Global Shipping Program = shippingProgram
Global Shipping Reference ID ¦ Click And Collect ¦ Click And Collect Reference Number
eBay Plus ¦ Authenticity Verification Program ¦ Authenticity Verification Status
Authenticity Verification Outcome Reason ¦ PSA Vault Program ¦ Vault Fulfillment Type
eBay Fulfillment Program = fulfilment ¦ Tax City ¦ Tax State ¦ Tax Zip ¦ Tax Country = ignore
eBay International Shipping = shippingProgram`,
  ),
  set(
    'ebay',
    'Seller Hub orders report 2020, 51 columns',
    `Sales Record Number = orderIdSecondary ¦ Order Number = orderId ¦ Buyer Username = buyerName
Buyer Name = buyerName ¦ Buyer Email = sensitive ¦ Buyer Note = buyerMessage
Buyer Address 1 = sensitive ¦ Buyer Address 2 = sensitive ¦ Buyer City = city
Buyer State = region ¦ Buyer Zip = sensitive ¦ Buyer Country = country
Ship To Name = buyerName ¦ Ship To Phone = sensitive ¦ Ship To Address 1 = sensitive
Ship To Address 2 = sensitive ¦ Ship To City = city ¦ Ship To State = region
Ship To Zip = sensitive ¦ Ship To Country = country ¦ Item Number = listingId
Item Title = productName ¦ Custom Label = sku ¦ Sold Via Promoted Listings ¦ Quantity = quantity
Sold For = itemPrice ¦ Shipping And Handling = shippingCharged ¦ Seller Collected Tax
eBay Collected Tax ¦ Total Price = orderValue ¦ eBay Collected Tax Included in Total
Payment Method ¦ Sale Date = orderDate ¦ Paid On Date = paidDate ¦ Ship By Date = shipByDate
Minimum Estimated Delivery Date = promisedDeliveryFrom
Maximum Estimated Delivery Date = promisedDeliveryDate ¦ Shipped On Date = shipDate
Feedback Left ¦ Feedback Received ¦ My Item Note = sellerNote ¦ PayPal Transaction ID
Shipping Service = shippingMethod ¦ Tracking Number = trackingNumber
Transaction ID = orderItemId ¦ Variation Details ¦ Global Shipping Program = shippingProgram
Global Shipping Reference ID ¦ Click And Collect ¦ Click And Collect Reference Number
eBay Plus`,
  ),
  set(
    'ebay',
    '80 columns with renamed headers',
    `Sales Record Number = orderIdSecondary ¦ Order ID = orderId ¦ Buyer User ID = buyerName
Buyer Name = buyerName ¦ Buyer Email = sensitive ¦ Buyer Note = buyerMessage
Buyer Address 1 = sensitive ¦ Buyer Address 2 = sensitive ¦ Buyer City = city
Buyer State = region ¦ Buyer Zip = sensitive ¦ Buyer Country = country
Buyer Tax Identifier Name ¦ Buyer Tax Identifier Value = sensitive ¦ Ship To Name = buyerName
Ship To Phone = sensitive ¦ Ship To Address 1 = sensitive ¦ Ship To Address 2 = sensitive
Ship To City = city ¦ Ship To State = region ¦ Ship To Zip = sensitive
Ship To Country = country ¦ Item Number = listingId ¦ Item Title = productName
Custom Label = sku ¦ Sold Via Promoted Listings ¦ Quantity = quantity ¦ Item Price = itemPrice
Shipping And Handling = shippingCharged ¦ Item Location ¦ Item Zip Code ¦ Item Country = ignore
eBay Collect And Remit Tax Rate ¦ eBay Collect And Remit Tax Type ¦ eBay Reference Name
eBay Reference Value ¦ Tax Status ¦ Seller Collected Tax ¦ eBay Collected Tax
Electronic Waste Recycling Fee ¦ Mattress Recycling Fee ¦ Battery Recycling Fee
White Goods Disposal Tax ¦ Tire Recycling Fee ¦ Additional Fee ¦ eBay Collected Charges
Total Price = orderValue ¦ eBay Collected Tax Included in Total ¦ Payment Method
Commitment Date ¦ Order Date = orderDate ¦ Paid On Date = paidDate ¦ Ship By Date = shipByDate
Minimum Estimated Delivery Date = promisedDeliveryFrom
Maximum Estimated Delivery Date = promisedDeliveryDate ¦ Shipped On Date = shipDate
Feedback Left ¦ Feedback Received ¦ My Item Note = sellerNote ¦ PayPal Transaction ID
Shipping Service = shippingMethod ¦ Tracking Number = trackingNumber
Transaction ID = orderItemId ¦ Variation Details ¦ Global Shipping Program = shippingProgram
Global Shipping Reference ID ¦ Click And Collect ¦ Click And Collect Reference Number
eBay Plus ¦ Authenticity Verification Program ¦ Authenticity Verification Status
Authenticity Verification Outcome Reason ¦ eBay Vault Program ¦ Vault Fulfillment Type
eBay Fulfillment Program = fulfilment ¦ Tax City ¦ Tax State ¦ Tax Zip ¦ Tax Country = ignore
eBay International Shipping = shippingProgram`,
  ),
  set(
    'ebay',
    'German old file (File Exchange)',
    `Verkaufsprotokollnummer = orderIdSecondary ¦ Mitgliedsname = buyerName
Vollständiger Name des Käufers = buyerName ¦ E-Mail des Käufers = sensitive
Käuferadresse 1 = sensitive ¦ Käuferadresse 2 = sensitive ¦ Ort des Käufers = city
Staat des Käufers = region ¦ Postleitzahl des Käufers = sensitive ¦ Land des Käufers = country
Bestellnummer = orderId ¦ Artikelnummer ¦ Transaktions-ID = orderItemId
Artikelbezeichnung = productName ¦ Stückzahl = quantity ¦ Verkaufspreis = itemPrice
Inklusive Mehrwertsteuersatz ¦ Verpackung und Versand = shippingCharged ¦ Versicherung
Gesamtpreis = orderValue ¦ Zahlungsmethode ¦ PayPal Transaktions-ID ¦ Rechnungsnummer
Rechnungsdatum ¦ Verkaufsdatum = orderDate ¦ Kaufabwicklungsdatum ¦ Bezahldatum = paidDate
Versanddatum = shipDate ¦ Versandservice = shippingMethod ¦ Abgegebene Bewertungen
Erhaltene Bewertungen ¦ Notizzettel = sellerNote ¦ Bestandseinheit = sku
Private Notizen = sellerNote ¦ Produktkennung-Typ ¦ Produktkennung-Wert ¦ Produktkennung-Wert 2
Variantendetails ¦ Produktreferenznummer ¦ Verwendungszweck ¦ Sendungsnummer = trackingNumber
eBay Plus ¦ Nebenkosten`,
  ),
  set(
    'ebay',
    'German new short',
    `Verkaufsprotokollnummer = orderIdSecondary ¦ Bestellnummer = orderId ¦ Gesamtbetrag = orderValue
Verkauft am = orderDate ¦ Zahlungsdatum = paidDate ¦ Nutzername des Käufers = buyerName
Name des Käufers = buyerName`,
  ),
  set(
    'shopify',
    'orders_export.csv, 64 columns',
    `Name = orderId ¦ Email = sensitive ¦ Financial Status = paymentStatus ¦ Paid at = paidDate
Fulfillment Status = orderStatus ¦ Fulfilled at = shipDate ¦ Accepts Marketing
Currency = currency ¦ Subtotal = itemPrice ¦ Shipping = shippingCharged ¦ Taxes = tax
Total = orderValue ¦ Discount Code ¦ Discount Amount = discount
Shipping Method = shippingMethod ¦ Created at = orderDate ¦ Lineitem quantity = quantity
Lineitem name = productName ¦ Lineitem price = itemPrice ¦ Lineitem compare at price
Lineitem sku = sku ¦ Lineitem requires shipping ¦ Lineitem taxable
Lineitem fulfillment status = orderStatus ¦ Billing Name = buyerName
Billing Street = sensitive ¦ Billing Address1 = sensitive ¦ Billing Address2 = sensitive
Billing Company ¦ Billing City ¦ Billing Zip = sensitive ¦ Billing Province
Billing Country = country ¦ Billing Phone = sensitive ¦ Shipping Name = buyerName
Shipping Street = sensitive ¦ Shipping Address1 = sensitive ¦ Shipping Address2 = sensitive
Shipping Company ¦ Shipping City = city ¦ Shipping Zip = sensitive ¦ Shipping Province = region
Shipping Country = country ¦ Shipping Phone = sensitive ¦ Notes = buyerMessage
Note Attributes = buyerMessage ¦ Cancelled at = cancelledAt ¦ Payment Method ¦ Payment Reference = orderIdSecondary
Refunded Amount = refundAmount ¦ Vendor ¦ Outstanding Balance ¦ Employee
Location = fulfilmentLocation ¦ Device ID ¦ Id = orderIdSecondary ¦ Tags = sellerNote
Risk Level = riskFlag ¦ Source = salesSource ¦ Lineitem discount ¦ Tax 1 Name ¦ Tax 1 Value
Phone = sensitive ¦ Receipt Number`,
  ),
  set(
    'etsy',
    'EtsySoldOrders, 36 columns (33 without the last three)',
    `Sale Date = orderDate ¦ Order ID = orderId ¦ Buyer User ID = buyerName ¦ Full Name = buyerName
First Name = buyerName ¦ Last Name = buyerName ¦ Number of Items = quantity ¦ Payment Method
Date Shipped = shipDate ¦ Street 1 = sensitive ¦ Street 2 = sensitive ¦ Ship City = city
Ship State = region ¦ Ship Zipcode = sensitive ¦ Ship Country = country ¦ Currency = currency
Order Value = itemPrice ¦ Coupon Code ¦ Coupon Details ¦ Discount Amount = discount
Shipping Discount ¦ Shipping = shippingCharged ¦ Sales Tax = tax ¦ Order Total = orderValue
Status = orderStatus ¦ Card Processing Fees ¦ Order Net = netPayout
Adjusted Order Total = orderValue ¦ Adjusted Card Processing Fees ¦ Adjusted Net Order Amount
Buyer = buyerName ¦ Order Type = salesSource ¦ Payment Type ¦ InPerson Discount
InPerson Location ¦ SKU = sku`,
  ),
  set(
    'etsy',
    'EtsySoldOrderItems US wording, 29 columns',
    `Sale Date = orderDate ¦ Item Name = productName ¦ Buyer = buyerName ¦ Quantity = quantity
Price = itemPrice ¦ Coupon Code ¦ Coupon Details ¦ Discount Amount = discount
Shipping Discount ¦ Order Shipping = shippingCharged ¦ Order Sales Tax = tax
Item Total = itemPrice ¦ Currency = currency ¦ Transaction ID = orderItemId
Listing ID = listingId ¦ Date Paid = paidDate ¦ Date Shipped = shipDate ¦ Ship Name = buyerName
Ship Address1 = sensitive ¦ Ship Address2 = sensitive ¦ Ship City = city ¦ Ship State = region
Ship Zipcode = sensitive ¦ Ship Country = country ¦ Order ID = orderId ¦ Variations
Order Type = salesSource ¦ Listings Type ¦ Payment Type`,
  ),
  set(
    'etsy',
    'EtsySoldOrderItems UK wording, 33 columns',
    `Sale Date = orderDate ¦ Item Name = productName ¦ Buyer = buyerName ¦ Quantity = quantity
Price = itemPrice ¦ Coupon Code ¦ Coupon Details ¦ Discount Amount = discount
Delivery Discount ¦ Delivery = shippingCharged ¦ Delivery Discount ¦ Item Total = itemPrice
Currency = currency ¦ Transaction ID = orderItemId ¦ Listing ID = listingId
Date Paid = paidDate ¦ Date Posted = shipDate ¦ Ship Name = buyerName
Ship Address1 = sensitive ¦ Ship Address2 = sensitive ¦ Ship City = city ¦ Ship State = region
Ship Zipcode = sensitive ¦ Ship Country = country ¦ Order ID = orderId ¦ Variations
Order Type = salesSource ¦ Listings Type ¦ Payment Type ¦ InPerson Discount ¦ InPerson Location
VAT Paid by Buyer ¦ SKU = sku`,
  ),
  set(
    'walmart',
    'Seller Center orders, 37 columns',
    `PO# = orderId ¦ Order# = orderIdSecondary ¦ Order Date = orderDate ¦ Ship By = shipByDate
Delivery Date = promisedDeliveryDate ¦ Customer Name = buyerName
Customer Shipping Address = sensitive ¦ Customer Phone Number = sensitive
Ship to Address 1 = sensitive ¦ Ship to Address 2 = sensitive ¦ City = city ¦ State = region
Zip = sensitive ¦ Segment ¦ FLIDS ¦ Line# = orderItemId ¦ UPC ¦ Status = orderStatus
Item Description = productName ¦ Shipping Method = shippingMethod
Shipping Tier = shippingMethod ¦ Shipping SLA = shippingMethod ¦ Shipping Config SOurce
Qty = quantity ¦ SKU = sku ¦ Item Cost = itemPrice ¦ Shipping Cost = shippingCharged ¦ Tax = tax
Update Status ¦ Update Qty ¦ Carrier = carrier ¦ Tracking Number = trackingNumber
Tracking Url = trackingUrl ¦ Seller Order NO = orderIdSecondary
Fulfillment Entity = fulfilment ¦ Replacement Order
Original Customer Order Id = orderIdSecondary`,
  ),
  set(
    'tiktok',
    'Order export, 57 columns',
    `Order ID = orderId ¦ Order Status = orderStatus ¦ Order Substatus = orderStatus
Cancelation/Return Type = issueType ¦ Normal or Pre-order ¦ SKU ID = listingId
Seller SKU = sku ¦ Product Name = productName ¦ Variation ¦ Quantity = quantity
Sku Quantity of return ¦ SKU Unit Original Price = itemPrice ¦ SKU Subtotal Before Discount
SKU Platform Discount ¦ SKU Seller Discount ¦ SKU Subtotal After Discount = itemPrice
Shipping Fee After Discount = shippingCharged ¦ Original Shipping Fee = shippingCharged
Shipping Fee Seller Discount ¦ Shipping Fee Platform Discount ¦ Taxes = tax ¦ Small Order Fee
Order Amount = orderValue ¦ Order Refund Amount = refundAmount ¦ Created Time = orderDate
Paid Time = paidDate ¦ RTS Time = labelPrintedAt ¦ Shipped Time = shipDate
Delivered Time = deliveredDate ¦ Cancelled Time = cancelledAt ¦ Cancel By = issueType
Cancel Reason = issueReason ¦ Fulfillment Type = fulfilment
Warehouse Name = fulfilmentLocation ¦ Tracking ID = trackingNumber
Delivery Option = shippingMethod ¦ Shipping Provider Name = carrier
Buyer Message = buyerMessage ¦ Buyer Username = buyerName ¦ Recipient = buyerName
Phone # = sensitive ¦ Zipcode = sensitive ¦ Country = country ¦ State = region ¦ County
City = city ¦ Districts ¦ Villages ¦ Detail Address = sensitive
Additional address information = sensitive ¦ Payment Method ¦ Weight(kg) ¦ Product Category
Package ID = packageId ¦ Seller Note = sellerNote ¦ Checked Status ¦ Checked Marked by`,
  ),
  set(
    'shopee',
    'EN (SG/MY/PH), first 27 columns',
    `Order ID = orderId ¦ Order Status = orderStatus ¦ Cancel reason = issueReason
Return / Refund Status = issueStatus ¦ Tracking Number* = trackingNumber
Shipping Option = shippingMethod ¦ Shipment Method = shippingMethod
Estimated Ship Out Date = shipByDate ¦ Ship Time = shipDate ¦ Order Creation Date = orderDate
Order Paid Time = paidDate ¦ Parent SKU Reference No. = sku ¦ Product Name = productName
SKU Reference No. = sku ¦ Variation Name ¦ Original Price = itemPrice ¦ Deal Price = itemPrice
Quantity = quantity ¦ Returned quantity ¦ Product Subtotal = itemPrice ¦ Seller Rebate
Seller Discount ¦ Shopee Rebate ¦ SKU Total Weight ¦ No of product in order ¦ Order Total Weight
Voucher Code`,
  ),
  set(
    'shopee',
    'PH subset with currency in header',
    `Order ID = orderId ¦ Order Status = orderStatus ¦ Cancel reason = issueReason
Return / Refund Status = issueStatus ¦ Tracking Number* = trackingNumber
Shipping Option = shippingMethod ¦ Estimated Ship Out Date = shipByDate ¦ Ship Time = shipDate
Order Creation Date = orderDate ¦ Order Paid Time = paidDate ¦ Parent SKU Reference No. = sku
Product Name = productName ¦ SKU Reference No. = sku ¦ Variation Name
Original Price = itemPrice ¦ Deal Price = itemPrice ¦ Quantity = quantity ¦ Returned quantity
Product Subtotal = itemPrice ¦ Total Discount(PHP) ¦ Price Discount(from Seller)(PHP)
Shopee Rebate(PHP) ¦ Seller Voucher(PHP) ¦ Coin Cashback Voucher Amount Sponsored by Seller
Shopee Voucher(PHP) ¦ Shopee Coins Offset(PHP) ¦ Credit Card Discount Total(PHP)
Products' Price Paid by Buyer (PHP) ¦ Buyer Paid Shipping Fee = shippingCharged
Shipping Rebate Estimate ¦ Reverse Shipping Fee ¦ Service Fee ¦ Grand Total = orderValue
Estimated Shipping Fee = shippingCost`,
  ),
  set(
    'shopee',
    'TW zh-Hant, 55 columns',
    `訂單編號 = orderId ¦ 訂單狀態 = orderStatus ¦ 熱門商品 ¦ 退貨 / 退款狀態 = issueStatus ¦ 買家帳號 = buyerName
訂單成立日期 = orderDate ¦ 商品總價 = itemPrice ¦ 買家支付運費 = shippingCharged ¦ 蝦皮補助運費 ¦ 退貨運費
買家總支付金額 = orderValue ¦ 蝦皮補貼金額 ¦ 蝦幣折抵 ¦ 銀行信用卡活動折抵 ¦ 優惠代碼 ¦ 賣場優惠券 ¦ 賣家蝦幣回饋券 ¦ 優惠券 ¦ 成交手續費 ¦ 其他服務費
金流與系統處理費 ¦ 分期付款期數 ¦ 金流與系統處理費率 ¦ 成交手續費規則名稱 ¦ 商品名稱 = productName ¦ 商品ID ¦ 商品選項名稱 ¦ 規格ID ¦ 蝦皮商品編碼
商品原價 ¦ 商品活動價格 ¦ 主商品貨號 = sku ¦ 商品選項貨號 = sku ¦ 數量 = quantity ¦ 退貨數量 ¦ 促銷組合指標 ¦ 蝦皮促銷組合折扣
收件地址 = sensitive ¦ 收件者電話 = sensitive ¦ 蝦皮專線和包裹查詢碼 = trackingNumber ¦ 取件門市店號 ¦ 城市 = city ¦ 行政區
郵遞區號 = sensitive ¦ 收件者姓名 = buyerName ¦ 寄送方式 = shippingMethod ¦ 出貨方式 = shippingMethod ¦ 備貨時間
付款方式 ¦ 最晚出貨日期 = shipByDate ¦ 包裹查詢號碼 = trackingNumber ¦ 買家付款時間 = paidDate ¦ 實際出貨時間 = shipDate
訂單完成時間 = completedAt ¦ 買家備註 = buyerMessage`,
  ),
  set(
    'shopee',
    'ID Indonesian (column order not sourced)',
    `No. Pesanan = orderId ¦ Status Pesanan = orderStatus
Status Pembatalan/ Pengembalian = issueStatus ¦ No. Resi = trackingNumber
Opsi Pengiriman = shippingMethod ¦ Antar ke counter/ pick-up = shippingMethod
Pesanan Harus Dikirimkan Sebelum (Menghindari keterlambatan) = shipByDate
Waktu Pesanan Dibuat = orderDate ¦ Waktu Pembayaran Dilakukan = paidDate ¦ Metode Pembayaran
SKU Induk ¦ Nama Produk = productName ¦ Nomor Referensi SKU = sku ¦ Nama Variasi ¦ Harga Awal
Harga Setelah Diskon = itemPrice ¦ Jumlah = quantity ¦ Returned quantity ¦ Diskon Dari Shopee
Berat Produk ¦ Total Berat ¦ Cashback Koin ¦ Voucher Ditanggung Shopee ¦ Paket Diskon
Paket Diskon (Diskon dari Shopee) ¦ Paket Diskon (Diskon dari Penjual) ¦ Potongan Koin Shopee
Diskon Kartu Kredit ¦ Ongkos Kirim Dibayar oleh Pembeli = shippingCharged
Estimasi Potongan Biaya Pengiriman ¦ Ongkos Kirim Pengembalian Barang
Perkiraan Ongkos Kirim = shippingCost ¦ Catatan dari Pembeli = buyerMessage
Username (Pembeli) = buyerName ¦ Nama Penerima = buyerName ¦ No. Telepon = sensitive
Alamat Pengiriman = sensitive ¦ Kota/Kabupaten = city ¦ Provinsi = region
Waktu Pesanan Selesai = completedAt`,
  ),
  set(
    'woocommerce',
    'Advanced Order Export labels, 48 columns',
    `Order Number = orderId ¦ Order Status = orderStatus ¦ Order Date = orderDate
Customer Note = buyerMessage ¦ First Name (Billing) = buyerName
Last Name (Billing) = buyerName ¦ Company (Billing) ¦ Address 1&2 (Billing) = sensitive
City (Billing) ¦ State Code (Billing) ¦ Postcode (Billing) = sensitive
Country Code (Billing) = country ¦ Email (Billing) = sensitive ¦ Phone (Billing) = sensitive
First Name (Shipping) = buyerName ¦ Last Name (Shipping) = buyerName
Address 1&2 (Shipping) = sensitive ¦ City (Shipping) = city ¦ State Code (Shipping) = region
Postcode (Shipping) = sensitive ¦ Country Code (Shipping) = country ¦ Item # ¦ SKU = sku
Name = productName ¦ Product Variation ¦ Quantity = quantity ¦ Quantity (- Refund) = quantity
Item Cost = itemPrice ¦ Order Line (w/o tax) ¦ Order Line Tax ¦ Order Line Total = itemPrice
Order Line Total Refunded ¦ Order Line Total (- Refund) ¦ Image URL ¦ Coupon Code
Discount Amount = discount ¦ Discount Amount Tax ¦ Payment Method Title ¦ Coupons Used
Cart Discount Amount ¦ Order Subtotal Amount ¦ Order Tax Amount
Order Shipping Amount = shippingCharged ¦ Order Refund Amount = refundAmount
Order Total Amount = orderValue ¦ Order Total Tax Amount ¦ Total items = quantity
Total products`,
  ),
  set(
    'woocommerce',
    'snake_case (Customer/Order CSV Export)',
    `order_id = orderId ¦ order_number_formatted = orderId ¦ order_number = orderId
date = orderDate ¦ status = orderStatus ¦ order_shipping = shippingCharged ¦ order_shipping_tax
order_fees ¦ order_fee_tax ¦ order_tax ¦ cart_discount ¦ order_discount
order_total = orderValue ¦ payment_method ¦ shipping_method = shippingMethod ¦ customer_user
billing_first_name = buyerName ¦ billing_last_name = buyerName ¦ billing_email = sensitive
billing_phone = sensitive ¦ billing_address_1 = sensitive ¦ billing_address_2 = sensitive
billing_postcode = sensitive ¦ billing_city ¦ billing_state ¦ billing_country = country
billing_company ¦ shipping_first_name = buyerName ¦ shipping_last_name = buyerName
shipping_address_1 = sensitive ¦ shipping_address_2 = sensitive ¦ shipping_postcode = sensitive
shipping_city = city ¦ shipping_state = region ¦ shipping_country = country ¦ shipping_company
customer_note = buyerMessage ¦ order_item_1 ¦ order_item_2 ¦ download_permissions_granted
order_notes = sellerNote ¦ shipping_method_1 = shippingMethod
shipping_cost_1 = shippingCharged`,
  ),
  set(
    'dianxiaomi',
    '店小秘 order export, 67 columns (attribution inferred)',
    `下单时间 = orderDate ¦ 付款时间 = paidDate ¦ 提交时间 = submittedAt ¦ 发货时间 = shipDate ¦ 退款时间 = issueOpenedAt
面单打印时间 = labelPrintedAt ¦ 拣货单打印时间 = ignore ¦ 买家账号 = buyerName ¦ 买家姓名 = buyerName
买家Email = sensitive ¦ 收货人姓名 = buyerName ¦ 收货人公司 ¦ 收货人税号 = sensitive ¦ 收货人门牌号 = sensitive
详细地址 = sensitive ¦ 地址1 = sensitive ¦ 地址2 = sensitive ¦ 地址1+地址2 = sensitive ¦ 收货人城市 = city
收货人州/省 = region ¦ 邮编 = sensitive ¦ 收货人国家 = country ¦ 中文国家名 = country ¦ 国家二字码 = country
收货人电话 = sensitive ¦ 收货人手机 = sensitive ¦ SKU = sku ¦ 产品ID = listingId ¦ 产品名称 = productName
产品售价 = itemPrice ¦ 产品数量 = quantity ¦ 产品规格 ¦ 图片网址 ¦ 来源URL ¦ 销售链接 ¦ 多品名 ¦ 付款方式 ¦ 币种缩写 = currency
订单金额 = orderValue ¦ 买家支付运费 = shippingCharged ¦ 退款金额 = refundAmount ¦ 预估利润 = profit ¦ 成本利润率
销售利润率 ¦ 预估运费 = shippingCost ¦ 包裹号 = packageId ¦ 订单号 = orderId ¦ 交易号 = orderItemId
订单状态 = orderStatus ¦ 平台渠道 = platform ¦ 店铺账号 = store ¦ 订单备注 = sellerNote ¦ 拣货备注 = sellerNote
客服备注 = sellerNote ¦ 退款理由 = issueReason ¦ 订单标识 = tags ¦ 订单标记 = tags ¦ 买家指定物流 = shippingMethod
物流方式 = shippingMethod ¦ 运单号 = trackingNumber ¦ 物流订单号 = trackingNumberSecondary ¦ 称重重量 ¦ 中文报关名
英文报关名 ¦ 申报单价 ¦ 报关重量 ¦ 海关编码`,
  ),
  set(
    'dianxiaomi',
    '店小秘 by-product variant',
    `包裹号 = packageId ¦ 订单号 = orderId ¦ 交易号 = orderItemId ¦ 订单状态 = orderStatus ¦ 平台渠道 = platform
店铺账号 = store ¦ 订单备注 = sellerNote ¦ 拣货备注 = sellerNote ¦ 客服备注 = sellerNote ¦ 退款理由 = issueReason
下单时间 = orderDate ¦ 付款时间 = paidDate ¦ 提交时间 = submittedAt ¦ 发货时间 = shipDate ¦ 退款时间 = issueOpenedAt
面单打印时间 = labelPrintedAt ¦ 拣货单打印时间 = ignore ¦ 付款方式 ¦ 币种缩写 = currency ¦ 订单金额 = orderValue
卖家支付运费 = shippingCost ¦ 退款金额 = refundAmount ¦ 预估利润 = profit ¦ 成本利润 ¦ 销售利润 ¦ 预估运费 = shippingCost
SKU = sku ¦ 产品ID = listingId ¦ 产品名称 = productName ¦ 产品售价 = itemPrice ¦ 产品数量 = quantity ¦ 产品规格
图片网址 ¦ 来源URL ¦ 销售链接 ¦ 多品名 ¦ 商品SKU = sku ¦ 商品编码 = sku ¦ 商品名称 = productName ¦ 库存量
商品采购价 = unitCost ¦ 库存价格 ¦ 危险运输品 ¦ 发货仓库 = fulfilmentLocation ¦ 货架位 ¦ 买家账号 = buyerName
买家姓名 = buyerName ¦ 买家Email = sensitive ¦ 收货人姓名 = buyerName ¦ 收货人公司 ¦ 收货人税号 = sensitive
收货人门牌号 = sensitive ¦ 详细地址 = sensitive ¦ 地址1 = sensitive ¦ 地址2 = sensitive ¦ 地址1+地址2 = sensitive
收货人城市 = city ¦ 收货人州/省 = region ¦ 邮编 = sensitive ¦ 收货人国家 = country ¦ 中文国家名 = country
国家二字码 = country ¦ 收货人电话 = sensitive ¦ 收货人手机 = sensitive ¦ 买家指定物流 = shippingMethod
物流方式 = shippingMethod ¦ 运单号 = trackingNumber ¦ 称重重量 ¦ 中文报关名 ¦ 英文报关名 ¦ 申报单价 ¦ 报关重量`,
  ),
  set(
    'mabang',
    '马帮 order export template, 58 columns (user-configurable)',
    `订单编号 = orderId ¦ 交易编号 = orderItemId ¦ 交运时间 = shipDate ¦ 物流渠道 = shippingMethod ¦ 店铺名 = store
平台 = platform ¦ 店长 ¦ 订单状态 = orderStatus ¦ 仓库 = fulfilmentLocation ¦ SKU总数量 = quantity
所属地区（省/州） = region ¦ 所属城市 = city ¦ SKU = sku ¦ 商品数量 = quantity ¦ 商品库存 ¦ 商品中文名称 = productName
货运单号 = trackingNumber ¦ 付款方式 ¦ SKU明细 ¦ 客户账号 = buyerName ¦ 客户姓名 = buyerName
邮寄地址1(按逗号分隔导出2列) = sensitive ¦ 商品销售单价 = itemPrice ¦ 原始商品销售单价 ¦ 商品总金额 = itemPrice
原始运费金额 = shippingCharged ¦ 运费收入 = shippingCharged ¦ 原始商品总金额 ¦ 订单原始总金额 = orderValue
订单总金额 = orderValue ¦ 优惠金额（人民币） ¦ 优惠金额（原始货币） ¦ 订单核算金额（人民币） ¦ 订单核算金额（原始货币）
汇率（原始货币） = exchangeRate ¦ 订单商品名称 = productName ¦ 采购在途量 ¦ 付款时间 = paidDate ¦ 平台SKU = sku
买家自选物流方式 = shippingMethod ¦ 最后发货期限 = shipByDate ¦ 订单自定义分类 = tags ¦ 发货时间 = shipDate
是否转WMS发货 = fulfilment ¦ 退货原因 = issueReason ¦ 退货备注 = issueReason ¦ 作废时间 = cancelledAt ¦ 作废前状态
电话1 = sensitive ¦ 电话2 = sensitive ¦ 订单备注 = sellerNote ¦ 平台订单仓库 ¦ 是否测评 ¦ 测评费用 ¦ 邮政编码 = sensitive
tiktok样品订单 ¦ 签收时间 = deliveredDate ¦ 实付金额 = orderValue`,
  ),
  set(
    'tongtool',
    '通途 订单详情统计 (subset) + profit report names',
    `发货日期 = shipDate ¦ 通途SKU = sku ¦ 发货数量 = quantity ¦ 商品重量 ¦ 渠道 = platform ¦ 渠道账号 = store
发货仓库 = fulfilmentLocation ¦ 包裹号 = packageId ¦ 邮寄方式 = shippingMethod ¦ 通途重量 ¦ 物流商重量
包裹总运费 = shippingCost ¦ 跟踪号 = trackingNumber ¦ 物流商单号 = trackingNumberSecondary ¦ 订单号 = orderId
国家/地区 = country ¦ 邮编 = sensitive ¦ 通途运费 = shippingCost ¦ 物流商运费 = shippingCost ¦ 是否补发货 = isReship
产品名称 = productName ¦ 销售站点 = site ¦ 买家姓名 = buyerName ¦ 国家 / 地区 = country ¦ 付款日期 = paidDate
收款币种 = currency ¦ 订单总售价 = orderValue ¦ 订单总售价 (人民币) = orderValueCny ¦ 售价 = itemPrice
商品成本 = unitCost ¦ 渠道成交费 (人民币) ¦ 收入 (人民币) = netPayout ¦ 头程运费 = inboundCost ¦ 订单备注 = sellerNote
退款金额 = refundAmount ¦ 补发费用 = reshipCost ¦ 备注 = sellerNote`,
  ),
  set(
    'littleboss',
    '小老板 templates and tracker export',
    `递送公司 = carrier ¦ 快递单日期 = shipDate ¦ 快递单号 = trackingNumber ¦ 订单号 = orderId
递送费用(CNY) = shippingCost ¦ *小老板订单号（必填） = orderIdSecondary ¦ *跟踪号（必填） = trackingNumber
*运输服务（必填） = carrier ¦ 追踪网址 = trackingUrl ¦ 平台订单号（如果该列填写的话，⏎小老板订单号可以不填） = orderId
orderid = orderIdSecondary ¦ tracknum = trackingNumber ¦ server = carrier
tracklink = trackingUrl ¦ platformorderid = orderId ¦ *订单号 = orderId ¦ *sku = sku
*数量⏎（大于0的整数） = quantity ¦ 单价 货币(USD/EUR/CNY/...) = currency ¦ 单价 = itemPrice ¦ *买家姓名 = buyerName
*地址1 = sensitive ¦ 地址2 = sensitive ¦ *城市 = city ¦ *省/州 = region ¦ *国家二字码 = country
*邮编 = sensitive ¦ 电话 = sensitive ¦ 手机 = sensitive ¦ 订单备注 = sellerNote ¦ *订单金额（USD） = orderValue
货币 = currency ¦ 平台订单号⏎(有订单号则以订单号为准) = orderId
物流号⏎(无订单号时，以物流号匹配订单，且一个物流号不能对应多张订单) = trackingNumber
销售平台⏎(aliExpress/amazon/ebay/cdiscount/wish/ensogo/dhgate/lazada/linio/jumia/priceminister) = platform
物流成本(RMB) = shippingCost ¦ 包裹重量(克) ¦ 跟踪号 = trackingNumber ¦ 平台订单号 = orderId
销售平台⏎(aliExpress/amazon/ebay/cdiscount/wish/ensogo/dhgate/lazada/linio/jumia) = platform
跟踪号列（第一行不读入） = trackingNumber ¦ 物流商 = carrier ¦ 录入日期 = registeredInTrackerAt
物流号 = trackingNumber ¦ 运费 = shippingCost ¦ 包裹状态 = trackingStatus ¦ 在途天数 = daysInTransit
目的地国家 = country ¦ 妥投时间 = deliveredDate ¦ 最新事件 = lastTrackingEvent ¦ 标签 = tags ¦ 备注 = sellerNote`,
  ),
  set(
    'handmade',
    'hand-made Google Sheets templates (union, not one file)',
    `Order ID = orderId ¦ Customer Name = buyerName ¦ Date Ordered = orderDate
Date Placed = orderDate ¦ Order Date = orderDate ¦ Product/Service = productName
Quantity = quantity ¦ Unit Price ($) = itemPrice ¦ Total Amount ($) = orderValue
Status = orderStatus ¦ Delivery Date = deliveredOrPromised
Estimated Delivery Date = promisedDeliveryDate ¦ Due Date = promisedDeliveryDate
Priority Level = tags ¦ Assigned To = sellerNote ¦ Assigned Team Member = sellerNote
Last Updated = orderUpdatedAt ¦ Shipping Method = shippingMethod
Tracking Number = trackingNumber ¦ Carrier = carrier ¦ Delivery Address = sensitive
Name = buyerName ¦ Store = store ¦ Date Added = orderUpdatedAt ¦ Date Updated = orderUpdatedAt
Tracking Numbers = trackingNumber ¦ Unit Price = itemPrice ¦ Total Price = orderValue
Email = sensitive ¦ Product = productName ¦ Price = itemPrice ¦ Total = orderValue
Payment Status = paymentStatus ¦ Marketplace Order ID = orderId ¦ Channel = platform
Order Status = orderStatus ¦ Fulfillment Status = orderStatus ¦ Currency = currency
Customer Email = sensitive ¦ Shipping City = city ¦ Shipping Country = country ¦ SKU = sku
Product Title = productName ¦ Variant ¦ Line Total = itemPrice ¦ Tax = tax ¦ Discount = discount
Shipping = shippingCharged`,
  ),
];
