// The sizes that Sheets allows, and the words with which it refuses more.
// Sources: support.google.com/drive/answer/37603 for cells, columns and characters,
// github.com/getodk/collect/issues/2918 for names, github.com/theoephraim/node-google-spreadsheet/issues/186 for frozen
// lines.
import type { Area, Axis, Book, SheetFacts } from '../backing';
import { refusal } from '../refusal';

const MOST_CELLS = 10_000_000;
const MOST_COLUMNS = 18_278;
const LONGEST_NAME = 100;
export const MOST_CHARACTERS = 50_000;
export const TOO_LONG = `Your input contains more than the maximum of ${MOST_CHARACTERS} characters in a single cell.`;
/** The sentence is Google's; it publishes no limit, so this is one on the safe side. */
const CELLS_IN_TIME = 2_000_000;
const NEW_SHEET = { rows: 1000, columns: 26 };

/** The facts of a sheet that must be there. */
export function factsOf(book: Book, sheet: number): SheetFacts {
  const facts = book.sheets.find((one) => one.id === sheet);
  if (facts === undefined) throw refusal(`Sheet ${sheet} not found`);
  return facts;
}

/** The cells of a call, which others may have deleted since the range was made. */
export function checkArea(book: Book, area: Area): void {
  const { rows, columns } = factsOf(book, area.sheet);
  if (area.row + area.rows - 1 > rows || area.column + area.columns - 1 > columns) {
    throw refusal('The coordinates of the range are outside the dimensions of the sheet.');
  }
  if (area.rows * area.columns >= CELLS_IN_TIME) {
    throw refusal(`Service Spreadsheets timed out while accessing document with id ${book.id}.`);
  }
}

function checkCells(book: Book, more: number): void {
  const cells = book.sheets.reduce((sum, one) => sum + one.rows * one.columns, 0);
  if (cells + more > MOST_CELLS) {
    throw refusal(
      `This action would increase the number of cells in the workbook above the limit of ${MOST_CELLS} cells.`,
    );
  }
}

/** Room for more lines. */
export function checkInsert(book: Book, sheet: number, axis: Axis, count: number): void {
  const { rows, columns } = factsOf(book, sheet);
  if (axis === 'column' && columns + count > MOST_COLUMNS) {
    throw refusal(
      `This action would increase the number of columns in the sheet above the limit of ${MOST_COLUMNS} columns.`,
    );
  }
  checkCells(book, count * (axis === 'row' ? columns : rows));
}

/** What a sheet may be called; whether the name is taken is asked before. */
export function checkName(name: string): void {
  if (name === '') throw refusal('The sheet name cannot be empty.');
  if (name.length > LONGEST_NAME) {
    throw refusal(`The sheet name cannot be greater than ${LONGEST_NAME} characters.`);
  }
}

/** Room and a name for one more sheet. */
export function checkNewSheet(book: Book, name: string): void {
  checkName(name);
  checkCells(book, NEW_SHEET.rows * NEW_SHEET.columns);
}

/** Deletes leave a line that is not frozen. */
export function checkRemove(facts: SheetFacts, axis: Axis, at: number, count: number): void {
  const [lines, frozen] =
    axis === 'row' ? [facts.rows, facts.frozenRows] : [facts.columns, facts.frozenColumns];
  const loose = at + count - 1 - Math.max(frozen, at - 1);
  if (lines - frozen <= Math.max(0, loose)) {
    throw refusal(`Sorry, it is not possible to delete all non-frozen ${axis}s.`);
  }
}
