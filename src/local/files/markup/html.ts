// Web pages that call themselves .xls, as many marketplaces and shop systems export them.
import { copied } from '../../../base/copied';
import { createGrid, type Grid } from '../grid';
import { type Budget, joined } from '../limits';
import type { Sink } from './scan';
import { numberIn } from './tag';

/** As far as browsers let a cell reach. */
const mostColumns = 1000;
const mostRows = 65_534;

const span = (tag: string, name: string, most: number): number =>
  Math.min(Math.max(numberIn(tag, name, 1), 1), most);

/** Elements that begin a new line of their own. */
const lines: readonly string[] = ['br', 'p', 'div', 'li', 'tr'];

/**
 * Takes in the page; afterwards it gives its tables, one below the other. Every cell is text, so that
 * long ids stay whole. Cells and rows need not be closed; a table inside a cell is part of its text.
 */
export function htmlReader(budget: Budget): Required<Sink> & {
  readonly rows: Grid['rows'];
  hasTable(): boolean;
  end(): void;
} {
  const grid = createGrid(budget);
  /** For each column, the first row below the cell that reaches into it from above. */
  const free: number[] = [];
  let hasTable = false;
  let depth = 0;
  let row = -1;
  let column = 0;
  /** The tag of the cell that is open. */
  let cell = '';
  let text = '';
  /** What was passed over since the last word. */
  let gap: '' | ' ' | '\n' = '';

  function endCell(): void {
    if (cell === '') return;
    while ((free[column] ?? 0) > row) column++;
    grid.put(row, column, copied(text));
    const columns = span(cell, 'colspan', mostColumns);
    const below = row + span(cell, 'rowspan', mostRows);
    budget.cells(columns - 1);
    if (below > row + 1) {
      while (free.length < column) free.push(0);
      for (let at = column; at < column + columns; at++) free[at] = below;
    }
    column += columns;
    cell = '';
  }

  function open(name: string, tag: string): void {
    if (name === 'table') {
      hasTable = true;
      depth++;
    }
    if (depth === 1 && name === 'tr') {
      endCell();
      row++;
      column = 0;
    } else if (depth === 1 && (name === 'td' || name === 'th') && row >= 0) {
      endCell();
      cell = tag;
      text = '';
      gap = '';
    } else if (cell !== '' && lines.includes(name)) {
      if (gap === '\n' && name === 'br' && text !== '') text = joined(text, '\n');
      gap = '\n';
    } else if (name === 'td' && gap === '') gap = ' ';
  }

  return {
    rows: grid.rows,
    open,
    text(more) {
      if (cell === '') return;
      const words = more.replace(/[\s\u00a0]+/g, ' ');
      if (words.startsWith(' ') && gap === '') gap = ' ';
      const content = words.trim();
      if (content === '') return;
      text = joined(text, text === '' ? content : gap + content);
      gap = words.endsWith(' ') ? ' ' : '';
    },
    close(name) {
      if (name === 'table') {
        if (depth === 1) {
          endCell();
          free.length = 0;
        }
        depth = Math.max(0, depth - 1);
      } else if (depth === 1 && (name === 'td' || name === 'th' || name === 'tr')) endCell();
    },
    hasTable: () => hasTable,
    end: endCell,
  };
}

/** Whether a text is a page or XML rather than delimited lines. */
export const isMarkup = (text: string): boolean =>
  /^\s*<(?:[!?]|(?:html|head|meta|title|style|script|link|body|div|form|center|font|p|table|tr|workbook)\b)/i.test(
    text,
  );

/** The encoding the page says it is in, by its own label. */
export const declaredCharset = (page: string): string =>
  /\b(?:charset|encoding)\s{0,9}=\s{0,9}["']?([\w-]{3,20})/i.exec(page)?.[1]?.toLowerCase() ?? '';
