// Headings between the orders of a tracker: `November`, `2026年11月`, `Week 47`, `Done`.

import type { Cell, SheetRow } from '../base/cell';
import { kindOf } from '../base/fields';
import { monthOf } from '../cells/months';
import { isBlank, textOf } from '../cells/read';
import type { SheetPlan } from './plan';

const numbered =
  /^(?:20\d\d年?\s?)?(?:\d{1,2}月份?|第?\d{1,2}周|(?:week|wk|kw|q)\s?\d{1,2})(?:[\s,/-]+20\d\d)?$/i;
const named = /^(?:20\d\d\s)?([\p{L}\p{M}]{3,12})\.?(?:[\s,-]+20\d\d|\s?['’]\d\d)?$/u;
/** These may be order numbers, unless they stand alone. */
const bare = /^20\d\d(?:[-/.]\d{1,2})?$|^\d{1,2}[-/.]20\d\d$/;

/** A time, as it stands over its orders; never an order number. */
function isTime(text: string): boolean {
  const month = named.exec(text)?.[1];
  return numbered.test(text) || (month !== undefined && monthOf(month) !== null);
}

/** How many cells of a row are filled, counted up to four. */
function filledIn(cells: readonly Cell[]): number {
  let filled = 0;
  for (const cell of cells) {
    if (cell !== null && cell !== '' && !isBlank(cell)) filled += 1;
    if (filled > 3) break;
  }
  return filled;
}

/** What stands in the first column is no heading where it says something about an order by itself. */
function headsFrom({ columns }: SheetPlan): boolean {
  const field = columns[0]?.field ?? null;
  return field === null || field === 'store' || ['id', 'day', 'market'].includes(kindOf(field));
}

/**
 * A row that parts the orders: words alone in their row, in the first column or where the order number
 * would be, or a time there with hardly anything beside it.
 */
export function divides(plan: SheetPlan, { cells }: SheetRow, first: Cell, id: Cell): boolean {
  // Where there is one column, every row is one cell.
  if (typeof first !== 'string' || plan.columns.length < 2) return false;
  const filled = filledIn(cells);
  if (filled > 3) return false;
  if (first !== id && (first !== cells[0] || !headsFrom(plan))) return false;
  const text = textOf(first).replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
  if (isTime(text)) return true;
  return filled === 1 && (bare.test(text) || (text.length <= 60 && /^\P{N}{2,}$/u.test(text)));
}
