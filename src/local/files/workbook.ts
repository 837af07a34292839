// The first reader of .xlsx files. It is fast and careful; what it refuses or would misread goes to
// the second reader.

import { isDateFormat } from 'hucre';
import { readXlsx } from 'hucre/xlsx';
import type { Cell } from '../../base/cell';

import { olderWorkbook } from './older-workbook';
import { dateOrTime } from './serial';
import { type SheetTable, trimmed } from './table';
import { unpackedZip, unpackText, type ZipEntry } from './zip';

/** `[$S/-280A] 0.00` is money in Peru, yet its letters look like seconds to the first reader. */
const mistakenForDate = (format: string): boolean =>
  isDateFormat(format) && !isDateFormat(format.replace(/\[\$[^\]]*\]/g, ''));

async function hasMistakenFormat(zip: readonly ZipEntry[]): Promise<boolean> {
  const styles = zip.find((entry) => /^xl\/styles\d*\.xml$/i.test(entry.name));
  if (!styles) return false;
  const formats = (await unpackText(styles)).matchAll(/\bformatCode="([^"]*)"/g);
  return [...formats].some(([, format = '']) => mistakenForDate(format.replace(/&quot;/g, '"')));
}

async function firstReading(bytes: Uint8Array): Promise<readonly SheetTable[]> {
  const { sheets, dateSystem } = await readXlsx(bytes);
  const is1904 = dateSystem === '1904';
  const read = (cell: Cell): Cell => (cell instanceof Date ? dateOrTime(cell, is1904) : cell);
  return [...sheets]
    .sort((a, b) => Number(a.hidden || a.veryHidden || 0) - Number(b.hidden || b.veryHidden || 0))
    .map(({ name, rows }) => ({ name, rows: trimmed(rows.map((row) => row.map(read))) }));
}

/** All sheets in the workbook's order, hidden ones last. */
export async function workbookSheets(
  bytes: Uint8Array,
  zip: readonly ZipEntry[],
): Promise<readonly SheetTable[]> {
  if (await hasMistakenFormat(zip)) return olderWorkbook(await unpackedZip(zip));
  try {
    return await firstReading(bytes);
  } catch {
    return olderWorkbook(await unpackedZip(zip));
  }
}
