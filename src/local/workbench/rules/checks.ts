// Checks of what is typed, lists to choose from above all: those of a file as the page's spreadsheet has them, and back.
import {
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationRenderMode,
  DataValidationType,
  type IDataValidationRule,
} from '@univerjs/core';
import { unescaped } from '../../files/markup/entities';
import { attribute, isOn } from '../../files/markup/tag';
import { elementsOf, type StoredRule } from '../../files/rules/stored';
import { escaped } from '../../files/sheet-xml';

/** What a check says, without its name and its place. */
export type Check = Omit<IDataValidationRule, 'uid' | 'ranges'>;

const types = new Map<string, DataValidationType>([
  ['list', DataValidationType.LIST],
  ['whole', DataValidationType.WHOLE],
  ['decimal', DataValidationType.DECIMAL],
  ['date', DataValidationType.DATE],
  ['time', DataValidationType.TIME],
  ['textLength', DataValidationType.TEXT_LENGTH],
  ['custom', DataValidationType.CUSTOM],
]);
const errorStyles = new Map<string, DataValidationErrorStyle>([
  ['stop', DataValidationErrorStyle.STOP],
  ['warning', DataValidationErrorStyle.WARNING],
  ['information', DataValidationErrorStyle.INFO],
]);

const plainNumber = /^-?\d+(?:\.\d+)?$/;

/** A formula as the spreadsheet wants it: numbers and lists of words stand there as they are. */
function shown(formula: string | undefined, isList: boolean): { readonly value?: string } {
  if (formula === undefined) return {};
  const text = unescaped(formula).trim();
  const [, words] = /^"(.*)"$/s.exec(text) ?? [];
  if (isList && words !== undefined) return { value: words.replace(/""/g, '"') };
  return { value: plainNumber.test(text) ? text : `=${text}` };
}

/** What the spreadsheet makes of a check; null for the kinds it does not know. */
export function checkOf({ xml }: StoredRule): Check | null {
  const [found] = elementsOf(xml, 'dataValidation');
  const type = types.get(attribute(found?.tag ?? '', 'type') ?? '');
  if (found === undefined || type === undefined) return null;
  const { tag, inner } = found;
  const [one] = elementsOf(inner, 'formula1');
  const [two] = elementsOf(inner, 'formula2');
  const isList = type === DataValidationType.LIST;
  const [first, second] = [shown(one?.inner, isList), shown(two?.inner, isList)];
  const operator = Object.values(DataValidationOperator).find(
    (each) => each === attribute(tag, 'operator'),
  );
  const text = (name: string) => attribute(tag, name) ?? undefined;
  const errors = { error: text('error'), errorTitle: text('errorTitle') };
  const prompts = { prompt: text('prompt'), promptTitle: text('promptTitle') };
  return {
    type,
    // A list or a formula with one would be compared as a number is.
    ...(isList || type === DataValidationType.CUSTOM
      ? {}
      : { operator: operator ?? DataValidationOperator.BETWEEN }),
    ...(first.value === undefined ? {} : { formula1: first.value }),
    ...(second.value === undefined ? {} : { formula2: second.value }),
    allowBlank: isOn(tag, 'allowBlank'),
    // The attribute says the opposite of its name.
    ...(isList
      ? { showDropDown: !isOn(tag, 'showDropDown'), renderMode: DataValidationRenderMode.ARROW }
      : {}),
    showErrorMessage: isOn(tag, 'showErrorMessage'),
    // What is typed is marked, and stays: refused, it would be gone.
    errorStyle: DataValidationErrorStyle.WARNING,
    showInputMessage: isOn(tag, 'showInputMessage'),
    ...JSON.parse(JSON.stringify({ ...errors, ...prompts })),
  };
}

const listed = new Map<string, string>([
  [DataValidationType.LIST_MULTIPLE, 'list'],
  [DataValidationType.CHECKBOX, 'list'],
]);

function formulaXml(name: string, formula: string | undefined, isList: boolean): string {
  if (formula === undefined || formula === '') return '';
  const isWords = isList && !formula.startsWith('=');
  const text = isWords ? `"${formula.replace(/"/g, '""')}"` : formula.replace(/^=/, '');
  return `<${name}>${escaped(text)}</${name}>`;
}

/** A check as a file has it; null for what lies in no cell. */
export function storedCheck(check: Check, range: string): StoredRule | null {
  const type = listed.get(check.type) ?? (types.has(check.type) ? check.type : null);
  if (type === null) return null;
  const isList = type === 'list';
  const isBox = check.type === DataValidationType.CHECKBOX;
  const styleName = [...errorStyles].find(([, each]) => each === check.errorStyle)?.[0] ?? 'stop';
  const said = {
    errorTitle: check.errorTitle,
    error: check.error,
    promptTitle: check.promptTitle,
    prompt: check.prompt,
  };
  const attributes = [
    ` type="${type}"`,
    isList || check.operator === undefined ? '' : ` operator="${check.operator}"`,
    check.allowBlank === false ? '' : ' allowBlank="1"',
    isList && check.showDropDown === false ? ' showDropDown="1"' : '',
    check.showInputMessage === true ? ' showInputMessage="1"' : '',
    // Of several words from a list Excel would refuse all but one.
    check.showErrorMessage === false || check.type === DataValidationType.LIST_MULTIPLE
      ? ''
      : ` showErrorMessage="1" errorStyle="${styleName}"`,
    ...Object.entries(said).map(([name, text]) =>
      text ? ` ${name}="${escaped(text).replace(/"/g, '&quot;')}"` : '',
    ),
  ].join('');
  const [one, two] = isBox
    ? [`${check.formula1 ?? 1},${check.formula2 ?? 0}`, undefined]
    : [check.formula1, check.formula2];
  const formulas = formulaXml('formula1', one, isList) + formulaXml('formula2', two, isList);
  return { range, xml: `<dataValidation${attributes}>${formulas}</dataValidation>`, style: '' };
}
