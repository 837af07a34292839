// A column with the buyers' words in the seller's language, by Sheets' own GOOGLETRANSLATE: made only when asked for.
import type { UiLanguage } from '../../base/ids';
import { say } from '../../base/say';
import { addonWords, translationTitle } from '../../text/addon';
import { bothWords } from '../../text/sidebar-both';
import { alone, answer, perform } from '../run-item';
import { columnName } from './a1';
import { columnMarked, translation } from './columns';
import { decorate } from './decoration';
import { guarded, untilStill } from './guard';
import { readLines } from './lines';
import { type Orders, openOrders, reopen } from './orders';
import { metadataKey } from './tags';

const targets: Readonly<Record<UiLanguage, string>> = { en: 'en', zh: 'zh-CN' };

/** Google's own functions are there in files at Google only. */
const canTranslate = ({ book }: Orders): boolean =>
  book.getUrl().startsWith('https://docs.google.com/');

const messageColumn = ({ plan }: Orders): number | null => {
  const found = plan.sheet.columns.find(
    ({ field, use }) => field === 'buyerMessage' && use !== 'other',
  );
  return found === undefined ? null : found.index + 1;
};

const quoted = (text: string): string => `"${text.replace(/"/g, '""')}"`;

/**
 * The title and all messages by one formula in the header, which no sorting moves. Made of a column's letter and our
 * own words alone; semicolons are understood in every locale. A blank stays blank, and a text that begins like a formula
 * stays as it is: nothing is gained by handing it on.
 */
function formulaFor(message: number, { plan, language }: Orders): string {
  const { headerRow } = plan.sheet;
  const name = columnName(message);
  const one = `IFERROR(GOOGLETRANSLATE(words; "auto"; ${quoted(targets[language])}); words)`;
  const each = `IF(words=""; ""; IF(LEFT(words; 1)="="; words; ${one}))`;
  const all = `MAP($${name}$${headerRow + 1}:$${name}; LAMBDA(words; ${each}))`;
  return `=VSTACK(${quoted(say(translationTitle, language))}; ${all})`;
}

/** Inserts and marks the column where there is none; null where the sheet cannot be read as it is now. */
function withColumn(orders: Orders): Orders | null {
  const { sheet } = orders;
  if (columnMarked(sheet, translation) !== null) return orders;
  const after = sheet.getLastColumn();
  sheet.insertColumnAfter(after);
  const name = columnName(after + 1);
  sheet.getRange(`${name}:${name}`).addDeveloperMetadata(metadataKey, translation);
  const now = reopen(orders);
  return 'refusal' in now ? null : now;
}

/** Puts the formula into its column, which is told; null where the sheet changed meanwhile. */
function place(asked: Orders): number | null {
  const orders = withColumn(asked);
  const message = orders === null ? null : messageColumn(orders);
  if (orders === null || message === null) return null;
  const { sheet, plan, marks, lastRow } = orders;
  const { headerRow } = plan.sheet;
  const column = columnMarked(sheet, translation);
  if (column === null) return null;
  const cell = sheet.getRange(headerRow, column);
  if (cell.getFormula() !== '') return column;
  const lines = readLines(orders, marks, headerRow, Math.max(1, lastRow - headerRow + 1));
  const stands = guarded(orders, lines, (wrote) => {
    wrote({ row: headerRow, column, rows: 1, columns: 1 });
    cell.setFormula(formulaFor(message, orders));
  });
  if (!stands) return null;
  decorate(
    () => sheet.setColumnWidth(column, 300),
    () =>
      sheet
        .getRange(1, column, sheet.getMaxRows(), 1)
        .setWrapStrategy(SpreadsheetApp.WrapStrategy.CLIP),
    () => cell.setFontWeight('bold'),
  );
  return column;
}

export const translateMessages = (): void =>
  perform((user) =>
    alone(user, () => {
      const orders = openOrders(user);
      if ('refusal' in orders) return answer(orders.refusal);
      const { language, marks } = orders;
      if (!canTranslate(orders)) return answer(say(addonWords.no_translation, language));
      if (marks.at.size === 0) return answer(say(bothWords.set_up_first, language));
      if (messageColumn(orders) === null) return answer(say(addonWords.no_messages, language));
      const column = columnName(untilStill(orders, place));
      return answer(say(addonWords.translated, language, { column }));
    }),
  );
