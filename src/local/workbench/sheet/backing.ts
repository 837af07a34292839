// The page's spreadsheet behind the interface that the add-on's host asks: one workbook of Univer.
import type { ICellData, Injector, Nullable } from '@univerjs/core';
import { BooleanNumber } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import { IFunctionService } from '@univerjs/engine-formula';
import { SheetsSelectionsService } from '@univerjs/sheets';
import type { Area, Backing, ConditionalFormat, Json } from '../../../emulator/backing';
import { carried } from '../../../emulator/cells/lines';
import { fieldsOf, serialOf } from '../../../emulator/cells/serial';
import { display } from '../../../emulator/memory/display';
import { rewrite } from '../../../emulator/memory/formula';
import { localeOf } from '../../../emulator/memory/locale';
import { sortedRows } from '../../../emulator/memory/sort';
import { BLANK, contentOf, dateFormat, rewriteTyped } from './content';
import { drawFormats } from './drawn';
import { createFaults } from './faults';
import { followLines, lineChangeOf, type Tied } from './follow';
import { toGoogle } from './formula-text';
import { registerFunctions } from './functions';
import { editLines } from './line-breaks';
import { createLines } from './lines';
import { hasLook, readLook, writeLook } from './looks';
import { createNames } from './names';
import { createNotes } from './notes';
import { createReaders } from './read';
import { openWorkbook } from './workbook';

export interface BackingOptions {
  readonly api: FUniver;
  readonly injector: Injector;
  readonly zone: string;
  readonly locale: string;
  readonly now: () => number;
  /** Brings a cell of the sheet in front into view. */
  readonly reveal?: (row: number, column: number) => void;
  /** What the file brought along, by the number of the sheet. */
  readonly formats?: ReadonlyMap<number, readonly ConditionalFormat[]>;
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

const isFilled = (cell: Nullable<ICellData>): boolean =>
  Boolean(cell && ((cell.v ?? '') !== '' || cell.f || cell.si || cell.p));

/** A backing over the workbook that is open now. */
export function createUniverBacking({
  api,
  injector,
  zone,
  locale: localeName,
  now,
  reveal,
  formats,
}: BackingOptions): PageBacking {
  const workbook = openWorkbook(api, injector);
  const { book, unit, commands, numberOf, keyOf, worksheet, sizeOf, write } = workbook;
  const locale = localeOf(localeName);
  const faults = createFaults();
  const readers = createReaders(workbook, faults);
  const lines = createLines(workbook);
  const names = createNames(workbook);
  const tied: Tied = {
    tags: [],
    formats: new Map([...(formats ?? [])].map(([sheet, all]) => [sheet, [...all]])),
  };
  const notes = createNotes(workbook);
  let lastTag = 0;

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

  const drawn = drawFormats(workbook, tied, faults);
  const lined = editLines(injector);
  const watch = commands.onCommandExecuted((command) => {
    const found = lineChangeOf(command);
    if (found === null) return;
    followLines(tied, numberOf(found.sheet), found.change);
    faults.clear();
  });
  const typing = commands.beforeCommandExecuted(({ id, params }) => {
    if (id !== 'sheet.command.set-range-values') return;
    const given: { unitId?: unknown; subUnitId?: unknown; value?: unknown } = params ?? {};
    const key = given.subUnitId ?? book.getActiveSheet().getSheetId();
    if ((given.unitId ?? unit) === unit && typeof key === 'string')
      rewriteTyped(given.value, sizeOf(numberOf(key)));
  });

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
      const { matrix, spilled } = readers.cells(sheet);
      const { rowCount, columnCount } = worksheet(sheet).getSheet().getConfig();
      const cells = matrix.getMatrix();
      // From the far end: a sheet may hold millions of cells.
      let rows = rowCount;
      while (rows > 0 && !Object.values(cells[rows - 1] ?? {}).some(isFilled)) rows -= 1;
      let columns = 0;
      for (let row = 0; row < rows; row += 1) {
        const line = cells[row];
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
      const { seen } = readers.cells(area.sheet);
      return gridOf(area, seen);
    },
    formulas(area) {
      const formulaAt = readers.formulas(area.sheet);
      return gridOf(area, (row, column) => {
        const formula = formulaAt(row, column);
        return formula === '' ? '' : toGoogle(formula, sizeOf(area.sheet));
      });
    },
    displays(area) {
      const { seen, format } = readers.cells(area.sheet);
      return gridOf(area, (row, column) => {
        const value = seen(row, column);
        const pattern = format(row, column);
        return typeof value === 'object' && value !== null
          ? display(
              value.serial,
              pattern === '' ? dateFormat(value.serial, locale) : pattern,
              locale,
            )
          : display(value, pattern, locale);
      });
    },
    looks(area, look) {
      if (look === 'note') return gridOf(area, notes.reader(area.sheet));
      const { cell, styleOf } = readers.cells(area.sheet);
      return gridOf(area, (row, column) => readLook(cell(row, column), styleOf(row, column), look));
    },
    enter(area, content) {
      const { format } = readers.cells(area.sheet);
      const where = {
        sizeOf: sizeOf(area.sheet),
        locale,
        year: fieldsOf(serialOf(now(), zone)).year,
      };
      write(
        area,
        content.map((line, down) =>
          line.map((value, right) =>
            contentOf(value, { ...where, format: format(area.row + down, area.column + right) }),
          ),
        ),
      );
    },
    setLooks(area, look, values) {
      if (look === 'note') return notes.write(area, values);
      if (look === 'wrap') lines.setColumnWrap(area, values);
      const { cell, styleOf } = readers.cells(area.sheet);
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
      const { cell, seen } = readers.cells(area.sheet);
      const formulaAt = readers.formulas(area.sheet);
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
      for (const one of names.all()) if (one.area.sheet === sheet) names.set(one.name, null);
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
      reveal?.(area.row, area.column);
    },
    names: names.all,
    setName: names.set,
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
        reader: (sheet) => readers.cells(numberOf(sheet)).asSeen,
        dateFormat: () => locale.date,
        keep: faults.keep,
      });
    },
    fault: (sheet, row, column) => faults.at(sheet, row, column)?.note ?? null,
    sheetKey: keyOf,
    dispose() {
      watch.dispose();
      typing.dispose();
      drawn.dispose();
      lined();
      readers.dispose();
    },
  };
  return backing;
}
