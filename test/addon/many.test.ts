// Many orders at once, through the built script: what is done is counted before, done with few calls, and taken back
// as a whole; what cannot be done is named.
import { describe, expect, it } from 'vitest';
import { sidebarAnswers } from '../../src/text/sidebar-answers';
import { but, cheap, dear, headers, quiet } from './orders';
import { type Desk, openDesk, picture } from './sheet-helpers';
import { ask, type Output } from './sidebar-helpers';

type What = 'handled' | 'waiting' | 'reply';

const numbered = (count: number) =>
  Array.from({ length: count }, (_, i) =>
    but([dear, cheap, quiet][i % 3] ?? dear, { 'Order ID': String(8_193_402_210_040_001 + i) }),
  );
const setUp = (count: number, more: Parameters<typeof openDesk>[0] = {}): Desk => {
  const orders = [headers, ...numbered(count)].map((row, i) =>
    row.map((cell, c) => (i > 0 && c === 0 ? `'${cell}` : String(cell))),
  );
  const desk = openDesk({ orders, rows: count + 10, ...more });
  desk.choose('classify');
  return desk;
};

const sheetOf = (desk: Desk) => desk.backing.book().sheets[0]?.id ?? 0;
const some = (desk: Desk, rows: readonly number[]) => {
  const ids = desk.column('Order ID');
  return rows.map((row) => ({ sheet: sheetOf(desk), row, orderId: ids[row - 2] ?? '' }));
};

function done(answer: Output<'many'>) {
  if (answer.kind === 'refused') throw new Error(answer.sentence);
  return answer;
}
const many = (desk: Desk, what: What, rows: readonly number[], dry = false) =>
  done(ask(desk, 'many', { orders: some(desk, rows), what, to: null, dry }));
const undo = (desk: Desk, what: What, { done: cells }: ReturnType<typeof many>) =>
  done(ask(desk, 'undoMany', { what, cells }));

describe('many orders', () => {
  it.each([
    ['handled', 'Handled', ['✓', '', '✓', '✓']],
    // The deadline of the 22nd, and for the order nobody wrote of a week.
    ['waiting', 'Look again on', ['2026-11-22', '', '2026-11-28', '2026-11-22']],
  ] as const)('are %s together, and all are back by one undo', (what, title, cells) => {
    const desk = setUp(4);
    const before = picture(desk.backing);
    expect(many(desk, what, [2, 4, 5], true).done).toHaveLength(3);
    expect(picture(desk.backing)).toEqual(before);
    const all = many(desk, what, [2, 4, 5]);
    expect(desk.column(title).slice(0, 4)).toEqual(cells);
    expect(undo(desk, what, all).left).toEqual([]);
    expect(desk.column(title).slice(0, 4)).toEqual(['', '', '', '']);
  });

  it('get the letters of Classify where none stands, and keep the seller’s own words', () => {
    const desk = setUp(3);
    const reply = desk.columnOf('Reply');
    const [first] = desk.column('Reply');
    desk.type(`${reply}2`, '');
    desk.type(`${reply}3`, 'My own words');
    const all = many(desk, 'reply', [2, 3]);
    expect(desk.column('Reply').slice(0, 2)).toEqual([first, 'My own words']);
    expect(all.done.map(({ row }) => row)).toEqual([2]);
    expect(all.left.map(({ row, why }) => [row, why])).toEqual([[3, sidebarAnswers.reply_own.en]]);
    undo(desk, 'reply', all);
    expect(desk.column('Reply')[0]).toBe('');
  });

  it('that are handled, or stand elsewhere by now, are left out and named', () => {
    const desk = setUp(4);
    desk.type(`${desk.columnOf('Handled')}3`, '✓');
    const orders = some(desk, [2, 3, 4, 5]);
    desk.user.remove('Orders', 'row', 5);
    const answer = done(ask(desk, 'many', { orders, what: 'waiting', to: null, dry: false }));
    expect(answer.done.map(({ row }) => row)).toEqual([2, 4]);
    expect(answer.left.map(({ row }) => row)).toEqual([3, 5]);
  });

  it('are undone but for those somebody has changed since', () => {
    const desk = setUp(3);
    const all = many(desk, 'waiting', [2, 3]);
    desk.type(`${desk.columnOf('Look again on')}2`, '2026-12-24');
    const { left } = undo(desk, 'waiting', all);
    expect(left.map(({ row }) => row)).toEqual([2]);
    expect(desk.column('Look again on').slice(0, 2)).toEqual(['2026-12-24', '']);
  });

  it('take no more calls of Google than few do', () => {
    const calls = (count: number) => {
      const desk = setUp(count);
      const orders = some(
        desk,
        Array.from({ length: count }, (_, i) => i + 2),
      );
      const wish = { orders, what: 'handled', to: null, dry: false };
      const { calls } = desk.host.callFromPage('sidebar_many', [{ ...wish, language: 'en' }]);
      return calls.total;
    };
    expect(calls(60)).toBeLessThanOrEqual(calls(6) + 5);
  });

  it('give their letters, each with its order', () => {
    const desk = setUp(3);
    const { done: letters } = ask(desk, 'manyLetters', { orders: some(desk, [2, 4]) });
    for (const { orderId, text } of letters) expect(text).toContain(orderId);
    expect(letters).toHaveLength(2);
  });
});
