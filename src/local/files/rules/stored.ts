// Colours by condition and checks of what is typed as they stand in a sheet's XML. Each is kept whole, so that what
// nobody here understands comes through a save as well.
import { attribute, numberIn } from '../markup/tag';
import { tagsOf } from '../sheet-tags';

/** One rule of a sheet. */
export interface StoredRule {
  /** Where it holds, as the file writes it: `A2:A9 C2:C9`. */
  readonly range: string;
  /** Its element with all that stands in it, but for its place among the others and the number of its format. */
  readonly xml: string;
  /** How it makes cells look, as the list of formats has it; '' where it makes them look like nothing. */
  readonly style: string;
}

export interface SheetRules {
  /** Colours by condition, the first one first. */
  readonly formats: readonly StoredRule[];
  /** Checks of what is typed. */
  readonly checks: readonly StoredRule[];
  /** Colours of newer kinds, which stand apart: kept as they are. */
  readonly beyond: string;
}

export const noRules: SheetRules = { formats: [], checks: [], beyond: '' };

/** Where the two newer lists of a sheet say what they hold. */
const apart = {
  checks: '{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}',
  formats: '{78C0D931-6437-407d-A8EE-F0AAD7539E65}',
} as const;

interface Element {
  readonly tag: string;
  readonly inner: string;
  readonly whole: string;
}

/** The elements of that name; one of them never stands inside another. */
export function* elementsOf(xml: string, name: string): Generator<Element> {
  const close = `</${name}>`;
  for (const { tag, start, end } of tagsOf(xml, name)) {
    const to = tag.endsWith('/>') ? end : xml.indexOf(close, end);
    if (to < 0) return;
    const inner = xml.slice(end, to);
    yield { tag, inner, whole: tag.endsWith('/>') ? tag : `${xml.slice(start, to)}${close}` };
  }
}

/** Where the cells of a sheet end in its XML; null where it has none. */
export function endOfCells(xml: string, prefix: string): number | null {
  for (const { tag, end } of tagsOf(xml, `${prefix}sheetData`)) {
    const close = `</${prefix}sheetData>`;
    const at = tag.endsWith('/>') ? -1 : xml.indexOf(close, end);
    return at < 0 ? end : at + close.length;
  }
  return null;
}

/** The same without the prefix that some programs give all names of a part. */
const unprefixed = (xml: string, prefix: string): string =>
  prefix === '' ? xml : xml.split(`<${prefix}`).join('<').split(`</${prefix}`).join('</');

/** The part of a sheet behind its cells. */
function behindCells(xml: string): string {
  const [, prefix = ''] = /<((?:\w{1,20}:)?)sheetData[\s/>]/.exec(xml) ?? [];
  return unprefixed(xml.slice(endOfCells(xml, prefix) ?? 0), prefix);
}

const attributes = /\s([\w:.-]{1,40})\s{0,9}=\s{0,9}(?:"([^"]*)"|'([^']*)')/g;

/** Without attributes of other name spaces: nothing says in the new file what they are. */
const plain = (xml: string): string =>
  xml.replace(/<[\w:]{1,40}\s[^<>]*>/g, (tag) =>
    tag.replace(/\s(?!xmlns:|xml:)\w{1,20}:\w{1,40}\s{0,9}=\s{0,9}(?:"[^"]*"|'[^']*')/g, ''),
  );

/** A tag from its name on, without some of its attributes and without its end. */
function without(tag: string, name: string, ...left: readonly string[]): string {
  const kept = [...tag.matchAll(attributes)].flatMap(([, key = '', double, single = '']) =>
    left.includes(key) ? [] : [` ${key}="${double ?? single.replace(/"/g, '&quot;')}"`],
  );
  return `<${name}${kept.join('')}`;
}

/** A range as it is written, and nothing else. */
const rangeIn = (text: string | null): string => (text ?? '').replace(/[^\w$: ]/g, '').trim();

/** The formats that rules refer to by their number. */
export function stylesIn(stylesXml: string): readonly string[] {
  const [, prefix = ''] = /<((?:\w{1,20}:)?)dxfs[\s>]/.exec(stylesXml) ?? [];
  const [list] = elementsOf(unprefixed(stylesXml, prefix), 'dxfs');
  return list === undefined
    ? []
    : [...elementsOf(list.inner, 'dxf')].map(({ whole }) => plain(whole));
}

function formatsIn(xml: string, styles: readonly string[]): StoredRule[] {
  const found: { readonly rule: StoredRule; readonly priority: number }[] = [];
  for (const { tag: area, inner } of elementsOf(xml, 'conditionalFormatting'))
    for (const { tag, inner: ruleOf } of elementsOf(inner, 'cfRule')) {
      const rule = {
        range: rangeIn(attribute(area, 'sqref')),
        xml: plain(`${without(tag, 'cfRule', 'priority', 'dxfId')}>${ruleOf}</cfRule>`),
        style: styles[numberIn(tag, 'dxfId', -1)] ?? '',
      };
      found.push({ rule, priority: numberIn(tag, 'priority', 0) });
    }
  return found.sort((a, b) => a.priority - b.priority).map(({ rule }) => rule);
}

const check = (range: string | null, tag: string, inner: string): StoredRule => ({
  range: rangeIn(range),
  xml: plain(`${without(tag, 'dataValidation', 'sqref')}>${inner}</dataValidation>`),
  style: '',
});

/** A check whose list stands in another sheet, as newer programs write it, in the words of older ones. */
function newerCheck({ tag, inner }: Element): StoredRule {
  const [place] = elementsOf(inner, 'xm:sqref');
  const formulas = ([1, 2] as const).flatMap((i) => {
    const [formula] = elementsOf(inner, `x14:formula${i}`);
    const [text] = formula === undefined ? [] : elementsOf(formula.inner, 'xm:f');
    return text === undefined ? [] : [`<formula${i}>${text.inner}</formula${i}>`];
  });
  return check(place?.inner ?? '', tag, formulas.join(''));
}

/** The rules of a sheet; `styles` are the formats they refer to. */
export function rulesIn(sheetXml: string, styles: readonly string[]): SheetRules {
  const xml = behindCells(sheetXml);
  const ext = (uri: string) =>
    [...elementsOf(xml, 'ext')].find(({ tag }) => attribute(tag, 'uri') === uri);
  const newer = ext(apart.checks)?.inner ?? '';
  return {
    formats: formatsIn(xml, styles),
    checks: [
      ...[...elementsOf(xml, 'dataValidation')].map(({ tag, inner }) =>
        check(attribute(tag, 'sqref'), tag, inner),
      ),
      ...[...elementsOf(newer, 'x14:dataValidation')].map(newerCheck),
    ].filter(({ range }) => range !== ''),
    beyond: plain(ext(apart.formats)?.whole ?? ''),
  };
}
