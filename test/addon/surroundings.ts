// A sheet for formulas to stand on, in plain arrays; every question they ask of it is counted.
import type { Surroundings } from '../../src/addon/formulas/formula-host';

export interface Place {
  readonly zone?: string;
  readonly now?: string;
  readonly cells?: readonly (readonly unknown[])[];
  /** The formula's own row. */
  readonly row?: number;
  readonly rows?: number;
  readonly columns?: number;
}

export function standingOn(place: Place = {}) {
  const cells = place.cells ?? [];
  const width = Math.max(0, ...cells.map((line) => line.length));
  const asked = { zone: 0, sheet: 0, read: 0 };
  const around: Surroundings = {
    zone: () => {
      asked.zone += 1;
      return place.zone ?? 'Asia/Shanghai';
    },
    now: () => Date.parse(place.now ?? '2026-11-21T04:00:00Z'),
    sheet: () => {
      asked.sheet += 1;
      return {
        row: () => place.row ?? 1,
        rows: () => place.rows ?? 1000,
        columns: () => place.columns ?? 26,
        filledRows: () => cells.length,
        filledColumns: () => width,
        read: (from, count, columns) => {
          asked.read += 1;
          return Array.from({ length: count }, (_, down) =>
            Array.from({ length: columns }, (_, right) => cells[from - 1 + down]?.[right] ?? ''),
          );
        },
      };
    },
  };
  return { around, asked };
}
