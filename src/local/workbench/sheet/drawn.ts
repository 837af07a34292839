// How cells are drawn beyond what they hold: conditional formats, and the error texts of Google Sheets.
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';
import { conditionalStyle } from './colours';
import type { Faults } from './faults';
import type { Tied } from './follow';
import type { OpenWorkbook } from './workbook';

/** Draws so until it is disposed of. */
export const drawFormats = (
  { book, unit, injector, numberOf }: OpenWorkbook,
  tied: Tied,
  faults: Faults,
) =>
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    id: 'claim-desk-conditional-formats',
    priority: 1,
    effect: 1,
    handler: (cell, where, next) => {
      const rules = (where.unitId === unit && tied.formats.get(numberOf(where.subUnitId))) || [];
      const [row, column] = [where.row + 1, where.col + 1];
      const fault = cell?.v === '#VALUE!' ? faults.at(where.subUnitId, row, column) : null;
      if (fault !== null) return next({ ...cell, v: fault.error });
      const style = rules.length === 0 ? null : conditionalStyle(rules, row, column, cell);
      if (style === null) return next(cell);
      const own = book.getWorkbook().getStyles().getStyleByCell(cell);
      return next({ ...cell, s: { ...own, ...style } });
    },
  });
