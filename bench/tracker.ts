// A tracker of invented orders for the benches of the page and of the sidebar.
const headers =
  'Order ID,Marketplace,Order date,Order value,Currency,Promised delivery,Delivered,Shipping method,Tracking number,Tracking status,Item,SKU,Quantity,Buyer,Country,Goods cost,Freight,Cost currency,Buyer message,Shop';

/** A tracker of so many invented orders, 20 columns wide. */
export function tracker(rows: number): string {
  const lines = Array.from({ length: rows }, (_, i) => {
    const day = String((i % 28) + 1).padStart(2, '0');
    const late = i % 3 === 0;
    const registered = i % 2 === 0;
    return [
      `B-${100_000 + i}`,
      ['eBay', 'Amazon.com', 'AliExpress', 'Temu'][i % 4],
      `2026-09-${day}`,
      (((i * 37) % 9000) + 500) / 100,
      'USD',
      `2026-10-${day}`,
      late ? '' : `2026-10-${day}`,
      registered ? 'registered' : 'untracked',
      registered ? `RB${String(i).padStart(8, '0')}5CN` : '',
      late ? 'In transit' : 'Delivered',
      `Item ${i % 70}`,
      `SKU-${i % 70}`,
      (i % 3) + 1,
      `Buyer ${i}`,
      ['US', 'DE', 'GB', 'FR'][i % 4],
      12,
      8,
      'CNY',
      i % 9 === 0 ? 'Where is my parcel? It has not arrived.' : '',
      'Main',
    ].join(',');
  });
  return `${[headers, ...lines].join('\n')}\n`;
}
