// SpreadsheetApp.Range.

import { type Area, type Json, LOOKS, type SortKey } from '../backing';
import { printBlock } from '../cells/a1';
import { member, oneOf, WrapStrategy } from './enums';
import { exception } from './errors';
import { call } from './hooks';
import { checkShape, fill, lookMethod } from './looks';
import { make } from './makers';
import { addTag, finder, tagsAt } from './metadata';
import { areaOf, type Place, placeAt, ranges } from './places';
import { type Method, mismatch, optional, service, table, text, truth, whole } from './service';
import { makeValidation, validations } from './validation';
import { fromWire, toWire } from './values';

function sortKeys(spec: unknown): SortKey[] {
  return (Array.isArray(spec) ? spec : [spec]).map((one: unknown) => {
    if (typeof one === 'number') return { column: Math.abs(whole(one)), ascending: one > 0 };
    const given: { column?: unknown; ascending?: unknown } =
      typeof one === 'object' && one !== null ? one : mismatch();
    return { column: whole(given.column), ascending: optional(given.ascending, truth, true) };
  });
}

/** How the text of a cell is wrapped. */
const wrapOf = (cell: Area): string => {
  const wrap = call('looks', cell, 'wrap')[0]?.[0];
  return typeof wrap === 'string' ? wrap : 'OVERFLOW';
};

/** The range over these cells. */
export function makeRange(place: Place): object {
  const area = areaOf(place);
  const first = { ...area, rows: 1, columns: 1 };
  const { sheet, row, column, rows, columns } = area;
  const clearLooks = (keep: readonly string[]): void => {
    for (const look of LOOKS) {
      if (!keep.includes(look)) call('setLooks', area, look, fill<Json>(area, null));
    }
  };

  const methods: Record<string, Method> = {
    getRow: () => row,
    getColumn: () => column,
    getRowIndex: () => row,
    getLastRow: () => row + rows - 1,
    getLastColumn: () => column + columns - 1,
    getNumRows: () => rows,
    getNumColumns: () => columns,
    getHeight: () => rows,
    getWidth: () => columns,
    getA1Notation: () => printBlock(place),
    getGridId: () => sheet,
    getSheet: () => make().sheet(sheet),
    getCell(down: unknown, right: unknown) {
      const [r, c] = [whole(down), whole(right)];
      if (r < 1 || c < 1 || r > rows || c > columns) throw exception('Cell reference out of range');
      return makeRange(placeAt(sheet, row + r - 1, column + c - 1, 1, 1));
    },
    offset: (down: unknown, right: unknown, high?: unknown, wide?: unknown) =>
      makeRange(
        placeAt(
          sheet,
          row + whole(down),
          column + whole(right),
          optional(high, whole, rows),
          optional(wide, whole, columns),
        ),
      ),

    getValue: () => fromWire(call('values', first)[0]?.[0] ?? ''),
    getValues: () => call('values', area).map((line) => line.map(fromWire)),
    getDisplayValue: () => call('displays', first)[0]?.[0] ?? '',
    getDisplayValues: () => call('displays', area),
    isBlank: () => call('values', area).every((line) => line.every((value) => value === '')),
    setValue(value: unknown) {
      call('enter', area, fill(area, toWire(value)));
      return self;
    },
    setValues(values: unknown) {
      const lines = table(values);
      checkShape(area, lines);
      call(
        'enter',
        area,
        lines.map((line) => line.map(toWire)),
      );
      return self;
    },
    getFormula: () => call('formulas', first)[0]?.[0] ?? '',
    getFormulas: () => call('formulas', area),
    setFormula(formula: unknown) {
      const given = text(formula);
      call('enter', area, fill(area, asFormula(given)));
      return self;
    },
    setFormulas(formulas: unknown) {
      const lines = table(formulas);
      checkShape(area, lines);
      call(
        'enter',
        area,
        lines.map((line) => line.map((formula) => asFormula(text(formula)))),
      );
      return self;
    },

    clear() {
      call('enter', area, fill(area, null));
      clearLooks(['validation']);
      return self;
    },
    clearContent() {
      call('enter', area, fill(area, null));
      return self;
    },
    clearFormat() {
      clearLooks(['note', 'validation']);
      return self;
    },
    clearNote() {
      call('setLooks', area, 'note', fill<Json>(area, null));
      return self;
    },
    activate() {
      call('select', area);
      return self;
    },
    sort(spec: unknown) {
      const keys = sortKeys(spec);
      if (keys.some((key) => key.column < column || key.column >= column + columns)) {
        throw exception('Sort column is not within the range.');
      }
      call('sort', area, keys);
      return self;
    },

    setBorder(
      top: unknown,
      left: unknown,
      bottom: unknown,
      right: unknown,
      vertical: unknown,
      horizontal: unknown,
      color?: unknown,
      style?: unknown,
    ) {
      const sides = [top, left, bottom, right, vertical, horizontal].map((side) =>
        optional(side, truth, null),
      );
      const border: Json = {
        sides,
        color: optional(color, text, null),
        style: optional(
          style,
          oneOf('DOTTED', 'DASHED', 'SOLID', 'SOLID_MEDIUM', 'SOLID_THICK', 'DOUBLE'),
          null,
        ),
      };
      call('setLooks', area, 'border', fill<Json>(area, border));
      return self;
    },
    setWrapStrategy(strategy: unknown) {
      const wrap = oneOf('WRAP', 'OVERFLOW', 'CLIP')(strategy);
      call('setLooks', area, 'wrap', fill<Json>(area, wrap));
      return self;
    },
    getWrapStrategy: () => member(WrapStrategy, wrapOf(first)),
    setWrap(wrap: unknown) {
      const strategy = truth(wrap) ? 'WRAP' : 'OVERFLOW';
      call('setLooks', area, 'wrap', fill<Json>(area, strategy));
      return self;
    },
    getWrap: () => wrapOf(first) === 'WRAP',

    setDataValidation(rule: unknown) {
      const json = optional(rule, (given) => validations.of(given), null);
      call('setLooks', area, 'validation', fill<Json>(area, json));
      return self;
    },
    setDataValidations(rules: unknown) {
      const lines = table(rules);
      checkShape(area, lines);
      const json = lines.map((line) =>
        line.map((rule): Json => optional(rule, (given) => validations.of(given), null)),
      );
      call('setLooks', area, 'validation', json);
      return self;
    },
    getDataValidation: () => makeValidation(call('looks', first, 'validation')[0]?.[0] ?? null),
    getDataValidations: () =>
      call('looks', area, 'validation').map((line) => line.map(makeValidation)),
    clearDataValidations() {
      call('setLooks', area, 'validation', fill<Json>(area, null));
      return self;
    },

    addDeveloperMetadata(key: unknown, second?: unknown, third?: unknown) {
      const line = place.whole !== null && (place.whole === 'row' ? rows : columns) === 1;
      if (!line || place.whole === null) {
        throw exception(
          'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata ' +
            'may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.',
        );
      }
      const at = place.whole === 'row' ? row : column;
      addTag({ kind: place.whole, sheet, at }, key, second, third);
      return self;
    },
    getDeveloperMetadata: () => tagsAt(place),
    createDeveloperMetadataFinder: () => finder(place),
  };
  const self: object = service('SpreadsheetApp.Range', methods, {}, [], (name) =>
    lookMethod(area, () => self, name),
  );
  ranges.add(self, place);
  return self;
}

const asFormula = (formula: string): string | null =>
  formula === '' ? null : formula.startsWith('=') ? formula : `=${formula}`;
