// The orders of all files named: each file's table with its plan, joined to one book, and assessed.

import type { SheetRow } from '../../base/cell';
import type { Day } from '../../base/day';
import {
  type Assessment,
  assess,
  assessAlone,
  type Book,
  cutBlocks,
  openBook,
  type Plan,
  type Rows,
} from '../../desk';
import { belongingOf, type ReadRow, withMarks } from '../../results/belonging';
import type { Known } from '../../results/known-columns';
import { isPlainText } from '../files/csv';
import type { ReadFile } from '../files/read';
import type { SheetTable } from '../files/table';
import type { OrderTable } from './order-table';

/** A file as it was read, and the sheet of it that holds orders. */
export interface OrderFile {
  /** As it was typed. */
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly read: ReadFile;
  readonly sheet: SheetTable;
  /** Its rows without what an earlier run wrote, and where that stands. */
  readonly own: Rows;
  readonly known: Known;
  readonly plan: Plan;
}

/** Orders of one file that stand in none before it. */
interface FileOrders {
  readonly of: OrderFile;
  /** What it is called beside the others. */
  readonly name: string;
  readonly lines: readonly ReadRow[];
  readonly all: readonly Assessment[];
}

export interface OrderBook {
  /** Null: there is only one file. */
  readonly book: Book | null;
  /** The list of orders first. */
  readonly files: readonly FileOrders[];
}

const rowsOf = ({ sheet, own, plan }: OrderFile): ReadRow[] => {
  const { headerRow } = plan.sheet;
  return own
    .slice(headerRow)
    .map((cells, i) => ({ row: headerRow + 1 + i, cells, read: sheet.rows[headerRow + i] ?? [] }));
};

const partsOf = (path: string): readonly string[] => path.split(/[\\/]/);

/** Files by the end of their path, no longer than tells each from the others. */
export function namesOf(paths: readonly string[]): readonly string[] {
  const all = [...new Set(paths)].map(partsOf);
  return paths.map((path) => {
    const parts = partsOf(path);
    for (let count = 1; count < parts.length; count += 1) {
      const end = parts.slice(-count).join('/');
      if (all.filter((other) => other.slice(-count).join('/') === end).length === 1) return end;
    }
    return path;
  });
}

/** Of two sheets of one file with the sheet's. */
function tableNames(files: readonly OrderFile[]): readonly string[] {
  const names = namesOf(files.map(({ file }) => file));
  return files.map(({ file, sheet }, i) => {
    const isAlone = files.every((other, j) => i === j || other.file !== file);
    return isAlone ? (names[i] ?? file) : `${names[i]} › ${sheet.name}`;
  });
}

/** Lists of orders come first; what tells of orders follows, as it was named. */
const ordersFirst = (files: readonly OrderFile[]): readonly OrderFile[] => {
  const isList = ({ plan }: OrderFile) => plan.sheet.kind === 'orders';
  return [...files.filter(isList), ...files.filter((each) => !isList(each))];
};

/** Assesses block by block and tells how far it is. */
function assessAll(
  plan: Plan,
  rows: readonly SheetRow[],
  today: Day,
  book: Book | null,
  tell: (done: number, all: number) => void,
): readonly Assessment[] {
  const all: Assessment[] = [];
  let done = 0;
  for (const block of cutBlocks(plan.sheet, rows, 1000)) {
    all.push(...assess(plan, block, today, book === null ? undefined : { book, table: 0 }));
    done += block.length;
    tell(done, rows.length);
  }
  return all;
}

/** With what the row keys of an earlier run know of orders that wait. */
function withKeys(
  { known }: OrderFile,
  lines: readonly ReadRow[],
  all: readonly Assessment[],
): readonly Assessment[] {
  if (!known.at.has('key')) return all;
  const columns = new Map([...known.at].map(([id, at]) => [id, at + 1]));
  const belonging = belongingOf(lines, all, columns);
  const byRow = new Map(lines.map((line) => [line.row, line]));
  return all.map((each) => withMarks(each, byRow, columns, belonging));
}

export function openOrderBook(
  given: readonly OrderFile[],
  today: Day,
  tell: (done: number, all: number) => void,
): OrderBook {
  const files = ordersFirst(given);
  const names = tableNames(files);
  const [first] = files;
  const rows = files.map(rowsOf);
  const book =
    first === undefined || files.length === 1
      ? null
      : openBook(
          files.map(({ plan }, i) => ({
            name: names[i] ?? '',
            plan: plan.sheet,
            rows: rows[i] ?? [],
          })),
          first.plan.settings,
        );
  return {
    book,
    files: files.map((of, table): FileOrders => {
      const name = names[table] ?? of.file;
      const lines = rows[table] ?? [];
      const all =
        book !== null && table > 0
          ? assessAlone(of.plan, today, { book, table })
          : assessAll(of.plan, lines, today, book, tell);
      return { of, name, lines, all: withKeys(of, lines, all) };
    }),
  };
}

/** The tables of a book, each as one block: joined orders are judged with all of them in sight. */
export const tablesOf = ({ book, files }: OrderBook): readonly OrderTable[] =>
  files.map(({ of, name, lines, all }) => {
    const { file, bytes, read, sheet, plan, known } = of;
    return {
      file,
      name: book === null ? '' : name,
      plan,
      known,
      head: sheet.rows.slice(0, plan.sheet.headerRow),
      width: sheet.rows.reduce((most, row) => Math.max(most, row.length), 0),
      isText: isPlainText(bytes),
      encoding: read.guessed ? read.encoding : null,
      sheet: read.sheets.length > 1 ? sheet.name : '',
      held: { bytes, sheet },
      rows: () => sheet.rows.slice(plan.sheet.headerRow),
      blocks: () => [{ lines, all }],
    };
  });
