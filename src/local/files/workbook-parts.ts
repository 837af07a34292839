// Parts of an .xlsx package that change when results are added: which sheet it is, the list of cell
// formats, and what says that there are macros.
import { createBudget } from './limits';
import { tagsIn } from './markup/part';
import { attribute } from './markup/tag';
import { tagsOf } from './sheet-tags';
import { unpackText } from './unpack';
import { type Parts, partNamed, relationsOf, relationsPart, workbookPart } from './xlsx/parts';
import { withText } from './zip';

/** A part's text; `''` when there is no such part. */
export async function partText(parts: Parts, name: string): Promise<string> {
  const part = partNamed(parts, name);
  return part ? unpackText(part) : '';
}

/** The part names of a sheet and of the cell formats; null unless there is one sheet of that name. */
export async function locate(
  parts: Parts,
  sheetName: string,
): Promise<{ readonly sheet: string; readonly styles: string | null } | null> {
  const budget = createBudget();
  const name = await workbookPart(parts, budget);
  const workbook = name === null ? null : partNamed(parts, name);
  if (!workbook) return null;
  const relations = await relationsOf(parts, workbook.name, budget);
  const tags = await tagsIn(workbook, budget, ['sheet']);
  const [found, ...more] = tags.filter(({ tag }) => attribute(tag, 'name') === sheetName);
  if (!found || more.length > 0) return null;
  const id = attribute(found.tag, 'id');
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
  const part = partNamed(parts, name);
  const xml = part && change(await unpackText(part));
  if (!part || !xml) return null;
  const changed = await withText(part, xml);
  return parts.map((each) => (each === part ? changed : each));
}

/** A further cell format, "text", at the end of the list, and its number. */
export function withTextFormat(
  stylesXml: string,
): { readonly xml: string; readonly style: number } | null {
  const prefix = /<((?:\w{1,20}:)?)cellXfs[\s>]/.exec(stylesXml)?.[1] ?? '';
  const [list] = tagsOf(stylesXml, `${prefix}cellXfs`);
  const end = list ? stylesXml.indexOf(`</${prefix}cellXfs>`, list.end) : -1;
  if (!list || end < 0) return null;
  const style = [...tagsOf(stylesXml, `${prefix}xf`, list.end, end)].length;
  const format = `<${prefix}xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`;
  const xml = `${stylesXml.slice(0, list.start)}<${prefix}cellXfs count="${style + 1}">${stylesXml.slice(list.end, end)}${format}${stylesXml.slice(end)}`;
  return { xml, style };
}

/** The XML without the tags of that name that speak of macros. */
function withoutMacros(xml: string, name: string): string {
  let rest = '';
  let at = 0;
  for (const { tag, start, end } of tagsOf(xml, name)) {
    if (!/vba(?:Project|Data)/i.test(tag)) continue;
    rest += xml.slice(at, start);
    at = end;
  }
  return rest + xml.slice(at);
}

const macroPart =
  /(?:^|\/)(?:vbaProject|vbaData|vbaProjectSignature\w{0,20})\.(?:bin|xml)(?:\.rels)?$/i;

/** A workbook saved as .xlsx: Excel refuses one that still says it holds macros or is a template. */
export async function asPlainWorkbook(parts: Parts): Promise<Parts> {
  const kept = parts.filter(({ name }) => !macroPart.test(name));
  const types = await withPart(kept, '[Content_Types].xml', (xml) =>
    withoutMacros(
      xml.replace(
        /application\/vnd\.(?:ms-excel\.(?:sheet|template|addin)\.macroEnabled|openxmlformats-officedocument\.spreadsheetml\.template)\.main\+xml/g,
        'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
      ),
      'Override',
    ),
  );
  if (kept.length === parts.length) return types ?? parts;
  const workbook = (await workbookPart(parts, createBudget())) ?? '';
  const unlinked = await withPart(types ?? kept, relationsPart(workbook), (xml) =>
    withoutMacros(xml, 'Relationship'),
  );
  return unlinked ?? types ?? kept;
}
