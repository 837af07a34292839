// The result columns of a sheet: inserted, marked, titled and dressed, with the settings tab and today's cell. Done
// as a whole or told to be done anew: whatever somebody else does meanwhile, their cells are not touched.

import { type SheetId, sheetIds } from '../../results/table';
import { colourLevels, uncolourLevels } from './colours';
import { findMarks, headerOf, insertColumns, type Marks } from './columns';
import { decorate } from './decoration';
import { dress } from './dress';
import { guarded, ownHeader, same, untilStill } from './guard';
import { readLines } from './lines';
import type { Orders } from './orders';
import { ensureSettingsTab, ensureToday } from './settings-tab';
import { metadataKey, tagsOf } from './tags';
import { endUnfinished, type Unfinished, unfinishedIn } from './unfinished';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** How many rows were frozen before, and how many since, as in `frozen:0:1`. */
export const frozenMark = /^frozen:(\d+):(\d+)$/;

function freezeHeader(sheet: Sheet, headerRow: number): void {
  const frozen = sheet.getFrozenRows();
  if (frozen >= headerRow || sheet.getMaxRows() <= headerRow) return;
  if (!tagsOf(sheet).some((tag) => frozenMark.test(tag.getValue() ?? '')))
    sheet.addDeveloperMetadata(metadataKey, `frozen:${frozen}:${headerRow}`);
  sheet.setFrozenRows(headerRow);
}

/** New columns lie to the right of a wide export, where nobody would see them: the user is taken there. */
function showResults(sheet: Sheet, added: readonly number[], firstOrder: number): void {
  if (added.length === 0) return;
  const row = Math.max(firstOrder, sheet.getActiveRange()?.getRow() ?? 1);
  sheet.getRange(row, Math.min(...added)).activate();
}

/** By so many rows a column is known again whose header was written over. */
const knownRows = 200;

/** Writes the titles that are missing; null where the sheet changed meanwhile. */
function writeTitles(given: Orders, marks: Marks): Orders | null {
  const { sheet, plan, language } = given;
  const { headerRow } = plan.sheet;
  const rows = Math.min(knownRows, Math.max(1, given.lastRow - headerRow + 1));
  const lines = readLines(given, marks, headerRow, rows);
  const [line] = lines;
  if (line === undefined || !same(ownHeader(given.header, given.marks), ownHeader(line.raw, marks)))
    return null;
  const orders = { ...given, marks, header: line.raw };
  const blank = [...marks.at].filter(([, column]) => line.raw[column - 1] === '');
  if (blank.length === 0) return orders;
  const stands = guarded(orders, lines, (wrote) => {
    for (const [id, column] of blank) {
      wrote({ row: headerRow, column, rows: 1, columns: 1 });
      sheet.getRange(headerRow, column).setValue(headerOf(id, language));
    }
  });
  return stands ? orders : null;
}

/** Adds the columns that are missing, with their titles; null where the sheet changed meanwhile. */
function addColumns(
  orders: Orders,
  missing: readonly SheetId[],
  begun: Unfinished | null,
): Orders | null {
  const { sheet, marks } = orders;
  if (!insertColumns(sheet, marks, missing, begun)) return null;
  return writeTitles(orders, missing.length === 0 ? marks : findMarks(sheet));
}

const placesOf = ({ at }: Marks) => [...at].sort();

/**
 * Adds what is missing: columns, the settings tab with today's cell, looks, colours, the frozen header. What
 * is needed comes first; looks may be refused and are tried again by the next run. Null: to be done anew.
 */
export function prepareOnce(given: Orders): Orders | null {
  const { book, sheet, plan, language, today } = given;
  const { headerRow, columns } = plan.sheet;
  const begun = unfinishedIn(sheet);
  const own = columns.some(({ field }) => field === 'handled');
  const missing = sheetIds.filter((id) => !given.marks.at.has(id) && !(id === 'handled' && own));
  const orders = addColumns(given, missing, begun);
  if (orders === null) return null;
  const { marks } = orders;
  ensureToday(book, ensureSettingsTab(book, language), language, today);
  const fresh = begun === null ? missing : [...marks.at.keys()];
  const risk = marks.at.get('risk');
  const dressed = dress(orders, fresh);
  const done = decorate(
    () => risk !== undefined && colourLevels(sheet, risk, headerRow),
    () => freezeHeader(sheet, headerRow),
    () =>
      showResults(
        sheet,
        missing.flatMap((id) => marks.at.get(id) ?? []),
        headerRow + 1,
      ),
  );
  const isNew = begun !== null || missing.length > 0;
  if (isNew && !same(placesOf(marks), placesOf(findMarks(sheet)))) {
    // The colours may have come over another column.
    if (risk !== undefined) uncolourLevels(sheet, risk);
    return null;
  }
  if (dressed && done && isNew) endUnfinished(sheet);
  return orders;
}

/**
 * The result columns for a run that writes: all of them on a sheet that has none or was left half prepared;
 * else as they are, with the key of an older sheet added. What the seller has deleted stays away.
 */
export const readySheet = (given: Orders): Orders =>
  untilStill(given, (orders) => {
    const { sheet, marks } = orders;
    const begun = unfinishedIn(sheet);
    if (marks.all.length === 0 || begun !== null) return prepareOnce(orders);
    if (marks.at.has('key')) return orders;
    const added = addColumns(orders, ['key'], null);
    if (added !== null && dress(added, ['key'])) endUnfinished(sheet);
    return added;
  });
