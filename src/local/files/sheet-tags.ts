// The tags of a sheet's XML: where its rows and cells lie, and where they say they stand.

export interface Row {
  readonly number: number;
  /** Of the tag, of what is between the tags, and of the closing tag. */
  readonly start: number;
  readonly body: number;
  readonly bodyEnd: number;
  readonly end: number;
}

const matcher = (name: string) => new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`);
const matchers = { r: matcher('r'), s: matcher('s'), min: matcher('min'), max: matcher('max') };

/** A tag's attribute as it is written, or null. */
export const attribute = (tag: string, name: keyof typeof matchers): string | null =>
  matchers[name].exec(tag)?.[1] ?? null;

/** 0-based column of a reference such as `AB12`. */
export function columnOf(reference: string): number {
  let column = 0;
  for (const letter of /^[A-Z]+/.exec(reference)?.[0] ?? '') {
    column = column * 26 + letter.charCodeAt(0) - 64;
  }
  return column - 1;
}

/** The letters of a 0-based column. */
export function letters(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? letters(rest - 1) : '') + String.fromCharCode(65 + (column % 26));
}

/** The rows as they lie in the XML. `prefix` is the namespace prefix with its colon, mostly ''. */
export function findRows(xml: string, from: number, to: number, prefix: string): Row[] {
  const rows: Row[] = [];
  const open = new RegExp(`<${prefix}row(?=[\\s/>])[^>]*>`, 'g');
  const close = `</${prefix}row>`;
  open.lastIndex = from;
  for (let tag = open.exec(xml); tag && tag.index < to; tag = open.exec(xml)) {
    const body = tag.index + tag[0].length;
    const empty = tag[0].endsWith('/>');
    const bodyEnd = empty ? body : xml.indexOf(close, body);
    if (bodyEnd < 0) break;
    const end = empty ? body : bodyEnd + close.length;
    const number = Number(attribute(tag[0], 'r') ?? (rows[rows.length - 1]?.number ?? 0) + 1);
    rows.push({ number, start: tag.index, body, bodyEnd, end });
    open.lastIndex = end;
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
  const open = new RegExp(`<${prefix}c(?=[\\s/>])[^>]*>`, 'g');
  const close = `</${prefix}c>`;
  for (let tag = open.exec(body); tag; tag = open.exec(body)) {
    const empty = tag[0].endsWith('/>');
    const closed = empty ? -1 : body.indexOf(close, open.lastIndex);
    const end = closed < 0 ? open.lastIndex : closed + close.length;
    const reference = attribute(tag[0], 'r');
    const column =
      reference === null ? (cells[cells.length - 1]?.column ?? -1) + 1 : columnOf(reference);
    const style = attribute(tag[0], 's');
    cells.push({ column, start: tag.index, end, style });
    open.lastIndex = end;
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
