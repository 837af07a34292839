// Rows out of delimited text: which delimiter, what quotes mean, and no line swallowed on the way.
import Papa from 'papaparse';

const delimiters = [',', '\t', ';', '|'] as const;
type Delimiter = (typeof delimiters)[number];

const sampleSize = 65_536;
const maxRepairs = 20;

const parse = (text: string, delimiter: string) =>
  Papa.parse<string[]>(text, { delimiter, newline: '\n' });

const bareLines = (text: string, delimiter: string): string[][] =>
  text.split('\n').map((line) => line.split(delimiter));

/**
 * Quoted fields, with line breaks inside them. A quote that is never closed would take the rest of
 * the file with it: such a line is read as it stands, and reading goes on at the next.
 */
function quotedRows(text: string, delimiter: string): string[][] {
  let rows: string[][] = [];
  let rest = text;
  for (let repairs = 0; repairs < maxRepairs; repairs++) {
    const { data, errors } = parse(rest, delimiter);
    rows = rows.concat(data);
    const open = errors.some((error) => error.code === 'MissingQuotes');
    const row = open ? rows[rows.length - 1] : undefined;
    const swallowed = row?.pop();
    if (!row || swallowed === undefined) return rows;
    const newline = swallowed.indexOf('\n');
    const line = newline < 0 ? swallowed : swallowed.slice(0, newline);
    for (const field of `"${line}`.split(delimiter)) row.push(field);
    if (newline < 0) return rows;
    rest = swallowed.slice(newline + 1);
  }
  return rows.concat(bareLines(rest, delimiter));
}

/** Tab files rarely quote, and a title such as `"Vintage" lamp` or `5"` is just text in them. */
function tabRows(text: string): string[][] {
  if (!text.includes('"')) return bareLines(text, '\t');
  const { data, errors } = parse(text, '\t');
  const clearlyQuoted =
    errors.length === 0 &&
    !data.some((row) => row.some((field) => field.includes('\t') && field.includes('\n')));
  return clearlyQuoted ? data : bareLines(text, '\t');
}

const rowsBy = (text: string, delimiter: Delimiter): string[][] =>
  delimiter === '\t' ? tabRows(text) : quotedRows(text, delimiter);

/** How alike the rows come out, and how wide: the right delimiter makes many columns, all the same. */
function evenness(sample: string, delimiter: Delimiter): number {
  const filled = rowsBy(sample, delimiter).filter((row) => row.length > 1 || row[0] !== '');
  const widths = new Map<number, number>();
  for (const { length } of filled) widths.set(length, (widths.get(length) ?? 0) + 1);
  let best = 0;
  for (const [width, count] of widths) {
    best = Math.max(best, (count / filled.length) * Math.log(width));
  }
  return best;
}

function likelyDelimiter(text: string, name: string): Delimiter {
  const cut = text.length > sampleSize ? text.lastIndexOf('\n', sampleSize) : text.length;
  const sample = text.slice(0, cut > 0 ? cut : sampleSize);
  let best: Delimiter = /\.(tsv|tab)$/i.test(name) ? '\t' : ',';
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

const isDelimiter = (text: string): text is Delimiter =>
  delimiters.some((delimiter) => delimiter === text);

/** The rows of a comma, tab, semicolon or pipe file. Excel's own first line `sep=;` is obeyed. */
export function textRows(
  text: string,
  name: string,
): { readonly rows: string[][]; readonly delimiter: Delimiter } {
  // A lone CR ends a line only in files that know no other line end.
  const lines = text.includes('\n') ? text.replace(/\r\n/g, '\n') : text.replace(/\r/g, '\n');
  const stated = /^"?sep=([,\t;|])"?\n/i.exec(lines);
  const [head = '', sign = ''] = stated ?? [];
  const body = lines.slice(head.length);
  const delimiter = isDelimiter(sign) ? sign : likelyDelimiter(body, name);
  return { rows: rowsBy(body, delimiter), delimiter };
}
