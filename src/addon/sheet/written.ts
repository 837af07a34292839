// Results on their way into cells.

import type { Cell } from '../../base/cell';
import { cellText } from '../../base/cell-text';
import { dayFromIso, isoOf } from '../../base/day';
import type { BlockCells } from '../../results/row-cells';
import type { ResultValue, SheetId } from '../../results/table';
import { plainText, serialOf } from './cells';
import type { Marks } from './columns';
import type { Line } from './lines';

/** What is handed to Sheets, and how the cell reads back once it holds it. */
interface Written {
  readonly write: string | number | boolean | Date;
  readonly reads: Cell;
}

const blank: Written = { write: '', reads: '' };

function written(value: ResultValue): Written {
  if (value === null) return blank;
  if (typeof value === 'number') return { write: value, reads: value };
  if (typeof value === 'object') return { write: serialOf(value.day), reads: isoOf(value.day) };
  const reads = cellText(value);
  return { write: plainText(reads), reads };
}

/** The cell as it stands in another row. */
function moved(line: Line, column: number, id: SheetId): Written {
  const raw = line.raw[column - 1];
  const reads = line.read[column - 1] ?? '';
  // A date read back would bring a format of its own along.
  const day = raw instanceof Date && id === 'waiting' ? dayFromIso(String(reads)) : null;
  if (day !== null) return { write: serialOf(day), reads };
  if (typeof raw === 'string') return { write: plainText(raw), reads };
  return {
    write: typeof raw === 'number' || typeof raw === 'boolean' || raw instanceof Date ? raw : '',
    reads,
  };
}

/** What is handed to Sheets for a cell; null: it stays as it is. */
export type WrittenIn = (line: Line, id: SheetId) => Written | null;

/** The cells of a block as they are handed to Sheets. */
export function writtenIn(
  { of }: BlockCells<Line>,
  lines: readonly Line[],
  { at }: Marks,
): WrittenIn {
  const made = new Map(
    lines.map((line) => {
      const cells = of(line);
      const row = new Map<SheetId, Written>();
      for (const [id, column] of at) {
        const cell = cells[id] ?? null;
        if (cell !== null)
          row.set(id, cell.kind === 'result' ? written(cell.value) : moved(cell.from, column, id));
      }
      return [line.row, row] as const;
    }),
  );
  return (line, id) => made.get(line.row)?.get(id) ?? null;
}
