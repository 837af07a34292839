// A filter of the orders takes in columns that a script puts right behind it: the results are to be filtered by.
import type { IMutationInfo, IRange } from '@univerjs/core';
import { SetSheetsFilterRangeMutation, SheetsFilterService } from '@univerjs/sheets-filter';
import type { OpenWorkbook } from './workbook';

/** Tells of columns that were inserted before the one with this number. */
export const widenFilter =
  ({ unit, injector, keyOf, perform }: OpenWorkbook) =>
  (sheet: number, before: number, count: number): void => {
    if (!injector.has(SheetsFilterService)) return;
    const subUnitId = keyOf(sheet);
    const range = injector.get(SheetsFilterService).getFilterModel(unit, subUnitId)?.getRange();
    if (range?.endColumn !== before - 2) return;
    const to = (wanted: IRange): IMutationInfo => ({
      id: SetSheetsFilterRangeMutation.id,
      params: { unitId: unit, subUnitId, range: wanted },
    });
    perform(to({ ...range, endColumn: range.endColumn + count }), to(range));
  };
