// The language as Apps Script is known to have it: newer syntax does not load, newer methods are not there.
import { describe, expect, it } from 'vitest';
import { addOn, evaluate } from './helpers';

describe('syntax', () => {
  // Sources: developers.google.com/apps-script/guides/v8-runtime (private and static fields),
  // github.com/google/clasp/issues/907 (class fields).
  it.each([
    ['a private field', 'class A { #x = 1; }'],
    ['a static field', 'class A { static x = 1; }'],
    ['a field', 'class A { x = 1; }'],
    ['a static block', 'class A { static { } }'],
    ['an assignment by ??=', 'var a; a ??= 1;'],
    ['a parted number', 'var a = 1_000;'],
    ['a module', 'export var a = 1;'],
    ['an awaited top level', 'await 1;'],
    ['a regular expression with the flag v', 'var a = /a/v;'],
  ])('of %s is refused', (_what, code) => {
    expect(() => addOn(`${code}\nfunction test() {}`)).toThrow(SyntaxError);
  });

  it('that Google’s own samples use is read', () => {
    expect(
      evaluate(`const f = async (a) => { await a; }; class A { static one() { return 1; } }
let n = null; return [n?.x ?? 'none', A.one(), 2 ** 3, [...'ab'].flatMap((c) => [c, c])];`),
    ).toEqual(['none', 1, 8, ['a', 'a', 'b', 'b']]);
  });
});

describe('methods', () => {
  it.each([
    '[].at',
    '[].findLast',
    '[].toSorted',
    '[].toReversed',
    '[].toSpliced',
    '[].with',
    `''.at`,
    `''.replaceAll`,
    `''.isWellFormed`,
    'new Uint8Array(1).at',
    'new Uint8Array(1).toSorted',
    'Object.hasOwn',
    'Object.groupBy',
    'Map.groupBy',
    'Promise.any',
    'Promise.withResolvers',
    'new Set().union',
    'Array.fromAsync',
    'globalThis.WeakRef',
    'globalThis.AggregateError',
    'globalThis.Iterator',
  ])('%s is not there', (name) => {
    expect(evaluate(`return typeof ${name}`)).toBe('undefined');
  });

  it.each([
    '[].flat',
    '[].includes',
    'Object.fromEntries',
    'Object.entries',
    `''.matchAll`,
    `''.padStart`,
    `''.trimEnd`,
    'Promise.allSettled',
    'BigInt',
    'globalThis.Reflect.ownKeys',
  ])('%s is there', (name) => {
    expect(evaluate(`return typeof ${name}`)).toBe('function');
  });
});
