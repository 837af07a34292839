// Opens the tab of rules for the menu and the sidebar alike: made if there is none, else checked, with what is wrong
// beside its cells; the formulas of the sheet in front are given it.

import type { UiLanguage } from '../../base/ids';
import { untilStill } from './guard';
import { openOrders } from './orders';
import { canHoldFormulas, hasFormulas, placeFormulas } from './result-formulas';
import { ensureRulesTab, type FileRules, noteRules } from './rules-tab';
import { readFileSettings } from './settings-tab';

type Book = GoogleAppsScript.Spreadsheet.Spreadsheet;

function giveFormulas(user: UiLanguage): void {
  const orders = openOrders(user);
  if ('refusal' in orders || !hasFormulas(orders, orders.marks)) return;
  if (!canHoldFormulas(orders, orders.marks)) return;
  const file = readFileSettings(orders.book, orders.language);
  untilStill(orders, (now) => placeFormulas(now, file) || null);
}

/** The rules as they were found; a tab of null was made just now. */
export function openRules(book: Book, language: UiLanguage): FileRules {
  const { rules } = readFileSettings(book, language, language);
  const tab = ensureRulesTab(book, language);
  if (rules.tab === null) giveFormulas(language);
  else noteRules(rules, language);
  book.setActiveSheet(tab);
  return rules;
}
