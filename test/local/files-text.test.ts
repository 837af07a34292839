// Delimited text as marketplaces, Excel and ERPs really write it. All orders are invented.

import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { readTable } from '../../src/local/files/read';
import fc from '../fc';

async function read(text: string, name = 'orders.csv') {
  const result = await readTable(new TextEncoder().encode(text), name);
  if (!result.ok) throw new Error(result.problem.detail);
  const { sheets, delimiter } = result.file;
  return { rows: sheets[0]?.rows, delimiter };
}

describe('delimiters', () => {
  it.each([
    [',', 'id,title,price\n1,"a; b; c",2.50\n2,"d, e",3\n'],
    [';', 'Nr;Artikel;Preis\n1;Lampe, weiß;12,50\n2;Tisch, groß, alt;8,00\n'],
    ['\t', 'id\ttitle\tprice\n1\tred, large, new\t2\n2\tblue; small\t3\n'],
    ['|', 'id|title|price\n1|a,b|2\n2|c,d|3\n'],
  ])('finds %j', async (delimiter, text) => {
    const read_ = await read(text);
    expect(read_.delimiter).toBe(delimiter);
    expect(read_.rows?.map((row) => row.length)).toEqual([3, 3, 3]);
  });

  it('is not misled by lines above the header', async () => {
    const lines = ['Report, all times UTC', 'Includes sales; refunds', '', 'id;buyer;sum'];
    const { rows, delimiter } = await read(`${lines.join('\n')}\n1;Ann;2,50\n2;Bob;3,10\n`);
    expect(delimiter).toBe(';');
    expect(rows?.[3]).toEqual(['id', 'buyer', 'sum']);
    expect(rows?.[2]).toEqual([]);
  });

  it.each([
    ['sep=;\r\nid;a,b\r\n1;2,3\r\n', ';'],
    ['"sep=|"\nid|a,b\n1|2,3\n', '|'],
  ])("obeys and drops Excel's own first line", async (text, delimiter) => {
    expect(await read(text)).toEqual({
      delimiter,
      rows: [
        ['id', 'a,b'],
        ['1', '2,3'],
      ],
    });
  });

  it('lets the name settle a file of one column', async () => {
    expect((await read('order\n1\n2\n', 'orders.tsv')).delimiter).toBe('\t');
    expect((await read('order\n1\n2\n', 'orders.txt')).delimiter).toBe(',');
  });
});

describe('lines and quotes', () => {
  it.each([
    ['CRLF', 'a,b\r\n1,2\r\n'],
    ['CR of old Macs', 'a,b\r1,2\r'],
    ['LF and CRLF mixed', 'a,b\r\n1,2\n'],
    ['no last line end', 'a,b\n1,2'],
  ])('ends lines by %s', async (_, text) => {
    expect((await read(text)).rows).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ]);
  });

  it('keeps line breaks, delimiters and doubled quotes inside quoted cells', async () => {
    const { rows } = await read('id,note\r\n1,"two\r\nlines, ""so"""\r\n2,end\r\n');
    expect(rows).toEqual([
      ['id', 'note'],
      ['1', 'two\nlines, "so"'],
      ['2', 'end'],
    ]);
  });

  it('keeps ragged rows and blank lines where they stand', async () => {
    const { rows } = await read('a,b,c\n1\n\n1,2,3,4\n\n\n');
    expect(rows).toEqual([['a', 'b', 'c'], ['1'], [], ['1', '2', '3', '4']]);
  });

  it('keeps ids as they are written', async () => {
    const { rows } = await read('id,zip\n00123456789012345678,02108\n="0077",1e5\n');
    expect(rows?.slice(1)).toEqual([
      ['00123456789012345678', '02108'],
      ['="0077"', '1e5'],
    ]);
  });

  it('loses no line to stray quotes in a tab file', async () => {
    const text = 'id\ttitle\tqty\n1\t"Vintage" lamp\t1\n2\t"unclosed frame\t2\n3\t5" bolt"\t3\n';
    expect((await read(text, 'report.txt')).rows).toEqual([
      ['id', 'title', 'qty'],
      ['1', '"Vintage" lamp', '1'],
      ['2', '"unclosed frame', '2'],
      ['3', '5" bolt"', '3'],
    ]);
  });

  it('does not take a quote opened in one tab line and closed in another for one cell', async () => {
    const text = 'id\ttitle\tqty\n1\t"frame 5\t1\n2\tbolt 5"\t2\n';
    expect((await read(text, 'report.txt')).rows?.map((row) => row.length)).toEqual([3, 3, 3]);
  });

  it('unquotes a tab file that quotes properly, as Excel does', async () => {
    const { rows } = await read('id\ttitle\n1\t"so ""called"" lamp"\n2\t"two\nlines"\n', 'x.txt');
    expect(rows?.slice(1)).toEqual([
      ['1', 'so "called" lamp'],
      ['2', 'two\nlines'],
    ]);
  });

  it('goes on with the next line after a quote that is never closed', async () => {
    const { rows } = await read('id,title,qty\n1,"open,1\n2,plain,2\n3,last,3\n');
    expect(rows).toEqual([
      ['id', 'title', 'qty'],
      ['1', '"open', '1'],
      ['2', 'plain', '2'],
      ['3', 'last', '3'],
    ]);
  });

  it('survives many of them', async () => {
    const bad = Array.from({ length: 60 }, (_, i) => `${i},"open x${i},1`).join('\n');
    const { rows } = await read(`id,title,qty\n1,"fine, yes",2\n${bad}\n`);
    expect(rows?.[1]).toEqual(['1', 'fine, yes', '2']);
    expect(rows?.[rows.length - 1]?.slice(-1)).toEqual(['1']);
  });

  it('gives back every table that was written as CSV', async () => {
    const word = fc.string({
      unit: fc.constantFrom(...'ab1 ,;|"\n.='),
      minLength: 1,
      maxLength: 8,
    });
    const cell = word.map((text) => `x${text}x`);
    const table = fc.array(fc.tuple(cell, cell, cell, cell, cell), { minLength: 3, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(table, fc.constantFrom('\n', '\r\n'), async (rows, newline) => {
        const all = [['id', 'buyer', 'title', 'qty', 'sum'], ...rows];
        const text = `sep=,${newline}${Papa.unparse(all, { newline, quotes: true })}${newline}`;
        expect((await read(text)).rows).toEqual(all);
      }),
    );
  });
});
