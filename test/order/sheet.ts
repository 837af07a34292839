// Small sheets for tests: rows of cells in, plan and orders out.

import type { Cell, SheetRow } from '../../src/base/cell';
import { isoOf } from '../../src/base/day';
import type { Order } from '../../src/order/order';
import { readOrders } from '../../src/order/rows';
import { defaultSettings, type Settings } from '../../src/settings/settings';
import { planSheet, type SheetPlan } from '../../src/sheet/plan';

export type Rows = readonly (readonly Cell[])[];

/** Sheet rows as they stand below the plan's header. */
export const below = (plan: SheetPlan, rows: Rows): readonly SheetRow[] =>
  rows.map((cells, at) => ({ row: at + 1, cells })).slice(plan.headerRow);

export function plan(
  rows: Rows,
  settings: Partial<Settings> = {},
  name: string | undefined = undefined,
): SheetPlan {
  const made = planSheet(
    rows,
    { ...defaultSettings, ...settings },
    name === undefined ? {} : { name },
  );
  if (!made.ok) throw new Error(made.code);
  return made.plan;
}

export function orders(
  rows: Rows,
  settings: Partial<Settings> = {},
  name: string | undefined = undefined,
): readonly Order[] {
  const made = plan(rows, settings, name);
  return readOrders(made, below(made, rows), { ...defaultSettings, ...settings });
}

/** One order from headers and one row given by header. */
export function order(
  row: Readonly<Record<string, Cell>>,
  settings: Partial<Settings> = {},
): Order {
  const [only, more] = orders([Object.keys(row), Object.values(row)], settings);
  if (only === undefined || more !== undefined) throw new Error('not one order');
  return only;
}

export const iso = (day: number | null): string | null => (day === null ? null : isoOf(day));

/** The field of every column, by header. */
export const fields = (made: SheetPlan): Readonly<Record<string, string | null>> =>
  Object.fromEntries(made.columns.map((column) => [column.header, column.field]));
