// Columns are dressed by their places, and somebody may insert a column in that very moment: what a column of theirs
// looked like is kept until all is done, and given back.

import type { SheetId } from '../../results/table';
import { dressColumns, type Marks } from './columns';
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
