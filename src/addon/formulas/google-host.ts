// The surroundings of a formula in Google Sheets. In a formula the active range is its own cell.
import type { Surroundings } from './formula-host';

export const inGoogleSheets: Surroundings = {
  zone: () => SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone(),
  now: () => Date.now(),
  sheet() {
    const cell = SpreadsheetApp.getActiveRange();
    const sheet = cell.getSheet();
    return {
      row: () => cell.getRow(),
      rows: () => sheet.getMaxRows(),
      columns: () => sheet.getMaxColumns(),
      filledRows: () => sheet.getLastRow(),
      filledColumns: () => sheet.getLastColumn(),
      read: (from, count, columns) => sheet.getRange(from, 1, count, columns).getValues(),
    };
  },
};
