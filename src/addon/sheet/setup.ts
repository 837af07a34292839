// Set up this sheet, and remove what it made. Setting up again changes nothing that is right already.

import { say } from '../../base/say';
import { inOrder } from '../../results/known-columns';
import type { SheetId } from '../../results/table';
import { addonWords, menuWords, translationTitle } from '../../text/addon';
import { showSidebar } from '../panel/start';
import { type Answer, alone, answer, perform } from '../run-item';
import { columnName } from './a1';
import { classifyOrders } from './classify-orders';
import { uncolourLevels } from './colours';
import {
  columnMarked,
  headerOf,
  type Marks,
  marksOf,
  runsOf,
  translation,
  unmark,
} from './columns';
import { untilStill } from './guard';
import {
  isToBeLookedAt,
  type Orders,
  openOrders,
  type Refusal,
  sayDoubts,
  sayFound,
} from './orders';
import { frozenMark, prepareOnce } from './prepare';
import { canHoldFormulas, hasFormulas, keepResults, placeFormulas } from './result-formulas';
import { readFileSettings } from './settings-tab';
import { tagsOf } from './tags';
import { endUnfinished } from './unfinished';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Sets the sheet up with values or formulas, as the menu and the sidebar do; a sentence where formulas
 * have no place.
 */
export const arrange = (given: Orders, mode: 'values' | 'formulas'): Orders | Refusal =>
  untilStill(given, (orders): Orders | Refusal | null => {
    // Before today is stamped: from then on the formulas are worked out anew, and show it late.
    if (mode === 'values' && hasFormulas(orders, orders.marks) && !keepResults(orders)) return null;
    const ready = prepareOnce(orders);
    if (ready === null || mode === 'values') return ready;
    if (!canHoldFormulas(ready, ready.marks))
      return { refusal: say(addonWords.columns_between, ready.language) };
    const file = readFileSettings(ready.book, ready.language);
    return placeFormulas(ready, file) ? ready : null;
  });

/** Asks once, then sets up: values by default, or formulas. Guesses are looked at in the sidebar's set-up. */
export const setUp = (): void =>
  perform((userLanguage) => {
    const orders = openOrders(userLanguage);
    if ('refusal' in orders) return answer(orders.refusal);
    if (isToBeLookedAt(orders)) {
      showSidebar('setup');
      return null;
    }
    const { language } = orders;
    const ui = SpreadsheetApp.getUi();
    const classify = say(menuWords.classify.label, language);
    const question = [
      [sayFound(orders), ...sayDoubts(orders)].join('\n'),
      say(addonWords.ask_how, language, { classify }),
    ].join('\n\n');
    const choice = ui.alert(
      say(menuWords.setUp.label, language),
      question,
      ui.ButtonSet.YES_NO_CANCEL,
    );
    if (choice !== ui.Button.YES && choice !== ui.Button.NO) return null;
    const asFormulas = choice === ui.Button.NO;
    return alone(language, (): Answer | null => {
      // While the question stood there, others may have worked on.
      const now = openOrders(userLanguage);
      if ('refusal' in now) return answer(now.refusal);
      const ready = arrange(now, asFormulas ? 'formulas' : 'values');
      if ('refusal' in ready) return answer(ready.refusal);
      if (!asFormulas) return classifyOrders(ready);
      const row = now.plan.sheet.headerRow + 1;
      return answer(say(addonWords.formulas_placed, language, { row, classify }));
    });
  });

/** Gives back the header that was frozen here, then colours and columns: cut off half way, it can be done again. */
function removeAll(sheet: Sheet): void {
  for (const tag of tagsOf(sheet)) {
    const [, what, before, since] = frozenMark.exec(tag.getValue() ?? '') ?? [];
    if (what === undefined) continue;
    if (what === 'frozen' && sheet.getFrozenRows() === Number(since))
      sheet.setFrozenRows(Number(before));
    if (what === 'frozenColumns' && sheet.getFrozenColumns() === Number(since))
      sheet.setFrozenColumns(Number(before));
    tag.remove();
  }
  endUnfinished(sheet);
  // Between the question and now the columns may have moved.
  const now = marksOf(sheet);
  const risk = now.at.get('risk');
  if (risk !== undefined) uncolourLevels(sheet, risk);
  const kept = keptColumn(sheet, now);
  if (kept !== null) unmark(sheet, kept);
  const gone = now.all.filter((column) => column !== kept);
  for (const { at, count } of [...runsOf(gone)].reverse()) sheet.deleteColumns(at, count);
}

/** Days that somebody has set are no results: where there are any, their column stays as one of the seller's own. */
function keptColumn(sheet: Sheet, { at }: Marks): number | null {
  const column = at.get('waiting');
  const rows = sheet.getLastRow() - 1;
  if (column === undefined || rows < 1) return null;
  const cells = sheet.getRange(1, column, rows + 1, 1).getValues();
  const filled = cells.filter(([cell]) => cell !== '');
  // Beside its title.
  return filled.length > 1 || filled[0]?.[0] instanceof Date ? column : null;
}

/** Deletes the marked columns, their colours and the frozen header, after asking. */
export const remove = (): void =>
  perform((userLanguage) => {
    const book = SpreadsheetApp.getActiveSpreadsheet();
    const sheet = book.getActiveSheet();
    const { language } = readFileSettings(book, userLanguage).settings;
    const marks = marksOf(sheet);
    const name = sheet.getName();
    if (marks.all.length === 0)
      return answer(say(addonWords.nothing_to_remove, language, { sheet: name }));
    const ui = SpreadsheetApp.getUi();
    const kept = keptColumn(sheet, marks);
    const titled = (id: SheetId) => {
      const at = marks.at.get(id);
      return at === undefined ? [] : [`${headerOf(id, language)} (${columnName(at)})`];
    };
    const translated = columnMarked(sheet, translation);
    const columns = [
      ...inOrder.filter((id) => id !== 'waiting' || kept === null).flatMap(titled),
      ...(translated === null
        ? []
        : [`${say(translationTitle, language)} (${columnName(translated)})`]),
    ];
    const question = [
      say(addonWords.ask_remove, language, {
        count: marks.all.length - (kept === null ? 0 : 1),
        sheet: name,
        columns: columns.join(', '),
      }),
      ...(kept === null
        ? []
        : [say(addonWords.days_stay, language, { column: titled('waiting')[0] ?? '' })]),
    ].join('\n\n');
    const title = say(menuWords.remove.label, language);
    if (ui.alert(title, question, ui.ButtonSet.OK_CANCEL) !== ui.Button.OK) return null;
    return alone(language, () => {
      removeAll(sheet);
      return answer(say(addonWords.removed, language), title);
    });
  });
