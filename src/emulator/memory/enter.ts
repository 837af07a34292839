// Puts one content into one cell of the in-memory book, as a script's write or a user's typing.
import type { CellValue } from '../backing';
import { isDateFormat } from './display';
import { formatOf, makeCell, type Sheet } from './grid';
import type { Locale } from './locale';
import { readTyped } from './typed';

/** The format of a date that has none of its own. */
export const dateFormat = (serial: number, locale: Locale): string =>
  Number.isInteger(serial) ? locale.date : `${locale.date} H:mm:ss`;

/** By a script, `=` makes a formula whatever the cell's format. */
export function enterCell(
  sheet: Sheet,
  row: number,
  column: number,
  content: CellValue,
  { byScript, locale, year }: { byScript: boolean; locale: Locale; year: number },
): void {
  if (content === null && sheet.cells[row - 1]?.[column - 1] === undefined) return;
  const cell = makeCell(sheet, row, column);
  const format = formatOf(cell);
  cell.formula = null;
  if (typeof content === 'string') {
    const asText = format === '@';
    if (content.length > 1 && content.startsWith('=') && (byScript || !asText)) {
      cell.formula = content;
      cell.value = null;
      return;
    }
    if (asText) {
      cell.value = content === '' ? null : content;
      return;
    }
    const typed = readTyped(content, locale, year);
    cell.formula = typed.formula ?? null;
    cell.value = cell.formula === null ? typed.value : null;
    if (typed.format !== undefined && format === '') cell.looks.numberFormat = typed.format;
  } else if (typeof content === 'object' && content !== null) {
    cell.value = content.serial;
    if (!isDateFormat(format)) cell.looks.numberFormat = dateFormat(content.serial, locale);
  } else {
    cell.value = content;
  }
}
