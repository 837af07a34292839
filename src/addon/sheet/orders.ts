// The sheet of orders in front of the user: where its header is, what its columns are, what today is.

import type { Cell } from '../../base/cell';
import type { Day } from '../../base/day';
import type { UiLanguage } from '../../base/ids';
import { say } from '../../base/say';
import {
  exportName,
  ofFirstRows,
  type Plan,
  plan,
  type SaidColumn,
  undecided,
  withColumns,
} from '../../desk';

import { addonWords } from '../../text/addon';
import { guessedColumns, sayColumns } from '../../text/columns';
import { ordersWords } from '../../text/orders';
import { sidebarAnswers } from '../../text/sidebar-answers';
import { readCells } from './cells';
import { type Marks, marksIn, ownCells } from './columns';
import { furtherRows } from './further-rows';
import { type Further, openFurther } from './further-tabs';
import { type FileLetters, findLettersTab, readFileLetters } from './letters-tab';
import { type FileSettings, readFileSettings, settingsMark, todayOf } from './settings-tab';
import { isFinished } from './tabs';
import { unfinishedSheet } from './unfinished';

type Book = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Enough rows for the header and for columns that only their values can tell. */
const headRows = 500;

/** Everything one run needs to know. */
export interface Orders {
  readonly book: Book;
  readonly sheet: Sheet;
  readonly language: UiLanguage;
  readonly file: FileSettings;
  /** Further tabs the seller has agreed to, read when first asked for. */
  readonly further: () => Further;
  /** The seller's own letters, read when first asked for. */
  readonly letters: () => FileLetters;
  readonly today: Day;
  readonly zone: () => string;
  readonly plan: Plan;
  readonly marks: Marks;
  /** The header row as it was read, the add-on's own titles included. */
  readonly header: readonly unknown[];
  readonly lastRow: number;
  readonly lastColumn: number;
}

/** What is tried out, and nobody has saved yet: what columns are, and settings by name; empty: the standard. */
export interface Proposal {
  readonly columns: readonly SaidColumn[];
  readonly values: ReadonlyMap<string, string | number>;
}

const nothingProposed: Proposal = { columns: [], values: new Map() };

/** A sentence in place of a result. */
export interface Refusal {
  readonly refusal: string;
}

/** Asks at most once, and only when the answer is needed. */
function once<T>(ask: () => T): () => T {
  let known: { readonly answer: T } | null = null;
  return () => {
    known = known ?? { answer: ask() };
    return known.answer;
  };
}

/** The sheet in front. A run that ended while it made a tab left the seller there: they go back. */
function sheetInFront(book: Book, tab: Sheet | null): Sheet {
  const front = book.getActiveSheet();
  if (tab === null || front.getSheetId() !== tab.getSheetId()) return front;
  const left = isFinished(tab, settingsMark) ? null : unfinishedSheet(book);
  return left === null ? front : book.setActiveSheet(left);
}

/**
 * Looks at a sheet of the user's.
 * @param shown the language everything is to be said in; without it the one of the settings
 * @param at the sheet's id; null: the one in front
 */
export function openOrders(
  userLanguage: UiLanguage,
  shown?: UiLanguage,
  at: number | null = null,
  { columns, values }: Proposal = nothingProposed,
): Orders | Refusal {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const file = readFileSettings(book, userLanguage, shown, values);
  const settings = withColumns(file.settings, columns);
  const sheet = at === null ? sheetInFront(book, file.tab) : sheetOf(book, at);
  return sheet === null
    ? { refusal: say(sidebarAnswers.sheet_gone, file.settings.language) }
    : openSheet(book, sheet, { ...file, settings });
}

/** A sheet by its id, whatever it is called by now; null where it was deleted. */
export const sheetOf = (book: Book, id: number): Sheet | null =>
  book.getSheets().find((each) => each.getSheetId() === id) ?? null;

/** Reads the same sheet anew, whatever is in front by now. */
export const reopen = ({ book, sheet, language }: Orders): Orders | Refusal =>
  openSheet(book, sheet, readFileSettings(book, language, language));

export function openSheet(book: Book, sheet: Sheet, file: FileSettings): Orders | Refusal {
  const { language } = file.settings;
  if (file.tab !== null && file.tab.getSheetId() === sheet.getSheetId())
    return { refusal: say(addonWords.on_settings_tab, language) };
  if (file.rules.tab?.getSheetId() === sheet.getSheetId())
    return { refusal: say(addonWords.on_rules_tab, language) };
  const name = sheet.getName();
  const [lastRow, lastColumn] = [sheet.getLastRow(), sheet.getLastColumn()];
  if (lastRow === 0) return { refusal: say(ordersWords.sheet_empty, language, { file: name }) };

  const zone = once(() => book.getSpreadsheetTimeZone());
  const values = sheet.getRange(1, 1, Math.min(lastRow, headRows), lastColumn).getValues();
  const cells = readCells(values, zone);
  const marks = marksIn(sheet, cells);
  const head = cells.map((row) => ownCells(row, marks));
  const today = todayOf(book, file.settings);
  const planWith = (further: readonly (readonly Cell[])[]) =>
    plan(head, further, file.settings, `${book.getName()} ${name}`, today);
  const first = planWith([]);
  const open =
    first.ok && lastRow > headRows
      ? undecided(first.plan, head.slice(first.plan.sheet.headerRow))
      : [];
  const made = open.length === 0 ? first : planWith(furtherRows(sheet, zone, headRows + 1, open));
  if (!made.ok) {
    if (findLettersTab(book, language)?.getSheetId() === sheet.getSheetId())
      return { refusal: say(addonWords.on_letters_tab, language) };
    return { refusal: say(ordersWords[`sheet_${made.code}`], language, { file: name }) };
  }
  return {
    book,
    sheet,
    language,
    file,
    further: once(() =>
      openFurther({ book, sheet, plan: made.plan, settings: file.settings, zone, today }),
    ),
    letters: once(() => readFileLetters(book, language)),
    today,
    zone,
    plan: lastRow > headRows ? ofFirstRows(made.plan, headRows) : made.plan,
    marks,
    header: values[made.plan.sheet.headerRow - 1] ?? [],
    lastRow,
    lastColumn,
  };
}

/** How the sheet was understood, so that a wrong guess is seen before anything is written. */
export function sayFound({ plan: made, language }: Orders): string {
  const { sheet } = made;
  const kind =
    sheet.export === null
      ? say(addonWords.own_sheet, language)
      : say(addonWords.export_of, language, { market: exportName(sheet.export, language) });
  return say(addonWords.found, language, { kind, row: sheet.headerRow });
}

/** What the seller should check: columns that were guessed, and what cannot be judged at all. */
export const sayDoubts = ({ plan: made, language }: Orders): readonly string[] =>
  sayColumns(made.sheet, language);

/** Nothing of ours stands in the sheet yet, and some of its columns were guessed. */
export const isToBeLookedAt = ({ plan: made, marks }: Orders): boolean =>
  marks.all.length === 0 && guessedColumns(made.sheet).length > 0;
