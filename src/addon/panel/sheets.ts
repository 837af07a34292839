// Which sheets a pass goes through: the one in front, or all of the file that hold orders; and how far it is.

import { say } from '../../base/say';
import { namedTabs } from '../../desk';
import { sidebarAnswers } from '../../text/sidebar-answers';
import { findMarks } from '../sheet/columns';
import { findLettersTab } from '../sheet/letters-tab';
import { type Orders, openSheet, type Proposal, sheetOf } from '../sheet/orders';
import { type FileSettings, readFileSettings } from '../sheet/settings-tab';
import { type Asked, openForSidebar } from './open';
import { type Refused, refused } from './wire';

type Book = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export type Which = 'this' | 'all';

/** What a pass knows beside the sheet it is at. */
interface Way {
  readonly which: Which;
  /** There are other sheets that may hold orders. */
  readonly others: boolean;
  /** Sheets that are still to come. */
  readonly rest: readonly number[];
  /** Rows of the sheets that are done with, and of all. */
  readonly before: number;
  readonly all: number;
  /** The sheets read so far by name, and why others are not, as sentences. */
  readonly read: readonly string[];
  readonly unread: readonly string[];
}

/** Where a pass goes on. */
export type Onward = Way & { readonly sheet: number; readonly row: number };

/** A pass at one of its sheets; `row` is null where it begins there. */
export type Stage = Way & { readonly orders: Orders; readonly row: number | null };

const key = 'claim-desk.sheets';

/** The choice is the user's own, not the file's: two people in one file may look at it differently. */
function kept(): Which {
  return PropertiesService.getUserProperties()?.getProperty(key) === 'all' ? 'all' : 'this';
}

function keep(which: Which): void {
  PropertiesService.getUserProperties()?.setProperty(key, which);
}

const isClassified = (sheet: Sheet): boolean => findMarks(sheet).at.size > 0;

/**
 * The sheets that may hold orders. What the seller has hidden is put away; what is read beside the orders is no list
 * of its own, unless it was classified.
 */
function candidates(book: Book, { tab, rules, settings }: FileSettings): readonly Sheet[] {
  const own = [tab, rules.tab, findLettersTab(book, settings.language)].map((each) =>
    each?.getSheetId(),
  );
  const grids = book
    .getSheets()
    .filter((each) => each.getType() === SpreadsheetApp.SheetType.GRID && !each.isSheetHidden());
  const names = grids.map((each) => each.getName());
  const beside = namedTabs(settings.alsoRead, names).found;
  return grids.filter(
    (each, i) =>
      !own.includes(each.getSheetId()) &&
      each.getLastRow() > 1 &&
      (!beside.includes(names[i] ?? '') || isClassified(each)),
  );
}

/** Goes on to the next sheet that holds orders; null where none is left. What holds none is passed over. */
function step(
  book: Book,
  file: FileSettings,
  way: Way,
): { readonly orders: Orders | null; readonly way: Way } {
  let { before, unread } = way;
  for (const [i, id] of way.rest.entries()) {
    const rest = way.rest.slice(i + 1);
    const sheet = sheetOf(book, id);
    if (sheet === null) continue;
    const orders = openSheet(book, sheet, file);
    const name = sheet.getName();
    if (!('refusal' in orders))
      return { orders, way: { ...way, before, rest, unread, read: [...way.read, name] } };
    before += sheet.getLastRow();
    // Results of ours stand there: it was a list of orders, and its orders are missed.
    if (isClassified(sheet)) {
      const values = { sheet: name, why: orders.refusal };
      unread = [...unread, say(sidebarAnswers.unread_sheet, file.settings.language, values)];
    }
  }
  return { orders: null, way: { ...way, before, unread, rest: [] } };
}

const aside: Way = {
  which: 'this',
  others: false,
  rest: [],
  before: 0,
  all: 0,
  read: [],
  unread: [],
};

function inFront(orders: Orders | { readonly refusal: string }, way: Way): Stage | Refused {
  if ('refusal' in orders) return refused(orders.refusal);
  const all = orders.lastRow - orders.plan.sheet.headerRow;
  return { ...way, orders, row: null, all, read: [orders.sheet.getName()] };
}

/** Begins with the sheet in front alone, or goes on with the one it has begun with. */
export function openOne(
  asked: Asked & { readonly from: Onward | null },
  proposal?: Proposal,
): Stage | Refused {
  const { from } = asked;
  const orders = openForSidebar(asked, from?.sheet ?? null, proposal);
  if (from === null) return inFront(orders, aside);
  return 'refusal' in orders ? refused(orders.refusal) : { ...from, orders };
}

/**
 * Begins with the sheet in front or with all, as the user has it, or goes on.
 * @param chosen what the user has just chosen; null: as before
 */
export function openMany(
  asked: Asked & { readonly from: Onward | null },
  chosen: Which | null,
): Stage | Refused {
  if (asked.from !== null) return openOne(asked);
  if (chosen !== null) keep(chosen);
  const { language } = asked;
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const file = readFileSettings(book, language, language);
  const sheets = candidates(book, file);
  const others = sheets.length > 1;
  if ((chosen ?? kept()) === 'this') {
    const front = openForSidebar(asked);
    // Whoever has a tab of notes open, or the settings, and asked for no certain sheet sees the orders there are.
    if (!('refusal' in front) || chosen !== null || sheets.length === 0)
      return inFront(front, { ...aside, others });
  }
  const begun = step(book, file, {
    ...aside,
    which: 'all',
    others,
    rest: sheets.map((each) => each.getSheetId()),
    all: sheets.reduce((sum, each) => sum + each.getLastRow(), 0),
  });
  // Why none can be read is told of the one the seller has open.
  if (begun.orders === null) return inFront(openForSidebar(asked), { ...aside, others });
  return { ...begun.way, orders: begun.orders, row: null };
}

/** How far a pass is and where it goes on, when its sheet is read up to a row; null: to its end. */
export function onward(
  stage: Stage,
  row: number | null,
): { readonly next: Onward | null; readonly done: number; readonly way: Way } {
  const { orders, row: _row, ...way } = stage;
  const { sheet, plan, book, file, lastRow } = orders;
  if (row !== null) {
    const done = way.before + row - plan.sheet.headerRow - 1;
    return { next: { ...way, sheet: sheet.getSheetId(), row }, done, way };
  }
  const { orders: following, way: now } = step(book, file, {
    ...way,
    before: way.before + lastRow,
  });
  if (following === null) return { next: null, done: way.all, way: now };
  const at = { sheet: following.sheet.getSheetId(), row: following.plan.sheet.headerRow + 1 };
  return { next: { ...now, ...at }, done: now.before, way: { ...way, unread: now.unread } };
}

/** Which sheets a pass reads, for the page. */
export interface SheetsView {
  readonly which: Which;
  /** Both ways to read, where there is a choice. */
  readonly choices: readonly { readonly id: Which; readonly label: string }[];
  /** The sheets read so far, and why others are not. */
  readonly read: string;
  readonly unread: readonly string[];
}

export function sheetsView(
  { which, others, read, unread }: Way,
  language: Orders['language'],
): SheetsView {
  // With all of them in the list, the one in front is whichever the seller has opened last.
  const named = which === 'this' ? { sheet: read.join() } : {};
  const choices = [
    { id: 'this', label: say(sidebarAnswers.this_sheet, language, named) },
    { id: 'all', label: say(sidebarAnswers.all_sheets, language) },
  ] as const;
  return {
    which,
    choices: others || which === 'all' ? choices : [],
    read: say(sidebarAnswers.sheets_read, language, {
      count: read.length,
      sheets: read.join(language === 'zh' ? '、' : ', '),
    }),
    unread,
  };
}
