// Opening the sidebar, and the first thing it asks: which language to speak, and what it was opened for.
import type { UiLanguage } from '../../base/ids';
import { userLanguage } from '../run-item';
import { readFileSettings } from '../sheet/settings-tab';
import type { Asked } from './open';

/** The cache is the user's in all their files: what one was opened for is nothing to another. */
const keyOf = (book: GoogleAppsScript.Spreadsheet.Spreadsheet): string => `begin.${book.getId()}`;

/** Where the sidebar begins: `setup` to look at the columns, `classify` with a run, part by part. */
const beginnings = ['order', 'setup', 'classify'] as const;
export type Begin = (typeof beginnings)[number];

/** Opens the sidebar. */
export function showSidebar(begin: Begin): void {
  const key = keyOf(SpreadsheetApp.getActiveSpreadsheet());
  if (begin !== 'order') CacheService.getUserCache().put(key, begin, 120);
  const page = HtmlService.createHtmlOutputFromFile('Sidebar').setTitle('Claim Desk');
  SpreadsheetApp.getUi().showSidebar(page);
}

export function start(_asked: Asked): {
  readonly language: UiLanguage;
  readonly begin: Begin;
} {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const cache = CacheService.getUserCache();
  const key = keyOf(book);
  const asked = cache.get(key);
  const begin = beginnings.find((each) => each === asked) ?? 'order';
  cache.remove(key);
  const { language } = readFileSettings(book, userLanguage()).settings;
  return { language, begin };
}
