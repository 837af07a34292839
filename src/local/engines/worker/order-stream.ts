// Rows one after the other, as orders: lines of one order stand under each other, so an order is whole when the next
// one begins.

import type { Cell, SheetRow } from '../../../base/cell';
import { type Assessment, assess, cutBlocks, headerKeys, type Plan } from '../../../desk';

export interface OrderStream {
  /** The orders that are whole with this row; some wait, so that they are judged together. */
  readonly push: (row: SheetRow) => readonly Assessment[];
  readonly end: () => readonly Assessment[];
}

const together = 500;

export function orderStream(plan: Plan, today: number): OrderStream {
  let rows: SheetRow[] = [];
  let enough = together;
  return {
    push(row) {
      rows.push(row);
      if (rows.length < enough) return [];
      const blocks = cutBlocks(plan.sheet, rows, together / 10);
      rows = [...(blocks.at(-1) ?? [])];
      // One order of a million lines is not gone through again with every row.
      enough = Math.max(together, 2 * rows.length);
      return blocks.slice(0, -1).flatMap((block) => assess(plan, block, today));
    },
    end: () => assess(plan, rows.splice(0), today),
  };
}

/** Puts named cells where the plan's table has them: `order_id` is the column *Order ID*. */
export function cellPlacer({ sheet }: Plan): (cells: Iterable<readonly [string, Cell]>) => Cell[] {
  const places = new Map<string, number>();
  for (const { header, index } of sheet.columns) {
    const { full } = headerKeys(header);
    if (!places.has(full)) places.set(full, index);
  }
  for (const { header, index } of sheet.columns) places.set(header, index);
  const width = Math.max(0, ...sheet.columns.map(({ index }) => index + 1));
  return (cells) => {
    const row = new Array<Cell>(width).fill(null);
    for (const [name, cell] of cells) {
      const at = places.get(name) ?? places.get(headerKeys(name).full);
      if (at !== undefined) row[at] = cell;
    }
    return row;
  };
}
