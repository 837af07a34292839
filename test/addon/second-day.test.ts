// Two days: classify, answer, save; then the saved sheet in a new file, which has lost every mark, with new
// messages and rows sorted. The right letters stand in the right rows, and nothing stands there twice.
import { beforeAll, describe, expect, it } from 'vitest';
import type { CellValue } from '../../src/emulator/backing';
import { addonWords, keptWords } from '../../src/text/addon';
import { but, cheap, dear, headers, quiet } from './orders';
import { type Desk, openDesk, said } from './sheet-helpers';

const titles = ['Risk', 'Score', 'Action', 'Due', 'Why', 'Evidence', 'Reply', 'Handled'];
const id = (order: readonly unknown[]) => String(order[0]);
const third = but(dear, { 'Order ID': '8193402210040009' });

const typed = (value: unknown) => (typeof value === 'string' ? `'${value}` : value);

/** All cells of the sheet, as another file would bring them: values, and nothing the script tied to them. */
function cellsOf({ backing }: Desk): CellValue[][] {
  const [{ id: sheet } = { id: 0 }] = backing.book().sheets;
  const { rows, columns } = backing.extent(sheet);
  return backing
    .values({ sheet, row: 1, column: 1, rows, columns })
    .map((row) => row.map((cell) => (typeof cell === 'string' ? `'${cell}` : cell)));
}

/** The same as a text file: without the hidden column. */
function withoutKey(cells: readonly CellValue[][]): CellValue[][] {
  const key = cells[0]?.indexOf("'Claim Desk key") ?? -1;
  return cells.map((row) => row.filter((_, column) => column !== key));
}

const opened = (cells: CellValue[][], name = 'Orders') =>
  openDesk({ sheets: [{ name, cells, rows: 40, columns: 40 }] });

const titlesOf = (desk: Desk): string[] =>
  (desk.texts('A1:AN1')[0] ?? []).filter((title) => titles.includes(title));

function row(desk: Desk, order: readonly unknown[]): number {
  return desk.column('Order ID').indexOf(id(order)) + 2;
}
const cell = (desk: Desk, title: string, order: readonly unknown[]): string =>
  desk.texts(`${desk.columnOf(title)}${row(desk, order)}`)[0]?.[0] ?? '';

describe('the second day', () => {
  let evening: CellValue[][] = [];
  let first = new Map<string, string>();

  beforeAll(() => {
    const orders = [headers, dear, cheap, quiet, third].map((line, i) =>
      line.map((each, c) => (i > 0 && c === 0 ? String(typed(String(each))) : String(each))),
    );
    const desk = openDesk({ orders });
    desk.choose('classify');
    first = new Map([dear, cheap, third].map((each) => [id(each), cell(desk, 'Reply', each)]));
    desk.type(`${desk.columnOf('Reply')}${row(desk, third)}`, 'My own words');
    desk.type(`${desk.columnOf('Handled')}${row(desk, cheap)}`, '✓');
    evening = cellsOf(desk);
  }, 60_000);

  it('knows its columns by the key, and keeps letters and own words apart', () => {
    const desk = opened(evening);
    // Both are now too cheap to send again: the action is another one.
    for (const each of [dear, third]) desk.type(`G${row(desk, each)}`, '95');
    desk.user.sort('Orders', 'A2:X5', 'A', false);
    desk.choose('classify');
    expect(titlesOf(desk)).toEqual(titles);
    expect(cell(desk, 'Action', dear)).toBe('Refund');
    expect(cell(desk, 'Reply', dear)).not.toBe(first.get(id(dear)));
    expect(cell(desk, 'Reply', third)).toBe('My own words');
    expect(desk.see(`${desk.columnOf('Reply')}${row(desk, third)}`).note).toBe(
      keptWords.other_action.en,
    );
    expect(cell(desk, 'Handled', cheap)).toBe('✓');
    expect(cell(desk, 'Reply', cheap)).toBe(first.get(id(cheap)));
    // From now on they are known by their marks: moved and renamed they are the same.
    desk.type(`${desk.columnOf('Risk')}1`, 'Danger');
    desk.choose('classify');
    expect(titlesOf(desk)).toEqual(titles.slice(1));
  });

  it('answers three buyers who have written again, and leaves the five answers of the day before alone', () => {
    const all = [1, 2, 3, 4, 5, 6, 7, 8].map((last) =>
      but(dear, { 'Order ID': `819340221004000${last}` }),
    );
    const [
      one = dear,
      two = dear,
      three = dear,
      four = dear,
      five = dear,
      ,
      seven = dear,
      eight = dear,
    ] = all;
    const answers = new Map([
      [two, 'My own words'],
      [three, 'I send another one today'],
      [four, 'I send another one today'],
    ]);
    const yesterday = openDesk({
      orders: [headers, ...all].map((line, i) =>
        line.map((each, c) => (i > 0 && c === 0 ? String(typed(String(each))) : String(each))),
      ),
    });
    yesterday.choose('classify');
    const letters = new Map(all.map((each) => [each, cell(yesterday, 'Reply', each)]));
    expect(letters.get(one)).toContain('second parcel');
    for (const [each, text] of answers)
      yesterday.type(`${yesterday.columnOf('Reply')}${row(yesterday, each)}`, text);
    for (const each of [five, eight])
      yesterday.type(`${yesterday.columnOf('Handled')}${row(yesterday, each)}`, 'yes');

    const desk = opened(cellsOf(yesterday));
    const again = [one, two, seven];
    const news = { N: 'I never received it. I want my money back.', O: '2026-11-21' };
    for (const each of again)
      for (const [column, text] of Object.entries(news))
        desk.type(`${column}${row(desk, each)}`, text);
    desk.user.sort('Orders', 'A2:X9', 'A', false);
    desk.user.filter('Orders', [row(desk, seven), row(desk, eight)]);
    const own = desk.texts('A1:O9');
    desk.choose('classify');
    expect(titlesOf(desk)).toEqual(titles);
    expect(desk.texts('A1:O9')).toEqual(own);
    for (const each of all) {
      const wantsMoney = again.includes(each);
      expect(cell(desk, 'Action', each)).toBe(wantsMoney ? 'Refund' : 'Reship');
      const reply = cell(desk, 'Reply', each);
      if (answers.has(each)) expect(reply).toBe(answers.get(each));
      else if (wantsMoney) {
        expect(reply).toContain(id(each));
        expect(reply).not.toContain('second parcel');
      } else expect(reply).toBe(letters.get(each));
      const { note } = desk.see(`${desk.columnOf('Reply')}${row(desk, each)}`);
      expect(note).toBe(each === two ? keptWords.other_action.en : null);
      const isDone = each === five || each === eight;
      expect(cell(desk, 'Handled', each)).toBe(isDone ? 'yes' : '');
    }
  });

  it('knows columns that were moved to the front', () => {
    const front = evening.map((line) => {
      const [risk = null, score = null, action = null, due = null] = line.slice(15, 19);
      return [action, due, ...line.slice(0, 15), risk, score, ...line.slice(19)];
    });
    const desk = opened(front);
    desk.choose('classify');
    expect([...titlesOf(desk)].sort()).toEqual([...titles].sort());
    expect(desk.texts('A1:B1')).toEqual([['Action', 'Due']]);
  });

  it('knows a text file’s by titles and values', () => {
    const desk = opened(withoutKey(evening));
    desk.choose('classify');
    expect(titlesOf(desk)).toEqual(titles);
    expect(cell(desk, 'Reply', third)).toBe('My own words');
    expect(cell(desk, 'Handled', cheap)).toBe('✓');
  });

  it('takes a seller’s own columns of the same titles for what they are', () => {
    const own = [headers, dear].map((line, i) => [
      ...line.map((each) => typed(each) as CellValue),
      ...(i === 0 ? ["'Risk", "'Action", "'Reply"] : ["'bad mood", "'Call them", "'Dear buyer"]),
    ]);
    const desk = opened(own);
    desk.choose('classify');
    expect(desk.texts('P2:R2')).toEqual([['bad mood', 'Call them', 'Dear buyer']]);
    expect(titlesOf(desk)).toEqual(['Risk', 'Action', 'Reply', ...titles]);
  });

  it('removes every set that was ever made', () => {
    const doubled = evening.map((line) => [...line, ...line.slice(15)]);
    const desk = opened(doubled);
    expect(said(desk.choose('remove', 'OK'))).toBe(addonWords.removed.en);
    expect(desk.texts('A1:AN1')[0]?.filter((title) => title !== '')).toEqual([...headers]);
  });
});
