// Results as formulas: one formula per column in the first row below the header, which fills the
// column by itself and follows every change of the cells it reads. One for all columns together would be worked out
// less often, but a column inserted between would shift its results under other titles.

import { formulaIds, resultColumns } from '../../results/table';
import { columnName } from './a1';
import { plainText } from './cells';
import { type Marks, runsOf } from './columns';
import { type Area, guarded } from './guard';
import { readLines } from './lines';
import type { Orders } from './orders';
import { rulesAddress } from './rules-tab';
import { type FileSettings, settingsAddress, todayName } from './settings-tab';

/** The formula columns that are there, with their places. */
const placesOf = (marks: Marks) =>
  formulaIds.flatMap((id) => {
    const column = marks.at.get(id);
    return column === undefined ? [] : [{ id, column }];
  });

/** The last column of the seller's own. */
function lastOwnColumn(lastColumn: number, marks: Marks): number {
  let last = Math.max(lastColumn, ...marks.all);
  while (last > 1 && marks.all.includes(last)) last -= 1;
  return last;
}

/** Whether every formula column stands to the right of the cells it would read. */
export function canHoldFormulas({ lastColumn }: Orders, marks: Marks): boolean {
  const last = lastOwnColumn(lastColumn, marks);
  return placesOf(marks).every(({ column }) => column > last);
}

/**
 * `=CLAIM_RISK($A$2:$T; $A$1:$T$1; ClaimDeskToday; 'Claim settings'!$A$1:$F; 'Claim rules'!$A$1:$K)`, the
 * last where there is such a tab. Semicolons are
 * understood in every locale, commas only where they are no decimal mark.
 */
function formulasOf({ plan, lastColumn }: Orders, marks: Marks, file: FileSettings) {
  const { tab, columns, rules } = file;
  const last = columnName(lastOwnColumn(lastColumn, marks));
  const { headerRow } = plan.sheet;
  const given = [
    `$A$${headerRow + 1}:$${last}`,
    `$A$${headerRow}:$${last}$${headerRow}`,
    todayName,
    ...(tab === null ? [] : [settingsAddress(tab, columns)]),
    ...(tab === null || rules.tab === null || rules.columns === null
      ? []
      : [rulesAddress(rules.tab, rules.columns)]),
  ].join('; ');
  return placesOf(marks).map(({ id, column }) => ({
    column,
    formula: `=${resultColumns[id].formula}(${given})`,
  }));
}

/** Sheets writes separators by the file's locale, and quotes around a sheet's name only where needed. */
const bare = (formula: string): string => formula.replace(/[;,]/g, ';').replace(/[\s']/g, '');

/** Whether any result column of the sheet holds a formula, in place or not. */
export function hasFormulas({ sheet, plan, lastRow }: Orders, marks: Marks): boolean {
  const { headerRow } = plan.sheet;
  if (lastRow <= headerRow) return false;
  return runsOf(placesOf(marks).map(({ column }) => column)).some(({ at, count }) =>
    sheet
      .getRange(headerRow + 1, at, lastRow - headerRow, count)
      .getFormulas()
      .some((row) => row.some((formula) => /^=\s*CLAIM_/i.test(formula))),
  );
}

/** The formula columns below the header, as few ranges as they take. */
const rangesOf = ({ sheet, plan }: Orders, marks: Marks) => {
  const { headerRow } = plan.sheet;
  const rows = sheet.getMaxRows() - headerRow;
  const runs = rows < 1 ? [] : runsOf(placesOf(marks).map(({ column }) => column));
  return runs.map(({ at, count }) => sheet.getRange(headerRow + 1, at, rows, count));
};

/** What a formula shows that has no result: it is still at work, or it failed. */
const noResult = /^(?:Loading\.\.\.|#(?:N\/A|REF!|VALUE!|NAME\?|ERROR!|NULL!|DIV\/0!|NUM!))$/;

/** Header and orders, by which a write of whole columns is known to stand where it should. */
const allLines = (orders: Orders) => {
  const { plan, marks, lastRow } = orders;
  const { headerRow } = plan.sheet;
  return readLines(orders, marks, headerRow, Math.max(1, lastRow - headerRow + 1));
};

/** Puts values in the place of formulas: what they show stays, if it is a result. False: the sheet has changed. */
export function keepResults(orders: Orders): boolean {
  return guarded(orders, allLines(orders), (wrote) => {
    for (const range of rangesOf(orders, orders.marks)) {
      const values: unknown[][] = range.getValues();
      const written = values.map((row) =>
        row.map((value) => {
          if (typeof value !== 'string') return value;
          return noResult.test(value) ? '' : plainText(value);
        }),
      );
      wrote(areaOf(range));
      range.setValues(written);
    }
  });
}

const areaOf = (range: GoogleAppsScript.Spreadsheet.Range): Area => ({
  row: range.getRow(),
  column: range.getColumn(),
  rows: range.getNumRows(),
  columns: range.getNumColumns(),
});

/**
 * Puts the formulas where they belong; where all stand and none shows an error, nothing is done. False: the
 * sheet has changed.
 */
export function placeFormulas(orders: Orders, file: FileSettings): boolean {
  const { sheet, plan, marks } = orders;
  const row = plan.sheet.headerRow + 1;
  if (row > sheet.getMaxRows()) sheet.insertRowAfter(sheet.getMaxRows());
  const wanted = formulasOf(orders, marks, file);
  const right = wanted.every(({ column, formula }) => {
    const cell = sheet.getRange(row, column);
    return bare(cell.getFormula()) === bare(formula) && !cell.getDisplayValue().startsWith('#');
  });
  if (right) return true;
  return guarded(orders, allLines(orders), (wrote) => {
    // The formulas first: a run cut off in between still is one over formulas, and the next clears their way.
    for (const { column, formula } of wanted) {
      wrote({ row, column, rows: 1, columns: 1 });
      sheet.getRange(row, column).setFormula(formula);
    }
    const below = sheet.getMaxRows() - row;
    if (below < 1) return;
    for (const { at, count } of runsOf(wanted.map(({ column }) => column))) {
      wrote({ row: row + 1, column: at, rows: below, columns: count });
      sheet.getRange(row + 1, at, below, count).clearContent();
    }
  });
}
