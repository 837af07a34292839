// A spreadsheet in plain arrays for tests: the backing that the host's services ask, and its user.
import type { Backing, CellValue, CustomFunctions } from '../backing';
import { fieldsOf, serialOf } from '../cells/serial';
import { addSheet, type BookState, emptyBook, firstCell, sheetOf } from './book';
import { createCalculator } from './calculate';
import { cellBacking } from './cells';
import { enterCell } from './enter';
import type { Sheet } from './grid';
import { localeOf } from './locale';
import { isFault } from './results';
import { COLUMNS, ROWS, sheetBacking } from './sheets';
import { createUser, type User } from './user';

interface SheetContent {
  readonly name: string;
  /** Texts are read as typed: start one with `'` to keep it as it is. */
  readonly cells?: readonly (readonly CellValue[])[];
  readonly rows?: number;
  readonly columns?: number;
}

export interface MemoryOptions {
  readonly sheets?: readonly SheetContent[];
  readonly zone?: string;
  readonly locale?: string;
  readonly now?: () => number;
  /** The add-on's formulas show `Loading...` until `user.wait()`. */
  readonly late?: boolean;
}

/** The whole book at one moment. */
export interface Kept {
  readonly book: BookState;
  /** Puts the book back as it was. */
  readonly restore: () => void;
}

const NO_FUNCTIONS: CustomFunctions = {
  names: [],
  call: () => ({ error: '#NAME?', note: 'Unknown function.' }),
};

/** A book in memory, with its backing for the host and the user's hands for the test. */
export function createMemory(options: MemoryOptions = {}): {
  readonly backing: Backing;
  readonly user: User;
  readonly keep: () => Kept;
} {
  const zone = options.zone ?? 'Etc/UTC';
  const localeName = options.locale ?? 'en_US';
  const locale = localeOf(localeName);
  const now = () => serialOf((options.now ?? Date.now)(), zone);
  const book = emptyBook();
  let functions = NO_FUNCTIONS;
  let waiting = false;

  const calculator = createCalculator({
    sheets: () => book.sheets,
    names: () => book.names,
    functions: () => functions,
    busy: () => functions.busy?.() === true || (options.late === true && !waiting),
    locale: () => locale,
    now,
  });

  /** Puts one content into one cell. */
  function put(sheet: Sheet, row: number, column: number, content: CellValue, byScript: boolean) {
    enterCell(sheet, row, column, content, { byScript, locale, year: fieldsOf(now()).year });
  }

  const backing: Backing = {
    book: () => ({
      id: 'memory-book',
      name: 'Memory book',
      zone,
      locale: localeName,
      sheets: book.sheets.map(({ cells, lines, formats, hurdles, ...facts }) => facts),
      selection: book.selection,
    }),
    ...cellBacking(book, calculator, locale, (...cell) => put(...cell, true)),
    ...sheetBacking(book, calculator),
    connect(given) {
      functions = given;
      calculator.forget();
    },
    settle: () => void calculator.settled(),
  };

  for (const { name, cells = [], rows, columns } of options.sheets ?? [{ name: 'Sheet1' }]) {
    const widest = cells.reduce((most, line) => Math.max(most, line.length), 0);
    const high = rows ?? Math.max(ROWS, cells.length);
    const wide = columns ?? Math.max(COLUMNS, widest);
    const sheet = sheetOf(book, addSheet(book, name, book.sheets.length, high, wide));
    cells.forEach((line, down) => {
      line.forEach((value, right) => {
        put(sheet, down + 1, right + 1, value, false);
      });
    });
  }
  book.selection = firstCell(book);

  const user = createUser({
    sheets: book.sheets,
    backing,
    type(sheet, row, column, text) {
      put(sheet, row, column, text, false);
      calculator.changed();
    },
    error(sheet, row, column) {
      const result = calculator.settled()(sheet, row, column);
      return isFault(result) ? result.note : null;
    },
    reopen: () => calculator.forget(),
    wait() {
      waiting = true;
      calculator.settled();
      waiting = false;
    },
  });
  function keep(): Kept {
    const kept = structuredClone(book);
    return {
      book: kept,
      restore() {
        // The list of sheets stays the same object: the user's hands hold it.
        const { sheets, ...rest } = structuredClone(kept);
        book.sheets.splice(0, book.sheets.length, ...sheets);
        Object.assign(book, rest);
        calculator.changed();
      },
    };
  }
  return { backing, user, keep };
}
