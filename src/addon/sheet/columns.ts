// The columns the add-on adds to a sheet. Each carries its id as developer metadata, so that it is
// found again after it was moved, renamed or sorted.
import type { UiLanguage } from '../../base/ids';
import { say } from '../../base/say';
import { type ColumnId, columnIds, type Look, resultColumns } from '../../results/table';
import { columnName } from './a1';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export const metadataKey = 'claim-desk';

/** The add-on's columns of one sheet, 1-based. */
export interface Marks {
  readonly at: ReadonlyMap<ColumnId, number>;
  /** Every marked column, also one that is there twice. */
  readonly all: readonly number[];
}

/** Finds the marked columns of a sheet. */
export function findMarks(sheet: Sheet): Marks {
  const found = sheet
    .createDeveloperMetadataFinder()
    .withKey(metadataKey)
    .withLocationType(SpreadsheetApp.DeveloperMetadataLocationType.COLUMN)
    .find();
  const at = new Map<ColumnId, number>();
  const all = new Set<number>();
  for (const tag of found) {
    const id = columnIds.find((each) => each === tag.getValue());
    const column = tag.getLocation().getColumn()?.getColumn();
    if (id === undefined || column === undefined) continue;
    all.add(column);
    at.set(id, Math.min(column, at.get(id) ?? column));
  }
  return { at, all: [...all].sort((a, b) => a - b) };
}

export const headerOf = (id: ColumnId, language: UiLanguage): string =>
  say(resultColumns[id].title, language);

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

/** Adds columns to the right of everything there is. New columns are inserted, never taken over. */
export function insertColumns(sheet: Sheet, ids: readonly ColumnId[]): void {
  if (ids.length === 0) return;
  const last = sheet.getLastColumn();
  sheet.insertColumnsAfter(last, ids.length);
  ids.forEach((id, i) => {
    const name = columnName(last + 1 + i);
    sheet.getRange(`${name}:${name}`).addDeveloperMetadata(metadataKey, id);
  });
}

/** Gives the columns without a header their format and, last of all, their header. */
export function dressColumns(
  sheet: Sheet,
  marks: Marks,
  headerRow: number,
  language: UiLanguage,
): void {
  const width = Math.max(1, ...marks.all);
  const [headers = []] = sheet.getRange(headerRow, 1, 1, width).getValues();
  for (const [id, column] of marks.at) {
    if (headers[column - 1] !== '') continue;
    const { width, format, clip }: Look = resultColumns[id].look;
    // Inserted columns take over the neighbour's format and data checks: in a plain-text column no
    // date would be a date, and a list of allowed values would refuse the results.
    const cells = sheet.getRange(1, column, sheet.getMaxRows(), 1);
    cells.setNumberFormat(format ?? 'General').clearDataValidations();
    if (clip) cells.setWrapStrategy(SpreadsheetApp.WrapStrategy.CLIP);
    sheet.setColumnWidth(column, width);
    sheet.getRange(headerRow, column).setFontWeight('bold').setValue(headerOf(id, language));
  }
}
