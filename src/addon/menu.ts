// The menu: one table of items, from which the menu, the handlers' captions and the help are made.
// Nothing here may touch the document before the user has enabled the add-on in it.

import { isoOf } from '../base/day';
import type { UiLanguage } from '../base/ids';
import { say } from '../base/say';

import { addonWords, helpNotes, lettersHint, menuWords } from '../text/addon';
import { rulesHint } from '../text/rules-tab';
import { showSidebar } from './panel/start';
import { alone, answer, perform, userLanguage } from './run-item';
import { classifyOrders } from './sheet/classify-orders';
import { untilStill } from './sheet/guard';
import { ensureLettersTab, readFileLetters, sayLetterProblems } from './sheet/letters-tab';
import { openRules } from './sheet/open-rules';
import { isToBeLookedAt, openOrders } from './sheet/orders';
import { readySheet } from './sheet/prepare';
import { canHoldFormulas, hasFormulas, placeFormulas } from './sheet/result-formulas';
import { sayRulesBox } from './sheet/rules-tab';
import {
  ensureSettingsTab,
  ensureToday,
  readFileSettings,
  stampToday,
  todayOf,
} from './sheet/settings-tab';
import { remove, setUp } from './sheet/setup';
import { translateMessages } from './sheet/translation';

/** Item → the global function behind it. They end in `_`: neither formulas nor the page can call them. */
const items: readonly (readonly [keyof typeof menuWords, keyof typeof handlers] | null)[] = [
  ['sidebar', 'openSidebar_'],
  null,
  ['setUp', 'setUpSheet_'],
  ['classify', 'classifyAll_'],
  ['refresh', 'refreshFormulas_'],
  ['translate', 'translateMessages_'],
  ['remove', 'removeColumns_'],
  null,
  ['settings', 'editSettings_'],
  ['letters', 'editLetters_'],
  ['rules', 'editRules_'],
  ['help', 'showHelp_'],
];

function addMenu(language: UiLanguage): void {
  const menu = SpreadsheetApp.getUi().createAddonMenu();
  for (const item of items)
    if (item === null) menu.addSeparator();
    else menu.addItem(say(menuWords[item[0]].label, language), item[1]);
  menu.addToUi();
}

/** Makes the menu; where the add-on is enabled, formulas count from the new day. */
function onOpen(event: unknown): void {
  const language = userLanguage();
  addMenu(language);
  const mode = typeof event === 'object' && event !== null && 'authMode' in event && event.authMode;
  if (!mode || mode === ScriptApp.AuthMode.NONE) return;
  try {
    const book = SpreadsheetApp.getActiveSpreadsheet();
    const { tab, settings } = readFileSettings(book, language);
    if (tab !== null) stampToday(book, todayOf(book, settings));
  } catch (error) {
    // Somebody who may only view the file still gets the menu.
    console.warn(error);
  }
}

/** Opens the sidebar. */
const openSidebar = (): void =>
  perform(() => {
    showSidebar('order');
    return null;
  });

/**
 * Classifies the sheet in front of the user; a sheet without result columns gets them first, once the seller
 * has seen what was guessed of its own.
 */
const classifyAll = (): void =>
  perform((user) =>
    alone(user, () => {
      const orders = openOrders(user);
      if ('refusal' in orders) return answer(orders.refusal);
      if (isToBeLookedAt(orders)) {
        showSidebar('setup');
        return null;
      }
      return classifyOrders(readySheet(orders));
    }),
  );

/** Stamps today and puts the formulas of this sheet back into place. */
const refreshFormulas = (): void =>
  perform((user) =>
    alone(user, () => {
      const orders = openOrders(user);
      if ('refusal' in orders) return answer(orders.refusal);
      const { book, language, today, marks } = orders;
      ensureToday(book, ensureSettingsTab(book, language), language, today);
      const day = isoOf(today);
      if (!hasFormulas(orders, marks))
        return answer(say(addonWords.today_stamped, language, { today: day }));
      if (!canHoldFormulas(orders, marks)) return answer(say(addonWords.columns_between, language));
      const file = readFileSettings(book, language);
      untilStill(orders, (now) => placeFormulas(now, file) || null);
      return answer(say(addonWords.formulas_refreshed, language, { today: day }));
    }),
  );

/** Shows the settings tab, made if there is none yet. */
const editSettings = (): void =>
  perform((user) => {
    const book = SpreadsheetApp.getActiveSpreadsheet();
    return alone(user, () => {
      const { language } = readFileSettings(book, user).settings;
      const tab = ensureSettingsTab(book, language);
      const { settings } = readFileSettings(book, language);
      ensureToday(book, tab, language, todayOf(book, settings));
      book.setActiveSheet(tab);
      return null;
    });
  });

/** Shows the tab with the letters, made if there is none yet, and says what is wrong with them. */
const editLetters = (): void =>
  perform((user) => {
    const book = SpreadsheetApp.getActiveSpreadsheet();
    return alone(user, () => {
      const { settings } = readFileSettings(book, user);
      const { language, fallbackLanguage } = settings;
      const title = say(menuWords.letters.label, language);
      const before = readFileLetters(book, language);
      book.setActiveSheet(ensureLettersTab(book, language));
      if (before.tab === null) return answer(say(lettersHint, language), title);
      // Buyers whose language is not known are written to in that one.
      const problems = before.problemsIn([fallbackLanguage]);
      const said = sayLetterProblems(before, problems, language, 20);
      return said.length === 0 ? null : answer(said.join(''), title);
    });
  });

/** Shows the tab with the rules, made if there is none yet; what is wrong in it is said, and stands beside its cells. */
const editRules = (): void =>
  perform((user) => {
    const book = SpreadsheetApp.getActiveSpreadsheet();
    return alone(user, () => {
      const { language } = readFileSettings(book, user).settings;
      const title = say(menuWords.rules.label, language);
      const rules = openRules(book, language);
      if (rules.tab === null) return answer(say(rulesHint, language), title);
      const said = sayRulesBox(rules, language, 20);
      return said.length === 0 ? null : answer(said.join(''), title);
    });
  });

/** What each item does, and the traps Google sets. */
const showHelp = (): void =>
  perform((user) => {
    const lines = items.flatMap((item) => {
      if (item === null) return [];
      const { label, help } = menuWords[item[0]];
      const colon = user === 'zh' ? '：' : ': ';
      return [`${say(label, user)}${colon}${say(help, user)}`];
    });
    const notes = helpNotes.map((note) => say(note, user));
    return answer([...lines, ...notes].join('\n\n'));
  });

const handlers = {
  openSidebar_: openSidebar,
  setUpSheet_: setUp,
  classifyAll_: classifyAll,
  refreshFormulas_: refreshFormulas,
  translateMessages_: translateMessages,
  removeColumns_: remove,
  editSettings_: editSettings,
  editLetters_: editLetters,
  editRules_: editRules,
  showHelp_: showHelp,
};

/** What Sheets calls by name: the two triggers, which get an event, and the menu's functions. */
export const menuGlobals: readonly {
  readonly name: string;
  readonly parameters: readonly string[];
  readonly run: (event?: unknown) => void;
}[] = [
  { name: 'onOpen', parameters: ['e'], run: onOpen },
  // After installing, the menu is wanted at once.
  { name: 'onInstall', parameters: ['e'], run: onOpen },
  ...Object.entries(handlers).map(([name, run]) => ({ name, parameters: [], run })),
];
