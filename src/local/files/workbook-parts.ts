// Where things are in an .xlsx package: which part is which sheet, and the list of cell formats.
import { unpackText, withText, type ZipEntry } from './zip';

export type Parts = readonly ZipEntry[];

const entities = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

const unescaped = (text: string): string =>
  text.replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w+));/gi, (whole, hex, decimal, name) => {
    if (name) return entities.get(name) ?? whole;
    const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });

const attribute = (tag: string, name: string): string =>
  unescaped(new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag)?.[1] ?? '');

/** A relation's target as a part name: relative to the folder of the part that names it. */
function resolved(folder: string, target: string): string {
  const path = target.startsWith('/') ? target.slice(1) : folder + target;
  const names: string[] = [];
  for (const name of path.split('/')) {
    if (name === '..') names.pop();
    else if (name !== '.') names.push(name);
  }
  return names.join('/');
}

/** A part's text; `''` when there is no such part. */
export async function partText(parts: Parts, name: string): Promise<string> {
  const part = parts.find((each) => each.name === name);
  return part ? unpackText(part) : '';
}

interface Relation {
  readonly id: string;
  readonly type: string;
  readonly part: string;
}

async function relationsOf(parts: Parts, part: string): Promise<readonly Relation[]> {
  const slash = part.lastIndexOf('/') + 1;
  const folder = part.slice(0, slash);
  const xml = await partText(parts, `${folder}_rels/${part.slice(slash)}.rels`);
  return [...xml.matchAll(/<(?:\w+:)?Relationship\s[^>]*>/g)].map(([tag]) => ({
    id: attribute(tag, 'Id'),
    type: attribute(tag, 'Type').replace(/^.*\//, ''),
    part: resolved(folder, attribute(tag, 'Target')),
  }));
}

/** The part names of a sheet and of the cell formats; null when the sheet is not there. */
export async function locate(
  parts: Parts,
  sheetName: string,
): Promise<{ readonly sheet: string; readonly styles: string | null } | null> {
  const top = await relationsOf(parts, '');
  const workbook = top.find(({ type }) => type === 'officeDocument')?.part;
  if (!workbook) return null;
  const relations = await relationsOf(parts, workbook);
  const tags = (await partText(parts, workbook)).matchAll(/<(?:\w+:)?sheet\s[^>]*>/g);
  const tag = [...tags].find(([each]) => attribute(each, 'name') === sheetName)?.[0];
  const id = tag ? attribute(tag, '\\w+:id') : '';
  const sheet = relations.find((relation) => relation.id === id)?.part;
  const styles = relations.find(({ type }) => type === 'styles')?.part ?? null;
  return sheet ? { sheet, styles } : null;
}

/** The parts with one of them rewritten; null when it is missing or `change` gives up. */
export async function withPart(
  parts: Parts,
  name: string,
  change: (xml: string) => string | null,
): Promise<Parts | null> {
  const part = parts.find((each) => each.name === name);
  const xml = part && change(await unpackText(part));
  if (!part || !xml) return null;
  const changed = await withText(part, xml);
  return parts.map((each) => (each === part ? changed : each));
}

/** A further cell format, "text", at the end of the list, and its number. */
export function withTextFormat(
  stylesXml: string,
): { readonly xml: string; readonly style: number } | null {
  const list = /<((?:\w+:)?)cellXfs\b[^>]*>([\s\S]*?)<\/\1cellXfs>/.exec(stylesXml);
  if (!list) return null;
  const [whole, prefix = '', formats = ''] = list;
  const style = [...formats.matchAll(new RegExp(`<${prefix}xf[\\s/>]`, 'g'))].length;
  const format = `<${prefix}xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`;
  const longer = `<${prefix}cellXfs count="${style + 1}">${formats}${format}</${prefix}cellXfs>`;
  return { xml: stylesXml.replace(whole, () => longer), style };
}

const macroPart = /(^|\/)(vbaProject|vbaData|vbaProjectSignature\w*)\.(bin|xml)(\.rels)?$/i;

/** A workbook saved as .xlsx: Excel refuses one that still says it holds macros or is a template. */
export async function asPlainWorkbook(parts: Parts): Promise<Parts> {
  const kept = parts.filter(({ name }) => !macroPart.test(name));
  const types = await withPart(kept, '[Content_Types].xml', (xml) =>
    xml
      .replace(
        /application\/vnd\.(?:ms-excel\.(?:sheet|template|addin)\.macroEnabled|openxmlformats-officedocument\.spreadsheetml\.template)\.main\+xml/g,
        'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
      )
      .replace(/<Override\s[^>]*vba(?:Project|Data)[^>]*>/gi, ''),
  );
  if (kept.length === parts.length) return types ?? parts;
  const workbook = (await relationsOf(parts, '')).find(({ type }) => type === 'officeDocument');
  const rels = (workbook?.part ?? '').replace(/([^/]*)$/, '_rels/$1.rels');
  const unlinked = await withPart(types ?? kept, rels, (xml) =>
    xml.replace(/<Relationship\s[^>]*vbaProject[^>]*>/gi, ''),
  );
  return unlinked ?? types ?? kept;
}
