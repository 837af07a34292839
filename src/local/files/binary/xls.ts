// Workbooks of Excel 5 to 2003, .xls, and the bare streams that small programs write in their manner.
import type { Cell } from '../../../base/cell';
import { decode } from '../encoding';
import { createGrid, type Grid } from '../grid';
import type { Budget } from '../limits';
import { damaged, Unreadable } from '../problem';
import { isDateFormat, isDateId } from '../serial';
import { type BookSheet, type SheetTable, visibleFirst } from '../table';
import { sharedString } from '../xlsx/sheet';
import { type BiffRecord, recordsFrom, TextReader } from './biff-records';
import { type Dates, errorText, packedNumber, shownNumber } from './cells';
import { codepageDecoder } from './codepage';

const begin = 0x0809;
const end = 0x000a;
/** How versions 2 to 4 begin. */
const older: readonly number[] = [0x0009, 0x0209, 0x0409];
const labels: readonly number[] = [0x0204, 0x00d6];
const unicode = 0x0600;
const ofBook = 0x0005;

interface Place {
  readonly at: number;
  readonly name: string;
  readonly hidden: boolean;
}

/** What stands before the sheets, or in the one that stands alone. */
interface Book extends Dates {
  /** Reads a text of a record, with its length in one byte or two before it. */
  readonly text: (record: BiffRecord, at: number, lengthBytes: 1 | 2) => string;
  readonly strings: readonly string[];
  readonly places: readonly Place[];
}

/** The records of one part of the stream, without those of charts and the like inside it. */
function* partFrom(stream: Uint8Array, from: number, budget: Budget): Generator<BiffRecord> {
  let depth = 0;
  for (const record of recordsFrom(stream, from, budget)) {
    if (record.at === from && record.type !== begin) throw damaged();
    if (record.type === end && --depth === 0) return;
    if (record.type === begin) depth++;
    if (depth === 1) yield record;
  }
  // Nothing says that all of it is there.
  throw damaged();
}

/** Small programs do not say how their texts are encoded: the texts have to tell. */
function likelyDecoder(stream: Uint8Array, budget: Budget): TextDecoder {
  const sample: number[] = [];
  for (const { type, pieces } of partFrom(stream, 0, budget)) {
    if (sample.length > 65_536) break;
    if (labels.includes(type)) sample.push(...(pieces[0]?.subarray(8) ?? []), 10);
  }
  return new TextDecoder(decode(new Uint8Array(sample)).encoding);
}

function readBook(stream: Uint8Array, budget: Budget): Book {
  const ownFormats = new Map<number, boolean>();
  const formats: number[] = [];
  const places: Place[] = [];
  const strings: string[] = [];
  let isUnicode = false;
  let isAlone = false;
  let is1904 = false;
  let decoder: TextDecoder | null = null;
  const text: Book['text'] = ({ pieces }, at, lengthBytes) => {
    const reader = new TextReader(pieces, at);
    if (isUnicode) return reader.text(lengthBytes);
    decoder ??= likelyDecoder(stream, budget);
    return reader.oldText(lengthBytes, decoder);
  };

  for (const record of partFrom(stream, 0, budget)) {
    const { type, view, pieces } = record;
    if (type === begin) {
      isUnicode = view.getUint16(0, true) === unicode;
      isAlone = view.getUint16(2, true) !== ofBook;
    } else if (type === 0x002f)
      throw new Unreadable('password', 'The workbook is protected by a password.');
    else if (type === 0x0042) decoder = codepageDecoder(view.getUint16(0, true));
    else if (type === 0x0022) is1904 = view.getUint16(0, true) === 1;
    else if (type === 0x041e) {
      budget.entries(1);
      const format = text(record, 2, isUnicode ? 2 : 1);
      ownFormats.set(view.getUint16(0, true), isDateFormat(format));
    } else if (type === 0x00e0) {
      budget.entries(1);
      formats.push(view.getUint16(2, true));
    } else if (type === 0x0085 && view.getUint8(5) === 0) {
      budget.entries(1);
      const hidden = (view.getUint8(4) & 3) !== 0;
      places.push({ at: view.getUint32(0, true), name: text(record, 6, 1), hidden });
    } else if (type === 0x00fc) {
      const reader = new TextReader(pieces, 8);
      for (let left = view.getUint32(4, true); left > 0 && !reader.isOver; left--) {
        budget.entries(1);
        strings.push(budget.keep(reader.text()));
      }
    }
  }
  return {
    text,
    strings,
    is1904,
    formats: formats.map((id) => ownFormats.get(id) ?? isDateId(id)),
    places: isAlone ? [{ at: 0, name: 'Sheet1', hidden: false }] : places,
  };
}

/** A formula's last result; null when it is a text, which comes in a record of its own. */
function formulaResult(view: DataView, format: number, book: Book): Cell {
  if (view.getUint16(12, true) !== 0xffff)
    return shownNumber(view.getFloat64(6, true), format, book);
  const value = view.getUint8(8);
  switch (view.getUint8(6)) {
    case 1:
      return value !== 0;
    case 2:
      return errorText(value);
    default:
      return null;
  }
}

function sheetRows(stream: Uint8Array, from: number, book: Book, budget: Budget): Grid['rows'] {
  const grid = createGrid(budget);
  let formula: { readonly row: number; readonly column: number } | null = null;
  for (const record of partFrom(stream, from, budget)) {
    const { type, view } = record;
    if (type === 0x0207) {
      if (formula !== null) grid.put(formula.row, formula.column, book.text(record, 0, 2));
      continue;
    }
    if (!cellRecords.has(type)) continue;
    const row = view.getUint16(0, true);
    const column = view.getUint16(2, true);
    const format = view.getUint16(4, true);
    switch (type) {
      case 0x0203:
        grid.put(row, column, shownNumber(view.getFloat64(6, true), format, book));
        break;
      case 0x027e:
        grid.put(row, column, shownNumber(packedNumber(view.getUint32(6, true)), format, book));
        break;
      case 0x00bd:
        for (let at = 4, next = column; at + 8 <= view.byteLength; at += 6, next++) {
          const number = packedNumber(view.getUint32(at + 2, true));
          grid.put(row, next, shownNumber(number, view.getUint16(at, true), book));
        }
        break;
      case 0x00fd:
        grid.put(row, column, sharedString(book.strings, view.getUint32(6, true)));
        break;
      case 0x0205: {
        const value = view.getUint8(6);
        grid.put(row, column, view.getUint8(7) === 0 ? value !== 0 : errorText(value));
        break;
      }
      case 0x0204:
      case 0x00d6:
        grid.put(row, column, book.text(record, 6, 2));
        break;
      default:
        formula = { row, column };
        grid.put(row, column, formulaResult(view, format, book));
    }
  }
  return grid.rows;
}

/** Those with a cell: numbers, texts, truth values and errors, formulas. */
const cellRecords: ReadonlySet<number> = new Set([
  ...[0x0203, 0x027e, 0x00bd, 0x00fd, 0x0205, 0x0204, 0x00d6],
  ...[0x0006, 0x0206, 0x0406],
]);

/** All sheets of a workbook's stream. */
export function xlsSheets(stream: Uint8Array, budget: Budget): readonly SheetTable[] {
  const first = (stream[0] ?? 0) + 256 * (stream[1] ?? 0);
  if (older.includes(first))
    throw new Unreadable('unknown_type', 'It was saved by Excel 4 or an older version.');
  const book = readBook(stream, budget);
  const sheets: BookSheet[] = book.places.map(({ at, name, hidden }) => ({
    name,
    hidden,
    rows: sheetRows(stream, at, book, budget),
  }));
  return visibleFirst(sheets);
}
