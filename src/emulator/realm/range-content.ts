// SpreadsheetApp.Range: what stands in its cells, read, written, cleared and sorted.
import { type Area, type Json, LOOKS, type SortKey } from '../backing';
import { exception } from './errors';
import { call } from './hooks';
import { checkShape, fill } from './looks';
import { type Method, mismatch, optional, table, text, truth, whole } from './service';
import { fromWire, toWire } from './values';

function sortKeys(spec: unknown): SortKey[] {
  return (Array.isArray(spec) ? spec : [spec]).map((one: unknown) => {
    if (typeof one === 'number') return { column: Math.abs(whole(one)), ascending: one > 0 };
    const given: { column?: unknown; ascending?: unknown } =
      typeof one === 'object' && one !== null ? one : mismatch();
    return { column: whole(given.column), ascending: optional(given.ascending, truth, true) };
  });
}

const asFormula = (formula: string): string | null =>
  formula === '' ? null : formula.startsWith('=') ? formula : `=${formula}`;

/** The methods of a range about its content; `self` gives the range for chaining. */
export function contentMethods(area: Area, self: () => object): Record<string, Method> {
  const { column, columns } = area;
  const first = { ...area, rows: 1, columns: 1 };
  const clearLooks = (keep: readonly string[]): void => {
    for (const look of LOOKS) {
      if (!keep.includes(look)) call('setLooks', area, look, fill<Json>(area, null));
    }
  };

  return {
    getValue: () => fromWire(call('values', first)[0]?.[0] ?? ''),
    getValues: () => call('values', area).map((line) => line.map(fromWire)),
    getDisplayValue: () => call('displays', first)[0]?.[0] ?? '',
    getDisplayValues: () => call('displays', area),
    isBlank: () => call('values', area).every((line) => line.every((value) => value === '')),
    setValue(value: unknown) {
      call('enter', area, fill(area, toWire(value)));
      return self();
    },
    setValues(values: unknown) {
      const lines = table(values);
      checkShape(area, lines);
      call(
        'enter',
        area,
        lines.map((line) => line.map(toWire)),
      );
      return self();
    },
    getFormula: () => call('formulas', first)[0]?.[0] ?? '',
    getFormulas: () => call('formulas', area),
    setFormula(formula: unknown) {
      const given = text(formula);
      call('enter', area, fill(area, asFormula(given)));
      return self();
    },
    setFormulas(formulas: unknown) {
      const lines = table(formulas);
      checkShape(area, lines);
      call(
        'enter',
        area,
        lines.map((line) => line.map((formula) => asFormula(text(formula)))),
      );
      return self();
    },

    clear() {
      call('enter', area, fill(area, null));
      clearLooks(['validation']);
      return self();
    },
    clearContent() {
      call('enter', area, fill(area, null));
      return self();
    },
    clearFormat() {
      clearLooks(['note', 'validation']);
      return self();
    },
    clearNote() {
      call('setLooks', area, 'note', fill<Json>(area, null));
      return self();
    },
    sort(spec: unknown) {
      const keys = sortKeys(spec);
      if (keys.some((key) => key.column < column || key.column >= column + columns)) {
        throw exception('Sort column is not within the range.');
      }
      call('sort', area, keys);
      return self();
    },
  };
}
