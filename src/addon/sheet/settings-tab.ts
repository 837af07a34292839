// The settings tab of a file: found by its mark, made when first needed, read cell by cell; and the
// date cell from which formulas count.

import { type Day, isoOf } from '../../base/day';
import type { UiLanguage } from '../../base/ids';
import { say } from '../../base/say';
import { dayInZone } from '../../base/zone';
import type { Settings } from '../../desk';

import { settingsRows } from '../../results/settings-rows';
import {
  namesOf,
  readSettingsTable,
  type SettingsColumns,
  type SettingsTable,
  withSaid,
} from '../../results/settings-table';
import { dueFormat } from '../../results/table';
import { settingsTabWords } from '../../text/addon';
import { cellName, columnName, inSheet } from './a1';
import { plainText, readCells, serialOf } from './cells';
import { type FileRules, readFileRules } from './rules-tab';
import { addTab, findTab, isFinished } from './tabs';
import { metadataKey } from './tags';

type Book = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export const settingsMark = 'settings';
/** The name by which formulas know today's cell. */
export const todayName = 'ClaimDeskToday';
/** Beside the table, where sorting it does not reach. */
const todayColumn = 8;

/** The settings tab, also when it was renamed; null when there is none. */
const findSettingsTab = (book: Book): Sheet | null =>
  findTab(book, settingsMark, [settingsTabWords.tab.en, settingsTabWords.tab.zh]);

export interface FileSettings {
  readonly tab: Sheet | null;
  readonly settings: Settings;
  /** What could not be used, with its cell as `Claim settings!B7`. */
  readonly problems: readonly (SettingsTable['problems'][number] & { readonly cell: string })[];
  readonly columns: SettingsColumns;
  /** The tab of rules; what it says stands in the settings. */
  readonly rules: FileRules;
}

/** The settings with the rules of the tab for them. */
function withRules(book: Book, given: Settings): Pick<FileSettings, 'settings' | 'rules'> {
  const { settings, ...rules } = readFileRules(book, given, () => todayOf(book, given));
  return { settings, rules };
}

/**
 * Reads the settings; without a tab they are the built-in ones, in the user's own language.
 * @param shown a language that goes before the one of the tab
 * @param said settings by name that go before those of the tab
 */
export function readFileSettings(
  book: Book,
  user: UiLanguage,
  shown?: UiLanguage,
  said: ReadonlyMap<string, string | number> = new Map(),
): FileSettings {
  const tab = findSettingsTab(book);
  const rows = tab?.getLastRow() ?? 0;
  const values =
    tab === null || rows === 0
      ? []
      : tab.getRange(1, 1, rows, Math.max(2, tab.getLastColumn())).getValues();
  const cells = readCells(values, () => book.getSpreadsheetTimeZone());
  const table = readSettingsTable(withSaid(cells, said));
  const name = table.problems.length === 0 ? '' : (tab?.getName() ?? '');
  return {
    tab,
    ...withRules(book, { ...table.settings, language: shown ?? table.language ?? user }),
    problems: table.problems.map((each) => ({
      ...each,
      cell: `${name}!${cellName(each.column + 1, each.row + 1)}`,
    })),
    columns: table.columns,
  };
}

const widths = [230, 160, 150, 90, 460, 190];

/** Fills an empty tab and gives a tab as it was filled its looks; the mark comes last, when all is there. */
function fillSettingsTab(tab: Sheet, language: UiLanguage): Sheet {
  const rows = settingsRows(language).map((row) =>
    row.map((cell) => (typeof cell === 'string' ? plainText(cell) : cell)),
  );
  const filled = tab.getLastRow();
  if (filled === 0) tab.getRange(1, 1, rows.length, widths.length).setValues(rows);
  if (filled === 0 || filled === rows.length) {
    // The title of a group stands alone in its row.
    const isTitle = ([, , unit]: (typeof rows)[number]) => unit === '';
    const weights = rows.map((row): ('bold' | 'normal')[] => [isTitle(row) ? 'bold' : 'normal']);
    tab.getRange(1, 1, rows.length, 1).setFontWeights(weights);
    const fills = rows.map((row, i) => [i === 0 || isTitle(row) ? '#ffffff' : '#fff8e1']);
    tab.getRange(1, 2, rows.length, 1).setBackgrounds(fills);
    tab.getRange(1, 1, 1, todayColumn + 1).setFontWeight('bold');
    tab.getRange(2, widths.length, rows.length - 1, 1).setFontColor('#80868b');
    widths.forEach((width, i) => {
      tab.setColumnWidth(i + 1, width);
    });
    tab.setColumnWidth(todayColumn, 170);
    tab.setFrozenRows(1);
  }
  if (!isFinished(tab, settingsMark)) tab.addDeveloperMetadata(metadataKey, settingsMark);
  return tab;
}

/** The settings tab; made at the end of the file, or finished where a run did not. The user stays. */
export function ensureSettingsTab(book: Book, language: UiLanguage): Sheet {
  const found = findSettingsTab(book);
  if (found !== null && found.getLastRow() > 0 && isFinished(found, settingsMark)) return found;
  return fillSettingsTab(found ?? addTab(book, say(settingsTabWords.tab, language)), language);
}

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

/** The address of the names and values for formulas, open to the end: `'Claim settings'!$A$1:$F`. */
export function settingsAddress(tab: Sheet, columns: SettingsColumns): string {
  const places = [columns.value, ...namesOf(columns)];
  const first = columnName(Math.min(...places) + 1);
  const last = columnName(Math.max(...places) + 1);
  return inSheet(tab.getName(), `$${first}$${Math.max(columns.row, 0) + 1}:$${last}`);
}
