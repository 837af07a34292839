// Runs an add-on's built bundle over a spreadsheet: menus, calls from the page, triggers and formulas, each
// in a fresh realm, with Google's refusals and limits. Free of Node: the realm is handed in.

import type { Area, Backing } from './backing';
import type {
  Menu,
  OpenRealm,
  Panel,
  Question,
  Reply,
  StoreName,
  Task,
  TriggerEvent,
} from './bridge';
import { blockOf, readReference } from './cells/a1';
import { createExecutor, failed } from './execute';
import { formulaFunctions } from './formulas';
import type { AuthMode } from './permissions';
import { type Between, type Execution, executionOf, newRun, type Run } from './run';
import type { Around } from './services/run-bridge';
import { sheetBridge } from './services/sheets';
import {
  createCaches,
  createLocks,
  createProperties,
  type PropertyStores,
} from './services/stores';
import { illegal, plain } from './wire';

export interface Manifest {
  readonly timeZone: string;
  readonly oauthScopes?: readonly string[];
}

export interface Project {
  /** The built script, as pushed. */
  readonly code: string;
  readonly manifest: Manifest;
  /** HTML files by name without ending. */
  readonly html: Readonly<Record<string, string>>;
}

export interface HostOptions {
  readonly now?: () => number;
  readonly userLocale?: string;
  /** Where the file is; without it it has no address, as it is at nobody's. */
  readonly address?: string;
  /** What the user answers to alerts and prompts; without it they close the box. */
  readonly answer?: (question: Question) => Reply;
  /** Comes between the service calls of every run but a formula's. */
  readonly between?: Between;
  /** Real milliseconds after which a loop is stopped, if sooner than Google's limits. */
  readonly timeout?: number;
}

interface EditEvent {
  readonly authMode?: AuthMode;
  readonly sheet?: string;
  readonly cells?: string;
  readonly value?: string;
  readonly oldValue?: string;
}

/** Properties and caches at one moment. */
interface KeptStores {
  readonly properties: PropertyStores;
  /** Puts both back as they were. */
  readonly restore: () => void;
}

export interface Host {
  /** Runs a function as the script editor would. */
  run(name: string, args?: readonly unknown[], mode?: AuthMode): Execution;
  /** What `google.script.run` does. */
  callFromPage(name: string, args: readonly unknown[]): Execution;
  /** onOpen, onInstall, onEdit; onOpen makes the menus anew. */
  simpleTrigger(name: string, event?: EditEvent): Execution;
  menus(): readonly Menu[];
  /** Clicks a menu item by its captions below the add-on's own menu. */
  clickMenu(...captions: string[]): Execution;
  /** The sidebar that is open now. */
  sidebar(): Panel | null;
  /** Every formula call so far, oldest first. */
  formulaCalls(): readonly Execution[];
  /** Lets another user take or free a lock. */
  holdLock(store: StoreName, held: boolean): void;
  /** Remembers properties and caches. */
  keep(): KeptStores;
}

/** The top-level functions of a bundle: what menus, pages and formulas can name at all. */
function declaredFunctions(code: string): ReadonlySet<string> {
  const names = code.matchAll(/^function\s+([A-Za-z_$][\w$]*)\s*\(/gm);
  return new Set([...names].flatMap(([, name]) => (name === undefined ? [] : [name])));
}

/** What a trigger is told. */
function eventOf(backing: Backing, authMode: AuthMode, event: EditEvent): TriggerEvent {
  const { sheet, cells, value, oldValue } = event;
  return {
    authMode,
    ...(sheet === undefined || cells === undefined ? {} : { range: areaOf(backing, sheet, cells) }),
    ...(value === undefined ? {} : { value }),
    ...(oldValue === undefined ? {} : { oldValue }),
  };
}

function areaOf(backing: Backing, sheetName: string, cells: string): Area {
  const sheet = backing.book().sheets.find((one) => one.name === sheetName);
  const reference = readReference(cells);
  const block = sheet && reference && blockOf(reference, sheet);
  if (!sheet || !block) throw new Error(`No cells at ${sheetName}!${cells}`);
  const { row, column, rows, columns } = block;
  return { sheet: sheet.id, row, column, rows, columns };
}

/** The function that a menu item runs, found by its captions. */
function functionBehind(menus: readonly Menu[], captions: readonly string[]): string {
  let items: Menu['items'] = menus.flatMap((menu) => (menu.caption === '' ? menu.items : menu));
  for (const [index, caption] of captions.entries()) {
    const found = items.find((item) => item.kind !== 'separator' && item.caption === caption);
    if (found?.kind === 'menu') items = found.items;
    if (found?.kind === 'item' && index === captions.length - 1) return found.run;
    if (found?.kind !== 'menu') break;
  }
  throw new Error(`No menu item ${captions.join(' › ')}`);
}

/** A host for one add-on and one spreadsheet. */
export function createHost(
  project: Project,
  backing: Backing,
  openRealm: OpenRealm,
  options: HostOptions = {},
): Host {
  const clock = options.now ?? Date.now;
  const { manifest } = project;
  const declared = declaredFunctions(project.code);
  const properties = createProperties();
  const caches = createCaches();
  const locks = createLocks<Run>();
  const formulaCalls: Execution[] = [];
  let menus: readonly Menu[] = [];
  let sidebar: Panel | null = null;
  const around: Around = {
    backing,
    sheets: sheetBridge(backing, clock),
    properties,
    caches,
    locks,
    userLocale: () => options.userLocale ?? 'en',
    address: options.address ?? '',
    scriptZone: manifest.timeZone,
    html: project.html,
    answer: (question) => options.answer?.(question) ?? { button: 'CLOSE' },
    addMenu(menu) {
      menus = [...menus.filter((one) => one.caption !== menu.caption), menu];
    },
    showSidebar(panel) {
      sidebar = panel;
    },
  };

  const executor = createExecutor(around, {
    declared,
    scopes: manifest.oauthScopes,
    openRealm,
    clock,
    timeout: options.timeout,
    between: options.between,
  });
  const { execute } = executor;

  function call(name: string, args: readonly unknown[], mode: AuthMode): Execution {
    for (const [index, arg] of args.entries()) {
      const found = illegal(arg, `arguments[${index}]`);
      // Refused in the page already: nothing runs.
      if (found !== null) {
        return executionOf(newRun('run', mode, clock), name, failed(found, 'TypeError'));
      }
    }
    return execute({ kind: 'call', name, args: args.map(plain) }, 'run', mode).execution;
  }

  const open = [...declared].filter((name) => !name.endsWith('_'));
  backing.connect(
    formulaFunctions(open, backing, executor, (execution) => void formulaCalls.push(execution)),
  );

  return {
    run: (name, args = [], mode = 'FULL') => call(name, args, mode),
    callFromPage: (name, args) => call(name, args, 'FULL'),
    simpleTrigger(name, event = {}) {
      const install = name === 'onInstall';
      const mode = event.authMode ?? (install ? 'FULL' : 'LIMITED');
      if (name === 'onOpen') menus = [];
      const task: Task = { kind: 'trigger', name, event: eventOf(backing, mode, event) };
      return execute(task, install ? 'run' : 'trigger', mode).execution;
    },
    menus: () => menus,
    clickMenu(...captions) {
      const name = functionBehind(menus, captions);
      return execute({ kind: 'menu', name }, 'run', 'FULL').execution;
    },
    sidebar: () => sidebar,
    formulaCalls: () => formulaCalls,
    holdLock(store, held) {
      if (held) locks.take(store, 'other');
      else locks.release(store, 'other');
    },
    keep() {
      const before = { properties: properties.kept(), caches: caches.kept() };
      return {
        properties: before.properties,
        restore() {
          properties.restore(before.properties);
          caches.restore(before.caches);
        },
      };
    },
  };
}
