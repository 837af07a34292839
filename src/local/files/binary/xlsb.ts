// Binary workbooks of today, .xlsb: parts like those of .xlsx, made of records.
import { createGrid, type Grid } from '../grid';
import type { Budget } from '../limits';
import { damaged } from '../problem';
import { isDateFormat, isDateId } from '../serial';
import type { SheetTable } from '../table';
import { unpacked } from '../unpack';
import {
  type Parts,
  type Place,
  partNamed,
  relationsOf,
  sheetsFrom,
  workbookPart,
} from '../xlsx/parts';
import { type Shared, sharedString } from '../xlsx/sheet';
import type { ZipEntry } from '../zip';
import { errorText, packedNumber, shownNumber } from './cells';

/** Longer records are passed over: no cell needs one. */
const longestRecord = 200_000;

interface Head {
  readonly type: number;
  readonly length: number;
  readonly start: number;
}

/** A record's type and length, seven bits in each byte; null when they are not complete. */
function headAt(bytes: Uint8Array, from: number): Head | null {
  let at = from;
  const number = (most: number): number => {
    let value = 0;
    for (let shift = 0; shift < most; shift++) {
      const byte = bytes[at++] ?? 0;
      value += (byte & 0x7f) * 128 ** shift;
      if (byte < 0x80) break;
    }
    return value;
  };
  const first = number(2);
  const length = number(4);
  return at > bytes.length ? null : { type: first, length, start: at };
}

/** Hands every record of a part to `take`. */
async function eachRecord(
  entry: ZipEntry,
  budget: Budget,
  take: (type: number, view: DataView) => void,
): Promise<void> {
  let rest = new Uint8Array();
  let skip = 0;
  for await (const piece of unpacked(entry, budget)) {
    const bytes = new Uint8Array(rest.length + piece.length);
    bytes.set(rest);
    bytes.set(piece, rest.length);
    let at = Math.min(skip, bytes.length);
    skip -= at;
    while (skip === 0) {
      const head = headAt(bytes, at);
      if (head === null) break;
      const end = head.start + head.length;
      if (head.length > longestRecord) {
        at = Math.min(end, bytes.length);
        skip = end - at;
      } else if (end > bytes.length) break;
      else {
        take(head.type, new DataView(bytes.buffer, head.start, head.length));
        at = end;
      }
    }
    rest = bytes.slice(at);
  }
  if (rest.length > 0 || skip > 0) throw damaged();
}

const utf16 = new TextDecoder('utf-16le', { ignoreBOM: true });

/** A text with its length before it. */
function textAt(view: DataView, at: number): string {
  const length = view.getUint32(at, true);
  // A name that is not there.
  if (length === 0xffffffff) return '';
  if (at + 4 + length * 2 > view.byteLength) throw damaged();
  return utf16.decode(new Uint8Array(view.buffer, view.byteOffset + at + 4, length * 2));
}

async function sharedOf(
  strings: ZipEntry | null,
  styles: ZipEntry | null,
  is1904: boolean,
  budget: Budget,
): Promise<Shared> {
  const texts: string[] = [];
  const own = new Map<number, boolean>();
  const formats: number[] = [];
  let isCellFormat = false;
  if (strings !== null)
    await eachRecord(strings, budget, (type, view) => {
      if (type !== 19) return;
      budget.entries(1);
      texts.push(budget.keep(textAt(view, 1)));
    });
  if (styles !== null)
    await eachRecord(styles, budget, (type, view) => {
      if (type === 617 || type === 618) isCellFormat = type === 617;
      else if (type === 44) {
        budget.entries(1);
        own.set(view.getUint16(0, true), isDateFormat(textAt(view, 2)));
      } else if (type === 47 && isCellFormat) {
        budget.entries(1);
        formats.push(view.getUint16(2, true));
      }
    });
  return { strings: texts, dates: formats.map((id) => own.get(id) ?? isDateId(id)), is1904 };
}

async function sheetRows(entry: ZipEntry, shared: Shared, budget: Budget): Promise<Grid['rows']> {
  const grid = createGrid(budget);
  const dates = { formats: shared.dates, is1904: shared.is1904 };
  let row = -1;
  let column = -1;
  let isOpen = false;

  function cell(kind: number, view: DataView, at: number, format: number) {
    switch (kind) {
      case 2:
        return shownNumber(packedNumber(view.getUint32(at, true)), format, dates);
      case 3:
      case 11:
        return errorText(view.getUint8(at));
      case 4:
      case 10:
        return view.getUint8(at) !== 0;
      case 5:
      case 9:
        return shownNumber(view.getFloat64(at, true), format, dates);
      case 7:
        return sharedString(shared.strings, view.getUint32(at, true));
      case 62:
        return textAt(view, at + 1);
      default:
        return textAt(view, at);
    }
  }

  await eachRecord(entry, budget, (type, view) => {
    if (type === 145 || type === 146) isOpen = type === 145;
    else if (type === 0) {
      row = view.getUint32(0, true);
      column = -1;
    } else if (type <= 18 || type === 62) {
      // From 12 on the cell stands beside the one before, and does not say so.
      const isShort = type >= 12 && type <= 18;
      column = isShort ? column + 1 : view.getUint32(0, true);
      const at = isShort ? 0 : 4;
      const kind = isShort ? type - 11 : type;
      const format = view.getUint32(at, true) & 0xffffff;
      if (kind !== 1) grid.put(row, column, cell(kind, view, at + 4, format));
    }
  });
  if (isOpen) throw damaged();
  return grid.rows;
}

/** All sheets of an .xlsb file. */
export async function xlsbSheets(parts: Parts, budget: Budget): Promise<readonly SheetTable[]> {
  const name = await workbookPart(parts, budget);
  const book = name === null ? null : partNamed(parts, name);
  if (book === null) throw damaged();
  const relations = await relationsOf(parts, book.name, budget);
  const byId = new Map(relations.map((relation) => [relation.id, relation]));
  const ofType = (type: string) => {
    const part = relations.find((each) => each.type === type)?.part;
    return part === undefined ? null : partNamed(parts, part);
  };
  const places: Place[] = [];
  let is1904 = false;
  await eachRecord(book, budget, (type, view) => {
    if (type === 153) is1904 = (view.getUint32(0, true) & 1) !== 0;
    if (type !== 156) return;
    budget.entries(1);
    const id = textAt(view, 8);
    const relation = byId.get(id);
    if (relation?.type !== 'worksheet') return;
    const entry = partNamed(parts, relation.part);
    if (entry === null) throw damaged();
    const hidden = view.getUint32(0, true) !== 0;
    places.push({ name: budget.keep(textAt(view, 12 + id.length * 2)), hidden, entry });
  });
  const shared = await sharedOf(ofType('sharedStrings'), ofType('styles'), is1904, budget);
  return sheetsFrom(places, budget, (entry) => sheetRows(entry, shared, budget));
}
