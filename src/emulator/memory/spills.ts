// Where the results of formulas lie: in their own cell, and unfolded to the right and below.
import type { Area } from '../backing';
import { printBlock } from '../cells/a1';
import { cellAt, type Sheet } from './grid';
import type { Anchor, Outcome, Result } from './results';

/** What a formula puts into one cell. */
interface Held {
  readonly anchor: Anchor;
  readonly result: Result;
}

const WIDE = 20_000;
const place = (row: number, column: number): number => row * WIDE + column;

/** The results of all formulas of a book. */
export function createSpills() {
  const spills = new Map<number, Map<number, Held>>();
  const held = (sheet: Sheet, row: number, column: number): Held | undefined =>
    spills.get(sheet.id)?.get(place(row, column));

  return {
    result: (sheet: Sheet, row: number, column: number): Result =>
      held(sheet, row, column)?.result ?? null,
    clear: (): void => spills.clear(),
    /** Lays a formula's results over the cells. */
    put(anchor: Anchor, { rows }: Outcome): void {
      const map = spills.get(anchor.sheet.id) ?? new Map<number, Held>();
      spills.set(anchor.sheet.id, map);
      rows.forEach((row, down) => {
        row.forEach((result, right) => {
          map.set(place(anchor.row + down, anchor.column + right), { anchor, result });
        });
      });
    },
    /** The formulas whose results lie in the area. */
    within(area: Area): ReadonlySet<Anchor> {
      const found = new Set<Anchor>();
      for (const [spot, { anchor }] of spills.get(area.sheet) ?? []) {
        const [down, right] = [Math.floor(spot / WIDE) - area.row, (spot % WIDE) - area.column];
        if (down >= 0 && down < area.rows && right >= 0 && right < area.columns) found.add(anchor);
      }
      return found;
    },
    /** The last row and column that formulas fill. */
    extent({ id }: Sheet): { rows: number; columns: number } {
      const reach = { rows: 0, columns: 0 };
      for (const spot of spills.get(id)?.keys() ?? []) {
        reach.rows = Math.max(reach.rows, Math.floor(spot / WIDE));
        reach.columns = Math.max(reach.columns, spot % WIDE);
      }
      return reach;
    },
    /** Why the result cannot unfold, in the words of Sheets; null when it can. */
    obstacle({ sheet, row, column }: Anchor, { rows }: Outcome): string | null {
      const right = rows[0]?.length ?? 0;
      const missingRows = row + rows.length - 1 - sheet.rows;
      const missingColumns = column + right - 1 - sheet.columns;
      if (missingRows > 0 || missingColumns > 0) {
        const missing = missingRows > 0 ? `rows (${missingRows})` : `columns (${missingColumns})`;
        return `Result was not automatically expanded, please insert more ${missing}.`;
      }
      for (let at = 1; at < rows.length * right; at += 1) {
        const [down, along] = [row + Math.floor(at / right), column + (at % right)];
        const cell = cellAt(sheet, down, along);
        const filled = cell !== undefined && (cell.formula !== null || cell.value !== null);
        if (filled || held(sheet, down, along) !== undefined) {
          const spot = printBlock({ row: down, column: along, rows: 1, columns: 1 });
          return `Array result was not expanded because it would overwrite data in ${spot}.`;
        }
      }
      return null;
    },
  };
}
