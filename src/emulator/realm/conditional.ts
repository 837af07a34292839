// Conditional format rules and their builder.
import type { ConditionalFormat, ConditionalRule } from '../backing';
import { BooleanCriteria, member } from './enums';
import { exception, notImitated } from './errors';
import { make } from './makers';
import { areaOf, placesOf } from './places';
import { amount, optional, registry, service, text, truth } from './service';

/** The rule behind a ConditionalFormatRule object. */
export const conditionalFormats = registry<ConditionalFormat>();

const EMPTY: ConditionalRule = {
  criteria: null,
  values: [],
  background: null,
  fontColor: null,
  bold: null,
  italic: null,
  strikethrough: null,
  underline: null,
};

/** The rule object for a stored format. */
export function makeConditionalFormat(format: ConditionalFormat): object {
  const { rule } = format;
  const condition = () =>
    service('SpreadsheetApp.BooleanCondition', {
      getCriteriaType: () => member(BooleanCriteria, String(rule.criteria)),
      getCriteriaValues: () => rule.values,
      getBackground: () => rule.background,
      getFontColor: () => rule.fontColor,
      getBold: () => rule.bold,
      getItalic: () => rule.italic,
      getStrikethrough: () => rule.strikethrough,
      getUnderline: () => rule.underline,
    });
  const self = service('SpreadsheetApp.ConditionalFormatRule', {
    // A colour scale has no condition: both are null in turn.
    getBooleanCondition: () => (format.gradient ? null : condition()),
    getGradientCondition: () =>
      format.gradient ? service('SpreadsheetApp.GradientCondition', {}) : null,
    getRanges: () => format.areas.map((area) => make().range({ ...area, whole: null })),
    copy() {
      if (format.gradient) throw notImitated('ConditionalFormatRule.copy of a colour scale');
      return newConditionalFormat(format);
    },
  });
  conditionalFormats.add(self, format);
  return self;
}

/** `SpreadsheetApp.newConditionalFormatRule()`. */
export function newConditionalFormat(from?: ConditionalFormat): object {
  let rule = from?.rule ?? EMPTY;
  let areas = from?.areas ?? [];
  const set = (change: Partial<ConditionalRule>) => {
    rule = { ...rule, ...change };
    return self;
  };
  const whenText = (criteria: string) => (value: unknown) =>
    set({ criteria, values: [text(value)] });
  const whenNumber = (criteria: string) => (value: unknown) =>
    set({ criteria, values: [amount(value)] });
  const when = (criteria: string) => () => set({ criteria, values: [] });
  const self: object = service('SpreadsheetApp.ConditionalFormatRuleBuilder', {
    whenCellEmpty: when('CELL_EMPTY'),
    whenCellNotEmpty: when('CELL_NOT_EMPTY'),
    whenTextEqualTo: whenText('TEXT_EQUAL_TO'),
    whenTextContains: whenText('TEXT_CONTAINS'),
    whenTextDoesNotContain: whenText('TEXT_DOES_NOT_CONTAIN'),
    whenTextStartsWith: whenText('TEXT_STARTS_WITH'),
    whenTextEndsWith: whenText('TEXT_ENDS_WITH'),
    whenFormulaSatisfied: whenText('CUSTOM_FORMULA'),
    whenNumberEqualTo: whenNumber('NUMBER_EQUAL_TO'),
    whenNumberNotEqualTo: whenNumber('NUMBER_NOT_EQUAL_TO'),
    whenNumberGreaterThan: whenNumber('NUMBER_GREATER_THAN'),
    whenNumberGreaterThanOrEqualTo: whenNumber('NUMBER_GREATER_THAN_OR_EQUAL_TO'),
    whenNumberLessThan: whenNumber('NUMBER_LESS_THAN'),
    whenNumberLessThanOrEqualTo: whenNumber('NUMBER_LESS_THAN_OR_EQUAL_TO'),
    setBackground: (color: unknown) => set({ background: optional(color, text, null) }),
    setFontColor: (color: unknown) => set({ fontColor: optional(color, text, null) }),
    setBold: (value: unknown) => set({ bold: optional(value, truth, null) }),
    setItalic: (value: unknown) => set({ italic: optional(value, truth, null) }),
    setStrikethrough: (value: unknown) => set({ strikethrough: optional(value, truth, null) }),
    setUnderline: (value: unknown) => set({ underline: optional(value, truth, null) }),
    setRanges(given: unknown) {
      areas = placesOf(given).map(areaOf);
      return self;
    },
    build() {
      if (areas.length === 0)
        throw exception('A conditional format rule needs at least one range.');
      if (rule.criteria === null) throw exception('A conditional format rule needs a condition.');
      return makeConditionalFormat({ areas, rule });
    },
  });
  return self;
}
