// What every spreadsheet behind the host must do alike, whatever stands behind the interface.
import { describe, expect, it } from 'vitest';
import type {
  Area,
  Backing,
  CustomFunctions,
  FormulaArgument,
  Json,
  Look,
} from '../../src/emulator/backing';

const FUNCTIONS: CustomFunctions = {
  names: ['ECHO', 'GRID', 'FAIL'],
  call(name, args) {
    if (name === 'FAIL') return { error: '#ERROR!', note: 'no (line 1).' };
    if (name === 'GRID')
      return {
        rows: [
          ['a', 1],
          ['', { serial: 46347 }],
        ],
      };
    return { rows: [[JSON.stringify(args satisfies readonly FormulaArgument[])]] };
  },
};

/** Formulas are worked out a moment later. */
const soon = <T>(read: () => T) => expect.poll(read);

/** Runs the contract over fresh books in American locale and UTC, with one blank sheet. */
export function backingContract(name: string, make: () => Backing): void {
  const open = () => {
    const backing = make();
    backing.connect(FUNCTIONS);
    const sheet = backing.book().sheets[0]?.id ?? 0;
    const at = (row: number, column: number, rows = 1, columns = 1): Area => ({
      sheet,
      row,
      column,
      rows,
      columns,
    });
    return { backing, sheet, at };
  };

  describe(`${name}: cells`, () => {
    it('hold texts, numbers, truth values, dates and blanks', () => {
      const { backing, at } = open();
      const area = at(1, 1, 2, 3);
      expect(backing.values(area)).toEqual([
        [null, null, null],
        [null, null, null],
      ]);
      backing.enter(area, [
        ["'007", 1.5, true],
        [{ serial: 46347 }, null, '2026-11-21'],
      ]);
      expect(backing.values(area)).toEqual([
        ['007', 1.5, true],
        [{ serial: 46347 }, null, { serial: 46347 }],
      ]);
      expect(backing.displays(area)).toEqual([
        ['007', '1.5', 'TRUE'],
        ['11/21/2026', '', '11/21/2026'],
      ]);
    });

    it('lose their formula to a value', async () => {
      const { backing, at } = open();
      backing.enter(at(1, 1), [['=ECHO(1)']]);
      await soon(() => [backing.formulas(at(1, 1)), backing.values(at(1, 1))]).toEqual([
        [['=ECHO(1)']],
        [['[1]']],
      ]);
      backing.enter(at(1, 1), [['x']]);
      await soon(() => backing.formulas(at(1, 1))).toEqual([['']]);
    });

    it('carry looks of their own', () => {
      const { backing, at } = open();
      backing.setLooks(at(1, 1, 1, 2), 'note', [['n', null]]);
      expect(backing.looks(at(1, 1, 1, 3), 'note')).toEqual([['n', null, null]]);
      backing.setLooks(at(1, 1), 'note', [[null]]);
      expect(backing.looks(at(1, 1), 'note')).toEqual([[null]]);
    });

    it('of a whole column look alike, but where one is given its own look', () => {
      const { backing, sheet, at } = open();
      const wrap = (value: string) => Array.from({ length: 1000 }, () => [value]);
      const seen = () => backing.looks(at(1, 1, 3, 3), 'wrap');
      backing.setLooks(at(1, 2, 1000, 1), 'wrap', wrap('CLIP'));
      backing.setLooks(at(2, 2), 'wrap', [['WRAP']]);
      expect(seen()).toEqual([
        [null, 'CLIP', null],
        [null, 'WRAP', null],
        [null, 'CLIP', null],
      ]);
      backing.setLooks(at(2, 2), 'wrap', [[null]]);
      expect(seen()[1]).toEqual([null, null, null]);
      backing.setLooks(at(1, 2, 1000, 1), 'wrap', wrap('OVERFLOW'));
      backing.setLooks(at(1, 2, 1000, 1), 'fontWeight', wrap('bold'));
      backing.insertLines(sheet, 'column', 3, 1);
      backing.insertLines(sheet, 'row', 2, 1);
      expect(seen()).toEqual(Array(3).fill([null, 'OVERFLOW', 'OVERFLOW']));
      expect(backing.looks(at(1, 1, 1, 3), 'fontWeight')).toEqual([[null, 'bold', 'bold']]);
    });

    it('take over the looks of the line before when they are inserted, but no note', () => {
      const { backing, sheet, at } = open();
      const numbers: Json = { kind: 'list', values: ['1', '2'] };
      backing.setLooks(at(2, 2), 'numberFormat', [['@']]);
      backing.setLooks(at(2, 2), 'validation', [[numbers]]);
      backing.setLooks(at(2, 2), 'note', [['n']]);
      backing.insertLines(sheet, 'column', 3, 1);
      backing.insertLines(sheet, 'row', 3, 2);
      const all = (look: Look) => backing.looks(at(2, 2, 3, 2), look);
      expect(all('numberFormat')).toEqual(Array(3).fill(['@', '@']));
      expect(all('validation')).toEqual(Array(3).fill([numbers, numbers]));
      expect(all('note')).toEqual([
        ['n', null],
        [null, null],
        [null, null],
      ]);
    });

    it('tell how far content goes', () => {
      const { backing, sheet, at } = open();
      expect(backing.extent(sheet)).toEqual({ rows: 0, columns: 0 });
      backing.enter(at(3, 2), [['x']]);
      expect(backing.extent(sheet)).toEqual({ rows: 3, columns: 2 });
    });
  });

  describe(`${name}: formulas`, () => {
    it('hand blocks over in rows, single cells alone, blanks as null', async () => {
      const { backing, at } = open();
      backing.enter(at(1, 1, 2, 2), [
        ['x', null],
        [{ serial: 46347 }, false],
      ]);
      backing.enter(at(1, 4, 3, 1), [['=ECHO(A1:B2)'], ['=ECHO(A1)'], ['=ECHO(B1)']]);
      await soon(() => backing.values(at(1, 4, 3, 1))).toEqual([
        ['[[["x",null],[{"serial":46347},false]]]'],
        ['["x"]'],
        ['[null]'],
      ]);
    });

    it('see what other formulas come to at the same moment: spilled, dated, wrong, on another sheet', async () => {
      const { backing, at } = open();
      const other = backing.addSheet('Other', 1);
      backing.enter(at(1, 1, 3, 2), [
        ['=GRID()', null],
        [null, null],
        [2, '=FAIL()'],
      ]);
      backing.enter({ sheet: other, row: 1, column: 1, rows: 1, columns: 1 }, [['=GRID()']]);
      backing.enter(at(5, 1, 2, 1), [['=ECHO(A1:B3)'], ['=ECHO(Other!A1:B2)']]);
      const block = [
        ['a', 1],
        ['', { serial: 46347 }],
      ];
      await soon(() => backing.values(at(5, 1, 2, 1))).toEqual([
        [JSON.stringify([[...block, [2, '#ERROR!']]])],
        [JSON.stringify([block])],
      ]);
    });

    it('unfold, are blocked, and show errors', async () => {
      const { backing, at } = open();
      backing.enter(at(1, 1), [['=GRID()']]);
      await soon(() => backing.values(at(1, 1, 2, 2))).toEqual([
        ['a', 1],
        ['', { serial: 46347 }],
      ]);
      backing.enter(at(2, 2), [['mine']]);
      await soon(() => backing.values(at(1, 1, 2, 2))).toEqual([
        ['#REF!', null],
        [null, 'mine'],
      ]);
      backing.enter(at(5, 1), [['=FAIL()']]);
      await soon(() => backing.values(at(5, 1))).toEqual([['#ERROR!']]);
    });

    it('work out anew when an argument changes', async () => {
      const { backing, at } = open();
      backing.enter(at(1, 2), [['=ECHO(A1)']]);
      backing.enter(at(1, 1), [[5]]);
      await soon(() => backing.values(at(1, 2))).toEqual([['[5]']]);
    });
  });

  describe(`${name}: lines`, () => {
    it('come, go and move with cells, tags, names and formulas', async () => {
      const { backing, sheet, at } = open();
      backing.enter(at(1, 1, 1, 3), [['a', 'b', '=ECHO(B1)']]);
      const id = backing.addTag({
        key: 'k',
        value: null,
        visibility: 'DOCUMENT',
        place: { kind: 'column', sheet, at: 2 },
      });
      backing.setName('first', at(1, 2));
      const state = () => [
        backing.values(at(1, 1, 1, 4))[0],
        backing.tags().map((tag) => tag.place),
        backing.names().map((one) => one.area.column),
      ];
      backing.insertLines(sheet, 'column', 1, 1);
      await soon(state).toEqual([
        [null, 'a', 'b', '["b"]'],
        [{ kind: 'column', sheet, at: 3 }],
        [3],
      ]);
      backing.moveLines(sheet, 'column', 3, 1, 1);
      await soon(state).toEqual([
        ['b', null, 'a', '["b"]'],
        [{ kind: 'column', sheet, at: 1 }],
        [1],
      ]);
      backing.removeLines(sheet, 'column', 2, 1);
      await soon(state).toEqual([
        ['b', 'a', '["b"]', null],
        [{ kind: 'column', sheet, at: 1 }],
        [1],
      ]);
      backing.setTag(id, { value: 'v' });
      await soon(() => backing.tags()).toMatchObject([{ id, key: 'k', value: 'v' }]);
      backing.removeLines(sheet, 'column', 1, 1);
      await soon(() => [backing.tags(), backing.names()]).toEqual([[], []]);
    });

    it('are sorted within a block', () => {
      const { backing, at } = open();
      backing.enter(at(1, 1, 3, 2), [
        [3, 'c'],
        [null, 'd'],
        [1, 'a'],
      ]);
      backing.sort(at(1, 1, 3, 2), [{ column: 1, ascending: true }]);
      expect(backing.values(at(1, 1, 3, 2))).toEqual([
        [1, 'a'],
        [3, 'c'],
        [null, 'd'],
      ]);
    });
  });

  describe(`${name}: sheets`, () => {
    it('are added, changed, selected and removed', () => {
      const { backing, sheet } = open();
      const added = backing.addSheet('New', 0);
      expect(backing.book().sheets.map((one) => one.id)).toEqual([added, sheet]);
      backing.setSheet(added, { name: 'Other', frozenRows: 1, hidden: true });
      expect(backing.book().sheets[0]).toMatchObject({
        name: 'Other',
        frozenRows: 1,
        hidden: true,
        rows: 1000,
        columns: 26,
      });
      const area = { sheet: added, row: 2, column: 2, rows: 3, columns: 1 };
      backing.select(area);
      expect(backing.book().selection).toEqual(area);
      backing.removeSheet(added);
      expect(backing.book().sheets.map((one) => one.id)).toEqual([sheet]);
      expect(backing.book().selection.sheet).toBe(sheet);
    });

    it('keep conditional formats and line sizes', () => {
      const { backing, sheet, at } = open();
      const rule = {
        criteria: 'CELL_EMPTY',
        values: [],
        background: '#ff0000',
        fontColor: null,
        bold: null,
        italic: null,
        strikethrough: null,
        underline: null,
      };
      backing.setConditionalFormats(sheet, [{ areas: [at(1, 1)], rule }]);
      expect(backing.conditionalFormats(sheet)).toEqual([{ areas: [at(1, 1)], rule }]);
      backing.setLines(sheet, 'column', 2, 2, { size: 50 });
      expect([1, 2, 3, 4].map((line) => backing.line(sheet, 'column', line).size)).toEqual([
        undefined,
        50,
        50,
        undefined,
      ]);
    });
  });
}
