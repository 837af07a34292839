// What has to be known of all orders of a table before the first is judged: how its accounts stand, and which orders
// there are. A table too long to be held is gone through for it block by block.

import type { SheetRow } from '../base/cell';
import type { Day } from '../base/day';
import type { FieldId } from '../base/fields';
import { lazy } from '../base/lazy';
import { readDay } from '../cells/day';
import { textOf } from '../cells/read';
import { findingOf, type Plan } from '../decision/assess';
import { type HealthCount, healthCounts } from '../dispute/health';
import { health } from '../market/health';
import { readOrder } from '../order/read-order';
import { cellFor, cellOf, groupRows, lineId, openSheet, type Sheet } from '../sheet/lines';
import type { SheetPlan } from '../sheet/plan';

export interface Survey {
  /** By what each order is known, in the order of the rows; empty where it has no number. */
  readonly orders: () => readonly string[];
  readonly health: () => readonly HealthCount[];
}

/** Without one of these no order of a table is a defect, and no limit comes near. */
const ofDefects: readonly FieldId[] = [
  'claimStatus',
  'claimType',
  'claimOpenedAt',
  'issueStatus',
  'issueOpenedAt',
  'orderStatus',
  'shipByDate',
];

const canHoldDefects = ({ columns }: SheetPlan): boolean =>
  columns.some(({ field }) => field !== null && ofDefects.includes(field));

/** No rate looks further back; a zone may move a day. */
const longest = lazy(
  () => Math.max(...Object.values(health).flatMap((rules) => rules.map(({ days }) => days))) + 2,
);

/** Whether an order can be among those that a rate looks at, at a glance. */
function mayCount(sheet: Sheet, lines: readonly SheetRow[], today: Day): boolean {
  return sheet.columns('orderDate').some((column) => {
    const how = { order: column.dateOrder, within: column.within, zone: null };
    return lines.some((line) => {
      const read = readDay(cellOf(line, column), how);
      return read?.ok === true && read.value > today - longest() && read.value <= today + 2;
    });
  });
}

/** Two rows under one name are lines of one order, wherever they stand. */
function nameOf(sheet: Sheet, row: SheetRow): string {
  const { id } = lineId(sheet, row);
  if (id === '') return '';
  return [
    id,
    ...(['platform', 'store'] as const).map((slot) => textOf(cellFor(sheet, row, slot))),
  ].join('\n');
}

export function survey(
  { sheet: plan, settings }: Pick<Plan, 'sheet' | 'settings'>,
  rows: readonly SheetRow[],
  today: Day,
): Survey {
  const sheet = openSheet(plan);
  const groups = lazy(() => groupRows(sheet, rows));
  return {
    orders: () => groups().map(([first]) => (first === undefined ? '' : nameOf(sheet, first))),
    health() {
      if (!canHoldDefects(plan)) return [];
      const able = groups().filter((lines) => mayCount(sheet, lines, today));
      const judged = able.map((lines) => {
        const order = readOrder(sheet, lines, settings);
        return { order, issue: () => findingOf(order).issue };
      });
      return healthCounts(judged, today);
    },
  };
}
