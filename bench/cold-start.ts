// npm run bench: what each formula cell pays before it answers. Apps Script loads the whole script for every
// call, so this loads it into a fresh, bare engine context and asks about one row, beside an empty script.
import { readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';
import { cellsOf, header, orders } from './orders';

const [file = 'dist/Code.js'] = process.argv.slice(2);
const code = readFileSync(file, 'utf8');
// A row with a message, as that is the most there is to do.
const [order] = orders(100).filter(({ notReceived }) => notReceived);
const rows = JSON.stringify(order === undefined ? [] : [cellsOf(order, 0)]);
const call = `CLAIM_ACTION(${rows}, ${JSON.stringify([header])}, '2026-11-21')`;
const runs = 21;

/** Milliseconds of one start. Each script differs by a comment, as the engine keeps what it has compiled. */
function start(script: string, then: string, run: number): number {
  const from = performance.now();
  const context = createContext(Object.create(null), { codeGeneration: { strings: false } });
  runInContext(`${script}\n// ${run}`, context);
  const answer: unknown = runInContext(then, context);
  const took = performance.now() - from;
  if (answer === '') throw new Error('the row was not answered');
  return took;
}

function median(script: string, then: string): number {
  const times = Array.from({ length: runs }, (_, run) => start(script, then, run));
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? 0;
}

const [empty, load, answered] = [
  ['', '0'],
  [code, '0'],
  [code, call],
].map(([script = '', then = '']) => median(script, then));
const beside = (ms = 0) =>
  `${ms.toFixed(1)} ms, ${(ms / (empty ?? 1)).toFixed(0)} × an empty script`;

console.log(
  `\nCode.js, ${(Buffer.byteLength(code) / 1000).toFixed(0)} kB, median of ${runs} cold starts`,
);
console.log(`empty script: ${(empty ?? 0).toFixed(2)} ms`);
console.log(`loaded: ${beside(load)}`);
console.log(`loaded and one CLAIM_ACTION of one row: ${beside(answered)}`);
