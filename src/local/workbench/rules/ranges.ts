// Ranges of a rule: as a file writes them, and as the page's spreadsheet counts.
import type { IRange } from '@univerjs/core';
import { columnName } from '../../../emulator/cells/a1';
import { columnOf } from '../../files/xlsx/sheet';

/** The last row and column an .xlsx can have, 0-based. */
const [lastRow, lastColumn] = [1_048_575, 16_383];

/** `A2:B9 D:D`; what cannot be read is left out. */
export function rangesOf(text: string): IRange[] {
  return text.split(' ').flatMap((part) => {
    const [, left = '', top = '', right = left, bottom = top] =
      /^\$?([A-Za-z]{0,3})\$?(\d{0,7})(?::\$?([A-Za-z]{0,3})\$?(\d{0,7}))?$/.exec(part) ?? [];
    if (left === '' && top === '') return [];
    return [
      {
        startRow: top === '' ? 0 : Number(top) - 1,
        endRow: bottom === '' ? lastRow : Number(bottom) - 1,
        startColumn: left === '' ? 0 : columnOf(left.toUpperCase()),
        endColumn: right === '' ? lastColumn : columnOf(right.toUpperCase()),
      },
    ];
  });
}

/** The ranges as a file writes them; an edge that is open reaches to the last row or column. */
export const rangeText = (ranges: readonly IRange[]): string =>
  ranges
    .map(({ startRow, endRow, startColumn, endColumn }) => {
      const from = `${columnName((startColumn || 0) + 1)}${(startRow || 0) + 1}`;
      const [row, column] = [endRow, endColumn].map((end) => (Number.isFinite(end) ? end : null));
      const to = `${columnName(Math.min(column ?? lastColumn, lastColumn) + 1)}${Math.min(row ?? lastRow, lastRow) + 1}`;
      return from === to ? from : `${from}:${to}`;
    })
    .join(' ');
