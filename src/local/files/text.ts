// Rows out of delimited text: which delimiter, and how much of it is a table.
import { type Line, linesOf } from './delimited';

const delimiters = [',', '\t', ';', '|'] as const;
type Delimiter = (typeof delimiters)[number];

const sampleSize = 65_536;

const asIs = (text: string): string => text;

/** A text in pieces, as often as it is asked for. */
export type Pieces = () => Iterable<string>;

function some<T>(all: Iterable<T>, test: (each: T) => boolean): boolean {
  for (const each of all) if (test(each)) return true;
  return false;
}

/** Tab files rarely quote, and a title such as `"Vintage" lamp` or `5"` is just text in them. */
function isQuoted(pieces: Pieces, delimiter: Delimiter): boolean {
  if (delimiter !== '\t') return true;
  if (!some(pieces(), (piece) => piece.includes('"'))) return false;
  const isClear = ({ fields, isClean }: Line): boolean =>
    isClean && !fields.some((field) => field.includes('\t') && field.includes('\n'));
  for (const line of linesOf(pieces(), { delimiter, quotes: true, keep: asIs }))
    if (!isClear(line)) return false;
  return true;
}

/** How alike the lines come out, and how wide: the right delimiter makes many columns, all the same. */
function evenness(sample: string, delimiter: Delimiter): number {
  const widths = new Map<number, number>();
  let filled = 0;
  const pieces = () => [sample];
  const quotes = isQuoted(pieces, delimiter);
  for (const { fields, isClean } of linesOf(pieces(), { delimiter, quotes, keep: asIs })) {
    if (fields.length === 1 && fields[0] === '') continue;
    filled++;
    // Quotes that do not fit speak against the delimiter.
    if (isClean) widths.set(fields.length, (widths.get(fields.length) ?? 0) + 1);
  }
  let best = 0;
  for (const [width, count] of widths) best = Math.max(best, (count / filled) * Math.log(width));
  return best;
}

function sampleOf(text: string): string {
  const cut = text.length > sampleSize ? text.lastIndexOf('\n', sampleSize) : text.length;
  return text.slice(0, cut > 0 ? cut : sampleSize);
}

function likelyDelimiter(text: string, name: string): Delimiter {
  const sample = sampleOf(text);
  let best: Delimiter = /\.(?:tsv|tab)$/i.test(name) ? '\t' : ',';
  let bestScore = evenness(sample, best);
  for (const delimiter of delimiters) {
    const points = evenness(sample, delimiter);
    if (points > bestScore) {
      best = delimiter;
      bestScore = points;
    }
  }
  return best;
}

/** The beginning of a text, at least so long where there is so much. */
export function beginningOf(pieces: Iterable<string>, length: number): string {
  let text = '';
  for (const piece of pieces) {
    text += piece;
    if (text.length >= length) break;
  }
  return text;
}

/** A text as rows, as often as they are asked for; `keep` is what is kept of a cell's text. */
export interface TextTable {
  readonly delimiter: Delimiter;
  readonly rows: (keep: (text: string) => string) => Iterable<string[]>;
}

const rowsBy = (pieces: Pieces, delimiter: Delimiter): TextTable['rows'] => {
  const quotes = isQuoted(pieces, delimiter);
  return function* (keep) {
    for (const { fields } of linesOf(pieces(), { delimiter, quotes, keep })) {
      while (fields.length > 0 && fields[fields.length - 1] === '') fields.pop();
      yield fields;
    }
  };
};

/** So many rows tell whether each is one cell. */
const firstRows = 5000;

function isOneCell(rows: Iterable<readonly string[]>): boolean {
  let [filled, wrapped, all] = [0, 0, 0];
  for (const { length } of rows) {
    filled += Number(length > 0);
    wrapped += Number(length === 1);
    all += 1;
    if (all === firstRows) break;
  }
  return filled >= 2 && wrapped * 10 >= filled * 9;
}

/**
 * The text inside, when a spreadsheet that separates by other signs has put each whole line into the
 * first cell: then it stands in quotes, perhaps with empty cells behind. Null when it is a table as it is.
 */
function wrappedText({ rows, delimiter }: TextTable): Pieces | null {
  if (!isOneCell(rows(asIs))) return null;
  const pieces = function* (): Generator<string> {
    // A sign that parted a line as well stood in one of its texts.
    for (const row of rows(asIs)) yield `${row.join(delimiter)}\n`;
  };
  const sample = sampleOf(beginningOf(pieces(), sampleSize));
  return delimiters.some((each) => evenness(sample, each) > Math.log(3) * 0.9) ? pieces : null;
}

const isDelimiter = (text: string): text is Delimiter =>
  delimiters.some((delimiter) => delimiter === text);

function* without(start: number, pieces: Iterable<string>): Generator<string> {
  let left = start;
  for (const piece of pieces) {
    yield left === 0 ? piece : piece.slice(left);
    left = Math.max(0, left - piece.length);
  }
}

function* withNewlines(pieces: Iterable<string>): Generator<string> {
  for (const piece of pieces) yield piece.replace(/\r/g, '\n');
}

/** A comma, tab, semicolon or pipe file as rows. Excel's own first line `sep=;` is obeyed. */
export function textTable(given: Pieces, name: string): TextTable {
  // A lone CR ends a line only in files that know no other line end.
  const hasLines = some(given(), (piece) => piece.includes('\n'));
  const pieces: Pieces = hasLines ? given : () => withNewlines(given());
  const start = beginningOf(pieces(), 2 * sampleSize);
  const [head = '', sign = ''] = /^"?sep=([,\t;|])"?\r?\n/i.exec(start) ?? [];
  const body: Pieces = () => without(head.length, pieces());
  const delimiter = isDelimiter(sign) ? sign : likelyDelimiter(start.slice(head.length), name);
  const table = { delimiter, rows: rowsBy(body, delimiter) };
  const inside = wrappedText(table);
  if (inside === null) return table;
  const inner = likelyDelimiter(beginningOf(inside(), sampleSize), name);
  return { delimiter: inner, rows: rowsBy(inside, inner) };
}
