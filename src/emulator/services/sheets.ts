// The spreadsheet as the realm sees it: dates turned into instants and back, and what Sheets refuses.

import type { Area, Axis, Backing, CellValue, Look } from '../backing';
import type { Bridge, WireInput, WireValue } from '../bridge';
import { fieldsOf, instantOf, serialOf } from '../cells/serial';
import { localeOf } from '../memory/locale';
import { refusal } from '../refusal';
import {
  checkFreeze,
  checkGuard,
  checkSheetGuard,
  checkTyped,
  hurdlesOf,
  wholeOf,
  withoutCovered,
} from './hurdles';
import {
  checkArea,
  checkInsert,
  checkName,
  checkNewSheet,
  checkRemove,
  factsOf,
  MOST_CHARACTERS,
  TOO_LONG,
} from './limits';
import { checkValidation } from './validation';

/** A cell's value for the realm. */
export function toWire(value: CellValue, zone: string): WireValue {
  if (value === null) return '';
  return typeof value === 'object' ? { date: instantOf(value.serial, zone) } : value;
}

/** A value from the realm for a cell. */
export const fromWire = (value: WireInput, zone: string): CellValue =>
  typeof value === 'object' && value !== null ? { serial: serialOf(value.date, zone) } : value;

export type SheetBridge = Omit<
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
  | 'address'
  | 'scriptZone'
  | 'html'
>;

/** The sheet half of the bridge over a backing. */
export function sheetBridge(backing: Backing, now: () => number): SheetBridge {
  const facts = (sheet: number) => factsOf(backing.book(), sheet);
  const hurdles = (sheet: number) => hurdlesOf(backing, sheet);
  const checkSheet = (sheet: number) => checkSheetGuard(hurdles(sheet), facts(sheet));
  /** Whole lines as an area. */
  function linesOf(sheet: number, axis: Axis, at: number, count: number): Area {
    const all = wholeOf(facts(sheet));
    return axis === 'row'
      ? { ...all, row: at, rows: count }
      : { ...all, column: at, columns: count };
  }
  function read<T>(area: Area, how: (area: Area) => T): T {
    checkArea(backing.book(), area);
    return how(area);
  }
  function change(area: Area): void {
    checkArea(backing.book(), area);
    checkGuard(hurdles(area.sheet), area);
  }

  return {
    book: () => backing.book(),
    extent: (sheet) => backing.extent(sheet),
    values: (area) =>
      read(area, () => {
        const { zone } = backing.book();
        return backing.values(area).map((line) => line.map((value) => toWire(value, zone)));
      }),
    enter(area, given) {
      change(area);
      for (const line of given)
        for (const value of line)
          if (typeof value === 'string' && value.length > MOST_CHARACTERS) throw refusal(TOO_LONG);
      const { zone, locale } = backing.book();
      const content = given.map((line) => line.map((value) => fromWire(value, zone)));
      const { year } = fieldsOf(serialOf(now(), zone));
      checkValidation(backing, area, content, localeOf(locale), year);
      backing.enter(area, withoutCovered(hurdles(area.sheet), area, content));
    },
    formulas: (area) => read(area, backing.formulas),
    displays: (area) => read(area, backing.displays),
    looks: (area, look) => read(area, () => backing.looks(area, look)),
    setLooks(area, look: Look, values) {
      change(area);
      checkTyped(hurdles(area.sheet), area, look);
      backing.setLooks(area, look, values);
    },
    sort(area, keys) {
      change(area);
      backing.sort(area, keys);
    },
    addSheet(name, index) {
      checkNewSheet(backing.book(), name);
      return backing.addSheet(name, index);
    },
    removeSheet(sheet) {
      checkGuard(hurdles(sheet), wholeOf(facts(sheet)));
      backing.removeSheet(sheet);
    },
    setSheet(sheet, given) {
      checkSheet(sheet);
      if (given.name !== undefined) checkName(given.name);
      if (given.frozenRows !== undefined)
        checkFreeze(backing, facts(sheet), 'row', given.frozenRows);
      if (given.frozenColumns !== undefined)
        checkFreeze(backing, facts(sheet), 'column', given.frozenColumns);
      backing.setSheet(sheet, given);
    },
    insertLines(sheet, axis, before, count) {
      checkSheet(sheet);
      checkInsert(backing.book(), sheet, axis, count);
      backing.insertLines(sheet, axis, before, count);
    },
    removeLines(sheet, axis, at, count) {
      checkGuard(hurdles(sheet), linesOf(sheet, axis, at, count));
      checkRemove(facts(sheet), axis, at, count);
      backing.removeLines(sheet, axis, at, count);
    },
    moveLines(sheet, axis, at, count, before) {
      checkGuard(hurdles(sheet), linesOf(sheet, axis, at, count));
      backing.moveLines(sheet, axis, at, count, before);
    },
    line: (sheet, axis, at) => backing.line(sheet, axis, at),
    setLines(sheet, axis, at, count, look) {
      checkSheet(sheet);
      backing.setLines(sheet, axis, at, count, look);
    },
    select: (area) => backing.select(area),
    names: () => backing.names(),
    setName: (name, area) => backing.setName(name, area),
    tags: () => backing.tags(),
    addTag(tag) {
      if ('sheet' in tag.place) checkSheet(tag.place.sheet);
      return backing.addTag(tag);
    },
    setTag: (id, given) => backing.setTag(id, given),
    conditionalFormats: (sheet) => backing.conditionalFormats(sheet),
    setConditionalFormats(sheet, formats) {
      checkSheet(sheet);
      backing.setConditionalFormats(sheet, formats);
    },
  };
}
