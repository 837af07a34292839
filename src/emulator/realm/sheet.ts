// SpreadsheetApp.Sheet.
import type { Json } from '../backing';
import { conditionalFormats, makeConditionalFormat } from './conditional';
import { member, SheetType } from './enums';
import { exception } from './errors';
import { call } from './hooks';
import { fill } from './looks';
import { make } from './makers';
import { addTag, finder, tagsAt } from './metadata';
import { factsOf, placeAt, placeByName, ranges, sheetIds } from './places';
import { makeRange } from './range';
import { list, mismatch, optional, service, text, whole } from './service';
import { lineMethods } from './sheet-lines';

/** The sheet with this id. */
export function makeSheet(id: number): object {
  const facts = () => factsOf(id);

  const everything = () => {
    const { rows, columns } = facts();
    return { sheet: id, row: 1, column: 1, rows, columns };
  };
  const used = () => {
    const { rows, columns } = call('extent', id);
    return { sheet: id, row: 1, column: 1, rows: Math.max(rows, 1), columns: Math.max(columns, 1) };
  };
  const self: object = service('SpreadsheetApp.Sheet', {
    ...lineMethods(id, () => self),
    getName: () => facts().name,
    getSheetName: () => facts().name,
    getSheetId: () => id,
    // A chart on a sheet of its own, or one of connected data, does not come up here.
    getType: () => member(SheetType, 'GRID'),
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
