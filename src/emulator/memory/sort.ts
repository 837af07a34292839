// Sorting a block as Sheets does: numbers, then text, then truth values; blanks last both ways.
import type { CellValue, SortKey } from '../backing';

const rank = (value: CellValue): number => {
  if (typeof value === 'number' || (typeof value === 'object' && value !== null)) return 0;
  return typeof value === 'string' ? 1 : 2;
};

const number = (value: CellValue): number =>
  typeof value === 'object' && value !== null ? value.serial : Number(value);

function compare(a: CellValue, b: CellValue, ascending: boolean): number {
  const blankA = a === null || a === '';
  const blankB = b === null || b === '';
  if (blankA || blankB) return Number(blankA) - Number(blankB);
  const order =
    rank(a) - rank(b) ||
    (typeof a === 'string' && typeof b === 'string'
      ? a.localeCompare(b, 'en', { sensitivity: 'base' })
      : number(a) - number(b));
  return ascending ? order : -order;
}

/** The order in which the rows come: `order[0]` is the number of the row that is first. */
export function sortedRows(
  rows: readonly (readonly CellValue[])[],
  keys: readonly (SortKey & { readonly at: number })[],
): number[] {
  return rows
    .map((_, index) => index)
    .sort((a, b) => {
      for (const { at, ascending } of keys) {
        const order = compare(rows[a]?.[at] ?? null, rows[b]?.[at] ?? null, ascending);
        if (order !== 0) return order;
      }
      return a - b;
    });
}
