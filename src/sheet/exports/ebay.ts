// eBay Seller Hub orders report (51, 80 and 82 columns; US, UK/AU and German wording) and File Exchange.
// Sources: ebay.com/help/selling/selling-tools/seller-hub?id=4095; randomecho/shifted-sales-report; files in public code.
import type { ExportLayout } from './export';

export const ebay: ExportLayout = {
  id: 'ebay',
  market: 'ebay',
  signature: `Sales Record Number | Paid On Date | Sold Via Promoted Listings | eBay Collected Tax
    eBay Plus | Global Shipping Program | eBay Fulfillment Program | Verkaufsprotokollnummer
    Mitgliedsname | Bezahldatum | Nutzername des Käufers | Verkauft am | Verschickt am - Datum`,
  fields: {
    orderId: 'Order Number | Order ID | Bestellnummer',
    orderIdSecondary: 'Sales Record Number | Verkaufsprotokollnummer',
    orderItemId: 'Transaction ID | Transaktions-ID',
    listingId: 'Item Number',
    productName: 'Item Title | Artikelbezeichnung | Angebotstitel',
    sku: 'Custom Label | Bestandseinheit',
    quantity: 'Quantity | Stückzahl | Anzahl',
    'itemPrice@unit': 'Sold For | Item Price | Verkaufspreis | Verkauft für',
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
      Buyer Username | Buyer User ID | Nutzername des Käufers | Mitgliedsname`,
    buyerMessage: 'Buyer Note',
    sellerNote: 'My Item Note | Notizzettel | Private Notizen',
    country:
      'Ship To Country | Post To Country | Versandziel - Land | Buyer Country | Land des Käufers',
    region: 'Ship To State | Post To State | Buyer State | Staat des Käufers',
    city: 'Ship To City | Post To City | Buyer City | Ort des Käufers',
    sensitive: `Buyer Email | Buyer Address 1 | Buyer Address 2 | Buyer Zip | Buyer Postcode
      Buyer Tax Identifier Value | Ship To Phone | Ship To Address 1 | Ship To Address 2 | Ship To Zip
      Post To Phone | Post To Address 1 | Post To Address 2 | Post To Postcode
      E-Mail des Käufers | Käuferadresse 1 | Käuferadresse 2 | Postleitzahl des Käufers`,
    // Where the item lies and where tax is owed, not where the parcel goes.
    ignore: 'Item Country | Tax Country',
  },
  variants: [{ signature: 'Verkaufsprotokollnummer | Bestellnummer & Gesamtbetrag', site: 'DE' }],
  dates: { DE: 'dmy' },
  statusEnds: 'shipped',
};
