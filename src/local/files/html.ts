// Web pages that call themselves .xls, as many marketplaces and shop systems export them.
import { fromHtml } from 'hucre';
import { type SheetTable, trimmed } from './table';

const named = new Map([
  ['nbsp', ' '],
  ['yen', '¥'],
  ['euro', '€'],
  ['pound', '£'],
  ['ndash', '–'],
  ['mdash', '—'],
  ['middot', '·'],
]);

const cleaned = (text: string): string =>
  text
    .replace(/&(\w{3,6});/g, (whole, name: string) => named.get(name) ?? whole)
    .replace(/\u00a0/g, ' ')
    .trim();

/** The page's tables, one below the other; every cell is text, so that long ids stay whole. */
export function htmlTable(page: string): SheetTable {
  const { rows } = fromHtml(page.replace(/<br\s*\/?>/gi, '\n'), {
    typeInference: false,
    classes: false,
  });
  return {
    name: '',
    rows: trimmed(
      rows.map((row) => row.map((cell) => (typeof cell === 'string' ? cleaned(cell) : cell))),
    ),
  };
}

/** Whether a text is a page or XML rather than delimited lines. */
export const isMarkup = (text: string): boolean =>
  /^\s*<(?:[!?]|(?:html|head|meta|title|style|script|link|body|div|form|center|font|p|table|tr|workbook)\b)/i.test(
    text,
  );

/** The encoding the page says it is in, by its own label. */
export const declaredCharset = (page: string): string =>
  /\b(?:charset|encoding)\s*=\s*["']?([\w-]{3,20})/i.exec(page)?.[1]?.toLowerCase() ?? '';
