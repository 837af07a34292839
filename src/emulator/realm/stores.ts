// PropertiesService, CacheService and LockService.
import type { StoreName } from '../bridge';
import { exception } from './errors';
import { call } from './hooks';
import { amount, list, mismatch, optional, service, text, truth, whole } from './service';

/** An object of texts, as `setProperties` and `putAll` take it. */
function texts(value: unknown): Record<string, string> {
  if (typeof value !== 'object' || value === null) return mismatch();
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, text(entry)]));
}

function makeProperties(store: StoreName): object {
  const all = () => call('properties', store);
  const self: object = service('PropertiesService.Properties', {
    getProperty(key: unknown) {
      const found = Object.entries(all()).find(([name]) => name === text(key));
      return found === undefined ? null : found[1];
    },
    getProperties: all,
    getKeys: () => Object.keys(all()),
    setProperty(key: unknown, value: unknown) {
      call('setProperties', store, { [text(key)]: text(value) });
      return self;
    },
    setProperties(values: unknown, deleteOthers?: unknown) {
      const gone = optional(deleteOthers, truth, false) ? Object.keys(all()) : [];
      const none = Object.fromEntries(gone.map((key) => [key, null]));
      call('setProperties', store, { ...none, ...texts(values) });
      return self;
    },
    deleteProperty(key: unknown) {
      call('setProperties', store, { [text(key)]: null });
      return self;
    },
    deleteAllProperties() {
      call(
        'setProperties',
        store,
        Object.fromEntries(Object.keys(all()).map((key) => [key, null])),
      );
      return self;
    },
  });
  return self;
}

export const PropertiesService = service('PropertiesService', {
  getScriptProperties: () => makeProperties('script'),
  getDocumentProperties: () => makeProperties('document'),
  getUserProperties: () => makeProperties('user'),
});

const USUAL_SECONDS = 600;

function makeCache(store: StoreName): object {
  const seconds = (value: unknown): number => optional(value, whole, USUAL_SECONDS);
  const none = (keys: unknown[]) => Object.fromEntries(keys.map((key) => [text(key), null]));
  return service('CacheService.Cache', {
    get: (key: unknown) => Object.values(call('cached', store, [text(key)]))[0] ?? null,
    getAll: (keys: unknown) => call('cached', store, list(keys).map(text)),
    put: (key: unknown, value: unknown, ttl?: unknown) =>
      void call('cache', store, { [text(key)]: text(value) }, seconds(ttl)),
    putAll: (values: unknown, ttl?: unknown) =>
      void call('cache', store, texts(values), seconds(ttl)),
    remove: (key: unknown) => void call('cache', store, none([key]), USUAL_SECONDS),
    removeAll: (keys: unknown) => void call('cache', store, none(list(keys)), USUAL_SECONDS),
  });
}

export const CacheService = service('CacheService', {
  getScriptCache: () => makeCache('script'),
  getDocumentCache: () => makeCache('document'),
  getUserCache: () => makeCache('user'),
});

const makeLock = (store: StoreName): object =>
  service('LockService.Lock', {
    tryLock: (milliseconds: unknown) => call('lock', store, amount(milliseconds)),
    waitLock(milliseconds: unknown) {
      if (call('lock', store, amount(milliseconds))) return;
      throw exception('Lock timeout: another process was holding the lock for too long.');
    },
    hasLock: () => call('hasLock', store),
    releaseLock: () => void call('unlock', store),
  });

export const LockService = service('LockService', {
  getScriptLock: () => makeLock('script'),
  getDocumentLock: () => makeLock('document'),
  getUserLock: () => makeLock('user'),
});
