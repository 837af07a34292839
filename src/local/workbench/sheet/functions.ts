// The add-on's functions as formulas of the page's spreadsheet: true blanks and true dates in, blocks out.
import type { ICellData, Nullable } from '@univerjs/core';
import {
  ArrayValueObject,
  BaseFunction,
  BaseReferenceObject,
  type BaseValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  type FunctionVariantType,
  type IFunctionService,
  NumberValueObject,
  StringValueObject,
} from '@univerjs/engine-formula';
import type { CellValue, CustomFunctions, Fault, FormulaArgument } from '../../../emulator/backing';
import { isDateFormat } from '../../../emulator/memory/display';

/** Remembers or forgets (null) what is wrong in a cell; rows and columns count from 1. */
type KeepFault = (sheet: string, row: number, column: number, fault: Fault | null) => void;

/** Tells what contents are in a cell of this sheet. */
type Reader = (
  sheet: string,
) => (row: number, column: number, data: Nullable<ICellData>) => CellValue;

function cellOf(value: Nullable<BaseValueObject>): CellValue {
  if (!value || value.isNull()) return null;
  if (value instanceof ErrorValueObject) return value.getErrorType();
  const raw = value.getValue();
  const isDate = typeof raw === 'number' && isDateFormat(value.getPattern());
  return isDate ? { serial: raw } : raw;
}

/** Cells of the sheet as they are: thousands of them need no object each. */
function cellsOf(reference: BaseReferenceObject, reader: Reader): CellValue[][] {
  const { startRow, endRow, startColumn, endColumn } = reference.getRangePosition();
  const seen = reader(reference.getSheetId());
  const rows: CellValue[][] = [];
  for (let row = startRow; row <= endRow; row += 1) {
    const line: CellValue[] = [];
    for (let column = startColumn; column <= endColumn; column += 1)
      line.push(seen(row + 1, column + 1, reference.getCellData(row, column)));
    rows.push(line);
  }
  return rows;
}

/** An argument that is an error, or points to a sheet or to cells that are not there. */
function errorIn(argument: FunctionVariantType): ErrorValueObject | null {
  if (argument instanceof ErrorValueObject) return argument;
  if (!(argument instanceof BaseReferenceObject)) return null;
  const { startRow, startColumn } = argument.getRangePosition();
  const noSheet = argument.getForcedSheetName() !== '' && !argument.getForcedSheetId();
  return noSheet || startRow < 0 || startColumn < 0 ? ErrorValueObject.create(ErrorType.REF) : null;
}

const blockOf = (array: ArrayValueObject): CellValue[][] =>
  Array.from({ length: array.getRowCount() }, (_, row) =>
    Array.from({ length: array.getColumnCount() }, (_, column) => cellOf(array.get(row, column))),
  );

function argumentOf(value: FunctionVariantType, reader: Reader): FormulaArgument {
  const isBlock = value instanceof ArrayValueObject || value instanceof BaseReferenceObject;
  if (!isBlock) return cellOf(value);
  const rows = value instanceof BaseReferenceObject ? cellsOf(value, reader) : blockOf(value);
  return rows.length === 1 && rows[0]?.length === 1 ? (rows[0][0] ?? null) : rows;
}

function objectOf(value: CellValue | Fault, dateFormat: string): BaseValueObject {
  if (value === null) return StringValueObject.create('');
  if (typeof value === 'string') return StringValueObject.create(value);
  if (typeof value === 'number') return NumberValueObject.create(value);
  if (typeof value === 'boolean') return BooleanValueObject.create(value);
  return 'serial' in value
    ? NumberValueObject.create(value.serial, dateFormat)
    : ErrorValueObject.create(ErrorType.VALUE, value.note);
}

class SheetFunction extends BaseFunction {
  override needsReferenceObject = true;
  override minParams = 0;
  override maxParams = 255;

  constructor(
    name: string,
    private readonly answer: (
      self: SheetFunction,
      args: readonly FunctionVariantType[],
    ) => BaseValueObject,
  ) {
    super(name);
  }

  override calculate(...args: FunctionVariantType[]): BaseValueObject {
    return this.answer(this, args);
  }
}

interface Around {
  readonly service: IFunctionService;
  readonly functions: CustomFunctions;
  /** The host's number of a sheet. */
  readonly sheetNumber: (sheet: string) => number;
  readonly reader: Reader;
  readonly keep: KeepFault;
  readonly dateFormat: () => string;
}

/** Makes every function of the add-on known to the spreadsheet, in place of those of the last add-on. */
export function registerFunctions({
  service,
  functions,
  sheetNumber,
  reader,
  keep,
  dateFormat,
}: Around) {
  const made = functions.names.map(
    (name) =>
      new SheetFunction(name.toUpperCase(), (self, args) => {
        const unit = self.unitId ?? '';
        const sheet = self.subUnitId ?? '';
        const [row, column] = [self.row + 1, self.column + 1];
        // A lone error makes the call an error; inside a block it is handed over as text.
        const wrong = args.map(errorIn).find((error) => error !== null);
        if (wrong) return wrong;
        const at = { sheet: sheetNumber(sheet), row, column };
        const result = functions.call(
          name,
          args.map((arg) => argumentOf(arg, reader)),
          at,
        );
        keep(sheet, row, column, 'error' in result ? result : null);
        if ('error' in result) return objectOf(result, '');
        const values = result.rows.map((line) =>
          line.map((value) => objectOf(value, dateFormat())),
        );
        const [only] = values[0] ?? [];
        if (values.length === 1 && values[0]?.length === 1 && only) return only;
        return ArrayValueObject.create({
          calculateValueList: values,
          rowCount: values.length,
          columnCount: values[0]?.length ?? 0,
          unitId: unit,
          sheetId: sheet,
          row: -1,
          column: -1,
        });
      }),
  );
  service.unregisterExecutors(...made.map((one) => one.name));
  service.registerExecutors(...made);
}
