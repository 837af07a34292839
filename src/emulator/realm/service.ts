// Every object that the add-on gets: a proxy that announces each call to the host, checks the arguments,
// and refuses whatever is not imitated, so that nothing passes by accident.
import { exception, notImitated } from './errors';
import { hooks } from './hooks';

export type Method = (...args: unknown[]) => unknown;

// What the realm keeps with its objects hangs on them under symbols that the bundle never sees; weak maps
// over tens of thousands of ranges would make a run crawl.
const NAME = Symbol('name');

function hidden(value: unknown, key: symbol): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}

const nameOfService = (value: object): string | undefined => {
  const name = hidden(value, NAME);
  return typeof name === 'string' ? name : undefined;
};

/** Whether the object is one of Apps Script's. */
export const isService = (value: object): boolean => nameOfService(value) !== undefined;

/** What Google calls the type of an argument in its messages. */
function typeName(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (typeof value === 'string') return 'String';
  if (typeof value === 'boolean') return 'Boolean';
  if (Array.isArray(value)) return `${typeName(value[0])}[]`;
  if (typeof value === 'object') return nameOfService(value) ?? '(class)';
  return typeof value === 'function' ? '(class)' : typeof value;
}

/** Thrown by the argument checks; the proxy words it. */
const MISMATCH = new Error('An argument of another type was expected');

/** Refuses an argument by its type. */
export const mismatch = (): never => {
  throw MISMATCH;
};

export const text = (value: unknown): string => (typeof value === 'string' ? value : mismatch());
export const whole = (value: unknown): number =>
  typeof value === 'number' && Number.isInteger(value) ? value : mismatch();
export const amount = (value: unknown): number =>
  typeof value === 'number' && Number.isFinite(value) ? value : mismatch();
export const truth = (value: unknown): boolean => (typeof value === 'boolean' ? value : mismatch());
export const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : mismatch());
export const table = (value: unknown): unknown[][] =>
  list(value).map((line) => (Array.isArray(line) ? line : mismatch()));
/** The value if given, checked; else the other. */
export const optional = <T, U>(value: unknown, check: (value: unknown) => T, other: U): T | U =>
  value === undefined || value === null ? other : check(value);

/** Looks up what a service object stands for; anything else is a wrong argument. */
export function registry<Inner>() {
  const key = Symbol('inner');
  return {
    add: (object: object, value: Inner): void => void Reflect.set(object, key, value),
    of: (value: unknown): Inner => {
      const found: Inner | undefined =
        typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
      return found ?? mismatch();
    },
  };
}

/**
 * A service object. `name` is Google's full name of the class, such as `SpreadsheetApp.Range`; `variadic`
 * methods take any number of arguments, the others no more than they declare; `more` gives further methods
 * when they are asked for.
 */
export function service(
  name: string,
  methods: Readonly<Record<string, Method>>,
  facts: Readonly<Record<string, unknown>> = {},
  variadic: readonly string[] = [],
  more: (key: string) => Method | undefined = () => undefined,
): object {
  const short = name.slice(name.lastIndexOf('.') + 1);
  const wrapped = new Map<string, Method>();

  const wrap = (key: string, method: Method): Method => {
    return (...args) => {
      const refusal = hooks.enter(`${short}.${key}`);
      if (refusal !== '') throw exception(refusal);
      try {
        if (args.length > method.length && !variadic.includes(key)) mismatch();
        const value = method(...args);
        const failure = hooks.leave?.(`${short}.${key}`) ?? '';
        if (failure !== '') throw exception(failure);
        return value;
      } catch (error) {
        if (error !== MISMATCH) throw error;
        throw exception(
          `The parameters (${args.map(typeName).join(',')}) don't match the method signature for ${name}.${key}.`,
        );
      }
    };
  };

  const proxy: object = new Proxy(
    { [NAME]: name },
    {
      get(target, key) {
        // What the language itself asks of an object that is printed, awaited or made into JSON.
        if (key === Symbol.toStringTag) return short;
        if (key === 'toString') return () => short;
        if (key === 'valueOf') return () => proxy;
        if (typeof key === 'symbol') return Reflect.get(target, key);
        if (key === 'toJSON' || key === 'then') return undefined;
        if (Object.prototype.hasOwnProperty.call(facts, key)) return facts[key];
        const method = Object.prototype.hasOwnProperty.call(methods, key)
          ? methods[key]
          : more(key);
        if (method === undefined) {
          const refusal = hooks.enter(`${short}.${key}`);
          throw refusal === '' ? notImitated(`${short}.${key}`) : exception(refusal);
        }
        const made = wrapped.get(key) ?? wrap(key, method);
        wrapped.set(key, made);
        return made;
      },
      set(target, key, value) {
        if (typeof key === 'symbol') return Reflect.set(target, key, value);
        throw notImitated(`setting ${short}.${String(key)}`);
      },
      has: (_target, key) =>
        typeof key === 'string' &&
        (Object.prototype.hasOwnProperty.call(methods, key) ||
          more(key) !== undefined ||
          Object.prototype.hasOwnProperty.call(facts, key)),
      ownKeys: () => [],
      getPrototypeOf: () => Object.prototype,
    },
  );
  return proxy;
}
