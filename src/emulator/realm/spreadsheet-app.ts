// SpreadsheetApp.
import { newConditionalFormat } from './conditional';
import {
  BooleanCriteria,
  BorderStyle,
  LocationType,
  SheetType,
  ValidationCriteria,
  Visibility,
  WrapStrategy,
} from './enums';
import { call } from './hooks';
import { introduce } from './makers';
import { areaOf, ranges, sheetIds } from './places';
import { makeRange } from './range';
import { service } from './service';
import { makeSheet } from './sheet';
import { spreadsheet } from './spreadsheet';
import { ui } from './ui';
import { newDataValidation } from './validation';

introduce({ range: makeRange, sheet: makeSheet, spreadsheet });

const activeRange = () => makeRange({ ...call('selection'), whole: null });
const activeSheet = () => makeSheet(call('selection').sheet);
const firstCell = () => makeRange({ ...call('selection'), rows: 1, columns: 1, whole: null });

export const SpreadsheetApp = service(
  'SpreadsheetApp',
  {
    getActive: () => spreadsheet(),
    getActiveSpreadsheet: () => spreadsheet(),
    getActiveSheet: activeSheet,
    getActiveRange: activeRange,
    getCurrentCell: firstCell,
    getSelection: () =>
      service('SpreadsheetApp.Selection', {
        getActiveRange: activeRange,
        getActiveSheet: activeSheet,
        getCurrentCell: firstCell,
      }),
    setActiveSheet(sheet: unknown) {
      call('select', { sheet: sheetIds.of(sheet), row: 1, column: 1, rows: 1, columns: 1 });
      return sheet;
    },
    setActiveRange(range: unknown) {
      call('select', areaOf(ranges.of(range)));
      return range;
    },
    getUi: () => ui(),
    // Every write is in the sheet at once; Sheets may hold writes back until here.
    flush: () => undefined,
    newConditionalFormatRule: () => newConditionalFormat(),
    newDataValidation: () => newDataValidation(),
  },
  {
    BooleanCriteria,
    BorderStyle,
    DataValidationCriteria: ValidationCriteria,
    DeveloperMetadataLocationType: LocationType,
    DeveloperMetadataVisibility: Visibility,
    SheetType,
    WrapStrategy,
  },
);
