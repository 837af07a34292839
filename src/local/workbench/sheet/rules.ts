// Colours by condition and checks of what is typed, as the spreadsheet holds them now.

import { ConditionalFormattingRuleModel } from '@univerjs/sheets-conditional-formatting';
import {
  ClearRangeDataValidationCommand,
  SheetDataValidationModel,
} from '@univerjs/sheets-data-validation';
import type { Area } from '../../../emulator/backing';
import type { ShownRules } from '../rules/sheet-rules';
import type { OpenWorkbook } from './workbook';

/** The rules of one workbook. A spreadsheet without them, as in some tests, has none. */
export function createRules({ unit, injector, commands, keyOf }: OpenWorkbook) {
  const [hasFormats, hasChecks] = [
    injector.has(ConditionalFormattingRuleModel),
    injector.has(SheetDataValidationModel),
  ];
  return {
    all: (sheet: number): ShownRules => ({
      formats: hasFormats
        ? (injector.get(ConditionalFormattingRuleModel).getSubunitRules(unit, keyOf(sheet)) ?? [])
        : [],
      checks: hasChecks ? injector.get(SheetDataValidationModel).getRules(unit, keyOf(sheet)) : [],
    }),

    /** Takes the checks off some cells. */
    clearChecks({ sheet, row, column, rows, columns }: Area): void {
      if (!hasChecks) return;
      const range = {
        startRow: row - 1,
        endRow: row + rows - 2,
        startColumn: column - 1,
        endColumn: column + columns - 2,
      };
      const subUnitId = keyOf(sheet);
      const model = injector.get(SheetDataValidationModel);
      const touches = model
        .getRules(unit, subUnitId)
        .some(({ ranges }) =>
          ranges.some(
            (one) => one.startColumn <= range.endColumn && one.endColumn >= range.startColumn,
          ),
        );
      if (touches)
        commands.syncExecuteCommand(ClearRangeDataValidationCommand.id, {
          unitId: unit,
          subUnitId,
          ranges: [range],
        });
    },
  };
}

export type Rules = ReturnType<typeof createRules>;
