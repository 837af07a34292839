// Which line holds the results of which order. A seller who sorts or moves only their own columns leaves results
// beside other orders; the hidden key of each row tells.

import type { Cell, SheetRow } from '../base/cell';
import { cellText } from '../base/cell-text';
import { say } from '../base/say';
import { type Assessment, isBlank, readFlag } from '../desk';
import { resultWords } from '../text/labels';
import { orderMark, type RowKey, readKey } from './row-key';
import type { SheetId } from './table';
import { hasNews, readWaiting } from './waiting';

/** A row with what our own columns hold beside it. */
export interface ReadRow extends SheetRow {
  /** All cells, ours included. */
  readonly read: readonly Cell[];
}

/** Our columns, 1-based. */
export type Columns = ReadonlyMap<SheetId, number>;

/** An order by where it stands and its number. */
export interface Numbered {
  readonly order: Pick<Assessment['order'], 'row' | 'id'>;
}

export interface Belonging<Line extends ReadRow> {
  /** The key that stands in a row. */
  readonly keyIn: (line: Line) => RowKey | null;
  /** The line that holds an order's results; null: no line does, and what stands in its own row is another's. */
  readonly homeOf: (each: Numbered) => Line | null;
  /** Rows whose results belong to an order that is not among these lines. */
  readonly strays: ReadonlySet<number>;
  /** Results of this block stand beside other orders. */
  readonly mixed: boolean;
}

const ownTexts = ['evidence', 'reply', 'handled', 'waiting'] as const;

export const textIn = (line: ReadRow | null | undefined, column: number | undefined): string =>
  line === null || line === undefined || column === undefined
    ? ''
    : cellText(String(line.read[column - 1] ?? ''));

/** Finds for each order the line its results stand in. */
export function belongingOf<Line extends ReadRow>(
  lines: readonly Line[],
  all: readonly Numbered[],
  columns: Columns,
): Belonging<Line> {
  const column = columns.get('key');
  const keys = new Map(
    lines.map((line) => [line.row, column === undefined ? null : readKey(line.read[column - 1])]),
  );
  const keyIn = (line: Line): RowKey | null => keys.get(line.row) ?? null;
  const orders = new Map(all.map(({ order }) => [order.row, orderMark(order.id)]));
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
  for (const { order } of all) {
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

/** The lines whose marks are the order's: its own, but for those that hold another order's, and its home. */
function marked<Line extends ReadRow>(
  each: Assessment,
  lines: ReadonlyMap<number, Line>,
  { keyIn, homeOf }: Belonging<Line>,
): readonly Line[] {
  const home = homeOf(each);
  const own = each.order.rows.flatMap((row) => {
    const line = lines.get(row);
    const key = line === undefined ? null : keyIn(line);
    const isOther = key !== null && key.order !== orderMark(each.order.id);
    return line === undefined || isOther || line === home ? [] : [line];
  });
  return home === null ? own : [...own, home];
}

const cellIn = (line: ReadRow, column: number | undefined): Cell =>
  column === undefined ? '' : (line.read[column - 1] ?? '');

/** The day the seller looks again on, from their own column or the add-on's. */
function withWaiting<Line extends ReadRow>(
  each: Assessment,
  lines: readonly Line[],
  column: number | undefined,
  key: RowKey | null,
): Assessment {
  const { order, settings } = each;
  const title = say(resultWords.waiting, settings.language);
  const [said = null] = lines.flatMap(
    (line) => readWaiting(cellIn(line, column), title, each) ?? [],
  );
  if (said !== null && 'problem' in said && order.waiting === null)
    return { ...each, problems: [...each.problems, said.problem] };
  const here = said !== null && 'until' in said ? said.until : null;
  const until = order.waiting?.until ?? here;
  if (until === null) return each;
  const waiting = { until, news: hasNews(each, until, key?.waiting) };
  return { ...each, order: { ...order, waiting } };
}

/** Handled and the day to look again on, whatever the columns that say so are called by now. */
export function withMarks<Line extends ReadRow>(
  given: Assessment,
  lines: ReadonlyMap<number, Line>,
  columns: Columns,
  belonging: Belonging<Line>,
): Assessment {
  const [handledIn, waitingIn] = [columns.get('handled'), columns.get('waiting')];
  const isOpen = handledIn !== undefined && !given.order.handled;
  if (!isOpen && waitingIn === undefined && given.order.waiting === null) return given;
  const rows = marked(given, lines, belonging);
  const home = belonging.homeOf(given);
  const key = home === null ? null : belonging.keyIn(home);
  const each = withWaiting(given, rows, waitingIn, key);
  const handled =
    isOpen &&
    rows.some((line) => {
      const said = readFlag(cellIn(line, handledIn), { order: null, zone: null });
      return said?.ok === true && said.value.yes;
    });
  return handled ? { ...each, order: { ...each.order, handled } } : each;
}
