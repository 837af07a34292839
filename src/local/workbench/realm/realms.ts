// Realms in the page: hidden frames that load the services and the add-on's bundle. A fresh one for every
// run; one that stays for formulas, which come many at a time and cannot wait for a frame.
import type { Hooks, OpenRealm } from '../../../emulator/bridge';
import { word } from '../page/language';

interface Realm {
  attach(hooks: Hooks | null): void;
  perform(task: string): string;
  close(): void;
}

const NOT_WHILE_LOADING = 'File-level statements may not call services.';

/** Loads one realm. */
function loadRealm(page: string): Promise<Realm> {
  let current: Hooks | null = null;
  const hooks: Hooks = {
    call: (method, args) =>
      current?.call(method, args) ?? JSON.stringify({ error: NOT_WHILE_LOADING }),
    enter: (call) => (current === null ? NOT_WHILE_LOADING : current.enter(call)),
    now: () => current?.now() ?? Date.now(),
    begin: () => current?.begin(),
  };
  const frame = document.createElement('iframe');
  frame.hidden = true;
  frame.title = '';
  Reflect.set(frame, 'hooks', hooks);
  return new Promise((done, fail) => {
    frame.addEventListener('load', () => {
      const perform: unknown = Reflect.get(frame, 'perform');
      Reflect.deleteProperty(frame, 'perform');
      if (typeof perform !== 'function') {
        frame.remove();
        fail(new Error(word('not_loaded', { file: page })));
        return;
      }
      done({
        attach(given) {
          current = given;
        },
        perform: (task) => String(perform(task)),
        close: () => frame.remove(),
      });
    });
    frame.src = page;
    document.body.append(frame);
  });
}

export interface Realms {
  readonly open: OpenRealm;
  /** Waits until the next run can begin. */
  ready(): Promise<void>;
}

/** The realms of this page; resolves once formulas can be worked out. */
export async function createRealms(page: string): Promise<Realms> {
  const formulas = await loadRealm(page);
  let spare: Realm | null = null;
  let loading: Promise<void> | null = null;

  function load(): Promise<void> {
    loading ??= loadRealm(page)
      .then((realm) => {
        spare = realm;
      })
      .finally(() => {
        loading = null;
      });
    return loading;
  }

  function perform(realm: Realm, hooks: Hooks, task: string): { readonly outcome: string } {
    realm.attach(hooks);
    try {
      return { outcome: realm.perform(task) };
    } finally {
      realm.attach(null);
    }
  }

  return {
    open: (hooks, kind) => ({
      run(task) {
        if (kind === 'formula') return perform(formulas, hooks, task);
        const realm = spare;
        if (realm === null) throw new Error('The next realm is not there yet');
        spare = null;
        try {
          return perform(realm, hooks, task);
        } finally {
          realm.close();
          // Without the server there is none: the next run says so.
          load().catch(() => undefined);
        }
      },
    }),
    ready: () => (spare === null ? load() : Promise.resolve()),
  };
}
