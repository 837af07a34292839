// Set up this sheet, and remove what it made. Setting up again changes nothing that is right already.

import { say } from '../../base/say';
import { columnIds } from '../../results/table';
import { addonWords, menuWords } from '../../text/addon';
import { type Answer, alone, answer, perform } from '../run-item';
import { columnName } from './a1';
import { classifyOrders } from './classify-orders';
import { colourLevels, uncolourLevels } from './colours';
import {
  dressColumns,
  findMarks,
  headerOf,
  insertColumns,
  type Marks,
  metadataKey,
  runsOf,
} from './columns';
import { type Orders, openOrders, type Refusal, sayDoubts, sayFound } from './orders';
import { canHoldFormulas, hasFormulas, keepResults, placeFormulas } from './result-formulas';
import { ensureSettingsTab, ensureToday, readFileSettings } from './settings-tab';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** How many rows were frozen before, and how many since, as in `frozen:0:1`. */
const frozenMark = /^frozen:(\d+):(\d+)$/;

const tagsOf = (sheet: Sheet) =>
  sheet
    .createDeveloperMetadataFinder()
    .withKey(metadataKey)
    .withLocationType(SpreadsheetApp.DeveloperMetadataLocationType.SHEET)
    .find();

function freezeHeader(sheet: Sheet, headerRow: number): void {
  const frozen = sheet.getFrozenRows();
  if (frozen >= headerRow || sheet.getMaxRows() <= headerRow) return;
  if (!tagsOf(sheet).some((tag) => frozenMark.test(tag.getValue() ?? '')))
    sheet.addDeveloperMetadata(metadataKey, `frozen:${frozen}:${headerRow}`);
  sheet.setFrozenRows(headerRow);
}

/** Adds what is missing: columns, colours, the frozen header, the settings tab with today's cell. */
export function prepareSheet(orders: Orders): Marks {
  const { book, sheet, plan, language, today } = orders;
  const { headerRow, columns } = plan.sheet;
  const before = findMarks(sheet);
  const own = columns.some(({ field }) => field === 'handled');
  const missing = columnIds.filter((id) => !before.at.has(id) && !(id === 'handled' && own));
  insertColumns(sheet, missing);
  const marks = missing.length === 0 ? before : findMarks(sheet);
  dressColumns(sheet, marks, headerRow, language);
  const risk = marks.at.get('risk');
  if (risk !== undefined) colourLevels(sheet, risk, headerRow);
  freezeHeader(sheet, headerRow);
  ensureToday(book, ensureSettingsTab(book, language), language, today);
  showResults(
    sheet,
    missing.flatMap((id) => marks.at.get(id) ?? []),
    headerRow + 1,
  );
  return marks;
}

/**
 * Sets the sheet up with values or formulas, as the menu and the sidebar do; a sentence where formulas
 * have no place.
 */
export function arrange(orders: Orders, mode: 'values' | 'formulas'): Marks | Refusal {
  const marks = prepareSheet(orders);
  if (mode === 'values') {
    if (hasFormulas(orders, marks)) keepResults(orders, marks);
    return marks;
  }
  if (!canHoldFormulas(orders, marks))
    return { refusal: say(addonWords.columns_between, orders.language) };
  placeFormulas(orders, marks, readFileSettings(orders.book, orders.language));
  return marks;
}

/** New columns lie to the right of a wide export, where nobody would see them: the user is taken there. */
function showResults(sheet: Orders['sheet'], added: readonly number[], firstOrder: number): void {
  if (added.length === 0) return;
  const row = Math.max(firstOrder, sheet.getActiveRange()?.getRow() ?? 1);
  sheet.getRange(row, Math.min(...added)).activate();
}

/** Asks once, then sets up: values by default, or formulas. */
export const setUp = (): void =>
  perform((userLanguage) => {
    const orders = openOrders(userLanguage);
    if ('refusal' in orders) return answer(orders.refusal);
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
      const marks = arrange(now, asFormulas ? 'formulas' : 'values');
      if ('refusal' in marks) return answer(marks.refusal);
      if (!asFormulas) return classifyOrders({ ...now, marks });
      const row = now.plan.sheet.headerRow + 1;
      return answer(say(addonWords.formulas_placed, language, { row, classify }));
    });
  });

/** Deletes the marked columns, their colours and the frozen header, after asking. */
export const remove = (): void =>
  perform((userLanguage) => {
    const book = SpreadsheetApp.getActiveSpreadsheet();
    const sheet = book.getActiveSheet();
    const { language } = readFileSettings(book, userLanguage).settings;
    const marks = findMarks(sheet);
    const name = sheet.getName();
    if (marks.all.length === 0)
      return answer(say(addonWords.nothing_to_remove, language, { sheet: name }));
    const ui = SpreadsheetApp.getUi();
    const columns = columnIds.flatMap((id) => {
      const at = marks.at.get(id);
      return at === undefined ? [] : [`${headerOf(id, language)} (${columnName(at)})`];
    });
    const question = say(addonWords.ask_remove, language, {
      count: marks.all.length,
      sheet: name,
      columns: columns.join(', '),
    });
    const title = say(menuWords.remove.label, language);
    if (ui.alert(title, question, ui.ButtonSet.OK_CANCEL) !== ui.Button.OK) return null;
    return alone(language, () => {
      // Between the question and now the columns may have moved.
      const now = findMarks(sheet);
      const risk = now.at.get('risk');
      if (risk !== undefined) uncolourLevels(sheet, risk);
      for (const { at, count } of [...runsOf(now.all)].reverse()) sheet.deleteColumns(at, count);
      for (const tag of tagsOf(sheet)) {
        const [, before, since] = frozenMark.exec(tag.getValue() ?? '') ?? [];
        if (before === undefined) continue;
        if (sheet.getFrozenRows() === Number(since)) sheet.setFrozenRows(Number(before));
        tag.remove();
      }
      return answer(say(addonWords.removed, language), title);
    });
  });
