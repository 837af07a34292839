// A file with two sheets of orders and one of notes, both lists classified, the first in front.
import { but, cheap, dear, headers, quiet } from './orders';
import { type Desk, openDesk } from './sheet-helpers';

const texts = (rows: readonly (readonly unknown[])[]) =>
  rows.map((row, i) =>
    row.map((cell, c) => (i > 0 && c === 0 && cell ? `'${cell}` : String(cell))),
  );
const numbered = (order: typeof dear, id: string) => but(order, { 'Order ID': id });

/** Orders stand in the same rows of both: the row alone tells nothing. */
export const sheets = [
  {
    name: 'Spring',
    cells: texts([
      headers,
      numbered(dear, '1001'),
      numbered(cheap, '1002'),
      numbered(cheap, '1003'),
    ]),
  },
  { name: 'Notes', cells: [['Ideas for the shop'], ['Buy more tape'], ['Call Lena']] },
  { name: 'Autumn', cells: texts([headers, numbered(quiet, '2001'), numbered(dear, '2002')]) },
].map((sheet) => ({ rows: 40, columns: 26, ...sheet }));

export function openTwo(more: Parameters<typeof openDesk>[0] = {}): Desk {
  const desk = openDesk({ sheets, ...more });
  for (const name of ['Autumn', 'Spring']) {
    desk.user.select(name, 'A1');
    desk.choose('classify');
  }
  return desk;
}

/** What a column of one of them holds in its first two rows, by its title. */
export const cellsOf = (desk: Desk, title: string, sheet: string) => {
  const column = desk.columnOf(title, 1, sheet);
  return desk.texts(`${column}2:${column}3`, sheet).map(([cell]) => cell);
};
