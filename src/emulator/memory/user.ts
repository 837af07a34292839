// What a user does with mouse and keyboard in the in-memory book, and what they see.

import type { Area, Axis, Backing, CellValue, Json } from '../backing';
import { blockOf, readReference } from '../cells/a1';
import { gridOf } from '../cells/grid-of';
import { cellAt, formatOf, type Sheet } from './grid';

/** What the user sees in one cell. */
interface CellView {
  readonly value: CellValue;
  readonly display: string;
  readonly formula: string;
  readonly format: string;
  /** The sentence over an error cell, else null. */
  readonly error: string | null;
  readonly note: Json;
}

/** The user's hands: sheets by name, cells by address. */
export interface User {
  type(sheet: string, cell: string, text: string): void;
  see(sheet: string, cell: string): CellView;
  /** The shown texts of a block. */
  texts(sheet: string, block: string): string[][];
  select(sheet: string, block: string): void;
  sort(sheet: string, block: string, column: string, ascending?: boolean): void;
  insert(sheet: string, axis: Axis, before: number, count?: number): void;
  remove(sheet: string, axis: Axis, at: number, count?: number): void;
  move(sheet: string, axis: Axis, at: number, before: number, count?: number): void;
  rename(sheet: string, name: string): void;
  format(sheet: string, block: string, numberFormat: string): void;
  merge(sheet: string, block: string): void;
  /** Makes a table's column of a fixed type of the block. */
  typeColumn(sheet: string, block: string): void;
  /** Another user lets nobody else edit the block; without one, the sheet. */
  protect(sheet: string, block?: string): void;
  /** A filter hides these rows; none takes it away. */
  filter(sheet: string, hidden: readonly number[]): void;
  /** Colours the block by a scale. */
  colourScale(sheet: string, block: string): void;
  /** Waits until late formulas are worked out. */
  wait(): void;
  /** Closes the document and opens it again: formulas run anew. */
  reopen(): void;
}

/** What only the book itself can do for its user. */
interface Inside {
  readonly sheets: readonly Sheet[];
  readonly backing: Backing;
  type(sheet: Sheet, row: number, column: number, text: string): void;
  error(sheet: Sheet, row: number, column: number): string | null;
  reopen(): void;
  wait(): void;
}

/** A sheet stays protected as it grows. */
const ENDLESS = { rows: 10_000_000, columns: 20_000 };

/** A colour scale has no condition. */
const SCALE = {
  criteria: null,
  values: [],
  background: null,
  fontColor: null,
  bold: null,
  italic: null,
  strikethrough: null,
  underline: null,
};

/** The user of a book. */
export function createUser({ sheets, backing, type, error, reopen, wait }: Inside): User {
  function find(name: string): Sheet {
    const sheet = sheets.find((one) => one.name === name);
    if (sheet === undefined) throw new Error(`No sheet named ${name}`);
    return sheet;
  }

  function area(sheetName: string, address: string): Area {
    const sheet = find(sheetName);
    const reference = readReference(address);
    const block = reference && blockOf(reference, sheet);
    if (block === null) throw new Error(`No cells at ${address}`);
    const { row, column, rows, columns } = block;
    return { sheet: sheet.id, row, column, rows, columns };
  }

  return {
    type(sheet, cell, text) {
      const { row, column } = area(sheet, cell);
      type(find(sheet), row, column, text);
    },
    see(sheetName, cell) {
      const one = area(sheetName, cell);
      const sheet = find(sheetName);
      const stored = cellAt(sheet, one.row, one.column);
      return {
        value: backing.values(one)[0]?.[0] ?? null,
        display: backing.displays(one)[0]?.[0] ?? '',
        formula: stored?.formula ?? '',
        format: formatOf(stored),
        error: error(sheet, one.row, one.column),
        note: stored?.looks.note ?? null,
      };
    },
    texts: (sheet, block) => backing.displays(area(sheet, block)),
    select: (sheet, block) => backing.select(area(sheet, block)),
    sort(sheet, block, column, ascending = true) {
      const key = area(sheet, `${column}1`).column;
      backing.sort(area(sheet, block), [{ column: key, ascending }]);
    },
    insert: (sheet, axis, before, count = 1) =>
      backing.insertLines(find(sheet).id, axis, before, count),
    remove: (sheet, axis, at, count = 1) => backing.removeLines(find(sheet).id, axis, at, count),
    move: (sheet, axis, at, before, count = 1) =>
      backing.moveLines(find(sheet).id, axis, at, count, before),
    rename: (sheet, name) => backing.setSheet(find(sheet).id, { name }),
    format(sheet, block, numberFormat) {
      const target = area(sheet, block);
      const formats = gridOf<Json>(target, () => numberFormat);
      backing.setLooks(target, 'numberFormat', formats);
    },
    merge: (sheet, block) => void find(sheet).hurdles.merges.push(area(sheet, block)),
    typeColumn: (sheet, block) => void find(sheet).hurdles.typed.push(area(sheet, block)),
    protect(sheet, block) {
      const all = { sheet: find(sheet).id, row: 1, column: 1, ...ENDLESS };
      const guarded = block === undefined ? all : area(sheet, block);
      find(sheet).hurdles.guarded.push(guarded);
    },
    filter(sheet, hidden) {
      const { rows, lines } = find(sheet);
      for (let row = 1; row <= rows; row += 1) {
        const { filtered, ...look } = lines.row[row - 1] ?? {};
        lines.row[row - 1] = hidden.includes(row) ? { ...look, filtered: true } : look;
      }
    },
    colourScale(sheet, block) {
      const { id, formats } = find(sheet);
      const scale = { areas: [area(sheet, block)], rule: SCALE, gradient: true as const };
      backing.setConditionalFormats(id, [...formats, scale]);
    },
    reopen,
    wait,
  };
}
