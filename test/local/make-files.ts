// Files byte by byte, as programs of every kind write them and as nobody should: archives whose lists lie,
// sheets of bare XML, streams of records. Everything in them is invented.
import { crc32, deflateRawSync } from 'node:zlib';
import { CFB } from '@e965/xlsx';

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

export const bytesOf = (...parts: readonly (Uint8Array | readonly number[])[]): Uint8Array =>
  new Uint8Array(Buffer.concat(parts.map((part) => Uint8Array.from(part))));

export const u16 = (value: number): number[] => [value & 255, (value >>> 8) & 255];
export const u32 = (value: number): number[] => [...u16(value & 65_535), ...u16(value >>> 16)];

/** A part of an archive; what it says of itself may differ from what it is. */
export interface Part {
  readonly name: string;
  readonly packed: Uint8Array;
  readonly size: number;
  readonly crc: number;
}

export function part(name: string, content: string | Uint8Array): Part {
  const bytes = typeof content === 'string' ? utf8(content) : content;
  const packed = new Uint8Array(deflateRawSync(bytes));
  return { name, packed, size: bytes.length, crc: crc32(bytes) };
}

/** A part of so many times the same block, made without ever being whole. */
export function repeated(name: string, head: string, block: string, times: number): Part {
  const flush = { finishFlush: 3 };
  const [first, middle] = [head, block].map((text) => deflateRawSync(Buffer.from(text), flush));
  const packed = Buffer.concat([
    ...(first ? [first] : []),
    ...Array.from({ length: times }, () => middle ?? Buffer.alloc(0)),
    deflateRawSync(''),
  ]);
  let crc = crc32(head);
  for (let at = 0; at < times; at++) crc = crc32(block, crc);
  const size = Buffer.byteLength(head) + times * Buffer.byteLength(block);
  return { name, packed: new Uint8Array(packed), size, crc };
}

/** An archive; `shared`: every entry of its list points to the first part. */
export function zip(parts: readonly Part[], shared = false): Uint8Array {
  const bodies: Uint8Array[] = [];
  const list: Uint8Array[] = [];
  let at = 0;
  for (const { name, packed, size, crc } of parts) {
    const label = utf8(name);
    const head = [8, 0, 0, 0, 0, 0, ...u32(crc), ...u32(packed.length), ...u32(size)];
    const common = [20, 0, 0, 8, ...head, ...u16(label.length), 0, 0];
    const place = shared ? 0 : at;
    list.push(
      bytesOf([0x50, 0x4b, 1, 2, 20, 0], common, [0, 0, 0, 0, 0, 0, 0, 0, 0, 0], u32(place), label),
    );
    if (shared && at > 0) continue;
    bodies.push(bytesOf([0x50, 0x4b, 3, 4], common, label, packed));
    at += bodies[bodies.length - 1]?.length ?? 0;
  }
  const listing = bytesOf(...list);
  const count = u16(parts.length);
  const end = [0x50, 0x4b, 5, 6, 0, 0, 0, 0, ...count, ...count];
  return bytesOf(...bodies, listing, end, u32(listing.length), u32(at), [0, 0]);
}

const types = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const relations = (
  list: readonly (readonly [id: string, type: string, target: string])[],
): string =>
  `<?xml version="1.0"?><Relationships>${list
    .map(([id, type, to]) => `<Relationship Id="${id}" Type="${types}/${type}" Target="${to}"/>`)
    .join('')}</Relationships>`;

export interface Package {
  /** Names and XML, or parts made elsewhere. */
  readonly sheets: readonly (readonly [name: string, content: string | Part])[];
  readonly strings?: string | Part;
  readonly styles?: string;
  readonly properties?: string;
}

const asPart = (name: string, content: string | Part): Part =>
  typeof content === 'string' ? part(name, content) : { ...content, name };

/** The parts of an .xlsx file. */
export function xlsxParts({ sheets, strings, styles, properties = '' }: Package): Part[] {
  const listed = sheets.map(
    ([name], at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`,
  );
  const ids = sheets.map((_, at) => {
    return [`rId${at + 1}`, 'worksheet', `worksheets/sheet${at + 1}.xml`] as const;
  });
  return [
    part('_rels/.rels', relations([['rId1', 'officeDocument', 'xl/workbook.xml']])),
    part(
      'xl/workbook.xml',
      `<workbook>${properties}<sheets>${listed.join('')}</sheets></workbook>`,
    ),
    part(
      'xl/_rels/workbook.xml.rels',
      relations([
        ...ids,
        ['rId901', 'sharedStrings', 'sharedStrings.xml'],
        ['rId902', 'styles', 'styles.xml'],
      ]),
    ),
    ...sheets.map(([, content], at) => asPart(`xl/worksheets/sheet${at + 1}.xml`, content)),
    ...(strings === undefined ? [] : [asPart('xl/sharedStrings.xml', strings)]),
    ...(styles === undefined ? [] : [part('xl/styles.xml', styles)]),
  ];
}

export const sheetXml = (rows: string): string =>
  `<?xml version="1.0"?><worksheet><sheetData>${rows}</sheetData></worksheet>`;

/** An .xlsx file of one sheet. */
export const xlsx = (rows: string, more: Omit<Package, 'sheets'> = {}): Uint8Array =>
  zip(xlsxParts({ sheets: [['Orders', sheetXml(rows)]], ...more }));

/** A record of an old workbook. */
export const record = (type: number, ...data: readonly (Uint8Array | readonly number[])[]) => {
  const bytes = bytesOf(...data);
  return bytesOf(u16(type), u16(bytes.length), bytes);
};

export const begin = (kind: 'book' | 'sheet', version = 0x0600): Uint8Array =>
  record(0x0809, u16(version), u16(kind === 'book' ? 5 : 16), [0, 0, 0, 0, 0, 0, 0, 0, 6, 0, 0, 0]);
export const end = record(0x000a);

/** A text as Excel 97 has it, in one byte a character where that is enough. */
export function biffText(text: string, isWide = false): Uint8Array {
  const codes = [...text].map((char) => char.charCodeAt(0));
  return bytesOf(u16(text.length), [isWide ? 1 : 0], isWide ? codes.flatMap(u16) : codes);
}

/** The stream of an old workbook: what the book says, then its sheets. */
export function biff(
  book: readonly Uint8Array[],
  sheets: readonly (readonly [name: string, records: readonly Uint8Array[]])[],
  version = 0x0600,
): Uint8Array {
  const bodies = sheets.map(([, records]) => bytesOf(begin('sheet', version), ...records, end));
  const label = (name: string): number[] => [name.length, ...(version === 0x0600 ? [0] : [])];
  const place = (at: number, name: string): Uint8Array =>
    record(0x0085, u32(at), [0, 0], label(name), utf8(name));
  const length = bytesOf(
    begin('book', version),
    ...book,
    ...sheets.map(([name]) => place(0, name)),
    end,
  ).length;
  let at = length;
  const places = sheets.map(([name], index) => {
    const entry = place(at, name);
    at += bodies[index]?.length ?? 0;
    return entry;
  });
  return bytesOf(begin('book', version), ...book, ...places, end, ...bodies);
}

/** The container of old Office files with these streams. */
export function container(streams: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const file = CFB.utils.cfb_new();
  for (const [name, content] of Object.entries(streams))
    CFB.utils.cfb_add(file, `/${name}`, content);
  return new Uint8Array(CFB.write(file, { type: 'array' }));
}

/** A record of a binary workbook of today. */
export function brt(
  type: number,
  ...data: readonly (Uint8Array | readonly number[])[]
): Uint8Array {
  const bytes = bytesOf(...data);
  const head = type < 128 ? [type] : [(type & 127) | 128, type >> 7];
  const length: number[] = [];
  for (let left = bytes.length; length.length === 0 || left > 0; left = Math.floor(left / 128))
    length.push((left & 127) | (left > 127 ? 128 : 0));
  return bytesOf(head, length, bytes);
}

export const wideText = (text: string): Uint8Array =>
  bytesOf(
    u32(text.length),
    [...text].flatMap((char) => u16(char.charCodeAt(0))),
  );

/** An .xlsb file with these parts as its sheets. */
export function xlsb(sheets: readonly Part[], strings?: Uint8Array): Uint8Array {
  const listed = sheets.map((_, at) =>
    brt(156, u32(0), u32(at + 1), wideText(`rId${at + 1}`), wideText(`S${at + 1}`)),
  );
  const ids = sheets.map((_, at) => {
    return [`rId${at + 1}`, 'worksheet', `worksheets/sheet${at + 1}.bin`] as const;
  });
  return zip([
    part('_rels/.rels', relations([['rId1', 'officeDocument', 'xl/workbook.bin']])),
    part('xl/workbook.bin', bytesOf(...listed)),
    part(
      'xl/_rels/workbook.bin.rels',
      relations([...ids, ['rId901', 'sharedStrings', 'sharedStrings.bin']]),
    ),
    ...sheets.map((sheet, at) => ({ ...sheet, name: `xl/worksheets/sheet${at + 1}.bin` })),
    ...(strings === undefined ? [] : [part('xl/sharedStrings.bin', strings)]),
  ]);
}

/** An .ods file with this content of its spreadsheet. */
export const ods = (content: string): Uint8Array =>
  zip([
    part('mimetype', 'application/vnd.oasis.opendocument.spreadsheet'),
    part(
      'content.xml',
      `<office:document-content><office:body><office:spreadsheet>${content}</office:spreadsheet></office:body></office:document-content>`,
    ),
  ]);

/** An XML spreadsheet of 2003 with these rows. */
export const xml2003 = (rows: string, styles = ''): string =>
  `<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Styles>${styles}</Styles><Worksheet ss:Name="Orders"><Table>${rows}</Table></Worksheet></Workbook>`;
