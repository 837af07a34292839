// Sheets and the book: lines, developer metadata, named ranges, conditional formats, limits.
import { describe, expect, it } from 'vitest';
import { addOn, evaluate } from './helpers';

const S = 'var ss = SpreadsheetApp.getActiveSpreadsheet(); var s = ss.getActiveSheet();';
const CELLS = [
  ['A', 'B', 'C', 'D'],
  ['1', '2', '3', '4'],
];
const on = (body: string) =>
  evaluate(`${S} ${body}`, { sheets: [{ name: 'S', cells: CELLS, rows: 6, columns: 5 }] });
const HEAD = 's.getRange(1, 1, 1, s.getMaxColumns()).getValues()[0].join("")';

describe('lines', () => {
  it.each([
    ['s.insertColumnAfter(1)', 'ABCD', 6, 'A  '],
    ['s.insertColumnsAfter(2, 2)', 'ABCD', 7, 'AB '],
    ['s.insertColumnBefore(1)', 'ABCD', 6, ' AB'],
    ['s.deleteColumn(2)', 'ACD', 4, 'ACD'],
    ['s.deleteColumns(1, 2)', 'CD', 3, 'CD '],
    [`s.moveColumns(s.getRange('A:A'), 3)`, 'BACD', 5, 'BAC'],
    [`s.moveColumns(s.getRange('C1:D1'), 1)`, 'CDAB', 5, 'CDA'],
    [`s.moveColumns(s.getRange('A:A'), 6)`, 'BCDA', 5, 'BCD'],
  ])('%s', (body, head, columns) => {
    expect(on(`${body}; return [${HEAD}, s.getMaxColumns()];`)).toEqual([head, columns]);
  });

  it.each([
    ['s.insertRowsAfter(1, 2)', 8, 4],
    ['s.insertRowBefore(1)', 7, 3],
    ['s.deleteRow(1)', 5, 1],
    ['s.deleteRows(2, 3)', 3, 1],
    [`s.moveRows(s.getRange('1:1'), 4)`, 6, 3],
    [`s.appendRow(['x', 'y'])`, 6, 3],
    [`s.getRange('A6').setValue('x'); s.appendRow(['y'])`, 7, 7],
  ])('%s', (body, rows, last) => {
    expect(on(`${body}; return [s.getMaxRows(), s.getLastRow()];`)).toEqual([rows, last]);
  });

  it.each([
    ['s.insertColumnAfter(6)', 'Those columns are out of bounds.'],
    ['s.insertColumnsAfter(1, 0)', 'Those columns are out of bounds.'],
    ['s.deleteColumn(6)', 'Those columns are out of bounds.'],
    ['s.deleteColumns(5, 2)', 'Those columns are out of bounds.'],
    ['s.deleteRow(0)', 'Those rows are out of bounds.'],
    ['s.deleteRows(1, 6)', "You can't delete all the rows on the sheet."],
    ['s.setColumnWidth(9, 50)', 'Those columns are out of bounds.'],
    ['s.setFrozenRows(6)', "You can't freeze all visible rows on the sheet."],
    [`s.moveColumns(s.getRange('A:B'), 2)`, 'Invalid destination index.'],
    [`s.moveColumns('A:B', 2)`, "The parameters (String,number) don't match"],
  ])('%s is refused', (body, message) => {
    expect(() => on(body)).toThrow(message);
  });

  it('keep widths, heights and hiding with their lines', () => {
    expect(
      on(`s.setColumnWidth(2, 250); s.hideColumns(3); s.setRowHeight(1, 40); s.autoResizeColumns(1, 2);
s.insertColumnBefore(1);
return [s.getColumnWidth(2), s.getColumnWidth(3), s.isColumnHiddenByUser(4), s.isColumnHiddenByUser(3), s.getRowHeight(1), s.getRowHeight(2)];`),
    ).toEqual([100, 250, true, false, 40, 21]);
  });

  it('freeze', () => {
    expect(
      on(
        `s.setFrozenRows(1); s.setFrozenColumns(2); return [s.getFrozenRows(), s.getFrozenColumns()];`,
      ),
    ).toEqual([1, 2]);
  });
});

describe('the cells limit', () => {
  it('is ten million for the whole book', () => {
    const limit =
      'This action would increase the number of cells in the workbook above the limit of 10000000 cells.';
    const sheets = [{ name: 'S', rows: 9_900_000, columns: 1 }];
    const add = (body: string) => evaluate(`${S} ${body}`, { sheets });
    expect(add('s.insertRowsAfter(1, 100000); return s.getMaxRows();')).toBe(10_000_000);
    expect(() => add('s.insertRowsAfter(1, 100001);')).toThrow(limit);
    expect(() => add('s.insertColumnAfter(1);')).toThrow(limit);
    expect(add('return ss.insertSheet("T").getMaxRows();')).toBe(1000);
    expect(() => add('for (var i = 0; i < 4; i++) ss.insertSheet("T" + i);')).toThrow(limit);
  });
});

describe('sheets', () => {
  it('are found, added, named, ordered, hidden and deleted', () => {
    expect(
      on(`var t = ss.insertSheet('T'); var u = ss.insertSheet('U', 0); var v = ss.insertSheet();
t.setName('Renamed'); u.hideSheet(); ss.deleteSheet(v);
return [ss.getSheets().map(function (one) { return one.getName() + one.getIndex(); }), ss.getNumSheets(),
  ss.getSheetByName('T'), ss.getSheetByName('Renamed').getSheetId() === t.getSheetId(), u.isSheetHidden(),
  ss.getSheetById(t.getSheetId()).getName(), t.getMaxRows(), t.getMaxColumns(), v === null];`),
    ).toEqual([['U1', 'S2', 'Renamed3'], 3, null, true, true, 'Renamed', 1000, 26, false]);
  });

  it('become active when added or activated', () => {
    expect(
      on(`var names = []; var note = function () { names.push(SpreadsheetApp.getActiveSheet().getName()); };
var t = ss.insertSheet('T'); note(); s.activate(); note(); ss.setActiveSheet(t); note();
s.getRange('B2').activate(); note(); names.push(SpreadsheetApp.getActiveRange().getA1Notation());
SpreadsheetApp.setActiveSheet(t); note(); return names;`),
    ).toEqual(['T', 'S', 'T', 'S', 'B2', 'T']);
  });

  it.each([
    [`ss.insertSheet('s')`, 'A sheet with the name "s" already exists. Please enter another name.'],
    [`ss.insertSheet('T').setName('S')`, 'A sheet with the name "S" already exists.'],
    ['ss.deleteSheet(s)', "You can't remove all the sheets in a document."],
    ['s.hideSheet()', "You can't hide all the sheets in a document."],
    [`var t = ss.insertSheet('T'); ss.deleteSheet(t); t.getName()`, 'not found'],
  ])('%s is refused', (body, message) => {
    expect(() => on(body)).toThrow(message);
  });

  it('belong to a book with a zone and a locale', () => {
    expect(
      evaluate(
        `${S} return [ss.getSpreadsheetTimeZone(), ss.getSpreadsheetLocale(), typeof ss.getId(), ss.getName()];`,
        {
          zone: 'Asia/Tokyo',
          locale: 'ja_JP',
        },
      ),
    ).toEqual(['Asia/Tokyo', 'ja_JP', 'string', 'Memory book']);
  });
});

describe('developer metadata', () => {
  const CODE = `
function mark() {
  var s = SpreadsheetApp.getActiveSheet();
  s.getRange('B:B').addDeveloperMetadata('risk', SpreadsheetApp.DeveloperMetadataVisibility.PROJECT);
  s.getRange('C:C').addDeveloperMetadata('due', 'date');
  s.getRange('2:2').addDeveloperMetadata('row');
  s.addDeveloperMetadata('sheet', 'v1');
  SpreadsheetApp.getActive().addDeveloperMetadata('book');
}
function find(key) {
  return SpreadsheetApp.getActiveSheet().createDeveloperMetadataFinder().withKey(key).find().map(function (m) {
    var at = m.getLocation().getColumn();
    return at === null ? null : at.getA1Notation() + ' ' + at.getCell(1, 1).getValue();
  });
}
function remove(key) {
  SpreadsheetApp.getActiveSheet().createDeveloperMetadataFinder().withKey(key).find()[0].remove();
}
function facts() {
  var ss = SpreadsheetApp.getActive(); var s = ss.getActiveSheet();
  var of = function (list) { return list.map(function (m) { return m.getKey() + ':' + m.getValue(); }); };
  var T = SpreadsheetApp.DeveloperMetadataLocationType;
  return [of(s.getDeveloperMetadata()), of(ss.getDeveloperMetadata()), of(s.getRange('B:B').getDeveloperMetadata()),
    of(s.createDeveloperMetadataFinder().find()), of(ss.createDeveloperMetadataFinder().find()).length,
    of(s.createDeveloperMetadataFinder().withLocationType(T.COLUMN).find()),
    of(s.createDeveloperMetadataFinder().withValue('date').find()),
    of(s.getRange('C:C').createDeveloperMetadataFinder().find()),
    s.createDeveloperMetadataFinder().withKey('row').find()[0].getLocation().getRow().getA1Notation(),
    s.createDeveloperMetadataFinder().withKey('risk').find()[0].getVisibility() === SpreadsheetApp.DeveloperMetadataVisibility.PROJECT];
}`;
  const marked = () => {
    const made = addOn(CODE, { sheets: [{ name: 'S', cells: [['A', 'B', 'C', 'D']] }] });
    expect(made.host.run('mark').error).toBeNull();
    const find = (key: string) => made.host.run('find', [key]).value;
    return { ...made, find };
  };

  it('is found by key, value, place and scope', () => {
    expect(marked().host.run('facts').value).toEqual([
      ['sheet:v1'],
      ['book:null'],
      ['risk:null'],
      ['risk:null', 'due:date', 'row:null', 'sheet:v1'],
      5,
      ['risk:null', 'due:date'],
      ['due:date'],
      ['due:date'],
      '2:2',
      true,
    ]);
  });

  it('stays with its column when columns are inserted, moved, renamed or deleted', () => {
    const { user, host, find } = marked();
    user.insert('S', 'column', 1, 2);
    expect([find('risk'), find('due')]).toEqual([['D:D B'], ['E:E C']]);
    user.move('S', 'column', 4, 1);
    expect([find('risk'), find('due')]).toEqual([['A:A B'], ['E:E C']]);
    user.type('S', 'A1', 'Renamed');
    expect(find('risk')).toEqual(['A:A Renamed']);
    user.insert('S', 'row', 1);
    expect(find('risk')).toEqual(['A:A ']);
    user.remove('S', 'column', 1);
    expect([find('risk'), find('due')]).toEqual([[], ['D:D ']]);
    expect(host.run('remove', ['due']).ok).toBe(true);
    expect(find('due')).toEqual([]);
  });

  it('stays with its row', () => {
    const { user, host } = marked();
    user.insert('S', 'row', 1, 3);
    expect(host.run('facts').value).toContain('5:5');
  });

  it.each(['B2', 'A:B', 'B1:B1000', 'A1:Z1'])('is not for %s', (cells) => {
    expect(() =>
      evaluate(`SpreadsheetApp.getActiveSheet().getRange('${cells}').addDeveloperMetadata('k')`),
    ).toThrow('Adding developer metadata to arbitrary ranges is not currently supported.');
  });

  it('can be changed', () => {
    expect(
      on(`s.getRange('B:B').addDeveloperMetadata('k', 'old');
var m = s.getRange('B:B').getDeveloperMetadata()[0];
m.setValue('new').setKey('K').moveToColumn(s.getRange('D:D'));
return [m.getKey(), m.getValue(), m.getLocation().getColumn().getColumn(), m.getLocation().getSheet(), m.getId() > 0];`),
    ).toEqual(['K', 'new', 4, null, true]);
  });
});

describe('named ranges', () => {
  it('are set, found, follow their cells and go', () => {
    const { host, user } = addOn(`
function name() { ${S} ss.setNamedRange('settings', s.getRange('B2:C3')); }
function where() { ${S} var r = ss.getRangeByName('settings'); return r && r.getA1Notation(); }
function list() { ${S} return ss.getNamedRanges().map(function (n) { return n.getName() + n.getRange().getA1Notation(); }); }
function gone() { ${S} ss.removeNamedRange('settings'); return ss.getRangeByName('settings'); }`);
    host.run('name');
    expect(host.run('where').value).toBe('B2:C3');
    user.insert('Sheet1', 'row', 1);
    user.insert('Sheet1', 'column', 3);
    expect(host.run('where').value).toBe('B3:D4');
    expect(host.run('list').value).toEqual(['settingsB3:D4']);
    expect(host.run('gone').value).toBeNull();
  });

  it.each(['A1', 'with space', 'R1C1', '1st', ''])('are not called "%s"', (name) => {
    expect(() => on(`ss.setNamedRange('${name}', s.getRange('A1'))`)).toThrow('Invalid argument');
  });

  it('must be there to be removed', () => {
    expect(() => on(`ss.removeNamedRange('none')`)).toThrow('does not exist');
  });
});

describe('conditional formats', () => {
  it('are built, kept, read back and follow their cells', () => {
    const { host, user } = addOn(`
function add() { ${S}
  var red = SpreadsheetApp.newConditionalFormatRule().whenTextEqualTo('High').setBackground('#ff0000')
    .setBold(true).setRanges([s.getRange('B2:B9')]).build();
  var odd = SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=$A1>1').setFontColor('#333333')
    .setRanges([s.getRange('A:A'), s.getRange('C1')]).build();
  s.setConditionalFormatRules(s.getConditionalFormatRules().concat([red, odd])); }
function read() { ${S} return s.getConditionalFormatRules().map(function (rule) {
  var c = rule.getBooleanCondition();
  return [rule.getRanges().map(function (r) { return r.getA1Notation(); }).join(), String(c.getCriteriaType()),
    c.getCriteriaValues(), c.getBackground(), c.getFontColor(), c.getBold()]; }); }
function copy() { ${S} var rules = s.getConditionalFormatRules();
  s.setConditionalFormatRules([rules[0].copy().setBackground('#00ff00').build()]); }`);
    host.run('add');
    const odd = ['A1:A1000,C1', 'CUSTOM_FORMULA', ['=$A1>1'], null, '#333333', null];
    expect(host.run('read').value).toEqual([
      ['B2:B9', 'TEXT_EQUAL_TO', ['High'], '#ff0000', null, true],
      odd,
    ]);
    user.insert('Sheet1', 'column', 2);
    expect(host.run('read').value).toEqual([
      ['C2:C9', 'TEXT_EQUAL_TO', ['High'], '#ff0000', null, true],
      ['A1:A1000,D1', ...odd.slice(1)],
    ]);
    host.run('copy');
    expect(host.run('read').value).toMatchObject([
      ['C2:C9', 'TEXT_EQUAL_TO', ['High'], '#00ff00', null, true],
    ]);
  });

  it('need cells and a condition', () => {
    const builder = 'SpreadsheetApp.newConditionalFormatRule()';
    expect(() => on(`${builder}.whenCellEmpty().build()`)).toThrow('range');
    expect(() => on(`${builder}.setRanges([s.getRange('A1')]).build()`)).toThrow('condition');
  });
});
