// The settings tab as the sidebar fills it: single cells of its value column, each checked first.

import type { Cell } from '../../base/cell';
import { type UiLanguage, uiLanguages } from '../../base/ids';
import { lazy } from '../../base/lazy';
import { say } from '../../base/say';
import { defaultSettings } from '../../desk';
import { readSetting, rowsOfSetting } from '../../results/settings-table';

import { addonWords } from '../../text/addon';
import { settingWords, unitWords } from '../../text/settings';
import { languageNames } from '../../text/sidebar';
import { firstSettings, refusedWords } from '../../text/sidebar-setup';
import { cellText, plainText, readCells } from '../sheet/cells';
import {
  ensureSettingsTab,
  ensureToday,
  type FileSettings,
  readFileSettings,
  todayOf,
} from '../sheet/settings-tab';

type Book = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

type FirstSetting = keyof typeof firstSettings;
const names = lazy(() => Object.keys(firstSettings) as FirstSetting[]);

export interface SettingView {
  readonly name: FirstSetting;
  readonly label: string;
  readonly hint: string;
  readonly unit: string;
  readonly kind: 'text' | 'number' | 'choice';
  /** As it stands in the tab; empty: the standard. */
  readonly value: string;
  readonly standard: string;
  /** Why the value cannot be used; empty where it can. */
  readonly problem: string;
  readonly choices: readonly { readonly id: string; readonly label: string }[];
}

/** The rows of the tab with the places of its two columns. */
interface Table {
  readonly rows: readonly (readonly Cell[])[];
  readonly at: { readonly row: number; readonly name: number; readonly value: number };
}

function tableOf(book: Book, { tab, header }: FileSettings): Table {
  const at = header ?? { row: -1, name: 0, value: 1 };
  const count = tab?.getLastRow() ?? 0;
  if (tab === null || count === 0) return { rows: [], at };
  const width = Math.max(at.name, at.value) + 1;
  const values = tab.getRange(1, 1, count, width).getValues();
  return { rows: readCells(values, () => book.getSpreadsheetTimeZone()), at };
}

const isBlank = (cell: Cell | undefined): boolean => String(cell ?? '').trim() === '';

/** The rows of a setting that hold a value; the last one counts. */
const filledRows = ({ rows, at }: Table, name: string): readonly number[] =>
  rowsOfSetting(rows, at, name).filter((row) => !isBlank(rows[row]?.[at.value]));

const percent = (share: number): string => `${Math.round(share * 1e4) / 100}%`;

/** A value for reading and for typing again. */
const shown = (name: FirstSetting, cell: Cell): string =>
  settingWords[familyOf(name)].unit === 'share' && typeof cell === 'number'
    ? percent(cell)
    : String(cell ?? '');

const familyOf = (name: FirstSetting) =>
  name === 'returnAddress.*' ? 'returnAddress' : name === 'freight.*' ? 'freight' : name;

function standardOf(name: FirstSetting): string {
  if (name === 'returnAddress.*' || name === 'language') return '';
  const standard = name === 'freight.*' ? defaultSettings.freight['*'] : defaultSettings[name];
  return shown(name, standard ?? '');
}

const kinds = { share: 'number', usd: 'number', choice: 'choice', text: 'text' } as const;
const unitOf = (name: FirstSetting): keyof typeof kinds => {
  const { unit } = settingWords[familyOf(name)];
  return unit === 'share' || unit === 'usd' || unit === 'choice' ? unit : 'text';
};

const sayRefused = (name: FirstSetting, text: string, language: UiLanguage): string =>
  say(refusedWords[unitOf(name)], language, { value: text.slice(0, 40) });

const problemOf = (name: FirstSetting, cell: Cell, language: UiLanguage): string =>
  readSetting(name, cell).problem === undefined ? '' : sayRefused(name, String(cell), language);

const languages = uiLanguages.map((id) => ({ id, label: languageNames[id] }));

/** The first day's settings, each as it stands. */
export function settingViews(
  book: Book,
  file: FileSettings,
  language: UiLanguage,
): readonly SettingView[] {
  const table = tableOf(book, file);
  return names().map((name): SettingView => {
    const { label, hint } = firstSettings[name];
    const row = filledRows(table, name).slice(-1)[0];
    const cell = row === undefined ? '' : (table.rows[row]?.[table.at.value] ?? '');
    return {
      name,
      label: say(label, language),
      hint: say(hint, language),
      unit: say(unitWords[settingWords[familyOf(name)].unit], language),
      kind: kinds[unitOf(name)],
      value:
        name === 'language'
          ? shown(name, cell).trim().toLowerCase() || language
          : shown(name, cell),
      standard: standardOf(name),
      problem: isBlank(cell) ? '' : problemOf(name, cell, language),
      choices: name === 'language' ? languages : [],
    };
  });
}

/** What is wrong in the tab, a sentence each. */
export const sayFileProblems = (file: FileSettings, language: UiLanguage): readonly string[] =>
  file.problems.map((each) => say(addonWords[each.code], language, { ...each }));

/** What a typed text means for a setting, or why it is refused. Empty is fine: the standard counts. */
export function typedSetting(
  name: string,
  typed: string,
  language: UiLanguage,
): { readonly value: string | number } | { readonly sentence: string } {
  const known = names().find((each) => each === name);
  if (known === undefined) return { sentence: say(refusedWords.unknown, language) };
  const text = typed.trim();
  if (text === '') return { value: '' };
  const { value, problem } = readSetting(known, text);
  return problem === undefined ? { value } : { sentence: sayRefused(known, text, language) };
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
  const { name: nameAt, value: valueAt } = table.at;
  const write = (row: number, column: number, value: string | number): void => {
    const cell = tab.getRange(row + 1, column + 1);
    cell.setValue(typeof value === 'string' ? plainText(cellText(value)) : value);
  };
  let next = tab.getLastRow();
  for (const [name, value] of given) {
    const filled = filledRows(table, name);
    if (value === '') {
      for (const row of filled) write(row, valueAt, '');
      continue;
    }
    const row = filled[filled.length - 1] ?? rowsOfSetting(table.rows, table.at, name)[0];
    if (row !== undefined) {
      write(row, valueAt, value);
      continue;
    }
    if (next >= tab.getMaxRows()) tab.insertRowAfter(tab.getMaxRows());
    write(next, nameAt, name);
    write(next, valueAt, value);
    next += 1;
  }
}
