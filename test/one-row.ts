// One order from one row of named cells, as a file of a single row gives it.
import { type Assessment, assess, plan } from '../src/desk';
import { readSettings } from '../src/settings/settings';
import { today } from './make';

export type Cells = Readonly<Record<string, string>>;

export function orderOfRow(
  cells: Cells,
  now = today,
  given: Readonly<Record<string, unknown>> = {},
): Assessment {
  const rows = [Object.keys(cells), Object.values(cells)];
  const made = plan(rows, [], readSettings(given).settings, undefined, now);
  if (!made.ok) throw new Error(made.code);
  const [one] = assess(made.plan, [{ row: 2, cells: rows[1] ?? [] }], now);
  if (one === undefined) throw new Error('no order');
  return one;
}
