// Where a row or column, a block, a tag and a formula's address end up when lines are inserted, deleted or moved.

import type { Area, Axis } from '../backing';
import type { Corner, Reference } from './a1';

export type LineChange =
  | { readonly kind: 'insert'; readonly axis: Axis; readonly at: number; readonly count: number }
  | { readonly kind: 'remove'; readonly axis: Axis; readonly at: number; readonly count: number }
  | {
      readonly kind: 'move';
      readonly axis: Axis;
      readonly at: number;
      readonly count: number;
      /** The moved lines stand before the line that has this number before the move. */
      readonly before: number;
    };

/** The line's number after the change; null when it is gone. */
export function follow(change: LineChange, line: number): number | null {
  const { at, count } = change;
  if (change.kind === 'insert') return line >= at ? line + count : line;
  if (change.kind === 'remove') {
    if (line < at) return line;
    return line < at + count ? null : line - count;
  }
  const { before } = change;
  if (line >= at && line < at + count) {
    return line - at + (before > at ? before - count : before);
  }
  if (before > at) return line >= at + count && line < before ? line - count : line;
  return line >= before && line < at ? line + count : line;
}

/** The span's first and last line after the change; null when all of it is gone. */
export function followSpan(
  change: LineChange,
  first: number,
  last: number,
): { first: number; last: number } | null {
  const { at, count } = change;
  if (change.kind === 'remove') {
    const end = at + count;
    const low = first < at ? first : first < end ? at : first - count;
    const high = last < at ? last : last < end ? at - 1 : last - count;
    return high < low ? null : { first: low, last: high };
  }
  const low = follow(change, first) ?? first;
  const high = follow(change, last) ?? last;
  // Lines moved about inside a block leave the block where it is.
  return high - low === last - first || change.kind === 'insert'
    ? { first: low, last: high }
    : { first, last };
}

/** The area after the change; null when all of it is gone. */
export function followArea(change: LineChange, area: Area): Area | null {
  if (change.axis === 'row') {
    const span = followSpan(change, area.row, area.row + area.rows - 1);
    return span && { ...area, row: span.first, rows: span.last - span.first + 1 };
  }
  const span = followSpan(change, area.column, area.column + area.columns - 1);
  return span && { ...area, column: span.first, columns: span.last - span.first + 1 };
}

/** A formula's address after the change on the sheet it points to; null when it is gone (`#REF!`). */
export function followReference(change: LineChange, reference: Reference): Reference | null {
  const field = change.axis;
  const { from, to } = reference;
  const first = from[field];
  const last = (to ?? from)[field];
  const put = (corner: Corner, line: number | null): Corner => ({ ...corner, [field]: line });
  if (first === null && last === null) return reference;
  if (first === null) return reference;
  if (last === null) {
    // `A2:H`: the start follows, the end stays open. A deleted start gives way to the next line.
    const start = follow(change, first) ?? change.at;
    return { ...reference, from: put(from, start) };
  }
  const span = followSpan(change, first, last);
  if (span === null) return null;
  return {
    ...reference,
    from: put(from, span.first),
    to: to === null ? null : put(to, span.last),
  };
}

/** The address after its formula was carried to another cell: what has no `$` moves along. */
export function carried(reference: Reference, rows: number, columns: number): Reference | null {
  const move = (corner: Corner): Corner | null => {
    const row = corner.row === null || corner.fixedRow ? corner.row : corner.row + rows;
    const column =
      corner.column === null || corner.fixedColumn ? corner.column : corner.column + columns;
    return (row !== null && row < 1) || (column !== null && column < 1)
      ? null
      : { ...corner, row, column };
  };
  const from = move(reference.from);
  const to = reference.to === null ? null : move(reference.to);
  if (from === null || (reference.to !== null && to === null)) return null;
  return { ...reference, from, to };
}
