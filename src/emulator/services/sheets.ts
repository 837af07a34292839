// The spreadsheet as the realm sees it: dates turned into instants and back, and the limits Sheets sets.

import type { Area, Backing, CellValue, Json } from '../backing';
import type { Bridge, WireInput, WireValue } from '../bridge';
import { printBlock } from '../cells/a1';
import { instantOf, serialOf } from '../cells/serial';
import { refusal } from '../refusal';

// Source: support.google.com/drive/answer/37603.
const MOST_CELLS = 10_000_000;
export const MOST_CHARACTERS = 50_000;
export const TOO_LONG = `Your input contains more than the maximum of ${MOST_CHARACTERS} characters in a single cell.`;
const NEW_SHEET = { rows: 1000, columns: 26 };

/** A cell's value for the realm. */
export function toWire(value: CellValue, zone: string): WireValue {
  if (value === null) return '';
  return typeof value === 'object' ? { date: instantOf(value.serial, zone) } : value;
}

/** A value from the realm for a cell. */
export const fromWire = (value: WireInput, zone: string): CellValue =>
  typeof value === 'object' && value !== null ? { serial: serialOf(value.date, zone) } : value;

type SheetBridge = Omit<
  Bridge,
  | 'selection'
  | 'properties'
  | 'setProperties'
  | 'cached'
  | 'cache'
  | 'lock'
  | 'unlock'
  | 'hasLock'
  | 'addMenu'
  | 'show'
  | 'ask'
  | 'toast'
  | 'log'
  | 'sleep'
  | 'uuid'
  | 'userLocale'
  | 'scriptZone'
  | 'html'
>;

/** Whether a list validation that rejects other input lets the value in. */
function allowed(rule: Json | undefined, value: WireInput): boolean {
  if (rule === null || typeof rule !== 'object' || Array.isArray(rule)) return true;
  if (rule['allowInvalid'] !== false || rule['criteria'] !== 'VALUE_IN_LIST') return true;
  const [list] = Array.isArray(rule['values']) ? rule['values'] : [];
  return value === null || value === '' || (Array.isArray(list) && list.includes(String(value)));
}

/** The sheet half of the bridge over a backing. */
export function sheetBridge(backing: Backing): SheetBridge {
  function checkSize(more: number): void {
    const cells = backing.book().sheets.reduce((sum, one) => sum + one.rows * one.columns, 0);
    if (cells + more > MOST_CELLS) {
      throw refusal(
        `This action would increase the number of cells in the workbook above the limit of ${MOST_CELLS} cells.`,
      );
    }
  }

  function checkContent(area: Area, content: readonly (readonly WireInput[])[]): void {
    for (const line of content) {
      for (const value of line) {
        if (typeof value === 'string' && value.length > MOST_CHARACTERS) throw refusal(TOO_LONG);
      }
    }
    const rules = backing.looks(area, 'validation');
    content.forEach((line, down) => {
      line.forEach((value, right) => {
        if (allowed(rules[down]?.[right], value)) return;
        const cell = printBlock({
          row: area.row + down,
          column: area.column + right,
          rows: 1,
          columns: 1,
        });
        throw refusal(
          `The data you entered in cell ${cell} violates the data validation rules set on this cell.`,
        );
      });
    });
  }

  return {
    book: () => backing.book(),
    extent: (sheet) => backing.extent(sheet),
    values(area) {
      const { zone } = backing.book();
      return backing.values(area).map((line) => line.map((value) => toWire(value, zone)));
    },
    enter(area, content) {
      checkContent(area, content);
      const { zone } = backing.book();
      backing.enter(
        area,
        content.map((line) => line.map((value) => fromWire(value, zone))),
      );
    },
    formulas: (area) => backing.formulas(area),
    displays: (area) => backing.displays(area),
    looks: (area, look) => backing.looks(area, look),
    setLooks: (area, look, values) => backing.setLooks(area, look, values),
    sort: (area, keys) => backing.sort(area, keys),
    addSheet(name, index) {
      checkSize(NEW_SHEET.rows * NEW_SHEET.columns);
      return backing.addSheet(name, index);
    },
    removeSheet: (sheet) => backing.removeSheet(sheet),
    setSheet: (sheet, change) => backing.setSheet(sheet, change),
    insertLines(sheet, axis, before, count) {
      const facts = backing.book().sheets.find((one) => one.id === sheet);
      checkSize(count * ((axis === 'row' ? facts?.columns : facts?.rows) ?? 0));
      backing.insertLines(sheet, axis, before, count);
    },
    removeLines: (sheet, axis, at, count) => backing.removeLines(sheet, axis, at, count),
    moveLines: (sheet, axis, at, count, before) =>
      backing.moveLines(sheet, axis, at, count, before),
    line: (sheet, axis, at) => backing.line(sheet, axis, at),
    setLines: (sheet, axis, at, count, look) => backing.setLines(sheet, axis, at, count, look),
    select: (area) => backing.select(area),
    names: () => backing.names(),
    setName: (name, area) => backing.setName(name, area),
    tags: () => backing.tags(),
    addTag: (tag) => backing.addTag(tag),
    setTag: (id, change) => backing.setTag(id, change),
    conditionalFormats: (sheet) => backing.conditionalFormats(sheet),
    setConditionalFormats: (sheet, formats) => backing.setConditionalFormats(sheet, formats),
  };
}
