// Ranges: coordinates, reading, writing, what a written text becomes, formats and notes.
import { describe, expect, it } from 'vitest';
import { addOn, evaluate } from './helpers';

const S = 'var s = SpreadsheetApp.getActiveSheet();';
const on = (body: string, cells: (string | number | boolean)[][] = []) =>
  evaluate(`${S} ${body}`, { sheets: [{ name: 'S', cells, rows: 20, columns: 8 }] });

describe('coordinates', () => {
  it.each([
    [`s.getRange(2, 3)`, 'C2', [2, 3, 1, 1]],
    [`s.getRange(2, 3, 4)`, 'C2:C5', [2, 3, 4, 1]],
    [`s.getRange(2, 3, 4, 2)`, 'C2:D5', [2, 3, 4, 2]],
    [`s.getRange('B2')`, 'B2', [2, 2, 1, 1]],
    [`s.getRange('B2:C')`, 'B2:C20', [2, 2, 19, 2]],
    [`s.getRange('C:D')`, 'C:D', [1, 3, 20, 2]],
    [`s.getRange('3:4')`, '3:4', [3, 1, 2, 8]],
    [`s.getRange('$B$2:$A$1')`, 'A1:B2', [1, 1, 2, 2]],
    [`s.getRange('S!B2')`, 'B2', [2, 2, 1, 1]],
    [`s.getRange('B2:C3').offset(1, 2)`, 'D3:E4', [3, 4, 2, 2]],
    [`s.getRange('B2:C3').offset(0, -1, 1, 1)`, 'A2', [2, 1, 1, 1]],
    [`s.getRange('B2:C3').getCell(2, 1)`, 'B3', [3, 2, 1, 1]],
    [`SpreadsheetApp.getActive().getRange('S!A1:B1')`, 'A1:B1', [1, 1, 1, 2]],
    [`SpreadsheetApp.getActiveRange()`, 'A1', [1, 1, 1, 1]],
    [`s.getDataRange()`, 'A1', [1, 1, 1, 1]],
  ])('%s is %s', (range, a1, [row = 0, column = 0, rows = 0, columns = 0]) => {
    expect(
      on(`var r = ${range};
return [r.getA1Notation(), r.getRow(), r.getColumn(), r.getNumRows(), r.getNumColumns(),
  r.getLastRow(), r.getLastColumn(), r.getSheet().getName()];`),
    ).toEqual([a1, row, column, rows, columns, row + rows - 1, column + columns - 1, 'S']);
  });

  it.each([
    ['s.getRange(0, 1)', 'The starting row of the range is too small.'],
    ['s.getRange(1, 0)', 'The starting column of the range is too small.'],
    ['s.getRange(1, 1, 0)', 'The number of rows in the range must be at least 1.'],
    ['s.getRange(1, 1, 1, 0)', 'The number of columns in the range must be at least 1.'],
    ['s.getRange(21, 1)', 'The coordinates of the range are outside the dimensions of the sheet.'],
    [
      's.getRange(1, 8, 1, 2)',
      'The coordinates of the range are outside the dimensions of the sheet.',
    ],
    [
      `s.getRange('A1').offset(20, 0)`,
      'The coordinates of the range are outside the dimensions of the sheet.',
    ],
    [`s.getRange('nowhere!!')`, 'Range not found'],
    [`s.getRange('A:C5')`, 'Range not found'],
    [
      `s.getRange(null, 1)`,
      "The parameters (null,number) don't match the method signature for SpreadsheetApp.Sheet.getRange.",
    ],
    [`s.getRange(1.5, 1)`, "The parameters (number,number) don't match the method signature"],
    [`s.getRange('A1', 2)`, "The parameters (String,number) don't match the method signature"],
    [
      `s.getRange(1, 1, 1, 1, 1)`,
      "don't match the method signature for SpreadsheetApp.Sheet.getRange.",
    ],
    [
      `s.getRange('A1').getValue(1)`,
      "The parameters (number) don't match the method signature for SpreadsheetApp.Range.getValue.",
    ],
    [`s.getRange('A1').offset(s, 0)`, 'The parameters (SpreadsheetApp.Sheet,number)'],
  ])('%s is refused in Google’s words', (body, message) => {
    expect(() => on(body)).toThrow(message);
  });

  it('tell how far the content goes', () => {
    const body =
      'return [s.getLastRow(), s.getLastColumn(), s.getMaxRows(), s.getMaxColumns(), s.getDataRange().getA1Notation()];';
    expect(on(body)).toEqual([0, 0, 20, 8, 'A1']);
    expect(on(body, [['', 'x'], [''], ['', '', 'y']])).toEqual([3, 3, 20, 8, 'A1:C3']);
    // Formats alone are no content.
    expect(on(`s.getRange('E9').setBackground('#ff0000'); ${body}`, [['x']])).toEqual([
      1,
      1,
      20,
      8,
      'A1',
    ]);
  });
});

describe('reading', () => {
  it('gives values, shown texts and blanks as empty texts', () => {
    const cells = [
      ['text', '1234.5', '2026-11-21', 'TRUE'],
      ['', '50%', '$1,234.50', "'=x"],
    ];
    expect(
      on(
        `var r = s.getRange('A1:D2'); var v = r.getValues(); v[0][2] = v[0][2].toISOString();
return [v, r.getDisplayValues(), r.getValue(), r.getDisplayValue(), s.getRange('A2').isBlank(), r.isBlank()];`,
        cells,
      ),
    ).toEqual([
      [
        ['text', 1234.5, '2026-11-21T00:00:00.000Z', true],
        ['', 0.5, 1234.5, '=x'],
      ],
      [
        ['text', '1234.5', '11/21/2026', 'TRUE'],
        ['', '50%', '$1,234.50', '=x'],
      ],
      'text',
      'text',
      true,
      false,
    ]);
  });

  it('takes a cell’s date by the zone of the spreadsheet, the fields by that of the script', () => {
    const read = (zone: string, timeZone: string) =>
      evaluate(
        `var d = SpreadsheetApp.getActiveSheet().getRange('A1').getValue();
return [d.toISOString(), d.getDate(), Utilities.formatDate(d, SpreadsheetApp.getActive().getSpreadsheetTimeZone(), 'yyyy-MM-dd')];`,
        { zone, manifest: { timeZone }, sheets: [{ name: 'S', cells: [['2026-11-21']] }] },
      );
    expect(read('Asia/Shanghai', 'Asia/Shanghai')).toEqual([
      '2026-11-20T16:00:00.000Z',
      21,
      '2026-11-21',
    ]);
    // The trap of a published add-on: the script's own fields are a day off.
    expect(read('Asia/Shanghai', 'America/Los_Angeles')).toEqual([
      '2026-11-20T16:00:00.000Z',
      20,
      '2026-11-21',
    ]);
  });

  it('changes nothing in the sheet when the script changes the array', () => {
    expect(
      on(
        `var v = s.getRange('A1:A1').getValues(); v[0][0] = 'other'; return s.getRange('A1').getValue();`,
        [['mine']],
      ),
    ).toBe('mine');
  });
});

describe('writing', () => {
  it.each([
    [
      `s.getRange('A1:B2').setValues([[1, 2]])`,
      'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
    ],
    [
      `s.getRange('A1:B2').setValues([[1, 2], [3]])`,
      'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
    ],
    [
      `s.getRange('A1:B1').setValues([1, 2])`,
      "The parameters (number[]) don't match the method signature for SpreadsheetApp.Range.setValues.",
    ],
    [
      `s.getRange('A1').setValues('x')`,
      "The parameters (String) don't match the method signature for SpreadsheetApp.Range.setValues.",
    ],
    [`s.getRange('A1:B1').setFormulas([['=A1']])`, 'The data has 1 but the range has 2.'],
    [`s.getRange('A1:B1').setBackgrounds([['red']])`, 'The data has 1 but the range has 2.'],
    [
      `s.getRange('A1').setValue({ a: 1 })`,
      "The parameters ((class)) don't match the method signature",
    ],
    [
      `s.getRange('A1').setValue([1])`,
      "The parameters (number[]) don't match the method signature",
    ],
    [`s.getRange('A1').setValue(NaN)`, "The parameters (number) don't match the method signature"],
    [`s.getRange('A1').setValue(new Date(NaN))`, "don't match the method signature"],
    [`s.getRange('A1').setFontWeight('heavy')`, 'Invalid argument: heavy'],
    [`s.getRange('A1').setNumberFormat()`, "The parameters () don't match the method signature"],
    [
      `s.getRange('A1').setValue('x'.repeat(50001))`,
      'Your input contains more than the maximum of 50000 characters in a single cell.',
    ],
  ])('%s is refused', (body, message) => {
    expect(() => on(body)).toThrow(message);
  });

  it('writes nothing at all when one value is refused', () => {
    expect(
      on(`try { s.getRange('A1:B1').setValues([['a', 'x'.repeat(50001)]]); } catch (e) {}
return s.getRange('A1').getValue();`),
    ).toBe('');
  });

  it.each([
    [`'text'`, 'text', ''],
    [`'007'`, 7, ''],
    [`"'007"`, '007', ''],
    [`'5%'`, 0.05, ''],
    [`'1,234.5'`, 1234.5, ''],
    [`'TRUE'`, true, ''],
    [`' 12 '`, 12, ''],
    [`''`, '', ''],
    ['null', '', ''],
    ['undefined', '', ''],
    ['3', 3, ''],
    // What a script enters is worked out after it.
    [`'=F()'`, 'Loading...', '=F()'],
    [`'+A1'`, '', '=+A1'],
    [`'+86 138'`, '#ERROR!', '=+86 138'],
    [`"'=F()"`, '=F()', ''],
    [`'='`, '=', ''],
    [`'+1'`, 1, ''],
    [`'-x'`, '-x', ''],
    [`'1E3'`, 1000, ''],
    [`'114-3941689-8772232'`, '114-3941689-8772232', ''],
  ])('setValue(%s) is read as if typed', (value, expected, formula) => {
    const { host } = addOn(`
function F() { return 'made'; }
function test() { ${S} var r = s.getRange('B2:C2').setValue(${value}).getCell(1, 2);
  return [r.getValue(), r.getFormula()]; }`);
    expect(host.run('test').value).toEqual([expected, formula]);
  });

  it.each([
    [`'3/4/2026'`, 'en_US', '2026-03-04'],
    [`'3/4/2026'`, 'en_GB', '2026-04-03'],
    [`'1-2'`, 'en_US', '2026-01-02'],
    [`'Nov 21, 2026'`, 'en_US', '2026-11-21'],
    [`'2026年11月21日'`, 'zh_CN', '2026-11-21'],
  ])('setValue(%s) in %s is the date %s', (value, locale, day) => {
    const body = `${S} var v = s.getRange('A1').setValue(${value}).getValue();
return v instanceof Date && v.toISOString().slice(0, 10);`;
    expect(evaluate(body, { locale })).toBe(day);
  });

  it('keeps texts as they are in cells formatted as plain text', () => {
    expect(
      on(`s.getRange('A1:A3').setNumberFormat('@').setValues([['007'], ['1-2'], ['TRUE']]);
return s.getRange('A1:A3').getValues();`),
    ).toEqual([['007'], ['1-2'], ['TRUE']]);
  });

  it('puts dates in with the zone of the spreadsheet and reads them back', () => {
    const body = `${S}
var day = new Date(Date.UTC(2026, 10, 20, 16)); var time = new Date(Date.UTC(2026, 10, 21, 5, 30));
s.getRange('A1:A2').setValues([[day], [time]]);
return [s.getRange('A1:A2').getDisplayValues(), s.getRange('A1').getValue().getTime() === day.getTime(),
  s.getRange('A2').getValue().getTime() === time.getTime(), s.getRange('A1').getNumberFormat()];`;
    expect(evaluate(body, { zone: 'Asia/Shanghai' })).toEqual([
      [['11/21/2026'], ['11/21/2026 13:30:00']],
      true,
      true,
      'M/d/yyyy',
    ]);
  });

  it('gives and takes formulas, whose values come after the run', () => {
    const { host, user } = addOn(`
function F(x) { return x || 'none'; }
function test() { ${S}
  s.getRange('A1').setFormula('F(1)'); s.getRange('A2:A3').setFormulas([['=F(2)'], ['']]);
  return [s.getRange('A1:A3').getFormulas(), s.getRange('A1:A3').getValues()]; }
function read() { ${S} return [s.getRange('A1:A3').getValues(), s.getRange('A1').setValue(5).getFormula()]; }`);
    expect(host.run('test').value).toEqual([
      [['=F(1)'], ['=F(2)'], ['']],
      [['Loading...'], ['Loading...'], ['']],
    ]);
    expect(user.texts('Sheet1', 'A1:A3')).toEqual([['1'], ['2'], ['']]);
    expect(host.run('read').value).toEqual([[[1], [2], ['']], '']);
  });

  it('clears content without formats and formats without content', () => {
    const set = `var r = s.getRange('A1').setValue(5).setNote('n').setFontWeight('bold').setNumberFormat('0.00');`;
    const state = 'return [r.getValue(), r.getNote(), r.getFontWeight(), r.getNumberFormat()];';
    expect(on(`${set} r.clearContent(); ${state}`)).toEqual(['', 'n', 'bold', '0.00']);
    expect(on(`${set} r.clearFormat(); ${state}`)).toEqual([5, 'n', 'normal', '0.###############']);
    expect(on(`${set} r.clear(); ${state}`)).toEqual(['', '', 'normal', 'General']);
    expect(on(`${set} r.clearNote(); ${state}`)).toEqual([5, '', 'bold', '0.00']);
  });
});

describe('formats', () => {
  it('are set on all cells and read back', () => {
    expect(
      on(`var r = s.getRange('A1:B1').setBackgrounds([['#ff0000', null]]).setFontColor('#00ff00')
  .setHorizontalAlignment('center').setVerticalAlignment('top').setWrap(true).setFontSize(9)
  .setNumberFormats([['0', '@']]).setNotes([['one', 'two']]);
return [r.getBackgrounds(), r.getFontColor(), r.getHorizontalAlignment(), r.getVerticalAlignment(),
  r.getWrap(), r.getWrapStrategy() === SpreadsheetApp.WrapStrategy.WRAP, r.getFontSize(),
  r.getNumberFormats(), r.getNotes(), s.getRange('B1').getNote()];`),
    ).toEqual([
      [['#ff0000', '#ffffff']],
      '#00ff00',
      'center',
      'top',
      true,
      true,
      9,
      [['0', '@']],
      [['one', 'two']],
      'two',
    ]);
  });

  it('turn numbers into dates and back', () => {
    expect(
      on(`var r = s.getRange('A1').setValue(46347); var number = r.getValue();
r.setNumberFormat('yyyy-mm-dd'); var date = r.getValue();
return [number, date instanceof Date && date.toISOString(), r.getDisplayValue(), r.setNumberFormat('0').getValue()];`),
    ).toEqual([46347, '2026-11-21T00:00:00.000Z', '2026-11-21', 46347]);
  });
});

describe('data validation', () => {
  const rule = (allow: boolean) =>
    `SpreadsheetApp.newDataValidation().requireValueInList(['yes', 'no'], true).setAllowInvalid(${allow}).setHelpText('Yes or no').build()`;

  it('refuses other values where it says so', () => {
    const write = (allow: boolean, value: string) =>
      on(`s.getRange('B2:B3').setDataValidation(${rule(allow)}); s.getRange('A3:B3').setValues([['x', ${value}]]);
return s.getRange('B3').getValue();`);
    expect(write(false, `'no'`)).toBe('no');
    expect(write(false, 'null')).toBe('');
    expect(write(true, `'maybe'`)).toBe('maybe');
    expect(() => write(false, `'maybe'`)).toThrow(
      'The data you entered in cell B3 violates the data validation rules set on this cell.',
    );
  });

  it.each([
    ['a date', 'requireDate()', [`'2026-11-21'`, 'new Date(0)', `''`], [`'soon'`, '5']],
    ['a box', 'requireCheckbox()', ['true', `'FALSE'`, 'null'], [`'yes'`, '1']],
    ['a range', `requireValueInRange(s.getRange('A1:A2'))`, [`'red'`, '5'], [`'blue'`, '6']],
  ])('refuses what is not of %s', (_what, builder, good, bad) => {
    const write = (value: string) =>
      on(`s.getRange('A1:A2').setValues([['red'], [5]]);
s.getRange('B3').setDataValidation(SpreadsheetApp.newDataValidation().${builder}.setAllowInvalid(false).build());
s.getRange('B3').setValue(${value}); return 'written';`);
    for (const value of good) expect(write(value)).toBe('written');
    for (const value of bad)
      expect(() => write(value)).toThrow(
        'The data you entered in cell B3 violates the data validation rules set on this cell.',
      );
  });

  it.each([
    ['between 1 and 9', { criteria: 'NUMBER_BETWEEN', values: [1, 9] }, '9', '10'],
    [
      'of one’s own values in a box',
      { criteria: 'CHECKBOX', values: ['done', 'open'] },
      `'done'`,
      'true',
    ],
  ])('that a user made lets in only what is %s', (_what, rule, good, bad) => {
    const { host, backing } = addOn(`function write(v) { ${S} s.getRange('A1').setValue(v); }
function good() { write(${good}); }
function bad() { write(${bad}); }`);
    const area = {
      sheet: backing.book().sheets[0]?.id ?? 0,
      row: 1,
      column: 1,
      rows: 1,
      columns: 1,
    };
    backing.setLooks(area, 'validation', [[{ ...rule, allowInvalid: false }]]);
    expect(host.run('good').ok).toBe(true);
    expect(host.run('bad').error?.message).toMatch(/violates the data validation rules/);
  });

  it('is read back and taken away', () => {
    expect(
      on(`var r = s.getRange('A1').setDataValidation(${rule(true)}); var v = r.getDataValidation();
return [v.getCriteriaType() === SpreadsheetApp.DataValidationCriteria.VALUE_IN_LIST, v.getCriteriaValues(),
  v.getAllowInvalid(), v.getHelpText(), s.getRange('A1:B1').getDataValidations()[0][1],
  r.clearDataValidations().getDataValidation()];`),
    ).toEqual([true, [['yes', 'no'], true], true, 'Yes or no', null, null]);
  });

  it('needs a condition', () => {
    expect(() => on('SpreadsheetApp.newDataValidation().build()')).toThrow('condition');
  });
});

describe('sorting', () => {
  const cells = [
    ['b', 2],
    ['', 9],
    ['a', 1],
    ['10', 3],
    ['9', 3],
  ];
  it('puts numbers before texts and blanks last, both ways', () => {
    const sorted = (spec: string) =>
      on(
        `s.getRange('A1:B5').sort(${spec}); return s.getRange('A1:A5').getValues().map(String);`,
        cells,
      );
    expect(sorted('1')).toEqual(['9', '10', 'a', 'b', '']);
    expect(sorted('{ column: 1, ascending: false }')).toEqual(['b', 'a', '10', '9', '']);
    expect(sorted('-1')).toEqual(['b', 'a', '10', '9', '']);
    expect(sorted('[{ column: 2, ascending: false }, 1]')).toEqual(['', '9', '10', 'b', 'a']);
    expect(sorted('2')).toEqual(['a', 'b', '10', '9', '']);
  });

  it('leaves what lies beside the range', () => {
    expect(
      on(`s.getRange('A1:A3').sort(1); return s.getRange('A1:B3').getValues();`, cells),
    ).toEqual([
      ['a', 2],
      ['b', 9],
      ['', 1],
    ]);
  });

  it('is refused by a column outside the range', () => {
    expect(() => on(`s.getRange('A1:B3').sort(3)`)).toThrow('Sort column');
  });
});
