// Workbooks, pages and everything that only pretends to be a table. All orders are invented; the
// files are written here by two independent libraries and read back.

import { CFB, utils, write } from '@e965/xlsx';
import { writeXlsx, writeXlsxStream } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../src/base/cell';
import { type FileProblem, type ReadFile, readTable } from '../../src/local/files/read';
import { unpackText } from '../../src/local/files/unpack';
import { readZip, withText, writeZip } from '../../src/local/files/zip';
import fc from '../fc';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const latin = (text: string): Uint8Array => Uint8Array.from(text, (char) => char.charCodeAt(0));

async function sheetsOf(bytes: Uint8Array, name = 'orders.xlsx'): Promise<ReadFile['sheets']> {
  const result = await readTable(bytes, name);
  if (!result.ok) throw new Error(`${result.problem.code}: ${result.problem.detail}`);
  return result.file.sheets;
}

const rowsOf = async (bytes: Uint8Array, name?: string) => (await sheetsOf(bytes, name))[0]?.rows;

async function problemOf(bytes: Uint8Array): Promise<FileProblem['code'] | 'read'> {
  const result = await readTable(bytes, 'orders.xlsx');
  return result.ok ? 'read' : result.problem.code;
}

/** The workbook with one of its parts changed by hand. */
async function edited(bytes: Uint8Array, name: string, change: (xml: string) => string) {
  const parts = await Promise.all(
    (readZip(bytes) ?? []).map(async (part) =>
      part.name === name ? withText(part, change(await unpackText(part))) : part,
    ),
  );
  return writeZip(parts);
}

const orders: Cell[][] = [
  ['Order ID', 'Paid', 'Ship by', 'Sum', 'FBA', 'Tracking'],
  ['00123', new Date('2026-11-21T08:30:00Z'), new Date('2026-11-23'), 12.5, true, '9400110200'],
  ['113-7', new Date('2026-11-22T23:59:59Z'), new Date('2026-11-24'), -3, false, 123456789012345],
];

type BookType = 'xlsx' | 'xlsb' | 'biff8' | 'ods';

/** Written by the one library: dates as dates, long ids as text or number as given. */
function writtenBy(bookType: BookType, rows: Cell[][], date1904 = false): Uint8Array {
  const sheet = utils.aoa_to_sheet(rows, {
    UTC: true,
    cellDates: true,
  });
  const book = utils.book_new(sheet, '订单');
  book.Workbook = { WBProps: { date1904 } };
  return new Uint8Array(write(book, { type: 'array', bookType }));
}

describe('workbooks', () => {
  it.each([
    ['hucre .xlsx', () => writeXlsx({ sheets: [{ name: '订单', rows: orders }] })],
    [
      'hucre .xlsx since 1904',
      () => writeXlsx({ sheets: [{ name: '订单', rows: orders }], dateSystem: '1904' }),
    ],
    [
      'hucre .xlsx with inline text',
      () => writeXlsx({ sheets: [{ name: '订单', rows: orders }], stringMode: 'inline' }),
    ],
    ['sheetjs .xlsx', () => writtenBy('xlsx', orders)],
    ['sheetjs .xlsx since 1904', () => writtenBy('xlsx', orders, true)],
    ['sheetjs .xlsb', () => writtenBy('xlsb', orders)],
    ['sheetjs .xls', () => writtenBy('biff8', orders)],
    ['sheetjs .xls since 1904', () => writtenBy('biff8', orders, true)],
    ['sheetjs .ods', () => writtenBy('ods', orders)],
  ])('%s comes back as it was written', async (_, make) => {
    const [sheet] = await sheetsOf(await make(), 'misnamed.csv');
    expect(sheet).toEqual({ name: '订单', rows: orders });
  });

  it('reads archives written as a stream, with 64-bit sizes', async () => {
    const stream = writeXlsxStream([['A-1', 5]], {
      name: 'Orders',
      columns: [{ header: 'id' }, { header: 'qty' }],
      zip64: true,
    });
    const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
    expect(await rowsOf(bytes)).toEqual([
      ['id', 'qty'],
      ['A-1', 5],
    ]);
  });

  it('reads the same date from every library and both day counts', async () => {
    const day = fc.date({
      min: new Date('1995-01-01'),
      max: new Date('2090-01-01'),
      noInvalidDate: true,
    });
    await fc.assert(
      fc.asyncProperty(day, fc.boolean(), async (moment, is1904) => {
        const date = new Date(Math.floor(moment.getTime() / 1000) * 1000);
        const dateSystem = is1904 ? '1904' : '1900';
        const one = await writeXlsx({ sheets: [{ name: 'a', rows: [['d'], [date]] }], dateSystem });
        const other = writtenBy('biff8', [['d'], [date]], is1904);
        expect((await rowsOf(one))?.[1]).toEqual([date]);
        expect((await rowsOf(other))?.[1]).toEqual([date]);
      }),
      { numRuns: 40 },
    );
  });

  const clock = (numFmt: string) => ({ style: { numFmt } });

  it('takes a time of day or a duration as text, not as a day in 1899', async () => {
    const rows = [
      ['From', 'To', 'Spent'],
      [0.3541666667, 0.9999884259, 1.0625],
    ];
    const cells = new Map([
      ['1,0', clock('hh:mm')],
      ['1,1', clock('h:mm:ss')],
      ['1,2', clock('[h]:mm')],
    ]);
    for (const dateSystem of ['1900', '1904'] as const) {
      const bytes = await writeXlsx({ sheets: [{ name: 'a', rows, cells }], dateSystem });
      expect((await rowsOf(bytes))?.[1]).toEqual(['08:30', '23:59:59', '25:30']);
    }
  });

  it.each([
    '[$S/-280A] #,##0.00',
    '[$Din.-81A] #,##0.00',
    '#,##0.00 "USD"',
    '[$¥-804]#,##0.00',
    '_-* #,##0.00 [$€-407]_-',
    '0.00E+00',
  ])('keeps money shown as %s a number', async (numFmt) => {
    const cells = new Map([['1,0', clock(numFmt)]]);
    const bytes = await writeXlsx({ sheets: [{ name: 'a', rows: [['Sum'], [46000.5]], cells }] });
    expect((await rowsOf(bytes))?.[1]).toEqual([46000.5]);
  });

  it.each(['yyyy"年"m"月"d"日"', '[$-409]d-mmm-yy;@', 'm/d/yyyy h:mm AM/PM', 'dd.mm.yyyy'])(
    'knows the date format %s',
    async (numFmt) => {
      const cells = new Map([['1,0', clock(numFmt)]]);
      const bytes = await writeXlsx({
        sheets: [{ name: 'a', rows: [['When'], [46347.25]], cells }],
      });
      expect((await rowsOf(bytes))?.[1]).toEqual([new Date('2026-11-21T06:00:00Z')]);
    },
  );

  it('takes what a formula last gave, the words of an error, and rich text as plain', async () => {
    const cells = new Map([
      ['1,0', { formula: 'A9*2', formulaResult: 24 }],
      ['1,1', { formula: 'CONCAT(A9)', formulaResult: 'paid' }],
      ['1,3', { richText: [{ text: 'very ' }, { text: 'late', font: { bold: true } }] }],
    ]);
    const rows = [
      ['a', 'b', 'c', 'd'],
      [null, null, '#N/A', null],
    ];
    const bytes = await writeXlsx({ sheets: [{ name: 'a', rows, cells }] });
    expect((await rowsOf(bytes))?.[1]).toEqual([24, 'paid', '#N/A', 'very late']);
  });

  it('keeps a merged value in its first cell only, and drops formatted emptiness', async () => {
    const bytes = await writeXlsx({
      sheets: [
        {
          name: 'a',
          rows: [
            ['November', null, null],
            ['id', 'qty'],
            ['A-1', 2],
            [null, null],
          ],
          merges: [{ startRow: 0, startCol: 0, endRow: 0, endCol: 2 }],
          cells: new Map([['9,30', { style: { font: { bold: true } } }]]),
        },
      ],
    });
    expect(await rowsOf(bytes)).toEqual([['November'], ['id', 'qty'], ['A-1', 2]]);
  });

  it.each([
    ['.xlsx', 'xlsx'],
    ['.xls', 'biff8'],
  ] as const)('keeps the sheets of %s in order, hidden ones last', async (_, bookType) => {
    const book = utils.book_new();
    for (const name of ['Lists', 'Orders', 'Old']) {
      utils.book_append_sheet(book, utils.aoa_to_sheet([[name]]), name);
    }
    book.Workbook = { Sheets: [{ Hidden: 1 }, { Hidden: 0 }, { Hidden: 0 }] };
    const bytes = new Uint8Array(write(book, { type: 'array', bookType }));
    expect((await sheetsOf(bytes)).map(({ name }) => name)).toEqual(['Orders', 'Old', 'Lists']);
  });

  it('passes over a chart sheet', async () => {
    const sheets = [
      { name: 'Orders', rows: [['id'], ['A-1']] },
      { name: 'Chart', rows: [['x']] },
    ];
    const bytes = await edited(await writeXlsx({ sheets }), 'xl/_rels/workbook.xml.rels', (xml) =>
      xml.replace(
        'relationships/worksheet" Target="worksheets/sheet2',
        'relationships/chartsheet" Target="worksheets/sheet2',
      ),
    );
    expect((await sheetsOf(bytes))[0]).toEqual({ name: 'Orders', rows: [['id'], ['A-1']] });
  });
});

describe('pages and XML that call themselves .xls', () => {
  it('reads cells as text, so that long ids stay whole', async () => {
    const page =
      '<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta charset="utf-8"><style>td{a:b}</style></head>' +
      "<body><table border='1'><tr><th>订单号</th><th>Note</th><th>Paid</th></tr>" +
      '<tr><td>112233445566778899</td><td>red<br>large &amp; wide&nbsp;&#20070;</td><td>2026-11-21</td></tr>' +
      '<tr><td>007<td><td>TRUE</tr></table></body></html>';
    expect(await rowsOf(utf8(page), 'export.xls')).toEqual([
      ['订单号', 'Note', 'Paid'],
      ['112233445566778899', 'red\nlarge & wide 书', '2026-11-21'],
      ['007', null, 'TRUE'],
    ]);
  });

  it('decodes a page by the encoding it names', async () => {
    // <td>买家</td> in GBK.
    const gbk = latin('\xc2\xf2\xbc\xd2');
    const page = [...utf8('<meta charset=gb2312><table><tr><td>'), ...gbk, ...utf8('</table>')];
    const result = await readTable(new Uint8Array(page), 'x.xls');
    expect(result).toMatchObject({
      ok: true,
      file: { encoding: 'gb18030', guessed: false, sheets: [{ name: '', rows: [['买家']] }] },
    });
  });

  it('leaves room for a cell that spans rows', async () => {
    const page = '<table><tr><td rowspan=2>a</td><td>b</td></tr><tr><td>c</td></tr></table>';
    expect(await rowsOf(utf8(page))).toEqual([
      ['a', 'b'],
      [null, 'c'],
    ]);
  });

  it('reads an XML spreadsheet of 2003', async () => {
    const xml = `<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>
      <Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">
      <Styles><Style ss:ID="d"><NumberFormat ss:Format="yyyy-mm-dd"/></Style></Styles>
      <Worksheet ss:Name="订单"><Table><Row><Cell><Data ss:Type="String">00998877665544332211</Data></Cell>
      <Cell ss:StyleID="d"><Data ss:Type="DateTime">2026-11-21T00:00:00.000</Data></Cell>
      <Cell><Data ss:Type="Number">12.5</Data></Cell></Row></Table></Worksheet></Workbook>`;
    expect(await sheetsOf(utf8(xml), 'export.xls')).toEqual([
      { name: '订单', rows: [['00998877665544332211', new Date('2026-11-21'), 12.5]] },
    ]);
  });
});

/** A container as Office makes it, with the streams named. */
function container(streams: readonly string[]): Uint8Array {
  const file = CFB.utils.cfb_new();
  for (const name of streams) CFB.utils.cfb_add(file, `/${name}`, new Uint8Array(64));
  return new Uint8Array(CFB.write(file, { type: 'array' }));
}

/** An .xls whose first record after the opening says that the rest is encrypted. */
function lockedXls(): Uint8Array {
  const file = CFB.read(writtenBy('biff8', [['id'], ['A-1']]), { type: 'array' });
  const stream: Uint8Array = Uint8Array.from(CFB.find(file, '/Workbook').content);
  const opening = 4 + (stream[2] ?? 0);
  const filePass = [0x2f, 0, 54, 0, 1, 0, 1, 0, 1, 0, ...Array<number>(48).fill(7)];
  const locked = [...stream.subarray(0, opening), ...filePass, ...stream.subarray(opening)];
  CFB.utils.cfb_add(file, '/Workbook', new Uint8Array(locked));
  return new Uint8Array(CFB.write(file, { type: 'array' }));
}

describe('files that cannot be read', () => {
  it.each([
    ['empty', 'no bytes', new Uint8Array(0)],
    ['empty', 'blank space', utf8('\ufeff \r\n\t\n')],
    ['empty', 'delimiters only', utf8(',,,\n,,,\n')],
    ['password', 'an encrypted .xlsx', container(['EncryptionInfo', 'EncryptedPackage'])],
    ['password', 'an encrypted .xls', lockedXls()],
    ['not_a_table', 'a PDF', latin('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj')],
    ['not_a_table', 'a picture', latin('\x89PNG\r\n\x1a\n\0\0\0\rIHDR')],
    ['not_a_table', 'an old Word document', container(['WordDocument'])],
    ['not_a_table', 'a page without a table', utf8('<!doctype html><h1>Please sign in</h1>')],
    ['not_a_table', 'JSON', utf8('[{"id": 1}]')],
    [
      'not_a_table',
      'bytes of a program',
      latin(`\x7fELF\x02\x01\x01${'\0\x03\xff\x11'.repeat(99)}`),
    ],
    ['not_a_table', 'a gzip archive', latin('\x1f\x8b\x08\0\0\0\0\0\0\x03')],
    ['unknown_type', 'another container', container(['Mail'])],
    ['damaged', 'a container that breaks off', container(['Workbook']).subarray(0, 700)],
  ])('%s: %s', async (code, _, bytes) => {
    expect(await problemOf(bytes)).toBe(code);
  });

  it('says password for a workbook locked in Excel', async () => {
    const encryption = { password: 'secret', spinCount: 100 };
    const bytes = await writeXlsx({ sheets: [{ name: 'a', rows: [['id']] }], encryption });
    expect(await problemOf(bytes)).toBe('password');
  });

  it('says damaged for a workbook that breaks off, or whose sheet does', async () => {
    const whole = await writeXlsx({ sheets: [{ name: 'a', rows: [['id'], ['A-1']] }] });
    expect(await problemOf(whole.subarray(0, whole.length - 40))).toBe('damaged');
    expect(await problemOf(whole.subarray(0, 100))).toBe('damaged');
  });

  it('says empty for a workbook without rows', async () => {
    expect(await problemOf(await writeXlsx({ sheets: [{ name: 'a', rows: [] }] }))).toBe('empty');
  });

  it('tells an archive of files from a workbook and a document', async () => {
    const book = readZip(await writeXlsx({ sheets: [{ name: 'a', rows: [['id']] }] })) ?? [];
    const [part] = book;
    if (!part) throw new Error('no part');
    expect(await problemOf(writeZip([{ ...part, name: 'orders.csv' }]))).toBe('unknown_type');
    expect(await problemOf(writeZip([{ ...part, name: 'word/document.xml' }]))).toBe('not_a_table');
  });

  it('refuses more than 100 MB before reading any of it', async () => {
    expect(await problemOf(new Uint8Array(100 * 1024 * 1024 + 1))).toBe('too_large');
  });

  it('is not led astray by a record whose length points behind its end', async () => {
    const file = writtenBy('biff8', orders);
    // The record of a truth value, as one of an array formula: its length points behind its end.
    const at = file.findIndex((_, i) => [5, 2, 8, 0].every((byte, j) => file[i + j] === byte));
    file.set([0x21, 0], at);
    const lost = orders.map((row, i) =>
      i === 1 ? row.map((cell) => (cell === true ? null : cell)) : row,
    );
    expect(await rowsOf(file, 'x.xls')).toEqual(lost);
  });

  it('never rejects and never throws, whatever the bytes', async () => {
    const marks = [
      '',
      'PK\x03\x04',
      '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1',
      '<table>',
      '\x09\x08\x10\0\0\x06',
      '\xff\xfe',
    ];
    const bytes = fc
      .tuple(fc.constantFrom(...marks), fc.uint8Array({ maxLength: 1500 }))
      .map(([mark, rest]) => new Uint8Array([...latin(mark), ...rest]));
    await fc.assert(
      fc.asyncProperty(bytes, async (file) => {
        expect(typeof (await readTable(file, 'x')).ok).toBe('boolean');
      }),
      { numRuns: 300 },
    );
  });

  it('never rejects on a workbook with some bytes changed', async () => {
    const files = [
      await writeXlsx({ sheets: [{ name: 'a', rows: orders }] }),
      writtenBy('biff8', orders),
    ];
    const changes = fc.array(fc.tuple(fc.nat(20_000), fc.nat(255)), { minLength: 1, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...files), changes, async (file, edits) => {
        const bytes = file.slice();
        for (const [at, value] of edits) bytes[at % bytes.length] = value;
        expect(typeof (await readTable(bytes, 'x.xlsx')).ok).toBe('boolean');
      }),
      { numRuns: 150 },
    );
  });
});
