// One run's end of the bridge: the sheet, the stores as far as this run may use them, and what the user is shown.
import type { Backing } from '../backing';
import type { Bridge, Menu, Panel, Question, Reply, StoreName } from '../bridge';
import { refusal } from '../refusal';
import { nowOf, type Run, spend } from '../run';
import type { SheetBridge } from './sheets';
import type { Caches, Locks, Properties } from './stores';

/** What all runs of one file share. */
export interface Around {
  readonly backing: Backing;
  readonly sheets: SheetBridge;
  readonly properties: Properties;
  readonly caches: Caches;
  readonly locks: Locks<Run>;
  /** Asked anew each time: the user may change it. */
  userLocale(): string;
  readonly address: string;
  readonly scriptZone: string;
  readonly html: Readonly<Record<string, string>>;
  answer(question: Question): Reply;
  addMenu(menu: Menu): void;
  showSidebar(panel: Panel): void;
}

export const STORES: readonly StoreName[] = ['script', 'document', 'user'];

/** What this run may ask. */
export function runBridge(run: Run, around: Around): Bridge {
  const { backing, properties, caches, locks } = around;
  const inFormula = run.kind === 'formula';
  return {
    ...around.sheets,
    selection: () => run.cell ?? backing.book().selection,
    // A formula reads the properties of the spreadsheet's owner, who is somebody else here, and sets none:
    // developers.google.com/apps-script/guides/sheets/functions, "Using Apps Script services".
    properties: (store) =>
      properties.all(inFormula && store === 'user' ? 'owner' : store, nowOf(run)),
    setProperties(store, changes) {
      if (inFormula && store === 'user')
        throw refusal('You do not have permission to call setProperty');
      properties.change(store, changes, nowOf(run));
    },
    cached: (store, keys) => caches.get(store, keys, nowOf(run)),
    cache: (store, entries, seconds) => caches.put(store, entries, seconds, nowOf(run)),
    lock(store, milliseconds) {
      if (locks.take(store, run)) return true;
      spend(run, milliseconds);
      return false;
    },
    unlock: (store) => locks.release(store, run),
    hasLock: (store) => locks.has(store, run),
    addMenu(menu) {
      run.menus.push(menu);
      around.addMenu(menu);
    },
    show(panel) {
      run.panels.push(panel);
      if (panel.kind === 'sidebar') around.showSidebar(panel);
    },
    // The script is suspended while the box is open, and its locks do not outlast that:
    // developers.google.com/apps-script/reference/base/ui#alert(String).
    ask(question) {
      run.alerts.push(question);
      for (const store of STORES) locks.release(store, run);
      return around.answer(question);
    },
    toast: (toast) => void run.toasts.push(toast),
    log: (line) => void run.logs.push(line),
    sleep: (milliseconds) => spend(run, milliseconds),
    uuid: () => crypto.randomUUID(),
    userLocale: () => around.userLocale(),
    address: () => around.address,
    scriptZone: () => around.scriptZone,
    html(name) {
      const file = name.replace(/\.html$/, '');
      return Object.prototype.hasOwnProperty.call(around.html, file)
        ? (around.html[file] ?? null)
        : null;
    },
  };
}
