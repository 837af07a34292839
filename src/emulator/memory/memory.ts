// A spreadsheet in plain arrays for tests: the backing that the host's services ask, and its user.
import type { Backing, CellValue, CustomFunctions } from '../backing';
import { carried, type LineChange } from '../cells/lines';
import { fieldsOf, serialOf } from '../cells/serial';
import {
  addSheet,
  type BookState,
  changeLines,
  emptyBook,
  firstCell,
  removeSheet,
  renameSheet,
  sheetOf,
} from './book';
import { createCalculator, isFault, type Result, readable } from './calculate';
import { display } from './display';
import { dateFormat, enterCell } from './enter';
import { rewrite } from './formula';
import { cellAt, formatOf, gridOf, makeCell, type Sheet } from './grid';
import { localeOf } from './locale';
import { sortedRows } from './sort';
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

const ROWS = 1000;
const COLUMNS = 26;

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

  function displayOf(result: Result, format: string): string {
    const value = readable(result);
    if (isFault(result)) return result.error;
    if (typeof value !== 'object' || value === null) return display(value, format, locale);
    return display(value.serial, format === '' ? dateFormat(value.serial, locale) : format, locale);
  }

  function change(sheet: number, lines: LineChange): void {
    changeLines(book, sheet, lines);
    calculator.changed();
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
    extent(id) {
      const sheet = sheetOf(book, id);
      const reach = calculator.extent(sheet);
      sheet.cells.forEach((line, down) => {
        line?.forEach((cell, right) => {
          if (cell === undefined || (cell.value === null && cell.formula === null)) return;
          reach.rows = Math.max(reach.rows, down + 1);
          reach.columns = Math.max(reach.columns, right + 1);
        });
      });
      return reach;
    },
    values(area) {
      const sheet = sheetOf(book, area.sheet);
      const result = calculator.settled();
      return gridOf(area, (row, column) => readable(result(sheet, row, column)));
    },
    formulas(area) {
      const sheet = sheetOf(book, area.sheet);
      return gridOf(area, (row, column) => cellAt(sheet, row, column)?.formula ?? '');
    },
    displays(area) {
      const sheet = sheetOf(book, area.sheet);
      const result = calculator.settled();
      return gridOf(area, (row, column) =>
        displayOf(result(sheet, row, column), formatOf(cellAt(sheet, row, column))),
      );
    },
    looks(area, look) {
      const sheet = sheetOf(book, area.sheet);
      return gridOf(area, (row, column) => cellAt(sheet, row, column)?.looks[look] ?? null);
    },
    enter(area, content) {
      const sheet = sheetOf(book, area.sheet);
      content.forEach((line, down) => {
        line.forEach((value, right) => {
          put(sheet, area.row + down, area.column + right, value, true);
        });
      });
      calculator.changed();
    },
    setLooks(area, look, values) {
      const sheet = sheetOf(book, area.sheet);
      values.forEach((line, down) => {
        line.forEach((value, right) => {
          const [row, column] = [area.row + down, area.column + right];
          if (value === null) delete cellAt(sheet, row, column)?.looks[look];
          else makeCell(sheet, row, column).looks[look] = value;
        });
      });
      // A format decides whether a number reads as a date.
      if (look === 'numberFormat') calculator.changed();
    },
    sort(area, keys) {
      const sheet = sheetOf(book, area.sheet);
      const order = sortedRows(
        backing.values(area),
        keys.map((key) => ({ ...key, at: key.column - area.column })),
      );
      const before = gridOf(area, (row, column) => cellAt(sheet, row, column));
      order.forEach((from, to) => {
        const line = sheet.cells[area.row + to - 1] ?? [];
        sheet.cells[area.row + to - 1] = line;
        before[from]?.forEach((cell, right) => {
          const formula = cell?.formula ?? null;
          line[area.column + right - 1] = cell && {
            ...cell,
            formula: formula && rewrite(formula, (reference) => carried(reference, to - from, 0)),
          };
        });
      });
      calculator.changed();
    },
    addSheet: (name, index) => addSheet(book, name, index, ROWS, COLUMNS),
    removeSheet(id) {
      removeSheet(book, id);
      calculator.changed();
    },
    setSheet(id, { name, ...facts }) {
      const sheet = sheetOf(book, id);
      if (name !== undefined) renameSheet(book, sheet, name);
      Object.assign(sheet, facts);
      calculator.changed();
    },
    insertLines: (sheet, axis, at, count) => change(sheet, { kind: 'insert', axis, at, count }),
    removeLines: (sheet, axis, at, count) => change(sheet, { kind: 'remove', axis, at, count }),
    moveLines: (sheet, axis, at, count, before) =>
      change(sheet, { kind: 'move', axis, at, count, before }),
    line: (id, axis, at) => sheetOf(book, id).lines[axis][at - 1] ?? {},
    setLines(id, axis, at, count, look) {
      const lines = sheetOf(book, id).lines[axis];
      for (let line = at; line < at + count; line += 1) {
        lines[line - 1] = { ...lines[line - 1], ...look };
      }
    },
    select(area) {
      book.selection = area;
    },
    names: () => book.names,
    setName(name, area) {
      book.names = book.names.filter((one) => one.name !== name);
      if (area !== null) book.names.push({ name, area });
      calculator.changed();
    },
    tags: () => book.tags,
    addTag(tag) {
      book.lastId += 1;
      book.tags.push({ ...tag, id: book.lastId });
      return book.lastId;
    },
    setTag(id, given) {
      book.tags = book.tags.flatMap((tag) => {
        if (tag.id !== id) return [tag];
        return given === null ? [] : [{ ...tag, ...given }];
      });
    },
    conditionalFormats: (id) => sheetOf(book, id).formats,
    setConditionalFormats(id, formats) {
      sheetOf(book, id).formats = [...formats];
    },
    hurdles: (id) => sheetOf(book, id).hurdles,
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
