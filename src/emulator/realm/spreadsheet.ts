// SpreadsheetApp.Spreadsheet: the one open book, its sheets and its named ranges.
import type { NamedArea } from '../backing';
import { exception } from './errors';
import { call } from './hooks';
import { addTag, finder, tagsAt } from './metadata';
import { areaOf, placeByName, ranges, sheetIds } from './places';
import { makeRange } from './range';
import { amount, mismatch, optional, service, text, whole } from './service';
import { makeSheet } from './sheet';

const activeSheet = (): number => call('selection').sheet;

function addSheet(name: unknown, index: unknown): object {
  const { sheets } = call('book');
  const taken = (one: string) =>
    sheets.some((sheet) => sheet.name.toLowerCase() === one.toLowerCase());
  let number = sheets.length + 1;
  while (taken(`Sheet${number}`)) number += 1;
  const given = optional(name, text, `Sheet${number}`);
  if (taken(given)) {
    throw exception(`A sheet with the name "${given}" already exists. Please enter another name.`);
  }
  const active = sheets.findIndex((sheet) => sheet.id === activeSheet());
  const id = call('addSheet', given, optional(index, whole, active + 1));
  call('select', { sheet: id, row: 1, column: 1, rows: 1, columns: 1 });
  return makeSheet(id);
}

function makeNamedRange(name: string): object {
  const now = (): NamedArea => {
    const found = call('names').find((one) => one.name === name);
    if (found === undefined) throw exception('The named range no longer exists.');
    return found;
  };
  const self: object = service('SpreadsheetApp.NamedRange', {
    getName: () => now().name,
    getRange: () => makeRange({ ...now().area, whole: null }),
    setRange(range: unknown) {
      call('setName', now().name, areaOf(ranges.of(range)));
      return self;
    },
    remove: () => call('setName', now().name, null),
  });
  return self;
}

/** Letters, digits and underscores, no cell address: what Sheets accepts as a range's name. */
function checkName(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_]{0,249}$/u.test(name);
  if (!plain || /^(?:true|false|[A-Za-z]{1,3}\d+|[Rr]\d*[Cc]\d*)$/i.test(name)) {
    throw exception(`Invalid argument: ${name}`);
  }
  return name;
}

function makeSpreadsheet(): object {
  const self: object = service('SpreadsheetApp.Spreadsheet', {
    getId: () => call('book').id,
    getName: () => call('book').name,
    getUrl: () => call('address'),
    getSpreadsheetTimeZone: () => call('book').zone,
    getSpreadsheetLocale: () => call('book').locale,
    getSheets: () => call('book').sheets.map((sheet) => makeSheet(sheet.id)),
    getNumSheets: () => call('book').sheets.length,
    getSheetByName(name: unknown) {
      const given = text(name);
      const found = call('book').sheets.find((sheet) => sheet.name === given);
      return found === undefined ? null : makeSheet(found.id);
    },
    getSheetById(id: unknown) {
      const found = call('book').sheets.find((sheet) => sheet.id === whole(id));
      return found === undefined ? null : makeSheet(found.id);
    },
    getActiveSheet: () => makeSheet(activeSheet()),
    getActiveRange: () => makeRange({ ...call('selection'), whole: null }),
    setActiveSheet(sheet: unknown) {
      const id = sheetIds.of(sheet);
      call('select', { sheet: id, row: 1, column: 1, rows: 1, columns: 1 });
      return sheet;
    },
    setActiveRange(range: unknown) {
      call('select', areaOf(ranges.of(range)));
      return range;
    },
    insertSheet(name?: unknown, index?: unknown) {
      return typeof name === 'number' && index === undefined
        ? addSheet(undefined, name)
        : addSheet(name, index);
    },
    deleteSheet(sheet: unknown) {
      if (call('book').sheets.length === 1) {
        throw exception("You can't remove all the sheets in a document.");
      }
      call('removeSheet', sheetIds.of(sheet));
    },
    getRange: (address: unknown) => makeRange(placeByName(text(address), activeSheet())),
    getRangeByName(name: unknown) {
      const given = text(name);
      const found = call('names').find((one) => one.name === given);
      return found === undefined ? null : makeRange({ ...found.area, whole: null });
    },
    getNamedRanges: () => call('names').map((one) => makeNamedRange(one.name)),
    setNamedRange: (name: unknown, range: unknown) =>
      call('setName', checkName(text(name)), areaOf(ranges.of(range))),
    removeNamedRange(name: unknown) {
      const given = text(name);
      if (!call('names').some((one) => one.name === given)) {
        throw exception(`The named range ${given} does not exist.`);
      }
      call('setName', given, null);
    },
    toast: (message: unknown, title?: unknown, seconds?: unknown) => {
      if (message === undefined) mismatch();
      call('toast', {
        text: text(message),
        title: optional(title, text, ''),
        seconds: optional(seconds, amount, 5),
      });
    },
    addDeveloperMetadata(key: unknown, second?: unknown, third?: unknown) {
      addTag({ kind: 'book' }, key, second, third);
      return self;
    },
    getDeveloperMetadata: () => tagsAt(null),
    createDeveloperMetadataFinder: () => finder(null),
  });
  return self;
}

let made: object | null = null;

/** The open book: one object a run. */
export function spreadsheet(): object {
  made ??= makeSpreadsheet();
  return made;
}
