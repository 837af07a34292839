// The tags of a sheet's XML: where its rows and cells lie, and where they say they stand.
import { attribute, tagEnd } from './markup/tag';
import { columnOf } from './xlsx/sheet';

export interface Row {
  readonly number: number;
  /** Of the tag, of what is between the tags, and of the closing tag. */
  readonly start: number;
  readonly body: number;
  readonly bodyEnd: number;
  readonly end: number;
}

/** The letters of a 0-based column. */
export function letters(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? letters(rest - 1) : '') + String.fromCharCode(65 + (column % 26));
}

export interface Tag {
  readonly tag: string;
  readonly start: number;
  readonly end: number;
}

/** The opening tags of that name, prefix included, between two places of the XML. */
export function* tagsOf(xml: string, name: string, from = 0, to = xml.length): Generator<Tag> {
  const mark = `<${name}`;
  let next = from;
  for (let start = xml.indexOf(mark, next); start >= 0 && start < to; ) {
    next = start + mark.length;
    if (/^[\s/>]?$/.test(xml.charAt(next))) {
      const end = tagEnd(xml, next) + 1;
      if (end === 0) return;
      yield { tag: xml.slice(start, end), start, end };
      next = end;
    }
    start = xml.indexOf(mark, next);
  }
}

/** The rows as they lie in the XML. `prefix` is the namespace prefix with its colon, mostly ''. */
export function findRows(xml: string, from: number, to: number, prefix: string): Row[] {
  const rows: Row[] = [];
  const close = `</${prefix}row>`;
  for (const { tag, start, end: body } of tagsOf(xml, `${prefix}row`, from, to)) {
    const empty = tag.endsWith('/>');
    const bodyEnd = empty ? body : xml.indexOf(close, body);
    if (bodyEnd < 0) break;
    const end = empty ? body : bodyEnd + close.length;
    const number = Number(attribute(tag, 'r') ?? (rows[rows.length - 1]?.number ?? 0) + 1);
    rows.push({ number, start, body, bodyEnd, end });
  }
  return rows;
}

interface Cell {
  readonly column: number;
  readonly start: number;
  readonly end: number;
  readonly style: string | null;
}

/** The cells of one row. */
export function cellsOf(body: string, prefix: string): Cell[] {
  const cells: Cell[] = [];
  const close = `</${prefix}c>`;
  let closing = 0;
  for (const { tag, start, end: tagEnds } of tagsOf(body, `${prefix}c`)) {
    // Not looked for again once there is none: rows can be long.
    if (!tag.endsWith('/>') && closing >= 0 && closing < tagEnds)
      closing = body.indexOf(close, tagEnds);
    const end = tag.endsWith('/>') || closing < 0 ? tagEnds : closing + close.length;
    const reference = attribute(tag, 'r');
    const column =
      reference === null ? (cells[cells.length - 1]?.column ?? -1) + 1 : columnOf(reference);
    cells.push({ column, start, end, style: attribute(tag, 's') });
  }
  return cells;
}

/** The column of the last cell before `end`, found from the row's end, as rows are many. */
export function lastColumn(body: string, prefix: string, end: number): number {
  const start = body.lastIndexOf(`<${prefix}c `, end);
  const tag = start < 0 ? '' : body.slice(start, body.indexOf('>', start) + 1);
  const reference = attribute(tag, 'r');
  if (reference !== null) return columnOf(reference);
  return cellsOf(body, prefix).reduce((last, cell) => (cell.start < end ? cell.column : last), -1);
}

/** The last column of a row that holds anything. */
export function lastFilled(body: string, prefix: string): number {
  const closing = body.lastIndexOf(`</${prefix}c>`);
  return closing < 0 ? -1 : lastColumn(body, prefix, closing);
}
