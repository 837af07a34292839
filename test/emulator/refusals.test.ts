// What Sheets refuses: sizes and names, frozen and merged cells, columns of tables, protection. The sentences are
// those that scripts report; where each is from stands beside the rule in src/emulator/services.
import { describe, expect, it } from 'vitest';
import type { User } from '../../src/emulator/memory/user';
import { addOn, evaluate } from './helpers';

const S = 'var ss = SpreadsheetApp.getActiveSpreadsheet(); var s = ss.getActiveSheet();';

/** Runs a body on a sheet of 6 × 5 cells on which the user has done something; the error's sentence, or null. */
function refusalOf(body: string, before: (user: User) => void = () => undefined): string | null {
  const cells = [
    ['A', 'B', 'C'],
    ['1', '2', '3'],
  ];
  const { host, user } = addOn(`function test() { ${S} ${body} }`, {
    sheets: [{ name: 'S', cells, rows: 6, columns: 5 }],
  });
  before(user);
  return host.run('test').error?.message ?? null;
}

describe('sizes', () => {
  const wide = (columns: number) => [{ name: 'S', rows: 2, columns }];

  it('are 18,278 columns at most', () => {
    const add = (columns: number) =>
      evaluate(`${S} s.insertColumnsAfter(1, 8); return s.getMaxColumns();`, {
        sheets: wide(columns),
      });
    expect(add(18_270)).toBe(18_278);
    expect(() => add(18_271)).toThrow('above the limit of 18278 columns');
  });

  it('let a call end in time below two million cells', () => {
    const read = (rows: number) =>
      evaluate(`${S} return s.getRange(1, 1, ${rows}, 2).isBlank();`, {
        sheets: [{ name: 'S', rows: 1_000_000, columns: 2 }],
      });
    expect(read(1000)).toBe(true);
    expect(() => read(1_000_000)).toThrow(
      'Service Spreadsheets timed out while accessing document with id memory-book.',
    );
  });

  it('are those of the sheet now, not of when the range was made', () => {
    const gone = 'The coordinates of the range are outside the dimensions of the sheet.';
    expect(refusalOf(`var r = s.getRange('E6'); s.deleteRow(6); r.setValue('x');`)).toBe(gone);
    expect(refusalOf(`var r = s.getRange('E6'); s.deleteColumn(5); r.getValue();`)).toBe(gone);
  });
});

describe('names of sheets', () => {
  const long = 'The sheet name cannot be greater than 100 characters.';
  it.each([
    [`ss.insertSheet('x'.repeat(100))`, null],
    [`ss.insertSheet('x'.repeat(101))`, long],
    [`s.setName('x'.repeat(100))`, null],
    [`s.setName('x'.repeat(101))`, long],
    [`s.setName('')`, 'The sheet name cannot be empty.'],
    [`ss.insertSheet('')`, 'The sheet name cannot be empty.'],
  ])('%s', (body, refusal) => {
    expect(refusalOf(body)).toBe(refusal);
  });
});

describe('frozen lines', () => {
  const rows = 'Sorry, it is not possible to delete all non-frozen rows.';
  it.each([
    ['s.setFrozenRows(2); s.deleteRows(3, 3);', null],
    ['s.setFrozenRows(2); s.deleteRows(3, 4);', rows],
    ['s.setFrozenRows(2); s.deleteRows(2, 5);', rows],
    ['s.setFrozenRows(2); s.deleteRows(1, 2);', null],
    [
      's.setFrozenColumns(1); s.deleteColumns(2, 4);',
      'Sorry, it is not possible to delete all non-frozen columns.',
    ],
  ])('may not be all that is left: %s', (body, refusal) => {
    expect(refusalOf(body)).toBe(refusal);
  });

  it('leave a line that is seen', () => {
    const all = "You can't freeze all visible rows on the sheet.";
    const filter = (hidden: number[]) => (user: User) => user.filter('S', hidden);
    expect(refusalOf('s.setFrozenRows(1)', filter([2, 3, 4, 5]))).toBeNull();
    expect(refusalOf('s.setFrozenRows(1)', filter([2, 3, 4, 5, 6]))).toBe(all);
    expect(refusalOf('s.hideRows(3, 4); s.setFrozenRows(2)')).toBe(all);
    expect(refusalOf('s.hideRows(3, 4); s.showRows(6); s.setFrozenRows(2)')).toBeNull();
    expect(refusalOf('s.setFrozenRows(0)', filter([1, 2, 3, 4, 5, 6]))).toBeNull();
  });
});

describe('hidden rows', () => {
  it('tell who hid them, and hold what is written', () => {
    const { host, user } = addOn(`function test() { ${S} s.hideRows(2);
s.getRange('A1:A3').setValues([['a'], ['b'], ['c']]);
return [1, 2, 3].map(function (row) { return [s.isRowHiddenByUser(row), s.isRowHiddenByFilter(row)]; })
  .concat([s.getRange('A1:A3').getValues().join('')]); }`);
    user.filter('Sheet1', [3]);
    expect(host.run('test').value).toEqual([[false, false], [true, false], [false, true], 'abc']);
  });
});

describe('merged cells', () => {
  const merge = (block: string) => (user: User) => user.merge('S', block);
  const rows = "You can't freeze rows which contain only part of a merged cell.";

  it.each([
    ['A1:C1', 's.setFrozenRows(1)', null],
    ['A1:A2', 's.setFrozenRows(1)', rows],
    ['A1:A2', 's.setFrozenRows(2)', null],
    ['A2:A4', 's.setFrozenRows(1)', null],
    ['A2:A4', 's.setFrozenRows(3)', rows],
    [
      'A1:E1',
      's.setFrozenColumns(2)',
      "You can't freeze columns which contain only part of a merged cell.",
    ],
    // The merge has followed its cells.
    ['A1:A2', 's.insertRowBefore(1); s.setFrozenRows(2)', rows],
    ['A1:A2', 's.insertRowBefore(1); s.setFrozenRows(1)', null],
    ['A1:A2', 's.deleteRow(2); s.setFrozenRows(1)', null],
  ])('%s: %s', (block, body, refusal) => {
    expect(refusalOf(body, merge(block))).toBe(refusal);
  });

  it('keep only what is written into their first', () => {
    const { host, user } = addOn(`function test() { ${S}
s.getRange('A1:C2').setValues([['a', 'b', 'c'], ['d', 'e', 'f']]); return s.getRange('A1:C2').getValues(); }`);
    user.merge('Sheet1', 'A1:B2');
    expect(host.run('test').value).toEqual([
      ['a', '', 'c'],
      ['', '', 'f'],
    ]);
  });
});

describe('columns of a table with a type', () => {
  const table = (user: User) => user.typeColumn('S', 'B2:B6');
  const refusal = 'This operation is not allowed on cells in typed columns.';

  it.each([
    [`s.getRange('B3').clearDataValidations()`, refusal],
    [`s.getRange('A1:C6').setNumberFormat('0')`, refusal],
    [`s.getRange('A1:A6').clearDataValidations()`, null],
    [`s.getRange('B3').setValue(5)`, null],
    [`s.getRange('B3').setBackground('#ff0000')`, null],
    [`s.insertColumnBefore(1); s.getRange('C3').setNumberFormat('0')`, refusal],
    [`s.insertColumnBefore(1); s.getRange('B3').setNumberFormat('0')`, null],
  ])('%s', (body, expected) => {
    expect(refusalOf(body, table)).toBe(expected);
  });
});

describe('protection', () => {
  const refusal =
    'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

  it.each([
    [`s.getRange('A1:C3').setValues([['', '', ''], ['', '', ''], ['', '', '']])`, refusal],
    [`s.getRange('B2').setBackground('#ff0000')`, refusal],
    [`s.getRange('B2').setDataValidation(null)`, refusal],
    [`s.getRange('A1:C3').sort(1)`, refusal],
    [`s.deleteColumn(2)`, refusal],
    [`s.moveRows(s.getRange('2:2'), 1)`, refusal],
    [`s.getRange('B2').getValue()`, null],
    [`s.getRange('A1').setValue('x')`, null],
    [`s.insertColumnAfter(2)`, null],
    [`s.setFrozenRows(1)`, null],
    [`ss.insertSheet('T'); ss.deleteSheet(s)`, refusal],
  ])('of cells: %s', (body, expected) => {
    expect(refusalOf(body, (user) => user.protect('S', 'B2:B3'))).toBe(expected);
  });

  it.each([
    [`s.getRange('E6').setValue('x')`, refusal],
    ['s.insertColumnAfter(5)', refusal],
    ['s.setFrozenRows(1)', refusal],
    ['s.setColumnWidth(1, 50)', refusal],
    [`s.setName('T')`, refusal],
    ['s.clearConditionalFormatRules()', refusal],
    [`s.getRange('A:A').addDeveloperMetadata('k')`, refusal],
    ['s.getDataRange().getValues()', null],
    [`ss.insertSheet('T').getRange('A1').setValue('x')`, null],
  ])('of a whole sheet: %s', (body, expected) => {
    expect(refusalOf(body, (user) => user.protect('S'))).toBe(expected);
  });
});

describe('a colour scale', () => {
  it('has no condition, and stays where rules are set anew', () => {
    const { host, user } = addOn(`
function add() { ${S} var rules = s.getConditionalFormatRules();
  s.setConditionalFormatRules(rules.concat([SpreadsheetApp.newConditionalFormatRule().whenCellEmpty()
    .setBackground('#ff0000').setRanges([s.getRange('B1')]).build()])); }
function read() { ${S} return s.getConditionalFormatRules().map(function (rule) {
  return [rule.getBooleanCondition() === null, rule.getGradientCondition() === null,
    rule.getRanges()[0].getA1Notation()]; }); }`);
    user.colourScale('Sheet1', 'A1:A9');
    host.run('add');
    expect(host.run('read').value).toEqual([
      [true, false, 'A1:A9'],
      [false, true, 'B1'],
    ]);
  });
});
