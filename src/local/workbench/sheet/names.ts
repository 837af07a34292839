// The workbook's named areas.

import type { Area, NamedArea } from '../../../emulator/backing';
import { printReference, readReference } from '../../../emulator/cells/a1';
import type { OpenWorkbook } from './workbook';

const corner = (row: number, column: number) => ({
  row,
  column,
  fixedRow: true,
  fixedColumn: true,
});

/** The named areas of one workbook. */
export function createNames({ book, numberOf, worksheet }: OpenWorkbook) {
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

  return {
    all: (): NamedArea[] =>
      book
        .getDefinedNames()
        .flatMap((one) => namedArea(one.getName(), one.getFormulaOrRefString())),
    /** Null takes the name away. */
    set(name: string, area: Area | null): void {
      if (book.getDefinedName(name) !== null) book.deleteDefinedName(name);
      if (area === null) return;
      const from = corner(area.row, area.column);
      const to = corner(area.row + area.rows - 1, area.column + area.columns - 1);
      const sheet = worksheet(area.sheet).getSheetName();
      const single = area.rows === 1 && area.columns === 1;
      book.insertDefinedName(name, printReference({ sheet, from, to: single ? null : to }));
    },
  };
}
