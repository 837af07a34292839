// How much of a file is read. Files come from strangers, and few bytes can say a lot: whatever a file
// holds or claims, reading it takes less than a gigabyte and a minute, or ends with a sentence.
import { copied } from '../../base/copied';
import { tooLarge } from './problem';

const MB = 1024 * 1024;

/** A workbook or a page. */
export const maxBytes = 100 * MB;

/** A text of rows. */
export const maxTextBytes = 50 * MB;

/** Milliseconds after which reading is given up from outside; the readers themselves end before. */
export const longestReading = 60_000;
const longestWork = 50_000;

/** A sheet of Excel and of Google Sheets at its largest. */
export const maxRows = 1_048_576;
export const maxColumns = 16_384;

/** Of all sheets together. Places left blank before a filled cell count as well. */
const maxCells = 5_000_000;
const maxEntries = 5_000_000;
const maxCharacters = 200_000_000;
/** Bytes that are gone through, unpacked where they come packed. */
const maxWork = 512 * MB;
/** Of one cell: Excel holds 32,767, other programs hold more. */
const longestText = 1_000_000;

/** Counts what reading one file takes, and ends it when that is too much. */
export interface Budget {
  /** So many bytes are gone through now. */
  work(bytes: number): void;
  /** So many bytes will have to be gone through. */
  expect(bytes: number): void;
  cells(count: number): void;
  /** Rows, shared texts, formats, names: whatever else a file lists. */
  entries(count: number): void;
  characters(count: number): void;
  /** A text to be kept, copied. */
  keep(text: string): string;
}

/** What one file may take. */
export function createBudget(): Budget {
  const end = performance.now() + longestWork;
  let work = 0;
  let cells = 0;
  let entries = 0;
  let characters = 0;
  const budget: Budget = {
    work(bytes) {
      work += bytes;
      budget.expect(0);
      if (performance.now() > end) throw tooLarge('Reading it takes too long.');
    },
    expect(bytes) {
      if (work + bytes > maxWork) throw tooLarge('Its content is too large once unpacked.');
    },
    cells(count) {
      cells += count;
      if (cells > maxCells) throw tooLarge('It holds more than five million cells.');
    },
    entries(count) {
      entries += count;
      if (entries > maxEntries) throw tooLarge('It holds too many rows, texts or formats.');
    },
    characters(count) {
      characters += count;
      if (characters > maxCharacters) throw tooLarge('It holds too much text.');
    },
    keep(text) {
      budget.characters(text.length);
      return copied(text);
    },
  };
  return budget;
}

/** A cell's text and the next piece of it. */
export function joined(text: string, more: string): string {
  if (text.length + more.length > longestText) throw tooLarge('A cell holds too much text.');
  return text + more;
}
