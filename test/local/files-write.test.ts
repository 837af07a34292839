// Results beside the seller's own columns: what is theirs must come back untouched.
import { read, utils } from '@e965/xlsx';
import { openXlsx, writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { csvLines, csvStart, isPlainText } from '../../src/local/files/csv';
import { readTable } from '../../src/local/files/read';
import type { SheetTable } from '../../src/local/files/table';
import { unpackText } from '../../src/local/files/unpack';
import { addColumns } from '../../src/local/files/write';
import { readZip, withText, writeZip } from '../../src/local/files/zip';
import fc from '../fc';
import { sheetXml, xlsxParts, zip } from './make-files';

const columns = [
  {
    header: 'Risk',
    values: new Map<number, string | number>([
      [2, 'high'],
      [3, '=HYPERLINK("http://x.example","pay")'],
    ]),
  },
  {
    header: 'Score',
    values: new Map<number, string | number>([
      [2, 82.5],
      [3, ''],
    ]),
  },
];

async function tableOf(bytes: Uint8Array, index = 0, name = 'orders.xlsx'): Promise<SheetTable> {
  const result = await readTable(bytes, name);
  const table = result.ok ? result.file.sheets[index] : undefined;
  if (!table) throw new Error('not read');
  return table;
}

async function partText(bytes: Uint8Array, name: string): Promise<string> {
  const part = (readZip(bytes) ?? []).find((each) => each.name === name);
  if (!part) throw new Error(`no ${name}`);
  return unpackText(part);
}

async function edited(bytes: Uint8Array, changes: Record<string, (xml: string) => string>) {
  const parts = await Promise.all(
    (readZip(bytes) ?? []).map(async (part) => {
      const change = changes[part.name];
      return change ? withText(part, change(await unpackText(part))) : part;
    }),
  );
  return writeZip(parts);
}

/** The file as CSV with the columns added. */
function csvOf(bytes: Uint8Array, more: typeof columns, { rows }: SheetTable): string {
  const width = Math.max(...rows.map((row) => row.length));
  const lines = csvLines({ rows, first: 1, width }, more, 1, isPlainText(bytes));
  return csvStart + [...lines].join('');
}

const sheetPart = 'xl/worksheets/sheet1.xml';

const rewritten = (bytes: Uint8Array, change: (xml: string) => string) =>
  edited(bytes, { [sheetPart]: change });

async function added(bytes: Uint8Array, headerRow = 1, more = columns): Promise<Uint8Array> {
  const table = await tableOf(bytes);
  return addColumns(bytes, 'orders.xlsx', table.name, headerRow, more, table);
}

const bold = {
  font: { bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FFEE00' } },
} as const;

/** A tracker with the things sellers put into theirs. */
const tracker = () =>
  writeXlsx({
    sheets: [
      {
        name: 'Orders & more',
        rows: [
          ['Order ID', 'Paid', 'Sum'],
          ['113-1', new Date('2026-11-21'), 12.5],
          ['113-2', new Date('2026-11-22'), 8],
        ],
        cells: new Map([
          ['0,0', { style: bold }],
          ['0,2', { style: bold }],
          ['1,2', { style: { numFmt: '#,##0.00 "USD"' } }],
          ['2,0', { comment: { text: 'call the buyer' } }],
        ]),
        columns: [{ width: 22 }, { width: 14 }, { width: 9 }],
        freezePane: { rows: 1 },
        autoFilter: { range: 'A1:C3' },
        dataValidations: [{ type: 'list', values: ['a', 'b'], range: 'A2:A9' }],
        conditionalRules: [
          { type: 'top10', priority: 1, range: 'C2:C9', style: { font: { bold: true } } },
        ],
      },
      {
        name: 'Prices',
        rows: [
          ['SKU', 'Cost'],
          ['S-1', 3],
          [null, 6],
        ],
        cells: new Map([['2,1', { formula: 'B2*2', formulaResult: 6 }]]),
      },
    ],
    namedRanges: [{ name: 'costs', range: 'Prices!$A$1:$B$3' }],
  });

describe('into the same workbook', () => {
  it('puts the columns to the right, in the rows they belong to', async () => {
    const { rows } = await tableOf(await added(await tracker()));
    expect(rows).toEqual([
      ['Order ID', 'Paid', 'Sum', 'Risk', 'Score'],
      ['113-1', new Date('2026-11-21'), 12.5, 'high', 82.5],
      ['113-2', new Date('2026-11-22'), 8, '=HYPERLINK("http://x.example","pay")'],
    ]);
  });

  it('is read the same by another library', async () => {
    const book = read(await added(await tracker()), { type: 'array' });
    const sheet = book.Sheets['Orders & more'];
    if (!sheet) throw new Error('no sheet');
    expect(utils.sheet_to_json(sheet, { header: 1, raw: true })).toEqual([
      ['Order ID', 'Paid', 'Sum', 'Risk', 'Score'],
      ['113-1', 46347, 12.5, 'high', 82.5],
      ['113-2', 46348, 8, '=HYPERLINK("http://x.example","pay")'],
    ]);
    expect(sheet['D3']).not.toHaveProperty('f');
  });

  it('keeps formats, panes, filters, rules, comments and the other sheets', async () => {
    const before = await openXlsx(await tracker(), { readStyles: true });
    const after = await openXlsx(await added(await tracker()), { readStyles: true });
    const [mine, prices] = after.sheets;
    const [theirs, theirPrices] = before.sheets;
    for (const [at, cell] of theirs?.cells ?? []) expect(mine?.cells?.get(at)).toEqual(cell);
    expect(prices).toEqual(theirPrices);
    for (const kept of ['freezePane', 'dataValidations', 'conditionalRules'] as const) {
      expect(theirs?.[kept]).toBeDefined();
      expect(mine?.[kept]).toEqual(theirs?.[kept]);
    }
    // The filter takes in the two new columns.
    expect(theirs?.autoFilter?.range).toBe('A1:C3');
    expect(mine?.autoFilter?.range).toBe('A1:E3');
    expect(mine?.columns?.slice(0, 3)).toEqual(theirs?.columns);
    expect(after.namedRanges).toEqual(before.namedRanges);
  });

  it('leaves every other part byte for byte, and the old cells letter for letter', async () => {
    const bytes = await tracker();
    const before = readZip(bytes) ?? [];
    const after = await added(bytes);
    const parts = readZip(after) ?? [];
    expect(parts.map(({ name }) => name)).toEqual(before.map(({ name }) => name));
    for (const part of before) {
      if (part.name === sheetPart || part.name === 'xl/styles.xml') continue;
      expect(parts.find(({ name }) => name === part.name)).toEqual(part);
    }
    const xml = await partText(after, sheetPart);
    const stripped = xml
      .replace(/<c r="[DE]\d+".*?<\/c>/g, '')
      .replace(/<col min="4" max="5"[^>]*>/, '')
      .replace(/dimension ref="[^"]*"/, 'dimension ref="A1:C3"')
      // A filter takes in the new columns.
      .replace('autoFilter ref="A1:E3"', 'autoFilter ref="A1:C3"');
    expect(stripped).toBe(await partText(bytes, sheetPart));
  });

  it("gives the header the look of the seller's last header", async () => {
    const { sheets } = await openXlsx(await added(await tracker()), { readStyles: true });
    expect(sheets[0]?.cells?.get('0,3')?.style).toEqual(sheets[0]?.cells?.get('0,2')?.style);
    expect(sheets[0]?.cells?.get('0,3')?.style?.font?.bold).toBe(true);
  });

  it.each(['=1+1', '+1 555', '-2+3', '@SUM(A1)', '\t=1', '\r=1'])(
    'keeps %j text, also when someone edits the cell',
    async (text) => {
      const more = [{ header: 'Why', values: new Map([[2, text]]) }];
      const { sheets } = await openXlsx(await added(await tracker(), 1, more), {
        readStyles: true,
      });
      const cell = sheets[0]?.cells?.get('1,3');
      expect(cell).toMatchObject({ type: 'string', style: { numFmt: '@' } });
      expect(cell?.formula).toBeUndefined();
    },
  );

  it('writes any text so that it comes back', async () => {
    const bytes = await tracker();
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 30 }), async (text) => {
        const more = [{ header: 'Why', values: new Map([[2, `>${text}_x0041_`]]) }];
        const { rows } = await tableOf(await added(bytes, 1, more));
        // biome-ignore lint/suspicious/noControlCharactersInRegex: what no workbook can hold
        expect(rows[1]?.[3]).toBe(`>${text}_x0041_`.replace(/[\0-\x08\x0b-\x1f\ufffe\uffff]/g, ''));
      }),
      { numRuns: 60 },
    );
  });

  it('cuts a text that no cell can hold', async () => {
    const more = [{ header: 'Why', values: new Map([[2, 'x'.repeat(40_000)]]) }];
    const { rows } = await tableOf(await added(await tracker(), 1, more));
    expect(rows[1]?.[3]).toBe('x'.repeat(32_767));
  });

  it('leaves the rows above the header alone', async () => {
    const rows = [['November'], [], ['Order ID'], ['A-1'], ['A-2']];
    const bytes = await writeXlsx({
      sheets: [{ name: 'a', rows, merges: [{ startRow: 0, startCol: 0, endRow: 0, endCol: 7 }] }],
    });
    const more = [{ header: 'Risk', values: new Map([[5, 'low']]) }];
    expect((await tableOf(await added(bytes, 3, more))).rows).toEqual([
      ['November'],
      [],
      ['Order ID', 'Risk'],
      ['A-1'],
      ['A-2', 'low'],
    ]);
  });
});

describe('into workbooks of other makers', () => {
  const plain = (rows: (string | number | null)[][]) =>
    writeXlsx({ sheets: [{ name: 'a', rows }], stringMode: 'inline' });
  const two = plain([
    ['Order ID', 'Qty'],
    ['A-1', 1],
    ['A-2', 2],
  ]);
  const expected = [
    ['Order ID', 'Qty', 'Risk', 'Score'],
    ['A-1', 1, 'high', 82.5],
    ['A-2', 2, '=HYPERLINK("http://x.example","pay")'],
  ];

  it.each([
    [
      'a name space prefix',
      (xml: string) =>
        xml
          .replace(
            /<(\/?)(worksheet|sheetData|row|c|v|is|t|dimension|sheetViews|sheetView)\b/g,
            '<$1x:$2',
          )
          .replace('xmlns=', 'xmlns:x=')
          .replace(/<sheetFormatPr[^>]*>|<pageMargins[^>]*>/g, ''),
    ],
    ['no references on rows and cells', (xml: string) => xml.replace(/ r="\w+"/g, '')],
    [
      'row spans and single quotes',
      (xml: string) => xml.replace(/<row r="(\d)"/g, '<row r=\'$1\' spans="1:2"'),
    ],
    [
      'formatted but empty cells in the way',
      (xml: string) =>
        xml.replace(
          /(<row r="(\d)".*?)<\/row>/g,
          '$1<c r="C$2" s="0"/><c r="D$2"/><c r="F$2"/></row>',
        ),
    ],
  ])('copes with %s', async (_, change) => {
    const bytes = await rewritten(await two, change);
    expect(await partText(bytes, sheetPart)).not.toBe(await partText(await two, sheetPart));
    const out = await added(bytes);
    expect((await tableOf(out)).rows).toEqual(expected);
    expect(await partText(out, sheetPart)).not.toContain('spans=');
    const { sheets } = await openXlsx(out);
    expect(sheets[0]?.columns?.slice(2, 4)).toEqual([{ width: 18 }, { width: 18 }]);
  });

  it('shows its columns where the rest of the sheet is hidden', async () => {
    const hidden =
      '<col min="1" max="2" width="9"/><col min="3" max="16384" width="9" hidden="1"/>';
    const bytes = await rewritten(await two, (xml) =>
      xml.replace('<sheetData>', `<cols>${hidden}</cols><sheetData>`),
    );
    const { sheets } = await openXlsx(await added(bytes));
    const shown = sheets[0]?.columns?.slice(0, 6).map((column) => column.hidden !== true);
    expect(shown).toEqual([true, true, true, true, false, false]);
    expect(sheets[0]?.columns?.length).toBe(16_384);
  });

  it('makes the rows that the file leaves out', async () => {
    const bytes = await rewritten(await two, (xml) => xml.replace(/<row r="2".*?<\/row>/, ''));
    const more = [
      {
        header: 'Risk',
        values: new Map([
          [2, 'a'],
          [3, 'b'],
          [5, 'c'],
        ]),
      },
    ];
    expect((await tableOf(await added(bytes, 1, more))).rows).toEqual([
      ['Order ID', 'Qty', 'Risk'],
      [null, null, 'a'],
      ['A-2', 2, 'b'],
      [],
      [null, null, 'c'],
    ]);
  });

  it('writes beside merged cells, not under them', async () => {
    const bytes = await writeXlsx({
      sheets: [
        {
          name: 'a',
          rows: [
            ['Order ID', 'Note'],
            ['A-1', 'wide'],
          ],
          merges: [{ startRow: 1, startCol: 1, endRow: 1, endCol: 3 }],
        },
      ],
    });
    expect((await tableOf(await added(bytes))).rows[1]).toEqual([
      'A-1',
      'wide',
      null,
      null,
      'high',
      82.5,
    ]);
  });

  it('goes past column Z', async () => {
    const bytes = await plain([Array.from({ length: 25 }, (_, i) => `h${i}`), ['A-1']]);
    const table = await tableOf(await added(bytes));
    expect(table.rows[0]?.slice(24)).toEqual(['h24', 'Risk', 'Score']);
    expect(table.rows[1]?.[26]).toBe(82.5);
  });

  // Each would keep an expression that looks twice at what it has seen busy for hours.
  it.each([
    ['before the rows', (many: string) => [many, '', '', '']],
    ['in a row', (many: string) => ['', many, '', '']],
    ['in the tag of a row', (many: string) => ['', '', many.replace(/[<>/]/g, ' '), '']],
    ['behind the rows', (many: string) => ['', '', '', many]],
  ] as const)('is not slowed down by what stands %s', async (_, place) => {
    for (const piece of ['<cols>', '<col ', '<dimension ', '<row ', '<c r="A1">', ' ref="', '\t']) {
      const [before, inside, tag, behind] = place(piece.repeat(200_000));
      const xml =
        `<worksheet>${before}<sheetData><row r="1"${tag}><c r="A1" t="str"><v>Order ID</v></c>${inside}</row>` +
        `</sheetData><mergeCells>${behind?.replaceAll('<col', '<mergeCell')}</mergeCells></worksheet>`;
      const bytes = zip(xlsxParts({ sheets: [['Orders', xml]] }));
      const table = { name: 'Orders', rows: [['Order ID']] };
      const out = addColumns(bytes, 'a.xlsx', 'Orders', 1, columns, table);
      // Written or refused: it ends.
      await out.catch(() => undefined);
    }
  });

  it('refuses to choose between two sheets of one name', async () => {
    const sheet = sheetXml('<row><c t="str"><v>Order ID</v></c></row>');
    const bytes = zip(
      xlsxParts({
        sheets: [
          ['a', sheet],
          ['a', sheet],
        ],
      }),
    );
    await expect(added(bytes)).rejects.toThrow('cannot be added to');
  });

  it('refuses rather than lose a column or a sheet', async () => {
    const full = await plain([[...Array<null>(16_383).fill(null), 'XFD'], ['A-1']]);
    await expect(added(full)).rejects.toThrow('no room');
    const bytes = await two;
    const table = await tableOf(bytes);
    const lost = addColumns(bytes, 'a.xlsx', 'Elsewhere', 1, columns, table);
    await expect(lost).rejects.toThrow('cannot be added to');
  });

  it('saves a workbook with macros as one without', async () => {
    const macros = new Uint8Array([1, 2, 3]);
    const bytes = await writeXlsx({
      sheets: [{ name: 'a', rows: [['Order ID'], ['A-1']] }],
      vbaProject: macros,
    });
    expect(await partText(bytes, '[Content_Types].xml')).toContain('macroEnabled');
    const out = await added(bytes);
    for (const part of readZip(out) ?? []) expect(part.name).not.toContain('vba');
    expect(await partText(out, '[Content_Types].xml')).not.toMatch(/macroEnabled|vbaProject\.bin/);
    expect(await partText(out, 'xl/_rels/workbook.xml.rels')).not.toContain('vbaProject');
    expect((await tableOf(out)).rows[1]).toEqual(['A-1', 'high', 82.5]);
  });
});

describe('into a new file', () => {
  const csv = new TextEncoder().encode('id,note,sum\n0012,"a, b",-3\n0013,=1+1,+1 555\n0014\n');

  it('turns text into a workbook without touching ids', async () => {
    const table = await tableOf(csv, 0, 'orders.csv');
    const out = await addColumns(csv, 'my/orders.v2.csv', '', 1, columns, table);
    expect(await tableOf(out)).toEqual({
      name: 'orders.v2',
      rows: [
        ['id', 'note', 'sum', 'Risk', 'Score'],
        ['0012', 'a, b', '-3', 'high', 82.5],
        ['0013', '=1+1', '+1 555', '=HYPERLINK("http://x.example","pay")'],
        ['0014'],
      ],
    });
    const { sheets } = await openXlsx(out, { readStyles: true });
    for (const cell of sheets[0]?.cells?.values() ?? []) expect(cell.formula).toBeUndefined();
  });

  it('writes CSV that Excel reads, with formulas of our own disarmed', async () => {
    const table = await tableOf(csv, 0, 'orders.csv');
    const out = csvOf(csv, columns, table);
    expect(out).toBe(
      '\ufeffid,note,sum,Risk,Score\r\n0012,"a, b",-3,high,82.5\r\n' +
        '0013,=1+1,+1 555,"\'=HYPERLINK(""http://x.example"",""pay"")",\r\n0014\r\n',
    );
  });

  it('disarms what was only text in a workbook before it becomes CSV', async () => {
    const rows = [
      ['id', 'paid', 'note'],
      ['1', new Date('2026-11-21T08:30:00Z'), '=cmd()'],
      ['2', new Date('2026-11-22'), '-'],
      ['3', null, '-12.50'],
    ];
    const bytes = await writeXlsx({ sheets: [{ name: 'a', rows }] });
    const out = csvOf(bytes, [], await tableOf(bytes));
    expect(out).toBe(
      "\ufeffid,paid,note\r\n1,2026-11-21 08:30:00,'=cmd()\r\n2,2026-11-22,-\r\n3,,-12.50\r\n",
    );
  });

  it('keeps the dates of an .xls', async () => {
    const table = {
      name: 'Sheet1',
      rows: [['id', 'paid'], ['1', new Date('2026-11-21T08:30:00Z')], ['2']],
    };
    const xls = new Uint8Array([0xd0, 0xcf]);
    const out = await addColumns(xls, 'a.xls', 'Sheet1', 1, columns, table);
    expect((await tableOf(out)).rows).toEqual([
      ['id', 'paid', 'Risk', 'Score'],
      ['1', new Date('2026-11-21T08:30:00Z'), 'high', 82.5],
      ['2', null, '=HYPERLINK("http://x.example","pay")'],
    ]);
  });
});
