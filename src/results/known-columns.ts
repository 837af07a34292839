// Our own columns in a sheet that has lost their marks: saved as a file and opened again, copied, imported. They
// are known by the row key; where there is none, as in a text file, by their titles together with their values.

import type { Cell } from '../base/cell';
import { isBlank } from '../desk';
import { actionWords } from '../text/actions';
import { levelWords } from '../text/labels';
import { isEvidenceList } from './evidence';
import { isSame, type RowKey, readKey } from './row-key';
import { formulaIds, keyColumn, resultColumns, type SheetId } from './table';

type Rows = readonly (readonly Cell[])[];
/** 0-based columns by what they hold. */
type Places = ReadonlyMap<SheetId, number>;

export interface Known {
  /** 1-based; 0 where no column was found. */
  readonly headerRow: number;
  /** The set that counts, the marked columns not among them. */
  readonly at: Places;
  /** Columns of further sets. */
  readonly former: readonly number[];
}

/** As the columns are made, left to right, by the sheet and by the command line alike. */
export const inOrder: readonly SheetId[] = [
  ...(['risk', 'score', 'action', 'due', 'refund_cost', 'reship_cost', 'saving', 'why'] as const),
  ...(['key', 'evidence', 'reply', 'handled', 'waiting'] as const),
];
const rank = (id: SheetId): number => inOrder.indexOf(id);
/** What the seller says of an order, which is read like their own columns. */
const isMark = (id: SheetId): boolean => id === 'handled' || id === 'waiting';

const titles = new Map(
  inOrder.flatMap((id) => {
    const { en, zh } = (id === 'key' ? keyColumn : resultColumns[id]).title;
    return [en, zh].map((title) => [title.toLowerCase(), id] as const);
  }),
);
const titled = (cell: Cell | undefined): SheetId | null =>
  typeof cell === 'string' ? (titles.get(cell.trim().toLowerCase()) ?? null) : null;

const textOf = (cell: Cell | undefined): string => (typeof cell === 'string' ? cell.trim() : '');
const wordsIn = (all: Readonly<Record<string, { en: string; zh: string }>>) =>
  new Set(Object.values(all).flatMap(({ en, zh }) => [en, zh]));
const [levels, actions] = [wordsIn(levelWords), wordsIn(actionWords)];

const isNumber = (cell: Cell): boolean =>
  typeof cell === 'number' || /^-?\d{1,12}(?:[.,]\d{1,4})?$/.test(textOf(cell));
const isDay = (cell: Cell): boolean =>
  cell instanceof Date ||
  typeof cell === 'number' ||
  /^\d[\d./ 年月日:-]{5,24}$/.test(textOf(cell));

/** What each filled cell of such a column is; those that may hold anything are not here. */
const holds: Partial<Record<SheetId, (cell: Cell) => boolean>> = {
  risk: (cell) => levels.has(textOf(cell)),
  score: isNumber,
  action: (cell) => actions.has(textOf(cell)),
  due: isDay,
  refund_cost: isNumber,
  reship_cost: isNumber,
  saving: isNumber,
  key: (cell) => readKey(cell) !== null,
};

const mostHead = 30;
const sample = 500;

/** The rows of a sheet below its header, as far as they are looked at. */
class Body {
  constructor(private readonly rows: Rows) {}

  filled(column: number): readonly Cell[] {
    return this.rows.map((row) => row[column] ?? null).filter((cell) => !isBlank(cell));
  }
  fits(id: SheetId, column: number): boolean {
    const check = holds[id];
    return check === undefined || this.filled(column).every(check);
  }
  keyed(column: number): readonly (readonly [RowKey | null, readonly Cell[]])[] {
    return this.rows.map((row) => [readKey(row[column]), row] as const);
  }
}

type Place = readonly [SheetId, number];

/** Adjacent columns in the order in which we make them. */
function piecesIn(header: readonly Cell[], body: Body, taken: ReadonlySet<number>): Place[][] {
  const pieces: Place[][] = [];
  header.forEach((cell, column) => {
    const id = taken.has(column) ? null : titled(cell);
    if (id === null || !body.fits(id, column)) return;
    const piece = pieces[pieces.length - 1];
    const [before, at] = piece?.[piece.length - 1] ?? [];
    if (piece && before !== undefined && at === column - 1 && rank(before) < rank(id))
      piece.push([id, column]);
    else pieces.push([[id, column]]);
  });
  return pieces;
}

/** Whether a column that stands apart belongs to a set with row keys: what is ours stands only beside a key. */
function belongs(set: Places, [id, column]: Place, body: Body): boolean {
  const key = set.get('key');
  if (key === undefined || isMark(id)) return false;
  const beside = body.keyed(key).filter(([, row]) => !isBlank(row[column] ?? null));
  if (id === 'reply' || id === 'evidence')
    return beside.some(([one, row]) => {
      const text = textOf(row[column]);
      return (
        isSame(one?.[id] ?? null, String(row[column])) ||
        (id === 'evidence' && isEvidenceList(text))
      );
    });
  return beside.length > 0 && beside.every(([one]) => one !== null);
}

/** Without a key almost all of the calculated columns have to be there, or pieces of evidence in our words. */
function isSet(set: Places, body: Body): boolean {
  const filled = (id: SheetId) => body.filled(set.get(id) ?? -1);
  if (set.has('key')) return filled('key').length > 0;
  const calculated = formulaIds.filter((id) => set.has(id)).length;
  const listed = filled('evidence').some((cell) => isEvidenceList(textOf(cell)));
  const both = filled('risk').length > 0 && filled('action').length > 0;
  return both && (calculated > 3 || listed);
}

/** Pieces put together to whole sets; a set never holds a column twice. */
function setsOf(pieces: readonly Place[][], body: Body): readonly Places[] {
  const sets: Map<SheetId, number>[] = [];
  const isStrong = (piece: readonly Place[]) => {
    const ids = piece.map(([id]) => id);
    return ids.includes('key') || (ids.includes('risk') && ids.includes('action'));
  };
  for (const piece of pieces.filter(isStrong)) {
    const [set] = sets.slice(-1);
    if (set === undefined || piece.some(([id]) => set.has(id))) sets.push(new Map(piece));
    else for (const [id, column] of piece) set.set(id, column);
  }
  for (const place of pieces.filter((piece) => !isStrong(piece)).flat()) {
    const set = [...sets].reverse().find((one) => !one.has(place[0]) && belongs(one, place, body));
    set?.set(...place);
  }
  const calculated = (piece: readonly Place[]) =>
    piece.some(([id]) => formulaIds.some((one) => one === id));
  if (sets.length === 0) sets.push(new Map([...pieces].reverse().filter(calculated).flat()));
  return sets.filter((set) => isSet(set, body));
}

const nothing: Known = { headerRow: 0, at: new Map(), former: [] };

/** Finds our columns by what stands in them; `marked` (0-based) are known already and are the ones that count. */
export function knownColumns(rows: Rows, marked: readonly number[] = []): Known {
  const taken = new Set(marked);
  const counts = rows
    .slice(0, mostHead)
    .map((row) => row.filter((cell, i) => !taken.has(i) && titled(cell) !== null).length);
  const most = Math.max(0, ...counts);
  if (most === 0) return nothing;
  const row = counts.indexOf(most);
  const body = new Body(rows.slice(row + 1, row + 1 + sample));
  const sets = setsOf(piecesIn(rows[row] ?? [], body, taken), body);
  if (sets.length === 0) return nothing;
  // Of several the one with keys counts, and of those the one made last.
  const current =
    marked.length > 0
      ? undefined
      : ([...sets].reverse().find((set) => set.has('key')) ?? sets[sets.length - 1]);
  const former = sets.filter((set) => set !== current).flatMap((set) => [...set.values()]);
  return { headerRow: row + 1, at: current ?? new Map(), former };
}

/** The seller's own cells: what was written by an earlier run is never read as the order's, but for marks. */
export function ownRows(rows: Rows, { at, former }: Known): Rows {
  const ours = new Set([...[...at].flatMap(([id, at]) => (isMark(id) ? [] : [at])), ...former]);
  return ours.size === 0
    ? rows
    : rows.map((row) => row.map((cell, column) => (ours.has(column) ? null : cell)));
}
