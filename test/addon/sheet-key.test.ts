// The hidden key of each row: results, letters and marks stay with their order, and letters follow the action.
import { describe, expect, it } from 'vitest';
import { keyColumn } from '../../src/results/table';
import { addonWords, keptWords } from '../../src/text/addon';
import { cheap, dear, headers, quiet } from './orders';
import { openDesk, said } from './sheet-helpers';

const sheet = [headers, dear, cheap, quiet].map((row, i) =>
  row.map((cell, c) => (i > 0 && c === 0 ? `'${cell}` : String(cell))),
);

function classified() {
  const desk = openDesk({ orders: sheet });
  desk.choose('classify');
  return desk;
}

/** What stands under a title, by order number. */
function byOrder(desk: ReturnType<typeof classified>, title: string) {
  const ids = desk.column('Order ID');
  return Object.fromEntries(desk.column(title).map((text, i) => [ids[i], text]));
}

const [first, second] = [String(dear[0]), String(cheap[0])];

describe('where only the seller’s own columns were sorted', () => {
  it('letters, own words and marks go to their orders, and the seller is told', () => {
    const desk = classified();
    const before = byOrder(desk, 'Reply');
    desk.type(`${desk.columnOf('Reply')}2`, 'My own words');
    desk.type(`${desk.columnOf('Handled')}3`, '✓');
    desk.user.sort('Orders', 'A2:O4', 'A', false);
    expect(said(desk.choose('classify'))).toContain(addonWords.mixed_up.en);
    expect(byOrder(desk, 'Reply')).toEqual({ ...before, [first]: 'My own words' });
    expect(byOrder(desk, 'Handled')[second]).toBe('✓');
    expect(said(desk.choose('classify'))).not.toContain(addonWords.mixed_up.en);
  });

  it('words for an order that is gone stay as a note', () => {
    const desk = classified();
    const reply = `${desk.columnOf('Reply')}2`;
    desk.type(reply, 'My own words');
    desk.type('A2', "'8193402210049999");
    desk.choose('classify');
    expect(desk.see(reply).value).toContain('8193402210049999');
    expect(desk.see(reply).note).toContain(`${first}: My own words`);
  });
});

it('a sheet from before there was a key gets it at the next run, and keeps what stands there', () => {
  const desk = classified();
  const title = keyColumn.title.en;
  const at = [...desk.columnOf(title)].reduce((n, letter) => n * 26 + letter.charCodeAt(0) - 64, 0);
  desk.user.remove('Orders', 'column', at);
  desk.type(`${desk.columnOf('Reply')}2`, 'My own words');
  const before = byOrder(desk, 'Reply');
  expect(said(desk.choose('classify'))).not.toContain(addonWords.mixed_up.en);
  expect(byOrder(desk, 'Reply')).toEqual(before);
  expect(desk.column(title).filter((key) => key !== '')).toHaveLength(3);
  desk.user.sort('Orders', 'A2:O4', 'A', false);
  expect(said(desk.choose('classify'))).toContain(addonWords.mixed_up.en);
  expect(byOrder(desk, 'Reply')).toEqual(before);
});

describe('where the action changes', () => {
  it('an untouched letter is written anew', () => {
    const desk = classified();
    const before = desk.column('Reply')[0];
    desk.type('G2', '95');
    desk.choose('classify');
    expect(desk.column('Action')[0]).toBe('Refund');
    expect(desk.column('Reply')[0]).not.toBe(before);
  });

  it('the seller’s own stays and is marked, until they write it again', () => {
    const desk = classified();
    const reply = `${desk.columnOf('Reply')}2`;
    desk.type(reply, 'A second parcel is on its way.');
    desk.type('G2', '95');
    desk.choose('classify');
    const other = keptWords.other_action.en;
    expect(desk.see(reply)).toMatchObject({ value: 'A second parcel is on its way.', note: other });
    desk.type(reply, 'The money is on its way.');
    desk.choose('classify');
    expect(desk.see(reply).value).toBe('The money is on its way.');
    expect(desk.see(reply).note ?? '').toBe('');
  });
});
