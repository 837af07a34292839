// Reads cells of the spreadsheet: what stands in them, what spills into them, how they look, their formulas.
import type { ICellData, IStyleData, Nullable } from '@univerjs/core';
import { CellValueType } from '@univerjs/core';
import { FormulaDataModel, LexerTreeBuilder } from '@univerjs/engine-formula';
import type { CellValue } from '../../../emulator/backing';
import { isDateFormat } from '../../../emulator/memory/display';
import type { Faults } from './faults';
import { type FormulaCells, keepFormulaCells } from './formula-cells';
import { textOf } from './line-breaks';
import type { OpenWorkbook } from './workbook';

/** A rich text's plain text. */
const plain = (data: ICellData): ICellData['v'] => (data.p ? textOf(data.p) : data.v);

/** Readers of one workbook's sheets; rows and columns count from 1. */
export function createReaders(
  { book, unit, injector, keyOf, worksheet }: OpenWorkbook,
  faults: Faults,
) {
  const formulaData = injector.get(FormulaDataModel);
  const lexer = injector.get(LexerTreeBuilder);
  const formulaCells: FormulaCells = keepFormulaCells(injector);

  /** Reads the cells of one sheet as it is now. */
  function cells(sheet: number) {
    const key = keyOf(sheet);
    const model = worksheet(sheet).getSheet();
    const matrix = model.getCellMatrix();
    const styles = book.getWorkbook().getStyles();
    const spilled = formulaData.getArrayFormulaCellData()[unit]?.[key];
    const cell = (row: number, column: number): Nullable<ICellData> =>
      matrix.getValue(row - 1, column - 1);
    const shown = (row: number, column: number): Nullable<ICellData> => {
      const own = cell(row, column);
      const over = spilled?.[row - 1]?.[column - 1];
      return over !== undefined && over !== null && (own?.v === undefined || own.v === null)
        ? over
        : own;
    };
    const styleOf = (row: number, column: number): Nullable<IStyleData> => {
      const own = styles.getStyleByCell(cell(row, column));
      const under = model.getColumnStyle(column - 1);
      return under ? { ...under, ...own } : own;
    };
    const format = (row: number, column: number, data = shown(row, column)): string =>
      styleOf(row, column)?.n?.pattern ?? styles.getStyleByCell(data)?.n?.pattern ?? '';
    /** What such contents are in this cell. */
    function asSeen(row: number, column: number, data: Nullable<ICellData>): CellValue {
      if (!data) return null;
      const raw = plain(data);
      if (raw === undefined || raw === null) return null;
      if (data.t === CellValueType.BOOLEAN) return raw === 1 || raw === true || raw === 'TRUE';
      if (typeof raw === 'string' && raw.startsWith('#'))
        return faults.textAt(key, row, column, raw);
      // A cell that was emptied is blank; an empty text that a formula gave is a text.
      if (raw === '' && data === cell(row, column) && !data.f && !data.si) return null;
      return typeof raw === 'number' && isDateFormat(format(row, column, data))
        ? { serial: raw }
        : raw;
    }
    const seen = (row: number, column: number): CellValue =>
      asSeen(row, column, shown(row, column));
    return { cell, styleOf, format, asSeen, seen, spilled, matrix };
  }

  /** Reads the formulas of one sheet. */
  function formulas(sheet: number) {
    const model = worksheet(sheet).getSheet();
    const matrix = model.getCellMatrix();
    let origins: ReturnType<FormulaCells['origins']> | null = null;
    return (row: number, column: number): string => {
      const cell = matrix.getValue(row - 1, column - 1);
      if (!cell?.si || cell.f) return cell?.f ?? '';
      // One formula may stand for a whole run of cells.
      origins ??= formulaCells.origins(model);
      const { f, r, c } = origins.get(cell.si) ?? {};
      return f === undefined || r === undefined || c === undefined
        ? ''
        : lexer.moveFormulaRefOffset(f, column - 1 - c, row - 1 - r);
    };
  }

  return { cells, formulas, dispose: () => formulaCells.dispose() };
}

export type Readers = ReturnType<typeof createReaders>;
