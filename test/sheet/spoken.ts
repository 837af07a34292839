// A tracker as somebody types it who knows no export: headers nobody listed, twelve invented orders.

/** The tracker of somebody who types as they speak. */
export const spoken: readonly (readonly string[])[] = [
  'Order|Where|What|Paid|Sent|Should arrive|Arrived?|What they said|Case?|How sent|To',
  'B-201|eBay|Phone case|$12.50|2026-10-20|2026-11-05|no|||China Post Ordinary Small Packet Plus|US',
  'B-202|Amazon|Desk lamp|$89.00|2026-10-28|2026-11-12|no|I still have not got it and want my money back|open|YunExpress|DE',
  'B-203|AliExpress|Earrings|$6.20|2026-11-01|2026-12-05|no|||Yanwen Economic Mail|BR',
  'B-204|Shopify|Headphones|$149.00|2026-10-25|2026-11-10|2026-11-08|The left side does not work|chargeback|DHL Express|GB',
  'B-205|eBay|Ring|$18.00|2026-11-02|2026-11-20|2026-11-15|||USPS|US',
  'B-206|Etsy|Mug|$22.00|2026-11-05|2026-12-05|no|||Royal Mail Tracked|GB',
  'B-207|Temu|Socks|$9.90|2026-10-12|2026-11-01|no|||China Post Ordinary Small Packet Plus|FR',
  'B-208|Walmart|Blender|$60.00|2026-10-30|2026-11-19|2026-11-09|||FedEx|US',
  'B-209|eBay|Book|$7.50|2026-11-10|2026-12-08|no|||USPS|US',
  'B-210|Amazon|Charger|$25.00|2026-11-03|2026-11-28|no||A-to-z open|YunExpress|FR',
  'B-211|Shopee|Bag|$33.00|2026-11-06|2026-12-06|no|||J&T Express|MY',
  'B-212|AliExpress|Watch|$45.00|2026-10-15|2026-11-10|no|||AliExpress Standard Shipping|ES',
].map((line) => line.split('|'));
