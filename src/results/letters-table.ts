// Reads the table of the seller's own letters, in the tab or in a file: its columns are found by their
// headers, in either language and in any order.

import type { Cell } from '../base/cell';
import type { LanguageCode } from '../base/ids';
import { type OwnLetterProblem, type OwnLetterRow, type OwnLetters, readOwnLetters } from '../desk';

import { lettersTabWords } from '../text/addon';

type Column = 'action' | 'market' | 'language' | 'text';

const searched = 10;

/** Where a column stands in a row of headers; -1 when it is not there. */
const placeOf = (cells: readonly Cell[], column: Column): number => {
  const { en, zh } = lettersTabWords[column];
  return cells.findIndex((cell) => {
    const text = typeof cell === 'string' ? cell.trim().toLowerCase() : '';
    return text === en.toLowerCase() || text === zh;
  });
};

/** The rows below the header, numbered from 1; null where no header names action, language and text. */
export function readLettersTable(
  rows: readonly (readonly Cell[])[],
): readonly OwnLetterRow[] | null {
  for (const [at, cells] of rows.slice(0, searched).entries()) {
    const [action, market, language, text] = [
      placeOf(cells, 'action'),
      placeOf(cells, 'market'),
      placeOf(cells, 'language'),
      placeOf(cells, 'text'),
    ];
    if (action < 0 || language < 0 || text < 0) continue;
    return rows.slice(at + 1).map((row, i) => ({
      row: at + 2 + i,
      action: String(row[action] ?? ''),
      // Without the column every letter is for all marketplaces.
      market: String(row[market] ?? ''),
      language: String(row[language] ?? ''),
      text: String(row[text] ?? ''),
    }));
  }
  return null;
}

/** The letters of a tab; one without its header row holds none, and that is said. */
export function readLetters(
  cells: readonly (readonly Cell[])[],
  needed: readonly LanguageCode[] = [],
): { readonly letters: OwnLetters; readonly problems: readonly OwnLetterProblem[] } {
  const rows = cells.length === 0 ? [] : readLettersTable(cells);
  if (rows !== null) return readOwnLetters(rows, needed);
  return { letters: new Map(), problems: [{ row: 1, code: 'no_header', word: '' }] };
}
