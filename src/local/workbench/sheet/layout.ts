// Rows and columns of a sheet: inserted, deleted, moved, sized, hidden.
import { BooleanNumber } from '@univerjs/core';
import type { Axis, Backing } from '../../../emulator/backing';
import { widenFilter } from './filter';
import type { Lines } from './lines';
import type { OpenWorkbook } from './workbook';

type Layout = Pick<Backing, 'insertLines' | 'removeLines' | 'moveLines' | 'line' | 'setLines'>;

/** Runs of adjacent lines that meet a condition. */
function runsWhere(from: number, count: number, meets: (at: number) => boolean) {
  const runs: { readonly at: number; count: number }[] = [];
  for (let at = from; at < from + count; at += 1) {
    if (!meets(at)) continue;
    const last = runs[runs.length - 1];
    if (last !== undefined && last.at + last.count === at) last.count += 1;
    else runs.push({ at, count: 1 });
  }
  return runs;
}

/** The lines of the workbook that is open. */
export function createLayout(workbook: OpenWorkbook, lines: Lines): Layout {
  const { worksheet } = workbook;
  const widen = widenFilter(workbook);

  function isHidden(sheet: number, axis: Axis, at: number): boolean {
    const { rowData, columnData } = worksheet(sheet).getSheet().getConfig();
    const line = axis === 'row' ? rowData[at - 1] : columnData[at - 1];
    return line?.hd === BooleanNumber.TRUE;
  }

  function hide(sheet: number, axis: Axis, at: number, count: number, hidden: boolean): void {
    const target = worksheet(sheet);
    if (axis === 'row') {
      if (hidden) target.hideRows(at - 1, count);
      else target.showRows(at - 1, count);
    } else if (hidden) target.hideColumns(at - 1, count);
    else target.showColumns(at - 1, count);
  }

  return {
    insertLines(sheet, axis, before, count) {
      const target = worksheet(sheet);
      // New lines take over the looks of the line before them, as in Google Sheets.
      if (axis === 'row') {
        if (before === 1) target.insertRowsBefore(0, count);
        else lines.insertRows(sheet, before - 1, count);
      } else if (before === 1) target.insertColumnsBefore(0, count);
      else {
        lines.insertColumns(sheet, before - 1, count);
        widen(sheet, before, count);
      }
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
      const { hidden } = look;
      // What is hidden already is left alone: taking the step back would show it.
      if (hidden !== undefined)
        for (const { at: first, count: many } of runsWhere(
          at,
          count,
          (one) => isHidden(sheet, axis, one) !== hidden,
        ))
          hide(sheet, axis, first, many, hidden);
    },
  };
}
