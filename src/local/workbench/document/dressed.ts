// A sheet of the page with the looks of the file it came from.
import type { ICellData, IWorksheetData } from '@univerjs/core';
import { BooleanNumber } from '@univerjs/core';
import { isDateFormat } from '../../../emulator/memory/display';
import { shownRules } from '../rules/sheet-rules';
import type { SheetLooks } from './file-looks';
import { styleOf } from './sheet-styles';

interface Looked {
  readonly id: string;
  readonly looks: SheetLooks;
}

/** Pixels of a character of Excel's column width, and of a point of its row height. */
const [PER_CHARACTER, PER_POINT] = [7, 4 / 3];

const hidden = (isHidden: boolean | undefined) => (isHidden ? { hd: BooleanNumber.TRUE } : {});

/** The cell in the style; a date stays one and a number stays one, whatever the format says. */
function styled(cell: ICellData | undefined, style: ReturnType<typeof styleOf>): ICellData {
  const own = typeof cell?.s === 'object' ? cell.s : null;
  const isDate = isDateFormat(own?.n?.pattern ?? '');
  const { n, ...rest } = style;
  const fits = n && cell?.v !== undefined && isDateFormat(n.pattern) === isDate;
  const empty = cell === undefined && n;
  return { ...cell, s: { ...own, ...rest, ...(fits || empty ? { n } : {}) } };
}

/** The sheet as its file looks. */
export function dressed(
  sheet: Partial<IWorksheetData> & Pick<IWorksheetData, 'cellData' | 'rowCount' | 'columnCount'>,
  looks: SheetLooks,
): Partial<IWorksheetData> {
  const { cellData } = sheet;
  const styles = looks.styles.map(styleOf);
  const { cells } = looks;
  for (let at = 0; at + 2 < cells.length; at += 3) {
    const [row = 0, column = 0, number = 0] = cells.subarray(at, at + 3);
    const style = styles[number];
    if (style === undefined || row >= sheet.rowCount || column >= sheet.columnCount) continue;
    const line = cellData[row] ?? {};
    cellData[row] = line;
    line[column] = styled(line[column], style);
  }
  const columnData: Record<number, object> = { ...sheet.columnData };
  looks.columns.forEach(({ width, hidden: isHidden }, column) => {
    const w = width === undefined ? {} : { w: Math.round(width * PER_CHARACTER) };
    columnData[column] = { ...columnData[column], ...w, ...hidden(isHidden) };
  });
  const rowData = Object.fromEntries(
    looks.rows.map(([row, { height, hidden: isHidden }]) => [
      row,
      {
        ...(height === undefined ? {} : { h: Math.round(height * PER_POINT) }),
        ...hidden(isHidden),
      },
    ]),
  );
  const { rows, columns } = looks.frozen;
  return {
    ...sheet,
    cellData,
    columnData,
    rowData,
    mergeData: [...looks.merges],
    ...(rows + columns > 0
      ? { freeze: { xSplit: columns, ySplit: rows, startRow: rows, startColumn: columns } }
      : {}),
  };
}

/** The filters of the sheets, where the spreadsheet looks for them. */
export const filtersOf = (sheets: readonly Looked[]) => ({
  name: 'SHEET_FILTER_PLUGIN',
  data: JSON.stringify(
    Object.fromEntries(
      sheets.flatMap(({ id, looks: { filter } }) =>
        filter === null ? [] : [[id, { ref: filter, filterColumns: [] }]],
      ),
    ),
  ),
});

/** The notes on cells, where the spreadsheet looks for them. */
export const noted = (sheets: readonly Looked[]) => ({
  name: 'SHEET_NOTE_PLUGIN',
  data: JSON.stringify(
    Object.fromEntries(
      sheets.map(({ id, looks: { notes } }) => {
        const byRow: Record<number, Record<number, object>> = {};
        notes.forEach(([row, col, note], at) => {
          const line = byRow[row] ?? {};
          byRow[row] = line;
          line[col] = { id: `${id}-${at}`, row, col, note, width: 220, height: 90 };
        });
        return [id, byRow];
      }),
    ),
  ),
});

/** Colours by condition and checks of what is typed, where the spreadsheet looks for them. */
export function ruled(sheets: readonly Looked[]) {
  const shown = sheets.map(({ id, looks }) => [id, shownRules(looks.rules)] as const);
  const resource = (name: string, part: 'formats' | 'checks') => ({
    name,
    data: JSON.stringify(Object.fromEntries(shown.map(([id, rules]) => [id, rules[part]]))),
  });
  return [
    resource('SHEET_CONDITIONAL_FORMATTING_PLUGIN', 'formats'),
    resource('SHEET_DATA_VALIDATION_PLUGIN', 'checks'),
  ];
}
