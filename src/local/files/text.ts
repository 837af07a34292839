// Rows out of delimited text: which delimiter, and how much of it is a table.
import { type Line, linesOf } from './delimited';
import type { Budget } from './limits';

const delimiters = [',', '\t', ';', '|'] as const;
type Delimiter = (typeof delimiters)[number];

const sampleSize = 65_536;

const asIs = (text: string): string => text;

/** Tab files rarely quote, and a title such as `"Vintage" lamp` or `5"` is just text in them. */
function isQuoted(text: string, delimiter: Delimiter): boolean {
  if (delimiter !== '\t') return true;
  if (!text.includes('"')) return false;
  const isClear = ({ fields, isClean }: Line): boolean =>
    isClean && !fields.some((field) => field.includes('\t') && field.includes('\n'));
  for (const line of linesOf(text, { delimiter, quotes: true, keep: asIs }))
    if (!isClear(line)) return false;
  return true;
}

/** How alike the lines come out, and how wide: the right delimiter makes many columns, all the same. */
function evenness(sample: string, delimiter: Delimiter): number {
  const widths = new Map<number, number>();
  let filled = 0;
  const quotes = isQuoted(sample, delimiter);
  for (const { fields, isClean } of linesOf(sample, { delimiter, quotes, keep: asIs })) {
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

interface TextTable {
  readonly rows: string[][];
  readonly delimiter: Delimiter;
}

/**
 * The text inside, when a spreadsheet that separates by other signs has put each whole line into the
 * first cell: then it stands in quotes, perhaps with empty cells behind. Null when it is a table as it is.
 */
function wrappedText({ rows, delimiter }: TextTable): string | null {
  const filled = rows.filter((row) => row.length > 0);
  const wrapped = filled.filter((row) => row.length === 1);
  if (filled.length < 2 || wrapped.length * 10 < filled.length * 9) return null;
  // A sign that parted a line as well stood in one of its texts.
  const text = rows.map((row) => row.join(delimiter)).join('\n');
  const sample = sampleOf(text);
  return delimiters.some((each) => evenness(sample, each) > Math.log(3) * 0.9) ? text : null;
}

function rowsBy(text: string, delimiter: Delimiter, budget: Budget): string[][] {
  const rows: string[][] = [];
  const quotes = isQuoted(text, delimiter);
  for (const { fields } of linesOf(text, { delimiter, quotes, keep: budget.keep })) {
    while (fields.length > 0 && fields[fields.length - 1] === '') fields.pop();
    budget.work(1);
    budget.entries(1);
    budget.cells(fields.length);
    // A copy, as a list that has grown keeps room for more.
    rows.push(fields.slice());
  }
  return rows;
}

const isDelimiter = (text: string): text is Delimiter =>
  delimiters.some((delimiter) => delimiter === text);

/** The rows of a comma, tab, semicolon or pipe file. Excel's own first line `sep=;` is obeyed. */
export function textRows(text: string, name: string, budget: Budget): TextTable {
  // A lone CR ends a line only in files that know no other line end.
  const lines = text.includes('\n') ? text : text.replace(/\r/g, '\n');
  const [head = '', sign = ''] = /^"?sep=([,\t;|])"?\r?\n/i.exec(lines) ?? [];
  const body = lines.slice(head.length);
  const delimiter = isDelimiter(sign) ? sign : likelyDelimiter(body, name);
  const table = { rows: rowsBy(body, delimiter, budget), delimiter };
  const inside = wrappedText(table);
  if (inside === null) return table;
  const inner = likelyDelimiter(inside, name);
  return { rows: rowsBy(inside, inner, budget), delimiter: inner };
}
