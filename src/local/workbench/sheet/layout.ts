// Rows and columns of a sheet: inserted, deleted, moved, sized, hidden.
import { BooleanNumber } from '@univerjs/core';
import type { Backing } from '../../../emulator/backing';
import type { Lines } from './lines';
import type { OpenWorkbook } from './workbook';

type Layout = Pick<Backing, 'insertLines' | 'removeLines' | 'moveLines' | 'line' | 'setLines'>;

/** The lines of the workbook that is open. */
export function createLayout({ worksheet }: OpenWorkbook, lines: Lines): Layout {
  return {
    insertLines(sheet, axis, before, count) {
      const target = worksheet(sheet);
      // New lines take over the looks of the line before them, as in Google Sheets.
      if (axis === 'row') {
        if (before === 1) target.insertRowsBefore(0, count);
        else lines.insertRows(sheet, before - 1, count);
      } else if (before === 1) target.insertColumnsBefore(0, count);
      else lines.insertColumns(sheet, before - 1, count);
    },
    removeLines(sheet, axis, at, count) {
      const target = worksheet(sheet);
      if (axis === 'row') target.deleteRows(at - 1, count);
      else target.deleteColumns(at - 1, count);
    },
    moveLines(sheet, axis, at, count, before) {
      const target = worksheet(sheet);
      if (axis === 'row') target.moveRows(target.getRange(at - 1, 0, count, 1), before - 1);
      else target.moveColumns(target.getRange(0, at - 1, 1, count), before - 1);
    },
    line(sheet, axis, at) {
      const { rowData, columnData } = worksheet(sheet).getSheet().getConfig();
      const line = axis === 'row' ? rowData[at - 1] : columnData[at - 1];
      if (!line) return {};
      const size = 'w' in line ? line.w : 'h' in line ? line.h : undefined;
      return {
        ...(size === undefined ? {} : { size }),
        ...(line.hd === undefined ? {} : { hidden: line.hd === BooleanNumber.TRUE }),
      };
    },
    setLines(sheet, axis, at, count, look) {
      const target = worksheet(sheet);
      if (look.size !== undefined) {
        if (axis === 'row') target.setRowHeights(at - 1, count, look.size);
        else lines.setWidths(sheet, at, count, look.size);
      }
      if (look.fit && axis === 'row') target.autoResizeRows(at - 1, count);
      if (look.hidden === true) {
        if (axis === 'row') target.hideRows(at - 1, count);
        else target.hideColumns(at - 1, count);
      }
      if (look.hidden === false) {
        if (axis === 'row') target.showRows(at - 1, count);
        else target.showColumns(at - 1, count);
      }
    },
  };
}
