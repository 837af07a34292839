// The tab with the seller's own letters: found by its mark, made when first asked for, read as a whole.

import type { LanguageCode, UiLanguage } from '../../base/ids';
import { say } from '../../base/say';
import {
  exampleLetters,
  type OwnLetterProblem,
  type OwnLetters,
  sayLetterProblem,
} from '../../desk';

import { readLetters } from '../../results/letters-table';
import { addonWords, lettersHint, lettersTabLanguages, lettersTabWords } from '../../text/addon';
import { few } from '../first-few';
import { plainText, readCells } from './cells';
import { addTab, findTab, isFinished } from './tabs';
import { metadataKey } from './tags';

type Book = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const mark = 'letters';

/** The tab with the letters, also when it was renamed; of two names the one in the user's language. */
export function findLettersTab(book: Book, language: UiLanguage): Sheet | null {
  const { en, zh } = lettersTabWords.tab;
  return findTab(book, mark, language === 'zh' ? [zh, en] : [en, zh]);
}

export interface FileLetters {
  readonly tab: Sheet | null;
  readonly letters: OwnLetters;
  readonly problems: readonly OwnLetterProblem[];
  /** The same, and letters that are not written in every language that is needed. */
  readonly problemsIn: (needed: readonly LanguageCode[]) => readonly OwnLetterProblem[];
}

/** Reads the seller's own letters; without a tab there are none. */
export function readFileLetters(book: Book, language: UiLanguage): FileLetters {
  const tab = findLettersTab(book, language);
  const count = tab?.getLastRow() ?? 0;
  const cells =
    tab === null || count === 0
      ? []
      : readCells(tab.getRange(1, 1, count, tab.getLastColumn()).getValues(), () =>
          book.getSpreadsheetTimeZone(),
        );
  return {
    tab,
    ...readLetters(cells),
    problemsIn: (needed) => readLetters(cells, needed).problems,
  };
}

/** One paragraph that names each problem by its row; none where there is none. */
export function sayLetterProblems(
  { tab }: FileLetters,
  problems: readonly OwnLetterProblem[],
  language: UiLanguage,
  atMost?: number,
): readonly string[] {
  if (tab === null || problems.length === 0) return [];
  const title = say(addonWords.letters_problems, language, { tab: tab.getName() });
  const lines = problems.map((each) => sayLetterProblem(each, language));
  return [[title, ...few(lines, language, atMost)].join('\n')];
}

const columns = ['action', 'market', 'language', 'text'] as const;
const widths = [230, 100, 90, 560];

/** Header and rows: the built-in letters in the seller's language and in English, letter by letter. */
function exampleRows(language: UiLanguage): readonly (readonly string[])[] {
  const shown = [...new Set([language, 'en'] as const)].map((code) => ({
    code,
    letters: exampleLetters(code, language),
  }));
  const header = columns.map((column) => say(lettersTabWords[column], language));
  const rows = exampleLetters(language, language).flatMap(({ name }, i) =>
    shown.map(({ code, letters }) => [
      name,
      '',
      say(lettersTabLanguages[code], language),
      letters[i]?.text ?? '',
    ]),
  );
  return [header, ...rows];
}

/** Fills an empty tab and gives a tab as it was filled its looks; the mark comes last, when all is there. */
function fillLettersTab(tab: Sheet, language: UiLanguage): Sheet {
  const rows = exampleRows(language);
  const filled = tab.getLastRow();
  const cells = tab.getRange(1, 1, rows.length, columns.length);
  if (filled === 0) cells.setValues(rows.map((row) => row.map(plainText)));
  if (filled === 0 || filled === rows.length) {
    cells.setWrapStrategy(SpreadsheetApp.WrapStrategy.WRAP).setVerticalAlignment('top');
    // What is typed stays text, also where it begins like a formula or looks like a date.
    tab.getRange(1, 1, tab.getMaxRows(), columns.length).setNumberFormat('@');
    tab.getRange(1, 1, 1, columns.length).setFontWeight('bold');
    tab.getRange(1, 1).setNote(say(lettersHint, language));
    tab.getRange(2, 4, rows.length - 1, 1).setBackground('#fff8e1');
    widths.forEach((width, i) => {
      tab.setColumnWidth(i + 1, width);
    });
    // Whole letters: a row would show its first line alone.
    tab.autoResizeRows(2, rows.length - 1);
    tab.setFrozenRows(1);
  }
  if (!isFinished(tab, mark)) tab.addDeveloperMetadata(metadataKey, mark);
  return tab;
}

/** The tab with the letters; made at the end of the file, or finished where a run did not. The user stays. */
export function ensureLettersTab(book: Book, language: UiLanguage): Sheet {
  const found = findLettersTab(book, language);
  if (found !== null && found.getLastRow() > 0 && isFinished(found, mark)) return found;
  return fillLettersTab(found ?? addTab(book, say(lettersTabWords.tab, language)), language);
}
