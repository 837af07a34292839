// eBay Seller Hub orders report (51, 80 and 82 columns; US, UK/AU and German wording), File Exchange, sales
// history, postage list and transaction report.
// Sources: ebay.com/help/selling/selling-tools/seller-hub?id=4095; randomecho/shifted-sales-report; files in public code.
import type { ExportLayout } from './export';

export const ebay: ExportLayout = {
  id: 'ebay',
  market: 'ebay',
  signature: `Sales Record Number | Paid On Date | Sold Via Promoted Listings | eBay Collected Tax
    eBay Plus | Global Shipping Program | eBay Fulfillment Program | Verkaufsprotokollnummer
    Mitgliedsname | Bezahldatum | Nutzername des Käufers | Verkauft am | Verschickt am - Datum
    Post to name & Post to postcode | Legacy order ID | Final Value Fee - fixed
    Gross transaction amount & Payout status`,
  fields: {
    orderId: 'Order Number | Order ID | Bestellnummer',
    orderIdSecondary: 'Sales Record Number | Verkaufsprotokollnummer | Legacy order ID',
    orderItemId: 'Transaction ID | Transaktions-ID',
    listingId: 'Item Number | Item ID',
    productName: 'Item Title | Artikelbezeichnung | Angebotstitel',
    sku: 'Custom Label | Bestandseinheit',
    quantity: 'Quantity | Stückzahl | Anzahl',
    'itemPrice@unit': 'Sold For | Item Price | Sale Price | Verkaufspreis | Verkauft für',
    shippingCharged: 'Shipping And Handling | Postage And Handling | Verpackung und Versand',
    orderValue: 'Total Price | Gesamtpreis | Gesamtbetrag',
    orderDate: 'Sale Date | Order Date | Verkaufsdatum | Verkauft am',
    paidDate: 'Paid On Date | Bezahldatum | Zahlungsdatum',
    shipByDate: 'Ship By Date',
    promisedDeliveryFrom: 'Minimum Estimated Delivery Date',
    promisedDeliveryDate: 'Maximum Estimated Delivery Date',
    shipDate: 'Shipped On Date | Versanddatum | Verschickt am - Datum',
    shippingMethod: 'Shipping Service | Versandservice',
    trackingNumber: 'Tracking Number | Sendungsnummer',
    shippingProgram: 'Global Shipping Program | eBay International Shipping',
    'fulfilment@other': 'eBay Fulfillment Program',
    buyerName: `Buyer Name | Name des Käufers | Vollständiger Name des Käufers
      Ship To Name | Post To Name
      Buyer Fullname | Buyer Username | Buyer User ID | User Id | Nutzername des Käufers | Mitgliedsname`,
    buyerMessage: 'Buyer Note',
    sellerNote: 'My Item Note | Notes to yourself | Notizzettel | Private Notizen',
    country:
      'Ship To Country | Post To Country | Versandziel - Land | Buyer Country | Land des Käufers',
    region: `Ship To State | Post To State | Post to county | Ship to province/region/state | Buyer State
      Staat des Käufers`,
    city: 'Ship To City | Post To City | Buyer City | Ort des Käufers',
    sensitive: `Buyer Email | Buyer Phone Number | Buyer Address 1 | Buyer Address 2 | Buyer Zip | Buyer Postcode
      Buyer Tax Identifier Value | Ship To Phone | Ship To Address 1 | Ship To Address 2 | Ship To Zip
      Post To Phone | Post To Address 1 | Post To Address 2 | Post To Postcode
      E-Mail des Käufers | Käuferadresse 1 | Käuferadresse 2 | Postleitzahl des Käufers`,
    // Where the item lies and where tax is owed, not where the parcel goes.
    ignore: 'Item Country | Tax Country',
  },
  variants: [
    { signature: 'Verkaufsprotokollnummer | Bestellnummer & Gesamtbetrag', site: 'DE' },
    { signature: 'Post to county', site: 'GB' },
    {
      // Every booking of money; the orders stand between fees, labels and payouts.
      signature:
        'Legacy order ID | Final Value Fee - fixed | Gross transaction amount & Payout status',
      kind: 'payments',
      fields: {
        orderDate: 'Transaction date',
        transactionType: 'Type',
        itemPrice: 'Item subtotal',
        currency: 'Transaction currency',
        'orderValue@other': 'Gross transaction amount',
        'currency@other': 'Payout currency',
        netPayout: 'Net amount',
        'exchangeRate@other': 'Exchange rate',
        'issueReason@other': 'Reason for hold',
      },
    },
  ],
  ordersAre: 'Order',
  // ebay.com/help/selling/fees-credits-invoices/transactions: what eBay takes for a claim it has paid to the buyer,
  // and for a dispute at the bank while it lasts. What comes back is a positive amount.
  bookings: { Refund: 'refund', Claim: 'claim', 'Payment dispute': 'dispute' },
  dates: { DE: 'dmy' },
  unneeded: `Buyer Tax Identifier Name | Sold Via Promoted Listings | Item Location | Item Zip Code
    eBay Collect And Remit Tax Rate | eBay Collect And Remit Tax Type | eBay Reference Name
    eBay Reference Value | Tax Status | Seller collected tax | eBay collected tax
    Electronic Waste Recycling Fee | Mattress Recycling Fee | Battery Recycling Fee
    White Goods Disposal Tax | Tire Recycling Fee | Additional Fee | Lumber Fee
    Prepaid Wireless Fee | Road Improvement And Food Delivery Fee | eBay Collected Charges
    eBay Collected Tax and Fees Included in Total | Payment Method | Feedback left
    Feedback received | PayPal Transaction ID | Variation Details | Global Shipping Reference ID
    Click And Collect | Click And Collect Reference Number | eBay Plus
    Authenticity Verification Program | Authenticity Verification Status
    Authenticity Verification Outcome Reason | PSA Vault Program | Vault Fulfillment Type
    Tax City | Tax State | Tax Zip | eBay Collected Tax Included in Total | Commitment Date
    eBay Vault Program | Artikelnummer | Inklusive Mehrwertsteuersatz | Versicherung
    Zahlungsmethode | PayPal Transaktions-ID | Rechnungsnummer | Rechnungsdatum
    Kaufabwicklungsdatum | Abgegebene Bewertungen | Erhaltene Bewertungen | Produktkennung-Typ
    Produktkennung-Wert | Produktkennung-Wert 2 | Variantendetails | Produktreferenznummer
    Verwendungszweck | Nebenkosten | Payout date | Payout ID | Payout method | Payout status
    Final Value Fee - fixed | Final Value Fee - variable | Very high "item not as described" fee
    Below standard performance fee | International fee | Deposit processing fee | Reference ID
    US Tax | Insurance | Cash on delivery fee | Checkout Date | Unique Product Id
    Private Field | ProductIDType | ProductIDValue | ProductIDValue-2 | Cash on delivery option`,
  statusEnds: 'shipped',
};
