// Opening the sidebar, and the first thing it asks: which language to speak, and what it was opened for.
import type { UiLanguage } from '../../base/ids';
import { userLanguage } from '../run-item';
import { readFileSettings } from '../sheet/settings-tab';
import type { Asked } from './open';

const key = 'claim-desk.begin';

/** Where the sidebar begins: `setup` to look at the columns, `classify` with a run, part by part. */
const beginnings = ['order', 'setup', 'classify'] as const;
export type Begin = (typeof beginnings)[number];

/** Opens the sidebar. */
export function showSidebar(begin: Begin): void {
  if (begin !== 'order') CacheService.getUserCache().put(key, begin, 120);
  const page = HtmlService.createHtmlOutputFromFile('Sidebar').setTitle('Claim Desk');
  SpreadsheetApp.getUi().showSidebar(page);
}

export function start(_asked: Asked): {
  readonly language: UiLanguage;
  readonly begin: Begin;
} {
  const cache = CacheService.getUserCache();
  const asked = cache.get(key);
  const begin = beginnings.find((each) => each === asked) ?? 'order';
  cache.remove(key);
  const { language } = readFileSettings(
    SpreadsheetApp.getActiveSpreadsheet(),
    userLanguage(),
  ).settings;
  return { language, begin };
}
