// A text of rows that is never in memory as a whole: read in pieces, as often as it is needed.
import type { Cell } from '../../base/cell';
import { type Encoding, textOfPieces } from './decoding';
import { type Encoded, encodingOfPieces } from './encoding';
import { isJsonLines, jsonLineRows, type Keys } from './json-lines';
import { isBinary, kindOf } from './kind';
import { isMarkup } from './markup/html';
import { trimEnd } from './table';
import { beginningOf, type Pieces, textTable } from './text';

type Row = readonly Cell[];

export interface LongText extends Encoded {
  /** All rows, the blank ones at the end left out; each time from the beginning. */
  readonly rows: () => Iterable<Row>;
}

/** Without blank cells at the end of a row and blank rows at the end, as all tables are. */
function* trimmedRows(rows: Iterable<Cell[]>): Generator<Row> {
  let blank = 0;
  for (const row of rows) {
    trimEnd(row);
    if (row.length === 0) {
      blank += 1;
      continue;
    }
    for (; blank > 0; blank -= 1) yield [];
    yield row;
  }
}

const headSize = 65_536;

function headOf(pieces: Iterable<Uint8Array>): Uint8Array {
  const head: Uint8Array[] = [];
  let size = 0;
  for (const piece of pieces) {
    head.push(piece);
    size += piece.length;
    if (size >= headSize) break;
  }
  return Buffer.concat(head);
}

/** The rows of JSON lines below a row with all their keys. */
function keyedRows(pieces: Pieces): LongText['rows'] {
  const keys: Keys = new Map();
  for (const _row of jsonLineRows(pieces(), keys));
  return function* () {
    yield [...keys.keys()];
    yield* trimmedRows(jsonLineRows(pieces(), keys));
  };
}

/**
 * Opens a text for reading in pieces; null for what is no text of rows: a workbook, a page, JSON, something blank or
 * no table at all. Who reads it as a whole says what it is.
 */
export function openLongText(
  bytes: () => Iterable<Uint8Array>,
  name: string,
  wanted?: Encoding,
): LongText | null {
  const start = headOf(bytes());
  if (kindOf(start).is !== 'text') return null;
  const encoded = encodingOfPieces(bytes, start, wanted);
  const pieces: Pieces = () => textOfPieces(bytes(), encoded.encoding);
  const head = beginningOf(pieces(), headSize).trimStart();
  const isUtf16 = encoded.encoding.startsWith('utf-16');
  if (isBinary(isUtf16 ? new TextEncoder().encode(head) : start)) return null;
  if (head === '' || isMarkup(head)) return null;
  if (isJsonLines(head, name)) return { ...encoded, rows: keyedRows(pieces) };
  if (/^[[{]/.test(head)) return null;
  const { rows } = textTable(pieces, name);
  return { ...encoded, rows: () => trimmedRows(rows((text) => text)) };
}
