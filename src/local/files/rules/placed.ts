// Puts rules into the XML of a sheet, where the format wants them, and their formats into the list of formats.
import { numberIn } from '../markup/tag';
import { tagsOf } from '../sheet-tags';
import { elementsOf, endOfCells, type SheetRules, type StoredRule } from './stored';

/** What stands between the cells of a sheet and its rules. */
const before = [
  ...['sheetCalcPr', 'sheetProtection', 'protectedRanges', 'scenarios', 'autoFilter', 'sortState'],
  ...['dataConsolidate', 'customSheetViews', 'mergeCells', 'phoneticPr', 'conditionalFormatting'],
];

const spaces = {
  'xmlns:x14': 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main',
  'xmlns:xm': 'http://schemas.microsoft.com/office/excel/2006/main',
} as const;

/** Where the last element of these names ends; `from` where there is none. */
function endOf(xml: string, names: readonly string[], prefix: string, from: number): number {
  let end = from;
  for (const name of names)
    for (const found of tagsOf(xml, prefix + name, from)) {
      const close = `</${prefix}${name}>`;
      const closed = found.tag.endsWith('/>') ? -1 : xml.indexOf(close, found.end);
      end = Math.max(end, closed < 0 ? found.end : closed + close.length);
    }
  return end;
}

const prefixed = (xml: string, prefix: string): string =>
  prefix === '' ? xml : xml.replace(/<(\/?)(?=\w+[\s/>])/g, `<$1${prefix}`);

/** A list of formats with these at its end, and the number of the first of them. */
export function withStyles(
  stylesXml: string,
  styles: readonly string[],
): { readonly xml: string; readonly first: number } {
  const [, prefix = ''] = /<((?:\w{1,20}:)?)styleSheet[\s>]/.exec(stylesXml) ?? [];
  const name = `${prefix}dxfs`;
  const [list] = elementsOf(stylesXml, name);
  const first = list === undefined ? 0 : [...elementsOf(list.inner, `${prefix}dxf`)].length;
  if (styles.length === 0) return { xml: stylesXml, first };
  const more = prefixed(styles.join(''), prefix);
  const whole = `<${name} count="${first + styles.length}">${list?.inner ?? ''}${more}</${name}>`;
  if (list !== undefined) return { xml: stylesXml.replace(list.whole, () => whole), first };
  const lists = ['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'cellStyles'];
  const at = endOf(stylesXml, lists, prefix, 0);
  return { xml: stylesXml.slice(0, at) + whole + stylesXml.slice(at), first };
}

/** `<cfRule>` of its place among the others; `style` is the number of its format. */
function formatXml({ range, xml }: StoredRule, priority: number, style: number | null): string {
  const known = style === null ? '' : ` dxfId="${style}"`;
  const rule = xml.replace(/^<cfRule/, `<cfRule priority="${priority}"${known}`);
  return `<conditionalFormatting sqref="${range}">${rule}</conditionalFormatting>`;
}

const checkXml = ({ range, xml }: StoredRule): string =>
  xml.replace(/^<dataValidation/, `<dataValidation sqref="${range}"`);

/** Colours of newer kinds with the name spaces they speak of. */
const declared = (ext: string): string =>
  Object.entries(spaces).reduce(
    (xml, [name, value]) =>
      xml.includes(`${name}=`) ? xml : xml.replace('<ext', `<ext ${name}="${value}"`),
    ext,
  );

/** The place of the last of the rules that stand in a sheet. */
const lastPriority = (xml: string, prefix: string): number => {
  let last = 0;
  for (const { tag } of tagsOf(xml, `${prefix}cfRule`))
    last = Math.max(last, numberIn(tag, 'priority', 0));
  return last;
};

/**
 * The sheet with rules behind those it has. `first` is the number of the first of their styles: those with a style
 * have one each, in order. Null where there are no cells.
 */
export function withRules(
  sheetXml: string,
  { formats, checks, beyond }: SheetRules,
  first: number,
): string | null {
  const [, prefix = ''] = /<((?:\w{1,20}:)?)sheetData[\s/>]/.exec(sheetXml) ?? [];
  const from = endOfCells(sheetXml, prefix);
  if (from === null) return null;
  const priority = lastPriority(sheetXml, prefix) + 1;
  let styled = first;
  const colours = formats.map((rule, i) =>
    formatXml(rule, priority + i, rule.style === '' ? null : styled++),
  );
  const listed =
    checks.length === 0
      ? ''
      : `<dataValidations count="${checks.length}">${checks.map(checkXml).join('')}</dataValidations>`;
  const at = endOf(sheetXml, before, prefix, from);
  const xml =
    sheetXml.slice(0, at) + prefixed(colours.join('') + listed, prefix) + sheetXml.slice(at);
  if (beyond === '') return xml;
  const more = prefixed(declared(beyond), prefix);
  const end = xml.lastIndexOf(`</${prefix}worksheet>`);
  if (end < 0) return null;
  const list = `</${prefix}extLst>`;
  const hasList = xml.slice(0, end).endsWith(list);
  const place = hasList ? end - list.length : end;
  const whole = hasList ? more : `<${prefix}extLst>${more}${list}`;
  return xml.slice(0, place) + whole + xml.slice(place);
}
