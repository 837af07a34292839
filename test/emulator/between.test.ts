// Others in the file while a script runs: edits between two of its calls, a second run, calls that fail.
import { describe, expect, it } from 'vitest';
import type { Host, HostOptions } from '../../src/emulator/host';
import { addOn } from './helpers';

const S = 'var s = SpreadsheetApp.getActiveSheet();';
const TWICE = `function test() { ${S} var r = s.getRange('A1');
var first = r.getValue(); return [first, r.getValue()]; }`;

describe('another user', () => {
  it('edits between two calls', () => {
    const { host, user } = addOn(TWICE, {
      sheets: [{ name: 'S', cells: [['old']] }],
      between: ({ name, number, moment }) => {
        if (name === 'Range.getValue' && number === 4 && moment === 'before')
          user.type('S', 'A1', 'new');
        return undefined;
      },
    });
    expect(host.run('test').value).toEqual(['old', 'new']);
  });

  it('runs the script at the same time, and finds the lock taken', () => {
    const seen: unknown[] = [];
    let other: Host | null = null;
    const between: HostOptions['between'] = ({ name, number, moment }) => {
      if (name === 'Lock.hasLock' && number === 3 && moment === 'before')
        seen.push(other?.run('tryIt').value);
      return undefined;
    };
    const { host } = addOn(
      `
function work() { var lock = LockService.getDocumentLock(); lock.waitLock(10); return lock.hasLock(); }
function tryIt() { return LockService.getDocumentLock().tryLock(1000); }`,
      { between },
    );
    other = host;
    expect([host.run('work').value, seen, host.run('tryIt').value]).toEqual([true, [false], true]);
  });
});

describe('a call', () => {
  const write = (between: HostOptions['between']) => {
    const code = `function test() { ${S} s.getRange('A1').setValue('one'); s.getRange('A2').setValue('two'); }
function caught() { ${S} try { s.getRange('A1').setValue('one'); } catch (e) { return [e.name, e.message]; } }`;
    return addOn(code, between === undefined ? {} : { between });
  };
  const cells = ['A1', 'A2'];

  it('fails before it is done, or after', () => {
    for (const [moment, done] of [
      ['before', ['one', '']],
      ['after', ['one', 'two']],
    ] as const) {
      const { host, user } = write((call) =>
        call.number === 5 && call.moment === moment ? 'Service error: Spreadsheets' : undefined,
      );
      expect(host.run('test').error).toMatchObject({
        name: 'Exception',
        message: 'Service error: Spreadsheets',
      });
      expect(cells.map((cell) => user.see('Sheet1', cell).display)).toEqual(done);
    }
  });

  it('can be caught by the script', () => {
    const { host } = write(({ name }) => (name === 'Range.setValue' ? 'no' : undefined));
    expect(host.run('caught').value).toEqual(['Exception', 'no']);
  });

  it('is counted from 1 in each run, and formulas are left alone', () => {
    const numbers: number[] = [];
    const { host, user } = addOn(
      `${TWICE}
function F() { ${S} return s.getName(); }`,
      {
        between: ({ number, moment }) => {
          if (moment === 'before') numbers.push(number);
          return undefined;
        },
      },
    );
    host.run('test');
    user.type('Sheet1', 'A1', '=F()');
    expect(user.see('Sheet1', 'A1').display).toBe('Sheet1');
    expect(numbers).toEqual([1, 2, 3, 4]);
  });

  it('shows the test its own mistakes', () => {
    const { host } = write(() => {
      throw new Error('a mistake of the test');
    });
    expect(() => host.run('test')).toThrow('a mistake of the test');
  });
});

describe('keeping', () => {
  it('puts back the book, properties and caches', () => {
    const { host, user, keep } = addOn(`
function change() { ${S} s.getRange('A1').setValue('new'); s.insertRowBefore(1); s.setFrozenRows(1);
  SpreadsheetApp.getActive().insertSheet('T');
  PropertiesService.getDocumentProperties().setProperty('k', 'new');
  CacheService.getUserCache().put('k', 'new'); }
function read() { var ss = SpreadsheetApp.getActive(); var s = ss.getSheets()[0];
  return [s.getRange('A1').getValue(), s.getFrozenRows(), ss.getNumSheets(),
    PropertiesService.getDocumentProperties().getProperty('k'), CacheService.getUserCache().get('k')]; }`);
    user.type('Sheet1', 'A1', 'old');
    const book = keep();
    const stores = host.keep();
    for (let round = 0; round < 2; round += 1) {
      host.run('change');
      expect(host.run('read').value).toEqual(['', 1, 2, 'new', 'new']);
      book.restore();
      stores.restore();
      expect(host.run('read').value).toEqual(['old', 0, 1, null, null]);
    }
  });
});
