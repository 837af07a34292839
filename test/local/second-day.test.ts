// The command line over its own output: columns are filled anew where they stand, letters follow the action, and
// what the seller changed stays.
import { type CellValue, openXlsx, saveXlsx } from 'hucre/xlsx';
import Papa from 'papaparse';
import { expect, it } from 'vitest';
import { readTable } from '../../src/local/files/read';
import { classify } from './run-cli';

const tracker = [
  'Order ID,Marketplace,Order date,Item,Order value,Currency,Goods cost,Freight,Ship date,Promised delivery,Shipping method,Tracking status,Country,Buyer message,Buyer contacted on',
  ...['8193402210040001', '8193402210040002', '8193402210040003'].map(
    (id) =>
      `${id},AliExpress,2026-09-10,Desk lamp,80,USD,20,6,2026-09-12,2026-11-17,China Post Ordinary Small Packet Plus,In transit,DE,I never received my parcel,2026-11-20`,
  ),
].join('\n');

async function worked(name: string, file: Uint8Array, out: string) {
  const { code, err, written } = await classify([name, '--reply', '--out', out], { [name]: file });
  expect(code).toBe(0);
  const made = written.get(out) ?? new Uint8Array();
  const read = await readTable(made, out);
  const rows = read.ok ? (read.file.sheets[0]?.rows ?? []) : [];
  const titles = (rows[0] ?? []).map(String);
  const byId = (title: string) =>
    new Map(rows.slice(1).map((row) => [String(row[0]), row[titles.indexOf(title)] ?? '']));
  return { bytes: made, err, titles, byId };
}

const ids = ['8193402210040001', '8193402210040002', '8193402210040003'] as const;

it('plays two days in a workbook', async () => {
  const first = await worked('orders.csv', new TextEncoder().encode(tracker), 'day1.xlsx');
  const letter = first.byId('Reply').get(ids[0]);
  expect(letter).not.toBe('');

  const book = await openXlsx(first.bytes, { readStyles: true });
  const [sheet] = book.sheets;
  const at = (title: string) => first.titles.indexOf(title);
  const [header = [], one = [], two = [], three = []] = sheet?.rows ?? [];
  // The seller writes one letter anew; two rows turn too dear to send again; all rows are sorted.
  two[at('Reply')] = 'My own words';
  one[at('Goods cost')] = '95';
  two[at('Goods cost')] = '95';
  if (sheet) sheet.rows = [header, three, two, one];

  const second = await worked('day1.xlsx', await saveXlsx(book), 'day2.xlsx');
  expect(second.titles).toEqual(first.titles);
  const [action, reply] = [second.byId('Action'), second.byId('Reply')];
  expect(ids.map((id) => action.get(id))).toEqual(['Refund', 'Refund', 'Reship']);
  expect(reply.get(ids[0])).not.toBe(letter);
  expect(reply.get(ids[1])).toBe('My own words');
  expect(reply.get(ids[2])).toBe(first.byId('Reply').get(ids[2]));
  expect(second.err).toContain('Row 3: Claim Desk: you wrote this for another action');
});

it('does not double the columns of a text file', async () => {
  const first = await worked('orders.csv', new TextEncoder().encode(tracker), 'day1.csv');
  const second = await worked('day1.csv', first.bytes, 'day2.csv');
  expect(second.titles).toEqual(first.titles);
  expect(second.titles).not.toContain('Claim Desk key');
});

it('writes letters of a text file anew when the buyer writes again, but not the seller’s own words', async () => {
  const first = await worked('orders.csv', new TextEncoder().encode(tracker), 'day1.csv');
  const letter = String(first.byId('Reply').get(ids[0]));
  expect(letter).toContain('second parcel');
  const changed = new TextDecoder()
    .decode(first.bytes)
    .split(/(?=81934022100400)/)
    .map((row) => {
      const again = (message: string) =>
        row.replace('I never received my parcel,2026-11-20', `${message},2026-11-21`);
      if (row.startsWith(ids[0]))
        return again('The lamp has arrived broken').replace('In transit', 'Delivered');
      if (row.startsWith(ids[1]))
        return again('I never received it. I want my money back.').replace(
          'free of charge',
          'soon',
        );
      return row;
    })
    .join('');
  const second = await worked('day1.csv', new TextEncoder().encode(changed), 'day2.csv');
  const [action, reply] = [second.byId('Action'), second.byId('Reply')];
  expect(action.get(ids[0])).toBe('Send return address');
  expect(reply.get(ids[0])).not.toContain('second parcel');
  expect(reply.get(ids[1])).toContain('second parcel, soon');
  expect(second.err).toContain('Row 3: Claim Desk: you wrote this for another action');
  expect(reply.get(ids[2])).toBe(letter.replace(ids[0], ids[2]));
});

const eight = [1, 2, 3, 4, 5, 6, 7, 8];
const eightOrders = [
  `${tracker.split('\n')[0]},Handled`,
  ...eight.map((last) => `${tracker.split('\n')[1]?.replace(ids[0], `819340221004000${last}`)},`),
].join('\n');
const answers: Readonly<Record<number, string>> = {
  2: 'My own words',
  3: 'I send another one today',
  4: 'I send another one today',
};

/** What the seller does between the two runs: five answers, three new messages, all rows sorted. */
function daysWork([titles = [], ...rows]: readonly (readonly CellValue[])[]): CellValue[][] {
  const worked = rows.map((cells) => {
    const last = Number(String(cells[0]).slice(-1));
    const put = new Map<string, CellValue>();
    if (answers[last] !== undefined) put.set('Reply', answers[last]);
    if (last === 5 || last === 8) put.set('Handled', 'yes');
    if ([1, 2, 7].includes(last)) {
      put.set('Buyer message', 'I never received it. I want my money back.');
      put.set('Buyer contacted on', '2026-11-21');
    }
    return titles.map((title, at) => put.get(String(title)) ?? cells[at] ?? null);
  });
  return [[...titles], ...worked.reverse()];
}

async function workedWorkbook(bytes: Uint8Array): Promise<Uint8Array> {
  const book = await openXlsx(bytes, { readStyles: true });
  const [sheet] = book.sheets;
  if (sheet === undefined) throw new Error('no sheet');
  sheet.rows = daysWork(sheet.rows);
  sheet.conditionalRules = [
    ...(sheet.conditionalRules ?? []),
    { type: 'cellIs', operator: 'greaterThan', formula: '70', range: 'E2:E9', priority: 99 },
  ];
  // A filter hides rows 2 and 3.
  sheet.autoFilter = { range: 'A1:P9' };
  sheet.rowDefs = new Map([1, 2].map((row) => [row, { hidden: true }]));
  return saveXlsx(book);
}

function workedText(bytes: Uint8Array): Uint8Array {
  const text = new TextDecoder().decode(bytes);
  const { data } = Papa.parse<string[]>(text, { skipEmptyLines: true });
  return new TextEncoder().encode(`\ufeff${Papa.unparse(daysWork(data))}\r\n`);
}

it.each([
  ['xlsx', workedWorkbook],
  ['csv', workedText],
] as const)(
  'answers who has written again, and keeps five answers of the day before (.%s)',
  async (kind, work) => {
    const first = await worked('orders.csv', new TextEncoder().encode(eightOrders), `day1.${kind}`);
    const evening = await work(first.bytes);
    const read = await readTable(evening, `day1.${kind}`);
    const own = read.ok ? (read.file.sheets[0]?.rows ?? []).map((row) => row.slice(0, 16)) : [];
    const second = await worked(`day1.${kind}`, evening, `day2.${kind}`);
    expect(second.titles).toEqual(first.titles);
    const again = await readTable(second.bytes, `day2.${kind}`);
    expect(again.ok && again.file.sheets[0]?.rows.map((row) => row.slice(0, 16))).toEqual(own);
    const [action, reply, before] = [
      second.byId('Action'),
      second.byId('Reply'),
      first.byId('Reply'),
    ];
    for (const last of eight) {
      const id = `819340221004000${last}`;
      const wantsMoney = [1, 2, 7].includes(last);
      expect(action.get(id)).toBe(wantsMoney ? 'Refund' : 'Reship');
      if (answers[last] !== undefined) expect(reply.get(id)).toBe(answers[last]);
      else if (wantsMoney) {
        expect(reply.get(id)).toContain(id);
        expect(reply.get(id)).not.toContain('second parcel');
      } else expect(reply.get(id)).toBe(before.get(id));
    }
    // The order whose last digit is 2 stands in row 8 by now.
    expect(second.err.match(/Row \d+: Claim Desk: you wrote this for another action/g)).toEqual([
      'Row 8: Claim Desk: you wrote this for another action',
    ]);
  },
);

it('colours the levels in a workbook as the sheet does, once, beside the seller’s own colours', async () => {
  const first = await worked('orders.csv', new TextEncoder().encode(eightOrders), 'day1.xlsx');
  const second = await worked('day1.xlsx', await workedWorkbook(first.bytes), 'day2.xlsx');
  for (const [{ bytes, titles }, own] of [
    [first, []],
    [second, ['E2:E9']],
  ] as const) {
    const [sheet] = (await openXlsx(bytes, { readStyles: true })).sheets;
    const rules = sheet?.conditionalRules ?? [];
    const levels = rules.filter(({ range }) => range !== 'E2:E9');
    expect(rules.flatMap(({ range }) => (range === 'E2:E9' ? [range] : []))).toEqual(own);
    const column = String.fromCharCode(65 + titles.indexOf('Risk'));
    expect(levels.map(({ range }) => range)).toEqual(Array(8).fill(`${column}2:${column}1048576`));
    expect(levels.map(({ formula }) => formula)).toEqual(
      ['High', '高', 'Medium', '中', 'Low', '低', 'Unknown', '无法判断'].map((word) => `"${word}"`),
    );
    expect(levels[0]).toMatchObject({
      type: 'cellIs',
      operator: 'equal',
      style: { font: { color: { rgb: '8C0B0B' } }, fill: { fgColor: { rgb: 'FCE8E6' } } },
    });
  }
});
