// What cells hold and how they look: read, written, sorted.
import type { ICellData, Nullable } from '@univerjs/core';
import type { Backing, Json } from '../../../emulator/backing';
import { gridOf } from '../../../emulator/cells/grid-of';
import { carried } from '../../../emulator/cells/lines';
import { display } from '../../../emulator/memory/display';
import { rewrite } from '../../../emulator/memory/formula';
import type { Locale } from '../../../emulator/memory/locale';
import { sortedRows } from '../../../emulator/memory/sort';
import { BLANK, contentOf, dateFormat } from './content';
import { toGoogle } from './formula-text';
import type { Lines } from './lines';
import { hasLook, readLook, writeLook } from './looks';
import type { Notes } from './notes';
import type { Readers } from './read';
import type { Rules } from './rules';
import type { OpenWorkbook } from './workbook';

interface Parts {
  readonly workbook: OpenWorkbook;
  readonly readers: Readers;
  readonly lines: Lines;
  readonly notes: Notes;
  readonly rules: Rules;
  readonly locale: Locale;
  /** The year now, for days written without one. */
  readonly year: () => number;
}

type Cells = Pick<
  Backing,
  'extent' | 'values' | 'formulas' | 'displays' | 'looks' | 'enter' | 'setLooks' | 'sort'
>;

const isFilled = (cell: Nullable<ICellData>): boolean =>
  Boolean(cell && ((cell.v ?? '') !== '' || cell.f || cell.si || cell.p));

/** The cells of the workbook that is open. */
export function createCells({
  workbook,
  readers,
  lines,
  notes,
  rules,
  locale,
  year,
}: Parts): Cells {
  const { worksheet, sizeOf, write } = workbook;
  return {
    extent(sheet) {
      const { matrix, spilled } = readers.cells(sheet);
      const { rowCount, columnCount } = worksheet(sheet).getSheet().getConfig();
      const cells = matrix.getMatrix();
      // From the far end: a sheet may hold millions of cells.
      let rows = rowCount;
      while (rows > 0 && !Object.values(cells[rows - 1] ?? {}).some(isFilled)) rows -= 1;
      let columns = 0;
      for (let row = 0; row < rows; row += 1) {
        const line = cells[row];
        let column = line === undefined ? 0 : columnCount;
        while (column > columns && !isFilled(line?.[column - 1])) column -= 1;
        if (column > columns) columns = column;
      }
      const reach = { rows, columns };
      for (const [row, line] of Object.entries(spilled ?? {}))
        for (const column of Object.keys(line ?? {})) {
          reach.rows = Math.max(reach.rows, Number(row) + 1);
          reach.columns = Math.max(reach.columns, Number(column) + 1);
        }
      return reach;
    },
    values(area) {
      const { seen } = readers.cells(area.sheet);
      return gridOf(area, seen);
    },
    formulas(area) {
      const formulaAt = readers.formulas(area.sheet);
      return gridOf(area, (row, column) => {
        const formula = formulaAt(row, column);
        return formula === '' ? '' : toGoogle(formula, sizeOf(area.sheet));
      });
    },
    displays(area) {
      const { seen, format } = readers.cells(area.sheet);
      return gridOf(area, (row, column) => {
        const value = seen(row, column);
        const pattern = format(row, column);
        return typeof value === 'object' && value !== null
          ? display(
              value.serial,
              pattern === '' ? dateFormat(value.serial, locale) : pattern,
              locale,
            )
          : display(value, pattern, locale);
      });
    },
    looks(area, look) {
      if (look === 'note') return gridOf(area, notes.reader(area.sheet));
      const { cell, styleOf } = readers.cells(area.sheet);
      return gridOf(area, (row, column) => readLook(cell(row, column), styleOf(row, column), look));
    },
    enter(area, content) {
      const { format } = readers.cells(area.sheet);
      const where = {
        sizeOf: sizeOf(area.sheet),
        locale,
        year: year(),
      };
      write(
        area,
        content.map((line, down) =>
          line.map((value, right) =>
            contentOf(value, { ...where, format: format(area.row + down, area.column + right) }),
          ),
        ),
      );
    },
    setLooks(area, look, values) {
      if (look === 'note') return notes.write(area, values);
      if (look === 'validation' && values.every((line) => line.every((one) => one === null)))
        rules.clearChecks(area);
      if (look === 'wrap') lines.setColumnWrap(area, values);
      const { cell, styleOf } = readers.cells(area.sheet);
      write(
        area,
        values.map((line, down) =>
          line.map((value: Json, right) => {
            const [row, column] = [area.row + down, area.column + right];
            const own = cell(row, column);
            // A cell that looks so already is left alone: whole columns are dressed at once.
            return hasLook(own, styleOf(row, column), look, value)
              ? null
              : writeLook(own, look, value);
          }),
        ),
      );
    },
    sort(area, sortKeys) {
      const { cell, seen } = readers.cells(area.sheet);
      const formulaAt = readers.formulas(area.sheet);
      const order = sortedRows(
        gridOf(area, seen),
        sortKeys.map((key) => ({ ...key, at: key.column - area.column })),
      );
      const before = gridOf(area, (row, column) => ({
        data: cell(row, column),
        formula: formulaAt(row, column),
      }));
      write(
        area,
        order.map((from, to) =>
          (before[from] ?? []).map(({ data, formula }): ICellData => {
            const moved =
              formula === '' ? null : rewrite(formula, (one) => carried(one, to - from, 0));
            return {
              ...BLANK,
              ...data,
              s: data?.s ?? null,
              ...(moved === null ? {} : { f: moved, si: null, v: null }),
            };
          }),
        ),
      );
    },
  };
}
