// A table of orders on its way through the command: what is known of it beforehand, and its orders block by block.
import type { Assessment, Plan, Rows } from '../../desk';
import type { ReadRow } from '../../results/belonging';
import type { Known } from '../../results/known-columns';
import type { SheetTable } from '../files/table';

/** Some orders of a table, and the rows they stand in. */
export interface Block {
  readonly lines: readonly ReadRow[];
  readonly all: readonly Assessment[];
}

export interface OrderTable {
  /** As it was typed. */
  readonly file: string;
  /** What it is called beside others; empty where it is the only one. */
  readonly name: string;
  readonly plan: Plan;
  /** Its own rows down to the header. */
  readonly head: Rows;
  /** Where results of an earlier run stand. */
  readonly known: Known;
  /** Cells of its longest row. */
  readonly width: number;
  /** It came as text, which is left as it is. */
  readonly isText: boolean;
  /** Name of the guessed encoding and of the sheet, where there is something to say. */
  readonly encoding: string | null;
  readonly sheet: string;
  /** The whole of it, where it is in memory. */
  readonly held: { readonly bytes: Uint8Array; readonly sheet: SheetTable } | null;
  /** Its rows below the header. */
  readonly rows: () => Iterable<Rows[number]>;
  /** Its orders, in the order of the file. */
  readonly blocks: () => Iterable<Block>;
}

/** The rows of a table with their numbers; `own` leaves out what an earlier run wrote. */
export function* numbered(
  rows: Iterable<Rows[number]>,
  own: (row: Rows[number]) => Rows[number],
): Generator<ReadRow> {
  let row = 0;
  for (const read of rows) {
    row += 1;
    yield { row, cells: own(read), read };
  }
}

/** What a file is written as, by the end of its name. */
const outKinds = {
  csv: 'csv',
  tsv: 'tsv',
  ndjson: 'lines',
  jsonl: 'lines',
  parquet: 'parquet',
  xlsx: 'book',
} as const;
export type OutKind = (typeof outKinds)[keyof typeof outKinds];

const kinds: ReadonlyMap<string, OutKind> = new Map(Object.entries(outKinds));

/** Null: nothing that can be written. */
export const outKind = (file: string): OutKind | null =>
  kinds.get(file.replace(/^.*\./, '').toLowerCase()) ?? null;

export const isOfLines = (file: string): boolean => outKind(file) === 'lines';

/**
 * Where the rows of each table go: `results.xlsx` for one without a name, `results (returns).xlsx` for one called
 * returns.csv. No two go to the same file. Null: nowhere; JSON lines hold those of all tables.
 */
export function outNames(out: string | null, names: readonly string[]): readonly (string | null)[] {
  if (out === null || isOfLines(out)) return names.map(() => null);
  const taken = new Set<string>();
  return names.map((name) => {
    const label = name.replace(/\.\w+$/, '').replace(/[\\/:*?"<>|]+/g, ' ');
    for (let at = 1; ; at += 1) {
      const told = at === 1 ? label : `${label} ${at}`;
      const file = name === '' ? out : out.replace(/\.\w+$/, (end) => ` (${told})${end}`);
      if (taken.has(file.toLowerCase())) continue;
      taken.add(file.toLowerCase());
      return file;
    }
  });
}

/** Tables of the same orders, the main one first, and where the rows of each go. */
export function partsOf(tables: readonly OrderTable[], out: string | null) {
  const outs = outNames(
    out,
    tables.map(({ name }, at) => (at === 0 ? '' : name)),
  );
  return tables.map((table, at) => ({ table, out: outs[at] ?? null, isMain: at === 0 }));
}
