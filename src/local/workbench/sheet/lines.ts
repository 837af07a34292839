// Whole rows and columns of the spreadsheet: inserting them with the looks of the line before, their sizes,
// and the looks of columns.
import type {
  ICellData,
  IObjectArrayPrimitiveType,
  IObjectMatrixPrimitiveType,
  IStyleData,
} from '@univerjs/core';
import { Direction } from '@univerjs/core';
import {
  InsertColByRangeCommand,
  SetColDataMutation,
  SetColDataMutationFactory,
  SetWorksheetColWidthMutation,
  SetWorksheetColWidthMutationFactory,
} from '@univerjs/sheets';
import type { Area, Json } from '../../../emulator/backing';
import { inherited, writeLook } from './looks';
import type { OpenWorkbook } from './workbook';

const isEmpty = (cell: ICellData): boolean => Object.keys(cell).length === 0;
const run = (from: number, count: number): number[] =>
  Array.from({ length: count }, (_, i) => from + i);

/** Lines of one workbook; rows and columns count from 1. */
export function createLines({ unit, commands, keyOf, worksheet, change, write }: OpenWorkbook) {
  function setColumnStyles(sheet: number, styles: ReadonlyMap<number, IStyleData>): void {
    const columnData: IObjectArrayPrimitiveType<{ s: IStyleData }> = {};
    for (const [column, s] of styles) columnData[column - 1] = { s };
    const model = worksheet(sheet).getSheet();
    change(
      SetColDataMutation.id,
      { unitId: unit, subUnitId: keyOf(sheet), columnData },
      (_, params) => SetColDataMutationFactory(params, model),
    );
  }

  return {
    /** Inserts columns after one, with its looks. The facade asks of every cell how it would be drawn. */
    insertColumns(sheet: number, after: number, count: number): void {
      const model = worksheet(sheet).getSheet();
      const cellValue: IObjectMatrixPrimitiveType<ICellData> = {};
      model.getCellMatrix().forEach((row, line) => {
        const { s } = line[after - 1] ?? {};
        const look = { ...inherited(line[after - 1]), ...(s ? { s } : {}) };
        if (isEmpty(look)) return;
        const made: Record<number, ICellData> = {};
        for (let column = after; column < after + count; column += 1) made[column] = { ...look };
        cellValue[row] = made;
      });
      const [startColumn, endColumn] = [after, after + count - 1];
      const range = { startRow: 0, endRow: model.getRowCount() - 1, startColumn, endColumn };
      commands.syncExecuteCommand(InsertColByRangeCommand.id, {
        unitId: unit,
        subUnitId: keyOf(sheet),
        direction: Direction.RIGHT,
        range,
        cellValue,
      });
      const under = model.getColumnStyle(after - 1);
      if (under)
        setColumnStyles(sheet, new Map(run(after + 1, count).map((at) => [at, { ...under }])));
    },

    /** Inserts rows after one, with its looks; the facade brings the styles. */
    insertRows(sheet: number, after: number, count: number): void {
      const target = worksheet(sheet);
      target.insertRowsAfter(after - 1, count);
      const above = target.getSheet().getCellMatrix().getMatrix()[after - 1];
      const columns = target.getMaxColumns();
      const line = run(0, columns).map((at) => {
        const look = inherited(above?.[at]);
        return isEmpty(look) ? null : look;
      });
      const area = { sheet, row: after + 1, column: 1, rows: count, columns };
      write(area, Array<typeof line>(count).fill(line));
    },

    /**
     * Whole columns that wrap alike say so once, not in each of their cells, of which there may be thousands.
     * The other looks stay with the cells: the spreadsheet draws number formats of cells only, and a cell could
     * not be without a colour in a coloured column.
     */
    setColumnWrap(area: Area, values: readonly (readonly Json[])[]): void {
      const model = worksheet(area.sheet).getSheet();
      const value = values[0]?.[0] ?? null;
      const whole = area.row === 1 && area.rows === model.getRowCount();
      const { s: style } = writeLook(null, 'wrap', value);
      if (!whole || typeof style !== 'object') return;
      if (!values.every((line) => line.every((one) => one === value))) return;
      const styles = run(area.column, area.columns).map(
        (column) => [column, { ...model.getColumnStyle(column - 1), ...style }] as const,
      );
      setColumnStyles(area.sheet, new Map(styles));
    },

    /** In pixels. */
    setWidths(sheet: number, from: number, count: number, colWidth: number): void {
      const model = worksheet(sheet).getSheet();
      const [startColumn, endColumn] = [from - 1, from + count - 2];
      const range = { startRow: 0, endRow: model.getRowCount() - 1, startColumn, endColumn };
      change(
        SetWorksheetColWidthMutation.id,
        { unitId: unit, subUnitId: keyOf(sheet), ranges: [range], colWidth },
        (_, params) => SetWorksheetColWidthMutationFactory(params, model),
      );
    },
  };
}

export type Lines = ReturnType<typeof createLines>;
