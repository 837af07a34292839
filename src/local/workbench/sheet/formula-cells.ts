// Where the formulas stand. The spreadsheet looks through every cell of the book for them, three times for
// each write and once for each calculation; with 50,000 orders that is most of the time. Here they are kept.
import type {
  ICellData,
  ICommandInfo,
  IDisposable,
  Injector,
  Nullable,
  Worksheet,
} from '@univerjs/core';
import {
  ICommandService,
  IUniverInstanceService,
  isFormulaId,
  isFormulaString,
  ObjectMatrix,
  UniverInstanceType,
  type Workbook,
} from '@univerjs/core';
import {
  FormulaDataModel,
  type IFormulaData,
  initSheetFormulaData,
} from '@univerjs/engine-formula';
import { SetRangeValuesMutation } from '@univerjs/sheets';

/** A formula that further cells repeat, and where it stands. */
interface Origin {
  readonly f: string;
  readonly r: number;
  readonly c: number;
}

export interface FormulaCells extends IDisposable {
  /** The formulas that cells of this sheet repeat by their id. */
  origins(sheet: Worksheet): ReadonlyMap<string, Origin>;
}

/** Cells by row and column that hold a formula, or held one once. */
type Places = Map<number, Set<number>>;

const holdsFormula = (cell: Nullable<ICellData>): boolean => Boolean(cell && (cell.f || cell.si));

/** After these, cells stand elsewhere. */
const moves = ({ id }: Readonly<ICommandInfo>): boolean =>
  /^sheet\.mutation\.(?:insert|remove|move|reorder|copy)/.test(id);

/** Makes the spreadsheet look for formulas only where there are some. */
export function keepFormulaCells(injector: Injector): FormulaCells {
  const model = injector.get(FormulaDataModel);
  const commands = injector.get(ICommandService);
  const units = injector.get(IUniverInstanceService);
  let kept = new WeakMap<Worksheet, Places>();
  let moving = false;

  function add(places: Places, row: number, column: number): void {
    const line = places.get(row);
    if (line === undefined) places.set(row, new Set([column]));
    else line.add(column);
  }

  function placesIn(sheet: Worksheet): Places {
    const known = kept.get(sheet);
    if (known !== undefined && !moving) return known;
    const places: Places = new Map();
    sheet.getCellMatrix().forValue((row, column, cell) => {
      if (holdsFormula(cell)) add(places, row, column);
    });
    kept.set(sheet, places);
    return places;
  }

  /** The cells of the sheet that hold formulas, and no others. */
  function cellsIn(sheet: Worksheet): ObjectMatrix<Nullable<ICellData>> {
    const all = sheet.getCellMatrix();
    const found = new ObjectMatrix<Nullable<ICellData>>();
    for (const [row, columns] of placesIn(sheet))
      for (const column of columns) {
        const cell = all.getValue(row, column);
        if (holdsFormula(cell)) found.setValue(row, column, cell);
        else columns.delete(column);
      }
    return found;
  }

  function origins(sheet: Worksheet): Map<string, Origin> {
    const found = new Map<string, Origin>();
    cellsIn(sheet).forValue((r, c, cell) => {
      const { f, si } = cell ?? {};
      if (typeof f === 'string' && typeof si === 'string' && isFormulaString(f) && isFormulaId(si))
        found.set(si, { f, r, c });
    });
    return found;
  }

  const sheetOf = (unit: string, sheet: string): Nullable<Worksheet> =>
    units.getUnit<Workbook>(unit, UniverInstanceType.UNIVER_SHEET)?.getSheetBySheetId(sheet);

  const before = commands.beforeCommandExecuted((command) => {
    if (moves(command)) moving = true;
    if (command.id !== SetRangeValuesMutation.id) return;
    const { unitId, subUnitId, cellValue } = Object(command.params);
    const sheet = sheetOf(unitId, subUnitId);
    const places = sheet && kept.get(sheet);
    if (!places) return;
    new ObjectMatrix<Nullable<ICellData>>(cellValue).forValue((row, column, cell) => {
      if (holdsFormula(cell)) add(places, row, column);
    });
  });
  const after = commands.onCommandExecuted((command) => {
    if (!moves(command)) return;
    kept = new WeakMap();
    moving = false;
  });

  const own = {
    getFormulaData(): IFormulaData {
      const data: IFormulaData = {};
      for (const book of units.getAllUnitsForType<Workbook>(UniverInstanceType.UNIVER_SHEET)) {
        data[book.getUnitId()] = {};
        for (const sheet of book.getSheets())
          initSheetFormulaData(data, book.getUnitId(), sheet.getSheetId(), cellsIn(sheet));
      }
      return data;
    },
    _getSheetFormulaIdMap(unit: string, key: string): Record<string, Origin> {
      const sheet = sheetOf(unit, key);
      return sheet ? Object.fromEntries(origins(sheet)) : {};
    },
  };
  Object.assign(model, own);

  return {
    origins,
    dispose() {
      before.dispose();
      after.dispose();
      for (const name of Object.keys(own)) Reflect.deleteProperty(model, name);
    },
  };
}
