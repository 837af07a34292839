// A block of cells as a grid, row by row.
import type { Area } from '../backing';

/** A grid of the area's shape. Plain loops: a block may hold millions of cells. */
export function gridOf<T>(area: Area, make: (row: number, column: number) => T): T[][] {
  const grid: T[][] = [];
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    const line: T[] = [];
    for (let column = area.column; column < area.column + area.columns; column += 1)
      line.push(make(row, column));
    grid.push(line);
  }
  return grid;
}
