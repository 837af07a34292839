// A seller's day with the sheet: paste, set up, classify, sort, move, insert, edit, classify again.
// After every step the right results stand in the right rows and the seller's own cells are untouched.
import { describe, expect, it } from 'vitest';
import { openDesk, said } from './sheet-helpers';

/** An invented eBay orders report, with the lines eBay puts around it and two columns of the seller's. */
const title = [
  'Sales Record Number',
  'Order Number',
  'Buyer Username',
  'Buyer Name',
  'Ship To Country',
  'Item Number',
  'Item Title',
  'Quantity',
  'Sold For',
  'Total Price',
  'Sale Date',
  'Ship By Date',
  'Minimum Estimated Delivery Date',
  'Maximum Estimated Delivery Date',
  'Shipped On Date',
  'Shipping Service',
  'Tracking Number',
  'Tracking status',
  'Buyer message',
];
type Row = readonly [
  id: string,
  item: string,
  price: string,
  promised: string,
  service: string,
  status: string,
  message: string,
];
const sold: readonly Row[] = [
  ['12-10001-20001', 'Camera strap', '$18.00', 'Nov-14-26', 'Economy Shipping', 'In transit', ''],
  ['12-10001-20002', 'Desk lamp', '$24.50', 'Dec-20-26', 'SpeedPAK Standard', 'In transit', ''],
  ['12-10001-20003', 'Tea set', '$130.00', 'Dec-18-26', 'DHL Express', 'In transit', ''],
  ['12-10001-20004', 'Wall hook', '$9.00', 'Nov-19-26', 'SpeedPAK Standard', 'Delivered', ''],
  [
    '12-10001-20005',
    'Phone ring',
    '$7.00',
    'Nov-12-26',
    'Economy Shipping',
    'In transit',
    'Where is my order?',
  ],
];
const line = ([id, item, price, promised, service, status, message]: Row, i: number): string[] => [
  String(1001 + i),
  id,
  `buyer_${i}`,
  'Pat Lee',
  'United States',
  `25${i}000000001`,
  item,
  '1',
  price,
  price,
  'Oct-20-26',
  'Oct-23-26',
  'Nov-05-26',
  promised,
  'Oct-22-26',
  service,
  '',
  status,
  message,
];
const pasted = [
  [],
  title,
  [],
  ...sold.map(line),
  [],
  ['5', 'record(s) downloaded,', '', 'from 1', 'to 5'],
];

const open = () => openDesk({ orders: pasted, columns: 30, rows: 40 });

/** The seller's cells by order number, without the columns the add-on made. */
function ownCells(desk: ReturnType<typeof open>): Map<string, string> {
  const all = desk.texts('A1:AL40');
  const at = all[1]?.indexOf('Order Number') ?? -1;
  const keep = title.map((header) => all[1]?.indexOf(header) ?? -1);
  return new Map(
    all.map((row, i) => [row[at] || `row ${i + 1}`, keep.map((column) => row[column]).join('|')]),
  );
}

/** Results by order number. */
function results(desk: ReturnType<typeof open>, header: string): Record<string, string> {
  const all = desk.texts('A1:AL40');
  const at = all[1]?.indexOf('Order Number') ?? -1;
  const column = all[1]?.indexOf(header) ?? -1;
  return Object.fromEntries(
    all.slice(2).flatMap((row) => (/^12-/.test(row[at] ?? '') ? [[row[at], row[column]]] : [])),
  );
}

describe('a seller', () => {
  it('gets the right results in the right rows all day long', () => {
    const desk = open();
    const own = ownCells(desk);
    const question = desk.choose('setUp', 'YES');
    expect(question.alerts[0]?.text).toMatch(/Exported from eBay, header in row 2\./);
    expect(said(question)).toMatch(/^5 orders: /);
    expect(ownCells(desk)).toEqual(own);

    // Late and untracked; on its way; dear but in time; arrived; late and asked for.
    const levels = {
      '12-10001-20001': 'High',
      '12-10001-20002': 'Low',
      '12-10001-20003': 'Medium',
      '12-10001-20004': 'Low',
      '12-10001-20005': 'High',
    };
    expect(results(desk, 'Risk')).toEqual(levels);
    // The lines around the report are no orders.
    expect(desk.texts('T1:Z1').flat().join('')).toBe('');
    expect(desk.texts('T3:Z3').flat().join('')).toBe('');
    expect(desk.texts('T9:Z10').flat().join('')).toBe('');
    const why = results(desk, 'Why');
    const replies = results(desk, 'Reply');
    expect(why['12-10001-20001']).toMatch(/7 days past the promised 14 Nov 2026/);

    // Sorted by item, all columns together: every result goes with its order.
    desk.user.sort('Orders', 'A4:AA8', 'G');
    expect(results(desk, 'Why')).toEqual(why);
    desk.choose('classify');
    expect(results(desk, 'Why')).toEqual(why);
    expect(results(desk, 'Reply')).toEqual(replies);

    // Only the seller's own columns sorted: classifying puts the results right again.
    desk.user.sort('Orders', 'A4:S8', 'B', false);
    expect(results(desk, 'Why')).not.toEqual(why);
    desk.choose('classify');
    expect(results(desk, 'Why')).toEqual(why);
    expect(results(desk, 'Risk')).toEqual(levels);
    expect(ownCells(desk)).toEqual(own);

    // Risk to the front, Action beside the item, and another name for Due, one that would say that
    // every parcel had arrived.
    desk.user.move('Orders', 'column', 20, 1);
    desk.user.move('Orders', 'column', 22, 9);
    desk.type(`${desk.columnOf('Due', 2)}2`, 'Delivered');
    desk.choose('classify');
    expect(desk.texts('A2:I2')[0]?.filter((_, i) => i === 0 || i === 8)).toEqual([
      'Risk',
      'Action',
    ]);
    expect(results(desk, 'Risk')).toEqual(levels);
    expect(results(desk, 'Why')).toEqual(why);
    expect(ownCells(desk)).toEqual(own);

    // A new order in between, and one that has arrived by now.
    desk.user.insert('Orders', 'row', 5);
    const at = (header: string) => desk.columnOf(header, 2);
    for (const [header, text] of [
      ['Order Number', '12-10001-20009'],
      ['Item Title', 'Chess set'],
      ['Total Price', '$150.00'],
      ['Maximum Estimated Delivery Date', 'Nov-10-26'],
      ['Shipped On Date', 'Oct-22-26'],
      ['Sale Date', 'Oct-20-26'],
      ['Shipping Service', 'Economy Shipping'],
      ['Tracking status', 'In transit'],
    ] as const)
      desk.type(`${at(header)}5`, text);
    const arrived = desk.texts('A1:AL40').findIndex((row) => row.includes('12-10001-20001')) + 1;
    desk.type(`${at('Tracking status')}${arrived}`, 'Delivered');
    const edited = ownCells(desk);
    const last = desk.choose('classify');
    expect(said(last)).toMatch(/^6 orders: /);
    expect(results(desk, 'Risk')['12-10001-20009']).toBe('High');
    expect(results(desk, 'Action')['12-10001-20009']).toBe('Contact buyer first');
    expect(results(desk, 'Why')['12-10001-20009']).toMatch(/11 days past the promised 10 Nov 2026/);
    expect(results(desk, 'Risk')['12-10001-20001']).not.toBe(levels['12-10001-20001']);
    expect(results(desk, 'Why')['12-10001-20003']).toBe(why['12-10001-20003']);
    expect(ownCells(desk)).toEqual(edited);

    // And a run without news writes nothing at all.
    expect(desk.choose('classify').calls.by['Range.setValues']).toBeUndefined();
  });

  it('finds the work of yesterday kept: Handled rows stay, the rest is judged anew', () => {
    let now = Date.UTC(2026, 10, 21, 4);
    const desk = openDesk({ orders: pasted, columns: 30, rows: 40, now: () => now });
    desk.choose('setUp', 'YES');
    const before = results(desk, 'Why');
    desk.type(`${desk.columnOf('Handled', 2)}4`, '2026-11-21');
    desk.type(`${desk.columnOf('Reply', 2)}8`, 'Dear Pat, it will be there on Monday.');
    now += 3 * 86_400_000;
    desk.choose('classify');
    const after = results(desk, 'Why');
    expect(after['12-10001-20001']).toBe(before['12-10001-20001']);
    expect(before['12-10001-20005']).toMatch(/9 days past the promised 12 Nov 2026/);
    expect(after['12-10001-20005']).toMatch(/12 days past the promised 12 Nov 2026/);
    expect(results(desk, 'Reply')['12-10001-20005']).toBe('Dear Pat, it will be there on Monday.');
  });

  it('works on several sheets of one file, each for itself', () => {
    const desk = openDesk({
      sheets: [
        { name: 'Orders', cells: pasted, columns: 30, rows: 40 },
        { name: 'October', cells: pasted, columns: 30, rows: 40 },
      ],
    });
    desk.choose('setUp', 'YES');
    const first = desk.texts('A1:AL40');
    desk.user.select('October', 'A1');
    desk.choose('setUp', 'YES');
    expect(desk.texts('A1:AL40')).toEqual(first);
    expect(desk.texts('A1:AL40', 'October')).toEqual(first);
    expect(desk.backing.book().sheets.map(({ name }) => name)).toEqual([
      'Orders',
      'October',
      'Claim settings',
    ]);
    desk.choose('remove', 'OK');
    expect(desk.texts('A1:AL40')).toEqual(first);
  });
});
