// Notes on cells: the spreadsheet's own, so that the user sees and changes those of the script.
import type { IMutationInfo } from '@univerjs/core';
import { RemoveNoteMutation, SheetsNoteModel, UpdateNoteMutation } from '@univerjs/sheets-note';
import type { Area, Json } from '../../../emulator/backing';
import type { OpenWorkbook } from './workbook';

const SIZE = { width: 240, height: 110 };

/** The notes of one workbook; rows and columns count from 1. */
export function createNotes({ unit, injector, keyOf, perform }: OpenWorkbook) {
  const model = injector.get(SheetsNoteModel);

  function put(sheetId: string, row: number, col: number, text: Json): void {
    const at = { unitId: unit, sheetId, row, col };
    const before = model.getNote(unit, sheetId, { row, col });
    const update = (note: object): IMutationInfo => ({
      id: UpdateNoteMutation.id,
      params: { ...at, note },
    });
    const remove: IMutationInfo = { id: RemoveNoteMutation.id, params: at };
    const undo = before ? update({ ...before }) : remove;
    if (typeof text === 'string' && text !== '')
      perform(update({ row, col, note: text, ...SIZE }), undo);
    else if (before) perform(remove, undo);
  }

  return {
    /** Tells the note on a cell, or null. */
    reader(sheet: number): (row: number, column: number) => Json {
      const notes = new Map<string, string>();
      for (const [, { row, col, note }] of model.getSheetNotes(unit, keyOf(sheet)) ?? [])
        notes.set(`${row + 1},${col + 1}`, note);
      return (row, column) => (notes.size === 0 ? null : (notes.get(`${row},${column}`) ?? null));
    },
    write(area: Area, values: readonly (readonly Json[])[]): void {
      values.forEach((line, down) => {
        line.forEach((value, right) => {
          put(keyOf(area.sheet), area.row - 1 + down, area.column - 1 + right, value);
        });
      });
    },
  };
}

export type Notes = ReturnType<typeof createNotes>;
