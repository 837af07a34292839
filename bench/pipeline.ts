// npm run bench: rows a second of the whole pipeline, from raw cells to decision, beside rule engines
// that get eight rules and ready facts. One run, one machine, the same orders; ratios are what counts.

import { dayFromIso } from '../src/base/day';
import { assess, plan } from '../src/desk';
import { defaultSettings } from '../src/settings/settings';
import { cellsOf, header, orders } from './orders';
import { enginesIn, plain, type Run } from './rules';

const [folder = '', given = '20000'] = process.argv.slice(2);
const count = Number(given);
const runs = 5;
const all = orders(count);
const rows = all.map((each, i) => ({ row: i + 2, cells: cellsOf(each, i) }));

/** Claim Desk: reading, parcel, risk, action, prices, deadline, evidence, from text cells. */
async function claimDesk(): Promise<number> {
  const sample = rows.slice(0, 400).map(({ cells }) => cells);
  const made = plan([header], sample, defaultSettings);
  const today = dayFromIso('2026-11-21');
  if (!made.ok || today === null) throw new Error('the benchmark table was not understood');
  return assess(made.plan, rows, today).length;
}

async function median(run: () => Promise<number>): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i < runs; i++) {
    const start = performance.now();
    await run();
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? 0;
}

const engines: readonly (readonly [string, Run])[] = [
  ['eight rules, plain TypeScript', plain],
  ...enginesIn(folder),
];

const truth = await plain(all);
for (const [name, run] of engines)
  if ((await run(all)) !== truth) throw new Error(`${name} scores differently`);
if ((await claimDesk()) !== count) throw new Error('not every row was assessed');

const ours = await median(claimDesk);
const rate = (ms: number) => `${Math.round((count / ms) * 1000).toLocaleString('en')} rows/s`;
console.log(`${count.toLocaleString('en')} orders, median of ${runs} runs`);
console.log(`Claim Desk, raw cells to decision: ${rate(ours)}`);
for (const [name, run] of engines) {
  const ms = await median(() => run(all));
  console.log(`${name}: ${rate(ms)}, ${(ms / ours).toPrecision(2)} × Claim Desk’s time`);
}
