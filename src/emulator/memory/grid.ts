// The in-memory book's sheets: cells by row and column, and what happens to them when lines come and go.
import type {
  Area,
  Axis,
  CellValue,
  ConditionalFormat,
  Hurdles,
  Json,
  LineLook,
  Look,
  SheetFacts,
} from '../backing';
import type { LineChange } from '../cells/lines';
import { isDateFormat } from './display';

export interface Cell {
  value: string | number | boolean | null;
  formula: string | null;
  looks: Partial<Record<Look, Json>>;
}

export type Sheet = { -readonly [Key in keyof SheetFacts]: SheetFacts[Key] } & {
  /** Sparse: `cells[row - 1][column - 1]`. */
  cells: (Cell | undefined)[][];
  lines: Record<Axis, (LineLook | undefined)[]>;
  formats: ConditionalFormat[];
  hurdles: { -readonly [Key in keyof Hurdles]: Area[] };
};

export const emptySheet = (id: number, name: string, rows: number, columns: number): Sheet => ({
  id,
  name,
  hidden: false,
  rows,
  columns,
  frozenRows: 0,
  frozenColumns: 0,
  tabColor: null,
  cells: [],
  lines: { row: [], column: [] },
  formats: [],
  hurdles: { merges: [], typed: [], guarded: [] },
});

export const cellAt = (sheet: Sheet, row: number, column: number): Cell | undefined =>
  sheet.cells[row - 1]?.[column - 1];

/** The cell, made if it is not there yet. */
export function makeCell(sheet: Sheet, row: number, column: number): Cell {
  sheet.cells[row - 1] ??= [];
  const line = sheet.cells[row - 1] ?? [];
  let cell = line[column - 1];
  if (cell === undefined) {
    cell = { value: null, formula: null, looks: {} };
    line[column - 1] = cell;
  }
  return cell;
}

/** The cell's own number format, `''` when it has none. */
export function formatOf(cell: Cell | undefined): string {
  const format = cell?.looks.numberFormat;
  return typeof format === 'string' ? format : '';
}

/** A stored value as the script sees it: a number in a date format is a moment. */
export function seen(value: Cell['value'], format: string): CellValue {
  return typeof value === 'number' && isDateFormat(format) ? { serial: value } : value;
}

/** Inserts, deletes or moves entries of a sparse list whose first entry is line 1. */
function shift<T>(list: (T | undefined)[], change: LineChange): void {
  const start = change.at - 1;
  if (change.kind === 'insert') {
    if (start >= list.length) return;
    list.splice(start, 0, ...new Array<undefined>(change.count));
  } else if (change.kind === 'remove') {
    list.splice(start, change.count);
  } else {
    const end = Math.max(start + change.count, change.before - 1);
    while (list.length < end) list.push(undefined);
    const moved = list.splice(start, change.count);
    const target = change.before > change.at ? change.before - 1 - change.count : change.before - 1;
    list.splice(target, 0, ...moved);
  }
}

/** New lines take over the looks of the line before them, but no notes. */
function inherit(sheet: Sheet, { axis, at, count }: LineChange): void {
  const place = (line: number, other: number) =>
    axis === 'row' ? ([line, other] as const) : ([other, line] as const);
  const across = axis === 'row' ? sheet.columns : sheet.cells.length;
  for (let other = 1; other <= across; other += 1) {
    const { note, ...looks } = cellAt(sheet, ...place(at - 1, other))?.looks ?? {};
    if (Object.keys(looks).length === 0) continue;
    for (let line = at; line < at + count; line += 1)
      makeCell(sheet, ...place(line, other)).looks = { ...looks };
  }
}

/** Carries a sheet's cells and line sizes through a change of lines. */
export function shiftSheet(sheet: Sheet, change: LineChange): void {
  const size = change.axis === 'row' ? 'rows' : 'columns';
  if (change.kind === 'insert') sheet[size] += change.count;
  if (change.kind === 'remove') {
    const frozen = change.axis === 'row' ? 'frozenRows' : 'frozenColumns';
    sheet[size] -= change.count;
    sheet[frozen] = Math.min(sheet[frozen], sheet[size] - 1);
  }
  shift(sheet.lines[change.axis], change);
  if (change.axis === 'row') {
    shift(sheet.cells, change);
  } else {
    for (const line of sheet.cells) if (line !== undefined) shift(line, change);
  }
  if (change.kind === 'insert') inherit(sheet, change);
}
