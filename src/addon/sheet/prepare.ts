// The result columns of a sheet: inserted, marked, titled and dressed, with the settings tab and today's cell. Done
// as a whole or told to be done anew: whatever somebody else does meanwhile, their cells are not touched.

import type { UiLanguage } from '../../base/ids';
import { type SheetId, sheetIds } from '../../results/table';
import { colourLevels, uncolourLevels } from './colours';
import { findMarks, headerOf, insertColumns, type Marks, markKnown, wantsTitle } from './columns';
import { decorate } from './decoration';
import { dress } from './dress';
import { guarded, ownHeader, same, untilStill } from './guard';
import { readLines } from './lines';
import type { Orders } from './orders';
import { ensureSettingsTab, ensureToday } from './settings-tab';
import { metadataKey, tagsOf } from './tags';
import { endUnfinished, type Unfinished, unfinishedIn } from './unfinished';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** How many rows were frozen before, and how many since, as in `frozen:0:1`; columns as in `frozenColumns:0:1`. */
export const frozenMark = /^(frozen|frozenColumns):(\d+):(\d+)$/;

const isFrozenHere = (sheet: Sheet, what: 'frozen' | 'frozenColumns'): boolean =>
  tagsOf(sheet).some((tag) => frozenMark.exec(tag.getValue() ?? '')?.[1] === what);

function freezeHeader(sheet: Sheet, headerRow: number): void {
  const frozen = sheet.getFrozenRows();
  if (frozen >= headerRow || sheet.getMaxRows() <= headerRow) return;
  if (!isFrozenHere(sheet, 'frozen'))
    sheet.addDeveloperMetadata(metadataKey, `frozen:${frozen}:${headerRow}`);
  sheet.setFrozenRows(headerRow);
}

/** An order number further to the right would leave too little room beside it. */
const mostFrozen = 2;

/** Keeps the order number in view beside results that lie far to the right. */
function freezeOrderNumber({ sheet, plan }: Orders): void {
  const column = plan.sheet.columns.findIndex(({ field }) => field === 'orderId') + 1;
  const frozen = sheet.getFrozenColumns();
  if (column < 1 || column > mostFrozen || frozen >= column) return;
  if (!isFrozenHere(sheet, 'frozenColumns'))
    sheet.addDeveloperMetadata(metadataKey, `frozenColumns:${frozen}:${column}`);
  sheet.setFrozenColumns(column);
}

/** New columns lie to the right of a wide export, where nobody would see them: the user is taken there. */
function showResults(sheet: Sheet, added: readonly number[], firstOrder: number): void {
  if (added.length === 0) return;
  const row = Math.max(firstOrder, sheet.getActiveRange()?.getRow() ?? 1);
  sheet.getRange(row, Math.min(...added)).activate();
}

const titlesWanted = (marks: Marks, header: readonly unknown[], language: UiLanguage) =>
  [...marks.at].filter(([id, column]) => wantsTitle(id, header[column - 1], language));

/** By so many rows a column is known again whose header was written over. */
const knownRows = 200;

/** Writes the titles that are missing or in another language; null where the sheet changed meanwhile. */
function writeTitles(given: Orders, marks: Marks): Orders | null {
  const { sheet, plan, language } = given;
  const { headerRow } = plan.sheet;
  const rows = Math.min(knownRows, Math.max(1, given.lastRow - headerRow + 1));
  const lines = readLines(given, marks, headerRow, rows);
  const [line] = lines;
  if (line === undefined || !same(ownHeader(given.header, given.marks), ownHeader(line.raw, marks)))
    return null;
  const orders = { ...given, marks, header: line.raw };
  const wanted = titlesWanted(marks, line.raw, language);
  if (wanted.length === 0) return orders;
  const stands = guarded(orders, lines, (wrote) => {
    for (const [id, column] of wanted) {
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

/** Marks columns that came with a file; the key among them is hidden again, and the levels get their colours. */
function adopted(given: Orders): Orders {
  const { sheet, plan, marks } = given;
  if (marks.unmarked.length === 0) return given;
  const orders = { ...given, marks: markKnown(sheet, marks) };
  const { at } = orders.marks;
  const risk = at.get('risk');
  // A workbook keeps how columns look; a text file, which has no key, does not.
  dress(orders, at.has('key') ? ['key'] : [...at.keys()]);
  if (risk !== undefined) decorate(() => colourLevels(sheet, risk, plan.sheet.headerRow));
  return orders;
}

/** The seller has a column of their own for it. */
const isTheirs = (id: SheetId, columns: Orders['plan']['sheet']['columns']): boolean =>
  columns.some(
    ({ field }) =>
      (id === 'handled' && field === 'handled') || (id === 'waiting' && field === 'waitingUntil'),
  );

const placesOf = ({ at }: Marks) => [...at].sort();

/**
 * Adds what is missing: columns, the settings tab with today's cell, looks, colours, the frozen header. What
 * is needed comes first; looks may be refused and are tried again by the next run. Null: to be done anew.
 */
export function prepareOnce(asked: Orders): Orders | null {
  const given = adopted(asked);
  const { book, sheet, plan, language, today } = given;
  const { headerRow, columns } = plan.sheet;
  const begun = unfinishedIn(sheet);
  const missing = sheetIds.filter((id) => !given.marks.at.has(id) && !isTheirs(id, columns));
  const orders = addColumns(given, missing, begun);
  if (orders === null) return null;
  const { marks } = orders;
  ensureToday(book, ensureSettingsTab(book, language), language, today);
  const fresh = begun === null ? missing : [...marks.at.keys()];
  const risk = marks.at.get('risk');
  const dressed = dress(orders, fresh);
  const isNew = begun !== null || missing.length > 0;
  const done = decorate(
    () => isNew && freezeOrderNumber(orders),
    () => risk !== undefined && colourLevels(sheet, risk, headerRow),
    () => freezeHeader(sheet, headerRow),
    () =>
      showResults(
        sheet,
        missing.flatMap((id) => marks.at.get(id) ?? []),
        headerRow + 1,
      ),
  );
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
  untilStill(given, (asked) => {
    const begun = unfinishedIn(asked.sheet);
    if (asked.marks.at.size === 0 || begun !== null) return prepareOnce(asked);
    const orders = adopted(asked);
    const { sheet, marks, header, language } = orders;
    if (marks.at.has('key')) {
      const isTitled = titlesWanted(marks, header, language).length === 0;
      return isTitled ? orders : writeTitles(orders, marks);
    }
    const added = addColumns(orders, ['key'], null);
    if (added !== null && dress(added, ['key'])) endUnfinished(sheet);
    return added;
  });

/** The same with one column more, which a sheet set up earlier does not have. */
export const withColumn = (given: Orders, id: SheetId): Orders =>
  untilStill(given, (asked) => {
    if (unfinishedIn(asked.sheet) !== null) return prepareOnce(asked);
    const orders = adopted(asked);
    if (orders.marks.at.has(id)) return orders;
    const added = addColumns(orders, [id], null);
    if (added === null) return null;
    if (dress(added, [id])) endUnfinished(added.sheet);
    return added;
  });
