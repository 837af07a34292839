// Small tables for tests of joining: rows of cells in, a book and its assessed orders out.

import type { Cell } from '../../src/base/cell';
import {
  type Assessment,
  assess,
  assessAlone,
  type Book,
  defaultSettings,
  openBook,
  plan,
} from '../../src/desk';
import { below } from '../order/sheet';

export type Rows = readonly (readonly Cell[])[];

/** Cells typed as one text: columns by `|`, rows by line. */
export const cells = (text: string): Rows =>
  text
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()));

export interface Opened {
  readonly book: Book;
  /** By order number, of all tables; those of further tables are those that stand there alone. */
  readonly of: (id: string) => Assessment;
  readonly all: readonly Assessment[];
  readonly alone: readonly string[];
}

/** Opens tables by name, the list of orders first. */
export function openTables(tables: Readonly<Record<string, Rows>>, today: number): Opened {
  const made = Object.entries(tables).map(([name, rows]) => {
    const read = plan(rows, [], defaultSettings, name, today, true);
    if (!read.ok) throw new Error(`${name}: ${read.code}`);
    return { name, plan: read.plan, rows: below(read.plan.sheet, rows) };
  });
  const book = openBook(
    made.map((each) => ({ ...each, plan: each.plan.sheet })),
    defaultSettings,
  );
  const parts = made.map((each, table) =>
    table === 0
      ? assess(each.plan, each.rows, today, { book, table })
      : assessAlone(each.plan, today, { book, table }),
  );
  const all = parts.flat();
  return {
    book,
    all,
    alone: parts.slice(1).flatMap((part) => part.map(({ order }) => order.id)),
    of: (id) => {
      const [only, more] = all.filter(({ order }) => order.id === id);
      if (only === undefined || more !== undefined) throw new Error(`not one order ${id}`);
      return only;
    },
  };
}
