// The rules of all sheets of an .xlsx, read from its parts and put into them.
import { locate, partText, withPart } from '../workbook-parts';
import type { Parts } from '../xlsx/parts';
import { withRules, withStyles } from './placed';
import { rulesIn, type SheetRules, stylesIn } from './stored';

export type BookRules = ReadonlyMap<string, SheetRules>;

/** The rules of the sheets of these names. */
export async function rulesOfBook(parts: Parts, names: readonly string[]): Promise<BookRules> {
  const found = new Map<string, SheetRules>();
  let styles: readonly string[] | null = null;
  for (const name of names) {
    const place = await locate(parts, name);
    if (place === null) continue;
    styles ??= place.styles === null ? [] : stylesIn(await partText(parts, place.styles));
    found.set(name, rulesIn(await partText(parts, place.sheet), styles));
  }
  return found;
}

/** The parts with these rules in their sheets, behind those that stand there. Null where one has no place for them. */
export async function withBookRules(given: Parts, rules: BookRules): Promise<Parts | null> {
  let parts = given;
  for (const [name, all] of rules) {
    const { formats, checks, beyond } = all;
    if (formats.length + checks.length === 0 && beyond === '') continue;
    const place = await locate(parts, name);
    if (place === null) return null;
    const styles = formats.flatMap(({ style }) => (style === '' ? [] : [style]));
    let first = 0;
    if (place.styles !== null && styles.length > 0) {
      const listed = withStyles(await partText(parts, place.styles), styles);
      first = listed.first;
      parts = (await withPart(parts, place.styles, () => listed.xml)) ?? parts;
    }
    const changed = await withPart(parts, place.sheet, (xml) => withRules(xml, all, first));
    if (changed === null) return null;
    parts = changed;
  }
  return parts;
}
