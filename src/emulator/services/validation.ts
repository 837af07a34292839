// Data validation that rejects input: what a script may write into such a cell.
// Source: developers.google.com/apps-script/reference/spreadsheet/data-validation-builder.
import type { Area, Backing, CellValue, Json } from '../backing';
import { printBlock } from '../cells/a1';
import { isDateFormat } from '../memory/display';
import type { Locale } from '../memory/locale';
import { readTyped } from '../memory/typed';
import { notImitated, refusal } from '../refusal';

/** A strict rule as the cell keeps it. */
interface Rule {
  readonly criteria: string;
  readonly values: readonly Json[];
}

function strictRule(look: Json | undefined): Rule | null {
  if (look === null || typeof look !== 'object' || Array.isArray(look)) return null;
  if (look['allowInvalid'] !== false) return null;
  const values = look['values'];
  return { criteria: String(look['criteria']), values: Array.isArray(values) ? values : [] };
}

/** What Sheets makes of the content: a text is read as if typed. */
function meant(content: CellValue, locale: Locale, year: number): CellValue {
  if (typeof content !== 'string') return content;
  const { value, format } = readTyped(content, locale, year);
  return typeof value === 'number' && format !== undefined && isDateFormat(format)
    ? { serial: value }
    : value;
}

const isArea = (json: Json | undefined): json is Json & Area =>
  typeof json === 'object' && json !== null && !Array.isArray(json) && 'sheet' in json;

/** Whether the rule lets it in. A formula passes: its value is not known yet. */
function lets(
  rule: Rule,
  content: CellValue,
  value: CellValue,
  shown: (area: Area) => readonly string[],
): boolean {
  const typed = typeof content === 'object' ? '' : String(content);
  if (value === null || typed.startsWith('=')) return true;
  const [first, second] = rule.values;
  const within = (low: Json | undefined, high: Json | undefined) =>
    typeof value === 'number' && value >= Number(low) && value <= Number(high);
  switch (rule.criteria) {
    case 'VALUE_IN_LIST':
      return Array.isArray(first) && (first.includes(typed) || first.includes(String(value)));
    case 'VALUE_IN_RANGE':
      return isArea(first) && shown(first).includes(typed);
    case 'CHECKBOX':
      return rule.values.length === 0
        ? typeof value === 'boolean'
        : rule.values.some((one) => one === value || one === typed);
    case 'DATE_IS_VALID_DATE':
      return typeof value === 'object';
    case 'NUMBER_BETWEEN':
      return within(first, second);
    case 'NUMBER_GREATER_THAN_OR_EQUAL_TO':
      return within(first, Number.POSITIVE_INFINITY);
    default:
      throw notImitated(`data validation ${rule.criteria}`);
  }
}

/** Refuses content that a strict rule in its cell keeps out. */
export function checkValidation(
  backing: Backing,
  area: Area,
  content: readonly (readonly CellValue[])[],
  locale: Locale,
  year: number,
): void {
  const rules = backing.looks(area, 'validation');
  const shown = (given: Area) => backing.displays(given).flat();
  content.forEach((line, down) => {
    line.forEach((one, right) => {
      const rule = strictRule(rules[down]?.[right]);
      if (rule === null || lets(rule, one, meant(one, locale, year), shown)) return;
      const cell = { row: area.row + down, column: area.column + right, rows: 1, columns: 1 };
      throw refusal(
        `The data you entered in cell ${printBlock(cell)} violates the data validation rules set on this cell.`,
      );
    });
  });
}
