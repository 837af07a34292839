// Unsaved changes survive a reload: the bytes that saving would write, kept in this browser and nowhere else.
// A browser that keeps nothing (private mode, blocked storage) goes without, and nobody is told.

export interface Draft {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The example's own today; null for the user's files. */
  readonly day: string | null;
  /** When it was kept, in milliseconds. */
  readonly at: number;
}

/** A draft that a page left behind. */
export interface LeftDraft extends Draft {
  readonly id: string;
}

const STORE = 'drafts';
const lockOf = (id: string): string => `claim-desk draft ${id}`;

const isDraft = (value: unknown): value is LeftDraft =>
  typeof value === 'object' &&
  value !== null &&
  'id' in value &&
  typeof value.id === 'string' &&
  'name' in value &&
  typeof value.name === 'string' &&
  'bytes' in value &&
  value.bytes instanceof Uint8Array &&
  'day' in value &&
  (value.day === null || typeof value.day === 'string') &&
  'at' in value &&
  typeof value.at === 'number';

const answer = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((done, fail) => {
    request.onsuccess = () => done(request.result);
    request.onerror = () => fail(request.error);
  });

function openStore(): Promise<IDBDatabase> {
  const request = indexedDB.open('claim-desk', 1);
  request.onupgradeneeded = () => request.result.createObjectStore(STORE, { keyPath: 'id' });
  return answer(request);
}

/** The drafts of this browser; this page has one place among them. */
export function createDrafts() {
  const id = crypto.randomUUID();
  // As long as this page lives, no other one takes its draft for one that was left behind.
  void navigator.locks?.request(lockOf(id), () => new Promise(() => undefined));
  let opened: Promise<IDBDatabase> | null = null;

  /** One step in the browser's store, done whole or not at all. */
  async function inStore<T>(work: (store: IDBObjectStore) => IDBRequest<T>): Promise<T | null> {
    try {
      opened ??= openStore();
      return await answer(work((await opened).transaction(STORE, 'readwrite').objectStore(STORE)));
    } catch {
      return null;
    }
  }

  return {
    /** Keeps the draft in place of this page's last one. */
    keep: (draft: Draft) => inStore((store) => store.put({ ...draft, id })),
    /** Makes a draft that was left this page's own: a page that is left meanwhile leaves one draft, not two. */
    adopt: ({ id: from, ...draft }: LeftDraft) =>
      inStore((store) => {
        store.put({ ...draft, id });
        return store.delete(from);
      }),
    /** Forgets a draft: this page's own, or one that was left. */
    forget: (which: string = id) => inStore((store) => store.delete(which)),
    /** What pages that are gone left behind, the newest first. */
    async left(): Promise<readonly LeftDraft[]> {
      const all: unknown[] = (await inStore((store) => store.getAll())) ?? [];
      const locks = await navigator.locks?.query();
      const alive = new Set((locks?.held ?? []).map(({ name }) => name));
      return all
        .filter(isDraft)
        .filter((draft) => draft.id !== id && !alive.has(lockOf(draft.id)))
        .sort((a, b) => b.at - a.at);
    },
  };
}

/** A draft may take a fifth of the time, beside the page: large sheets wait longer. */
const SHARE = 5;
const SHORTEST = 1500;
/** Milliseconds after which a draft that failed is tried again. */
const AFTER_FAILURE = 60_000;
/** Changes that never pause are kept all the same. */
const LONGEST = 4;

/**
 * Calls `save` a moment after changes have settled. `cost` guesses the milliseconds of the first one; later
 * ones are measured.
 */
export function createSettling(save: () => Promise<void>, cost: () => number) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let since: number | null = null;
  let measured: number | null = null;
  let last: Promise<void> = Promise.resolve();

  function later(wait: number): void {
    clearTimeout(timer);
    timer = setTimeout(
      () => {
        since = null;
        // One after the other: an older draft must not come to stand over a newer one.
        last = last.then(act);
      },
      Math.max(0, wait),
    );
  }

  async function act(): Promise<void> {
    const started = performance.now();
    try {
      await save();
    } catch (error) {
      // The changes are still in the page, and saving them says what is wrong.
      console.warn(error);
      later(AFTER_FAILURE);
    }
    measured = performance.now() - started;
  }

  return {
    /** Something has changed. */
    changed(): void {
      const wait = Math.max(SHORTEST, (measured ?? cost()) * SHARE);
      since ??= performance.now();
      later(Math.min(wait, since + wait * LONGEST - performance.now()));
    },
    /** Nothing is left to save; what comes next may be another file. */
    stop(): void {
      clearTimeout(timer);
      since = null;
      measured = null;
    },
  };
}
