// What a script's value makes of a cell, and how formulas typed by the user are read.
import type { ICellData } from '@univerjs/core';
import { CellValueType } from '@univerjs/core';
import type { CellValue } from '../../../emulator/backing';
import { isDateFormat } from '../../../emulator/memory/display';
import type { Locale } from '../../../emulator/memory/locale';
import { readTyped } from '../../../emulator/memory/typed';
import { type SizeOf, toPage } from './formula-text';
import { plainLines } from './line-breaks';

/** Nothing is left of what stood there; the looks stay. */
export const BLANK: ICellData = { v: null, f: null, si: null, p: null };

/** The format of a date that comes without one. */
export const dateFormat = (serial: number, { date }: Locale): string =>
  Number.isInteger(serial) ? date : `${date} H:mm:ss`;

interface Where {
  /** The cell's own number format. */
  readonly format: string;
  readonly sizeOf: SizeOf;
  readonly locale: Locale;
  /** The current year, for dates without one. */
  readonly year: number;
}

/** The cell that holds the content. */
export function contentOf(content: CellValue, where: Where): ICellData {
  const { format, sizeOf, locale, year } = where;
  const styled = (pattern: string | undefined): ICellData =>
    pattern === undefined ? {} : { s: { n: { pattern } } };
  if (content === null || content === '') return BLANK;
  if (typeof content === 'boolean')
    return { ...BLANK, v: content ? 1 : 0, t: CellValueType.BOOLEAN };
  if (typeof content === 'number') return { ...BLANK, v: content, t: CellValueType.NUMBER };
  if (typeof content === 'object') {
    const pattern = isDateFormat(format) ? undefined : dateFormat(content.serial, locale);
    return { ...BLANK, v: content.serial, t: CellValueType.NUMBER, ...styled(pattern) };
  }
  if (content.length > 1 && content.startsWith('='))
    return { v: null, p: null, si: null, f: toPage(content, sizeOf) };
  if (format === '@') return { ...BLANK, v: content, t: CellValueType.STRING };
  const typed = readTyped(content, locale, year);
  if (typed.value === null) return BLANK;
  if (typeof typed.value === 'string') return { ...BLANK, v: typed.value, t: CellValueType.STRING };
  if (typeof typed.value === 'boolean') return contentOf(typed.value, where);
  return {
    ...BLANK,
    v: typed.value,
    t: CellValueType.NUMBER,
    ...styled(format === '' ? typed.format : undefined),
  };
}

/** The cells of a command that writes: one cell, rows of cells, or cells by row and column. */
function cellsIn(value: unknown): ICellData[] {
  if (typeof value !== 'object' || value === null) return [];
  const cell: ICellData = value;
  const isCell = 'f' in value || 'v' in value || 'p' in value;
  return isCell ? [cell] : Object.values(value).flatMap(cellsIn);
}

/** What the user types or pastes: formulas are read as Google Sheets reads them, lines stay lines. */
export function rewriteTyped(value: unknown, sizeOf: SizeOf): void {
  for (const cell of cellsIn(value)) {
    plainLines(cell);
    const { f } = cell;
    if (typeof f === 'string' && f.startsWith('=')) cell.f = toPage(f, sizeOf);
  }
}
