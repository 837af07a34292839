// The body of a table too long to be held, gone through row by row. Of each column only those cells are kept that
// could change its plan; two cells that tell the same are one.

import type { Cell } from '../base/cell';
import { copied } from '../base/copied';
import { kindOf } from '../base/fields';
import { guessDecimal } from '../cells/amount';
import { orderedPart } from '../cells/date-order';
import { readDay } from '../cells/day';
import { siteOf } from '../cells/market';
import { isBlank, textOf } from '../cells/read';
import { readOrderStatus } from '../cells/status';
import type { Body, Column } from './columns';
import { isSure } from './date-orders';
import { countryOf } from './plan';
import { enough } from './value-check';

export interface LongBody extends Body {
  readonly add: (cells: readonly Cell[]) => void;
}

const ways = ([null, 'dmy', 'mdy', 'ymd'] as const).map((order) => ({ order, zone: null }));

/** All that a cell can tell of how the days of its column are written. */
function dayForm(cell: Cell): string {
  const days = ways.map((way) => {
    const read = readDay(cell, way);
    return read === null ? '' : read.ok ? read.value : read.code;
  });
  const part = typeof cell === 'string' ? orderedPart(textOf(cell)) : null;
  return [typeof cell, isSure(cell), part, ...days].join(' ');
}

/** Of a time of day only that there is one. */
const clock = /(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?(?:\.\d{1,6})?/;
const withoutClock = (cell: Cell): Cell =>
  typeof cell === 'string' && cell.length > 12 && cell.includes(':')
    ? cell.replace(clock, '12:00')
    : cell;

const mostSeen = 20_000;

/** What is kept of a long file must not keep the text around it. */
const own = (cell: Cell): Cell => (typeof cell === 'string' ? copied(cell) : cell);

/** Keeps one cell of each form, the first. */
function formsOf(formOf: (cell: Cell) => string) {
  const kept: Cell[] = [];
  const forms = new Set<string>();
  const seen = new Set<Cell>();
  return {
    kept,
    add(cell: Cell): void {
      if (seen.has(cell)) return;
      if (seen.size === mostSeen) seen.clear();
      const given = own(cell);
      seen.add(given);
      const form = formOf(given);
      if (forms.has(form)) return;
      forms.add(form);
      kept.push(given);
    },
  };
}

/** Counts texts; those that are read alike are one. */
function textsOf(readingOf: (text: string) => string | null) {
  const counts = new Map<string, number>();
  const firsts = new Map<string | null, string>();
  const known = new Map<string, string>();
  return {
    counts,
    add(cell: Cell): void {
      if (isBlank(cell)) return;
      const text = textOf(cell);
      let first = known.get(text);
      if (first === undefined) {
        const given = copied(text);
        const reading = readingOf(given);
        first = firsts.get(reading) ?? given;
        firsts.set(reading, first);
        if (known.size === mostSeen) known.clear();
        known.set(given, first);
      }
      counts.set(first, (counts.get(first) ?? 0) + 1);
    },
  };
}

/** The columns whose texts are counted, and how they are read. */
function readingOf({ field }: Column): ((text: string) => string | null) | null {
  switch (field) {
    case 'site':
      return siteOf;
    case 'country':
      return countryOf;
    case 'orderStatus':
      return readOrderStatus;
    case 'currency':
      return () => null;
    default:
      return null;
  }
}

interface Part {
  readonly add: (cell: Cell) => void;
  readonly cells: readonly Cell[];
  readonly texts: ReadonlyMap<string, number>;
}

const none = { cells: [], texts: new Map<string, number>() };

/** What is kept of a column; null: its cells change nothing. */
function partOf(column: Column): Part | null {
  const reading = readingOf(column);
  if (reading !== null) {
    const { add, counts } = textsOf(reading);
    return { ...none, add, texts: counts };
  }
  if (column.field === null) {
    const cells: Cell[] = [];
    const add = (cell: Cell): void => {
      if (cells.length < enough && !isBlank(cell)) cells.push(own(cell));
    };
    return { ...none, add, cells };
  }
  const kind = kindOf(column.field);
  if (kind === 'money') {
    const { add, kept } = formsOf((cell) => String(guessDecimal([cell])));
    return { ...none, add, cells: kept };
  }
  if (kind !== 'day' && kind !== 'flag' && kind !== 'refunded') return null;
  const { add, kept } = formsOf((cell) => `${dayForm(cell)} ${guessDecimal([cell])}`);
  return { ...none, cells: kept, add: (cell) => add(withoutClock(cell)) };
}

/** An empty body of a table with these columns. */
export function longBody(columns: readonly Column[]): LongBody {
  const parts = new Map<number, Part>();
  for (const column of columns) {
    const part = partOf(column);
    if (part !== null) parts.set(column.index, part);
  }
  const asked = [...parts];
  return {
    add(cells) {
      for (const [index, { add }] of asked) {
        const cell = cells[index] ?? null;
        if (cell !== null && cell !== '') add(cell);
      }
    },
    cells: ({ index }) => parts.get(index)?.cells ?? [],
    texts: ({ index }) => parts.get(index)?.texts ?? none.texts,
  };
}
