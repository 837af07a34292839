// Adds cells to the XML of one sheet without taking the rest of it apart: everything the seller made
// — formats, filters, rules, drawings — stays as it is, letter for letter.
import { looksLikeFormula } from '../../base/formula-guard';
import type { Added } from './columns';
import { cellText } from './neutral';
import { lastMerged, withWidths } from './sheet-columns';
import { cellsOf, findRows, lastColumn, lastFilled, letters, type Row } from './sheet-tags';

/** Column XFD. */
const lastAllowed = 16_383;

const escaped = (text: string): string =>
  cellText(text)
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;');

function cellXml(
  value: string | number | null,
  at: string,
  style: number | string | null,
  prefix: string,
): string {
  if (value === null) return '';
  const styled = style === null ? '' : ` s="${style}"`;
  if (typeof value === 'number' && Number.isFinite(value)) {
    return `<${prefix}c r="${at}"${styled}><${prefix}v>${value}</${prefix}v></${prefix}c>`;
  }
  const text = `<${prefix}is><${prefix}t xml:space="preserve">${escaped(String(value))}</${prefix}t></${prefix}is>`;
  return `<${prefix}c r="${at}"${styled} t="inlineStr">${text}</${prefix}c>`;
}

/**
 * The sheet with the rows' values in new columns to the right of everything it holds. Null when the
 * XML has no sheet data to add to. `textStyle` is the format for text that looks like a formula.
 */
export function addCells(
  xml: string,
  headerRow: number,
  values: Added,
  textStyle: number | null,
): string | null {
  const data = /<((?:\w+:)?)sheetData\s*(\/?)>/.exec(xml);
  if (!data) return null;
  const [opening, prefix = '', empty] = data;
  const from = data.index + opening.length;
  const to = empty ? from : xml.indexOf(`</${prefix}sheetData>`, from);
  if (to < 0) return null;
  const rows = findRows(xml, from, to, prefix);
  const bodyOf = (row: Row): string => xml.slice(row.body, row.bodyEnd);
  const filled = rows.reduce((last, row) => Math.max(last, lastFilled(bodyOf(row), prefix)), -1);
  const first = Math.max(filled, lastMerged(xml.slice(to), headerRow)) + 1;
  const count = values.get(headerRow)?.length ?? 0;
  const last = first + count - 1;
  if (last > lastAllowed) throw new Error('The sheet has no room for more columns.');

  const fresh = (number: number, style: string | null): string =>
    (values.get(number) ?? [])
      .map((value, index) => {
        const guarded = typeof value === 'string' && looksLikeFormula(value) ? textStyle : null;
        return cellXml(value, letters(first + index) + number, guarded ?? style, prefix);
      })
      .join('');

  /** The row with its new cells; formatted but empty cells in their place make way. */
  const patched = (row: Row): string => {
    const body = bodyOf(row);
    const isHeader = row.number === headerRow;
    const free = lastColumn(body, prefix, body.length) < first;
    const cells = isHeader || !free ? cellsOf(body, prefix) : [];
    const neighbour = isHeader ? cells.filter(({ column }) => column < first).pop()?.style : null;
    const before = cells.find(({ column }) => column >= first)?.start ?? body.length;
    const after = cells.find(({ column }) => column > last)?.start ?? body.length;
    const tag = xml.slice(row.start, row.body).replace(/\sspans="[^"]*"/, '');
    const open = tag.replace(/\s*\/>$/, '>');
    const added = fresh(row.number, neighbour ?? null);
    return `${open}${body.slice(0, before)}${added}${body.slice(after)}</${prefix}row>`;
  };
  const created = (number: number): string =>
    `<${prefix}row r="${number}">${fresh(number, null)}</${prefix}row>`;

  const wanted = [...values.keys()];
  const out: string[] = [];
  let at = from;
  let next = 0;
  for (const row of rows) {
    out.push(xml.slice(at, row.start));
    for (; (wanted[next] ?? Number.POSITIVE_INFINITY) < row.number; next++) {
      out.push(created(wanted[next] ?? 0));
    }
    const ours = wanted[next] === row.number;
    out.push(ours ? patched(row) : xml.slice(row.start, row.end));
    if (ours) next++;
    at = row.end;
  }
  out.push(xml.slice(at, to), wanted.slice(next).map(created).join(''));
  const lastRow = Math.max(rows[rows.length - 1]?.number ?? 1, wanted[wanted.length - 1] ?? 1);
  const head = withWidths(xml.slice(0, data.index), prefix, first, count).replace(
    /(dimension\s[^>]*ref=")[^"]*"/,
    `$1A1:${letters(last)}${lastRow}"`,
  );
  const tail = empty ? `</${prefix}sheetData>${xml.slice(to)}` : xml.slice(to);
  return `${head}<${prefix}sheetData>${out.join('')}${tail}`;
}
