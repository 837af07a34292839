// The sheets of the workbook, and what is selected in them.
import type { Injector } from '@univerjs/core';
import { SheetsSelectionsService } from '@univerjs/sheets';
import type { Area, Backing } from '../../../emulator/backing';
import type { OpenWorkbook } from './workbook';

const ROWS = 1000;
const COLUMNS = 26;

interface Parts {
  readonly workbook: OpenWorkbook;
  readonly injector: Injector;
  readonly zone: string;
  readonly locale: string;
  /** Brings a cell of the sheet in front into view. */
  readonly reveal?: ((row: number, column: number) => void) | undefined;
}

/** All but removing one, which others have to follow. */
type Sheets = Pick<Backing, 'book' | 'addSheet' | 'setSheet' | 'select'>;

/** The sheets of the workbook that is open. */
export function createSheets({ workbook, injector, zone, locale, reveal }: Parts): Sheets {
  const { book, unit, numberOf, worksheet } = workbook;

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

  return {
    book: () => ({
      id: unit,
      name: book.getName(),
      zone,
      locale,
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
    addSheet(name, index) {
      const before = book.getActiveSheet();
      const added = book.create(name, ROWS, COLUMNS, { index });
      const number = numberOf(added.getSheetId());
      book.setActiveSheet(before);
      return number;
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
    select(area) {
      const target = worksheet(area.sheet);
      book.setActiveSheet(target);
      book.setActiveRange(target.getRange(area.row - 1, area.column - 1, area.rows, area.columns));
      reveal?.(area.row, area.column);
    },
  };
}
