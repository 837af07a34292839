// Columns are dressed by their places, and somebody may insert a column in that very moment: what a column of theirs
// looked like is kept until all is done, and given back.

import type { Look, SheetId } from '../../results/table';
import { columnOf, type Marks } from './columns';
import { dayFormat } from './day-format';
import { decorate } from './decoration';
import { columnsBefore, same, sightOf } from './guard';
import type { Orders } from './orders';

type Sheet = Orders['sheet'];

/** What gives a column in some place the looks that one of `count` columns has now. */
function keepLooks(
  sheet: Sheet,
  from: number,
  count: number,
  headerRow: number,
): (was: number, place: number) => void {
  const cells = sheet.getRange(1, from, sheet.getMaxRows(), count);
  const [formats, checks, wraps] = [
    cells.getNumberFormats(),
    cells.getDataValidations(),
    cells.getWrapStrategies(),
  ];
  const weights = sheet.getRange(headerRow, from, 1, count).getFontWeights()[0] ?? [];
  const widths = Array.from({ length: count }, (_, i) => sheet.getColumnWidth(from + i));
  return (was, place) => {
    const i = was - from;
    if (i < 0 || i >= count) return;
    const rows = Math.min(formats.length, sheet.getMaxRows());
    const column = <T>(lines: readonly T[][]): T[][] =>
      lines.slice(0, rows).map((line) => line.slice(i, i + 1));
    sheet
      .getRange(1, place, rows, 1)
      .setNumberFormats(column(formats))
      .setDataValidations(column(checks))
      .setWrapStrategies(column(wraps));
    sheet.getRange(headerRow, place).setFontWeight(weights[i] ?? 'normal');
    sheet.setColumnWidth(place, widths[i] ?? sheet.getColumnWidth(place));
    sheet.showColumns(place);
  };
}

/** Gives columns their format and width; false where Google refused a part of it. */
function dressColumns(orders: Orders, ids: readonly SheetId[]): boolean {
  const { sheet, marks, plan } = orders;
  const { headerRow } = plan.sheet;
  const rows = sheet.getMaxRows();
  const done = ids.map((id) => {
    const column = marks.at.get(id);
    if (column === undefined) return true;
    const { width, days, clip }: Look = columnOf(id).look ?? { width: 60 };
    // Inserted columns take over the neighbour's format and data checks: in a plain-text column no
    // date would be a date, and a list of allowed values would refuse the results.
    const cells = sheet.getRange(1, column, rows, 1);
    return decorate(
      () => cells.clearDataValidations(),
      () => clip && cells.setWrapStrategy(SpreadsheetApp.WrapStrategy.CLIP),
      () => {
        sheet.setColumnWidth(column, width);
        if (id === 'key') sheet.hideColumns(column);
      },
      () => cells.setNumberFormat(days ? dayFormat(orders, column) : 'General'),
      () => sheet.getRange(headerRow, column).setFontWeight('bold'),
    );
  });
  return done.every(Boolean);
}

/** Dresses the add-on's columns; false where Google refused a part, or the sheet changed meanwhile. */
export function dress(orders: Orders, ids: readonly SheetId[]): boolean {
  const { sheet, marks, plan } = orders;
  const { headerRow } = plan.sheet;
  const places = ids.flatMap((id) => marks.at.get(id) ?? []);
  if (places.length === 0) return true;
  const first = Math.min(...places);
  // As many columns as are dressed may come to stand in their place.
  const from = Math.max(1, first - places.length);
  const giveBack = first === 1 ? null : keepLooks(sheet, from, first - from, headerRow);
  const before = sightOf(orders);
  const stands = (seen: Marks) => same([...seen.at].sort(), [...marks.at].sort());
  if (!stands(before.marks)) return false;
  const done = dressColumns(orders, ids);
  const now = sightOf(orders);
  if (stands(now.marks)) return done;
  const was = columnsBefore(before, now, []);
  for (const place of places)
    if (!now.marks.all.includes(place)) giveBack?.((was[place - 1] ?? -1) + 1, place);
  return false;
}
