// The line at the foot of the spreadsheet: of dates it tells how many there are, and the first and the last one. A
// sum of dates, or of dates and amounts, is nothing.
import {
  CellValueType,
  type Injector,
  IUniverInstanceService,
  UniverInstanceType,
  type Workbook,
} from '@univerjs/core';
import { FUNCTION_NAMES_STATISTICAL } from '@univerjs/engine-formula';
import { SheetsSelectionsService } from '@univerjs/sheets';
import { IStatusBarService } from '@univerjs/sheets-ui';
import { isDateFormat } from '../../../emulator/memory/display';

const { COUNT, COUNTA, MIN, MAX } = FUNCTION_NAMES_STATISTICAL;
const counts: readonly string[] = [COUNT, COUNTA];
const ends: readonly string[] = [COUNT, COUNTA, MIN, MAX];

/** What numbers the selected cells hold. */
function numbersIn(injector: Injector): { readonly dates: boolean; readonly others: boolean } {
  const units = injector.get(IUniverInstanceService);
  const book = units.getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
  const sheet = book?.getActiveSheet();
  const found = { dates: false, others: false };
  if (!book || !sheet) return found;
  const matrix = sheet.getCellMatrix();
  const lastRow = matrix.getLength() - 1;
  for (const { range } of injector.get(SheetsSelectionsService).getCurrentSelections())
    for (
      let row = Math.max(0, range.startRow || 0);
      row <= Math.min(lastRow, range.endRow || lastRow);
      row += 1
    ) {
      const line = matrix.getMatrix()[row];
      for (const [column, cell] of Object.entries(line ?? {})) {
        const at = Number(column);
        if (cell?.t !== CellValueType.NUMBER || at < range.startColumn || at > range.endColumn)
          continue;
        const isDate = isDateFormat(book.getStyles().getStyleByCell(cell)?.n?.pattern ?? '');
        found[isDate ? 'dates' : 'others'] = true;
        if (found.dates && found.others) return found;
      }
    }
  return found;
}

/** Keeps dates from being added up. */
export function addNoDates(injector: Injector): void {
  const bar = injector.get(IStatusBarService);
  const show = bar.setState.bind(bar);
  bar.setState = (state) => {
    if (state === null) return show(state);
    const { dates, others } = numbersIn(injector);
    const told = !dates ? null : others ? counts : ends;
    show(
      told === null
        ? state
        : { ...state, values: state.values.filter(({ func }) => told.includes(String(func))) },
    );
  };
}
