// Set up this sheet, and remove what it made. Setting up again changes nothing that is right already.

import { say } from '../../base/say';
import { inOrder } from '../../results/known-columns';
import { type SheetId, sheetIds } from '../../results/table';
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
  markKnown,
  marksOf,
  retitle,
  runsOf,
  writeHeaders,
} from './columns';
import { decorate } from './decoration';
import { type Orders, openOrders, type Refusal, sayDoubts, sayFound } from './orders';
import { canHoldFormulas, hasFormulas, keepResults, placeFormulas } from './result-formulas';
import { ensureSettingsTab, ensureToday, readFileSettings } from './settings-tab';
import { metadataKey, tagsOf } from './tags';
import { endUnfinished, type Unfinished, unfinishedIn } from './unfinished';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** How many rows were frozen before, and how many since, as in `frozen:0:1`; columns as in `frozenColumns:0:1`. */
const frozenMark = /^(frozen|frozenColumns):(\d+):(\d+)$/;

const isFrozenHere = (sheet: Sheet, what: 'frozen' | 'frozenColumns'): boolean =>
  tagsOf(sheet).some((tag) => frozenMark.exec(tag.getValue() ?? '')?.[1] === what);

function freezeHeader(sheet: Sheet, headerRow: number): void {
  const frozen = sheet.getFrozenRows();
  if (frozen >= headerRow || sheet.getMaxRows() <= headerRow) return;
  if (!isFrozenHere(sheet, 'frozen'))
    sheet.addDeveloperMetadata(metadataKey, `frozen:${frozen}:${headerRow}`);
  sheet.setFrozenRows(headerRow);
}

/** An order number further to the right would leave too little room beside it. */
const mostFrozen = 2;

/** Keeps the order number in view beside results that lie far to the right. */
function freezeOrderNumber({ sheet, plan }: Orders): void {
  const column = plan.sheet.columns.findIndex(({ field }) => field === 'orderId') + 1;
  const frozen = sheet.getFrozenColumns();
  if (column < 1 || column > mostFrozen || frozen >= column) return;
  if (!isFrozenHere(sheet, 'frozenColumns'))
    sheet.addDeveloperMetadata(metadataKey, `frozenColumns:${frozen}:${column}`);
  sheet.setFrozenColumns(column);
}

/** Adds the columns that are missing, with their headers and looks. */
function addColumns(orders: Orders, missing: readonly SheetId[], begun: Unfinished | null): Marks {
  const { sheet, plan, language } = orders;
  insertColumns(sheet, orders.marks, missing, begun);
  const marks = missing.length === 0 ? orders.marks : findMarks(sheet);
  writeHeaders(sheet, marks, plan.sheet.headerRow, language);
  return marks;
}

/** Marks columns that came with a file; the key among them is hidden again, and the levels get their colours. */
function adopted({ sheet, plan, marks }: Orders): Marks {
  if (marks.unmarked.length === 0) return findMarks(sheet);
  const known = markKnown(sheet, marks);
  const risk = known.at.get('risk');
  // A workbook keeps how columns look; a text file, which has no key, does not.
  const bare: readonly SheetId[] = known.at.has('key') ? ['key'] : [...known.at.keys()];
  dressColumns(sheet, known, plan.sheet.headerRow, bare);
  if (risk !== undefined) decorate(() => colourLevels(sheet, risk, plan.sheet.headerRow));
  return known;
}

/**
 * Adds what is missing: columns, the settings tab with today's cell, looks, colours, the frozen header. What
 * is needed comes first; looks may be refused and are tried again by the next run.
 */
function prepareSheet(given: Orders): Marks {
  const { book, sheet, plan, language, today } = given;
  const { headerRow, columns } = plan.sheet;
  const orders = { ...given, marks: adopted(given) };
  const begun = unfinishedIn(sheet);
  const own = columns.some(({ field }) => field === 'handled');
  const missing = sheetIds.filter((id) => !orders.marks.at.has(id) && !(id === 'handled' && own));
  const marks = addColumns(orders, missing, begun);
  ensureToday(book, ensureSettingsTab(book, language), language, today);
  const fresh = begun === null ? missing : [...marks.at.keys()];
  const risk = marks.at.get('risk');
  const dressed = dressColumns(sheet, marks, headerRow, fresh);
  // A merged cell across the edge refuses this: it is not tried again.
  if (missing.length > 0) decorate(() => freezeOrderNumber(orders));
  const done = decorate(
    () => risk !== undefined && colourLevels(sheet, risk, headerRow),
    () => freezeHeader(sheet, headerRow),
    () =>
      showResults(
        sheet,
        missing.flatMap((id) => marks.at.get(id) ?? []),
        headerRow + 1,
      ),
  );
  if (dressed && done && (begun !== null || missing.length > 0)) endUnfinished(sheet);
  return marks;
}

/**
 * The result columns for a run that writes: all of them on a sheet that has none or was left half prepared;
 * else as they are, with the key of an older sheet added. What the seller has deleted stays away.
 */
export function readySheet(orders: Orders): Marks {
  const { sheet } = orders;
  const begun = unfinishedIn(sheet);
  if (orders.marks.at.size === 0 || begun !== null) return prepareSheet(orders);
  const marks = orders.marks.unmarked.length === 0 ? orders.marks : adopted(orders);
  const { language, header } = orders;
  retitle(sheet, marks, { row: orders.plan.sheet.headerRow, cells: header }, language);
  if (marks.at.has('key')) return marks;
  const added = addColumns({ ...orders, marks }, ['key'], null);
  if (dressColumns(sheet, added, orders.plan.sheet.headerRow, ['key'])) endUnfinished(sheet);
  return added;
}

/**
 * Sets the sheet up with values or formulas, as the menu and the sidebar do; a sentence where formulas
 * have no place.
 */
export function arrange(orders: Orders, mode: 'values' | 'formulas'): Marks | Refusal {
  // Before today is stamped: from then on the formulas are worked out anew, and show it late.
  if (mode === 'values' && hasFormulas(orders, orders.marks)) keepResults(orders, orders.marks);
  const marks = prepareSheet(orders);
  if (mode === 'values') return marks;
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
  for (const { at, count } of [...runsOf(now.all)].reverse()) sheet.deleteColumns(at, count);
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
    const columns = inOrder.flatMap((id) => {
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
      removeAll(sheet);
      return answer(say(addonWords.removed, language), title);
    });
  });
