// A result on its way into a cell.

import type { Cell } from '../../base/cell';
import { isoOf } from '../../base/day';
import type { ResultValue } from '../../results/table';
import { cellText, plainText, serialOf } from './cells';

/** What is handed to Sheets, and how the cell reads back once it holds it. */
export interface Written {
  readonly write: string | number | boolean | Date;
  readonly reads: Cell;
}

export const blank: Written = { write: '', reads: '' };

export function written(value: ResultValue): Written {
  if (value === null) return blank;
  if (typeof value === 'number') return { write: value, reads: value };
  if (typeof value === 'object') return { write: serialOf(value.day), reads: isoOf(value.day) };
  const reads = cellText(value);
  return { write: plainText(reads), reads };
}
