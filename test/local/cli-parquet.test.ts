// `--out FILE.parquet`, read back by a reader that is not the writer's.
import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { describe, expect, it } from 'vitest';
import { parquetRows } from '../../src/local/files/parquet';
import { classify } from './run-cli';

const bufferOf = (bytes: Uint8Array | undefined): ArrayBuffer => new Uint8Array(bytes ?? []).buffer;

/** Names and types as they stand in the file, and its rows. */
async function readBack(bytes: Uint8Array | undefined) {
  const file = bufferOf(bytes);
  const { schema, row_groups } = parquetMetadata(file);
  const types = schema
    .slice(1)
    .map(({ name, type, converted_type }) => [name, converted_type ?? type]);
  const rows = await parquetReadObjects({ file });
  return { types: Object.fromEntries(types), rows, groups: row_groups.length };
}

async function written(text: string, name = 'orders.csv') {
  const { code, err, written } = await classify([name, '--out', 'x.parquet'], { [name]: text });
  expect([code, err]).toEqual([0, 'Written to x.parquet.\n']);
  return readBack(written.get('x.parquet'));
}

const header = 'Order ID,Marketplace,Order date,Order value,Currency,Ship date,Buyer message';

describe('a Parquet file of orders', () => {
  it('holds days as days, amounts as numbers, and the rest as it came', async () => {
    const { types, rows } = await written(
      [
        header,
        '1701892,eBay,2026-10-10,12.00,USD,2026-10-12,"Where is my parcel?\nIt has not arrived."',
        '1701893,eBay,2026-11-10,,USD,,=1+1',
        ',,,,,,',
        '1701894,eBay,2026-11-11,5,USD,2026-11-12,谢谢',
        '',
      ].join('\n'),
    );
    expect(types).toMatchObject({
      'Order ID': 'UTF8',
      'Order date': 'DATE',
      'Order value': 'DOUBLE',
      'Ship date': 'DATE',
      'Buyer message': 'UTF8',
      Risk: 'UTF8',
      Score: 'INT32',
      Due: 'DATE',
      'Refund cost': 'DOUBLE',
      Why: 'UTF8',
    });
    expect(rows).toHaveLength(3);
    expect(rows[0]).toMatchObject({
      'Order ID': '1701892',
      'Order date': new Date('2026-10-10'),
      'Order value': 12,
      'Buyer message': 'Where is my parcel?\nIt has not arrived.',
      Risk: 'High',
    });
    expect(rows[1]).toMatchObject({
      'Order value': null,
      'Ship date': null,
      'Buyer message': '=1+1',
    });
    expect(rows[2]?.['Buyer message']).toBe('谢谢');
  });

  it('has the results of the .csv file', async () => {
    const lines = Array.from(
      { length: 40 },
      (_, i) => `A-${i},eBay,2026-10-${10 + (i % 20)},${i + 1}.50,USD,,Where is my parcel?`,
    );
    const files = { 'a.csv': [header, ...lines, ''].join('\n') };
    const csv = await classify(['a.csv', '--out', 'x.ndjson', '--no-reply'], files);
    const truth = new TextDecoder()
      .decode(csv.written.get('x.ndjson'))
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    const { rows } = await written(files['a.csv'], 'a.csv');
    const day = (value: unknown) =>
      value instanceof Date ? value.toISOString().slice(0, 10) : value;
    expect(rows.map((row) => [row['Order ID'], row['Score'], day(row['Due'])])).toEqual(
      truth.map(({ orderId, risk, due }) => [orderId, risk.score, due]),
    );
    expect(truth.filter(({ due }) => due !== null)).toHaveLength(40);
    expect(new Set(truth.map(({ risk }) => risk.score)).size).toBeGreaterThan(1);
  });

  it('leaves a column as text in which any cell is not plainly a number or a day', async () => {
    const odd = await written(
      `${header}\nA-1,eBay,2026-10-10,"12,50",USD,2026-10-12,\nA-2,eBay,2026-10-11,"1.500,00",USD,soon,\n`,
    );
    expect(odd.types).toMatchObject({ 'Order date': 'DATE', 'Order value': 'UTF8' });
    expect(odd.types['Ship date']).toBe('UTF8');
    expect(odd.rows.map((row) => row['Order value'])).toEqual(['12,50', '1.500,00']);
    // 1.500 may be one and a half or fifteen hundred.
    const thousands = await written(`${header}\nA-1,eBay,2026-10-10,1.500,EUR,,\n`);
    expect(thousands.rows[0]?.['Order value']).toBe('1.500');
  });

  it('has a name for every column, and no name twice', async () => {
    const { types } = await written('Order ID,Note,,note,Order value\nA-1,a,b,c,5\n');
    expect(Object.keys(types).slice(0, 5)).toEqual([
      'Order ID',
      'Note',
      'column 3',
      'note 2',
      'Order value',
    ]);
  });

  it('fills the columns of an earlier run anew', async () => {
    const files = { 'a.csv': `${header}\nA-1,eBay,2026-10-10,12,USD,,Where is my parcel?\n` };
    const { risk } = JSON.parse((await classify(['a.csv', '--json'], files)).out);
    const first = await classify(['a.csv', '--out', 'b.csv'], files);
    const old = new TextDecoder().decode(first.written.get('b.csv'));
    const again = { 'b.csv': old.replace(`,${risk.score},`, ',7,') };
    expect(again['b.csv']).not.toBe(old);
    const { written: second } = await classify(['b.csv', '--out', 'c.parquet'], again);
    const { types, rows } = await readBack(second.get('c.parquet'));
    expect(Object.keys(types).filter((name) => /score|due/i.test(name))).toEqual(['Score', 'Due']);
    expect([types['Score'], types['Due']]).toEqual(['INT32', 'DATE']);
    expect(rows[0]?.['Score']).toBe(risk.score);
  });
});

it('rows of much text are written in several groups', async () => {
  const pieces: Uint8Array[] = [];
  const file = parquetRows(
    [
      { name: 'id', kind: 'whole' },
      { name: 'text', kind: 'text' },
    ],
    (piece) => pieces.push(piece),
  );
  const texts = Array.from({ length: 20 }, (_, i) => String.fromCharCode(97 + i).repeat(900_000));
  for (const [id, text] of texts.entries()) file.add([id, text]);
  expect(pieces.length).toBe(10);
  file.end();
  const { rows, groups } = await readBack(Buffer.concat(pieces));
  expect(groups).toBe(10);
  expect(rows).toEqual(texts.map((text, id) => ({ id, text })));
});
