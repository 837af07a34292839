// The set-up as the sidebar shows it: how the sheet was understood, what the seller says of its columns,
// how results are written, and the settings of the first day.

import type { FieldId } from '../../base/fields';
import type { UiLanguage } from '../../base/ids';
import { lazy } from '../../base/lazy';
import { say } from '../../base/say';
import {
  type Column,
  confirmedColumns,
  contractColumns,
  fieldName,
  fieldNamed,
  type Head,
  headerKeys,
  isBlank,
  type Rows,
  readHead,
  sayLetterProblem,
} from '../../desk';

import { problemOf } from '../../results/settings-table';
import { saySetting } from '../../text/settings';
import { columnWords, refusedWords } from '../../text/sidebar-setup';
import { columnName } from '../sheet/a1';
import { readCells } from '../sheet/cells';
import { marksIn, ownCells } from '../sheet/columns';
import { ensureLettersTab, findLettersTab, readFileLetters } from '../sheet/letters-tab';
import { type Orders, sayDoubts, sayFound } from '../sheet/orders';
import { hasFormulas } from '../sheet/result-formulas';
import { type FileSettings, readFileSettings } from '../sheet/settings-tab';
import { arrange } from '../sheet/setup';
import { type Asked, aloneOrRefused, openForSidebar } from './open';
import {
  openSettingsTab,
  type SettingView,
  sayFileProblems,
  settingViews,
  typedSetting,
  writeSettings,
} from './settings';
import { type Refused, refused } from './wire';

type Book = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface ColumnView {
  readonly letter: string;
  readonly header: string;
  /** Null: not recognised, and not read. */
  readonly field: FieldId | null;
  readonly label: string;
  readonly sure: boolean;
  /** The settings name it. */
  readonly confirmed: boolean;
  /** One cell of it, cut; empty for personal columns. */
  readonly sample: string;
}

export interface SetupView {
  readonly kind: 'setup';
  readonly sheet: string;
  /** False: no column is known to hold order numbers, so nothing can be read yet. */
  readonly ready: boolean;
  /** What the sheet is and where its header stands, or why it cannot be read yet. */
  readonly found: string;
  readonly headerRow: number;
  /** Unsure ones first, unrecognised ones last. */
  readonly columns: readonly ColumnView[];
  readonly doubts: readonly string[];
  /** Settings that cannot be used. */
  readonly problems: readonly string[];
  /** Letters of the seller's own that cannot be used as they are. */
  readonly letterProblems: readonly string[];
  readonly mode: 'none' | 'values' | 'formulas';
  readonly fields: readonly { readonly id: FieldId; readonly label: string }[];
  readonly settings: readonly SettingView[];
  readonly tabs: { readonly settings: boolean; readonly letters: boolean };
}

/** Never shown as an example, though the sheet stands beside it; what is ignored may be personal. */
const personal: readonly (FieldId | null)[] = [
  'sensitive',
  'ignore',
  'buyerName',
  'buyerMessage',
  'sellerNote',
  'city',
  'region',
];
const sampled = 50;
const sampleLength = 40;

const nameOf = (field: FieldId, language: UiLanguage): string => say(fieldName(field), language);

function sampleOf(rows: Rows, { index, field }: Column): string {
  if (personal.includes(field)) return '';
  const cell = rows.map((row) => row[index] ?? null).find((each) => !isBlank(each)) ?? '';
  const text = [
    ...String(cell)
      .slice(0, 4 * sampleLength)
      .replace(/\s+/g, ' ')
      .trim(),
  ];
  return text.length > sampleLength
    ? `${text.slice(0, sampleLength - 1).join('')}…`
    : text.join('');
}

const rankOf = ({ field, sure }: ColumnView): number => (field === null ? 2 : sure ? 1 : 0);

/** Text that can be told from others; a number above a column names nothing. */
const isHeader = (header: string): boolean =>
  headerKeys(header).full !== '' && Number.isNaN(Number(header));

function columnViews(
  columns: readonly Column[],
  rows: Rows,
  file: FileSettings,
  language: UiLanguage,
): readonly ColumnView[] {
  const confirmed = confirmedColumns(file.settings);
  return columns
    .filter(({ header }) => isHeader(header))
    .map((column): ColumnView => {
      // A column that only looks like the field is not read as it.
      const field = column.use === 'other' ? 'ignore' : column.field;
      return {
        letter: columnName(column.index + 1),
        header: column.header,
        field,
        label: field === null ? say(columnWords.unknown, language) : nameOf(field, language),
        sure: column.sure,
        confirmed: confirmed.has(headerKeys(column.header).full),
        sample: sampleOf(rows, column),
      };
    })
    .sort((a, b) => rankOf(a) - rankOf(b));
}

/** What a column may be said to be: the product's own columns, the cost of one piece, and nothing. */
const choosable = lazy((): readonly FieldId[] => [
  ...contractColumns.flatMap(({ field }): FieldId[] =>
    field === 'goodsCost' ? [field, 'unitCost'] : [field],
  ),
  'ignore',
]);

/** What is wrong with the seller's own letters, a sentence for each row of their tab. */
const sayLetters = (book: Book, language: UiLanguage): readonly string[] =>
  readFileLetters(book, language).problems.map((each) => sayLetterProblem(each, language));

/** All that does not hang on the orders. */
const around = (book: Book, file: FileSettings, language: UiLanguage) => ({
  kind: 'setup' as const,
  problems: sayFileProblems(file, language),
  letterProblems: sayLetters(book, language),
  fields: choosable().map((id) => ({ id, label: nameOf(id, language) })),
  settings: settingViews(book, file, language),
  tabs: { settings: file.tab !== null, letters: findLettersTab(book, language) !== null },
});

const cellsBelow = ({ sheet, plan, lastRow, lastColumn, zone }: Orders): Rows => {
  const { headerRow } = plan.sheet;
  const count = Math.min(lastRow - headerRow, sampled);
  if (count < 1) return [];
  return readCells(sheet.getRange(headerRow + 1, 1, count, lastColumn).getValues(), zone);
};

function viewOf(orders: Orders): SetupView {
  const { book, sheet, language, file, plan, marks } = orders;
  const { columns, headerRow } = plan.sheet;
  // Unsure columns are shown one by one, so the sentence that lists them is not needed.
  const clear = columns.map((column) => ({ ...column, sure: true }));
  return {
    ...around(book, file, language),
    sheet: sheet.getName(),
    ready: true,
    found: sayFound(orders),
    headerRow,
    columns: columnViews(columns, cellsBelow(orders), file, language),
    doubts: sayDoubts({ ...orders, plan: { ...plan, sheet: { ...plan.sheet, columns: clear } } }),
    mode: marks.all.length === 0 ? 'none' : hasFormulas(orders, marks) ? 'formulas' : 'values',
  };
}

/** The header of a sheet that cannot be read yet; null where it has none, and for the add-on's own tabs. */
function headOf(book: Book, sheet: Sheet, file: FileSettings, language: UiLanguage): Head | null {
  const own = [file.tab, findLettersTab(book, language)];
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
    columns: head === null ? [] : columnViews(head.columns, head.rows, file, language),
    doubts: [],
    mode: 'none',
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
    const marks = arrange(orders, asked.mode);
    return 'refusal' in marks ? refused(marks.refusal) : setup(asked);
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
    const good = new Map<string, string | number>();
    const problems: { name: string; sentence: string }[] = [];
    for (const [name, given] of Object.entries(asked.values)) {
      const read = typedSetting(name, String(given), language);
      if ('value' in read) good.set(name, read.value);
      else problems.push({ name, sentence: read.sentence });
    }
    writeSettings(SpreadsheetApp.getActiveSpreadsheet(), language, good);
    return { kind: 'saved' as const, view: setup(asked), problems };
  });

/** Keeps what a column is in the settings; an empty field leaves it to us again. */
export const confirmColumn = (
  asked: Asked & { readonly header: string; readonly field: FieldId | '' },
): SetupView | Refused =>
  aloneOrRefused(asked, (): SetupView | Refused => {
    const { language } = asked;
    const [header, said] = [String(asked.header).slice(0, 200), String(asked.field)];
    const name = `columns.${header}`;
    const problem = problemOf(name, said === '' ? 'ignore' : said);
    if (problem !== null)
      return refused(
        problem.code === 'bad_setting'
          ? saySetting(problem, language)
          : say(refusedWords.header, language),
      );
    const field = fieldNamed(said);
    const value = field === null ? '' : nameOf(field, language);
    writeSettings(SpreadsheetApp.getActiveSpreadsheet(), language, new Map([[name, value]]));
    return setup(asked);
  });

/** Shows the settings or the letters; the tab is made if there is none yet. */
export const openTab = (
  asked: Asked & { readonly tab: 'settings' | 'letters' },
): { readonly kind: 'done' } | Refused =>
  aloneOrRefused(asked, () => {
    const book = SpreadsheetApp.getActiveSpreadsheet();
    const tab: Sheet =
      asked.tab === 'letters'
        ? ensureLettersTab(book, asked.language)
        : openSettingsTab(book, asked.language);
    book.setActiveSheet(tab);
    return { kind: 'done' as const };
  });
