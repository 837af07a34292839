// A seller's spreadsheet with the add-on in it: menu clicks by caption, answers to its questions, and a
// picture of everything the file holds.

import type { UiLanguage } from '../../src/base/ids';
import { type Area, type Backing, LOOKS } from '../../src/emulator/backing';
import type { Question, Reply } from '../../src/emulator/bridge';
import type { Host, HostOptions } from '../../src/emulator/host';
import { createMemory, type MemoryOptions } from '../../src/emulator/memory/memory';
import { createNodeHost } from '../../src/emulator/node-realm';
import { refusal } from '../../src/emulator/refusal';
import { menuWords } from '../../src/text/addon';
import { NOON_IN_SHANGHAI } from '../emulator/helpers';
import { builtFile } from './built';

type Execution = ReturnType<Host['run']>;
type User = ReturnType<typeof createMemory>['user'];

export interface Setting extends MemoryOptions, Omit<HostOptions, 'now'> {
  /** The cells of the sheet Orders, header first. */
  readonly orders?: readonly (readonly string[])[];
  readonly rows?: number;
  readonly columns?: number;
  readonly language?: UiLanguage;
  /** Stands between the add-on and the file, for what Google refuses there. */
  readonly guard?: (backing: Backing) => Backing;
}

export type MenuItem = keyof typeof menuWords;

export interface Desk {
  readonly host: Host;
  readonly user: User;
  readonly backing: Backing;
  /** Chooses a menu item; `button` is what is answered to a question with a choice. */
  readonly choose: (item: MenuItem, button?: Reply['button']) => Execution;
  readonly texts: (block: string, sheet?: string) => string[][];
  readonly see: (cell: string, sheet?: string) => ReturnType<User['see']>;
  readonly type: (cell: string, text: string, sheet?: string) => void;
  /** The column whose header, in the row given, is this; a letter. */
  readonly columnOf: (header: string, row?: number, sheet?: string) => string;
  /** All that is in a column below the header, by its header. */
  readonly column: (header: string, row?: number) => string[];
}

const letter = (column: number): string =>
  column > 26
    ? letter(Math.floor((column - 1) / 26)) + letter(((column - 1) % 26) + 1)
    : String.fromCharCode(64 + column);

/** Opens a file with the add-on enabled in it. */
export function openDesk(setting: Setting = {}): Desk {
  const language = setting.language ?? 'en';
  const now = setting.now ?? (() => NOON_IN_SHANGHAI);
  const sheets = setting.sheets ?? [
    {
      name: 'Orders',
      cells: setting.orders ?? [],
      rows: setting.rows ?? 60,
      columns: setting.columns ?? 26,
    },
  ];
  const { backing, user } = createMemory({ zone: 'Asia/Shanghai', ...setting, sheets, now });
  let button: Reply['button'] = 'CANCEL';
  const project = {
    code: builtFile('Code.js'),
    manifest: JSON.parse(builtFile('appsscript.json')),
    html: { Sidebar: builtFile('Sidebar.html') },
  };
  const host = createNodeHost(project, setting.guard?.(backing) ?? backing, {
    userLocale: language === 'zh' ? 'zh_CN' : 'en',
    answer: (question: Question): Reply => ({ button: question.buttons === 'OK' ? 'OK' : button }),
    ...setting,
    now,
  });
  host.simpleTrigger('onOpen');
  const texts = (block: string, sheet = 'Orders') => user.texts(sheet, block);
  const columnOf = (header: string, row = 1, sheet = 'Orders') => {
    const titles = texts(`A${row}:BZ${row}`.replace('BZ', lastColumn(sheet)), sheet)[0] ?? [];
    const at = titles.indexOf(header);
    if (at < 0) throw new Error(`no column “${header}” among ${titles.join(', ')}`);
    return letter(at + 1);
  };
  const lastColumn = (name: string): string => {
    const facts = backing.book().sheets.find((sheet) => sheet.name === name);
    return letter(facts?.columns ?? 1);
  };
  return {
    host,
    user,
    backing,
    texts,
    columnOf,
    choose(item, given = 'CANCEL') {
      button = given;
      return host.clickMenu(menuWords[item].label[language]);
    },
    see: (cell, sheet = 'Orders') => user.see(sheet, cell),
    type: (cell, text, sheet = 'Orders') => user.type(sheet, cell, text),
    column(header, row = 1) {
      const name = columnOf(header, row);
      const { rows } = backing.extent(backing.book().sheets[0]?.id ?? 0);
      return texts(`${name}${row + 1}:${name}${Math.max(rows, row + 1)}`).map(
        ([cell]) => cell ?? '',
      );
    },
  };
}

/** A file that Google lets nobody write to, once it is protected. */
export function protectable(): {
  readonly guard: (backing: Backing) => Backing;
  readonly protect: () => void;
} {
  let isProtected = false;
  return {
    guard: (backing) => ({
      ...backing,
      enter(...given) {
        if (isProtected) throw refusal('You are trying to edit a protected cell or object.');
        backing.enter(...given);
      },
    }),
    protect: () => {
      isProtected = true;
    },
  };
}

/** Everything a sheet holds, shows and carries; each row is one text, as large sheets are compared often. */
export function pictureOf(backing: Backing, name: string): unknown {
  const facts = backing.book().sheets.find((sheet) => sheet.name === name);
  if (facts === undefined) return null;
  const { id, rows, columns } = facts;
  const all: Area = { sheet: id, row: 1, column: 1, rows, columns };
  const layers: readonly (readonly (readonly unknown[])[])[] = [
    backing.values(all),
    backing.formulas(all),
    backing.displays(all),
    ...LOOKS.map((look) => backing.looks(all, look)),
  ];
  return {
    facts,
    rows: Array.from({ length: rows }, (_, row) => JSON.stringify(layers.map((each) => each[row]))),
    widths: Array.from({ length: columns }, (_, i) => backing.line(id, 'column', i + 1)),
    heights: Array.from({ length: rows }, (_, i) => backing.line(id, 'row', i + 1)),
    formats: backing.conditionalFormats(id),
    tags: backing
      .tags()
      .filter(({ place }) => 'sheet' in place && place.sheet === id)
      .map(({ id: _, ...tag }) => tag),
  };
}

/** Everything the file holds. */
export const picture = (backing: Backing): unknown => ({
  sheets: backing.book().sheets.map(({ name }) => pictureOf(backing, name)),
  names: backing.names(),
  tags: backing.tags(),
  selection: backing.book().selection,
});

/** The text of the last box, all lines. */
export const said = (execution: Execution): string =>
  execution.alerts[execution.alerts.length - 1]?.text ?? '';
