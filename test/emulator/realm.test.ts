// The realm an add-on runs in: the language, Intl and Apps Script's services, fresh for every run.
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { addOn, evaluate, NOON_IN_SHANGHAI } from './helpers';

// ECMA-262's global object (with Annex B) and Intl; the rest must be Apps Script's.
const LANGUAGE = `
globalThis Infinity NaN undefined eval isFinite isNaN parseFloat parseInt decodeURI decodeURIComponent
encodeURI encodeURIComponent escape unescape AggregateError Array ArrayBuffer BigInt BigInt64Array
BigUint64Array Boolean DataView Date Error EvalError FinalizationRegistry Float32Array Float64Array
Function Int8Array Int16Array Int32Array Map Number Object Promise Proxy RangeError ReferenceError
RegExp Set SharedArrayBuffer String Symbol SyntaxError TypeError Uint8Array Uint8ClampedArray
Uint16Array Uint32Array URIError WeakMap WeakRef WeakSet Atomics JSON Math Reflect Intl Iterator`;
const SERVICES = `
Browser CacheService CalendarApp CardService Charts ContactsApp ContentService DocumentApp DriveApp
FormApp GmailApp GroupsApp HtmlService Jdbc LanguageApp LinearOptimizationService LockService Logger
MailApp Maps PropertiesService ScriptApp Session SitesApp SlidesApp SpreadsheetApp UrlFetchApp
Utilities XmlService console`;

describe('globals', () => {
  it('are those of the language and of Apps Script, and nothing else', () => {
    const names = evaluate('return Object.getOwnPropertyNames(globalThis)');
    const known = new Set(`${LANGUAGE} ${SERVICES} test`.trim().split(/\s+/));
    expect(Array.isArray(names) && names.filter((name) => !known.has(String(name)))).toEqual([]);
  });

  it.each([
    'setTimeout',
    'setInterval',
    'queueMicrotask',
    'URL',
    'URLSearchParams',
    'TextEncoder',
    'TextDecoder',
    'fetch',
    'atob',
    'btoa',
    'crypto',
    'performance',
    'structuredClone',
    'process',
    'require',
    'module',
    'Buffer',
    'global',
    'window',
    'document',
    'WebAssembly',
    '__host',
    '__realm',
    '__start',
  ])('%s is not there', (name) => {
    expect(evaluate(`return typeof ${name}`)).toBe('undefined');
  });

  it('has Intl', () => {
    expect(evaluate(`return new Intl.NumberFormat('de-DE').format(1234.5)`)).toBe('1.234,5');
  });

  it.each([
    ['eval', `eval('1 + 1')`],
    ['Function', `new Function('return 1')()`],
    ['a constructor of a constructor', `(function () {}).constructor('return process')()`],
  ])('makes no code out of text by %s', (_name, code) => {
    expect(() => evaluate(code)).toThrow(/code generation from strings/i);
  });
});

describe('a run', () => {
  it('starts in a fresh realm: nothing is left of the one before', () => {
    const { host } = addOn(`
var count = 0;
function next() { count += 1; Array.prototype.left = true; return count; }
function left() { return [].left === undefined; }`);
    expect([host.run('next').value, host.run('next').value]).toEqual([1, 1]);
    expect(host.run('left').value).toBe(true);
  });

  it('may keep its realm where that is asked for, with the hooks of the run that is on', () => {
    const { host, user } = addOn(
      `
var count = 0;
function next(text) { count += 1; SpreadsheetApp.getActiveSheet().getRange('A1').setValue(text); return count; }`,
      { warm: true },
    );
    expect([host.run('next', ['a']).value, host.run('next', ['b']).value]).toEqual([1, 2]);
    expect(user.see('Sheet1', 'A1').display).toBe('b');
    expect(host.run('next', ['c']).calls.total).toBe(3);
  });

  it('gets arrays and dates of its own realm from the sheet', () => {
    const body = `
var values = SpreadsheetApp.getActiveSheet().getRange('A1:B1').getValues();
return [values instanceof Array, values[0] instanceof Array, values[0][0] instanceof Date,
  Object.getPrototypeOf(values[0][0]) === Date.prototype, values[0][0].constructor === Date];`;
    const sheets = [{ name: 'S', cells: [['2026-11-21', 'x']] }];
    expect(evaluate(body, { sheets })).toEqual([true, true, true, true, true]);
  });

  it('gets arguments of its own realm from the page', () => {
    const { host } = addOn(
      `function test(rows) { return rows instanceof Array && rows[0] instanceof Object; }`,
    );
    expect(host.callFromPage('test', [[{ a: 1 }]]).value).toBe(true);
  });

  it('throws errors of its own realm when a service refuses', () => {
    const body = `
try { SpreadsheetApp.getActiveSheet().getRange(0, 1); return 'no error'; }
catch (e) { return [e instanceof Error, e.name, typeof e.constructor.constructor]; }`;
    expect(evaluate(body)).toEqual([true, 'Exception', 'function']);
    const way = `
try { SpreadsheetApp.getActiveSheet().getRange(0, 1); }
catch (e) { return e.constructor.constructor('return typeof process')(); }`;
    expect(() => evaluate(way)).toThrow(/code generation from strings/i);
  });

  it('lives in the zone of the manifest, whatever the machine and the sheet say', () => {
    const body = `return [new Date(2026, 10, 21).toISOString(), new Date(0).getHours()];`;
    const inZone = (timeZone: string) =>
      evaluate(body, { zone: 'Europe/Berlin', manifest: { timeZone } });
    expect(inZone('Asia/Shanghai')).toEqual(['2026-11-20T16:00:00.000Z', 8]);
    expect(inZone('America/Los_Angeles')).toEqual(['2026-11-21T08:00:00.000Z', 16]);
    expect(inZone('Etc/UTC')).toEqual(['2026-11-21T00:00:00.000Z', 0]);
  });

  it('leaves the zone of the process as it was', () => {
    const before = new Date(2026, 10, 21).getTime();
    evaluate('return 1', { manifest: { timeZone: 'Asia/Tokyo' } });
    expect(new Date(2026, 10, 21).getTime()).toBe(before);
  });

  it('reads the clock of the host', () => {
    expect(
      evaluate(`
class Day extends Date {}
return [Date.now(), new Date().getTime(), new Day().getTime(), new Day() instanceof Day,
  new Date(2020, 0, 1).getFullYear(), typeof Date(), Date.UTC(1970, 0, 1)];`),
    ).toEqual([NOON_IN_SHANGHAI, NOON_IN_SHANGHAI, NOON_IN_SHANGHAI, true, 2020, 'string', 0]);
  });

  it('reports what was thrown, with the line of the bundle', () => {
    const { host } = addOn(`// one
// two
function test() { throw new RangeError('too far'); }
function odd() { throw 'text'; }`);
    expect(host.run('test').error).toEqual({ name: 'RangeError', message: 'too far', line: 3 });
    expect(host.run('odd').error).toMatchObject({ message: 'text' });
  });

  it('does not keep a promise', () => {
    expect(() => evaluate('return Promise.resolve(1)')).toThrow('not imitated: a Promise');
  });
});

describe('the host', () => {
  it.each(['host.ts', 'realm/index.ts', 'memory/memory.ts'])('needs no Node for %s', (file) => {
    const entry = fileURLToPath(new URL(`../../src/emulator/${file}`, import.meta.url));
    const bundle = () =>
      buildSync({
        entryPoints: [entry],
        bundle: true,
        platform: 'browser',
        format: 'iife',
        write: false,
        logLevel: 'silent',
      });
    expect(bundle).not.toThrow();
  });
});

describe('loading the bundle', () => {
  it('refuses a service at file level, even for a run with all rights', () => {
    const { host } = addOn(`
var sheet = SpreadsheetApp.getActiveSheet();
function test() { return 1; }`);
    const { ok, error } = host.run('test');
    expect(ok).toBe(false);
    expect(error).toMatchObject({
      name: 'Exception',
      message: 'You do not have permission to call SpreadsheetApp.getActiveSheet.',
      line: 2,
    });
  });

  it('stops at a bundle that does not parse', () => {
    expect(() => addOn('export {};')).toThrow(SyntaxError);
  });

  it('compiles once and runs often', () => {
    const { host } = addOn('function test(n) { return n + 1; }');
    const values = Array.from({ length: 20 }, (_, n) => host.callFromPage('test', [n]).value);
    expect(values).toEqual(Array.from({ length: 20 }, (_, n) => n + 1));
  });
});
