// Data validation rules and their builder.
import type { Json } from '../backing';
import { member, ValidationCriteria } from './enums';
import { exception, notImitated } from './errors';
import { areaOf, ranges } from './places';
import { list, optional, registry, service, text, truth } from './service';

/** The rule behind a DataValidation object. */
export const validations = registry<Json>();

/** The rule object for a cell's stored rule; null for none. */
export function makeValidation(json: Json): object | null {
  if (json === null || typeof json !== 'object' || Array.isArray(json)) return null;
  const self = service('SpreadsheetApp.DataValidation', {
    getAllowInvalid: () => json['allowInvalid'],
    getHelpText: () => json['help'],
    getCriteriaType: () => member(ValidationCriteria, String(json['criteria'])),
    getCriteriaValues() {
      if (json['criteria'] === 'VALUE_IN_RANGE')
        throw notImitated('DataValidation.getCriteriaValues');
      return json['values'];
    },
    copy: () => newDataValidation(json),
  });
  validations.add(self, json);
  return self;
}

/** `SpreadsheetApp.newDataValidation()`. */
export function newDataValidation(start: { readonly [key: string]: Json } = {}): object {
  let rule: { [key: string]: Json } = {
    criteria: null,
    values: [],
    allowInvalid: true,
    help: null,
  };
  rule = { ...rule, ...start };
  const set = (change: { [key: string]: Json }) => {
    rule = { ...rule, ...change };
    return self;
  };
  const self: object = service('SpreadsheetApp.DataValidationBuilder', {
    requireValueInList: (values: unknown, dropdown?: unknown) =>
      set({
        criteria: 'VALUE_IN_LIST',
        values: [list(values).map(text), optional(dropdown, truth, true)],
      }),
    requireValueInRange: (range: unknown, dropdown?: unknown) =>
      set({
        criteria: 'VALUE_IN_RANGE',
        values: [{ ...areaOf(ranges.of(range)) }, optional(dropdown, truth, true)],
      }),
    requireCheckbox: () => set({ criteria: 'CHECKBOX', values: [] }),
    requireDate: () => set({ criteria: 'DATE_IS_VALID_DATE', values: [] }),
    setAllowInvalid: (allow: unknown) => set({ allowInvalid: truth(allow) }),
    setHelpText: (help: unknown) => set({ help: text(help) }),
    build() {
      if (rule['criteria'] === null) throw exception('A data validation rule needs a condition.');
      return makeValidation(rule);
    },
  });
  return self;
}
