// npm run bench: what each formula cell pays before it answers. Apps Script loads the whole script for every
// call, so this loads it into a fresh, bare engine context and asks about one row, beside an empty script.
import { readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';
import { cellsOf, header, orders } from './orders';

const [file = 'dist/Code.js'] = process.argv.slice(2);
const code = readFileSync(file, 'utf8');
const runs = 31;

const all = orders(100);
const row = (notReceived: boolean): string => {
  const at = all.findIndex((each) => each.notReceived === notReceived);
  const order = all[at];
  return JSON.stringify(order === undefined ? [] : [cellsOf(order, at)]);
};
const call = (formula: string, message: boolean): string =>
  `${formula}(${row(message)}, ${JSON.stringify([header])}, '2026-11-21')`;

/** What is done in the fresh context, as script and call. */
const starts: readonly (readonly [name: string, script: string, call: string])[] = [
  ['an empty script', '', '0'],
  ['Code.js loaded', code, '0'],
  ['and CLAIM_ACTION of a row without a message', code, call('CLAIM_ACTION', false)],
  ['and CLAIM_ACTION of a row with a message', code, call('CLAIM_ACTION', true)],
  ['and CLAIM_REPLY of a row with a message', code, call('CLAIM_REPLY', true)],
];

let started = 0;

interface Took {
  readonly clock: number;
  readonly cpu: number;
}

/** Milliseconds of one start. Each script differs by a comment, as the engine keeps what it has compiled. */
function start(script: string, then: string): Took {
  started += 1;
  const from = performance.now();
  const used = process.cpuUsage();
  const context = createContext(Object.create(null), { codeGeneration: { strings: false } });
  runInContext(`${script}\n// ${started}`, context);
  const answer: unknown = runInContext(then, context);
  const { user, system } = process.cpuUsage(used);
  const took = { clock: performance.now() - from, cpu: (user + system) / 1000 };
  if (answer === '') throw new Error('the row was not answered');
  return took;
}

// In turns, so that a busy moment of the machine falls on all of them alike.
const times = starts.map((): Took[] => []);
for (let run = 0; run < runs; run++)
  for (const [at, [, script, then]] of starts.entries()) times[at]?.push(start(script, then));
const median = (list: readonly number[]): number =>
  [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0;

console.log(
  `\n${file}, ${(Buffer.byteLength(code) / 1000).toFixed(0)} kB, median of ${runs} cold starts`,
);
console.log('  clock      CPU');
for (const [at, [name]] of starts.entries()) {
  const all = times[at] ?? [];
  const ms = (of: keyof Took): string => median(all.map((each) => each[of])).toFixed(1);
  console.log(`${ms('clock').padStart(7)} ${ms('cpu').padStart(8)} ms  ${name}`);
}
