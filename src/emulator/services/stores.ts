// Properties, caches and locks on the host's side, with Google's limits.
// Source: developers.google.com/apps-script/guides/services/quotas and …/reference/cache/cache.
import type { StoreName } from '../bridge';
import { refusal } from '../refusal';

const KB = 1024;
const LIMITS = {
  propertyValue: 9 * KB,
  propertyStore: 500 * KB,
  cacheKey: 250,
  cacheValue: 100 * KB,
  cacheItems: 1000,
  /** How many are kept once there are too many. */
  cacheKept: 900,
  cacheSeconds: 21_600,
};

const encoder = new TextEncoder();
const bytes = (text: string): number => encoder.encode(text).length;

/** The three property stores; they outlive every run. */
export function createProperties() {
  const stores = new Map<StoreName, Map<string, string>>();
  const store = (name: StoreName) => {
    const found = stores.get(name) ?? new Map<string, string>();
    stores.set(name, found);
    return found;
  };
  return {
    all: (name: StoreName): Record<string, string> => Object.fromEntries(store(name)),
    change(name: StoreName, changes: Record<string, string | null>): void {
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
      stores.set(name, next);
    },
  };
}

/** The three caches; entries end by the host's clock. */
export function createCaches() {
  const caches = new Map<StoreName, Map<string, { value: string; ends: number }>>();
  const cache = (name: StoreName) => {
    const found = caches.get(name) ?? new Map<string, { value: string; ends: number }>();
    caches.set(name, found);
    return found;
  };
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
      const held = cache(name);
      if (!(seconds >= 1 && seconds <= LIMITS.cacheSeconds)) {
        throw refusal('Invalid argument: expirationInSeconds');
      }
      for (const [key, value] of Object.entries(entries)) {
        if (key.length > LIMITS.cacheKey) throw refusal('Argument too large: key');
        if (value === null) held.delete(key);
        else if (bytes(value) > LIMITS.cacheValue) throw refusal('Argument too large: value');
        else held.set(key, { value, ends: now + seconds * 1000 });
      }
      if (held.size > LIMITS.cacheItems) {
        const latest = [...held].sort(([, a], [, b]) => b.ends - a.ends);
        caches.set(name, new Map(latest.slice(0, LIMITS.cacheKept)));
      }
    },
  };
}

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
