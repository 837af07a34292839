// Which line holds the results of which order. A seller who sorts or moves only their own columns leaves results
// beside other orders; the hidden key of each row tells.

import type { Cell, SheetRow } from '../base/cell';
import { cellText } from '../base/cell-text';
import { type Assessment, isBlank, readFlag } from '../desk';
import { orderMark, type RowKey, readKey } from './row-key';
import type { SheetId } from './table';

/** A row with what our own columns hold beside it. */
export interface ReadRow extends SheetRow {
  /** All cells, ours included. */
  readonly read: readonly Cell[];
}

/** Our columns, 1-based. */
export type Columns = ReadonlyMap<SheetId, number>;

export interface Belonging<Line extends ReadRow> {
  /** The key that stands in a row. */
  readonly keyIn: (line: Line) => RowKey | null;
  /** The line that holds an order's results; null: no line does, and what stands in its own row is another's. */
  readonly homeOf: (each: Assessment) => Line | null;
  /** Rows whose results belong to an order that is not among these lines. */
  readonly strays: ReadonlySet<number>;
  /** Results of this block stand beside other orders. */
  readonly mixed: boolean;
}

const ownTexts = ['evidence', 'reply', 'handled'] as const;

export const textIn = (line: ReadRow | null | undefined, column: number | undefined): string =>
  line === null || line === undefined || column === undefined
    ? ''
    : cellText(String(line.read[column - 1] ?? ''));

/** Finds for each order the line its results stand in. */
export function belongingOf<Line extends ReadRow>(
  lines: readonly Line[],
  assessments: readonly Assessment[],
  columns: Columns,
): Belonging<Line> {
  const column = columns.get('key');
  const keys = new Map(
    lines.map((line) => [line.row, column === undefined ? null : readKey(line.read[column - 1])]),
  );
  const keyIn = (line: Line): RowKey | null => keys.get(line.row) ?? null;
  const orders = new Map(assessments.map(({ order }) => [order.row, orderMark(order.id)]));
  const adrift = new Map<string, Line>();
  const strays = new Set<number>();
  for (const line of lines) {
    const key = keyIn(line);
    if (key === null || orders.get(line.row) === key.order) continue;
    strays.add(line.row);
    if (!adrift.has(key.order)) adrift.set(key.order, line);
  }
  const mixed = strays.size > 0;
  const byRow = new Map(lines.map((line) => [line.row, line]));
  const homes = new Map<number, Line | null>();
  for (const { order } of assessments) {
    const line = byRow.get(order.row);
    if (line === undefined) continue;
    const key = keyIn(line);
    const other = adrift.get(orderMark(order.id));
    const filled = ownTexts.some((id) => !isBlank(textIn(line, columns.get(id))));
    if (key?.order === orderMark(order.id) || other === undefined || (key === null && filled)) {
      homes.set(order.row, key === null || key.order === orderMark(order.id) ? line : null);
      continue;
    }
    homes.set(order.row, other);
    adrift.delete(orderMark(order.id));
    strays.delete(other.row);
  }
  return { keyIn, homeOf: ({ order }) => homes.get(order.row) ?? null, strays, mixed };
}

/** Handled in the seller's column, or in the add-on's own, whatever that one is called by now. */
export function withHandled<Line extends ReadRow>(
  each: Assessment,
  lines: ReadonlyMap<number, Line>,
  columns: Columns,
  { keyIn, homeOf }: Belonging<Line>,
): Assessment {
  const column = columns.get('handled');
  if (column === undefined || each.order.handled) return each;
  const rows = each.order.rows.flatMap((row) => {
    const line = lines.get(row);
    const key = line === undefined ? null : keyIn(line);
    return line === undefined || (key !== null && key.order !== orderMark(each.order.id))
      ? []
      : [line];
  });
  const handled = [...rows, homeOf(each)].some((line) => {
    const said = readFlag(line?.read[column - 1] ?? '', { order: null, zone: null });
    return said?.ok === true && said.value.yes;
  });
  return handled ? { ...each, order: { ...each.order, handled } } : each;
}
