// Reads an order file into plain rows. Takes bytes, so that it works the same in a page and in Node,
// and answers every failure with a code instead of an exception.
import { decode, type Encoding } from './encoding';
import { declaredCharset, htmlTable, isMarkup } from './html';
import { isBinary, kindOf } from './kind';
import { olderWorkbook, xmlWorkbook } from './older-workbook';
import { type FileProblem, problem } from './problem';
import { type SheetTable, trimmed } from './table';
import { textRows } from './text';
import { workbookSheets } from './workbook';
import { unpackedZip } from './zip';

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

/** Runs work that may go on for ever, and throws when it does. */
type Within = <T>(work: () => T) => T;

interface Options {
  readonly encoding?: Encoding;
  /** Gives up the reader of older workbooks; where reading can be ended from outside it is not needed. */
  readonly within?: Within;
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

const isJson = (text: string): boolean => {
  if (!/^[[{][\s\S]*[\]}]$/.test(text)) return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

function markup(text: string, how: Omit<ReadFile, 'sheets'>): ReadResult {
  if (/<\?mso-application|urn:schemas-microsoft-com:office:spreadsheet/.test(text.slice(0, 4096))) {
    return found(xmlWorkbook(text), how);
  }
  if (!/<table\b/i.test(text)) return fail('not_a_table', 'The file is a page without a table.');
  return found([htmlTable(text)], how);
}

function readText(bytes: Uint8Array, name: string, wanted: Encoding | undefined): ReadResult {
  let { text, encoding, guessed } = decode(bytes, wanted);
  // UTF-16 is full of zeros by nature: there the text is looked at instead.
  const utf16 = encoding === 'utf-16le' || encoding === 'utf-16be';
  const plain = utf16 ? new TextEncoder().encode(text.slice(0, 65_536)) : bytes;
  if (isBinary(plain)) return fail('not_a_table', 'The file is neither text nor a table.');
  const content = text.trim();
  if (content === '') return fail('empty', 'The file holds only blank space.');
  if (isMarkup(content)) {
    const declared = guessed ? charsets.get(declaredCharset(content.slice(0, 4096))) : undefined;
    if (declared) ({ text, encoding } = decode(bytes, declared));
    return markup(text.trim(), { encoding, guessed: guessed && !declared, delimiter: null });
  }
  if (isJson(content)) return fail('not_a_table', 'The file is JSON, not a table.');
  const { rows, delimiter } = textRows(text, name);
  return found([{ name: '', rows: trimmed(rows) }], { encoding, guessed, delimiter });
}

const older = (bytes: Uint8Array, within: Within): ReadResult =>
  found(
    within(() => olderWorkbook(bytes)),
    noText,
  );

async function read(bytes: Uint8Array, name: string, how: Options): Promise<ReadResult> {
  const { within = (work) => work() } = how;
  const kind = kindOf(bytes);
  switch (kind.is) {
    case 'nothing':
      return { ok: false, problem: kind.problem };
    case 'workbook':
      return found(await workbookSheets(bytes, kind.zip), noText);
    case 'archive':
      return older(await unpackedZip(kind.zip), within);
    case 'older':
      return older(bytes, within);
    case 'text':
      return readText(bytes, name, how.encoding);
  }
}

/**
 * The tables of a file: .xlsx, .xls, .xlsb, .ods, web pages and XML spreadsheets named .xls, and
 * comma, tab, semicolon or pipe text. `how.encoding` overrules the detected encoding of text.
 */
export async function readTable(
  bytes: Uint8Array,
  name: string,
  how: Options = {},
): Promise<ReadResult> {
  try {
    return await read(bytes, name, how);
  } catch (error) {
    return error instanceof Error && /password/i.test(error.message)
      ? fail('password', 'The workbook is protected by a password.')
      : fail('damaged', 'The file is cut off or damaged.');
  }
}
