// What the columns of a new sheet mean, through the built script: seen before anything is written, tried out,
// saved, and then classified as it was shown.
import { describe, expect, it } from 'vitest';
import { spoken } from '../sheet/spoken';
import { type Desk, openDesk, picture, said } from './sheet-helpers';
import { ask, type Part, partOf } from './sidebar-helpers';

const texts = (rows: readonly (readonly string[])[]) =>
  rows.map((row) => row.map((cell, i) => (i === 0 && cell !== '' ? `'${cell}` : cell)));
const tracker = texts(spoken);
const open = (orders = tracker) => openDesk({ orders });

const whole = { from: null, counted: null, rows: 1000 };
type Said = Parameters<typeof ask<'preview'>>[2]['columns'];

const preview = (desk: Desk, columns: Said = []): Part =>
  partOf({ value: ask(desk, 'preview', { ...whole, columns, values: {} }) });
const classify = (desk: Desk): Part => partOf({ value: ask(desk, 'classify', whole) });

describe('the first Classify of a sheet with guesses', () => {
  it('opens the set-up, and writes nothing', () => {
    const desk = open();
    const before = picture(desk.backing);
    const { alerts, sidebar } = desk.choose('classify');
    expect([alerts, sidebar?.title]).toEqual([[], 'Claim Desk']);
    expect(picture(desk.backing)).toEqual(before);
    expect(ask(desk, 'start', {}).begin).toBe('setup');
    // Asked for once, not each time the sidebar is opened.
    expect(ask(desk, 'start', {}).begin).toBe('order');
  });

  it('opens it in that file alone', () => {
    let id = 'first';
    const guard = (backing: Desk['backing']) => ({
      ...backing,
      book: () => ({ ...backing.book(), id }),
    });
    const desk = openDesk({ orders: tracker, guard });
    desk.choose('classify');
    id = 'second';
    expect(ask(desk, 'start', {}).begin).toBe('order');
    id = 'first';
    expect(ask(desk, 'start', {}).begin).toBe('setup');
  });

  it('is run at once where the seller has said what they are, or where results stand already', () => {
    const confirmed = open();
    const columns = ask(confirmed, 'setup', {}).columns.flatMap(({ header, field }) =>
      field === null ? [] : [{ header, field }],
    );
    ask(confirmed, 'confirmColumns', { columns });
    expect(said(confirmed.choose('classify'))).toMatch(/^12 orders: 6 high, /);
    const before = open();
    classify(before);
    expect(said(before.choose('classify'))).toMatch(/^12 orders: 6 high, /);
  });

  it('gives the six high ones, with every guess and every unread column named', () => {
    const desk = open(
      texts(spoken.map((row, at) => [...row, at === 0 ? 'Diary' : 'Rang her up.'])),
    );
    const { summary, doubts } = classify(desk);
    expect(summary).toMatch(/^12 orders: 6 high, /);
    expect(doubts[0]).toMatch(/^Guessed .*“Paid” is Order value.*“Case\?” is Claim status/);
    expect(doubts[1]).toMatch(/^Not read: “Diary” \(text\)/);
    expect(said(desk.choose('classify'))).toContain('Not read: “Diary” (text)');
    expect(desk.column('Risk').filter((level) => level === 'High')).toHaveLength(6);
  });
});

describe('the preview', () => {
  // Each order of the tracker by its level: six are late past hope or claimed, as its own test tells.
  it('gives what Classify then gives, and writes nothing', () => {
    const desk = open();
    const before = picture(desk.backing);
    const shown = preview(desk);
    expect(shown.summary).toMatch(/^12 orders: 6 high, /);
    expect(picture(desk.backing)).toEqual(before);
    const done = classify(desk);
    expect([done.counted, done.summary]).toEqual([shown.counted, shown.summary]);
    const levels = desk.column('Risk');
    const of = (level: string) => levels.filter((each) => each === level).length;
    const { high, medium, low, unknown } = shown.counted;
    expect([of('High'), of('Medium'), of('Low'), of('Unknown')]).toEqual([
      ...[high, medium, low, unknown],
    ]);
  });

  it('follows what is chosen, and so does Classify once it is saved', () => {
    const desk = open();
    // Without a case, its open ones are two late orders and one more: four are late by themselves.
    const columns: Said = [
      { header: 'Case?', field: 'ignore' },
      { header: 'What they said', field: 'ignore' },
    ];
    const shown = preview(desk, columns);
    expect(shown.counted.high).toBeLessThan(6);
    expect(preview(desk).counted.high).toBe(6);
    ask(desk, 'confirmColumns', { columns });
    const done = classify(desk);
    const counted = { ...shown.counted, compared: null };
    expect([done.counted, done.summary]).toEqual([counted, shown.summary]);
    // Left to us again, the guess counts again.
    const again = columns.map(({ header }) => ({ header, field: '' as const }));
    expect(preview(desk, again).counted.high).toBe(6);
  });

  it('is the same part by part', () => {
    const desk = open();
    let part = partOf({
      value: ask(desk, 'preview', { ...whole, rows: 5, columns: [], values: {} }),
    });
    while (part.next !== null) {
      const { next: from, counted } = part;
      part = partOf({
        value: ask(desk, 'preview', { from, counted, rows: 5, columns: [], values: {} }),
      });
    }
    expect(part.counted).toEqual(preview(desk).counted);
  });

  it('reads a sheet whose order number has only just been named', () => {
    const desk = open(
      texts([
        ['Vorgang', 'Order date', 'Order value'],
        ['A-1', '2026-11-02', '30'],
      ]),
    );
    expect(ask(desk, 'preview', { ...whole, columns: [], values: {} }).kind).toBe('refused');
    const shown = preview(desk, [{ header: 'Vorgang', field: 'orderId' }]);
    expect(shown.counted.orders).toBe(1);
  });
});

describe('a sheet of which nothing is read', () => {
  it('shows no green cell', () => {
    const desk = open(
      texts([
        ['Order ID', 'Item', 'Our notes'],
        ['A-1', 'Lamp', 'Lena said it would be fine by Friday.'],
        ['A-2', 'Mug', 'He rang twice about it, very upset.'],
      ]),
    );
    const { counted } = classify(desk);
    expect(counted).toMatchObject({ orders: 2, high: 0, medium: 0, low: 0, unknown: 2 });
    expect(desk.column('Risk').slice(0, 2)).toEqual(['Unknown', 'Unknown']);
    expect(desk.column('Score').slice(0, 2)).toEqual(['', '']);
    // Green are the cells that say Low or 低, and only those.
    const [{ id } = { id: 0 }] = desk.backing.book().sheets;
    const isGreen = (colour: string) => {
      const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
        Number.parseInt(colour.slice(at, at + 2), 16),
      );
      return green > red + 4 && green > blue + 4;
    };
    const green = desk.backing
      .conditionalFormats(id)
      .filter(({ rule }) => isGreen(String(rule.background)));
    expect(green.flatMap(({ rule }) => rule.values)).toEqual(['Low', '低']);
  });
});
