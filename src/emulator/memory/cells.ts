// The cells of the in-memory book as its backing gives them: content, looks, sorting.
import type { Backing, CellValue } from '../backing';
import { gridOf } from '../cells/grid-of';
import { carried } from '../cells/lines';
import { type BookState, sheetOf } from './book';
import type { Calculator } from './calculate';
import { display } from './display';
import { dateFormat } from './enter';
import { rewrite } from './formula';
import { cellAt, formatOf, makeCell, type Sheet } from './grid';
import type { Locale } from './locale';
import { isFault, type Result, readable } from './results';
import { sortedRows } from './sort';

/** What a cell shows. */
function shown(result: Result, format: string, locale: Locale): string {
  const value = readable(result);
  if (isFault(result)) return result.error;
  if (typeof value !== 'object' || value === null) return display(value, format, locale);
  return display(value.serial, format === '' ? dateFormat(value.serial, locale) : format, locale);
}

type Cells = Pick<
  Backing,
  'extent' | 'values' | 'formulas' | 'displays' | 'looks' | 'enter' | 'setLooks' | 'sort'
>;

/** The half of the backing that is about cells; `put` writes one content as a script does. */
export function cellBacking(
  book: BookState,
  calculator: Calculator,
  locale: Locale,
  put: (sheet: Sheet, row: number, column: number, content: CellValue) => void,
): Cells {
  const values: Backing['values'] = (area) => {
    const sheet = sheetOf(book, area.sheet);
    const result = calculator.settled();
    return gridOf(area, (row, column) => readable(result(sheet, row, column)));
  };
  return {
    values,
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
    formulas(area) {
      const sheet = sheetOf(book, area.sheet);
      return gridOf(area, (row, column) => cellAt(sheet, row, column)?.formula ?? '');
    },
    displays(area) {
      const sheet = sheetOf(book, area.sheet);
      const result = calculator.settled();
      return gridOf(area, (row, column) =>
        shown(result(sheet, row, column), formatOf(cellAt(sheet, row, column)), locale),
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
          put(sheet, area.row + down, area.column + right, value);
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
        values(area),
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
  };
}
