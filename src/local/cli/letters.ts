// The seller's own letters on the command line: a file of them, or the sheet for them in the workbook.

import type { LanguageCode, UiLanguage } from '../../base/ids';
import { say } from '../../base/say';
import { type OwnLetters, sayLetterProblem } from '../../desk';

import { readLetters, readLettersTable } from '../../results/letters-table';
import { lettersTabWords } from '../../text/addon';
import { cliWords } from '../../text/cli';
import type { ReadFile } from '../files/read';
import type { SheetTable } from '../files/table';
import type { Asked } from './arguments';
import { bytesOf, refuse, type Terminal, tableOf } from './input';
import { printable } from './table';

/** The sheet that is there for letters, by its name. */
function lettersSheet(sheets: readonly SheetTable[]): SheetTable | null {
  const { en, zh } = lettersTabWords.tab;
  const names = [en.toLowerCase(), zh];
  return sheets.find(({ name }) => names.includes(name.trim().toLowerCase())) ?? null;
}

/** The letters of a file of them: the sheet of that name, else the first that can be one. */
export function lettersIn(sheets: readonly SheetTable[]): SheetTable | null {
  const able = sheets.filter(({ rows }) => readLettersTable(rows) !== null);
  return lettersSheet(able) ?? able[0] ?? null;
}

/** Where the seller's own letters stand. */
export interface LettersGiven {
  readonly source: string;
  readonly sheet: SheetTable;
}

/** The seller's own letters: the file named, else the sheet for them in a workbook of orders. */
export async function lettersGiven(
  { language, letters }: Asked,
  files: readonly ReadFile[],
  io: Terminal,
): Promise<LettersGiven | null> {
  if (letters === null) {
    const [sheet] = files.flatMap(({ sheets }) => lettersSheet(sheets) ?? []);
    return sheet === undefined ? null : { source: sheet.name, sheet };
  }
  const bytes = await bytesOf(letters, language, io);
  const { sheets } = await tableOf(bytes, letters, language, null);
  const sheet = lettersIn(sheets);
  return sheet === null
    ? refuse('no_letters', language, { file: letters })
    : { source: letters, sheet };
}

export const ownLetters = (given: LettersGiven | null): OwnLetters =>
  given === null ? new Map() : readLetters(given.sheet.rows).letters;

/** A sentence for each letter that is not as it should be, or is missing in a language that was needed. */
export function sayLetterProblems(
  given: LettersGiven | null,
  needed: readonly LanguageCode[],
  language: UiLanguage,
  io: Terminal,
): void {
  if (given === null) return;
  for (const each of readLetters(given.sheet.rows, needed).problems) {
    const sentence = sayLetterProblem(each, language);
    const told = say(cliWords.letter_problem, language, { source: given.source, sentence });
    io.err(`${printable(told)}\n`);
  }
}
