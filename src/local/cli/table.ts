// The table a person reads on a terminal: aligned with wide Chinese characters, cut to the width.
import stringWidth from 'string-width';

export interface TextColumn<T> {
  readonly title: string;
  readonly of: (row: T) => string;
  readonly align?: 'right';
  /** Takes what the other columns leave; at most one. */
  readonly flexible?: boolean;
  readonly colour?: (row: T, text: string) => string;
}

const segmenter = new Intl.Segmenter();

/** Cuts text to a number of terminal cells, with an ellipsis where something is missing. */
function cut(text: string, width: number): string {
  if (stringWidth(text) <= width) return text;
  let kept = '';
  for (const { segment } of segmenter.segment(text)) {
    if (stringWidth(kept + segment) > width - 1) break;
    kept += segment;
  }
  return `${kept}…`;
}

const pad = (text: string, width: number, right: boolean): string => {
  const space = ' '.repeat(Math.max(0, width - stringWidth(text)));
  return right ? space + text : text + space;
};

/** Control and bidirectional characters of a cell must not steer the terminal. */
export const printable = (text: string): string =>
  text.replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]+/gu, ' ').trim();

/** A cell gone wild must not push the other columns off the screen. */
const widest = 32;

/** Lines of the table, header first; no line is wider than `width`. */
export function textTable<T>(
  rows: readonly T[],
  columns: readonly TextColumn<T>[],
  width: number,
  bold: (text: string) => string,
): string[] {
  const cells = rows.map((row) => columns.map((column) => printable(column.of(row).slice(0, 400))));
  const flexible = columns.findIndex((column) => column.flexible);
  const widths = columns.map((column, i) => {
    const longest = cells.reduce((most, line) => Math.max(most, stringWidth(line[i] ?? '')), 0);
    return Math.max(
      stringWidth(column.title),
      i === flexible ? longest : Math.min(widest, longest),
    );
  });
  const gaps = 2 * (columns.length - 1);
  const fixed = widths.reduce((sum, each, i) => (i === flexible ? sum : sum + each), gaps);
  if (flexible >= 0)
    widths[flexible] = Math.max(20, Math.min(widths[flexible] ?? 0, width - fixed));
  const line = (texts: readonly string[], paint: (text: string, i: number) => string) =>
    columns
      .map((column, i) => {
        const wide = widths[i] ?? 0;
        return paint(pad(cut(texts[i] ?? '', wide), wide, column.align === 'right'), i);
      })
      .join('  ')
      .trimEnd();
  return [
    line(
      columns.map((column) => column.title),
      bold,
    ),
    ...rows.map((row, r) =>
      line(cells[r] ?? [], (text, i) => columns[i]?.colour?.(row, text) ?? text),
    ),
  ];
}
