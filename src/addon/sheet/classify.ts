// Classify all orders: reads the sheet in blocks, writes what changed in the add-on's own columns,
// and stops by itself before Google would end the run.

import { type Assessment, assess, cutBlocks, numberedIn } from '../../desk';

import { type Belonging, belongingOf, withMarks } from '../../results/belonging';
import { type CellNote, cellsOf } from '../../results/row-cells';
import type { SheetId } from '../../results/table';
import { plainText, serialOf } from './cells';
import { runsOf } from './columns';
import { dayFormat } from './day-format';
import { decorate } from './decoration';
import { type Area, guarded, mostAttempts, SheetMoved } from './guard';
import { type Line, readLines } from './lines';
import { placeNotes } from './notes';
import { type Orders, reopen } from './orders';
import { type WrittenIn, writtenIn } from './written';

const blockRows = 2000;
/** Google ends a run after six minutes; this one ends itself before five. */
const longestRun = 290_000;

/** Some rows with their orders, what is marked beside them taken in. */
export interface Block {
  readonly lines: readonly Line[];
  readonly assessments: readonly Assessment[];
  readonly belonging: Belonging<Line>;
}

/** Judges the orders of some rows; `wanted`: only of these among them. */
export function judge(
  { plan, marks, today, further }: Orders,
  lines: readonly Line[],
  wanted: readonly Line[] = lines,
): Block {
  const assessed = assess(plan, wanted, today, further().beside);
  const all = wanted === lines ? assessed : numberedIn(plan, lines);
  const belonging = belongingOf(lines, all, marks.at);
  const byRow = new Map(lines.map((line) => [line.row, line]));
  const assessments = assessed.map((each) => withMarks(each, byRow, marks.at, belonging));
  return { lines, assessments, belonging };
}

/** Where a run begins, and what it tells while it lasts. */
export interface Progress {
  readonly from: number;
  readonly started: number;
  /** Ends after about so many rows, for a run that somebody else takes up again. */
  readonly rows?: number;
  /** Only looks. */
  readonly readOnly?: boolean;
  readonly done: (block: Block) => void;
  /** So many rows changed while they were read, and were read again. */
  readonly again?: (rows: number) => void;
}

/** The columns this run fills: a column whose first cell holds a formula is left to the formula. */
function writableColumns({ sheet, plan, marks }: Orders): ReadonlyMap<number, SheetId> {
  const firstRow = plan.sheet.headerRow + 1;
  const columns = new Map<number, SheetId>();
  for (const [id, column] of marks.at) columns.set(column, id);
  if (firstRow > sheet.getMaxRows()) return columns;
  for (const { at, count } of runsOf([...columns.keys()]))
    sheet
      .getRange(firstRow, at, 1, count)
      .getFormulas()[0]
      ?.forEach((formula, i) => {
        if (formula !== '') columns.delete(at + i);
      });
  return columns;
}

/**
 * Columns in which the seller writes too: only the rows that need it are written. The key goes with them in one
 * call, for it tells whose words they are: alone, it would make the last letter the seller's own.
 */
const shared: readonly SheetId[] = ['key', 'evidence', 'reply', 'handled', 'waiting'];
/** Columns of days. */
const ofDays: readonly SheetId[] = ['due', 'waiting'];
/** More runs of rows than this are written as one. */
const mostRuns = 12;

interface Place {
  readonly column: number;
  readonly id: SheetId;
}

interface Change {
  readonly area: Area;
  readonly values: unknown[][];
}

/** Lines one below the other. */
function runsOfLines(lines: readonly Line[]): readonly (readonly Line[])[] {
  const runs: Line[][] = [];
  for (const line of lines) {
    const last = runs[runs.length - 1];
    if (last !== undefined && last[last.length - 1]?.row === line.row - 1) last.push(line);
    else runs.push([line]);
  }
  return runs;
}

/** What changes in some adjacent columns, as rectangles to write. */
function changesIn(
  { sheet }: Orders,
  lines: readonly Line[],
  columns: readonly Place[],
  cellIn: WrittenIn,
): readonly Change[] {
  const wanted = (line: Line, { id, column }: Place) => {
    const cell = cellIn(line, id);
    return cell !== null && cell.reads !== (line.read[column - 1] ?? '') ? cell : null;
  };
  const changed = lines.filter((line) => columns.some((place) => wanted(line, place) !== null));
  const [top] = changed;
  const last = changed[changed.length - 1];
  const [first] = columns;
  if (top === undefined || last === undefined || first === undefined) return [];
  const whole = lines.filter(({ row }) => row >= top.row && row <= last.row);
  const isShared = columns.some(({ id }) => shared.includes(id));
  const runs = isShared ? runsOfLines(changed) : [whole];
  return (runs.length > mostRuns ? [whole] : runs).map((run) => {
    const row = run[0]?.row ?? 0;
    const area = { row, column: first.column, rows: run.length, columns: columns.length };
    const stays =
      isShared ||
      run.some((line) =>
        columns.some((place) => wanted(line, place) === null && line.raw[place.column - 1] !== ''),
      );
    const formulas = stays
      ? sheet.getRange(row, first.column, run.length, columns.length).getFormulas()
      : null;
    const values = run.map((line, i) =>
      columns.map((place, c) => {
        // What is calculated is written whole: a date read back would bring a format of its own along.
        const cell = isShared ? wanted(line, place) : cellIn(line, place.id);
        const formula = formulas?.[i]?.[c];
        if (cell !== null && !(isShared && formula)) return cell.write;
        const raw = line.raw[place.column - 1];
        const day =
          raw instanceof Date ? Date.parse(String(line.read[place.column - 1])) : Number.NaN;
        if (ofDays.includes(place.id) && !Number.isNaN(day))
          return formula || serialOf(day / 86_400_000);
        return formula || (typeof raw === 'string' ? plainText(raw) : raw);
      }),
    );
    return { area, values };
  });
}

/** Writes what changes in a block; false where the sheet has changed since it was read. */
export function writeBlock(
  orders: Orders,
  lines: readonly Line[],
  runs: readonly (readonly Place[])[],
  cellIn: WrittenIn,
  notes: readonly CellNote[],
): boolean {
  const changes = runs.flatMap((run) => changesIn(orders, lines, run, cellIn));
  if (changes.length + notes.length === 0) return true;
  const stands = guarded(orders, lines, (wrote) => {
    placeNotes(orders, notes);
    for (const { area, values } of changes) {
      wrote(area);
      orders.sheet.getRange(area.row, area.column, area.rows, area.columns).setValues(values);
    }
  });
  const due = orders.marks.at.get('due');
  const [top] = lines;
  if (stands && due !== undefined && top !== undefined)
    decorate(() =>
      orders.sheet.getRange(top.row, due, lines.length, 1).setNumberFormat(dayFormat(orders, due)),
    );
  return stands;
}

/** Adjacent columns, those the seller writes in apart from the others. */
export const runsIn = (writable: ReadonlyMap<number, SheetId>): readonly (readonly Place[])[] => {
  const places = [...writable].map(([column, id]) => ({ column, id }));
  return [false, true].flatMap((isShared) => {
    const some = places.filter(({ id }) => shared.includes(id) === isShared);
    return runsOf(some.map(({ column }) => column)).map(({ at, count }) =>
      some
        .filter(({ column }) => column >= at && column < at + count)
        .sort((a, b) => a.column - b.column),
    );
  });
};

/** What Classify puts into the cells of a block. */
export function cellsFor(orders: Orders, { lines, assessments, belonging }: Block) {
  const sheet = {
    columns: orders.marks.at,
    language: orders.plan.settings.language,
    own: () => orders.letters().letters,
    sayMissing: false,
  };
  const cells = cellsOf(sheet, lines, assessments, belonging);
  return { cellIn: writtenIn(cells, lines, orders.marks), notes: cells.notes };
}

/** Writes the results of a block; false where the sheet has changed since it was read. */
function fill(orders: Orders, block: Block): boolean {
  const { cellIn, notes } = cellsFor(orders, block);
  return writeBlock(orders, block.lines, runsIn(writableColumns(orders)), cellIn, notes);
}

interface BlockDone {
  readonly orders: Orders;
  readonly open: readonly Line[];
  readonly again: number;
}

/** Reads, judges and writes some rows; begins anew where the sheet changes meanwhile. */
function doBlock(
  given: Orders,
  row: number,
  count: number,
  progress: Progress,
  rowsBefore: readonly Line[],
): BlockDone {
  let orders = given;
  let waiting = rowsBefore;
  for (let attempt = 1; ; attempt += 1) {
    const { plan, marks, lastRow } = orders;
    const from = waiting[0]?.row ?? row;
    const [start, last] = [
      Math.max(row, plan.sheet.headerRow + 1),
      Math.min(row + count - 1, lastRow),
    ];
    const fresh = last < start ? [] : readLines(orders, marks, start, last - start + 1);
    const all = [...waiting, ...fresh];
    const size = last >= lastRow ? 0 : (cutBlocks(plan.sheet, all, 1).slice(-1)[0]?.length ?? 0);
    const lines = all.slice(0, all.length - size);
    const block = judge(orders, lines);
    if (progress.readOnly || lines.length === 0 || fill(orders, block)) {
      progress.done(block);
      return { orders, open: all.slice(lines.length), again: attempt > 1 ? lines.length : 0 };
    }
    const anew = reopen(orders);
    if ('refusal' in anew || attempt === mostAttempts) throw new SheetMoved();
    orders = anew;
    waiting = from < row ? readLines(anew, anew.marks, from, row - from) : [];
  }
}

/**
 * Assesses every order from a row on and writes the results. Returns the row to go on at when the time
 * is up, null when all is done. Running it again, or again half way, gives the same sheet.
 */
export function classifyRows(given: Orders, progress: Progress): number | null {
  let orders = given;
  const size = Math.min(blockRows, progress.rows ?? blockRows);
  // The last order of a block may go on in the next one: its rows wait for that.
  let waiting: readonly Line[] = [];
  let slowest = 0;
  for (let row = progress.from; row <= orders.lastRow; row += size) {
    const begun = Date.now();
    const next = waiting[0]?.row ?? row;
    if (slowest > 0 && begun + slowest - progress.started > longestRun) return next;
    // An order longer than a whole part is read on: the next run would begin where this one did.
    if (row - progress.from >= (progress.rows ?? orders.lastRow) && next > progress.from)
      return next;
    const done = doBlock(orders, row, size, progress, waiting);
    orders = done.orders;
    waiting = done.open;
    if (done.again > 0) progress.again?.(done.again);
    slowest = Math.max(slowest, Date.now() - begun);
  }
  return null;
}
