// Notes on cells: the spreadsheet's own, so that the user sees and changes those of the script.
import { SheetsNoteModel } from '@univerjs/sheets-note';
import type { Area, Json } from '../../../emulator/backing';
import type { OpenWorkbook } from './workbook';

const SIZE = { width: 240, height: 110 };

/** The notes of one workbook; rows and columns count from 1. */
export function createNotes({ unit, injector, keyOf }: OpenWorkbook) {
  const model = injector.get(SheetsNoteModel);
  return {
    /** Tells the note on a cell, or null. */
    reader(sheet: number): (row: number, column: number) => Json {
      const notes = new Map<string, string>();
      for (const [, { row, col, note }] of model.getSheetNotes(unit, keyOf(sheet)) ?? [])
        notes.set(`${row + 1},${col + 1}`, note);
      return (row, column) => (notes.size === 0 ? null : (notes.get(`${row},${column}`) ?? null));
    },
    write(area: Area, values: readonly (readonly Json[])[]): void {
      const sheet = keyOf(area.sheet);
      values.forEach((line, down) => {
        line.forEach((value, right) => {
          const [row, col] = [area.row - 1 + down, area.column - 1 + right];
          if (typeof value === 'string' && value !== '')
            model.updateNote(unit, sheet, row, col, { row, col, note: value, ...SIZE });
          else model.removeNote(unit, sheet, { row, col });
        });
      });
    },
  };
}

export type Notes = ReturnType<typeof createNotes>;
