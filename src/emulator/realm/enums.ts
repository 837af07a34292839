// Google's enumerations: one object per value, compared by identity and printed by name.
import { mismatch, service } from './service';

const values = new WeakMap<object, string>();

/** An enumeration such as `SpreadsheetApp.BorderStyle`. */
function enumeration(name: string, members: readonly string[]): object {
  const entries = members.map((member, index) => {
    const value: object = Object.freeze({
      name: () => member,
      toString: () => member,
      ordinal: () => index,
      compareTo: (other: unknown) => index - members.indexOf(nameOf(other)),
    });
    values.set(value, member);
    return [member, value] as const;
  });
  return service(name, {}, Object.fromEntries(entries));
}

/** The name of an enumeration's value; anything else is a wrong argument. */
function nameOf(value: unknown): string {
  const name = typeof value === 'object' && value !== null ? values.get(value) : undefined;
  return name ?? mismatch();
}

/** The name if it is one of these. */
export const oneOf =
  <Name extends string>(...allowed: readonly Name[]) =>
  (value: unknown): Name => {
    const name = nameOf(value);
    return allowed.find((one) => one === name) ?? mismatch();
  };

/** The member of an enumeration with that name. */
export const member = (of: object, name: string): unknown => Reflect.get(of, name);

export const AuthMode = enumeration('ScriptApp.AuthMode', [
  'NONE',
  'CUSTOM_FUNCTION',
  'LIMITED',
  'FULL',
]);
export const Visibility = enumeration('SpreadsheetApp.DeveloperMetadataVisibility', [
  'DOCUMENT',
  'PROJECT',
]);
export const LocationType = enumeration('SpreadsheetApp.DeveloperMetadataLocationType', [
  'SPREADSHEET',
  'SHEET',
  'ROW',
  'COLUMN',
]);
export const BorderStyle = enumeration('SpreadsheetApp.BorderStyle', [
  'DOTTED',
  'DASHED',
  'SOLID',
  'SOLID_MEDIUM',
  'SOLID_THICK',
  'DOUBLE',
]);
export const SheetType = enumeration('SpreadsheetApp.SheetType', ['GRID', 'OBJECT', 'DATASOURCE']);
export const WrapStrategy = enumeration('SpreadsheetApp.WrapStrategy', [
  'WRAP',
  'OVERFLOW',
  'CLIP',
]);
export const BooleanCriteria = enumeration('SpreadsheetApp.BooleanCriteria', [
  'CELL_EMPTY',
  'CELL_NOT_EMPTY',
  'DATE_AFTER',
  'DATE_BEFORE',
  'DATE_EQUAL_TO',
  'NUMBER_BETWEEN',
  'NUMBER_EQUAL_TO',
  'NUMBER_GREATER_THAN',
  'NUMBER_GREATER_THAN_OR_EQUAL_TO',
  'NUMBER_LESS_THAN',
  'NUMBER_LESS_THAN_OR_EQUAL_TO',
  'NUMBER_NOT_EQUAL_TO',
  'TEXT_CONTAINS',
  'TEXT_DOES_NOT_CONTAIN',
  'TEXT_ENDS_WITH',
  'TEXT_EQUAL_TO',
  'TEXT_STARTS_WITH',
  'CUSTOM_FORMULA',
]);
export const ValidationCriteria = enumeration('SpreadsheetApp.DataValidationCriteria', [
  'CHECKBOX',
  'VALUE_IN_LIST',
  'VALUE_IN_RANGE',
  'NUMBER_BETWEEN',
  'NUMBER_GREATER_THAN_OR_EQUAL_TO',
  'DATE_IS_VALID_DATE',
  'CUSTOM_FORMULA',
]);
export const Button = enumeration('Ui.Button', ['CLOSE', 'OK', 'CANCEL', 'YES', 'NO']);
export const ButtonSet = enumeration('Ui.ButtonSet', [
  'OK',
  'OK_CANCEL',
  'YES_NO',
  'YES_NO_CANCEL',
]);
