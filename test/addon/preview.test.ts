// What would change, told before it counts: what the preview counts is what Classify then writes anew, be it settings
// and columns that are tried out, or rules and letters that were changed in their tabs.
import { describe, expect, it } from 'vitest';
import { but, cheap, dear, headers, quiet } from './orders';
import { type Desk, openDesk, picture, said } from './sheet-helpers';
import { ask, partOf, placeIn } from './sidebar-helpers';

const texts = (rows: readonly (readonly unknown[])[]) =>
  rows.map((row) => row.map((cell, i) => (i === 0 ? `'${cell}` : String(cell))));
const orders = texts([
  headers,
  dear,
  cheap,
  quiet,
  but(cheap, { 'Order ID': '8193402210040004', Freight: '' }),
]);
const whole = { from: null, counted: null, rows: 1000 };
const nothing = { columns: [], values: {} };
type Tried = Partial<Pick<Parameters<typeof ask<'preview'>>[2], 'columns' | 'values'>>;

/** A sheet that was classified just now. */
function classified(rows = orders): Desk {
  const desk = openDesk({ orders: rows });
  ask(desk, 'classify', whole);
  return desk;
}

const results = (desk: Desk) => {
  const columns = ['Risk', 'Action', 'Due', 'Reply'].map((title) => desk.column(title));
  return (columns[0] ?? []).map((_, row) => columns.map((column) => column[row]).join('|'));
};
/** How many rows Classify then writes anew. */
function rewritten(desk: Desk): number {
  const before = results(desk);
  ask(desk, 'classify', whole);
  return results(desk).filter((row, at) => row !== before[at]).length;
}

function preview(desk: Desk, tried: Tried = {}) {
  const before = picture(desk.backing);
  const answer = ask(desk, 'preview', { ...whole, ...nothing, ...tried });
  expect(picture(desk.backing)).toEqual(before);
  if (answer.kind === 'refused') throw new Error(answer.sentence);
  return answer;
}
const changed = (desk: Desk): boolean => ask(desk, 'setup', {}).changed;

describe('settings that are tried out', () => {
  // Goods 2, freight 1, and one in twenty refunded all the same: 3.28 instead of 5.52 for the refund.
  const values = { 'freight.*': '1' };

  it('tell that one refund becomes a second parcel, and then one does', () => {
    const desk = classified();
    const { changes } = preview(desk, { values });
    expect(changes?.sentence).toBe(
      '1 of 4 orders changes: 1 Refund → Reship, 1 letter worded otherwise.',
    );
    expect(changes?.list).toEqual([
      {
        at: placeIn(desk, 5, 'Orders', '8193402210040004'),
        text: 'Row 5, 8193402210040004: Refund → Reship, another letter',
      },
    ]);
    ask(desk, 'saveSettings', { values });
    expect(changed(desk)).toBe(true);
    expect(rewritten(desk)).toBe(1);
    expect(changed(desk)).toBe(false);
    // Taken back, it is the same the other way.
    const back = preview(desk, { values: { 'freight.*': '' } }).changes?.sentence;
    expect(back).toContain('1 of 4 orders changes: 1 Reship → Refund');
  });

  it('are named where they cannot be used, and the others count all the same', () => {
    const desk = classified();
    const answer = preview(desk, { values: { ...values, highValue: '1,000' } });
    expect(answer.wrong.map(({ name }) => name)).toEqual(['highValue']);
    expect(answer.changes?.sentence).toContain('1 of 4 orders changes');
  });

  it('leave a letter of the seller’s own where it stands, and do not count it', () => {
    const desk = classified();
    const reply = `${desk.columnOf('Reply')}5`;
    desk.type(reply, 'Dear Anna, in my own words.');
    expect(preview(desk, { values }).changes?.sentence).toBe(
      '1 of 4 orders changes: 1 Refund → Reship.',
    );
  });

  it('come to the same part by part', () => {
    const desk = classified();
    const tried = { ...nothing, values };
    let part = partOf({ value: ask(desk, 'preview', { ...whole, rows: 1, ...tried }) });
    let parts = 1;
    while (part.next !== null) {
      const { next: from, counted } = part;
      part = partOf({ value: ask(desk, 'preview', { from, counted, rows: 1, ...tried }) });
      parts += 1;
    }
    expect(parts).toBeGreaterThan(1);
    expect(part.changes).toEqual(preview(desk, { values }).changes);
  });

  it('have nothing to be compared with in a sheet that could not be read', () => {
    const desk = openDesk({
      orders: texts([
        ['Vorgang', 'Order value'],
        ['A-1', '30'],
      ]),
    });
    const columns = [{ header: 'Vorgang', field: 'orderId' }];
    expect(preview(desk, { columns }).changes).toBeNull();
  });
});

it('a column that is tried out: two orders without their message have no letter to answer it', () => {
  const desk = classified();
  const columns = [{ header: 'Buyer message', field: 'ignore' }];
  const { changes } = preview(desk, { columns });
  expect(changes?.sentence).toMatch(/^3 of 4 orders change: /);
  ask(desk, 'confirmColumns', { columns });
  expect(rewritten(desk)).toBe(3);
});

describe('tabs that were changed since the sheet was classified', () => {
  it('a window of 24 hours instead of 48 at AliExpress: three answers are due a day earlier', () => {
    const desk = classified();
    desk.choose('rules');
    const names = desk.texts('K1:K130', 'Claim rules');
    const row = names.findIndex(([name]) => name === 'aliexpress.message_reply') + 1;
    desk.user.select('Orders', 'A1');
    // There by itself it changes nothing.
    expect([changed(desk), preview(desk).changes?.sentence]).toEqual([
      false,
      'None of 4 orders changes.',
    ]);
    desk.type(`C${row}`, '24', 'Claim rules');
    expect(changed(desk)).toBe(true);
    const { changes } = preview(desk);
    expect(changes?.sentence).toMatch(/^3 of 4 orders change: 3 due dates earlier/);
    expect(changes?.list[0]?.text).toContain('Row 2, 8193402210040001: due 22 Nov → 21 Nov');
    expect(rewritten(desk)).toBe(3);
    expect([changed(desk), preview(desk).changes?.sentence]).toEqual([
      false,
      'None of 4 orders changes.',
    ]);
  });

  it('a letter of the seller’s own: as many are worded otherwise as the menu then writes', () => {
    const desk = classified();
    ask(desk, 'openTab', { tab: 'letters' });
    const letters = desk.texts('A1:D200', 'Claim letters');
    const at =
      letters.findIndex(
        ([letter, , language]) => letter === 'Reship: not received' && language === 'English',
      ) + 1;
    desk.type(`D${at}`, 'Hello {{buyer}}, a second parcel is on its way.', 'Claim letters');
    desk.user.select('Orders', 'A1');
    expect(changed(desk)).toBe(true);
    const { changes } = preview(desk);
    const before = results(desk);
    expect(said(desk.choose('classify', 'YES'))).toContain('4 orders');
    const differing = results(desk).filter((row, i) => row !== before[i]).length;
    expect(differing).toBe(1);
    expect(changes?.sentence).toBe('1 of 4 orders changes: 1 letter worded otherwise.');
    expect(changed(desk)).toBe(false);
  });

  it('rows that came since are told as read anew', () => {
    const desk = classified();
    const more = but(dear, { 'Order ID': '8193402210040009' });
    more.forEach((cell, i) => {
      desk.type(`${'ABCDEFGHIJKLMNO'[i]}6`, i === 0 ? `'${cell}` : String(cell));
    });
    expect(preview(desk).changes?.sentence).toBe('1 of 5 orders changes: 1 order newly read.');
  });
});
