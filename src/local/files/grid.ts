// The rows of a sheet while it is being read. Files say for themselves where a cell stands: what lies
// outside of any sheet, or makes too many places, is refused before room is made for it.
import type { Cell } from '../../base/cell';
import { type Budget, maxColumns, maxRows } from './limits';
import { tooLarge } from './problem';

export interface Grid {
  readonly rows: readonly (readonly Cell[])[];
  /** Puts a value into a cell, both numbers counted from 0. Blanks take no room, texts as often as they are put. */
  put(row: number, column: number, value: Cell): void;
  /** Repeats a row so many times below itself. */
  repeat(row: number, times: number): void;
}

/** A sheet without cells. */
export function createGrid(budget: Budget): Grid {
  const rows: Cell[][] = [];

  function rowAt(index: number): Cell[] {
    if (!(index >= 0 && index < maxRows)) throw tooLarge('A row lies outside of any sheet.');
    if (index >= rows.length) {
      budget.entries(index + 1 - rows.length);
      // A list that has grown keeps room for more; a row that is done needs none.
      const done = rows.pop();
      if (done !== undefined) rows.push(done.slice());
      while (rows.length <= index) rows.push([]);
    }
    return rows[index] ?? [];
  }

  return {
    rows,
    put(index, column, value) {
      if (value === null || value === '') return;
      if (!(column >= 0 && column < maxColumns))
        throw tooLarge('A column lies outside of any sheet.');
      const row = rowAt(index);
      if (typeof value === 'string') budget.characters(value.length);
      if (column >= row.length) budget.cells(column + 1 - row.length);
      while (row.length < column) row.push(null);
      row[column] = value;
    },
    repeat(index, times) {
      const row = rows[index];
      if (row === undefined || row.length === 0) return;
      const characters = row.reduce<number>(
        (sum, cell) => sum + (typeof cell === 'string' ? cell.length : 0),
        0,
      );
      for (let next = index + 1; next <= index + times; next++) {
        const copy = rowAt(next);
        budget.cells(row.length);
        budget.characters(characters);
        copy.push(...row);
      }
    },
  };
}
