// The second reader: .xls, binary .xlsb, .ods, XML spreadsheets of 2003, and every .xlsx the first
// reader cannot take.

import { type CellObject, read, SSF, type WorkBook } from '@e965/xlsx';
import type { Cell } from '../../base/cell';

import { fromSerial } from './serial';
import { type SheetTable, trimmed } from './table';

const errorTexts = new Map<unknown, string>([
  [0x00, '#NULL!'],
  [0x07, '#DIV/0!'],
  [0x0f, '#VALUE!'],
  [0x17, '#REF!'],
  [0x1d, '#NAME?'],
  [0x24, '#NUM!'],
  [0x2a, '#N/A'],
  [0x2b, '#GETTING_DATA'],
]);

const isDateFormat: (format: string) => boolean = SSF.is_date;

function cellOf(cell: CellObject | undefined, is1904: boolean): Cell {
  const value = cell?.v;
  if (!cell || value === undefined || cell.t === 'z') return null;
  if (cell.t === 'e') return errorTexts.get(value) ?? '#ERROR!';
  if (typeof value !== 'number' || typeof cell.z !== 'string' || !isDateFormat(cell.z)) {
    return value;
  }
  return fromSerial(value, is1904);
}

function sheetsOf(book: WorkBook): readonly SheetTable[] {
  const is1904 = book.Workbook?.WBProps?.date1904 === true;
  const hidden = (index: number): number => (book.Workbook?.Sheets?.[index]?.Hidden ? 1 : 0);
  return book.SheetNames.map((name, index) => ({ name, index }))
    .sort((a, b) => hidden(a.index) - hidden(b.index))
    .map(({ name }) => {
      const data: readonly (readonly (CellObject | undefined)[] | undefined)[] =
        book.Sheets[name]?.['!data'] ?? [];
      const rows = Array.from(data, (row) => Array.from(row ?? [], (cell) => cellOf(cell, is1904)));
      return { name, rows: trimmed(rows) };
    });
}

const options = {
  dense: true,
  cellNF: true,
  cellText: false,
  cellHTML: false,
  cellFormula: false,
} as const;

/** The library tells the console about every oddity of a file; nobody there can use that. */
function quietly(work: () => WorkBook): WorkBook {
  const loud = console.error;
  console.error = () => {};
  try {
    return work();
  } finally {
    console.error = loud;
  }
}

/** The sheets of a binary workbook, hidden ones last. */
export const olderWorkbook = (bytes: Uint8Array): readonly SheetTable[] =>
  sheetsOf(quietly(() => read(bytes, { ...options, type: 'array' })));

/** The sheets of an XML spreadsheet of 2003. */
export const xmlWorkbook = (text: string): readonly SheetTable[] =>
  sheetsOf(quietly(() => read(text, { ...options, type: 'string' })));
