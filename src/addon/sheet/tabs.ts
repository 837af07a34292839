// The add-on's own tabs of a file: each carries a mark, by which it is found after it was renamed or moved.
import { metadataKey, tagsOf } from './tags';

type Book = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The tab with this mark, else with one of these names; null when there is none. */
export function findTab(book: Book, mark: string, names: readonly string[]): Sheet | null {
  const [found] = book
    .createDeveloperMetadataFinder()
    .withKey(metadataKey)
    .withValue(mark)
    .withLocationType(SpreadsheetApp.DeveloperMetadataLocationType.SHEET)
    .find();
  const marked = found?.getLocation().getSheet() ?? null;
  return names.reduce((tab, name) => tab ?? book.getSheetByName(name), marked);
}

/** Whether a tab carries its mark, which is set last: without it a run ended before the tab was complete. */
export const isFinished = (tab: Sheet, mark: string): boolean =>
  tagsOf(tab).some((tag) => tag.getValue() === mark);

/** A new tab at the end of the file; the user stays where they were, on the same cell. */
export function addTab(book: Book, name: string): Sheet {
  const selected = book.getActiveRange();
  const front = book.getActiveSheet();
  try {
    return book.insertSheet(name, book.getNumSheets());
  } finally {
    book.setActiveSheet(front);
    if (selected !== null) book.setActiveRange(selected);
  }
}
