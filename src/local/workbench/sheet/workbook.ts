// The workbook that is open in the spreadsheet: its sheets by number, and changes that "undo" takes back.
import type {
  IAccessor,
  ICellData,
  IMutationInfo,
  Injector,
  IObjectMatrixPrimitiveType,
} from '@univerjs/core';
import { ICommandService, IUndoRedoService } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import { SetRangeValuesMutation, SetRangeValuesUndoMutationFactory } from '@univerjs/sheets';
import type { Area } from '../../../emulator/backing';
import { refusal } from '../../../emulator/refusal';
import type { SizeOf } from './formula-text';

/** Takes hold of the workbook that is open now. */
export function openWorkbook(api: FUniver, injector: Injector) {
  const opened = api.getActiveWorkbook();
  if (opened === null) throw new Error('No workbook is open');
  const book = opened;
  const unit = book.getId();
  const commands = injector.get(ICommandService);

  const keys: string[] = [];
  /** The host numbers sheets; the spreadsheet names them by texts. */
  function numberOf(key: string): number {
    const known = keys.indexOf(key);
    return known >= 0 ? known + 1 : keys.push(key);
  }
  function keyOf(sheet: number): string {
    const key = keys[sheet - 1];
    if (key === undefined) throw refusal(`Sheet ${sheet} not found`);
    return key;
  }
  function worksheet(sheet: number) {
    const found = book.getSheetBySheetId(keyOf(sheet));
    if (found === null) throw refusal(`Sheet ${sheet} not found`);
    return found;
  }

  /** Sizes of the sheets by name, as a formula on one sheet asks for them. */
  const sizeOf =
    (home: number): SizeOf =>
    (name) => {
      const found =
        name === null
          ? worksheet(home)
          : book.getSheets().find((one) => one.getSheetName().toLowerCase() === name.toLowerCase());
      return found && { rows: found.getMaxRows(), columns: found.getMaxColumns() };
    };

  /**
   * Makes a bare mutation that "undo" takes back. The commands over it measure the height of every row, at once
   * or later, which takes seconds on a long sheet.
   */
  function change<T extends object>(
    id: string,
    params: T,
    inverse: (accessor: IAccessor, params: T) => object,
  ): void {
    const undo = injector.invoke((accessor) => inverse(accessor, params));
    perform({ id, params }, { id, params: undo });
  }

  /** Makes a change that another one takes back. */
  function perform(redo: IMutationInfo, undo: IMutationInfo): void {
    commands.syncExecuteCommand(redo.id, redo.params);
    injector
      .get(IUndoRedoService)
      .pushUndoRedo({ unitID: unit, undoMutations: [undo], redoMutations: [redo] });
  }

  /** Writes cells in one command, which one "undo" takes back; nulls stay as they are. */
  function write(area: Area, cells: readonly (readonly (ICellData | null)[])[]): void {
    const value: IObjectMatrixPrimitiveType<ICellData> = {};
    cells.forEach((line, down) => {
      const row: Record<number, ICellData> = {};
      let any = false;
      line.forEach((cell, right) => {
        if (cell === null) return;
        row[area.column - 1 + right] = cell;
        any = true;
      });
      if (any) value[area.row - 1 + down] = row;
    });
    if (Object.keys(value).length === 0) return;
    change(
      SetRangeValuesMutation.id,
      { unitId: unit, subUnitId: keyOf(area.sheet), cellValue: value },
      SetRangeValuesUndoMutationFactory,
    );
  }

  for (const sheet of book.getSheets()) numberOf(sheet.getSheetId());
  return {
    book,
    unit,
    commands,
    injector,
    numberOf,
    keyOf,
    worksheet,
    sizeOf,
    change,
    perform,
    write,
  };
}

export type OpenWorkbook = ReturnType<typeof openWorkbook>;
