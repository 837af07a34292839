// Adds cells to the XML of one sheet without taking the rest of it apart: everything the seller made
// — formats, filters, rules, drawings — stays as it is, letter for letter.
import { looksLikeFormula } from '../../base/formula-guard';
import { type Added, placesOf } from './columns';
import { cellText } from './neutral';
import { lastMerged, withFilter, withWidths } from './sheet-columns';
import { cellsOf, findRows, lastColumn, lastFilled, letters, type Row, tagsOf } from './sheet-tags';

/** Column XFD. */
const lastAllowed = 16_383;

export const escaped = (text: string): string =>
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
  if (value === '') return `<${prefix}c r="${at}"${styled}/>`;
  if (typeof value === 'number' && Number.isFinite(value)) {
    return `<${prefix}c r="${at}"${styled}><${prefix}v>${value}</${prefix}v></${prefix}c>`;
  }
  const text = `<${prefix}is><${prefix}t xml:space="preserve">${escaped(String(value))}</${prefix}t></${prefix}is>`;
  return `<${prefix}c r="${at}"${styled} t="inlineStr">${text}</${prefix}c>`;
}

/** The part before the rows, saying how far they reach now. */
function withRange(head: string, prefix: string, range: string): string {
  for (const { tag, start, end } of tagsOf(head, `${prefix}dimension`)) {
    const changed = tag.replace(/(\sref=")[^"]*"/, `$1${range}"`);
    return head.slice(0, start) + changed + head.slice(end);
  }
  return head;
}

interface Target {
  readonly column: number;
  /** Null: the style of the cell that stands there. */
  readonly xml: (style: string | null) => string;
}

/** The row's XML with cells put in; what stood in their place goes, but for formulas, which are the seller's. */
function merged(body: string, prefix: string, targets: readonly Target[]): string {
  const sorted = [...targets].sort((a, b) => a.column - b.column);
  const out: string[] = [];
  let at = 0;
  let next = 0;
  const putBefore = (column: number): void => {
    for (; (sorted[next]?.column ?? column) < column; next += 1)
      out.push(sorted[next]?.xml(null) ?? '');
  };
  for (const cell of cellsOf(body, prefix)) {
    out.push(body.slice(at, cell.start));
    putBefore(cell.column);
    const xml = body.slice(cell.start, cell.end);
    const target = sorted[next]?.column === cell.column ? sorted[next] : undefined;
    if (target !== undefined) next += 1;
    const isFormula = xml.includes(`<${prefix}f>`) || xml.includes(`<${prefix}f `);
    out.push(target === undefined || isFormula ? xml : target.xml(cell.style));
    at = cell.end;
  }
  out.push(body.slice(at));
  putBefore(Number.POSITIVE_INFINITY);
  return out.join('');
}

/**
 * The sheet with the rows' values in new columns to the right of everything it holds, and where they stand. Null when the
 * XML has no sheet data to add to. `textStyle` is the format for text that looks like a formula.
 */
export function addCells(
  xml: string,
  headerRow: number,
  added: Added,
  textStyle: number | null,
): { readonly xml: string; readonly places: readonly number[] } | null {
  const data = /<((?:\w{1,20}:)?)sheetData\s{0,20}(\/?)>/.exec(xml);
  if (!data) return null;
  const [opening, prefix = '', empty] = data;
  const from = data.index + opening.length;
  const to = empty ? from : xml.indexOf(`</${prefix}sheetData>`, from);
  if (to < 0) return null;
  const rows = findRows(xml, from, to, prefix);
  const bodyOf = (row: Row): string => xml.slice(row.body, row.bodyEnd);
  const filled = rows.reduce((last, row) => Math.max(last, lastFilled(bodyOf(row), prefix)), -1);
  const first = Math.max(filled, lastMerged(xml.slice(to), headerRow, prefix)) + 1;
  const { rows: values, columns } = added;
  const places = placesOf(columns, first);
  const isAppended = columns.every(({ place }) => place === undefined);
  const fresh = columns.filter(({ place }) => place === undefined);
  const last = first + fresh.length - 1;
  if (last > lastAllowed) throw new Error('The sheet has no room for more columns.');

  const targetsIn = (number: number, style: string | null): Target[] =>
    (values.get(number) ?? []).flatMap((value, index) => {
      const column = places[index] ?? 0;
      const at = letters(column) + number;
      const guarded = typeof value === 'string' && looksLikeFormula(value) ? textStyle : null;
      const xml = (own: string | null) => cellXml(value, at, guarded ?? own ?? style, prefix);
      return value === null ? [] : [{ column, xml }];
    });
  const textOf = (targets: readonly Target[]): string =>
    [...targets]
      .sort((a, b) => a.column - b.column)
      .map(({ xml }) => xml(null))
      .join('');

  /** The row with its new cells; formatted but empty cells in their place make way. */
  const patched = (row: Row): string => {
    const body = bodyOf(row);
    const isHeader = row.number === headerRow;
    const free = isAppended && lastColumn(body, prefix, body.length) < first;
    const cells = isHeader ? cellsOf(body, prefix) : [];
    const neighbour = cells.filter(({ column }) => column < first).pop()?.style ?? null;
    const tag = xml.slice(row.start, row.body).replace(/\sspans="[^"]*"/, '');
    const open = tag.endsWith('/>') ? `${tag.slice(0, -2).trimEnd()}>` : tag;
    const targets = targetsIn(row.number, neighbour);
    const inside = free ? body + textOf(targets) : merged(body, prefix, targets);
    return `${open}${inside}</${prefix}row>`;
  };
  const created = (number: number): string =>
    `<${prefix}row r="${number}">${textOf(targetsIn(number, null))}</${prefix}row>`;

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
  const range = `A1:${letters(last)}${lastRow}`;
  const hidden = fresh.map((column) => column.hidden === true);
  const head = withRange(
    withWidths(xml.slice(0, data.index), prefix, first, hidden),
    prefix,
    range,
  );
  const after = withFilter(xml.slice(to), headerRow, prefix, letters(last));
  const tail = empty ? `</${prefix}sheetData>${after}` : after;
  return { xml: `${head}<${prefix}sheetData>${out.join('')}${tail}`, places };
}
