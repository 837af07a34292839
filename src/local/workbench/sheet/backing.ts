// The page's spreadsheet behind the interface that the add-on's host asks: one workbook of Univer.
import type {
  IAccessor,
  ICellData,
  Injector,
  IObjectArrayPrimitiveType,
  IObjectMatrixPrimitiveType,
  IStyleData,
  Nullable,
} from '@univerjs/core';
import {
  BooleanNumber,
  CellValueType,
  Direction,
  ICommandService,
  IUndoRedoService,
} from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import { FormulaDataModel, IFunctionService, LexerTreeBuilder } from '@univerjs/engine-formula';
import {
  INTERCEPTOR_POINT,
  InsertColByRangeCommand,
  SetColDataMutation,
  SetColDataMutationFactory,
  SetRangeValuesMutation,
  SetRangeValuesUndoMutationFactory,
  SetWorksheetColWidthMutation,
  SetWorksheetColWidthMutationFactory,
  SheetInterceptorService,
  SheetsSelectionsService,
} from '@univerjs/sheets';
import { printReference, readReference } from '../../host/a1';
import type { Area, Backing, CellValue, Fault, Json, Look, NamedArea } from '../../host/backing';
import { carried } from '../../host/lines';
import { display, isDateFormat } from '../../host/memory/display';
import { rewrite } from '../../host/memory/formula';
import { localeOf } from '../../host/memory/locale';
import { sortedRows } from '../../host/memory/sort';
import { readTyped } from '../../host/memory/typed';
import { refusal } from '../../host/refusal';
import { fieldsOf, serialOf } from '../../host/serial';
import { conditionalStyle } from './colours';
import { followLines, lineChangeOf, type Tied } from './follow';
import { keepFormulaCells } from './formula-cells';
import { type SizeOf, toGoogle, toPage } from './formula-text';
import { registerFunctions } from './functions';
import { hasLook, inherited, readLook, writeLook } from './looks';

export interface BackingOptions {
  readonly api: FUniver;
  readonly injector: Injector;
  readonly zone: string;
  readonly locale: string;
  readonly now: () => number;
}

export interface PageBacking extends Backing {
  /** The sentence over an error cell of ours. */
  fault(sheet: string, row: number, column: number): string | null;
  /** The spreadsheet's own name of a sheet. */
  sheetKey(sheet: number): string;
  dispose(): void;
}

const ROWS = 1000;
const COLUMNS = 26;

/** A block, row by row. Plain loops: a block may hold millions of cells. */
function gridOf<T>(area: Area, make: (row: number, column: number) => T): T[][] {
  const grid: T[][] = [];
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    const line: T[] = [];
    for (let column = area.column; column < area.column + area.columns; column += 1)
      line.push(make(row, column));
    grid.push(line);
  }
  return grid;
}

/** The cells of a command that writes: one cell, rows of cells, or cells by row and column. */
function cellsIn(value: unknown): { f?: unknown }[] {
  if (typeof value !== 'object' || value === null) return [];
  const cell: { f?: unknown } = value;
  return 'f' in value || 'v' in value ? [cell] : Object.values(value).flatMap(cellsIn);
}

const isFilled = (cell: Nullable<ICellData>): boolean =>
  Boolean(cell && ((cell.v ?? '') !== '' || cell.f || cell.si || cell.p));

/** The spreadsheet's error texts as Google Sheets has them. */
const ERRORS = new Map([['#SPILL!', '#REF!']]);

/** A backing over the workbook that is open now. */
export function createUniverBacking({
  api,
  injector,
  zone,
  locale: localeName,
  now,
}: BackingOptions): PageBacking {
  const opened = api.getActiveWorkbook();
  if (opened === null) throw new Error('No workbook is open');
  const book = opened;
  const unit = book.getId();
  const locale = localeOf(localeName);
  const commands = injector.get(ICommandService);
  const formulaData = injector.get(FormulaDataModel);
  const lexer = injector.get(LexerTreeBuilder);
  const formulaCells = keepFormulaCells(injector);
  const faults = new Map<string, Fault>();
  const tied: Tied = { tags: [], formats: new Map() };
  let lastTag = 0;

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

  const faultKey = (sheet: string, row: number, column: number) => `${sheet}!${row}!${column}`;
  /** An error's text as Google Sheets has it. */
  function errorAt(sheet: string, row: number, column: number, text: string): string {
    const fault = text === '#VALUE!' ? faults.get(faultKey(sheet, row, column)) : undefined;
    return fault?.error ?? ERRORS.get(text) ?? text;
  }
  const dateFormat = (serial: number): string =>
    Number.isInteger(serial) ? locale.date : `${locale.date} H:mm:ss`;

  /** Reads cells of one sheet: what stands in them, what spills into them, how they look. */
  function reader(sheet: number) {
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
    /** A rich text's plain text. */
    const plain = (data: ICellData): ICellData['v'] =>
      data.p ? (data.p.body?.dataStream ?? '').replace(/\r\n$/, '') : data.v;
    /** What such contents are in this cell. */
    function asSeen(row: number, column: number, data: Nullable<ICellData>): CellValue {
      if (!data) return null;
      const raw = plain(data);
      if (raw === undefined || raw === null) return null;
      if (data.t === CellValueType.BOOLEAN) return raw === 1 || raw === true || raw === 'TRUE';
      if (typeof raw === 'string' && raw.startsWith('#')) return errorAt(key, row, column, raw);
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

  const sizeOf =
    (home: number): SizeOf =>
    (name) => {
      const found =
        name === null
          ? worksheet(home)
          : book.getSheets().find((one) => one.getSheetName().toLowerCase() === name.toLowerCase());
      return found && { rows: found.getMaxRows(), columns: found.getMaxColumns() };
    };

  /** Reads the formulas of one sheet. */
  function formulaReader(sheet: number) {
    const model = worksheet(sheet).getSheet();
    const matrix = model.getCellMatrix();
    let origins: ReturnType<typeof formulaCells.origins> | null = null;
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
    commands.syncExecuteCommand(id, params);
    injector.get(IUndoRedoService).pushUndoRedo({
      unitID: unit,
      undoMutations: [{ id, params: undo }],
      redoMutations: [{ id, params }],
    });
  }

  /** Inserts columns after one, with its looks. The facade asks of every cell how it would be drawn. */
  function insertColumns(sheet: number, after: number, count: number): void {
    const model = worksheet(sheet).getSheet();
    const cellValue: IObjectMatrixPrimitiveType<ICellData> = {};
    model.getCellMatrix().forEach((row, line) => {
      const { s } = line[after - 1] ?? {};
      const look = { ...inherited(line[after - 1]), ...(s ? { s } : {}) };
      if (Object.keys(look).length === 0) return;
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
    if (!under) return;
    const columns = Array.from({ length: count }, (_, right) => after + 1 + right);
    setColumnStyles(sheet, new Map(columns.map((column) => [column, { ...under }])));
  }

  /** Inserts rows after one, with its looks; the facade brings the styles. */
  function insertRows(sheet: number, after: number, count: number): void {
    const target = worksheet(sheet);
    target.insertRowsAfter(after - 1, count);
    const above = target
      .getSheet()
      .getCellMatrix()
      .getRow(after - 1);
    const columns = target.getMaxColumns();
    const line = Array.from({ length: columns }, (_, at) => {
      const look = inherited(above?.[at]);
      return Object.keys(look).length === 0 ? null : look;
    });
    const area = { sheet, row: after + 1, column: 1, rows: count, columns };
    write(area, Array<typeof line>(count).fill(line));
  }

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

  /**
   * What whole columns look like alike is said once for the column, not in each of its cells, of which there may
   * be thousands. Number formats are not: the spreadsheet draws only those of cells.
   */
  function setColumnLooks(area: Area, look: Look, values: readonly (readonly Json[])[]): void {
    const model = worksheet(area.sheet).getSheet();
    const value = values[0]?.[0] ?? null;
    const whole = area.row === 1 && area.rows === model.getRowCount();
    const { s: style } = writeLook(null, look, value);
    if (!whole || look === 'numberFormat' || typeof style !== 'object') return;
    if (!values.every((line) => line.every((one) => one === value))) return;
    const columns = Array.from({ length: area.columns }, (_, right) => area.column + right);
    const styles = columns.map((column) => {
      const made = { ...model.getColumnStyle(column - 1), ...style };
      return [column, made] as const;
    });
    setColumnStyles(area.sheet, new Map(styles));
  }

  function setWidths(sheet: number, startColumn: number, count: number, colWidth: number): void {
    const model = worksheet(sheet).getSheet();
    const endColumn = startColumn + count - 1;
    const range = { startRow: 0, endRow: model.getRowCount() - 1, startColumn, endColumn };
    change(
      SetWorksheetColWidthMutation.id,
      { unitId: unit, subUnitId: keyOf(sheet), ranges: [range], colWidth },
      (_, params) => SetWorksheetColWidthMutationFactory(params, model),
    );
  }

  function rewriteTyped(params: unknown): void {
    const given: { unitId?: unknown; subUnitId?: unknown; value?: unknown } =
      typeof params === 'object' && params !== null ? params : {};
    const key = given.subUnitId ?? book.getActiveSheet().getSheetId();
    if ((given.unitId ?? unit) !== unit || typeof key !== 'string') return;
    for (const cell of cellsIn(given.value)) {
      const { f } = cell;
      if (typeof f === 'string' && f.startsWith('=')) cell.f = toPage(f, sizeOf(numberOf(key)));
    }
  }

  const BLANK: ICellData = { v: null, f: null, si: null, p: null };

  /** What a script's value makes of a cell. */
  function contentOf(content: CellValue, format: string, sheet: number): ICellData {
    const styled = (pattern: string | undefined): ICellData =>
      pattern === undefined ? {} : { s: { n: { pattern } } };
    if (content === null || content === '') return BLANK;
    if (typeof content === 'boolean')
      return { ...BLANK, v: content ? 1 : 0, t: CellValueType.BOOLEAN };
    if (typeof content === 'number') return { ...BLANK, v: content, t: CellValueType.NUMBER };
    if (typeof content === 'object') {
      const pattern = isDateFormat(format) ? undefined : dateFormat(content.serial);
      return { ...BLANK, v: content.serial, t: CellValueType.NUMBER, ...styled(pattern) };
    }
    if (content.length > 1 && content.startsWith('='))
      return { v: null, p: null, si: null, f: toPage(content, sizeOf(sheet)) };
    if (format === '@') return { ...BLANK, v: content, t: CellValueType.STRING };
    const typed = readTyped(content, locale, fieldsOf(serialOf(now(), zone)).year);
    if (typed.value === null) return BLANK;
    if (typeof typed.value === 'string')
      return { ...BLANK, v: typed.value, t: CellValueType.STRING };
    if (typeof typed.value === 'boolean') return contentOf(typed.value, format, sheet);
    return {
      ...BLANK,
      v: typed.value,
      t: CellValueType.NUMBER,
      ...styled(format === '' ? typed.format : undefined),
    };
  }

  function selection(): Area {
    // Asked of the service itself: the facade throws while the grid is being made smaller.
    const range = injector.get(SheetsSelectionsService).getCurrentLastSelection()?.range;
    const sheet = numberOf(book.getActiveSheet().getSheetId());
    if (range === undefined) return { sheet, row: 1, column: 1, rows: 1, columns: 1 };
    return {
      sheet,
      row: range.startRow + 1,
      column: range.startColumn + 1,
      rows: range.endRow - range.startRow + 1,
      columns: range.endColumn - range.startColumn + 1,
    };
  }

  function namedArea(name: string, text: string): NamedArea[] {
    const reference = readReference(text);
    const sheet = book.getSheets().find((one) => one.getSheetName() === reference?.sheet);
    const { row, column } = reference?.from ?? {};
    if (!reference || !sheet || row == null || column == null) return [];
    const to = reference.to ?? reference.from;
    return [
      {
        name,
        area: {
          sheet: numberOf(sheet.getSheetId()),
          row,
          column,
          rows: (to.row ?? sheet.getMaxRows()) - row + 1,
          columns: (to.column ?? sheet.getMaxColumns()) - column + 1,
        },
      },
    ];
  }

  const corner = (row: number, column: number) => ({
    row,
    column,
    fixedRow: true,
    fixedColumn: true,
  });

  const watch = commands.onCommandExecuted((command) => {
    const found = lineChangeOf(command);
    if (found === null) return;
    followLines(tied, numberOf(found.sheet), found.change);
    faults.clear();
  });

  // Formulas typed or pasted are read as Google Sheets reads them.
  const typing = commands.beforeCommandExecuted((command) => {
    if (command.id === 'sheet.command.set-range-values') rewriteTyped(command.params);
  });

  const drawn = injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    id: 'claim-desk-conditional-formats',
    priority: 1,
    effect: 1,
    handler: (cell, where, next) => {
      const formats =
        where.unitId === unit ? tied.formats.get(numberOf(where.subUnitId)) : undefined;
      const style =
        formats === undefined || formats.length === 0
          ? null
          : conditionalStyle(formats, where.row + 1, where.col + 1, cell);
      const fault =
        cell?.v === '#VALUE!' &&
        faults.get(faultKey(where.subUnitId, where.row + 1, where.col + 1));
      if (fault) return next({ ...cell, v: fault.error });
      if (style === null) return next(cell);
      const own = book.getWorkbook().getStyles().getStyleByCell(cell);
      return next({ ...cell, s: { ...own, ...style } });
    },
  });

  for (const sheet of book.getSheets()) numberOf(sheet.getSheetId());

  const backing: PageBacking = {
    book: () => ({
      id: unit,
      name: book.getName(),
      zone,
      locale: localeName,
      sheets: book.getSheets().map((sheet) => {
        const freeze = sheet.getFreeze();
        return {
          id: numberOf(sheet.getSheetId()),
          name: sheet.getSheetName(),
          hidden: sheet.isSheetHidden(),
          rows: sheet.getMaxRows(),
          columns: sheet.getMaxColumns(),
          frozenRows: freeze.ySplit,
          frozenColumns: freeze.xSplit,
          tabColor: sheet.getTabColor() ?? null,
        };
      }),
      selection: selection(),
    }),
    extent(sheet) {
      const { matrix, spilled } = reader(sheet);
      const { rowCount, columnCount } = worksheet(sheet).getSheet().getConfig();
      const lines = matrix.getMatrix();
      // From the far end: a sheet may hold millions of cells.
      let rows = rowCount;
      while (rows > 0 && !Object.values(lines[rows - 1] ?? {}).some(isFilled)) rows -= 1;
      let columns = 0;
      for (let row = 0; row < rows; row += 1) {
        const line = lines[row];
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
      const { seen } = reader(area.sheet);
      return gridOf(area, seen);
    },
    formulas(area) {
      const formulaAt = formulaReader(area.sheet);
      return gridOf(area, (row, column) => {
        const formula = formulaAt(row, column);
        return formula === '' ? '' : toGoogle(formula, sizeOf(area.sheet));
      });
    },
    displays(area) {
      const { seen, format } = reader(area.sheet);
      return gridOf(area, (row, column) => {
        const value = seen(row, column);
        const pattern = format(row, column);
        return typeof value === 'object' && value !== null
          ? display(value.serial, pattern === '' ? dateFormat(value.serial) : pattern, locale)
          : display(value, pattern, locale);
      });
    },
    looks(area, look) {
      const { cell, styleOf } = reader(area.sheet);
      return gridOf(area, (row, column) => readLook(cell(row, column), styleOf(row, column), look));
    },
    enter(area, content) {
      const { format } = reader(area.sheet);
      write(
        area,
        content.map((line, down) =>
          line.map((value, right) =>
            contentOf(value, format(area.row + down, area.column + right), area.sheet),
          ),
        ),
      );
    },
    setLooks(area, look, values) {
      setColumnLooks(area, look, values);
      const { cell, styleOf } = reader(area.sheet);
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
      const { cell, seen } = reader(area.sheet);
      const formulaAt = formulaReader(area.sheet);
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
    addSheet(name, index) {
      const before = book.getActiveSheet();
      const added = book.create(name, ROWS, COLUMNS, { index });
      const number = numberOf(added.getSheetId());
      book.setActiveSheet(before);
      return number;
    },
    removeSheet(sheet) {
      book.deleteSheet(keyOf(sheet));
      tied.tags = tied.tags.filter(({ place }) => place.kind === 'book' || place.sheet !== sheet);
      tied.formats.delete(sheet);
      for (const one of backing.names())
        if (one.area.sheet === sheet) backing.setName(one.name, null);
    },
    setSheet(sheet, change) {
      const target = worksheet(sheet);
      if (change.name !== undefined) target.setName(change.name);
      if (change.hidden === true) target.hideSheet();
      if (change.hidden === false) target.showSheet();
      if (change.frozenRows !== undefined) target.setFrozenRows(change.frozenRows);
      if (change.frozenColumns !== undefined) target.setFrozenColumns(change.frozenColumns);
      if (change.tabColor !== undefined) target.setTabColor(change.tabColor ?? '');
    },
    insertLines(sheet, axis, before, count) {
      const target = worksheet(sheet);
      // New lines take over the looks of the line before them, as in Google Sheets.
      if (axis === 'row') {
        if (before === 1) target.insertRowsBefore(0, count);
        else insertRows(sheet, before - 1, count);
      } else if (before === 1) target.insertColumnsBefore(0, count);
      else insertColumns(sheet, before - 1, count);
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
        else setWidths(sheet, at - 1, count, look.size);
      }
      if (look.hidden === true) {
        if (axis === 'row') target.hideRows(at - 1, count);
        else target.hideColumns(at - 1, count);
      }
      if (look.hidden === false) {
        if (axis === 'row') target.showRows(at - 1, count);
        else target.showColumns(at - 1, count);
      }
    },
    select(area) {
      const target = worksheet(area.sheet);
      book.setActiveSheet(target);
      book.setActiveRange(target.getRange(area.row - 1, area.column - 1, area.rows, area.columns));
    },
    names: () =>
      book
        .getDefinedNames()
        .flatMap((one) => namedArea(one.getName(), one.getFormulaOrRefString())),
    setName(name, area) {
      if (book.getDefinedName(name) !== null) book.deleteDefinedName(name);
      if (area === null) return;
      const from = corner(area.row, area.column);
      const to = corner(area.row + area.rows - 1, area.column + area.columns - 1);
      const sheet = worksheet(area.sheet).getSheetName();
      const single = area.rows === 1 && area.columns === 1;
      book.insertDefinedName(name, printReference({ sheet, from, to: single ? null : to }));
    },
    tags: () => tied.tags,
    addTag(tag) {
      lastTag += 1;
      tied.tags.push({ ...tag, id: lastTag });
      return lastTag;
    },
    setTag(id, change) {
      tied.tags = tied.tags.flatMap((tag) => {
        if (tag.id !== id) return [tag];
        return change === null ? [] : [{ ...tag, ...change }];
      });
    },
    conditionalFormats: (sheet) => tied.formats.get(sheet) ?? [],
    setConditionalFormats(sheet, formats) {
      tied.formats.set(sheet, [...formats]);
    },
    connect(functions) {
      registerFunctions({
        service: injector.get(IFunctionService),
        functions,
        sheetNumber: numberOf,
        reader: (sheet) => reader(numberOf(sheet)).asSeen,
        dateFormat: () => locale.date,
        keep(sheet, row, column, fault) {
          const key = faultKey(sheet, row, column);
          if (fault === null) faults.delete(key);
          else faults.set(key, fault);
        },
      });
    },
    fault: (sheet, row, column) => faults.get(faultKey(sheet, row, column))?.note ?? null,
    sheetKey: keyOf,
    dispose() {
      watch.dispose();
      typing.dispose();
      drawn.dispose();
      formulaCells.dispose();
    },
  };
  return backing;
}
