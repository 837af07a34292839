// What is pushed to Apps Script: three files, one script with the promised functions and nothing more.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Context, createContext, runInContext } from 'node:vm';
import { type Comment, type FunctionDeclaration, parse } from 'acorn';
import { describe, expect, it } from 'vitest';
import { buildAddon } from '../../scripts/build-addon.mjs';
import { formulas } from '../../src/addon/formulas/table';
import { sidebarCalls } from '../../src/addon/panel/calls';
import { builtFile, builtNames, builtPlain, bytesBySource } from './built';
import { cheap, dear, headers } from './orders';

const root = join(import.meta.dirname, '..', '..');
const code = builtFile('Code.js');
const comments: Comment[] = [];
// The newest syntax that Apps Script is sure to parse: Node itself would accept more.
const program = parse(code, { ecmaVersion: 2019, sourceType: 'script', onComment: comments });

const functions = program.body.filter(
  (node): node is FunctionDeclaration => node.type === 'FunctionDeclaration',
);
const nameOf = (node: FunctionDeclaration) => node.id.name;
const parametersOf = (node: FunctionDeclaration) =>
  node.params.map((each) => (each.type === 'Identifier' ? each.name : '?'));

/** The comment right above a function. */
function above(node: FunctionDeclaration): string {
  const last = comments.filter((each) => each.end < node.start).at(-1);
  return last === undefined || code.slice(last.end, node.start).trim() !== '' ? '' : last.value;
}

/** A script engine with nothing but the language, as Apps Script has before any service is called. */
const bareContext = () =>
  createContext(Object.create(null), { codeGeneration: { strings: false, wasm: false } });

describe('the folder', () => {
  it('holds exactly the three files, whatever lay there before', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'claim-desk-'));
    try {
      writeFileSync(join(folder, 'Old.js'), 'function old() {}');
      await buildAddon(folder);
      const expected = ['Code.js', 'Sidebar.html', 'appsscript.json'];
      expect(readdirSync(folder).sort()).toEqual(expected);
      expect([...builtNames].sort()).toEqual(expected);
      expect(readFileSync(join(folder, 'Code.js'), 'utf8')).toBe(code);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('has the manifest of the project: UTC, two scopes, no more', () => {
    expect(builtFile('appsscript.json')).toBe(readFileSync(join(root, 'appsscript.json'), 'utf8'));
    expect(JSON.parse(builtFile('appsscript.json'))).toEqual({
      timeZone: 'Etc/UTC',
      runtimeVersion: 'V8',
      exceptionLogging: 'STACKDRIVER',
      oauthScopes: [
        'https://www.googleapis.com/auth/spreadsheets.currentonly',
        'https://www.googleapis.com/auth/script.container.ui',
      ],
    });
  });

  it('has a page that loads nothing and that templates leave alone', () => {
    const page = builtFile('Sidebar.html');
    expect(page).not.toMatch(/<\?|(?:src|href|url)\s*[=(]\s*["']?(?:https?:)?\/\//i);
    expect(page).toMatch(/<html lang="en">/);
  });
});

describe('the script', () => {
  it('declares one name for the bundle and one function for each name it offers', () => {
    const rest = program.body.filter((node) => node.type !== 'FunctionDeclaration');
    const names = rest.flatMap((node) => {
      if (node.type === 'VariableDeclaration')
        return node.declarations.map(({ id }) => (id.type === 'Identifier' ? id.name : '?'));
      return node.type === 'ExpressionStatement' && node.directive ? [] : [node.type];
    });
    expect(names).toEqual(['ClaimDesk']);
    expect(new Set(functions.map(nameOf)).size).toBe(functions.length);
  });

  it.each(formulas.map((each) => [each.name, each] as const))(
    '%s has the parameters of the table and says what they are',
    (name, formula) => {
      const [found] = functions.filter((each) => nameOf(each) === name);
      if (found === undefined) throw new Error(`${name} is not there`);
      expect(parametersOf(found)).toEqual(formula.parameters.map((each) => each.name));
      const help = above(found);
      expect(help).toContain('@customfunction');
      expect(help).toContain(formula.gives.en);
      expect(help).toContain(formula.gives.zh);
      const told = [...help.matchAll(/@param \{[^}]+\} (\w+) (\S.*)/g)].map((each) => each[1]);
      expect(told).toEqual(formula.parameters.map((each) => each.name));
    },
  );

  it('gives the page and formulas nothing to call beside the formulas and the sidebar’s table', () => {
    const reachable = functions.map(nameOf).filter((name) => !name.endsWith('_'));
    const triggers = ['onInstall', 'onOpen'];
    const calls = Object.keys(sidebarCalls).map((name) => `sidebar_${name}`);
    const offered = [...formulas.map((each) => each.name), ...triggers, ...calls];
    expect(reachable.sort()).toEqual(offered.sort());
  });

  it('loads where there is nothing but the language, and touches no service', () => {
    const context = bareContext();
    for (const name of ['setTimeout', 'URL', 'TextEncoder', 'fetch', 'process', 'SpreadsheetApp'])
      expect(runInContext(`typeof ${name}`, context)).toBe('undefined');
    runInContext(code, context);
    expect(Object.keys(context).sort()).toEqual(['ClaimDesk', ...functions.map(nameOf)].sort());
    expect(runInContext('Object.keys(ClaimDesk)', context)).toEqual(['globals', 'run']);
  });

  it('has a function behind every name', () => {
    const context = bareContext();
    runInContext(code, context);
    for (const name of functions.map(nameOf))
      expect(runInContext(`typeof ClaimDesk.run['${name}']`, context)).toBe('function');
  });

  it('answers there too, without timers, eval or network', () => {
    const context = bareContext();
    runInContext(code, context);
    const rows = JSON.stringify([headers, dear, cheap]);
    const table: unknown = runInContext(`CLAIM_TABLE(${rows}, '2026-11-21')`, context);
    const [, first, second] = Array.isArray(table) ? table : [];
    expect([first[2], second[2]]).toEqual(['Reship', 'Refund']);
    expect(first[8]).toContain('8193402210040001');
    expect(() => runInContext('eval("1")', context)).toThrow(/Code generation/);
  });

  it('answers alike whatever was asked before: each call is new at Google, many share a realm elsewhere', () => {
    const shop = [
      ['Setting', 'Value'],
      ['language', 'zh'],
      ['highValue', 1],
    ];
    const given = [
      { rows: [headers, dear, cheap], today: '2026-11-21' },
      { rows: [headers, dear, cheap], today: '2026-12-31', settings: shop },
      { rows: [cheap], headers: [headers], today: '2026-11-21' },
    ];
    const calls = formulas.flatMap(({ name, parameters }) =>
      given
        .filter((one) =>
          Object.keys(one).every((key) => parameters.some((each) => each.name === key)),
        )
        .map((one) => {
          const named: Readonly<Record<string, unknown>> = one;
          return `${name}(${parameters.map((each) => JSON.stringify(named[each.name] ?? null))})`;
        }),
    );
    const used = bareContext();
    runInContext(code, used);
    const answers = (context: Context, call: string): string =>
      String(runInContext(`JSON.stringify(${call})`, context));
    for (const call of [...calls, ...calls].reverse()) answers(used, call);
    for (const call of calls) {
      const fresh = bareContext();
      runInContext(code, fresh);
      expect(answers(used, call)).toBe(answers(fresh, call));
    }
  });

  it('answers as the bundle does whose tables are all made at once', () => {
    const [made, plain] = [bareContext(), bareContext()];
    runInContext(code, made);
    runInContext(builtPlain, plain);
    for (const { name } of formulas) {
      const given = `${JSON.stringify([dear, cheap])}, ${JSON.stringify([headers])}, '2026-11-21'`;
      const rows =
        name === 'CLAIM_TABLE' ? `${JSON.stringify([headers, dear, cheap])}, '2026-11-21'` : given;
      const call = `JSON.stringify(ClaimDesk.run.${name}(${rows}))`;
      expect(runInContext(call, made)).toBe(runInContext(call, plain));
    }
  });

  it('reads date cells made in its own realm', () => {
    const context = bareContext();
    runInContext(code, context);
    const zone = "{ getSpreadsheetTimeZone: () => 'Asia/Shanghai' }";
    runInContext(`SpreadsheetApp = { getActiveSpreadsheet: () => (${zone}) }`, context);
    const rows = JSON.stringify([dear]);
    const call = `CLAIM_DUE(${rows}, ${JSON.stringify([headers])}, new Date(1795190400000))`;
    expect(runInContext(`${call} instanceof Date && ${call}.toISOString()`, context)).toBe(
      '2026-11-21T16:00:00.000Z',
    );
  });
});

describe('its size', () => {
  const bytes = (among: RegExp) =>
    [...bytesBySource].reduce((sum, [path, size]) => sum + (among.test(path) ? size : 0), 0);
  const all = Buffer.byteLength(code);
  const letters = bytes(/^src\/languages\/[a-z]{2}\/(?:letters|official)\.ts$/);
  const lexicons = bytes(/^src\/languages\/[a-z]{2}\/lexicon\.ts$/);
  const headers = bytes(/^src\/sheet\/(?:exports\/|header-words)/);
  const rest = all - letters - lexicons - headers;
  const kB = (size: number) => `${Math.round(size / 1000)} kB`;

  it(`is ${kB(all)}: letters ${kB(letters)}, lexicons ${kB(lexicons)}, headers ${kB(headers)}, all else ${kB(rest)}`, () => {
    expect(letters).toBeGreaterThan(0);
    expect(lexicons).toBeGreaterThan(0);
    expect(lexicons).toBeLessThan(151_000);
    // Lists of headers, searched as text and only by a sheet that asks for them.
    expect(headers).toBeGreaterThan(0);
    expect(headers).toBeLessThan(72_000);
    // Every formula loads all of it; what waits until it is needed costs least (scripts/on-need.mjs).
    // The tab of rules is 20 kB of words and checks, which a formula without it never makes.
    // Waiting and many at once are 10 kB, the links and the line of time 4, which only the sidebar's calls make.
    // What a change would change is 6 kB, what closed orders teach 36, asked for by the sidebar alone.
    // The column of translations is 3 kB, made by an item of the menu alone.
    // What keeps money from going out twice – bank inquiries, covers, admissions, refusals – is 10 kB.
    // All sheets of a file in one list are 3 kB, asked for by the sidebar alone.
    // Payment services that pay, banks that ask, wishes for a discount and claims that come too late are 11 kB.
    // Which rows tell of the account, and which of those around an order are its own, are 2 kB, and spare an order in the
    // sidebar two fifths of its time.
    // Cells in which sellers say two things at once – whose claim and how it stands, marketplace and who ships, how
    // much was refunded and when – and what they add to an export are 4 kB.
    expect(rest).toBeLessThan(703_000);
    expect(all).toBeLessThan(1_104_000);
  });

  it('holds only what it is meant to hold', () => {
    const foreign = [...bytesBySource.keys()].filter((path) => !path.startsWith('src/'));
    // The names of the concepts are made by scripts/shared-names.mjs from the lexicons.
    for (const path of foreign)
      expect(path).toMatch(/^(?:node_modules\/mustache\/|concept-names:)/);
    // Nor what only the command line or one of the pages says.
    const others = /^src\/(?:local\/|text\/(?:cli|sidebar|sidebar-dashboard|workbench)\.ts$)/;
    const there = [...bytesBySource].filter(([path, size]) => size > 0 && others.test(path));
    expect(there).toEqual([]);
  });
});
