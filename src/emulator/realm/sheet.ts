// SpreadsheetApp.Sheet.
import type { Axis, Json } from '../backing';
import { conditionalFormats, makeConditionalFormat } from './conditional';
import { exception } from './errors';
import { call } from './hooks';
import { fill } from './looks';
import { make } from './makers';
import { addTag, finder, tagsAt } from './metadata';
import { factsOf, placeAt, placeByName, ranges, sheetIds } from './places';
import { makeRange } from './range';
import { list, mismatch, optional, service, text, whole } from './service';
import { toWire } from './values';

const PLURAL = { row: 'rows', column: 'columns' } as const;

/** The sheet with this id. */
export function makeSheet(id: number): object {
  const facts = () => factsOf(id);

  function checkLines(axis: Axis, at: number, count: number): void {
    const most = facts()[PLURAL[axis]];
    if (at < 1 || count < 1 || at + count - 1 > most) {
      throw exception(`Those ${PLURAL[axis]} are out of bounds.`);
    }
  }
  /** Inserts after line `after`, which must be there. */
  function insert(axis: Axis, after: unknown, howMany: unknown, offset: 0 | 1): object {
    const [at, count] = [whole(after), whole(howMany)];
    checkLines(axis, at, 1);
    if (count < 1) throw exception(`Those ${PLURAL[axis]} are out of bounds.`);
    call('insertLines', id, axis, at + offset, count);
    return self;
  }
  function remove(axis: Axis, position: unknown, howMany: unknown): void {
    const [at, count] = [whole(position), whole(howMany)];
    checkLines(axis, at, count);
    if (count >= facts()[PLURAL[axis]]) {
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
    if (before < 1 || before > facts()[PLURAL[axis]] + 1) {
      throw exception(`Those ${PLURAL[axis]} are out of bounds.`);
    }
    if (before > at && before < at + count) throw exception('Invalid destination index.');
    call('moveLines', id, axis, at, count, before);
  }
  function setLines(axis: Axis, position: unknown, howMany: unknown, look: object): object {
    const [at, count] = [whole(position), whole(howMany)];
    checkLines(axis, at, count);
    call('setLines', id, axis, at, count, look);
    return self;
  }
  const lineLook = (axis: Axis, position: unknown) => {
    checkLines(axis, whole(position), 1);
    return call('line', id, axis, whole(position));
  };
  const everything = () => {
    const { rows, columns } = facts();
    return { sheet: id, row: 1, column: 1, rows, columns };
  };
  const used = () => {
    const { rows, columns } = call('extent', id);
    return { sheet: id, row: 1, column: 1, rows: Math.max(rows, 1), columns: Math.max(columns, 1) };
  };
  function freeze(axis: Axis, count: unknown): void {
    const lines = whole(count);
    if (lines < 0) throw exception('The number of frozen lines must not be negative.');
    call('setSheet', id, axis === 'row' ? { frozenRows: lines } : { frozenColumns: lines });
  }

  const self: object = service('SpreadsheetApp.Sheet', {
    getName: () => facts().name,
    getSheetName: () => facts().name,
    getSheetId: () => id,
    getParent: () => make().spreadsheet(),
    getIndex: () => call('book').sheets.findIndex((one) => one.id === id) + 1,
    setName(name: unknown) {
      const given = text(name);
      const taken = call('book').sheets.some(
        (one) => one.id !== id && one.name.toLowerCase() === given.toLowerCase(),
      );
      if (taken) {
        throw exception(
          `A sheet with the name "${given}" already exists. Please enter another name.`,
        );
      }
      call('setSheet', id, { name: given });
      return self;
    },
    getRange(first: unknown, column?: unknown, rows?: unknown, columns?: unknown) {
      if (typeof first === 'string') {
        if (column !== undefined) mismatch();
        return makeRange(placeByName(first, id));
      }
      return makeRange(
        placeAt(
          id,
          whole(first),
          whole(column),
          optional(rows, whole, 1),
          optional(columns, whole, 1),
        ),
      );
    },
    getDataRange: () => makeRange({ ...used(), whole: null }),
    getLastRow: () => call('extent', id).rows,
    getLastColumn: () => call('extent', id).columns,
    getMaxRows: () => facts().rows,
    getMaxColumns: () => facts().columns,
    getActiveRange() {
      const selection = call('selection');
      return selection.sheet === id ? makeRange({ ...selection, whole: null }) : null;
    },
    activate() {
      call('select', { sheet: id, row: 1, column: 1, rows: 1, columns: 1 });
      return self;
    },
    setActiveRange(range: unknown) {
      const place = ranges.of(range);
      if (place.sheet !== id) throw exception('Range must be on the same sheet.');
      const { sheet, row, column, rows, columns } = place;
      call('select', { sheet, row, column, rows, columns });
      return range;
    },

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
      return self;
    },
    deleteColumns: (at: unknown, count: unknown) => remove('column', at, count),
    deleteRow(at: unknown) {
      remove('row', at, 1);
      return self;
    },
    deleteRows: (at: unknown, count: unknown) => remove('row', at, count),
    moveColumns: (columns: unknown, before: unknown) => move('column', columns, before),
    moveRows: (rows: unknown, before: unknown) => move('row', rows, before),
    appendRow(values: unknown) {
      const line = list(values);
      if (line.length === 0) mismatch();
      const { rows, columns } = facts();
      const row = call('extent', id).rows + 1;
      if (row > rows) call('insertLines', id, 'row', row, 1);
      if (line.length > columns) {
        call('insertLines', id, 'column', columns + 1, line.length - columns);
      }
      const area = { sheet: id, row, column: 1, rows: 1, columns: line.length };
      call('enter', area, [line.map(toWire)]);
      return self;
    },

    getFrozenRows: () => facts().frozenRows,
    setFrozenRows: (count: unknown) => freeze('row', count),
    getFrozenColumns: () => facts().frozenColumns,
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
    hideSheet() {
      const shown = call('book').sheets.filter((one) => !one.hidden);
      if (shown.length === 1 && shown[0]?.id === id) {
        throw exception("You can't hide all the sheets in a document.");
      }
      call('setSheet', id, { hidden: true });
      return self;
    },
    showSheet() {
      call('setSheet', id, { hidden: false });
      return self;
    },
    isSheetHidden: () => facts().hidden,
    getTabColor: () => facts().tabColor,
    setTabColor(color: unknown) {
      call('setSheet', id, { tabColor: optional(color, text, null) });
      return self;
    },

    clearContents() {
      const area = used();
      call('enter', area, fill(area, null));
      return self;
    },
    clearNotes() {
      const area = everything();
      call('setLooks', area, 'note', fill<Json>(area, null));
      return self;
    },

    getConditionalFormatRules: () => call('conditionalFormats', id).map(makeConditionalFormat),
    setConditionalFormatRules(rules: unknown) {
      const formats = list(rules).map((rule) => conditionalFormats.of(rule));
      if (formats.some((format) => format.areas.some((area) => area.sheet !== id))) {
        throw exception('Conditional format rule cannot reference a different sheet.');
      }
      call('setConditionalFormats', id, formats);
    },
    clearConditionalFormatRules: () => call('setConditionalFormats', id, []),

    addDeveloperMetadata(key: unknown, second?: unknown, third?: unknown) {
      addTag({ kind: 'sheet', sheet: id }, key, second, third);
      return self;
    },
    getDeveloperMetadata: () => tagsAt(id),
    createDeveloperMetadataFinder: () => finder(id),
  });
  sheetIds.add(self, id);
  return self;
}
