// Opening the sidebar, and the first thing it asks: which language to speak, and what it was opened for.
import type { UiLanguage } from '../../base/ids';
import { userLanguage } from '../run-item';
import { readFileSettings } from '../sheet/settings-tab';
import type { Asked } from './open';

const key = 'claim-desk.begin';

/** Opens the sidebar; `classify`: it begins with a classification, part by part. */
export function showSidebar(begin: 'order' | 'classify'): void {
  if (begin === 'classify') CacheService.getUserCache().put(key, begin, 120);
  const page = HtmlService.createHtmlOutputFromFile('Sidebar').setTitle('Claim Desk');
  SpreadsheetApp.getUi().showSidebar(page);
}

export function start(_asked: Asked): {
  readonly language: UiLanguage;
  readonly begin: 'order' | 'classify';
} {
  const cache = CacheService.getUserCache();
  const begin = cache.get(key) === 'classify' ? 'classify' : 'order';
  cache.remove(key);
  const { language } = readFileSettings(
    SpreadsheetApp.getActiveSpreadsheet(),
    userLanguage(),
  ).settings;
  return { language, begin };
}
