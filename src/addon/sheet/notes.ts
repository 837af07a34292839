// Notes on cells of the add-on's columns that hold the seller's own words.

import type { CellNote } from '../../results/row-cells';
import type { Orders } from './orders';

/** Adds notes under what the seller noted, and takes them away again. */
export function placeNotes({ sheet, marks }: Orders, notes: readonly CellNote[]): void {
  for (const { row, id, add, drop } of notes) {
    const column = marks.at.get(id);
    if (column === undefined) continue;
    const cell = sheet.getRange(row, column);
    const before = cell.getNote();
    const kept = before
      .split('\n\n')
      .filter((each) => each !== '' && !drop.includes(each) && each !== add);
    const after = [...kept, ...(add === null ? [] : [add])].join('\n\n');
    if (after !== before) cell.setNote(after);
  }
}
