// Decides what each column of a sheet is, from its header and, where that is not enough, its cells.

import type { Cell } from '../base/cell';
import { type FieldId, kindOf, type Use } from '../base/fields';

import type { Currency, DecimalMark } from '../base/money';
import { currencyIn } from '../cells/currency';
import type { DayRange } from '../cells/date-text';
import type { DateOrder } from '../cells/day';
import { isBlank, textOf } from '../cells/read';
import { resolverOf, resolvers } from './ambiguous';
import type { Confirmed } from './confirmed-columns';
import type { Detected } from './detect';
import { everydayResults } from './field-titles';
import { type Asked, type Guess, guessColumns, type Holds, holdsOf, isNamed } from './guess';
import { type HeaderKeys, rowKeys } from './header';
import { exportMeaning, generalMeaning, unneededMeaning } from './header-meaning';
import { filled, looksLike } from './value-check';

/** One column of a sheet and what it is taken for. */
export interface Column {
  readonly index: number;
  /** As the seller wrote it. */
  readonly header: string;
  /** Null: not recognised, and not read. */
  readonly field: FieldId | null;
  readonly use: Use | null;
  readonly sure: boolean;
  /** What a column that is not read could be, the likeliest first. */
  readonly candidates: readonly FieldId[];
  /** What a column that is not read holds; null where it is read, or blank. */
  readonly holds: Holds | null;
  readonly from: 'setting' | 'export' | 'contract' | 'synonym' | 'values' | 'none';
  /** Place among the columns of the same field: the lowest with a value is read. */
  readonly place: number;
  /** The currency its header names. */
  readonly currency: Currency | null;
  readonly decimal: DecimalMark | null;
  /** Which of day, month and year comes first in it; null where nothing tells. */
  readonly dateOrder: DateOrder | null;
  /** Its dates without a year are days of this range. */
  readonly within: DayRange | null;
}

/** Sample rows of a sheet, below its header. */
export type Rows = readonly (readonly Cell[])[];

/** What the cells below a header tell of each column. A table too long to be held keeps only what says something new. */
export interface Body {
  /** The cells of a column, in order. */
  readonly cells: (column: Column) => readonly Cell[];
  /** How often each different text of a column stands there; blank cells apart. */
  readonly texts: (column: Column) => ReadonlyMap<string, number>;
}

/** The body of a table that is there as a whole. */
export const bodyOf = (rows: Rows): Body => ({
  cells: (column) => columnCells(rows, column),
  texts: (column) => textsOf(rows, column),
});

/** The sample cells of a column, by row. */
export const columnCells = (rows: Rows, { index }: { readonly index: number }): readonly Cell[] =>
  rows.map((row) => row[index] ?? null);

function textsOf(rows: Rows, { index }: Column): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const row of rows) {
    const cell = row[index] ?? null;
    if (isBlank(cell)) continue;
    const text = textOf(cell);
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return counts;
}

type Match = Pick<Column, 'field' | 'use' | 'sure' | 'from' | 'place'>;

/**
 * What sellers add to an export, as it tells nothing of disputes. Else exports name their columns: what is not known
 * of them is not guessed either.
 */
const addedToExports: ReadonlySet<FieldId> = new Set<FieldId>([
  'claimStatus',
  'claimType',
  'claimOpenedAt',
  'respondBy',
  'claimDecidedAt',
  'buyerContactedAt',
  'repliedAt',
  'reships',
]);

function inExport({ header, cells }: Asked, guess: Guess | undefined): Guess {
  const field = guess?.field ?? null;
  const added = field !== null && addedToExports.has(field) && isNamed(field, header);
  return { field: added ? field : null, candidates: [], holds: holdsOf(cells) };
}

const none: Match = { field: null, use: null, sure: true, from: 'none', place: 0 };

/**
 * What the seller confirmed is read first. A column added to an export under our own name is meant; it
 * is read before the export's.
 */
const rank = {
  setting: 0,
  contract: 100,
  export: 200,
  synonym: 300,
  values: 400,
  none: 500,
} as const;

/**
 * What the seller says a column is. Where its header says the same it is read that header's way: of one
 * piece or of the whole order, and an export's column with the export's dates.
 */
function settled(field: FieldId, own: Match | null, key: HeaderKeys): Match {
  if (own?.field === field && own.use !== 'other') return own;
  const meaning = generalMeaning(key);
  const use = meaning?.field === field && meaning.use !== 'other' ? meaning.use : null;
  return { field, use, sure: true, from: 'setting', place: 0 };
}

/** The columns of a sheet; `confirmed` are those the seller has named. */
export function matchColumns(
  headers: readonly Cell[],
  rows: Rows,
  detected: Detected | null,
  confirmed: Confirmed,
): readonly Column[] {
  const keys = rowKeys(headers);
  const cellsOf = (index: number): readonly Cell[] => columnCells(rows, { index });
  const isEveryday = ({ bare }: HeaderKeys) => everydayResults.includes(bare);
  const ours = keys.some((key) => !isEveryday(key) && generalMeaning(key)?.field === 'result');
  const isOwnWord = (key: HeaderKeys) => !ours && isEveryday(key);
  const matches: Match[] = keys.map((key) => {
    if (key.full === '') return none;
    const said = confirmed.get(key.full);
    const meant =
      detected &&
      (exportMeaning(detected.layout, detected.variant, key) ??
        unneededMeaning(detected.layout, key));
    const own: Match | null = meant && { ...meant, sure: true, from: 'export' };
    if (said !== undefined) return settled(said, own, key);
    if (own) return own;
    if (resolverOf(key) !== undefined || isOwnWord(key)) return none;
    const meaning = generalMeaning(key);
    return meaning === null || meaning.from === 'values' ? none : { ...meaning, sure: true };
  });

  const columnOf = (field: FieldId): readonly Cell[] | null => {
    const index = matches.findIndex((match) => match.field === field && match.use !== 'other');
    return index < 0 ? null : cellsOf(index);
  };
  const names = (words: RegExp): boolean => keys.some(({ bare }) => words.test(bare));
  // Headers that mean several things are settled with what the others are.
  for (const resolve of new Set(resolvers.values()))
    keys.forEach((key, index) => {
      if (resolverOf(key) !== resolve || matches[index]?.from !== 'none') return;
      const resolved = resolve(cellsOf(index), columnOf, names);
      if (resolved) matches[index] = { use: null, place: 0, from: 'values', ...resolved };
    });
  // Plausible names come last, and only for what is still missing.
  keys.forEach((key, index) => {
    if (matches[index]?.from !== 'none' || resolverOf(key) !== undefined) return;
    const meaning = generalMeaning(key);
    if (meaning?.from !== 'values' || columnOf(meaning.field) !== null) return;
    if (looksLike(meaning.field, filled(cellsOf(index))))
      matches[index] = { ...meaning, sure: false };
  });

  // Last of all what nobody listed: a hint in the header and the cells together.
  const open = keys.flatMap((key, index) => {
    const cells = cellsOf(index);
    const header = String(headers[index] ?? '');
    return matches[index]?.from === 'none' && key.full !== '' && filled(cells).length > 0
      ? [{ index, header, cells }]
      : [];
  });
  const taken = new Set(matches.flatMap(({ field }) => (field === null ? [] : [field])));
  const guessed = guessColumns(open, taken);
  const guesses =
    detected === null
      ? guessed
      : new Map(open.map((each) => [each.index, inExport(each, guessed.get(each.index))]));
  for (const [index, { field }] of guesses)
    if (field !== null)
      matches[index] = { field, use: null, sure: false, from: 'values', place: 0 };

  // A parcel's number is filled in last: an empty column can be where it will stand, if it is the only one.
  if (detected === null && columnOf('trackingNumber') === null) {
    const [index, other] = keys.flatMap((_key, at) =>
      matches[at]?.from === 'none' &&
      filled(cellsOf(at)).length === 0 &&
      isNamed('trackingNumber', String(headers[at] ?? ''))
        ? [at]
        : [],
    );
    if (index !== undefined && other === undefined)
      matches[index] = {
        field: 'trackingNumber',
        use: null,
        sure: false,
        from: 'values',
        place: 0,
      };
  }

  return matches.map((match, index): Column => {
    const guess = match.field === null ? guesses.get(index) : undefined;
    const header = String(headers[index] ?? '').slice(0, 200);
    const money = match.field !== null && kindOf(match.field) === 'money';
    const isConfirmed = confirmed.has(keys[index]?.full ?? '');
    return {
      ...match,
      candidates: guess?.candidates ?? [],
      holds: guess?.holds ?? null,
      index,
      header,
      place: match.place + rank[isConfirmed ? 'setting' : match.from],
      currency: money ? currencyIn(header) : null,
      decimal: null,
      dateOrder: null,
      within: null,
    };
  });
}
