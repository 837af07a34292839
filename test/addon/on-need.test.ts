// The build lets tables wait until they are needed; what the script does must stay the same.
import { createContext, runInContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { onNeed } from '../../scripts/on-need.mjs';

const words = "['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']";

/** A script as esbuild bundles it; `made` notes which tables were made, in turn. */
const bundle = (body: string): string => `var Desk = (() => { ${body} return { ask }; })();`;

function run(body: string, ask: string): { answer: unknown; load: string[]; all: string[] } {
  const made: string[] = [];
  const note = (name: string, value: unknown) => {
    made.push(name);
    return value;
  };
  const context = createContext({ note });
  runInContext(onNeed(bundle(body)), context);
  const load = [...made];
  const answer: unknown = runInContext(`JSON.stringify(Desk.${ask})`, context);
  return { answer, load, all: made };
}

describe('tables on need', () => {
  it('are made at their first use, once', () => {
    const body = `const used = note('used', ${words}); const idle = note('idle', ${words});
      const first = used[0]; const ask = () => [used[1], used[2], first, idle === used];`;
    const { load, all } = run(body.replace(', idle === used', ''), 'ask()');
    expect([load, all]).toEqual([[], ['used']]);
    expect(run(body, 'ask()').answer).toBe('["two","three","one",false]');
  });

  it('of parts make only the part that is asked for', () => {
    const { answer, all } = run(
      `const en = note('en', ${words}); const de = note('de', ${words});
       const languages = { en, german: de, more: 'more than sixty characters of the table itself, here' };
       const ask = (code) => languages[code].length;`,
      "ask('german')",
    );
    expect([answer, all]).toEqual(['10', ['de']]);
  });

  it('keep their names apart from properties, and what is set again as it is', () => {
    const { answer } = run(
      `const table = ${words}; let count = ${words}; count = 3;
       const ask = () => { const box = { table, count }; return [box.table.length, box.count, { table: 1 }.table]; };`,
      'ask()',
    );
    expect(answer).toBe('[10,3,1]');
  });

  it('refuse a name that means two things', () => {
    const twice = `const table = ${words}; const ask = (table) => table;`;
    expect(() => onNeed(bundle(twice))).toThrow(/table is a table and the name/);
  });
});

describe('patterns on need', () => {
  it('find what they found, each time from the start', () => {
    const { answer } = run(
      String.raw`const ask = () => [0, 1].map(() => [/é\/|"\p{L}/u.test('"é'), 'a|b'.replace(/a|b/g, '-'),
        /a|b/g.exec('xb').index, 'aXb'.match(/x|y/gi)]);`,
      'ask()',
    );
    const once = '[true,"-|-",1,["X"]]';
    expect(answer).toBe(`[${once},${once}]`);
  });

  it('stand apart from the word before them', () => {
    expect(run("const ask = () => {return/a|b/.test('a')};", 'ask()').answer).toBe('true');
  });

  it('that find all keep their place where it is read', () => {
    const { answer } = run(
      "const ask = () => { const find = /a|b/g; const all = []; for (let one = find.exec('a b'); one; one = find.exec('a b')) all.push(one[0]); return all; };",
      'ask()',
    );
    expect(answer).toBe('["a","b"]');
  });
});
