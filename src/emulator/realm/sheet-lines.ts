// SpreadsheetApp.Sheet: its rows and columns.
import type { Axis } from '../backing';
import { exception } from './errors';
import { call } from './hooks';
import { factsOf, ranges } from './places';
import { list, type Method, mismatch, optional, whole } from './service';
import { toWire } from './values';

const PLURAL = { row: 'rows', column: 'columns' } as const;

/** What a sheet does with its lines; `self` gives the sheet for chaining. */
function createLines(id: number, self: () => object) {
  const most = (axis: Axis): number => factsOf(id)[PLURAL[axis]];
  function checkLines(axis: Axis, at: number, count: number): void {
    if (at < 1 || count < 1 || at + count - 1 > most(axis)) {
      throw exception(`Those ${PLURAL[axis]} are out of bounds.`);
    }
  }
  /** Inserts after line `after`, which must be there. */
  function insert(axis: Axis, after: unknown, howMany: unknown, offset: 0 | 1): object {
    const [at, count] = [whole(after), whole(howMany)];
    checkLines(axis, at, 1);
    if (count < 1) throw exception(`Those ${PLURAL[axis]} are out of bounds.`);
    call('insertLines', id, axis, at + offset, count);
    return self();
  }
  function remove(axis: Axis, position: unknown, howMany: unknown): void {
    const [at, count] = [whole(position), whole(howMany)];
    checkLines(axis, at, count);
    if (count >= most(axis)) {
      throw exception(`You can't delete all the ${PLURAL[axis]} on the sheet.`);
    }
    call('removeLines', id, axis, at, count);
  }
  function move(axis: Axis, lines: unknown, destination: unknown): void {
    const place = ranges.of(lines);
    if (place.sheet !== id) mismatch();
    const at = axis === 'row' ? place.row : place.column;
    const count = axis === 'row' ? place.rows : place.columns;
    const before = whole(destination);
    if (before < 1 || before > most(axis) + 1) {
      throw exception(`Those ${PLURAL[axis]} are out of bounds.`);
    }
    if (before > at && before < at + count) throw exception('Invalid destination index.');
    call('moveLines', id, axis, at, count, before);
  }
  function setLines(axis: Axis, position: unknown, howMany: unknown, look: object): object {
    const [at, count] = [whole(position), whole(howMany)];
    checkLines(axis, at, count);
    call('setLines', id, axis, at, count, look);
    return self();
  }
  const lineLook = (axis: Axis, position: unknown) => {
    checkLines(axis, whole(position), 1);
    return call('line', id, axis, whole(position));
  };
  function freeze(axis: Axis, count: unknown): void {
    const lines = whole(count);
    if (lines < 0) throw exception('The number of frozen lines must not be negative.');
    call('setSheet', id, axis === 'row' ? { frozenRows: lines } : { frozenColumns: lines });
  }

  return { insert, remove, move, setLines, lineLook, freeze };
}

/** The methods of a sheet that are about its lines. */
export function lineMethods(id: number, self: () => object): Record<string, Method> {
  const { insert, remove, move, setLines, lineLook, freeze } = createLines(id, self);
  return {
    insertColumnAfter: (at: unknown) => insert('column', at, 1, 1),
    insertColumnsAfter: (at: unknown, count: unknown) => insert('column', at, count, 1),
    insertColumnBefore: (at: unknown) => insert('column', at, 1, 0),
    insertColumnsBefore: (at: unknown, count: unknown) => insert('column', at, count, 0),
    insertRowAfter: (at: unknown) => insert('row', at, 1, 1),
    insertRowsAfter: (at: unknown, count: unknown) => insert('row', at, count, 1),
    insertRowBefore: (at: unknown) => insert('row', at, 1, 0),
    insertRowsBefore: (at: unknown, count: unknown) => insert('row', at, count, 0),
    deleteColumn(at: unknown) {
      remove('column', at, 1);
      return self();
    },
    deleteColumns: (at: unknown, count: unknown) => remove('column', at, count),
    deleteRow(at: unknown) {
      remove('row', at, 1);
      return self();
    },
    deleteRows: (at: unknown, count: unknown) => remove('row', at, count),
    moveColumns: (columns: unknown, before: unknown) => move('column', columns, before),
    moveRows: (rows: unknown, before: unknown) => move('row', rows, before),
    appendRow(values: unknown) {
      const line = list(values);
      if (line.length === 0) mismatch();
      const { rows, columns } = factsOf(id);
      const row = call('extent', id).rows + 1;
      if (row > rows) call('insertLines', id, 'row', row, 1);
      if (line.length > columns) {
        call('insertLines', id, 'column', columns + 1, line.length - columns);
      }
      const area = { sheet: id, row, column: 1, rows: 1, columns: line.length };
      call('enter', area, [line.map(toWire)]);
      return self();
    },
    getFrozenRows: () => factsOf(id).frozenRows,
    setFrozenRows: (count: unknown) => freeze('row', count),
    getFrozenColumns: () => factsOf(id).frozenColumns,
    setFrozenColumns: (count: unknown) => freeze('column', count),
    getColumnWidth: (at: unknown) => lineLook('column', at).size ?? 100,
    setColumnWidth: (at: unknown, size: unknown) =>
      setLines('column', at, 1, { size: whole(size) }),
    setColumnWidths: (at: unknown, count: unknown, size: unknown) =>
      setLines('column', at, count, { size: whole(size) }),
    getRowHeight: (at: unknown) => lineLook('row', at).size ?? 21,
    setRowHeight: (at: unknown, size: unknown) => setLines('row', at, 1, { size: whole(size) }),
    setRowHeights: (at: unknown, count: unknown, size: unknown) =>
      setLines('row', at, count, { size: whole(size) }),
    // The host measures no text: a fitted line keeps its size.
    autoResizeColumn: (at: unknown) => setLines('column', at, 1, {}),
    autoResizeRows: (at: unknown, count: unknown) => setLines('row', at, count, { fit: true }),
    autoResizeColumns: (at: unknown, count: unknown) => setLines('column', at, count, {}),
    hideColumns: (at: unknown, count?: unknown) =>
      void setLines('column', at, optional(count, whole, 1), { hidden: true }),
    showColumns: (at: unknown, count?: unknown) =>
      void setLines('column', at, optional(count, whole, 1), { hidden: false }),
    isColumnHiddenByUser: (at: unknown) => lineLook('column', at).hidden === true,
    hideRows: (at: unknown, count?: unknown) =>
      void setLines('row', at, optional(count, whole, 1), { hidden: true }),
    showRows: (at: unknown, count?: unknown) =>
      void setLines('row', at, optional(count, whole, 1), { hidden: false }),
    isRowHiddenByUser: (at: unknown) => lineLook('row', at).hidden === true,
    isRowHiddenByFilter: (at: unknown) => lineLook('row', at).filtered === true,
  };
}
