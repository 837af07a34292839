// What may cross between the page and the script, and which functions the page can reach.

import { describe, expect, it } from 'vitest';
import fc from '../fc';
import { addOn } from './helpers';

const ECHO = addOn(`
function echo(value) { return value; }
function nothing() {}
function hidden_() { return 'secret'; }
var variable = function () { return 'secret'; };
var object = { method: function () { return 'secret'; } };
(function () { function inner() { return 'secret'; } })();
function date() { return { rows: [{ when: 1 }, { when: new Date(0) }] }; }
function method() { return { list: [1, function () {}] }; }
function hole() { return { a: { b: undefined } }; }
function gap() { return [1, undefined]; }
function notNumber() { return { n: NaN }; }
function infinite() { return [Infinity]; }
function map() { return { m: new Map() }; }
function range() { return { r: SpreadsheetApp.getActiveRange() }; }
function big() { return BigInt(1); }
function circle() { var a = {}; a.self = [a]; return a; }
function shared() { var a = { n: 1 }; return [a, a]; }
function bare() { var a = Object.create(null); a.n = 1; return a; }
`).host;

describe('answers', () => {
  it.each([
    ['date', 'return.rows[1].when', 'Date'],
    ['method', 'return.list[1]', 'function'],
    ['hole', 'return.a.b', 'undefined'],
    ['gap', 'return[1]', 'undefined'],
    ['notNumber', 'return.n', 'NaN'],
    ['infinite', 'return[0]', 'Infinity'],
    ['map', 'return.m', 'Map'],
    ['range', 'return.r', 'an Apps Script object'],
    ['big', 'return', 'bigint'],
    ['circle', 'return.self[0]', 'circular'],
  ])('of %s are refused by their path', (name, path, what) => {
    const { ok, error } = ECHO.callFromPage(name, []);
    expect(ok).toBe(false);
    expect(error?.message).toBe(`Failed due to illegal value in property: ${path} (${what})`);
  });

  it('may be nothing, shared or without a prototype', () => {
    expect(ECHO.callFromPage('nothing', [])).toMatchObject({ ok: true, value: null });
    expect(ECHO.callFromPage('shared', []).value).toEqual([{ n: 1 }, { n: 1 }]);
    expect(ECHO.callFromPage('bare', []).value).toEqual({ n: 1 });
  });
});

describe('arguments', () => {
  const circular: Record<string, unknown> = {};
  circular['a'] = { b: circular };
  it.each([
    [[new Date(0)], 'arguments[0]', 'Date'],
    [[1, { a: [new Date(0)] }], 'arguments[1].a[0]', 'Date'],
    [[{ f: () => 1 }], 'arguments[0].f', 'function'],
    [[{ a: undefined }], 'arguments[0].a', 'undefined'],
    [[[undefined]], 'arguments[0][0]', 'undefined'],
    [[new Array(1)], 'arguments[0][0]', 'undefined'],
    [[undefined], 'arguments[0]', 'undefined'],
    [[Number.NaN], 'arguments[0]', 'NaN'],
    [[new Set()], 'arguments[0]', 'Set'],
    [[Symbol('x')], 'arguments[0]', 'symbol'],
    [[circular], 'arguments[0].a.b', 'circular'],
    [[Object.create({ a: 1 })], 'arguments[0]', 'an object that is not plain'],
  ])('%o are refused by their path', (args, path, what) => {
    const { ok, error, calls } = ECHO.callFromPage('echo', args);
    expect(ok).toBe(false);
    expect(error?.message).toBe(`Failed due to illegal value in property: ${path} (${what})`);
    expect(calls.total).toBe(0);
  });

  it('of plain data come back as they went', () => {
    const data = fc.jsonValue({ maxDepth: 4 }).filter((value) => !/-0/.test(JSON.stringify(value)));
    fc.assert(
      fc.property(data, (value) => {
        const sent = JSON.parse(JSON.stringify(value));
        expect(ECHO.callFromPage('echo', [sent]).value).toEqual(sent);
      }),
      { numRuns: 40 },
    );
  });

  it('are copies', () => {
    const { host } = addOn('function change(list) { list.push(2); return list; }');
    const mine = [1];
    expect(host.callFromPage('change', [mine]).value).toEqual([1, 2]);
    expect(mine).toEqual([1]);
  });
});

describe('names', () => {
  it.each(['hidden_', 'variable', 'object.method', 'object', 'inner', 'missing', 'toString', ''])(
    '%s cannot be reached from the page',
    (name) => {
      const { ok, error } = ECHO.callFromPage(name, []);
      expect(ok).toBe(false);
      expect(error?.message).toBe(`Script function not found: ${name}`);
    },
  );
});
