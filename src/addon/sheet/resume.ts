// Where a run that had to stop goes on: remembered per sheet, and only good while nothing has moved.

import { hash } from '../../base/hash';
import { readCells } from './cells';
import type { Orders } from './orders';

const keyOf = ({ sheet }: Orders): string => `claim-desk.resume.${sheet.getSheetId()}`;

/** Day, settings, size, the seller's headers and the row just above: whatever differs begins anew. */
function stateAt({ sheet, plan, zone, today, lastRow, lastColumn }: Orders, row: number): string {
  const above = sheet.getRange(row - 1, 1, 1, lastColumn).getValues();
  const [cells = []] = readCells(above, zone);
  const own = plan.sheet.columns.filter(({ header }) => header !== '');
  const seen = own.map(({ header, index }) => [header, cells[index] ?? '']);
  return hash(JSON.stringify([today, lastRow, plan.settings, seen]));
}

/** The row an earlier run stopped at, if the sheet is still the one it knew; else null. */
export function rowToResume(orders: Orders): number | null {
  const properties = PropertiesService.getDocumentProperties();
  const [, row = '', state = ''] =
    /^(\d+) (\w+)$/.exec(properties?.getProperty(keyOf(orders)) ?? '') ?? [];
  const at = Number(row);
  if (at <= orders.plan.sheet.headerRow + 1 || at > orders.lastRow) return null;
  return stateAt(orders, at) === state ? at : null;
}

/** Remembers where to go on. */
export function rememberRow(orders: Orders, row: number): void {
  const properties = PropertiesService.getDocumentProperties();
  properties?.setProperty(keyOf(orders), `${row} ${stateAt(orders, row)}`);
}

/** Forgets it: the run has come to its end. */
export function forgetRow(orders: Orders): void {
  PropertiesService.getDocumentProperties()?.deleteProperty(keyOf(orders));
}
