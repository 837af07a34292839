// The settings tab as the sidebar fills it: single cells of its value column, each checked first.

import type { Cell } from '../../base/cell';
import { cellText } from '../../base/cell-text';
import { dayFromIso, isoOf } from '../../base/day';
import type { UiLanguage } from '../../base/ids';
import { languageNames } from '../../base/ids';
import { lazy } from '../../base/lazy';
import { roughUnitsPerDollar } from '../../base/money';
import { own } from '../../base/own';
import { say, sayDay } from '../../base/say';
import {
  defaultSettings,
  type FoundSetting,
  findSetting,
  learntSettings,
  nameOfSetting,
  readAllGiven,
  type SettingName,
  saySettingName,
  settingNames,
  settingOf,
  settingValue,
} from '../../desk';
import {
  isEmpty,
  namesOf,
  problemOf,
  rowsOfSetting,
  type SettingsColumns,
} from '../../results/settings-table';
import { groupWords, sayPlacedSetting, saySetting, sayValue, unitOf } from '../../text/settings';
import { refusedWords, roughRateWords } from '../../text/sidebar-setup';
import { plainText, readCells } from '../sheet/cells';
import {
  ensureSettingsTab,
  ensureToday,
  type FileSettings,
  readFileSettings,
  todayOf,
} from '../sheet/settings-tab';

type Book = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What a seller sets on the first day; of a family what holds for all others, else the members most have. */
const firstDay = lazy((): readonly FoundSetting[] =>
  settingNames
    .filter((setting) => settingOf(setting).firstDay)
    .flatMap((setting) => {
      const { holds, shown = [] } = settingOf(setting);
      if (holds.keys === null) return [{ setting, key: '' }];
      return holds.keys.rest
        ? [{ setting, key: '*' }]
        : shown.map((key): FoundSetting => ({ setting, key }));
    }),
);

/** What counts for a currency until the seller sets a rate: a rough one, and only for the built-in figures. */
const sayRough = ({ setting, key }: FoundSetting, language: UiLanguage): string => {
  const rate = setting === 'rates' ? own<number>(roughUnitsPerDollar, key) : undefined;
  return rate === undefined ? '' : ` ${say(roughRateWords, language, { rate })}`;
};

export interface SettingView {
  readonly name: string;
  readonly group: string;
  readonly label: string;
  /** What a number is counted in; empty for words and choices. */
  readonly unit: string;
  readonly hint: string;
  readonly kind: 'text' | 'lines' | 'number' | 'choice';
  /** As it stands in the tab; empty: the standard. */
  readonly value: string;
  readonly standard: string;
  /** The day a rate was typed here, in words; empty where that is not known. */
  readonly asOf: string;
  /** Why the value cannot be used; empty where it can. */
  readonly problem: string;
  readonly choices: readonly { readonly id: string; readonly label: string }[];
}

/** The rows of the tab with the places of its columns. */
interface Table {
  readonly rows: readonly (readonly Cell[])[];
  readonly columns: SettingsColumns;
  /** The note on the value cell of a row. */
  readonly noteAt: (row: number) => string;
}

/** The note on a rate that was typed in the sidebar. A note of the seller's is no such note. */
const asOfNote = /^\d{4}-\d{2}-\d{2}$/;
const asOfIn = (note: string, language: UiLanguage): string => {
  const day = asOfNote.test(note) ? dayFromIso(note) : null;
  return day === null ? '' : sayDay(day, language);
};

function tableOf(book: Book, { tab, columns }: FileSettings): Table {
  const count = tab?.getLastRow() ?? 0;
  if (tab === null || count === 0) return { rows: [], columns, noteAt: () => '' };
  const width = Math.max(columns.value, ...namesOf(columns)) + 1;
  const values = tab.getRange(1, 1, count, width).getValues();
  return {
    rows: readCells(values, () => book.getSpreadsheetTimeZone()),
    columns,
    noteAt: (row) => tab.getRange(row + 1, columns.value + 1).getNote(),
  };
}

/** The rows of a setting that hold a value; the last one counts. */
const filledRows = ({ rows, columns }: Table, name: string): readonly number[] =>
  rowsOfSetting(rows, columns, name).filter((row) => !isEmpty(rows[row]?.[columns.value]));

const names: Readonly<Record<string, string>> = languageNames;

function viewOf(found: FoundSetting, table: Table, language: UiLanguage): SettingView {
  const { group, holds, label, what } = settingOf(found.setting);
  const isNumber = !['choice', 'text', 'lines'].includes(holds.kind);
  const name = nameOfSetting(found);
  const row = filledRows(table, name).slice(-1)[0];
  const cell = row === undefined ? '' : (table.rows[row]?.[table.columns.value] ?? '');
  const problem = isEmpty(cell) ? null : problemOf(name, cell);
  const text = typeof cell === 'number' && holds.kind === 'share' ? sayValue('share', cell) : cell;
  const chosen = holds.kind === 'choice';
  const standard = chosen ? undefined : settingValue(defaultSettings, found);
  return {
    name,
    group: say(groupWords[group], language),
    label: say(found.key === '*' ? label : saySettingName(found), language),
    unit: isNumber ? say(unitOf(found), language) : '',
    hint: say(what, language) + sayRough(found, language),
    kind: chosen
      ? 'choice'
      : holds.kind === 'text' || holds.kind === 'lines'
        ? holds.kind
        : 'number',
    asOf: row === undefined || found.setting !== 'rates' ? '' : asOfIn(table.noteAt(row), language),
    value: chosen
      ? String(text).trim().toLowerCase() || String(found.setting === 'language' ? language : '')
      : String(text),
    standard: standard === undefined ? '' : sayValue(holds.kind, standard),
    problem: problem === null ? '' : saySetting(problem, language),
    choices: holds.choices.map((id) => ({ id, label: own(names, id) ?? id })),
  };
}

/** The first day's settings, each as it stands. */
export function settingViews(
  book: Book,
  file: FileSettings,
  language: UiLanguage,
): readonly SettingView[] {
  const table = tableOf(book, file);
  return firstDay().map((found) => viewOf(found, table, language));
}

/** One of them, of a family what holds for all others; null where it is set in the tab alone. */
export function settingView(
  book: Book,
  file: FileSettings,
  language: UiLanguage,
  name: SettingName,
): SettingView | null {
  const found = firstDay().find(({ setting }) => setting === name);
  return found === undefined ? null : viewOf(found, tableOf(book, file), language);
}

/** What is wrong in the tab, a sentence each. */
export const sayFileProblems = (file: FileSettings, language: UiLanguage): readonly string[] =>
  file.problems.map((each) => sayPlacedSetting(each, each.cell, language));

/** Set in the sidebar: those of the first day, and those that closed orders propose. */
const isOffered = (found: FoundSetting): boolean =>
  learntSettings.some((each) => each === found.setting) ||
  firstDay().some((each) => nameOfSetting(each) === nameOfSetting(found));

/** What stands in the tab for some settings, as text; empty: the standard. */
export function typedNow(
  book: Book,
  language: UiLanguage,
  names: readonly string[],
): Readonly<Record<string, string>> {
  const table = tableOf(book, readFileSettings(book, language, language));
  return Object.fromEntries(
    names.map((name) => {
      const [row] = filledRows(table, name).slice(-1);
      return [name, row === undefined ? '' : String(table.rows[row]?.[table.columns.value] ?? '')];
    }),
  );
}

/** What a typed text means for a setting, or why it is refused. Empty is fine: the standard counts. */
function typedSetting(
  name: string,
  typed: string,
  language: UiLanguage,
): { readonly value: string | number } | { readonly sentence: string } {
  const found = findSetting(name);
  if (found === null || !isOffered(found)) return { sentence: say(refusedWords.unknown, language) };
  const text = typed.trim();
  if (text === '') return { value: '' };
  const { settings, problems } = readAllGiven([[name, text]]);
  const [problem] = problems;
  return problem === undefined
    ? { value: settingValue(settings, found) ?? '' }
    : { sentence: saySetting(problem, language) };
}

/** Settings by name as they were typed: what can be used, and what is wrong with the others. */
export function readTyped(given: Readonly<Record<string, string>>, language: UiLanguage) {
  const good = new Map<string, string | number>();
  const problems: { readonly name: string; readonly sentence: string }[] = [];
  for (const [name, typed] of Object.entries(given)) {
    const read = typedSetting(name, String(typed), language);
    if ('value' in read) good.set(name, read.value);
    else problems.push({ name, sentence: read.sentence });
  }
  return { good, problems };
}

/** The tab, made if there is none, with today's cell as the menu makes it. */
export function openSettingsTab(book: Book, language: UiLanguage): Sheet {
  const tab = ensureSettingsTab(book, language);
  const { settings } = readFileSettings(book, language, language);
  ensureToday(book, tab, language, todayOf(book, settings));
  return tab;
}

/**
 * Writes values that were checked, each into the value cell of its own row, or below the last row where
 * there is none of that name. Empty takes a value away.
 */
export function writeSettings(
  book: Book,
  language: UiLanguage,
  given: ReadonlyMap<string, string | number>,
): void {
  if (given.size === 0) return;
  const tab = openSettingsTab(book, language);
  const table = tableOf(book, readFileSettings(book, language, language));
  const { columns } = table;
  const day = isoOf(todayOf(book, readFileSettings(book, language, language).settings));
  /** A rate is as old as the day it was typed; a note of the seller's stays. */
  function date(row: number, name: string, to: string): void {
    const note = table.noteAt(row);
    if (!name.startsWith('rates.') || (note !== '' && !asOfNote.test(note)) || note === to) return;
    tab.getRange(row + 1, columns.value + 1).setNote(to);
  }
  const asCell = (value: string | number): string | number =>
    typeof value === 'string' ? plainText(cellText(value)) : value;
  const write = (row: number, value: string | number): void => {
    tab.getRange(row + 1, columns.value + 1).setValue(asCell(value));
  };
  let next = tab.getLastRow();
  for (const [name, value] of given) {
    const filled = filledRows(table, name);
    if (value === '') {
      for (const row of filled) {
        write(row, '');
        date(row, name, '');
      }
      continue;
    }
    const row = filled[filled.length - 1] ?? rowsOfSetting(table.rows, columns, name)[0];
    if (row !== undefined) {
      write(row, value);
      date(row, name, day);
      continue;
    }
    if (next >= tab.getMaxRows()) tab.insertRowAfter(tab.getMaxRows());
    const found = findSetting(name);
    const cells = new Map([[columns.value, value]]);
    if (columns.label !== null && found !== null)
      cells.set(columns.label, say(saySettingName(found), language));
    if (columns.name !== null) cells.set(columns.name, name);
    // At one stroke: half a row would be taken for a whole one.
    const width = Math.max(...cells.keys()) + 1;
    const line = Array.from({ length: width }, (_, column) => asCell(cells.get(column) ?? ''));
    tab.getRange(next + 1, 1, 1, width).setValues([line]);
    date(next, name, day);
    next += 1;
  }
}
