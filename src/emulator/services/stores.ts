// Properties, caches and locks on the host's side, with Google's limits.
// Source: developers.google.com/apps-script/guides/services/quotas and …/reference/cache/cache.
import type { StoreName } from '../bridge';
import { refusal } from '../refusal';

const KB = 1024;
const LIMITS = {
  propertyValue: 9 * KB,
  propertyStore: 500 * KB,
  /** Of a consumer account; reads and writes count alike. */
  propertyCallsADay: 50_000,
  cacheKey: 250,
  cacheValue: 100 * KB,
  cacheItems: 1000,
  /** How many are kept once there are too many. */
  cacheKept: 900,
  cacheSeconds: 21_600,
};
const DAY = 86_400_000;

const encoder = new TextEncoder();
const bytes = (text: string): number => encoder.encode(text).length;

/** `owner`: the user properties of the spreadsheet's owner, which formulas see. */
export type PropertyStore = StoreName | 'owner';
type Stores<Entry> = ReadonlyMap<PropertyStore, ReadonlyMap<string, Entry>>;
export type PropertyStores = Stores<string>;

export type Properties = ReturnType<typeof createProperties>;

/** The property stores; they outlive every run. */
export function createProperties() {
  let stores: Stores<string> = new Map();
  let began = Number.NEGATIVE_INFINITY;
  let calls = 0;
  const store = (name: PropertyStore) => stores.get(name) ?? new Map<string, string>();
  /** A day is the 24 hours after the first call. */
  function count(now: number): void {
    if (now - began >= DAY) [began, calls] = [now, 0];
    calls += 1;
    if (calls > LIMITS.propertyCallsADay)
      throw refusal('Service invoked too many times for one day: properties.');
  }
  return {
    all(name: PropertyStore, now: number): Record<string, string> {
      count(now);
      return Object.fromEntries(store(name));
    },
    change(name: StoreName, changes: Record<string, string | null>, now: number): void {
      count(now);
      const next = new Map(store(name));
      for (const [key, value] of Object.entries(changes)) {
        if (value === null) next.delete(key);
        else if (bytes(value) > LIMITS.propertyValue) throw refusal('Argument too large: value');
        else next.set(key, value);
      }
      let total = 0;
      for (const [key, value] of next) total += bytes(key) + bytes(value);
      if (total > LIMITS.propertyStore) {
        throw refusal(
          'You have exceeded the property storage quota. Please remove some properties and try again.',
        );
      }
      stores = new Map(stores).set(name, next);
    },
    /** The stores as they are; `restore` takes them back. */
    kept: () => stores,
    restore(given: Stores<string>): void {
      stores = given;
    },
  };
}

export type Caches = ReturnType<typeof createCaches>;

interface Entry {
  readonly value: string;
  readonly ends: number;
}

/** Those that end last. */
const thinned = (entries: ReadonlyMap<string, Entry>): ReadonlyMap<string, Entry> =>
  new Map([...entries].sort(([, a], [, b]) => b.ends - a.ends).slice(0, LIMITS.cacheKept));

/** The three caches; entries end by the host's clock. */
export function createCaches() {
  let caches: Stores<Entry> = new Map();
  const cache = (name: StoreName) => caches.get(name) ?? new Map<string, Entry>();
  return {
    get(name: StoreName, keys: readonly string[], now: number): Record<string, string> {
      return Object.fromEntries(
        keys.flatMap((key) => {
          const entry = cache(name).get(key);
          return entry !== undefined && entry.ends > now ? [[key, entry.value]] : [];
        }),
      );
    },
    put(
      name: StoreName,
      entries: Record<string, string | null>,
      seconds: number,
      now: number,
    ): void {
      if (!(seconds >= 1 && seconds <= LIMITS.cacheSeconds)) {
        throw refusal('Invalid argument: expirationInSeconds');
      }
      const next = new Map(cache(name));
      for (const [key, value] of Object.entries(entries)) {
        if (key.length > LIMITS.cacheKey) throw refusal('Argument too large: key');
        if (value === null) next.delete(key);
        else if (bytes(value) > LIMITS.cacheValue) throw refusal('Argument too large: value');
        else next.set(key, { value, ends: now + seconds * 1000 });
      }
      caches = new Map(caches).set(name, next.size > LIMITS.cacheItems ? thinned(next) : next);
    },
    kept: () => caches,
    restore(given: Stores<Entry>): void {
      caches = given;
    },
  };
}

export type Locks<Holder> = ReturnType<typeof createLocks<Holder>>;

/** Who holds which lock: a run, or `other` for another user. */
export function createLocks<Holder>() {
  const held = new Map<StoreName, Holder | 'other'>();
  return {
    take(name: StoreName, holder: Holder | 'other'): boolean {
      const present = held.get(name);
      if (present !== undefined && present !== holder) return false;
      held.set(name, holder);
      return true;
    },
    has: (name: StoreName, holder: Holder): boolean => held.get(name) === holder,
    release(name: StoreName, holder: Holder | 'other'): void {
      if (held.get(name) === holder) held.delete(name);
    },
  };
}
