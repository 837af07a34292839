// The orders of all sheets of a file in one list, through the built script: found part by part, opened and written to
// where they stand, and never elsewhere.
import { describe, expect, it } from 'vitest';
import { sidebarAnswers } from '../../src/text/sidebar-answers';
import { dear, headers } from './orders';
import { type Desk, openDesk, picture, pictureOf, protectable } from './sheet-helpers';
import { ask, type Output, type Part, placeIn } from './sidebar-helpers';
import { cellsOf, openTwo, sheets } from './two-sheets';

/** Reads to the end as the page does. */
function all(desk: Desk, which: 'this' | 'all' | null, rows = 1000): readonly Part[] {
  const parts: Part[] = [];
  let from: Part['next'] = null;
  do {
    const counted = parts[parts.length - 1]?.counted ?? null;
    const part: Output<'look'> = ask(desk, 'look', { which, from, counted, rows });
    if (part.kind === 'refused') throw new Error(part.sentence);
    parts.push(part);
    from = part.next;
  } while (from !== null);
  return parts;
}
const workIn = (parts: readonly Part[]) =>
  parts.flatMap(({ work }) => work.map(({ sheetName, orderId }) => `${sheetName} ${orderId}`));
const spring = ['Spring 1001', 'Spring 1002', 'Spring 1003'];
const both = [...spring, 'Autumn 2001', 'Autumn 2002'];
const lastOf = (parts: readonly Part[]) => {
  const last = parts[parts.length - 1];
  if (last === undefined) throw new Error('nothing was read');
  return last;
};

describe('all sheets of the file', () => {
  it('are one list, counted as one, whatever the parts; what is no list of orders is passed over', () => {
    const desk = openTwo();
    const before = picture(desk.backing);
    expect(workIn(all(desk, null))).toEqual(spring);
    const whole = all(desk, 'all');
    expect(workIn(whole)).toEqual(both);
    expect(lastOf(whole)).toMatchObject({
      counted: { orders: 5 },
      summary: expect.stringContaining('5 orders'),
      sheets: { which: 'all', read: 'Sheets: Spring, Autumn', unread: [] },
    });
    const parts = all(desk, 'all', 1);
    expect(parts.length).toBeGreaterThan(2);
    expect(workIn(parts)).toEqual(both);
    const far = parts.map(({ done, all: rows }) => done / rows);
    expect(far).toEqual([...far].sort((a, b) => a - b));
    expect(far[far.length - 1]).toBe(1);
    expect(picture(desk.backing)).toEqual(before);
  });

  it('are what the same person sees the next time too, until they choose again', () => {
    const desk = openTwo();
    all(desk, 'all');
    expect(workIn(all(desk, null))).toEqual(both);
    all(desk, 'this');
    expect(workIn(all(desk, null))).toEqual(spring);
  });

  it('are shown to whoever has another tab open, unless it was that one they asked for', () => {
    const desk = openTwo();
    for (const name of ['Notes', 'Claim settings']) {
      desk.user.select(name, 'A1');
      const parts = all(desk, null);
      expect([workIn(parts), lastOf(parts).sheets.which]).toEqual([both, 'all']);
    }
    desk.user.select('Notes', 'A1');
    const asked = { which: 'this', from: null, counted: null, rows: 9 } as const;
    expect(ask(desk, 'look', asked)).toMatchObject({
      kind: 'refused',
      sentence: expect.stringContaining('“Notes”'),
    });
    // Nobody has chosen all of them.
    desk.user.select('Spring', 'A1');
    expect(workIn(all(desk, null))).toEqual(spring);
  });

  it('can be chosen only where there is more than one, and are named in the seller’s language', () => {
    const one = openDesk({ orders: [headers, dear].map((row) => row.map(String)) });
    expect(lastOf(all(one, null)).sheets).toMatchObject({ choices: [], read: 'Sheet: Orders' });
    const desk = openTwo();
    const part = ask(desk, 'look', { which: 'this', from: null, counted: null, rows: 9 }, 'zh');
    if (part.kind === 'refused') throw new Error(part.sentence);
    expect(part.sheets.choices.map(({ label }) => label)).toEqual([
      '当前工作表：Spring',
      '文件中的全部工作表',
    ]);
  });

  it('leave out what the seller has hidden, and name once what was classified and cannot be read', () => {
    const desk = openTwo();
    desk.backing.setSheet(placeIn(desk, 1, 'Autumn').sheet, { hidden: true });
    const hidden = all(desk, 'all');
    expect([workIn(hidden), lastOf(hidden).sheets.unread]).toEqual([spring, []]);
    desk.backing.setSheet(placeIn(desk, 1, 'Autumn').sheet, { hidden: false });
    for (const column of 'ABCDEFGHIJKLMNO') desk.type(`${column}1`, '', 'Autumn');
    const broken = all(desk, 'all', 1);
    expect(workIn(broken)).toEqual(spring);
    expect(lastOf(broken).sheets.unread).toEqual([
      expect.stringMatching(/^Sheet “Autumn” is missing here: No header row was found/),
    ]);
  });

  it('teach together what the closed orders of one alone do', () => {
    const desk = openTwo();
    all(desk, 'all');
    const parts: string[] = [];
    let from: Extract<Output<'past'>, { kind: 'past' }>['next'] = null;
    do {
      const part: Output<'past'> = ask(desk, 'past', { from, rows: 100 });
      if (part.kind === 'refused') throw new Error(part.sentence);
      parts.push(`${part.done} of ${part.all}`);
      from = part.next;
    } while (from !== null);
    // Four rows, and three of notes; then three.
    expect(parts).toEqual(['7 of 10', '10 of 10']);
  });
});

describe('an order of another sheet', () => {
  const at = (desk: Desk) => placeIn(desk, 2, 'Autumn', '2001');

  it('is opened, answered, put to wait and marked in its own sheet, whichever is in front', () => {
    const desk = openTwo();
    const other = pictureOf(desk.backing, 'Spring');
    const view = ask(desk, 'order', { at: at(desk), supposed: {}, letterLanguage: null });
    expect(view).toMatchObject({ kind: 'order', at: at(desk) });
    ask(desk, 'writeReply', { at: at(desk), text: 'Hello from us', replace: true });
    ask(desk, 'wait', { at: at(desk), to: '2026-11-25', seen: '', undo: null });
    ask(desk, 'handle', { at: at(desk), handled: true });
    expect(cellsOf(desk, 'Reply', 'Autumn')[0]).toBe('Hello from us');
    expect(cellsOf(desk, 'Handled', 'Autumn')).toEqual(['✓', '']);
    expect(cellsOf(desk, 'Look again on', 'Autumn')).toEqual(['2026-11-25', '']);
    expect(pictureOf(desk.backing, 'Spring')).toEqual(other);
    expect(workIn(all(desk, 'all'))).not.toContain('Autumn 2001');
    ask(desk, 'handle', { at: at(desk), handled: false });
    expect(cellsOf(desk, 'Handled', 'Autumn')).toEqual(['', '']);
    // To see it, its sheet comes to the front.
    ask(desk, 'go', { sheet: at(desk).sheet, row: 2 });
    expect(desk.backing.book().selection).toMatchObject({ sheet: at(desk).sheet, row: 2 });
  });

  it('is found under a new name of its sheet', () => {
    const desk = openTwo();
    const place = at(desk);
    desk.user.rename('Autumn', 'Herbst');
    expect(ask(desk, 'handle', { at: place, handled: true }).kind).toBe('done');
    expect(cellsOf(desk, 'Handled', 'Herbst')).toEqual(['✓', '']);
    expect(workIn(all(desk, 'all'))).toEqual([...spring, 'Herbst 2002']);
  });

  it('is not written anywhere when its sheet was deleted, or its row moved', () => {
    const desk = openTwo();
    const place = at(desk);
    desk.user.remove('Autumn', 'row', 2);
    const moved = ask(desk, 'order', { at: place, supposed: {}, letterLanguage: null });
    expect(moved.kind === 'no_order' && moved.sentence).toMatch(
      /^Row 2 no longer holds this order/,
    );
    const before = picture(desk.backing);
    expect(ask(desk, 'handle', { at: place, handled: true }).kind).toBe('refused');
    expect(picture(desk.backing)).toEqual(before);
    desk.backing.removeSheet(place.sheet);
    const without = picture(desk.backing);
    const gone = { kind: 'refused', sentence: sidebarAnswers.sheet_gone.en };
    expect(ask(desk, 'order', { at: place, supposed: {}, letterLanguage: null })).toEqual(gone);
    expect(ask(desk, 'handle', { at: place, handled: true })).toEqual(gone);
    expect(ask(desk, 'writeReply', { at: place, text: 'x', replace: true })).toEqual(gone);
    expect(picture(desk.backing)).toEqual(without);
  });
});

describe('many orders of several sheets', () => {
  const some = (desk: Desk) => [
    placeIn(desk, 3, 'Autumn', '2002'),
    placeIn(desk, 2, 'Spring', '1001'),
    placeIn(desk, 2, 'Autumn', '2001'),
  ];
  const many = (desk: Desk, orders = some(desk)) => {
    const came = ask(desk, 'many', { orders, what: 'handled', to: null, dry: false });
    if (came.kind === 'refused') throw new Error(came.sentence);
    return came;
  };

  it('are marked and taken back together; what a colleague has changed since stays', () => {
    const desk = openTwo();
    const { done, left } = many(desk);
    expect([done.length, left]).toEqual([3, []]);
    expect(cellsOf(desk, 'Handled', 'Spring')).toEqual(['✓', '']);
    expect(cellsOf(desk, 'Handled', 'Autumn')).toEqual(['✓', '✓']);
    desk.type(`${desk.columnOf('Handled', 1, 'Autumn')}3`, 'Lena did it', 'Autumn');
    const back = ask(desk, 'undoMany', { what: 'handled', cells: done });
    expect(back.kind === 'many' && back.left.map(({ orderId }) => orderId)).toEqual(['2002']);
    expect(cellsOf(desk, 'Handled', 'Spring')).toEqual(['', '']);
    expect(cellsOf(desk, 'Handled', 'Autumn')).toEqual(['', 'Lena did it']);
  });

  it('of which one sheet is gone are done in the other, and the rest is named', () => {
    const desk = openTwo();
    const orders = some(desk);
    desk.backing.removeSheet(placeIn(desk, 1, 'Autumn').sheet);
    const { done, left } = many(desk, orders);
    expect(done.map(({ orderId }) => orderId)).toEqual(['1001']);
    expect(left.map(({ orderId, why }) => [orderId, why])).toEqual([
      ['2002', sidebarAnswers.sheet_gone.en],
      ['2001', sidebarAnswers.sheet_gone.en],
    ]);
    expect(cellsOf(desk, 'Handled', 'Spring')).toEqual(['✓', '']);
  });

  it('of which one sheet was never classified are done in the other', () => {
    const desk = openDesk({ sheets });
    desk.choose('classify');
    const { done, left } = many(desk);
    expect(done.map(({ orderId }) => orderId)).toEqual(['1001']);
    expect(left.map(({ orderId }) => orderId)).toEqual(['2002', '2001']);
  });

  it('give their letters from each sheet', () => {
    const desk = openTwo();
    const { done } = ask(desk, 'manyLetters', { orders: some(desk) });
    expect(done.map(({ orderId }) => orderId).sort()).toEqual(['1001', '2001', '2002']);
    for (const { orderId, text } of done) expect(text).toContain(orderId);
  });

  it('are refused as a whole where Google lets nobody write', () => {
    const { guard, protect } = protectable();
    const desk = openTwo({ guard });
    protect();
    const asked = { orders: some(desk), what: 'handled', to: null, dry: false, language: 'en' };
    const { value } = desk.host.callFromPage('sidebar_many', [asked]);
    expect(value).toHaveProperty('sentence');
  });
});
