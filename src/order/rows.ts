// Turns the rows of a sheet into orders, by its plan.
import type { SheetRow } from '../base/cell';
import type { Settings } from '../settings/settings';
import { continues, groupRows, isData, keepGroups, openSheet } from '../sheet/lines';
import type { SheetPlan } from '../sheet/plan';
import type { Order } from './order';
import { readOrder } from './read-order';

/**
 * The orders in rows below the header; empty rows, repeated headers, descriptions, sums and footers
 * are left out. Every other row is in exactly one order.
 */
export function readOrders(
  plan: SheetPlan,
  rows: readonly SheetRow[],
  settings: Settings,
): readonly Order[] {
  const sheet = openSheet(plan);
  return groupRows(sheet, rows).map((lines) => readOrder(sheet, lines, settings));
}

/** The same for a list in which every row is a parcel: each tells for itself, though the order be the same. */
export function readEachRow(
  plan: SheetPlan,
  rows: readonly SheetRow[],
  settings: Settings,
): readonly Order[] {
  const sheet = openSheet(plan);
  return rows.filter((row) => isData(sheet, row)).map((row) => readOrder(sheet, [row], settings));
}

/**
 * Cuts rows into blocks of about `size` rows; the lines of one order stay in one block, so that
 * reading block by block gives the same orders as reading all at once.
 */
export const cutBlocks = (
  plan: SheetPlan,
  rows: readonly SheetRow[],
  size: number,
): readonly (readonly SheetRow[])[] => [...blocksOf(plan, rows, size)];

/** The same for rows that come one after the other. */
export function* blocksOf<Row extends SheetRow>(
  plan: SheetPlan,
  rows: Iterable<Row>,
  size: number,
): Generator<readonly Row[]> {
  const sheet = openSheet(plan);
  let block: Row[] = [];
  let orders: Row[][] = [];
  const whole = (): readonly Row[] => {
    keepGroups(sheet, block, orders);
    return block;
  };
  for (const row of rows) {
    if (isData(sheet, row)) {
      const last = orders[orders.length - 1];
      if (last !== undefined && continues(sheet, last, row)) last.push(row);
      else {
        if (block.length >= size) {
          yield whole();
          [block, orders] = [[], []];
        }
        orders.push([row]);
      }
    }
    block.push(row);
  }
  if (block.length > 0) yield whole();
}
