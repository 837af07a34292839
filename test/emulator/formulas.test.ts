// Custom functions in cells: arguments, results, spills, errors, recalculation.
import { describe, expect, it } from 'vitest';
import { addOn, NOON_IN_SHANGHAI, type Setting } from './helpers';

const DESCRIBE = `
function what(x) {
  if (Array.isArray(x)) return '[' + x.map(what).join() + ']';
  if (x instanceof Date) return 'date ' + Utilities.formatDate(x, 'UTC', "yyyy-MM-dd'T'HH:mm");
  return typeof x + ' ' + JSON.stringify(x);
}
function SHOW() { return Array.prototype.map.call(arguments, what).join(' | '); }`;

const ORDERS = {
  name: 'Orders',
  cells: [
    ['Order', 'Day', 'Paid'],
    ["'007", '2026-11-21', 'TRUE'],
    ['', '12.5', '10%'],
  ],
  rows: 4,
  columns: 5,
};
const SHEETS = [{ name: 'Page' }, ORDERS, { name: "Bob's list", cells: [['here']] }];

/** The book with one formula in Page!C3. */
function page(code: string, formula: string, setting: Setting = {}) {
  const made = addOn(code, { sheets: SHEETS, ...setting });
  made.user.type('Page', 'C3', formula);
  return { ...made, see: (cell = 'C3') => made.user.see('Page', cell) };
}

describe('arguments', () => {
  it.each([
    ['Orders!A1', 'string "Order"'],
    ['orders!a2', 'string "007"'],
    ['Orders!A3', 'string ""'],
    ['Orders!E4', 'string ""'],
    ['Orders!B2', 'date 2026-11-21T00:00'],
    ['Orders!B3', 'number 12.5'],
    ['Orders!C2', 'boolean true'],
    ['Orders!C3', 'number 0.1'],
    ['Orders!A2:A2', 'string "007"'],
    ['Orders!$A$1:B$2', '[[string "Order",string "Day"],[string "007",date 2026-11-21T00:00]]'],
    ['Orders!A3:A', '[[string ""],[string ""]]'],
    ['Orders!C:C', '[[string "Paid"],[boolean true],[number 0.1],[string ""]]'],
    ['Orders!3:3', '[[string "",number 12.5,number 0.1,string "",string ""]]'],
    ['Orders!B2:A1', '[[string "Order",string "Day"],[string "007",date 2026-11-21T00:00]]'],
    ["'Bob''s list'!A1", 'string "here"'],
    ['"say ""hi"""', 'string "say \\"hi\\""'],
    ['TRUE', 'boolean true'],
    ['-2.5', 'number -2.5'],
    ['1, "a"; Orders!B3', 'number 1 | string "a" | number 12.5'],
    ['ROW()', 'number 3'],
    ['ROW(Orders!A7:B9)', '#REF!'],
    ['ROW(Orders!A2)', 'number 2'],
    ['TODAY()', 'date 2026-11-21T00:00'],
    ['', ''],
  ])('%s arrives as %s', (args, shown) => {
    expect(page(DESCRIBE, `=SHOW(${args})`).see().value).toBe(shown);
  });

  it('without a sheet are those of the formula’s own sheet', () => {
    const { user } = page(DESCRIBE, '=SHOW(A1)');
    user.type('Page', 'A1', 'mine');
    expect(user.see('Page', 'C3').value).toBe('string "mine"');
  });

  it('are instants by the zone of the spreadsheet', () => {
    const see = (zone: string) => page(DESCRIBE, '=SHOW(Orders!B2)', { zone }).see().value;
    expect(see('Asia/Shanghai')).toBe('date 2026-11-20T16:00');
    expect(see('America/Los_Angeles')).toBe('date 2026-11-21T08:00');
  });

  it('take today from the zone of the spreadsheet', () => {
    // Noon in Shanghai is eight in the evening of the day before in Los Angeles.
    const see = (zone: string) => page(DESCRIBE, '=SHOW(TODAY())', { zone }).see().value;
    expect(see('Asia/Shanghai')).toBe('date 2026-11-20T16:00');
    expect(see('America/Los_Angeles')).toBe('date 2026-11-20T08:00');
  });

  it('may be a named range', () => {
    const { host, see, user } = page(
      `${DESCRIBE}
function name() { SpreadsheetApp.getActive().setNamedRange('orders', SpreadsheetApp.getActive().getRange('Orders!A1:B1')); }`,
      '=SHOW(orders)',
    );
    expect(see()).toMatchObject({ value: '#NAME?', error: "Unknown range name: 'orders'." });
    host.run('name');
    expect(user.see('Page', 'C3').value).toBe('[[string "Order",string "Day"]]');
  });

  it('may be another custom function, or a cell with one', () => {
    const code = `${DESCRIBE}\nfunction TWO() { return [[1, new Date(0)]]; }`;
    expect(page(code, '=SHOW(TWO())').see().value).toBe('[[number 1,date 1970-01-01T00:00]]');
    const { user, see } = page(code, '=SHOW(A1:B1)');
    user.type('Page', 'A1', '=TWO()');
    expect(see().value).toBe('[[number 1,date 1970-01-01T00:00]]');
  });

  it.each([
    ['NOW()', 'as the argument'],
    ['RAND()', 'as the argument'],
    ['A1', 'in the cell'],
    ['A1:B2', 'in the block'],
  ])('may not hang on NOW or RAND: %s %s', (args) => {
    const { user, see } = page(DESCRIBE, `=SHOW(${args})`);
    user.type('Page', 'A1', '=NOW()');
    expect(see()).toMatchObject({
      value: '#ERROR!',
      error:
        'This function is not allowed to reference a cell with NOW(), RAND(), or RANDBETWEEN().',
    });
  });

  it.each([
    ['Nowhere!A1', "Unresolved sheet name 'Nowhere'."],
    ['Orders!Z1', 'Reference does not exist.'],
    ['Orders!A1:A900', 'Reference does not exist.'],
    ['#REF!', 'Reference does not exist.'],
  ])('outside the book make a #REF!: %s', (args, error) => {
    expect(page(DESCRIBE, `=SHOW(${args})`).see()).toMatchObject({ value: '#REF!', error });
  });

  it.each(['C3', 'A1:D9', 'C:C', '3:3'])(
    'that hold the formula itself are circular: %s',
    (args) => {
      expect(page(DESCRIBE, `=SHOW(${args})`).see()).toMatchObject({
        value: '#REF!',
        error: 'Circular dependency detected.',
      });
    },
  );
});

describe('results', () => {
  const returns = (value: string, setting: Setting = {}) =>
    page(`function F() { return ${value}; }`, '=F()', setting);

  it.each([
    ['12.5', 12.5, '12.5'],
    ['"text"', 'text', 'text'],
    ['"=1+1"', '=1+1', '=1+1'],
    ['"007"', '007', '007'],
    ['false', false, 'FALSE'],
    ['""', '', ''],
    ['null', null, ''],
    ['undefined', null, ''],
    ['new Date(Date.UTC(2026, 10, 21))', { serial: 46347 }, '11/21/2026'],
    ['new Date(Date.UTC(2026, 10, 21, 6, 30))', { serial: 46347.2708333333 }, '11/21/2026 6:30:00'],
  ])('%s shows as such', (value, cell, display) => {
    const seen = returns(value).see();
    expect(seen.display).toBe(display);
    if (typeof cell === 'object' && cell !== null) {
      const { serial } = Object.assign({ serial: 0 }, seen.value);
      expect(serial).toBeCloseTo(cell.serial, 8);
    } else {
      expect(seen.value).toBe(cell);
    }
  });

  it('show by the cell’s own format', () => {
    const { user, see } = returns('new Date(Date.UTC(2026, 10, 21))');
    user.format('Page', 'C3', 'yyyy-mm-dd');
    expect(see().display).toBe('2026-11-21');
    user.format('Page', 'C3', '0');
    expect(see()).toMatchObject({ display: '46347', value: 46347 });
  });

  it('that are dates stand in the zone of the spreadsheet', () => {
    const { see } = returns('new Date(Date.UTC(2026, 10, 20, 16))', { zone: 'Asia/Shanghai' });
    expect(see().display).toBe('11/21/2026');
  });

  it('in rows and columns fill the cells to the right and below', () => {
    const { user } = returns('[["a", 1], ["b", ""], ["c", new Date(Date.UTC(2026, 10, 21))]]');
    expect(user.texts('Page', 'C3:D6')).toEqual([
      ['a', '1'],
      ['b', ''],
      ['c', '11/21/2026'],
      ['', ''],
    ]);
    expect(user.see('Page', 'D4').formula).toBe('');
  });

  it('with blanks still count as content, so that the last row lies at their end', () => {
    const { host } = page(
      `function F() { return [['x'], [''], ['']]; }
function last() { return SpreadsheetApp.getActiveSheet().getLastRow(); }`,
      '=F()',
    );
    expect(host.run('last').value).toBe(5);
  });

  it.each(['D4', 'C4', 'D3'])('do not unfold over what stands in %s', (cell) => {
    const { user, see } = returns('[[1, 2], [3, 4]]');
    user.type('Page', cell, 'mine');
    expect(see()).toMatchObject({
      value: '#REF!',
      error: `Array result was not expanded because it would overwrite data in ${cell}.`,
    });
    expect(user.see('Page', cell).value).toBe('mine');
    user.type('Page', cell, '');
    expect(user.texts('Page', 'C3:D4')).toEqual([
      ['1', '2'],
      ['3', '4'],
    ]);
  });

  it('do not unfold over another formula or its result', () => {
    const { user } = returns('[[1, 2]]');
    user.type('Page', 'D2', '=F()');
    user.type('Page', 'B3', '=F()');
    expect(user.see('Page', 'B3').error).toContain('overwrite data in C3');
    user.type('Page', 'D2', '');
    user.type('Page', 'C4', '=F()');
    expect(user.texts('Page', 'C3:D4')).toEqual([
      ['1', '2'],
      ['1', '2'],
    ]);
  });

  it('do not unfold into the result of another formula', () => {
    const code = `function WIDE() { return [[1, 2]]; }
function HIGH() { return [['a'], ['b']]; }`;
    const { user, see } = page(code, '=WIDE()');
    user.type('Page', 'D2', '=HIGH()');
    expect(see()).toMatchObject({
      value: '#REF!',
      error: 'Array result was not expanded because it would overwrite data in D3.',
    });
    expect(user.texts('Page', 'D2:D3')).toEqual([['a'], ['b']]);
  });

  it('do not unfold past the edge of the sheet', () => {
    const made = addOn(
      'function F() { return [[1], [2], [3]]; } function W() { return [[1, 2, 3]]; }'.replace(
        '} function',
        '}\nfunction',
      ),
      {
        sheets: [{ name: 'S', rows: 3, columns: 3 }],
      },
    );
    made.user.type('S', 'A2', '=F()');
    made.user.type('S', 'B1', '=W()');
    expect(made.user.see('S', 'A2').error).toBe(
      'Result was not automatically expanded, please insert more rows (1).',
    );
    expect(made.user.see('S', 'B1').error).toBe(
      'Result was not automatically expanded, please insert more columns (1).',
    );
  });

  it.each(['NaN', 'Infinity', 'new Date(NaN)'])('%s is no number', (value) => {
    expect(returns(value).see()).toMatchObject({
      value: '#NUM!',
      error: 'Result was not a number.',
    });
  });

  it('hold at most 50,000 characters a cell', () => {
    expect(returns(`'x'.repeat(50000)`).see().display).toHaveLength(50_000);
    expect(returns(`'x'.repeat(50001)`).see()).toMatchObject({
      value: '#ERROR!',
      error: 'Your input contains more than the maximum of 50000 characters in a single cell.',
    });
  });

  it.each([
    ['{}', 'object'],
    ['[]', 'an empty array'],
    ['[1, 2]', 'rows of unequal length'],
    ['[[1, 2], [3]]', 'rows of unequal length'],
    ['[[[1]]]', 'arrays in cells'],
    ['SpreadsheetApp.getActiveRange()', 'an Apps Script object'],
    ['(function () {})', 'function'],
    ['Promise.resolve(1)', 'a Promise'],
  ])('%s is not imitated', (value, what) => {
    const { error } = returns(value).see();
    expect(error).toMatch(/^not imitated: /);
    expect(error).toContain(what);
  });
});

describe('errors', () => {
  it('show #ERROR! with the message and the line over it', () => {
    const { see, host } = page(
      `// first line
function F() { throw new Error('Give the header row as well'); }
function readsIt() { return SpreadsheetApp.getActive().getRange('Page!C3').getValue(); }`,
      '=F()',
    );
    expect(see()).toMatchObject({
      value: '#ERROR!',
      display: '#ERROR!',
      error: 'Give the header row as well (line 2).',
    });
    expect(host.run('readsIt').value).toBe('#ERROR!');
  });

  it('of one cell pass on, those in a block arrive as text', () => {
    const code = `${DESCRIBE} \nfunction BAD() { throw new Error('bad'); }`;
    const { user, see } = page(code, '=SHOW(A1)');
    user.type('Page', 'A1', '=BAD()');
    expect(see()).toMatchObject({ value: '#ERROR!', error: 'bad (line 8).' });
    user.type('Page', 'C3', '=SHOW(A1:B1)');
    expect(see().value).toBe('[[string "#ERROR!",string ""]]');
  });

  it('name unknown functions', () => {
    expect(page(DESCRIBE, '=CLAIM_RISKY(A1)').see()).toMatchObject({
      value: '#NAME?',
      error: "Unknown function: 'CLAIM_RISKY'.",
    });
  });

  it('include functions whose name ends in _', () => {
    expect(page('function HIDDEN_() { return 1; }', '=HIDDEN_()').see().value).toBe('#NAME?');
  });

  it('include functions that are not declared as such', () => {
    expect(page('var LATE = function () { return 1; };', '=LATE()').see().value).toBe('#NAME?');
  });

  it('come loud where the host leaves a formula out', () => {
    for (const formula of ['=SUM(A1:A2)', '=A1+1', '=SHOW(A1&"x")', '=IF(TRUE,1,2)', '=A1:B2']) {
      expect(() => page(DESCRIBE, formula).see()).toThrow('not imitated: formula');
    }
  });

  it('leave the names of Google’s own functions to Google', () => {
    expect(() => page('function SUM() { return 1; }', '=SUM(1)').see()).toThrow('not imitated');
  });
});

describe('calls', () => {
  const COUNT = 'function F(x) { return x === undefined ? 0 : x; }';

  it('happen once for the same arguments', () => {
    const { host, user, see } = page(COUNT, '=F(A1)');
    user.type('Page', 'A1', '5');
    expect([see().value, see().value, host.formulaCalls().length]).toEqual([5, 5, 1]);
    user.type('Page', 'A2', 'elsewhere');
    user.type('Page', 'C9', '=F(A1)');
    expect([see().value, see('C9').value, host.formulaCalls().length]).toEqual([5, 5, 1]);
    user.type('Page', 'A1', '6');
    expect([see().value, see('C9').value, host.formulaCalls().length]).toEqual([6, 6, 2]);
  });

  it('do not follow what the function read beside its arguments', () => {
    const code = `function F() { return SpreadsheetApp.getActiveSheet().getRange('A1').getValue(); }`;
    const { user, see } = page(code, '=F()');
    expect(see().value).toBe('');
    user.type('Page', 'A1', '5');
    expect(see().value).toBe('');
    user.reopen();
    expect(see().value).toBe(5);
  });

  it('happen anew on the next day if TODAY is an argument', () => {
    let time = NOON_IN_SHANGHAI;
    const { host, see } = page(DESCRIBE, '=SHOW(TODAY())', { now: () => time });
    expect(see().value).toBe('date 2026-11-21T00:00');
    time += 86_400_000;
    expect(see().value).toBe('date 2026-11-22T00:00');
    expect(host.formulaCalls()).toHaveLength(2);
  });

  it('work in the mode of formulas, on the formula’s own cell', () => {
    const code = `
function WHERE() { return SpreadsheetApp.getActiveRange().getA1Notation() + ' ' +
  SpreadsheetApp.getActiveSheet().getName(); }
function WRITE() { SpreadsheetApp.getActiveRange().setValue(1); }
function SIDEBAR() { SpreadsheetApp.getUi(); }`;
    const { user, see } = page(code, '=WHERE()');
    user.select('Orders', 'B2');
    expect(see().value).toBe('C3 Page');
    user.type('Page', 'A1', '=WRITE()');
    expect(see('A1')).toMatchObject({
      value: '#ERROR!',
      error: 'You do not have permission to call setValue (line 4).',
    });
    user.type('Page', 'A1', '=SIDEBAR()');
    expect(see('A1').error).toContain('Cannot call SpreadsheetApp.getUi() from this context.');
  });

  it('are counted', () => {
    const code = `
function F(x) { return SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone() + x; }`;
    const { host, see } = page(code, '=F(1)');
    see();
    expect(host.formulaCalls()[0]?.calls).toEqual({
      total: 2,
      by: {
        'SpreadsheetApp.getActiveSpreadsheet': 1,
        'Spreadsheet.getSpreadsheetTimeZone': 1,
      },
    });
  });

  it('share nothing between cells', () => {
    const { user, see } = page('var n = 0;\nfunction F(x) { n += 1; return n; }', '=F(1)');
    user.type('Page', 'C4', '=F(2)');
    expect([see('C3').value, see('C4').value]).toEqual([1, 1]);
  });

  it('end after 30 seconds on the virtual clock', () => {
    const code = 'function F(ms) { Utilities.sleep(ms); return "done"; }';
    expect(page(code, '=F(29000)').see().value).toBe('done');
    expect(page(code, '=F(31000)').see()).toMatchObject({
      value: '#ERROR!',
      error: 'Exceeded maximum execution time (line 0).',
    });
  });

  it('end when they never would', () => {
    const { see } = page('function F() { for (;;) {} }', '=F()', { timeout: 200 });
    expect(see().error).toBe('Exceeded maximum execution time (line 0).');
  });
});

describe('addresses in formulas', () => {
  const CODE = 'function F() { return "x"; }';
  const changed = (formula: string, change: (user: ReturnType<typeof page>['user']) => void) => {
    const { user } = addOn(CODE, { sheets: [{ name: 'Page' }, { name: 'Data' }] });
    user.type('Page', 'H8', formula);
    change(user);
    return user;
  };

  it.each([
    ['=F(A2:C4, $A$5, D:D)', '=F(A3:C5, $A$6, D:D)'],
    ['=F(A1)', '=F(A1)'],
    ['=F(A1:A2)', '=F(A1:A3)'],
    ['=F(A2:C)', '=F(A3:C)'],
    ['=F(Data!A5)', '=F(Data!A5)'],
    ['=F("A5")', '=F("A5")'],
  ])('follow a row inserted above 2: %s', (before, now) => {
    const user = changed(before, (hands) => hands.insert('Page', 'row', 2));
    expect(user.see('Page', 'H9').formula).toBe(now);
  });

  it.each([
    ['=F(A2:D2, C1, E1)', '=F(A2:C2, B1, D1)'],
    ['=F(B1)', '=F(#REF!)'],
    ['=F(B2:C)', '=F(B2:B)'],
  ])('follow the deletion of column B: %s', (before, now) => {
    const user = changed(before, (hands) => hands.remove('Page', 'column', 2));
    expect(user.see('Page', 'G8').formula).toBe(now);
  });

  it('follow lines of another sheet and its new name', () => {
    const user = changed('=F(Data!A5, A5)', (hands) => {
      hands.insert('Data', 'row', 1, 2);
      hands.rename('Data', 'My data');
    });
    expect(user.see('Page', 'H8').formula).toBe("=F('My data'!A7, A5)");
  });

  it('move along when their row is sorted', () => {
    const { user } = addOn(CODE, {
      sheets: [
        {
          name: 'Page',
          cells: [
            ['b', '=F(A1, $A$1)'],
            ['a', '=F(A2, $A$1)'],
          ],
        },
      ],
    });
    user.sort('Page', 'A1:B2', 'A');
    expect([user.see('Page', 'B1').formula, user.see('Page', 'B2').formula]).toEqual([
      '=F(A1, $A$1)',
      '=F(A2, $A$1)',
    ]);
    expect(user.texts('Page', 'A1:A2')).toEqual([['a'], ['b']]);
  });
});

describe('separators', () => {
  // Where the comma is the decimal mark it parts no arguments.
  it.each([
    ['en_US', '=SHOW(1,2)', 'number 1 | number 2'],
    ['en_US', '=SHOW(1;2)', 'number 1 | number 2'],
    ['en_US', '=SHOW(1.5)', 'number 1.5'],
    ['de_DE', '=SHOW(1;2)', 'number 1 | number 2'],
    ['de_DE', '=SHOW(1,5)', 'number 1.5'],
    ['de_DE', '=SHOW(1,5;-0,5)', 'number 1.5 | number -0.5'],
    ['de_DE', '=SHOW(1.5)', '#ERROR!'],
    ['de_DE', '=SHOW("a","b")', '#ERROR!'],
    ['de_DE', '=SHOW(A1:B1, A2)', '#ERROR!'],
    ['zh_CN', '=SHOW(1,2)', 'number 1 | number 2'],
  ])('in %s: %s', (locale, formula, shown) => {
    expect(page(DESCRIBE, formula, { locale }).see().display).toBe(shown);
  });

  it('that are wrong are a parse error', () => {
    expect(page(DESCRIBE, '=SHOW(1,,2', { locale: 'en_US' }).see()).toMatchObject({
      display: '#ERROR!',
      error: 'Formula parse error.',
    });
  });
});

describe('a text that begins with a plus', () => {
  it.each([
    ['+Orders!A1', '=+Orders!A1', 'Order'],
    ['+SHOW(1)', '=+SHOW(1)', 'number 1'],
    ['+ see my note', '=+ see my note', '#ERROR!'],
    ['+49 30 1234567', '=+49 30 1234567', '#ERROR!'],
    ['+x', '=+x', '#NAME?'],
    // More than the book in memory works out.
    ['+3*x', '=+3*x', '#ERROR!'],
    ['+SUM(1)', '=+SUM(1)', '#ERROR!'],
    ['+49301234567', '', '49301234567'],
    ["'+x", '', '+x'],
  ])('%s is a formula, unless it is a number', (typed, formula, shown) => {
    expect(page(DESCRIBE, typed).see()).toMatchObject({ formula, display: shown });
  });

  it('stays a text in a cell for text', () => {
    const { user } = addOn('');
    user.format('Sheet1', 'A1', '@');
    user.type('Sheet1', 'A1', '+x');
    expect(user.see('Sheet1', 'A1')).toMatchObject({ formula: '', display: '+x' });
  });
});

describe('late results', () => {
  const CODE = `
function TWICE(x) { return x * 2; }
function write(v) { var s = SpreadsheetApp.getActiveSheet(); s.getRange('A1').setValue(v);
  SpreadsheetApp.flush(); return s.getRange('B1').getValue(); }
function read() { return SpreadsheetApp.getActiveSheet().getRange('B1').getValue(); }`;

  it('are not there while the script runs that changed what they hang on', () => {
    const { host, user } = addOn(CODE);
    user.type('Sheet1', 'A1', '1');
    user.type('Sheet1', 'B1', '=TWICE(A1)');
    expect(host.run('read').value).toBe(2);
    expect(host.run('write', [5]).value).toBe('Loading...');
    expect(host.run('read').value).toBe(10);
    // A value that was worked out before is known at once.
    expect(host.run('write', [1]).value).toBe(2);
  });

  it('may take longer than that', () => {
    const { host, user } = addOn(CODE, { late: true });
    user.type('Sheet1', 'A1', '1');
    user.type('Sheet1', 'B1', '=TWICE(A1)');
    expect([user.see('Sheet1', 'B1').display, host.run('read').value]).toEqual([
      'Loading...',
      'Loading...',
    ]);
    user.wait();
    expect([user.see('Sheet1', 'B1').display, host.run('read').value]).toEqual(['2', 2]);
    host.run('write', [5]);
    expect(host.run('read').value).toBe('Loading...');
    user.wait();
    expect(host.run('read').value).toBe(10);
  });
});
