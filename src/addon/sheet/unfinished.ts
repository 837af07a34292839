// A mark on a sheet while it is being prepared. Where a run ended half way the mark still stands, and the next
// run goes on: it knows the columns that were inserted but not marked yet, and the sheet the seller was on.
import { metadataKey, tagsOf } from './tags';

type Book = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** After which column how many were to be inserted, and how many the sheet had before: `adding:20:8:26`. */
const pattern = /^adding:(\d+):(\d+):(\d+)$/;

export interface Unfinished {
  readonly after: number;
  readonly count: number;
  readonly columns: number;
}

const tagIn = (sheet: Book | Sheet) =>
  tagsOf(sheet).find((tag) => pattern.test(tag.getValue() ?? ''));

/** What an earlier run did not finish; null where it did. */
export function unfinishedIn(sheet: Sheet): Unfinished | null {
  const found = pattern.exec(tagIn(sheet)?.getValue() ?? '');
  if (found === null) return null;
  const [, after, count, columns] = found.map(Number);
  return { after: after ?? 0, count: count ?? 0, columns: columns ?? 0 };
}

/** The sheet whose preparing has not ended; null where all is done. */
export const unfinishedSheet = (book: Book): Sheet | null =>
  tagIn(book)?.getLocation().getSheet() ?? null;

export function beginUnfinished(sheet: Sheet, { after, count, columns }: Unfinished): void {
  tagIn(sheet)?.remove();
  sheet.addDeveloperMetadata(metadataKey, `adding:${after}:${count}:${columns}`);
}

export const endUnfinished = (sheet: Sheet): void => tagIn(sheet)?.remove();
