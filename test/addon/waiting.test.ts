// An order that waits, through the built script: the day is written and taken back, stands out of today's work until
// then, and comes back on it or with news of the buyer's. What a colleague writes meanwhile stays.
import { describe, expect, it } from 'vitest';
import { sidebarAnswers } from '../../src/text/sidebar-answers';
import { bothWords } from '../../src/text/sidebar-both';
import { NOON_IN_SHANGHAI } from '../emulator/helpers';
import { but, cheap, dear, headers, quiet } from './orders';
import { type Desk, openDesk, picture, said } from './sheet-helpers';
import { ask, type Output, orderOf } from './sidebar-helpers';

const DAY = 86_400_000;
const title = 'Look again on';
const texts = (rows: readonly (readonly unknown[])[]) =>
  rows.map((row) => row.map((cell, i) => `${i === 0 ? "'" : ''}${cell}`.replace(/^''?$/, '')));
const sheet = texts([headers, dear, cheap, quiet]);

/** A classified sheet on 21 November 2026, whose clock can be put on. */
function setUp(more: Parameters<typeof openDesk>[0] = {}) {
  let now = NOON_IN_SHANGHAI;
  const desk = openDesk({ orders: sheet, now: () => now, ...more });
  desk.choose('classify');
  return {
    ...desk,
    sleep(days: number) {
      now += days * DAY;
    },
  };
}

type Waited = Extract<Output<'wait'>, { kind: 'waited' }>;

/** Puts an order to wait as the page does: for the day proposed, unless another is chosen. */
function wait(desk: Desk, row: number, to?: string): Waited {
  const { at, waiting } = orderOf(desk, row);
  const { text, proposed } = waiting ?? { text: '', proposed: '' };
  const done = ask(desk, 'wait', { at, to: to ?? proposed, seen: text, undo: null });
  if (done.kind === 'refused') throw new Error(done.sentence);
  return done;
}

const sentence = (answer: Output<'wait'>): string =>
  answer.kind === 'refused' ? answer.sentence : answer.kind;

function listed(desk: Desk): Record<number, string> {
  const part = ask(desk, 'look', { which: null, from: null, counted: null, rows: 100 });
  if (part.kind === 'refused') throw new Error(part.sentence);
  return Object.fromEntries(
    part.work.map(({ row, left, waits }) => [row, `${waits ? 'waits' : 'due'} ${left}`]),
  );
}

describe('the day that is proposed', () => {
  it.each([
    // The letter is due on the 22nd: 48 hours after the message of the 20th.
    ['the deadline that still runs', dear, '2026-11-22'],
    // Late already: as long again as AliExpress gives, two days from the 21st.
    [
      'as long as the marketplace gives for an answer',
      but(dear, { 'Buyer contacted on': '2026-11-10' }),
      '2026-11-23',
    ],
    // Nobody wrote, the promise and the first day to claim are past: in a week.
    ['a week on, where nothing is known to happen before', quiet, '2026-11-28'],
  ])('is %s', (_name, order, proposed) => {
    const desk = setUp({ orders: texts([headers, order]) });
    expect(orderOf(desk, 2).waiting).toEqual({
      text: '',
      untilText: null,
      news: false,
      proposed,
      first: '2026-11-22',
      last: '2027-11-22',
    });
  });
});

describe('an order that waits', () => {
  it('carries its day as a date in the add-on’s column, and nothing else changes', () => {
    const desk = setUp();
    const before = desk.texts('A1:T4');
    wait(desk, 2);
    const cell = `${desk.columnOf(title)}2`;
    expect(desk.see(cell)).toMatchObject({
      display: '2026-11-22',
      value: { serial: 46_348 },
    });
    expect(desk.texts('A1:T4')).toEqual(before);
    expect(orderOf(desk, 2).waiting).toMatchObject({
      untilText: '22 Nov 2026',
      text: '2026-11-22',
    });
  });

  it('is out of today’s work until then, and back on the day', () => {
    const desk = setUp();
    expect(listed(desk)).toEqual({ 2: 'due 1', 3: 'due 1', 4: 'due 0' });
    wait(desk, 2, '2026-11-24');
    wait(desk, 4);
    expect(listed(desk)).toEqual({ 2: 'waits 3', 3: 'due 1', 4: 'waits 7' });
    desk.sleep(2);
    expect(listed(desk)).toMatchObject({ 2: 'waits 1' });
    desk.sleep(1);
    expect(listed(desk)).toMatchObject({ 2: 'due 0', 4: 'waits 4' });
    desk.sleep(1);
    expect(listed(desk)).toMatchObject({ 2: 'due -1' });
  });

  it('is counted apart, and no answer of its is due', () => {
    const desk = setUp();
    wait(desk, 2, '2026-11-24');
    expect(said(desk.choose('classify'))).toMatch(
      /^3 orders: 3 high, 0 medium, 0 low, 1 waiting; 2 answers due by tomorrow/,
    );
  });

  it('keeps its day whatever is classified, and moves with its order', () => {
    const desk = setUp();
    wait(desk, 2, '2026-11-24');
    desk.choose('classify');
    expect(desk.column(title).slice(0, 3)).toEqual(['2026-11-24', '', '']);
    // Only the seller's own columns are sorted.
    desk.user.sort('Orders', 'A2:O4', 'A', false);
    desk.choose('classify');
    const ids = desk.column('Order ID');
    expect(desk.column(title)[ids.indexOf(String(dear[0]))]).toBe('2026-11-24');
    expect(desk.column(title).filter((text) => text !== '')).toHaveLength(1);
    expect(listed(desk)).toMatchObject({ 4: 'waits 3' });
  });

  it('waits as well where a person has typed the day', () => {
    const desk = setUp();
    desk.type(`${desk.columnOf(title)}3`, '2026-12-01');
    expect(listed(desk)).toMatchObject({ 3: 'waits 10' });
    desk.type(`${desk.columnOf(title)}3`, '');
    expect(listed(desk)).toMatchObject({ 3: 'due 1' });
  });

  it('goes into the seller’s own column where there is one', () => {
    for (const header of [title, '再看日期', 'Waiting until']) {
      const own = sheet.map((row, i) => [...row, i === 0 ? header : '']);
      const desk = setUp({ orders: own });
      expect(desk.columnOf(header)).toBe('P');
      wait(desk, 2, '2026-11-24');
      // 2026-11-24, as the file's country writes it.
      expect(desk.see('P2')).toMatchObject({ value: { serial: 46_350 }, display: '11/24/2026' });
      expect(listed(desk)).toMatchObject({ 2: 'waits 3' });
      expect(desk.texts('Q1:Z1')[0]).not.toContain(title);
    }
  });

  it('gets the column on a sheet that was set up before there was one', () => {
    const desk = setUp();
    desk.user.remove('Orders', 'column', 25);
    wait(desk, 2, '2026-11-24');
    expect(desk.column(title).slice(0, 3)).toEqual(['2026-11-24', '', '']);
    expect(listed(desk)).toMatchObject({ 2: 'waits 3' });
  });

  it('is refused on a sheet that has no results yet, which stays as it is', () => {
    const desk = openDesk({ orders: sheet });
    const { at, waiting } = orderOf(desk, 2);
    expect(waiting).toBeNull();
    const before = picture(desk.backing);
    expect(sentence(ask(desk, 'wait', { at, to: '2026-11-24', seen: '', undo: null }))).toBe(
      bothWords.set_up_first.en,
    );
    expect(picture(desk.backing)).toEqual(before);
  });

  it.each(['2026-11-21', '2026-11-01', '2027-11-23', '24.11.2026'])(
    'does not wait until %s',
    (to) => {
      const desk = setUp();
      const { at } = orderOf(desk, 2);
      expect(sentence(ask(desk, 'wait', { at, to, seen: '', undo: null }))).toBe(
        sidebarAnswers.waiting_day.en,
      );
    },
  );

  it('is told of where a typed day cannot be one, and stays in the work', () => {
    const desk = setUp();
    const column = desk.columnOf(title);
    desk.type(`${column}2`, 'next week');
    desk.type(`${column}3`, '2062-11-24');
    expect(orderOf(desk, 2).problems.join()).toContain('“next week” in Look again on is no date');
    expect(orderOf(desk, 3).problems.join()).toContain(
      '“2062-11-24” in Look again on is more than',
    );
    expect(listed(desk)).toMatchObject({ 2: 'due 1', 3: 'due 1' });
    const { at, waiting } = orderOf(desk, 2);
    const seen = waiting?.text ?? '';
    expect(sentence(ask(desk, 'wait', { at, to: '2026-11-24', seen, undo: null }))).toContain(
      'next week',
    );
    expect(desk.see(`${column}2`).value).toBe('next week');
  });
});

describe('news of the buyer’s', () => {
  it.each([
    ['a new message', 'Buyer message', 'Still nothing. I want my money back!'],
    ['a later day of contact', 'Buyer contacted on', '2026-11-21'],
  ])('%s brings the order back before its day', (_name, header, text) => {
    const desk = setUp();
    wait(desk, 2, '2026-11-26');
    desk.type(`${desk.columnOf(header)}2`, text);
    expect(listed(desk)[2]).toMatch(/^due/);
    expect(orderOf(desk, 2).waiting).toMatchObject({ news: true, untilText: null });
    desk.choose('classify');
    expect(listed(desk)[2]).toMatch(/^due/);
    // Put to wait again, it waits for that too.
    wait(desk, 2, '2026-11-27');
    expect(listed(desk)[2]).toBe('waits 6');
  });

  it('is seen beside a day that a person has typed, once the sheet was classified', () => {
    const desk = setUp();
    desk.type(`${desk.columnOf(title)}2`, '2026-11-26');
    desk.choose('classify');
    expect(listed(desk)[2]).toBe('waits 5');
    desk.type(`${desk.columnOf('Buyer message')}2`, 'Still nothing.');
    expect(listed(desk)[2]).toMatch(/^due/);
  });

  it('is not what the parcel does', () => {
    const desk = setUp();
    wait(desk, 2, '2026-11-26');
    desk.type(`${desk.columnOf('Tracking status')}2`, 'Arrived at sorting centre');
    expect(listed(desk)[2]).toBe('waits 5');
  });
});

describe('undo', () => {
  it('takes the day away, or puts the one before in its place', () => {
    const desk = setUp();
    const cell = `${desk.columnOf(title)}2`;
    const start = picture(desk.backing);
    const { before } = wait(desk, 2, '2026-11-24');
    const { at } = orderOf(desk, 2);
    ask(desk, 'wait', { at, to: '', seen: '2026-11-24', undo: before });
    expect(picture(desk.backing)).toEqual(start);
    wait(desk, 2, '2026-11-24');
    const second = wait(desk, 2, '2026-11-30');
    ask(desk, 'wait', { at, to: '', seen: '2026-11-30', undo: second.before });
    expect(desk.see(cell).display).toBe('2026-11-24');
  });

  it('does not make an order wait again that news had brought back', () => {
    const desk = setUp();
    wait(desk, 2, '2026-11-26');
    desk.type(`${desk.columnOf('Buyer message')}2`, 'Still nothing.');
    const { at } = orderOf(desk, 2);
    const { before } = wait(desk, 2, '2026-11-30');
    ask(desk, 'wait', { at, to: '', seen: '2026-11-30', undo: before });
    expect(listed(desk)[2]).toMatch(/^due/);
  });

  it('leaves a day that somebody else has set since', () => {
    const desk = setUp();
    const cell = `${desk.columnOf(title)}2`;
    const { before } = wait(desk, 2, '2026-11-24');
    desk.type(cell, '2026-12-01');
    const { at } = orderOf(desk, 2);
    const answer = ask(desk, 'wait', { at, to: '', seen: '2026-11-24', undo: before });
    expect(sentence(answer)).toContain('2026-12-01');
    expect(desk.see(cell).display).toBe('2026-12-01');
  });
});

describe('a colleague in the same file', () => {
  it('who has set another day meanwhile, keeps it', () => {
    const desk = setUp();
    const { at } = orderOf(desk, 2);
    const cell = `${desk.columnOf(title)}2`;
    desk.type(cell, '2026-12-01');
    const answer = ask(desk, 'wait', { at, to: '2026-11-24', seen: '', undo: null });
    expect(sentence(answer)).toContain('2026-12-01');
    expect(desk.see(cell).display).toBe('2026-12-01');
  });

  it('who has set the same day meanwhile, or one’s own first try, is agreed with', () => {
    const desk = setUp();
    const { at } = orderOf(desk, 2);
    const cell = `${desk.columnOf(title)}2`;
    desk.type(cell, '2026-11-24');
    const answer = ask(desk, 'wait', { at, to: '2026-11-24', seen: '', undo: null });
    expect(sentence(answer)).toBe('waited');
    expect(desk.see(cell).display).toBe('2026-11-24');
  });

  it('who has marked the order as handled meanwhile, is not contradicted', () => {
    const desk = setUp();
    const { at } = orderOf(desk, 2);
    desk.type(`${desk.columnOf('Handled')}2`, '✓');
    const answer = ask(desk, 'wait', { at, to: '2026-11-24', seen: '', undo: null });
    expect(sentence(answer)).toBe(sidebarAnswers.handled_meanwhile.en);
    expect(desk.column(title)[0]).toBe('');
  });

  it('may handle an order that waits: it is in no list any more', () => {
    const desk = setUp();
    wait(desk, 2, '2026-11-24');
    ask(desk, 'handle', { at: orderOf(desk, 2).at, handled: true });
    expect(listed(desk)[2]).toBeUndefined();
    expect(desk.column(title)[0]).toBe('2026-11-24');
  });
});
