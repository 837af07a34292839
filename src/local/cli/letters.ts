// The seller's own letters on the command line: a file of them, or the sheet for them in the workbook.

import type { UiLanguage } from '../../base/ids';
import { say } from '../../base/say';
import {
  type Assessment,
  type OwnLetters,
  type Plan,
  replyLanguage,
  sayLetterProblem,
} from '../../desk';

import { readLetters, readLettersTable } from '../../results/letters-table';
import { lettersTabWords } from '../../text/addon';
import { cliWords } from '../../text/cli';
import type { SheetTable } from '../files/table';

/** The sheet that is there for letters, by its name. */
export function lettersSheet(sheets: readonly SheetTable[]): SheetTable | null {
  const { en, zh } = lettersTabWords.tab;
  const names = [en.toLowerCase(), zh];
  return sheets.find(({ name }) => names.includes(name.trim().toLowerCase())) ?? null;
}

/** The letters of a file of them: the sheet of that name, else the first that can be one. */
export function lettersIn(sheets: readonly SheetTable[]): SheetTable | null {
  const able = sheets.filter(({ rows }) => readLettersTable(rows) !== null);
  return lettersSheet(able) ?? able[0] ?? null;
}

/** The letters for these orders, and a sentence for each that is not as it should be. */
export function readOwn(
  given: { readonly source: string; readonly sheet: SheetTable } | null,
  plan: Plan,
  all: readonly Assessment[],
  language: UiLanguage,
): { readonly letters: OwnLetters; readonly sentences: readonly string[] } {
  if (given === null) return { letters: new Map(), sentences: [] };
  const needed = new Set(all.map((each) => replyLanguage(each, plan.settings)));
  const { letters, problems } = readLetters(given.sheet.rows, [...needed]);
  const sentences = problems.map((each) =>
    say(cliWords.letter_problem, language, {
      source: given.source,
      sentence: sayLetterProblem(each, language),
    }),
  );
  return { letters, sentences };
}
