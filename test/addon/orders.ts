// Invented orders whose answers are known by hand, as text cells.

export const headers = [
  'Order ID',
  'Marketplace',
  'Order date',
  'Item',
  'Order value',
  'Currency',
  'Goods cost',
  'Freight',
  'Ship date',
  'Promised delivery',
  'Shipping method',
  'Tracking status',
  'Country',
  'Buyer message',
  'Buyer contacted on',
] as const;

export type Header = (typeof headers)[number];

export const line = (cells: Partial<Record<Header, string | number | Date>>) =>
  headers.map((header) => cells[header] ?? '');

type Line = ReturnType<typeof line>;

/** The same order with other cells. */
export const but = (order: Line, cells: Partial<Record<Header, string | number | Date>>): Line =>
  order.map((cell, i) => cells[headers[i] ?? 'Order ID'] ?? cell);

/** Worked by hand in the design: refund 73.60, reship 29.68; so reship, and 43.92 saved. */
export const dear = line({
  'Order ID': '8193402210040001',
  Marketplace: 'AliExpress',
  'Order date': '2026-09-10',
  Item: 'Desk lamp',
  'Order value': '80',
  Currency: 'USD',
  'Goods cost': '20',
  Freight: '6',
  'Ship date': '2026-09-12',
  'Promised delivery': '2026-11-17',
  'Shipping method': 'China Post Ordinary Small Packet Plus',
  'Tracking status': 'In transit',
  Country: 'DE',
  'Buyer message': 'I never received my parcel',
  'Buyer contacted on': '2026-11-20',
});

/** Worked by hand in the design: refund 5.52, reship 7.28; so refund, and nothing saved. */
export const cheap = line({
  'Order ID': '8193402210040002',
  Marketplace: 'AliExpress',
  'Order date': '2026-09-10',
  Item: 'Phone ring',
  'Order value': '6',
  Currency: 'USD',
  'Goods cost': '2',
  Freight: '5',
  'Ship date': '2026-09-12',
  'Promised delivery': '2026-11-17',
  'Shipping method': 'China Post Ordinary Small Packet Plus',
  'Tracking status': 'In transit',
  Country: 'DE',
  'Buyer message': 'I never received my parcel',
  'Buyer contacted on': '2026-11-20',
});

/** Silent and late, and nobody has written: the buyer is to be contacted the same day. */
export const quiet = line({
  'Order ID': '8193402210040003',
  Marketplace: 'AliExpress',
  'Order date': '2026-09-10',
  Item: 'Wall hook',
  'Order value': '20',
  Currency: 'USD',
  'Ship date': '2026-09-12',
  'Promised delivery': '2026-11-17',
  'Shipping method': 'China Post Registered Air Mail',
  'Tracking status': 'In transit',
  Country: 'DE',
});

export const blank = line({});
