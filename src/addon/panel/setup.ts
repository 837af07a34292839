// The set-up as the sidebar shows it: how the sheet was understood, what the seller says of its columns,
// how results are written, and the settings of the first day.

import type { FieldId } from '../../base/fields';
import type { UiLanguage } from '../../base/ids';
import { say } from '../../base/say';
import {
  fieldNamed,
  type Head,
  type Rows,
  readHead,
  type SaidColumn,
  sayLetterProblem,
} from '../../desk';
import { problemOf } from '../../results/settings-table';
import { sayLimits } from '../../text/columns';
import { saySetting } from '../../text/settings';
import { refusedWords } from '../../text/sidebar-setup';
import { readCells } from '../sheet/cells';
import { marksIn, ownCells } from '../sheet/columns';
import { isJudgedByOthers } from '../sheet/judged-by';
import { ensureLettersTab, findLettersTab, readFileLetters } from '../sheet/letters-tab';
import { openRules } from '../sheet/open-rules';
import { type Orders, sayFound } from '../sheet/orders';
import { hasFormulas } from '../sheet/result-formulas';
import { sayRuleProblems } from '../sheet/rules-tab';
import { type FileSettings, readFileSettings } from '../sheet/settings-tab';
import { arrange } from '../sheet/setup';
import { type ColumnView, choosable, columnViews, nameOf } from './columns';
import { type Asked, aloneOrRefused, openForSidebar } from './open';
import {
  openSettingsTab,
  readTyped,
  type SettingView,
  sayFileProblems,
  settingViews,
  writeSettings,
} from './settings';
import { type Refused, refused } from './wire';

type Book = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface SetupView {
  readonly kind: 'setup';
  readonly sheet: string;
  /** False: no column is known to hold order numbers, so nothing can be read yet. */
  readonly ready: boolean;
  /** What the sheet is and where its header stands, or why it cannot be read yet. */
  readonly found: string;
  readonly headerRow: number;
  /** Rows below the header. */
  readonly rows: number;
  /** Unsure ones first, then those that are not read and may count. */
  readonly columns: readonly ColumnView[];
  readonly doubts: readonly string[];
  /** Settings that cannot be used. */
  readonly problems: readonly string[];
  /** Letters of the seller's own that cannot be used as they are. */
  readonly letterProblems: readonly string[];
  readonly mode: 'none' | 'values' | 'formulas';
  /** Settings, rules or letters were changed since this sheet was last classified. */
  readonly changed: boolean;
  readonly fields: readonly { readonly id: FieldId; readonly label: string }[];
  readonly settings: readonly SettingView[];
  readonly tabs: { readonly settings: boolean; readonly letters: boolean; readonly rules: boolean };
}

const sampled = 50;

/** What is wrong with the seller's own letters, a sentence for each row of their tab. */
const sayLetters = (book: Book, language: UiLanguage): readonly string[] =>
  readFileLetters(book, language).problems.map((each) => sayLetterProblem(each, language));

/** All that does not hang on the orders. */
const around = (book: Book, file: FileSettings, language: UiLanguage) => ({
  kind: 'setup' as const,
  problems: [...sayFileProblems(file, language), ...sayRuleProblems(file.rules, language)],
  letterProblems: sayLetters(book, language),
  fields: choosable().map((id) => ({ id, label: nameOf(id, language) })),
  settings: settingViews(book, file, language),
  tabs: {
    settings: file.tab !== null,
    letters: findLettersTab(book, language) !== null,
    rules: file.rules.tab !== null,
  },
});

const cellsBelow = ({ sheet, plan, lastRow, lastColumn, zone }: Orders): Rows => {
  const { headerRow } = plan.sheet;
  const count = Math.min(lastRow - headerRow, sampled);
  if (count < 1) return [];
  return readCells(sheet.getRange(headerRow + 1, 1, count, lastColumn).getValues(), zone);
};

function viewOf(orders: Orders): SetupView {
  const { book, sheet, language, file, plan, marks, lastRow } = orders;
  const { headerRow } = plan.sheet;
  return {
    ...around(book, file, language),
    sheet: sheet.getName(),
    ready: true,
    found: sayFound(orders),
    headerRow,
    rows: lastRow - headerRow,
    columns: columnViews(plan.sheet, cellsBelow(orders), file, language),
    // Columns are shown one by one, so the sentences that list them are not needed.
    doubts: sayLimits(plan.sheet, language),
    mode: marks.all.length === 0 ? 'none' : hasFormulas(orders, marks) ? 'formulas' : 'values',
    changed: isJudgedByOthers(orders),
  };
}

/** The header of a sheet that cannot be read yet; null where it has none, and for the add-on's own tabs. */
function headOf(book: Book, sheet: Sheet, file: FileSettings, language: UiLanguage): Head | null {
  const own = [file.tab, file.rules.tab, findLettersTab(book, language)];
  const [rows, width] = [Math.min(sheet.getLastRow(), sampled), sheet.getLastColumn()];
  if (own.some((tab) => tab?.getSheetId() === sheet.getSheetId()) || rows === 0) return null;
  const values = sheet.getRange(1, 1, rows, width).getValues();
  const cells = readCells(values, () => book.getSpreadsheetTimeZone());
  const marks = marksIn(sheet, cells);
  return readHead(
    cells.map((row) => ownCells(row, marks)),
    file.settings,
  );
}

const ofHead = ({ columns, detected }: Head) => ({
  columns,
  export: detected?.layout.id ?? null,
});

/**
 * A sheet that orders cannot be read from: its columns, as far as it has a header, so that the seller can
 * say which holds the order numbers.
 */
function unreadView(language: UiLanguage, sentence: string): SetupView {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const sheet = book.getActiveSheet();
  const file = readFileSettings(book, language, language);
  const head = headOf(book, sheet, file, language);
  return {
    ...around(book, file, language),
    sheet: sheet.getName(),
    ready: false,
    found: sentence,
    headerRow: head?.headerRow ?? 0,
    rows: Math.max(0, sheet.getLastRow() - (head?.headerRow ?? 0)),
    columns: head === null ? [] : columnViews(ofHead(head), head.rows, file, language),
    doubts: [],
    mode: 'none',
    changed: false,
  };
}

/** How the sheet in front was understood, and what can be set. */
export function setup(asked: Asked): SetupView {
  const orders = openForSidebar(asked);
  return 'refusal' in orders ? unreadView(asked.language, orders.refusal) : viewOf(orders);
}

/** Adds the result columns, as values or as formulas, as the menu does. Nothing is classified. */
export const prepare = (
  asked: Asked & { readonly mode: 'values' | 'formulas' },
): SetupView | Refused =>
  aloneOrRefused(asked, (): SetupView | Refused => {
    const orders = openForSidebar(asked);
    if ('refusal' in orders) return refused(orders.refusal);
    const ready = arrange(orders, asked.mode);
    return 'refusal' in ready ? refused(ready.refusal) : setup(asked);
  });

/** Fills settings by name; an empty text takes one away. What cannot be used is named and not written. */
export const saveSettings = (
  asked: Asked & { readonly values: Readonly<Record<string, string>> },
):
  | {
      readonly kind: 'saved';
      readonly view: SetupView;
      readonly problems: readonly { readonly name: string; readonly sentence: string }[];
    }
  | Refused =>
  aloneOrRefused(asked, () => {
    const { language } = asked;
    const { good, problems } = readTyped(asked.values, language);
    writeSettings(SpreadsheetApp.getActiveSpreadsheet(), language, good);
    return { kind: 'saved' as const, view: setup(asked), problems };
  });

/** The setting that holds what a column is, and its value; or why it cannot be kept. */
function settingFor(
  { header: typed, field: said }: SaidColumn,
  language: UiLanguage,
): readonly [name: string, value: string] | Refused {
  const name = `columns.${String(typed).slice(0, 200)}`;
  const problem = problemOf(name, said === '' ? 'ignore' : said);
  if (problem !== null)
    return refused(
      problem.code === 'bad_setting'
        ? saySetting(problem, language)
        : say(refusedWords.header, language),
    );
  const field = fieldNamed(String(said));
  return [name, field === null ? '' : nameOf(field, language)];
}

/** Keeps what columns are in the settings; an empty field leaves one to us again. All of them, or none. */
export const confirmColumns = (
  asked: Asked & { readonly columns: readonly SaidColumn[] },
): SetupView | Refused =>
  aloneOrRefused(asked, (): SetupView | Refused => {
    const values = new Map<string, string>();
    for (const each of asked.columns) {
      const kept = settingFor(each, asked.language);
      if ('kind' in kept) return kept;
      values.set(...kept);
    }
    writeSettings(SpreadsheetApp.getActiveSpreadsheet(), asked.language, values);
    return setup(asked);
  });

/** Shows the settings, the letters or the rules; the tab is made if there is none yet. */
export const openTab = (
  asked: Asked & { readonly tab: 'settings' | 'letters' | 'rules' },
): { readonly kind: 'done' } | Refused =>
  aloneOrRefused(asked, () => {
    const book = SpreadsheetApp.getActiveSpreadsheet();
    const { language } = asked;
    if (asked.tab === 'rules') openRules(book, language);
    else {
      const make = asked.tab === 'letters' ? ensureLettersTab : openSettingsTab;
      book.setActiveSheet(make(book, language));
    }
    return { kind: 'done' as const };
  });
