// The settings tab of a file: found by its mark, made when first needed, read cell by cell; and the
// date cell from which formulas count.

import { type Day, isoOf } from '../../base/day';
import type { UiLanguage } from '../../base/ids';
import { say } from '../../base/say';
import { dayInZone } from '../../base/zone';
import { defaultSettings, type Settings } from '../../desk';

import { settingsRows } from '../../results/settings-rows';
import { readSettingsTable, type SettingsTable } from '../../results/settings-table';
import { dueFormat } from '../../results/table';
import { settingsTabWords } from '../../text/addon';
import { cellName, columnName, inSheet } from './a1';
import { plainText, readCells, serialOf } from './cells';
import { metadataKey } from './columns';
import { addTab, findTab } from './tabs';

type Book = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const mark = 'settings';
/** The name by which formulas know today's cell. */
export const todayName = 'ClaimDeskToday';
/** Beside the table, where sorting it does not reach. */
const todayColumn = 7;

/** The settings tab, also when it was renamed; null when there is none. */
const findSettingsTab = (book: Book): Sheet | null =>
  findTab(book, mark, [settingsTabWords.tab.en, settingsTabWords.tab.zh]);

export interface FileSettings {
  readonly tab: Sheet | null;
  readonly settings: Settings;
  /** What could not be used: the cell as `Claim settings!B7`, the setting and the value. */
  readonly problems: readonly (Pick<
    SettingsTable['problems'][number],
    'name' | 'value' | 'code'
  > & {
    readonly cell: string;
  })[];
  readonly header: SettingsTable['header'];
}

/**
 * Reads the settings; without a tab they are the built-in ones, in the user's own language.
 * @param shown a language that goes before the one of the tab
 */
export function readFileSettings(book: Book, user: UiLanguage, shown?: UiLanguage): FileSettings {
  const tab = findSettingsTab(book);
  const rows = tab?.getLastRow() ?? 0;
  if (tab === null || rows === 0) {
    const settings = { ...defaultSettings, language: shown ?? user };
    return { tab, settings, problems: [], header: null };
  }
  const values = tab.getRange(1, 1, rows, Math.max(2, tab.getLastColumn())).getValues();
  const table = readSettingsTable(readCells(values, () => book.getSpreadsheetTimeZone()));
  const name = table.problems.length === 0 ? '' : tab.getName();
  return {
    tab,
    settings: { ...table.settings, language: shown ?? table.language ?? user },
    problems: table.problems.map((each) => ({
      name: each.name,
      value: each.value,
      code: each.code,
      cell: `${name}!${cellName(each.column + 1, each.row + 1)}`,
    })),
    header: table.header,
  };
}

const widths = [210, 160, 140, 460, 100];

/** Makes the tab at the end of the file and leaves the user where they were. */
function makeSettingsTab(book: Book, language: UiLanguage): Sheet {
  const tab = addTab(book, say(settingsTabWords.tab, language));
  const rows = settingsRows(language).map((row) =>
    row.map((cell) => (typeof cell === 'string' ? plainText(cell) : cell)),
  );
  tab.getRange(1, 1, rows.length, widths.length).setValues(rows);
  tab.getRange(1, 1, 1, todayColumn + 1).setFontWeight('bold');
  tab.getRange(2, 2, rows.length - 1, 1).setBackground('#fff8e1');
  widths.forEach((width, i) => {
    tab.setColumnWidth(i + 1, width);
  });
  tab.setColumnWidth(todayColumn, 170);
  tab.setFrozenRows(1);
  tab.addDeveloperMetadata(metadataKey, mark);
  return tab;
}

/** The settings tab, made if there is none yet. */
export const ensureSettingsTab = (book: Book, language: UiLanguage): Sheet =>
  findSettingsTab(book) ?? makeSettingsTab(book, language);

/** Today where the seller counts days: the zone of the settings, else the file's own. */
export function todayOf(book: Book, settings: Settings): Day {
  const now = Date.now();
  const inSettings = settings.timeZone === '' ? null : dayInZone(now, settings.timeZone);
  return (
    inSettings ?? dayInZone(now, book.getSpreadsheetTimeZone()) ?? Math.floor(now / 86_400_000)
  );
}

/** Puts today into its cell if another day stands there; formulas that use it are worked out anew. */
export function stampToday(book: Book, today: Day): void {
  const cell = book.getRangeByName(todayName);
  if (cell === null) return;
  const value: unknown = cell.getValue();
  const [shown] = readCells([[value]], () => book.getSpreadsheetTimeZone())[0] ?? [];
  if (value instanceof Date && shown === isoOf(today)) return;
  cell.setValue(serialOf(today)).setNumberFormat(dueFormat);
}

/** Today's cell, named; made if its name or its tab is gone. */
export function ensureToday(book: Book, tab: Sheet, language: UiLanguage, today: Day): void {
  if (book.getRangeByName(todayName) === null) {
    const [label, cell] = [todayColumn, todayColumn + 1];
    tab.getRange(1, label).setValue(say(settingsTabWords.today, language));
    book.setNamedRange(todayName, tab.getRange(1, cell));
  }
  stampToday(book, today);
}

/** The address of the name and value columns for formulas, open to the end: `'Claim settings'!$A$1:$B`. */
export function settingsAddress(tab: Sheet, header: SettingsTable['header']): string {
  const { row, name, value } = header ?? { row: 0, name: 0, value: 1 };
  const first = columnName(Math.min(name, value) + 1);
  const last = columnName(Math.max(name, value) + 1);
  return inSheet(tab.getName(), `$${first}$${row + 1}:$${last}`);
}
