// Small files that ask for more than any machine has, and large ones that hold nothing: each with what must
// come of it. They are made here, so that none of them lies about in the project.
import {
  biff,
  biffText,
  brt,
  bytesOf,
  container,
  ods,
  part,
  record,
  repeated,
  sheetXml,
  u16,
  u32,
  utf8,
  xlsb,
  xlsx,
  xlsxParts,
  xml2003,
  zip,
} from './make-files';

/** What must come of it. */
type Outcome = 'read' | 'too_large' | 'damaged' | 'not_a_table' | 'unknown_type' | 'empty';

export type Hostile = readonly [what: string, expected: Outcome, make: () => Uint8Array];

const million = 1_000_000;
const book = (name: string, ...parts: Parameters<typeof xlsxParts>[0]['sheets']): Uint8Array =>
  zip(xlsxParts({ sheets: parts.length > 0 ? parts : [[name, '']] }));
const row = (cells: string, at = ''): string => `<row${at}>${cells}</row>`;
const cell = '<c><v>1</v></c>';

const workbooks: readonly Hostile[] = [
  ['a row number of four billion', 'too_large', () => xlsx(row(cell, ' r="4294967295"'))],
  ['a row number of a billion', 'too_large', () => xlsx(row(cell, ' r="999999999"'))],
  ['row numbers that are none', 'read', () => xlsx(row(cell, ' r="1e9x"') + row(cell, ' r=""'))],
  ['a row above the first', 'too_large', () => xlsx(row(cell, ' r="-5"'))],
  ['a column far behind the last', 'too_large', () => xlsx(row('<c r="ZZZZZZ1"><v>1</v></c>'))],
  [
    'twenty thousand cells in the last column',
    'too_large',
    () => {
      const at = (i: number): string => row(`<c r="XFD${i}"><v>1</v></c>`, ` r="${i}"`);
      return xlsx(Array.from({ length: 20_000 }, (_, i) => at(i + 1)).join(''));
    },
  ],
  [
    'a range that is not so',
    'read',
    () =>
      book('', [
        'Orders',
        `<worksheet><dimension ref="A1:XFD1048576"/><sheetData>${row(cell)}</sheetData></worksheet>`,
      ]),
  ],
  [
    'a sheet that says it is a gigabyte',
    'too_large',
    () => book('', ['Orders', { ...part('', sheetXml(row(cell))), size: 1_073_741_824 }]),
  ],
  [
    'a sheet larger than it says',
    'damaged',
    () => {
      const bomb = repeated('', '<worksheet><sheetData>', ' '.repeat(million), 1000);
      return book('', ['Orders', { ...bomb, size: 1000 }]);
    },
  ],
  [
    'a sheet with another checksum',
    'damaged',
    () => book('', ['Orders', { ...part('', sheetXml(row(cell))), crc: 7 }]),
  ],
  [
    'many sheets that together are too large',
    'too_large',
    () => {
      const bomb = repeated('', '<worksheet><sheetData>', ' '.repeat(million), 60);
      return book('', ...Array.from({ length: 12 }, (_, i) => [`S${i}`, bomb] as const));
    },
  ],
  [
    'a picture of two gigabytes',
    'too_large',
    () =>
      zip([
        ...xlsxParts({ sheets: [['a', sheetXml(row(cell))]] }),
        { ...part('xl/media/image1.png', ''), size: 2_147_483_648 },
      ]),
  ],
  [
    'one part for ten thousand sheets',
    'too_large',
    () => {
      const parts = xlsxParts({ sheets: [['a', sheetXml(row(cell.repeat(5000)))]] });
      const sheets = '<sheet name="b" r:id="rId1"/>'.repeat(10_000);
      const listed = part('xl/workbook.xml', `<workbook><sheets>${sheets}</sheets></workbook>`);
      return zip(parts.map((one) => (one.name === 'xl/workbook.xml' ? listed : one)));
    },
  ],
  [
    'parts that share their bytes',
    'damaged',
    () => {
      const parts = xlsxParts({ sheets: [['Orders', sheetXml(row(cell))]] });
      return zip(
        parts.map((one) => ({ ...one, packed: parts[0]?.packed ?? one.packed })),
        true,
      );
    },
  ],
  [
    'thirty thousand parts',
    'too_large',
    () => zip(Array.from({ length: 30_000 }, (_, i) => ({ ...part('', ''), name: `${i}` }))),
  ],
  ['an archive inside an archive', 'unknown_type', () => zip([part('a.xlsx', xlsx(row(cell)))])],
  [
    'a million elements one inside the other',
    'damaged',
    () => book('', ['Orders', repeated('', '<worksheet><sheetData>', '<a>'.repeat(1000), 1000)]),
  ],
  [
    'entities that stand for entities',
    'read',
    () => {
      const names = Array.from({ length: 30 }, (_, i) => `<!ENTITY e${i + 1} "&e${i};&e${i};">`);
      const text = '<c t="inlineStr"><is><t>&e30;</t></is></c>';
      return book('', [
        'Orders',
        `<!DOCTYPE x [<!ENTITY e0 "lol">${names.join('')}]>${sheetXml(row(text))}`,
      ]);
    },
  ],
  [
    'a comment that never ends',
    'damaged',
    () =>
      book('', ['Orders', repeated('', '<worksheet><sheetData><!--', '<!-- '.repeat(1000), 5000)]),
  ],
  [
    'tags that never end',
    'damaged',
    () => book('', ['Orders', repeated('', '<worksheet><sheetData>', '<row '.repeat(1000), 5000)]),
  ],
  [
    'attributes that never end',
    'damaged',
    () =>
      book('', ['Orders', repeated('', '<worksheet><sheetData><row a', ' ='.repeat(1000), 5000)]),
  ],
  [
    'signs that begin a character and do not end it',
    'read',
    () => {
      const text = `<c t="str"><v>${'&'.repeat(30_000)}</v></c>`;
      return xlsx(row(text.repeat(20)));
    },
  ],
  [
    'five million shared texts',
    'too_large',
    () => xlsx(row(cell), { strings: repeated('', '<sst>', '<si/>'.repeat(10_000), 510) }),
  ],
  [
    'a shared text of a hundred million characters',
    'too_large',
    () => xlsx(row(cell), { strings: repeated('', '<sst><si><t>', 'x'.repeat(million), 100) }),
  ],
  [
    'a long shared text in a million cells',
    'too_large',
    () => {
      const rows = repeated('', '<worksheet><sheetData>', '<c t="s"><v>0</v></c>'.repeat(1000), 10);
      const strings = `<sst><si><t>${'x'.repeat(32_000)}</t></si></sst>`;
      return zip(xlsxParts({ sheets: [['Orders', rows]], strings }));
    },
  ],
];

const others: readonly Hostile[] = [
  [
    'an XML spreadsheet with a row number of a billion',
    'too_large',
    () =>
      utf8(
        xml2003('<Row ss:Index="1000000000"><Cell><Data ss:Type="Number">1</Data></Cell></Row>'),
      ),
  ],
  [
    'an XML spreadsheet with a column number of a billion',
    'too_large',
    () => utf8(xml2003('<Row><Cell ss:Index="1000000000"><Data>1</Data></Cell></Row>')),
  ],
  [
    'an XML spreadsheet of nothing but merged cells',
    'too_large',
    () => utf8(xml2003(`<Row>${'<Cell ss:MergeAcross="16000"/>'.repeat(1000)}</Row>`)),
  ],
  [
    'an .ods sheet filled by one cell',
    'too_large',
    () =>
      ods(
        '<table:table><table:table-row table:number-rows-repeated="1048576"><table:table-cell table:number-columns-repeated="16384" office:value-type="float" office:value="1"/></table:table-row></table:table>',
      ),
  ],
  [
    'an .ods sheet of blanks without end',
    'empty',
    () =>
      ods(
        '<table:table><table:table-row table:number-rows-repeated="999999999999"><table:table-cell table:number-columns-repeated="999999999999"/></table:table-row></table:table>',
      ),
  ],
  [
    'an .ods cell of blanks',
    'too_large',
    () =>
      ods(
        `<table:table><table:table-row><table:table-cell><text:p>${'<text:s text:c="99999999"/>'.repeat(2000)}</text:p></table:table-cell></table:table-row></table:table>`,
      ),
  ],
  [
    'a page whose cells reach across millions',
    'too_large',
    () => utf8(`<table>${'<tr><td colspan=99999999 rowspan=99999999>x'.repeat(20_000)}</table>`),
  ],
  [
    'a page of a million tables one inside the other',
    'read',
    () => utf8(`<table><tr><td>x${'<table><tr><td>'.repeat(million)}`),
  ],
  [
    'a page that is all quotes',
    'read',
    () => utf8(`<table><tr><td>x<td title="${'\'"'.repeat(2 * million)}`),
  ],
  [
    'a page of scripts without end',
    'not_a_table',
    () => utf8(`<html>${'<script>'.repeat(million)}`),
  ],
  [
    'a page of signs that begin no tag',
    'read',
    () => utf8(`<table><tr><td>${'< '.repeat(400_000)}`),
  ],
  ['a page of blanks', 'not_a_table', () => utf8(`<html>${' '.repeat(20 * million)}`)],
];

const binaries: readonly Hostile[] = [
  [
    'an .xlsb with twenty parts of 400 MB',
    'too_large',
    () => {
      const bomb = repeated('', '', '\0'.repeat(million), 400);
      return xlsb(Array.from({ length: 20 }, () => bomb));
    },
  ],
  [
    'an .xlsb with a row number of four billion',
    'too_large',
    () => xlsb([part('', bytesOf(brt(0, u32(0xffffffff)), brt(2, u32(0), u32(0), u32(2))))]),
  ],
  [
    'an .xlsb with a record longer than the file',
    'damaged',
    () => xlsb([part('', bytesOf([0x07, 0xff, 0xff, 0xff, 0x7f]))]),
  ],
  [
    'an .xlsb with a text longer than its record',
    'damaged',
    () => xlsb([part('', bytesOf(brt(0, u32(0)), brt(6, u32(0), u32(0), u32(0x7fffffff))))]),
  ],
  [
    'an .xlsb of cells in one column after the last',
    'too_large',
    () => xlsb([part('', bytesOf(brt(0, u32(0)), brt(2, u32(16_384), u32(0), u32(2))))]),
  ],
  [
    'an .xls cell far to the right',
    'too_large',
    () => biff([], [['a', [record(0x0204, u16(0), u16(65_535), [0, 0], biffText('x'))]]]),
  ],
  [
    'an .xls that promises four billion texts',
    'read',
    () => {
      const cells = [record(0x00fd, u16(0), u16(0), [0, 0], u32(0))];
      return biff([record(0x00fc, u32(-1), u32(-1), biffText('x'))], [['a', cells]]);
    },
  ],
  [
    'an .xls with ten thousand names for one sheet',
    'too_large',
    () => {
      const cells = Array.from({ length: 9000 }, (_, i) =>
        record(0x0204, u16(i), u16(0), [0, 0], biffText('x')),
      );
      const stream = biff(
        [],
        [['a', cells], ...Array.from({ length: 9999 }, () => ['b', []] as const)],
      );
      // Every place in the list is that of the first sheet.
      const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
      let first = 0;
      for (
        let at = 0;
        view.getUint16(at, true) !== 0x000a;
        at += 4 + view.getUint16(at + 2, true)
      ) {
        if (view.getUint16(at, true) !== 0x0085) continue;
        first ||= view.getUint32(at + 4, true);
        view.setUint32(at + 4, first, true);
      }
      return container({ Workbook: stream });
    },
  ],
  [
    'an .xls text carried on without end',
    'damaged',
    () =>
      biff(
        [
          record(0x00fc, u32(1), u32(1), u16(65_535), [0]),
          ...Array.from({ length: 9000 }, () => record(0x003c)),
        ],
        [['a', []]],
      ),
  ],
  [
    'a container whose table leads round in circles',
    'damaged',
    () => {
      const file = container({ Workbook: new Uint8Array(9000) });
      const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
      const table = (view.getUint32(76, true) + 1) * 512;
      for (let at = 0; at < 128; at++) view.setUint32(table + at * 4, at === 0 ? 1 : 0, true);
      return file;
    },
  ],
  [
    'a container whose stream is longer than the file',
    'damaged',
    () => {
      const file = container({ Workbook: new Uint8Array(9000) });
      const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
      const name = Buffer.from(file).indexOf(Buffer.from('Workbook', 'utf16le'));
      view.setUint32(name + 120, 0xfffffff0, true);
      return file;
    },
  ],
];

const texts: readonly Hostile[] = [
  ['a text of delimiters in one line', 'too_large', () => utf8(','.repeat(40 * million))],
  ['a text of empty lines', 'too_large', () => utf8(`a,b\n${'\n'.repeat(6 * million)}x`)],
  ['a text of short lines', 'too_large', () => utf8('a,b\n'.repeat(3 * million))],
  ['a text of quotes that are never closed', 'read', () => utf8('1,"x\n'.repeat(200_000))],
  ['a text of quotes', 'read', () => utf8(`a,b\n"${'" "'.repeat(2 * million)}`)],
  [
    'JSON nested three hundred thousand times',
    'not_a_table',
    () => utf8(`[${'["a",'.repeat(300_000)}1]`),
  ],
  ['a file of 199 MB', 'too_large', () => new Uint8Array(199 * 1024 * 1024)],
];

export const hostileFiles: readonly Hostile[] = [...workbooks, ...others, ...binaries, ...texts];
