// Runs an add-on's built bundle over a spreadsheet: menus, calls from the page, triggers and formulas, each
// in a fresh realm, with Google's refusals and limits. Free of Node: the realm is handed in.

import type { Area, Backing, CellValue, FormulaAnswer, FormulaArgument } from './backing';
import type {
  Menu,
  OpenRealm,
  Outcome,
  Panel,
  Question,
  Reply,
  StoreName,
  Task,
  WireAnswer,
} from './bridge';
import { blockOf, readReference } from './cells/a1';
import { BUDGET } from './costs';
import type { AuthMode } from './permissions';
import {
  type Between,
  type Execution,
  executionOf,
  hooksFor,
  type Kind,
  newRun,
  OUT_OF_TIME,
  type Run,
  spend,
} from './run';
import { MOST_CHARACTERS, TOO_LONG } from './services/limits';
import { type Around, runBridge, STORES } from './services/run-bridge';
import { fromWire, sheetBridge, toWire } from './services/sheets';
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
  let running = 0;
  const around: Around = {
    backing,
    sheets: sheetBridge(backing, clock),
    properties,
    caches,
    locks,
    userLocale: options.userLocale ?? 'en',
    scriptZone: manifest.timeZone,
    html: project.html,
    answer: options.answer,
    addMenu(menu) {
      menus = [...menus.filter((one) => one.caption !== menu.caption), menu];
    },
    showSidebar(panel) {
      sidebar = panel;
    },
  };

  const failed = (message: string, name = 'Exception'): Outcome => ({
    failure: { name, message, line: 0 },
  });

  function perform(task: Task, run: Run): Outcome {
    // Private names are hidden from formulas and pages; a menu item may still run them.
    const hidden = task.name.endsWith('_') && task.kind !== 'menu';
    if (hidden || !declared.has(task.name)) {
      return failed(`Script function not found: ${task.name}`);
    }
    const budget = BUDGET[run.kind];
    const timeout = Math.min(options.timeout ?? budget, budget);
    const between = run.kind === 'formula' ? undefined : options.between;
    const hooks = hooksFor(run, runBridge(run, around), manifest.oauthScopes, between);
    const answer = openRealm(hooks, task.kind).run(JSON.stringify(task), timeout);
    run.over = true;
    for (const store of STORES) locks.release(store, run);
    if (run.crash !== undefined) throw run.crash;
    // A script cannot catch the end of its time.
    if (answer === 'timed out') run.dead ??= OUT_OF_TIME;
    spend(run, 0);
    if (run.dead !== null || answer === 'timed out') return failed(run.dead ?? OUT_OF_TIME);
    const outcome: Outcome = JSON.parse(answer.outcome);
    return outcome;
  }

  function execute(
    task: Task,
    kind: Kind,
    mode: AuthMode,
    cell: Area | null = null,
  ): { execution: Execution; outcome: Outcome } {
    const run = newRun(kind, mode, clock, cell);
    const isFormula = kind === 'formula';
    if (!isFormula && running === 0) backing.settle?.();
    if (!isFormula) running += 1;
    let outcome: Outcome;
    try {
      outcome = perform(task, run);
    } finally {
      if (!isFormula) running -= 1;
    }
    return { execution: executionOf(run, task.name, outcome), outcome };
  }

  function formula(
    name: string,
    args: readonly FormulaArgument[],
    at: { sheet: number; row: number; column: number },
  ): FormulaAnswer {
    const { zone } = backing.book();
    const isBlock = (arg: FormulaArgument): arg is readonly (readonly CellValue[])[] =>
      Array.isArray(arg);
    const task: Task = {
      kind: 'formula',
      name,
      args: args.map((arg) =>
        isBlock(arg)
          ? arg.map((line) => line.map((cell) => toWire(cell, zone)))
          : toWire(arg, zone),
      ),
    };
    const cell = { ...at, rows: 1, columns: 1 };
    const { execution, outcome } = execute(task, 'formula', 'CUSTOM_FUNCTION', cell);
    formulaCalls.push(execution);
    if ('failure' in outcome) {
      const { message, line } = outcome.failure;
      return { error: '#ERROR!', note: `${message} (line ${line}).` };
    }
    const rows = 'rows' in outcome ? outcome.rows : [];
    const long = rows.some((line) =>
      line.some((value) => typeof value === 'string' && value.length > MOST_CHARACTERS),
    );
    if (long) return { error: '#ERROR!', note: TOO_LONG };
    const answer = (value: WireAnswer) =>
      typeof value === 'object' && value !== null && 'error' in value
        ? value
        : fromWire(value, zone);
    return { rows: rows.map((line) => line.map(answer)) };
  }

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

  function areaOf(sheetName: string, cells: string): Area {
    const sheet = backing.book().sheets.find((one) => one.name === sheetName);
    const reference = readReference(cells);
    const block = sheet && reference && blockOf(reference, sheet);
    if (!sheet || !block) throw new Error(`No cells at ${sheetName}!${cells}`);
    const { row, column, rows, columns } = block;
    return { sheet: sheet.id, row, column, rows, columns };
  }

  backing.connect({
    names: [...declared].filter((name) => !name.endsWith('_')),
    busy: () => running > 0,
    call: formula,
  });

  return {
    run: (name, args = [], mode = 'FULL') => call(name, args, mode),
    callFromPage: (name, args) => call(name, args, 'FULL'),
    simpleTrigger(name, event = {}) {
      const install = name === 'onInstall';
      const mode = event.authMode ?? (install ? 'FULL' : 'LIMITED');
      if (name === 'onOpen') menus = [];
      const task: Task = {
        kind: 'trigger',
        name,
        event: {
          authMode: mode,
          ...(event.sheet !== undefined && event.cells !== undefined
            ? { range: areaOf(event.sheet, event.cells) }
            : {}),
          ...(event.value === undefined ? {} : { value: event.value }),
          ...(event.oldValue === undefined ? {} : { oldValue: event.oldValue }),
        },
      };
      return execute(task, install ? 'run' : 'trigger', mode).execution;
    },
    menus: () => menus,
    clickMenu(...captions) {
      let items: Menu['items'] = menus.flatMap((menu) => (menu.caption === '' ? menu.items : menu));
      for (const [index, caption] of captions.entries()) {
        const found = items.find((item) => item.kind !== 'separator' && item.caption === caption);
        if (found?.kind === 'menu') items = found.items;
        if (found?.kind === 'item' && index === captions.length - 1) {
          return execute({ kind: 'menu', name: found.run }, 'run', 'FULL').execution;
        }
        if (found?.kind !== 'menu') break;
      }
      throw new Error(`No menu item ${captions.join(' › ')}`);
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
