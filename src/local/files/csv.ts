// Rows with the columns added to them as lines of a CSV file that Excel opens rightly, block by block.
import Papa from 'papaparse';
import type { Cell } from '../../base/cell';
import { type Column, joinedRows, rowsToWrite, type SheetPart } from './columns';
import { decode } from './encoding';
import { kindOf } from './kind';
import { isMarkup } from './markup/html';
import { neutral } from './neutral';

/** What stands before the first line, by which Excel knows the encoding. */
export const csvStart = '\ufeff';

export const hasTime = (date: Date): boolean => date.getTime() % 86_400_000 !== 0;

/** As text files have it. */
export function csvCell(cell: Cell): string | number | boolean | null {
  if (!(cell instanceof Date)) return cell;
  const iso = cell.toISOString();
  return hasTime(cell) ? `${iso.slice(0, 10)} ${iso.slice(11, 19)}` : iso.slice(0, 10);
}

const safeCell = (cell: Cell) => csvCell(typeof cell === 'string' ? neutral(cell) : cell);

/** Whether a file holds text as it is; text of such a file is left as it came. */
export const isPlainText = (bytes: Uint8Array): boolean =>
  kindOf(bytes).is === 'text' && !isMarkup(decode(bytes.subarray(0, 4096)).text);

/** So many rows become text at a time: all of them could be more than one text holds. */
const blockSize = 1000;

/** The lines of some rows. */
export function* csvLines(
  part: SheetPart,
  columns: readonly Column[],
  headerRow: number,
  fromText: boolean,
  delimiter: ',' | '\t' = ',',
): Generator<string> {
  const added = rowsToWrite(columns, headerRow);
  let block: Cell[][] = [];
  const text = (): string => `${Papa.unparse(block, { delimiter, newline: '\r\n' })}\r\n`;
  for (const row of joinedRows(part, added, fromText ? csvCell : safeCell, safeCell)) {
    block.push(row);
    if (block.length < blockSize) continue;
    yield text();
    block = [];
  }
  if (block.length > 0) yield text();
}
