// Files as other programs write them: nothing of a seller's may be lost or moved because a program is
// careless, and what cannot be told for sure is refused.
import { read, utils } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../src/base/cell';
import { readTable } from '../../src/local/files/read';
import {
  begin,
  biff,
  biffText,
  brt,
  bytesOf,
  container,
  end,
  ods,
  part,
  record,
  sheetXml,
  u16,
  u32,
  utf8,
  wideText,
  xlsb,
  xlsx,
  xlsxParts,
  xml2003,
  zip,
} from './make-files';

async function sheetsOf(bytes: Uint8Array, name = 'orders.xls') {
  const result = await readTable(bytes, name);
  if (!result.ok) throw new Error(`${result.problem.code}: ${result.problem.detail}`);
  return result.file.sheets;
}

const rowsOf = async (file: Uint8Array | string): Promise<readonly (readonly Cell[])[]> =>
  (await sheetsOf(typeof file === 'string' ? utf8(file) : file))[0]?.rows ?? [];

async function refusal(file: Uint8Array | string): Promise<string> {
  const result = await readTable(typeof file === 'string' ? utf8(file) : file, 'orders.xls');
  return result.ok ? 'read' : result.problem.code;
}

const inline = (at: string, text: string): string =>
  `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`;

describe('.xlsx', () => {
  it('reads a sheet without a name', async () => {
    const sheets: [string, string][] = [
      ['', sheetXml(`<row r="1">${inline('A1', '订单号')}</row>`)],
    ];
    expect(await sheetsOf(zip(xlsxParts({ sheets })))).toEqual([{ name: '', rows: [['订单号']] }]);
  });

  it('reads parts whose names have backslashes, or other capitals than said', async () => {
    const parts = xlsxParts({ sheets: [['Orders', sheetXml('<row><c><v>7</v></c></row>')]] });
    for (const rename of [
      (name: string) => name.replaceAll('/', '\\'),
      (name: string) => name.replace('sheet1', 'Sheet1'),
      (name: string) => `/${name}`,
    ])
      expect(await rowsOf(zip(parts.map((one) => ({ ...one, name: rename(one.name) }))))).toEqual([
        [7],
      ]);
  });

  it('takes comments, CDATA, prefixes and characters by number for what they are', async () => {
    const rows =
      '<x:row r="1"><!-- <c r="A1"><v>1</v></c> --><x:c r="B1" t="str"><x:v><![CDATA[a<b>&amp;]]></x:v></x:c>' +
      '<x:c r="C1" t="inlineStr"><x:is><x:t>&#35746;&#x5355; &lt;1&gt;</x:t></x:is></x:c></x:row>';
    const parts = xlsxParts({
      sheets: [['Orders', `<x:worksheet><x:sheetData>${rows}</x:sheetData></x:worksheet>`]],
    });
    expect(await rowsOf(zip(parts))).toEqual([[null, 'a<b>&amp;', '订单 <1>']]);
  });

  it('leaves what an entity of the file would stand for', async () => {
    const xml = `<!DOCTYPE x [<!ENTITY name "<c><v>1</v></c>">]>${sheetXml(`<row>${inline('A1', '&name;')}</row>`)}`;
    expect(await rowsOf(zip(xlsxParts({ sheets: [['Orders', xml]] })))).toEqual([['&name;']]);
  });

  it('reads parts in UTF-16', async () => {
    const text = sheetXml(`<row>${inline('A1', '已签收')}</row>`);
    const bytes = bytesOf([0xff, 0xfe], new Uint8Array(Buffer.from(text, 'utf16le')));
    const parts = xlsxParts({ sheets: [['Orders', part('', bytes)]] });
    expect(await rowsOf(zip(parts))).toEqual([['已签收']]);
  });

  it('reads dates in words of their own, line ends and characters by their number', async () => {
    const rows =
      '<row><c t="d"><v>2026-11-21T08:30:00</v></c><c t="str"><v>a_x000D_\r\nb_x005F_x0041_</v></c></row>';
    expect(await rowsOf(xlsx(rows))).toEqual([[new Date('2026-11-21T08:30:00Z'), 'a\r\nb_x0041_']]);
  });

  it('reads a text in pieces without its reading aid', async () => {
    const strings =
      '<sst><si><r><t>佐藤</t></r><r><t xml:space="preserve"> 春子</t></r><rPh sb="0" eb="2"><t>サトウ</t></rPh></si></sst>';
    expect(await rowsOf(xlsx('<row><c t="s"><v>0</v></c></row>', { strings }))).toEqual([
      ['佐藤 春子'],
    ]);
  });

  it('counts days from 1904 where the book says so', async () => {
    const more = {
      properties: '<workbookPr date1904="1"/>',
      styles: '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>',
    };
    // 1 January 1904 is day 0, so day 366 is 1 January 1905.
    expect(await rowsOf(xlsx('<row><c s="1"><v>366</v></c></row>', more))).toEqual([
      [new Date('1905-01-01')],
    ]);
  });

  it('refuses a sheet that breaks off, and a text that is not there', async () => {
    const cut = xlsxParts({ sheets: [['Orders', '<worksheet><sheetData><row><c><v>1</v></c>']] });
    expect(await refusal(zip(cut))).toBe('damaged');
    expect(await refusal(xlsx('<row><c t="s"><v>3</v></c></row>', { strings: '<sst/>' }))).toBe(
      'damaged',
    );
  });

  it('refuses an archive in which two parts have one name', async () => {
    const parts = xlsxParts({ sheets: [['Orders', sheetXml('<row><c><v>1</v></c></row>')]] });
    const other = part('xl/worksheets/sheet1.xml', sheetXml('<row><c><v>2</v></c></row>'));
    expect(await refusal(zip([...parts, other]))).toBe('damaged');
  });
});

const label = (row: number, column: number, text: Uint8Array): Uint8Array =>
  record(0x0204, u16(row), u16(column), [0, 0], text);

describe('.xls', () => {
  it.each(['WORKBOOK', 'Workbook', 'BOOK', 'Book'])('finds the stream named %s', async (name) => {
    const stream = biff([], [['Orders', [label(0, 0, biffText('A-1'))]]]);
    expect(await sheetsOf(container({ [name]: stream }))).toEqual([
      { name: 'Orders', rows: [['A-1']] },
    ]);
  });

  it('finds a long stream as well as a short one', async () => {
    const labels = Array.from({ length: 900 }, (_, i) => label(i, 0, biffText(`order ${i}`)));
    const rows = await rowsOf(container({ Workbook: biff([], [['Orders', labels]]) }));
    expect([rows.length, rows[0], rows[899]]).toEqual([900, ['order 0'], ['order 899']]);
  });

  // Three texts: one goes on in the next record, in two bytes a character from there on; the second has
  // formats behind it that go on as well.
  const strings = [
    record(0x00fc, u32(3), u32(3), u16(6), [0], utf8('ord')),
    record(0x003c, [1], u16(0x8ba2), u16(0x5355), u16(0xd7)),
    record(0x003c, u16(2), [8], u16(2), utf8('ok'), [0, 0, 1, 0, 1]),
    record(0x003c, [0, 2, 0], u16(3), [1], u16(0x4e70), u16(0x5bb6), u16(0x21)),
  ];
  const shared = (row: number, index: number): Uint8Array =>
    record(0x00fd, u16(row), u16(0), [0, 0], u32(index));

  it('reads shared texts over the ends of records, like the other library', async () => {
    const cells = [shared(0, 0), shared(1, 1), shared(2, 2)];
    const file = container({ Workbook: biff(strings, [['Orders', cells]]) });
    const expected = [['ord订单×'], ['ok'], ['买家!']];
    expect(await rowsOf(file)).toEqual(expected);
    const sheet = read(file, { type: 'array' }).Sheets['Orders'];
    expect(sheet && utils.sheet_to_json(sheet, { header: 1 })).toEqual(expected);
  });

  it('reads numbers of all kinds, formulas, truth values and errors', async () => {
    const double = (value: number): Uint8Array => new Uint8Array(new Float64Array([value]).buffer);
    const at = (column: number): number[] => [...u16(0), ...u16(column), 0, 0];
    const cells = [
      record(0x0203, at(0), double(12.5)),
      // 30 bits of a whole number; hundredths of one; the upper half of 1.5.
      record(0x027e, at(1), u32((-7 << 2) | 2)),
      record(0x00bd, u16(0), u16(2), [0, 0], u32((1999 << 2) | 3), [0, 0], u32(0x3ff80000), u16(3)),
      record(0x0006, at(4), double(24), new Uint8Array(8)),
      record(0x0006, at(5), [0, 0, 0, 0, 0, 0, 255, 255], new Uint8Array(8)),
      record(0x0207, biffText('paid')),
      record(0x0006, at(6), [1, 0, 1, 0, 0, 0, 255, 255], new Uint8Array(8)),
      record(0x0205, at(7), [0x2a, 1]),
      record(0x0205, at(8), [1, 0]),
    ];
    expect(await rowsOf(container({ Workbook: biff([], [['Orders', cells]]) }))).toEqual([
      [12.5, -7, 19.99, 1.5, 24, 'paid', true, '#N/A', true],
    ]);
  });

  it('reads the encoding that a workbook of Excel 5 names', async () => {
    // 买家 in GBK.
    const text = bytesOf(u16(4), [0xc2, 0xf2, 0xbc, 0xd2]);
    const stream = biff([record(0x0042, u16(936))], [['Orders', [label(0, 0, text)]]], 0x0500);
    expect(await rowsOf(container({ Book: stream }))).toEqual([['买家']]);
  });

  it('reads the bare stream of small programs, whose texts are in no encoding they name', async () => {
    const old = (row: number, bytes: number[]): Uint8Array =>
      label(row, 0, bytesOf(u16(bytes.length), bytes));
    // 订单号 and 已发货 in GBK.
    const file = bytesOf(
      begin('sheet', 0),
      old(0, [0xb6, 0xa9, 0xb5, 0xa5, 0xba, 0xc5]),
      old(1, [0xd2, 0xd1, 0xb7, 0xa2, 0xbb, 0xf5]),
      record(0x0203, u16(1), u16(1), [0, 0], new Uint8Array(new Float64Array([3]).buffer)),
      end,
    );
    expect(await rowsOf(file)).toEqual([['订单号'], ['已发货', 3]]);
  });

  it('refuses one that breaks off, and one from before Excel 5', async () => {
    const whole = biff([], [['Orders', [label(0, 0, biffText('A-1'))]]]);
    expect(await refusal(whole.subarray(0, whole.length - 4))).toBe('damaged');
    expect(await refusal(bytesOf([9, 4, 6, 0, 0, 0, 16, 0, 0, 0]))).toBe('unknown_type');
  });
});

describe('.xlsb', () => {
  it('reads every kind of cell', async () => {
    const strings = bytesOf(brt(19, [0], wideText('订单号')));
    const cell = (column: number): number[] => [...u32(column), 0, 0, 0, 0];
    const sheet = bytesOf(
      brt(145),
      brt(0, u32(1), new Uint8Array(13)),
      brt(7, cell(0), u32(0)),
      brt(2, cell(1), u32((1999 << 2) | 3)),
      brt(4, cell(2), [1]),
      brt(3, cell(3), [0x2a]),
      brt(6, cell(4), wideText('A-1')),
      brt(8, cell(5), wideText('paid'), new Uint8Array(6)),
      brt(17, [0, 0, 0, 0], wideText('next')),
      brt(146),
    );
    expect(await rowsOf(xlsb([part('', sheet)], strings))).toEqual([
      [],
      ['订单号', 19.99, true, '#N/A', 'A-1', 'paid', 'next'],
    ]);
    expect(await refusal(xlsb([part('', sheet.subarray(0, -2))], strings))).toBe('damaged');
  });
});

describe('.ods', () => {
  const cell = (content: string, attributes = ''): string =>
    `<table:table-cell office:value-type="string" ${attributes}><text:p>${content}</text:p></table:table-cell>`;

  it('reads texts, dates, times and money, and nothing that lies beside them', async () => {
    const row =
      cell('a<text:s text:c="2"/>b</text:p><text:p>c<text:line-break/>d') +
      '<table:table-cell office:value-type="date" office:date-value="2026-11-21T08:30:00"><text:p>21.11.</text:p></table:table-cell>' +
      '<table:table-cell office:value-type="time" office:time-value="PT25H30M00S"/>' +
      '<table:table-cell office:value-type="currency" office:currency="EUR" office:value="12.5"><text:p>12,50 €</text:p></table:table-cell>' +
      '<table:table-cell office:value-type="boolean" office:boolean-value="false"><text:p>FALSCH</text:p></table:table-cell>' +
      cell('late</text:p><office:annotation><text:p>ask her</text:p></office:annotation><text:p>');
    const table = `<table:shapes><draw:frame><text:p>x</text:p></draw:frame></table:shapes><table:table-row>${row}</table:table-row>`;
    expect(await rowsOf(ods(`<table:table table:name="Orders">${table}</table:table>`))).toEqual([
      ['a  b\nc\nd', new Date('2026-11-21T08:30:00Z'), '25:30', 12.5, false, 'late\n'],
    ]);
  });

  it('repeats cells and rows, and leaves blank ones blank', async () => {
    const rows =
      `<table:table-row>${cell('x', 'table:number-columns-repeated="2"')}<table:table-cell table:number-columns-repeated="16382"/></table:table-row>` +
      '<table:table-row table:number-rows-repeated="2"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>' +
      `<table:table-row table:number-rows-repeated="2"><table:covered-table-cell/>${cell('y')}</table:table-row>` +
      '<table:table-row table:number-rows-repeated="1048571"><table:table-cell/></table:table-row>';
    expect(await rowsOf(ods(`<table:table table:name="Orders">${rows}</table:table>`))).toEqual([
      ['x', 'x'],
      [],
      [],
      [null, 'y'],
      [null, 'y'],
    ]);
  });

  it('says password for a locked one', async () => {
    const manifest = '<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>';
    const parts = [part('META-INF/manifest.xml', manifest), part('content.xml', 'x')];
    expect(await refusal(zip(parts))).toBe('password');
  });
});

describe('XML spreadsheets', () => {
  it('puts cells where they say, behind spans and merged cells', async () => {
    const data = (text: string, type = 'String'): string =>
      `<Data ss:Type="${type}">${text}</Data>`;
    const rows =
      `<Row ss:Span="1"><Cell ss:MergeAcross="1">${data('id')}</Cell><Cell>${data('note')}<Comment><ss:Data>ask</ss:Data></Comment></Cell></Row>` +
      `<Row><Cell ss:Index="3">${data('1', 'Boolean')}</Cell></Row>` +
      `<Row ss:Index="5"><Cell>${data('12.5', 'Number')}</Cell><Cell>${data('1899-12-31T08:30:00.000', 'DateTime')}</Cell></Row>`;
    expect(await rowsOf(xml2003(rows))).toEqual([
      ['id', null, 'note'],
      [],
      [null, null, true],
      [],
      [12.5, '08:30'],
    ]);
  });

  it.each([
    ['Short Date', true],
    ['dd\\.mm\\.yyyy', true],
    ['Standard', false],
    ['Yes/No', false],
    ['#,##0.00', false],
  ])('shows a number formatted as %s as a date: %s', async (format, isDate) => {
    const styles = `<Style ss:ID="a"><NumberFormat ss:Format="${format}"/></Style><Style ss:ID="b" ss:Parent="a"/>`;
    const rows = '<Row><Cell ss:StyleID="b"><Data ss:Type="Number">46347</Data></Cell></Row>';
    const expected = isDate ? new Date('2026-11-21') : 46347;
    expect(await rowsOf(xml2003(rows, styles))).toEqual([[expected]]);
  });

  it('refuses one that breaks off', async () => {
    const whole = xml2003('<Row><Cell><Data ss:Type="String">a</Data></Cell></Row>');
    expect(await refusal(whole.slice(0, -20))).toBe('damaged');
  });
});

describe('pages', () => {
  it('keeps an order in one row when a cell holds a table', async () => {
    const page =
      '<table><tr><td>A-1</td><td><table><tr><td>lamp</td><td>2</td></tr><tr><td>bulb</td></tr></table></td><td>paid</td></tr></table>';
    expect(await rowsOf(page)).toEqual([['A-1', 'lamp 2\nbulb', 'paid']]);
  });

  it('is not misled by scripts, comments, bare values and signs that begin no tag', async () => {
    const page =
      '<HTML><STYLE>td > b { }</Style><script>var x = "<table><tr><td>no</td></tr></table>";</SCRIPT>' +
      '<!-- <table><tr><td>no</td></tr></table> --><TABLE border=1><TR><TD background=/x/>a < b &eacute;&nbsp;c' +
      "<TD title='x > y'>  two\n   words  <TH>&lt;3</TABLE>";
    expect(await rowsOf(page)).toEqual([['a < b é c', 'two words', '<3']]);
  });

  it('leaves room for cells that reach across and down', async () => {
    const page =
      '<table><tr><td rowspan=2 colspan=2>a<td>b<tr><td>c<tr><td>d</table><table><tr><td>e</table>';
    expect(await rowsOf(page)).toEqual([['a', null, 'b'], [null, null, 'c'], ['d'], ['e']]);
  });
});

describe('text that a spreadsheet has wrapped', () => {
  const table = [
    ['Order ID', 'Item', 'Sum'],
    ['A-1', 'lamp, red', '12.50'],
    ['A-2', 'the "big" one; blue', '8'],
  ];

  it.each([
    [
      'each line in quotes',
      '"Order ID,Item,Sum"\n"A-1,""lamp, red"",12.50"\n"A-2,""the """"big"""" one; blue"",8"\n',
    ],
    [
      'empty cells behind, and a line parted at its semicolon',
      'Order ID,Item,Sum;\r\n"A-1,""lamp, red"",12.50";\r\n"A-2,""the """"big"""" one";" blue"",8"\r\n',
    ],
  ])('is read as the lines it was: %s', async (_, text) => {
    const end = text.includes('";\r\n') ? ';\r\n' : '\n';
    const lines = Array.from({ length: 12 }, (__, i) => `"B-${i},""x, y"",${i}"${end}`);
    const rows = await rowsOf(text + lines.join(''));
    expect(rows.slice(0, 3)).toEqual(table);
    expect(rows[14]).toEqual(['B-11', 'x, y', '11']);
  });

  it('leaves a table alone in which only the first column is filled', async () => {
    const text = `id,note,sum\n${'A-1,,\n'.repeat(20)}`;
    expect((await rowsOf(text)).slice(0, 2)).toEqual([['id', 'note', 'sum'], ['A-1']]);
  });
});
