// Reads an order file into plain rows. Takes bytes, so that it works the same in a page and in Node,
// and answers every failure with a code instead of an exception.
import type { Cell } from '../../base/cell';
import { xlsSheets } from './binary/xls';
import { xlsbSheets } from './binary/xlsb';
import type { Encoding } from './decoding';
import { decode, type Encoded, encodingOf, textPieces } from './encoding';
import { isJsonLines, jsonLineRows, type Keys } from './json-lines';
import { isBinary, kindOf } from './kind';
import { type Budget, createBudget, maxTextBytes } from './limits';
import { declaredCharset, htmlReader, isMarkup } from './markup/html';
import { odsSheets } from './markup/ods';
import { createScanner, type Sink } from './markup/scan';
import { xmlReader } from './markup/xml-2003';
import { damaged, type FileProblem, problem, Unreadable } from './problem';
import { type SheetTable, trimmed } from './table';
import { textTable } from './text';
import { xlsxSheets } from './xlsx/workbook';

export type { FileProblem } from './problem';

export interface ReadFile {
  readonly sheets: readonly SheetTable[];
  /** How the text was decoded; null for workbooks. */
  readonly encoding: Encoding | null;
  readonly guessed: boolean;
  readonly delimiter: string | null;
}

export type ReadResult =
  | { readonly ok: true; readonly file: ReadFile }
  | { readonly ok: false; readonly problem: FileProblem };

interface Options {
  /** Overrules the encoding of a text that shows signs of another. */
  readonly encoding?: Encoding;
}

const fail = (code: FileProblem['code'], detail: string): ReadResult => ({
  ok: false,
  problem: problem(code, detail),
});

/** Charset labels of web pages, by the encoding they stand for. */
const charsets = new Map<string, Encoding>([
  ['gb2312', 'gb18030'],
  ['gbk', 'gb18030'],
  ['gb18030', 'gb18030'],
  ['big5', 'big5'],
  ['shift_jis', 'shift_jis'],
  ['x-sjis', 'shift_jis'],
  ['euc-jp', 'euc-jp'],
  ['iso-8859-1', 'windows-1252'],
  ['windows-1252', 'windows-1252'],
]);

function found(sheets: readonly SheetTable[], text: Omit<ReadFile, 'sheets'>): ReadResult {
  if (sheets.every(({ rows }) => rows.length === 0)) return fail('empty', 'The file has no rows.');
  return { ok: true, file: { sheets, ...text } };
}

const noText = { encoding: null, guessed: false, delimiter: null };

const headSize = 65_536;

/** A text so short that it can be tried; of a longer one its two ends are enough. */
function isJson(text: string): boolean {
  if (!/^(?:\[|\{)/.test(text) || !/[\]}]$/.test(text.slice(-1))) return false;
  if (text.length > 1_000_000) return /^[[{]\s{0,99}["{[]/.test(text);
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function scanned(
  bytes: Uint8Array,
  encoding: Encoding,
  sink: Sink,
  kind: 'xml' | 'page',
  budget: Budget,
): void {
  const scanner = createScanner(sink, kind);
  for (const piece of textPieces(bytes, encoding)) {
    budget.work(piece.length);
    scanner.push(piece);
  }
  scanner.end();
}

function readMarkup(bytes: Uint8Array, head: string, encoded: Encoded, budget: Budget): ReadResult {
  const declared = encoded.guessed ? charsets.get(declaredCharset(head.slice(0, 4096))) : undefined;
  const encoding = declared ?? encoded.encoding;
  const how = { encoding, guessed: encoded.guessed && !declared, delimiter: null };
  if (/<\?mso-application|urn:schemas-microsoft-com:office:spreadsheet/.test(head.slice(0, 4096))) {
    const reader = xmlReader(budget);
    scanned(bytes, encoding, reader, 'xml', budget);
    return found(reader.sheets(), how);
  }
  const reader = htmlReader(budget);
  scanned(bytes, encoding, reader, 'page', budget);
  reader.end();
  return reader.hasTable()
    ? found([{ name: '', rows: reader.rows }], how)
    : fail('not_a_table', 'The file is a page without a table.');
}

/** All rows of a text, as many as there may be. */
function gathered(rows: Iterable<Cell[]>, budget: Budget): Cell[][] {
  return Array.from(rows, (row) => {
    budget.work(1);
    budget.entries(1);
    budget.cells(row.length);
    // A copy, as a list that has grown keeps room for more.
    return row.slice();
  });
}

function readText(
  bytes: Uint8Array,
  name: string,
  wanted: Encoding | undefined,
  budget: Budget,
): ReadResult {
  const encoded = encodingOf(bytes, wanted);
  const { encoding } = encoded;
  const head = decode(bytes.subarray(0, headSize), encoding).text.trimStart();
  // UTF-16 is full of zeros by nature: there the text is looked at instead.
  const isUtf16 = encoding === 'utf-16le' || encoding === 'utf-16be';
  if (isBinary(isUtf16 ? new TextEncoder().encode(head) : bytes))
    return fail('not_a_table', 'The file is neither text nor a table.');
  if (isMarkup(head)) return readMarkup(bytes, head, encoded, budget);
  if (bytes.length > maxTextBytes) return fail('too_large', 'The text is too long.');
  budget.work(bytes.length);
  const { text } = decode(bytes, encoding);
  const content = text.trim();
  if (content === '') return fail('empty', 'The file holds only blank space.');
  if (isJsonLines(content, name)) {
    const keys: Keys = new Map();
    const rows = gathered(jsonLineRows([text], keys), budget);
    return found([{ name: '', rows: trimmed([[...keys.keys()], ...rows]) }], {
      ...encoded,
      delimiter: null,
    });
  }
  if (isJson(content)) return fail('not_a_table', 'The file is JSON, not a table.');
  const { rows, delimiter } = textTable(() => [text], name);
  const all = gathered(rows(budget.keep), budget);
  return found([{ name: '', rows: trimmed(all) }], { ...encoded, delimiter });
}

async function read(bytes: Uint8Array, name: string, how: Options): Promise<ReadResult> {
  const kind = kindOf(bytes);
  const budget = createBudget();
  switch (kind.is) {
    case 'nothing':
      return { ok: false, problem: kind.problem };
    case 'workbook':
      return found(await xlsxSheets(kind.zip, budget), noText);
    case 'xlsb':
      return found(await xlsbSheets(kind.zip, budget), noText);
    case 'ods':
      return found(await odsSheets(kind.zip, budget), noText);
    case 'xls':
      return found(xlsSheets(kind.stream, budget), noText);
    case 'text':
      return readText(bytes, name, how.encoding, budget);
  }
}

/**
 * The tables of a file: .xlsx, .xls, .xlsb, .ods, web pages and XML spreadsheets named .xls, and
 * comma, tab, semicolon or pipe text, JSON lines. `how.encoding` overrules the detected encoding of text.
 */
export async function readTable(
  bytes: Uint8Array,
  name: string,
  how: Options = {},
): Promise<ReadResult> {
  try {
    return await read(bytes, name, how);
  } catch (error) {
    return { ok: false, problem: (error instanceof Unreadable ? error : damaged()).problem };
  }
}
