// npm run bench: rows a second of the whole pipeline, from raw cells to decision, beside rule engines
// that get eight rules and ready facts. One run, one machine, the same orders; ratios are what counts.

import { dayFromIso } from '../src/base/day';
import { assess, plan } from '../src/desk';
import { defaultSettings } from '../src/settings/settings';
import { cellsOf, header, orders } from './orders';
import { enginesIn, plain, type Run } from './rules';
import { median, processorTime, target } from './target';

const [folder = '', given = '20000'] = process.argv.slice(2);
const count = Number(given);
const runs = 7;
const all = orders(count);
const rows = all.map((each, i) => ({ row: i + 2, cells: cellsOf(each, i) }));

/**
 * Claim Desk: reading, parcel, risk, action, prices, deadline, evidence, from text cells; block by block,
 * as the command line asks.
 */
async function claimDesk(): Promise<number> {
  const sample = rows.slice(0, 400).map(({ cells }) => cells);
  const made = plan([header], sample, defaultSettings);
  const today = dayFromIso('2026-11-21');
  if (!made.ok || today === null) throw new Error('the benchmark table was not understood');
  let decided = 0;
  for (let from = 0; from < rows.length; from += 100)
    // A decision is worked out when it is asked for.
    for (const each of assess(made.plan, rows.slice(from, from + 100), today))
      if (each.decision.options.length > 0) decided += 1;
  return decided;
}

const engines: readonly (readonly [string, Run])[] = [
  ['eight rules, plain TypeScript', plain],
  ...enginesIn(folder),
];

const truth = await plain(all);
for (const [name, run] of engines)
  if ((await run(all)) !== truth) throw new Error(`${name} scores differently`);
if ((await claimDesk()) !== count) throw new Error('not every row was assessed');

// In turns, so that a busy moment of the machine falls on all of them alike.
const ours: number[] = [];
const theirs = engines.map((): number[] => []);
for (let i = 0; i < runs; i++) {
  ours.push(await processorTime(claimDesk));
  for (const [at, [, run]] of engines.entries())
    theirs[at]?.push(await processorTime(() => run(all)));
}

/** How much of an engine's time Claim Desk may take, by the beginning of its name. */
const targets = { 'json-logic-js': 4, 'json-rules-engine': 1, '@gorules/zen-engine': 1 };

const rate = (seconds: number) => `${Math.round(count / seconds).toLocaleString('en')} rows`;
console.log(
  `${count.toLocaleString('en')} orders, a second of processor time, median of ${runs} turns`,
);
console.log(`Claim Desk, raw cells to decision: ${rate(median(ours))}`);
for (const [at, [name]] of engines.entries()) {
  const times = theirs[at] ?? [];
  const ratio = median(times.map((seconds, turn) => (ours[turn] ?? Number.NaN) / seconds));
  console.log(`${name}: ${rate(median(times))}`);
  const most = Object.entries(targets).find(([engine]) => name.includes(engine))?.[1];
  if (most !== undefined)
    target(`Whole pipeline from raw cells, beside ${name}`, ratio, { most, unit: '× its time' });
}
