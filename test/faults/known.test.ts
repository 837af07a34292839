// What once went wrong, each with the refusal or the neighbour that showed it.
import { describe, expect, it } from 'vitest';
import { addonWords, refusalWords } from '../../src/text/addon';
import { type Person, person } from './person';
import { changedCells, markOwn, ownCells } from './picture';
import { nextWeek, orders, place } from './scenarios';

const open = (): Person => person([orders]);
const header = (one: Person): readonly string[] => one.user.texts('Orders', 'A1:Z1')[0] ?? [];
const said = ({ alerts }: ReturnType<Person['choose']>): string => alerts.at(-1)?.text ?? '';

/** Classifies while something is done right before the first call of that name; seller's cells it changed. */
function whileClassifying(one: Person, call: string, meanwhile: () => void): number {
  markOwn(one);
  const before = ownCells(one.keep().book);
  let done = false;
  one.disturb(({ name, moment }) => {
    if (name === call && moment === 'before' && !done) {
      done = true;
      meanwhile();
    }
    return undefined;
  });
  one.choose('classify');
  one.disturb(null);
  expect(done).toBe(true);
  return changedCells(before, before, ownCells(one.keep().book));
}

describe('a refusal of Google’s', () => {
  it('of freezing the header, where a merged cell reaches over it, does not end the set-up', () => {
    const one = open();
    one.user.merge('Orders', 'Q1:Q2');
    one.choose('setUp', 'YES');
    expect(one.user.see('Orders', 'R2').display).not.toBe('');
  });

  it('of freezing the header, where a filter hides every order, does not end the set-up', () => {
    const one = person([{ ...orders, rows: 7 }]);
    one.user.filter('Orders', [2, 3, 4, 5, 6, 7]);
    one.choose('setUp', 'YES');
    expect(one.user.see('Orders', 'R2').display).not.toBe('');
  });

  it('of freezing the order number is made good by the next run', () => {
    const one = open();
    const frozen = () => one.keep().book.sheets[0]?.frozenColumns;
    one.disturb(({ name }) =>
      name === 'Sheet.setFrozenColumns' ? 'Service error: Spreadsheets' : undefined,
    );
    one.choose('classify');
    one.disturb(null);
    expect(frozen()).toBe(0);
    one.choose('classify');
    expect(frozen()).toBe(1);
  });

  it('in a typed column of a table does not end the set-up', () => {
    const one = open();
    one.disturb(({ name }) => {
      if (name === 'Range.clearDataValidations') one.user.typeColumn('Orders', 'R2:R7');
      return undefined;
    });
    one.choose('setUp', 'YES');
    one.disturb(null);
    expect(header(one)).toContain('Reply');
  });

  // As Google words them. Only the last is a missing right.
  it.each([
    ['Service Spreadsheets timed out while accessing document with id 1aB.', refusalWords.slow],
    ['Service invoked too many times for one day: spreadsheets.', refusalWords.too_many],
    [
      'There are too many scripts running simultaneously for this Google user account.',
      refusalWords.too_many,
    ],
    ['You must select all cells in a merged range to merge or unmerge them.', refusalWords.merged],
    ['This operation is not allowed on cells in typed columns.', refusalWords.typed],
    [
      'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
      refusalWords.full,
    ],
    ['Service error: Spreadsheets', refusalWords.google_failed],
    ['You are trying to edit a protected cell or object.', addonWords.not_allowed],
  ])('“%s” is told as what it is', (refusal, words) => {
    for (const language of ['en', 'zh'] as const) {
      const one = person([orders], language);
      one.disturb(({ name }) => (name === 'Range.setValues' ? refusal : undefined));
      expect(said(one.choose('classify'))).toBe(words[language]);
    }
  });

  it('for want of time is tried again once, and nothing is said where that helps', () => {
    const [one, undisturbed] = [open(), open()];
    let late = 0;
    one.disturb(({ name, moment }) => {
      if (name !== 'Range.setValues' || moment === 'after' || late > 0) return undefined;
      late += 1;
      return 'Service Spreadsheets timed out while accessing document with id 1aB.';
    });
    expect(said(one.choose('classify'))).toBe(said(undisturbed.choose('classify')));
    expect(late).toBe(1);
    expect(one.user.texts('Orders', 'A1:Z7')).toEqual(undisturbed.user.texts('Orders', 'A1:Z7'));
  });
});

describe('a formula that is late', () => {
  it('leaves no “Loading...” in a row that is handled, when formulas become values', () => {
    const one = open();
    one.choose('setUp', 'NO');
    one.user.type('Orders', 'Z2', '✓');
    one.sleep();
    one.choose('setUp', 'YES');
    expect(one.user.see('Orders', 'R2').display).not.toBe('Loading...');
  });
});

describe('somebody who edits while orders are classified', () => {
  const set = (): Person => {
    const one = open();
    one.choose('setUp', 'YES');
    one.user.type('Orders', 'N4', 'Where is my parcel?');
    one.user.type('Orders', 'O4', '');
    return one;
  };

  it('and inserts a column, keeps all their cells', () => {
    const one = set();
    const changed = whileClassifying(one, 'Range.setValues', () =>
      one.user.insert('Orders', 'column', 17, 4),
    );
    expect(changed).toBe(0);
  });

  it('and sorts, finds no letter beside another order', () => {
    const one = set();
    const replies = () =>
      new Map(one.user.texts('Orders', 'A2:Z7').map((line) => [line[0], line[24]]));
    for (const cell of ['Y2', 'Y3', 'Y5', 'Y6']) one.user.type('Orders', cell, '');
    whileClassifying(one, 'Range.setValues', () => one.user.sort('Orders', 'A2:Z7', 'E', false));
    for (const [id, reply] of replies()) if (reply) expect(reply).toContain(id);
  });
});

describe('a colleague’s mark that comes while a day is written', () => {
  it.each([
    ['a day of theirs', 'AA2', '2026-12-24'],
    ['their Handled', 'Z2', '✓'],
  ])('%s stays, and no day comes over or beside it', (_name, cell, text) => {
    const one = open();
    one.choose('classify');
    const start = { book: one.keep(), stores: one.host.keep() };
    const names: string[] = [];
    const run = () => void one.ask('wait', { at: place(one), ...nextWeek });
    one.disturb(({ name, moment }) => {
      if (moment === 'before') names.push(name);
      return undefined;
    });
    run();
    // Up to the last look at the row before the write; what comes after that look nobody can see.
    const header = names.lastIndexOf('Range.getValues', names.indexOf('Range.setValue'));
    const last = names.lastIndexOf('Range.getValues', header - 1);
    expect(last).toBeGreaterThan(3);
    for (let at = 0; at <= last; at += 3) {
      start.book.restore();
      start.stores.restore();
      let count = -1;
      one.disturb(({ moment }) => {
        if (moment === 'before') count += 1;
        if (moment === 'before' && count === at) one.user.type('Orders', cell, text);
        return undefined;
      });
      run();
      one.disturb(null);
      expect(one.user.see('Orders', cell).display, String(at)).toBe(text);
      if (cell !== 'AA2') expect(one.user.see('Orders', 'AA2').display, String(at)).toBe('');
    }
  });
});
