// What goes into and comes out of the cells of one formula: days, not instants.

import type { Cell } from '../../base/cell';
import { type Day, isoOf } from '../../base/day';
import { dayInZone } from '../../base/zone';

import { readCells } from '../sheet/cells';

const dayLength = 86_400_000;
const quarter = 900_000;

/** The day of an instant in a zone; a zone this machine does not know counts as UTC. */
const dayAt = (instant: number, zone: string): Day =>
  dayInZone(instant, zone) ?? Math.floor(instant / dayLength);

/** The first instant of a day in a zone. Not always midnight: some zones skip it when clocks change. */
function startOf(day: Day, zone: string): number {
  // Zones lie within 15 hours of UTC, and every offset now in use is a multiple of a quarter hour.
  let before = day * dayLength - 60 * quarter;
  let at = day * dayLength + 60 * quarter;
  while (at - before > quarter) {
    const middle = before + Math.round((at - before) / 2 / quarter) * quarter;
    if (dayAt(middle, zone) < day) before = middle;
    else at = middle;
  }
  return at;
}

/** Between one formula and its cells. Asks for the spreadsheet's zone once, and only if a date needs it. */
export interface Edge {
  readonly cell: (value: unknown) => Cell;
  readonly cells: (rows: readonly (readonly unknown[])[]) => readonly (readonly Cell[])[];
  /** The day it is in the seller's own zone, else in the spreadsheet's. */
  readonly dayNow: (instant: number, own: string) => Day;
  /** A real date where the zone is known, else ISO text. */
  readonly date: (day: Day) => Date | string;
}

/** Opens an edge; `askZone` reads the spreadsheet's time zone. */
export function openEdge(askZone: () => string): Edge {
  let known: string | null = null;
  const zone = (): string => {
    known = known ?? askZone();
    return known;
  };
  return {
    cell: (value) => readCells([[value]], zone)[0]?.[0] ?? '',
    cells: (rows) => readCells(rows, zone),
    dayNow(instant, own) {
      const sheets = zone();
      return dayInZone(instant, own || sheets) ?? dayAt(instant, sheets);
    },
    date: (day) => (known === null ? isoOf(day) : new Date(startOf(day, known))),
  };
}
