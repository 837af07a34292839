// The columns the add-on adds to a sheet. Each carries its id as developer metadata, so that it is
// found again after it was moved, renamed or sorted. Where a file has lost that, they are known by what they hold.

import type { Cell } from '../../base/cell';
import type { UiLanguage } from '../../base/ids';
import { say } from '../../base/say';
import { inOrder, knownColumns } from '../../results/known-columns';
import { keyColumn, resultColumns, type SheetId } from '../../results/table';
import { columnName } from './a1';
import { readCells } from './cells';
import { metadataKey } from './tags';
import { beginUnfinished, type Unfinished } from './unfinished';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The add-on's columns of one sheet, 1-based. */
export interface Marks {
  readonly at: ReadonlyMap<SheetId, number>;
  /** Every one of them, also of sets made earlier. */
  readonly all: readonly number[];
  /** Columns known by what stands in them, which the next run that writes marks. */
  readonly unmarked: readonly (readonly [string, number])[];
}

/** What a column of a set made earlier is marked with. */
const former = 'former';
/** What the one with the buyers' words in the seller's language is marked with. */
export const translation = 'translation';

const columnTags = (sheet: Sheet) =>
  sheet
    .createDeveloperMetadataFinder()
    .withKey(metadataKey)
    .withLocationType(SpreadsheetApp.DeveloperMetadataLocationType.COLUMN)
    .find();

/** Finds the marked columns of a sheet. */
export function findMarks(sheet: Sheet): Marks {
  const found = columnTags(sheet);
  const at = new Map<SheetId, number>();
  const all = new Set<number>();
  for (const tag of found) {
    const value = tag.getValue();
    const id = inOrder.find((each) => each === value);
    const column = tag.getLocation().getColumn()?.getColumn();
    const isOurs = id !== undefined || value === former || value === translation;
    if (column === undefined || !isOurs) continue;
    all.add(column);
    if (id !== undefined) at.set(id, Math.min(column, at.get(id) ?? column));
  }
  return { at, all: [...all].sort((a, b) => a - b), unmarked: [] };
}

/** The column with a mark, or null. */
export const columnMarked = (sheet: Sheet, mark: typeof translation): number | null =>
  columnTags(sheet)
    .find((tag) => tag.getValue() === mark)
    ?.getLocation()
    .getColumn()
    ?.getColumn() ?? null;

/** Enough rows to know the columns by. */
const sampled = 500;

/** The marked columns, and those known by what stands in them; `values` are the first rows of the sheet. */
export function marksIn(sheet: Sheet, values: readonly (readonly Cell[])[]): Marks {
  const marks = findMarks(sheet);
  const known = knownColumns(
    values,
    marks.all.map((column) => column - 1),
  );
  const found = [...known.at].map(([id, column]) => [id, column + 1] as const);
  const unmarked = [...found, ...known.former.map((column) => [former, column + 1] as const)];
  if (unmarked.length === 0) return marks;
  const at = new Map([...marks.at, ...found]);
  const all = [...marks.all, ...unmarked.map(([, column]) => column)].sort((a, b) => a - b);
  return { at, all, unmarked };
}

/** The same of a sheet whose rows were not read yet. */
export function marksOf(sheet: Sheet): Marks {
  const [rows, columns] = [Math.min(sheet.getLastRow(), sampled), sheet.getLastColumn()];
  const values = rows === 0 ? [] : sheet.getRange(1, 1, rows, columns).getValues();
  return marksIn(
    sheet,
    readCells(values, () => 'UTC'),
  );
}

/** Marks what was known without a mark, so that it stays known wherever it is moved. */
export function markKnown(sheet: Sheet, { at, all, unmarked }: Marks): Marks {
  for (const [value, column] of unmarked) {
    const name = columnName(column);
    sheet.getRange(`${name}:${name}`).addDeveloperMetadata(metadataKey, value);
  }
  return { at, all, unmarked: [] };
}

/** From now on the column is one of the seller's own. */
export function unmark(sheet: Sheet, column: number): void {
  for (const tag of columnTags(sheet))
    if (tag.getLocation().getColumn()?.getColumn() === column) tag.remove();
}

/** The seller's own cells of a row: what the add-on wrote itself is never read as the order's. */
export function ownCells(row: readonly Cell[], marks: Marks): readonly Cell[] {
  if (marks.all.length === 0) return row;
  const cells = [...row];
  for (const column of marks.all) if (column <= cells.length) cells[column - 1] = '';
  return cells;
}

export const columnOf = (id: SheetId) => (id === 'key' ? keyColumn : resultColumns[id]);

export const headerOf = (id: SheetId, language: UiLanguage): string =>
  say(columnOf(id).title, language);

/** Runs of adjacent columns: [3, 4, 7] → [3–4], [7–7]. */
export function runsOf(columns: readonly number[]): readonly { at: number; count: number }[] {
  const runs: { at: number; count: number }[] = [];
  for (const column of [...columns].sort((a, b) => a - b)) {
    const last = runs[runs.length - 1];
    if (last !== undefined && column === last.at + last.count) last.count += 1;
    else runs.push({ at: column, count: 1 });
  }
  return runs;
}

/**
 * Adds columns to the right of everything there is. New columns are inserted, never taken over, but for those
 * an earlier run inserted without coming to mark them.
 * @returns false where the sheet changed meanwhile
 */
export function insertColumns(
  sheet: Sheet,
  marks: Marks,
  ids: readonly SheetId[],
  begun: Unfinished | null,
): boolean {
  if (ids.length === 0) return true;
  const columns = sheet.getMaxColumns();
  const left = begun === null ? [] : leftOver(sheet, marks, begun, columns);
  if (left.length !== ids.length) {
    const kept = marks.at.get('evidence') ?? marks.at.get('reply') ?? 1;
    // The key of an older sheet comes to stand where new ones have it.
    const inside = ids.length === 1 && ids[0] === 'key' && kept > 1;
    const after = inside ? kept - 1 : sheet.getLastColumn();
    beginUnfinished(sheet, { after, count: ids.length, columns });
    sheet.insertColumnsAfter(after, ids.length);
    left.splice(0, left.length, ...ids.map((_, i) => after + 1 + i));
  }
  return markColumns(sheet, ids, left);
}

/**
 * Marks blank columns; false where others stood there by then: the marks are taken off again, and what was
 * inserted is found by the next attempt.
 */
function markColumns(sheet: Sheet, ids: readonly SheetId[], places: readonly number[]): boolean {
  const columns = sheet.getMaxColumns();
  ids.forEach((id, i) => {
    const name = columnName(places[i] ?? 0);
    sheet.getRange(`${name}:${name}`).addDeveloperMetadata(metadataKey, id);
  });
  const { at } = findMarks(sheet);
  const [first = 0] = ids.map((id) => at.get(id) ?? 0);
  const block = sheet.getRange(1, Math.max(1, first), sheet.getMaxRows(), ids.length);
  const stands =
    first > 0 &&
    ids.every((id, i) => at.get(id) === first + i) &&
    columns === sheet.getMaxColumns() &&
    block.isBlank();
  if (stands) return true;
  for (const tag of columnTags(sheet)) if (ids.some((id) => id === tag.getValue())) tag.remove();
  beginUnfinished(sheet, {
    after: sheet.getLastColumn(),
    count: ids.length,
    columns: sheet.getMaxColumns() - ids.length,
  });
  return false;
}

/** Inserted by a run that ended before it marked them: still blank, and nothing has come or gone since. */
function leftOver(sheet: Sheet, marks: Marks, begun: Unfinished, columns: number): number[] {
  const { after, count } = begun;
  if (columns !== begun.columns + count || after + count > columns) return [];
  const places = Array.from({ length: count }, (_, i) => after + 1 + i);
  const free = places.filter((column) => !marks.all.includes(column));
  const rows = sheet.getMaxRows();
  return free.every((column) => sheet.getRange(1, column, rows, 1).isBlank()) ? free : [];
}

/** Whether a title of ours is to be written: none stands there, or the same in another language. */
export function wantsTitle(id: SheetId, stands: unknown, language: UiLanguage): boolean {
  const others: readonly unknown[] = Object.values(columnOf(id).title);
  return stands === '' || (stands !== headerOf(id, language) && others.includes(stands));
}
