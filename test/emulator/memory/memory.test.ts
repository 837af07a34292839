// The in-memory book keeps the contract of a backing; what a user types and sees in it.
import { describe, expect, it } from 'vitest';
import { createMemory } from '../../../src/emulator/memory/memory';
import { backingContract } from '../backing-contract';

backingContract('memory', () => createMemory({ now: () => Date.UTC(2026, 10, 21) }).backing);

describe('a user', () => {
  const book = (locale = 'en_US') =>
    createMemory({ locale, now: () => Date.UTC(2026, 10, 21), sheets: [{ name: 'S' }] }).user;

  // Serials by hand: 46347 is 21 November 2026, 46085 is 4 March 2026, 46115 is 3 April 2026.
  it.each([
    ['en_US', '12', 12, ''],
    ['en_US', '1,234', 1234, '#,##0'],
    ['en_US', '-1,234.50', -1234.5, '#,##0.00'],
    ['en_US', '12,34', '12,34', ''],
    ['de_DE', '1.234,5', 1234.5, '#,##0.00'],
    ['de_DE', '12,5', 12.5, ''],
    ['de_DE', '12.5', { serial: 46154 }, 'dd.MM.yyyy'],
    ['en_US', '$5', 5, '$#,##0.00'],
    ['en_US', '12.5%', 0.125, '0.00%'],
    ['en_US', '1e2', 100, '0.00E+00'],
    ['en_US', '0012', 12, ''],
    ['en_US', '1 2', '1 2', ''],
    ['en_US', '+86 138', '#ERROR!', ''],
    ['en_US', '+86', 86, ''],
    ['en_US', "'+86 138", '+86 138', ''],
    ['en_US', '10:30', { serial: 0.4375 }, 'h:mm'],
    ['en_US', '10:30:36', { serial: 0.43791666666666668 }, 'h:mm:ss'],
    ['en_US', '6:00 PM', { serial: 0.75 }, 'h:mm am/pm'],
    ['en_US', '36:00', { serial: 1.5 }, '[h]:mm:ss'],
    ['en_US', '13:00 PM', '13:00 PM', ''],
    ['en_US', '10:61', '10:61', ''],
    ['en_US', '3/4/2026', { serial: 46085 }, 'M/d/yyyy'],
    ['en_GB', '3/4/2026', { serial: 46115 }, 'dd/MM/yyyy'],
    ['de_DE', '3.4.2026', { serial: 46115 }, 'dd.MM.yyyy'],
    ['en_US', '3.4.2026', '3.4.2026', ''],
    ['zh_CN', '2026年11月21日', { serial: 46347 }, 'yyyy/MM/dd'],
    ['en_US', '2026年11月21日', '2026年11月21日', ''],
    ['zh_CN', '26/11/21', { serial: 46347 }, 'yyyy/MM/dd'],
    ['en_US', '2026-11-21 06:00', { serial: 46347.25 }, 'M/d/yyyy H:mm:ss'],
    ['en_US', '11/21/2026 6:00 PM', { serial: 46347.75 }, 'M/d/yyyy H:mm:ss'],
    ['en_US', '21 Nov 2026', { serial: 46347 }, 'M/d/yyyy'],
    ['en_US', 'November 21, 2026', { serial: 46347 }, 'M/d/yyyy'],
    ['en_US', 'Nov-21-26', { serial: 46347 }, 'M/d/yyyy'],
    ['en_US', 'Nov 21', { serial: 46347 }, 'M/d/yyyy'],
    ['en_US', '11/21', { serial: 46347 }, 'M/d/yyyy'],
    ['en_US', 'Novice 21', 'Novice 21', ''],
    ['en_US', '2026-02-30', '2026-02-30', ''],
    ['en_US', '13/13/2026', '13/13/2026', ''],
    ['en_US', '2026-11-21 25:00', '2026-11-21 25:00', ''],
    ['en_US', 'true', true, ''],
    ['en_US', "'true", 'true', ''],
    ['en_US', '9'.repeat(60), 1e60, ''],
    ['en_US', '9'.repeat(320), '9'.repeat(320), ''],
  ])('in %s types %s', (locale, text, value, format) => {
    const user = book(locale);
    user.type('S', 'B2', text);
    expect(user.see('S', 'B2')).toMatchObject({ value, format });
  });

  it.each([
    ['0.00', '1234.567', '1234.57'],
    ['#,##0.00', '1234567.891', '1,234,567.89'],
    ['#,##0', '999', '999'],
    ['0%', '0.256', '26%'],
    ['0.0#', '2', '2.0'],
    ['0.0#', '2.125', '2.13'],
    ['000', '7', '007'],
    ['"US$"#,##0.00', '12.5', 'US$12.50'],
    ['[$€]#,##0.00', '12.5', '€12.50'],
    ['0.00;(0.00)', '-3', '(3.00)'],
    ['0', '-3.4', '-3'],
    ['0.00E+00', '12345', '1.23E+04'],
    ['@', '12', '12'],
    ['yyyy-mm-dd', '46347', '2026-11-21'],
    ['yyyy"年"m"月"d"日"', '46347', '2026年11月21日'],
    ['dddd, mmmm d, yy', '46347', 'Saturday, November 21, 26'],
    ['ddd mmm dd', '46347', 'Sat Nov 21'],
    ['h:mm AM/PM', '46347.75', '6:00 PM'],
    ['yyyy-mm-dd hh:mm:ss', '46347.5', '2026-11-21 12:00:00'],
    ['mm:ss', '46347.0104166667', '15:00'],
    ['[h]:mm:ss', '1.5', '36:00:00'],
  ])('sees by %s the number %s as %s', (format, text, display) => {
    const user = book();
    user.type('S', 'A1', text);
    user.format('S', 'A1', format);
    expect(user.see('S', 'A1').display).toBe(display);
  });

  it('sees plain numbers without noise', () => {
    const user = book('de_DE');
    user.type('S', 'A1', '0,1');
    expect(user.see('S', 'A1').display).toBe('0,1');
    const { backing, user: other } = createMemory();
    const area = {
      sheet: backing.book().sheets[0]?.id ?? 0,
      row: 1,
      column: 1,
      rows: 1,
      columns: 4,
    };
    backing.enter(area, [[0.1 + 0.2, 1e21, 114394168987722, 1 / 3]]);
    expect(other.texts('Sheet1', 'A1:D1')).toEqual([
      ['0.3', '1E+21', '114394168987722', '0.3333333333'],
    ]);
  });

  it('is told where the host knows no such format', () => {
    const user = book();
    user.type('S', 'A1', '1');
    user.format('S', 'A1', '[m]:ss');
    expect(() => user.see('S', 'A1')).toThrow('not imitated: number format [m]:ss');
    user.format('S', 'A1', '# ?/?');
    expect(() => user.see('S', 'A1')).toThrow('not imitated: number format # ?/?');
  });

  it('types text only into cells that are formatted as text', () => {
    const user = book();
    user.format('S', 'A1:A2', '@');
    user.type('S', 'A1', '=1');
    user.type('S', 'A2', '1/2');
    expect(user.texts('S', 'A1:A2')).toEqual([['=1'], ['1/2']]);
  });

  it('moves, sorts and renames', () => {
    const { user } = createMemory({
      sheets: [
        {
          name: 'S',
          cells: [
            ['n', 'x'],
            [2, 'b'],
            [1, 'a'],
          ],
        },
      ],
    });
    user.sort('S', 'A2:B3', 'A');
    user.move('S', 'column', 2, 1);
    user.remove('S', 'row', 1);
    user.rename('S', 'T');
    expect(user.texts('T', 'A1:B3')).toEqual([
      ['a', '1'],
      ['b', '2'],
      ['', ''],
    ]);
    expect(() => user.see('S', 'A1')).toThrow('No sheet named S');
  });
});
