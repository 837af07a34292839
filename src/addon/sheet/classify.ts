// Classify all orders: reads the sheet in blocks, writes what changed in the add-on's own columns,
// and stops by itself before Google would end the run.

import type { Cell } from '../../base/cell';

import { type Assessment, assess, cutBlocks, isBlank } from '../../desk';

import {
  type ColumnId,
  columnIds,
  dueFormat,
  formulaIds,
  keptColumns,
  resultColumns,
} from '../../results/table';
import { plainText } from './cells';
import { type Marks, runsOf } from './columns';
import { type Line, readLines, withHandled } from './lines';
import type { Orders } from './orders';
import { blank, type Written, written } from './written';

const blockRows = 2000;
/** Google ends a run after six minutes; this one ends itself before five. */
const longestRun = 290_000;

/** Where a run begins, and what it tells while it lasts. */
export interface Progress {
  readonly from: number;
  readonly started: number;
  /** Ends after about so many rows, for a run that somebody else takes up again. */
  readonly rows?: number;
  /** Only looks. */
  readonly readOnly?: boolean;
  readonly done: (assessments: readonly Assessment[]) => void;
}

/** The columns this run fills: a column whose first cell holds a formula is left to the formula. */
function writableColumns({ sheet, plan }: Orders, marks: Marks): ReadonlyMap<number, ColumnId> {
  const firstRow = plan.sheet.headerRow + 1;
  const columns = new Map<number, ColumnId>();
  for (const id of columnIds) {
    const column = marks.at.get(id);
    if (column !== undefined && id !== 'handled') columns.set(column, id);
  }
  if (firstRow > sheet.getMaxRows()) return columns;
  const live = formulaIds.flatMap((id) => marks.at.get(id) ?? []);
  for (const { at, count } of runsOf(live))
    sheet
      .getRange(firstRow, at, 1, count)
      .getFormulas()[0]
      ?.forEach((formula, i) => {
        if (formula !== '') columns.delete(at + i);
      });
  return columns;
}

const isFilled = (cell: Cell | undefined): boolean => String(cell ?? '').trim() !== '';

/** What each row gets in each column; null: the cell stays as it is. */
function cellsOf(
  orders: Orders,
  lines: readonly Line[],
  assessments: readonly Assessment[],
): (line: Line, id: ColumnId, column: number) => Written | null {
  const first = new Map(assessments.map((each) => [each.order.row, each]));
  const further = new Set(
    assessments.flatMap(({ order }) => (order.handled ? [] : order.rows.slice(1))),
  );
  const empty = new Set(lines.filter(({ cells }) => cells.every(isBlank)).map(({ row }) => row));
  const manner = {
    language: orders.plan.settings.language,
    letterLanguage: null,
    own: () => orders.letters().letters,
    sayMissing: false,
  };
  return (line, id, column) => {
    const kept = keptColumns.includes(id);
    const each = first.get(line.row);
    // Footers and sums are the seller's rows: what stands in them stays.
    if (each === undefined)
      return !kept && (further.has(line.row) || empty.has(line.row)) ? blank : null;
    if (each.order.handled || (kept && isFilled(line.read[column - 1]))) return null;
    return written(resultColumns[id].value(each, manner));
  };
}

/** Writes one run of adjacent columns: from the first row that changes to the last, in one call. */
function writeRun(
  { sheet }: Orders,
  lines: readonly Line[],
  columns: readonly { readonly column: number; readonly id: ColumnId }[],
  cellFor: (line: Line, id: ColumnId, column: number) => Written | null,
): void {
  const wanted = lines.map((line) => columns.map(({ id, column }) => cellFor(line, id, column)));
  const changed = lines.flatMap((line, i) =>
    columns.some(({ column }, c) => {
      const cell = wanted[i]?.[c] ?? null;
      return cell !== null && cell.reads !== (line.read[column - 1] ?? '');
    })
      ? [i]
      : [],
  );
  const [from] = changed;
  const to = changed[changed.length - 1];
  const [first] = columns;
  const top = lines[from ?? 0];
  if (from === undefined || to === undefined || first === undefined || top === undefined) return;
  const range = sheet.getRange(top.row, first.column, to - from + 1, columns.length);
  const slice = lines.slice(from, to + 1);
  const keeps = slice.some((line, i) =>
    columns.some(
      ({ column }, c) =>
        (wanted[from + i]?.[c] ?? null) === null && isFilled(line.read[column - 1]),
    ),
  );
  const formulas = keeps ? range.getFormulas() : null;
  range.setValues(
    slice.map((line, i) =>
      columns.map(({ column }, c) => {
        const cell = wanted[from + i]?.[c] ?? null;
        if (cell !== null) return cell.write;
        const raw = line.raw[column - 1];
        const stays = typeof raw === 'string' ? plainText(raw) : raw;
        return formulas?.[i]?.[c] || stays;
      }),
    ),
  );
  const due = columns.findIndex(({ id }) => id === 'due');
  if (due >= 0)
    sheet.getRange(top.row, first.column + due, slice.length, 1).setNumberFormat(dueFormat);
}

/**
 * Assesses every order from a row on and writes the results. Returns the row to go on at when the time
 * is up, null when all is done. Running it again, or again half way, gives the same sheet.
 */
export function classifyRows(orders: Orders, marks: Marks, progress: Progress): number | null {
  const { plan, today, lastRow } = orders;
  const writable = progress.readOnly ? new Map<number, ColumnId>() : writableColumns(orders, marks);
  const size = Math.min(blockRows, progress.rows ?? blockRows);
  const runs = runsOf([...writable.keys()]).map(({ at, count }) =>
    Array.from({ length: count }, (_, i) => at + i).flatMap((column) => {
      const id = writable.get(column);
      return id === undefined ? [] : [{ column, id }];
    }),
  );
  const finish = (lines: readonly Line[]): void => {
    const byRow = new Map(lines.map((line) => [line.row, line]));
    const assessments = assess(plan, lines, today).map((each) => withHandled(each, byRow, marks));
    const cellFor = cellsOf(orders, lines, assessments);
    for (const run of runs) writeRun(orders, lines, run, cellFor);
    progress.done(assessments);
  };

  // The last order of a block may go on in the next one: its rows wait for that.
  let waiting: readonly Line[] = [];
  let slowest = 0;
  for (let row = progress.from; row <= lastRow; row += size) {
    const begun = Date.now();
    const next = waiting[0]?.row ?? row;
    if (slowest > 0 && begun + slowest - progress.started > longestRun) return next;
    // An order longer than a whole part is read on: the next run would begin where this one did.
    if (row - progress.from >= (progress.rows ?? lastRow) && next > progress.from) return next;
    const count = Math.min(size, lastRow - row + 1);
    const all = [...waiting, ...readLines(orders, marks, row, count)];
    const ends = row + count > lastRow;
    const open = ends ? 0 : (cutBlocks(plan.sheet, all, 1).slice(-1)[0]?.length ?? 0);
    waiting = all.slice(all.length - open);
    if (open < all.length) finish(all.slice(0, all.length - open));
    slowest = Math.max(slowest, Date.now() - begun);
  }
  return null;
}
