// BigQuery's library in another engine: 64 MB of memory, no `Intl`, no clock of its own.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildBigQueryLibrary } from '../scripts/build-bigquery.mjs';
import { same } from './check.mjs';
import { load } from './load.mjs';
import { folder, ordersOf, today } from './truth.mjs';

/** @param {readonly import('./truth.mjs').Table[]} tables */
export async function inQuickJs(tables) {
  const file = join(folder, 'claim-desk.js');
  await buildBigQueryLibrary(file);
  const runtime = (await load('quickjs-emscripten').getQuickJS()).newRuntime();
  runtime.setMemoryLimit(64 * 1024 * 1024);
  runtime.setMaxStackSize(1024 * 1024);
  const context = runtime.newContext();
  /** @param {string} code @returns {string} */
  const run = (code) => context.unwrapResult(context.evalCode(code)).consume(context.dump);
  if (run('typeof Intl') !== 'undefined') throw new Error('this engine has Intl');
  run(readFileSync(file, 'utf8'));
  // A day of its own would not be the day that is handed over.
  run('Date.now = () => { throw new Error("the clock was asked") }');
  const answers = tables.flatMap((table) => {
    run(`globalThis.plan = ${JSON.stringify(readFileSync(table.plan, 'utf8'))}`);
    return [...ordersOf(table).values()].flatMap((lines) => {
      const call = `claimDesk.orders(plan, '${today}', ${JSON.stringify(lines)})`;
      const found = run(`JSON.stringify(${call}.map((order) => order.json))`);
      return JSON.parse(found);
    });
  });
  return same(
    answers,
    tables.flatMap(({ truth }) => truth),
  );
}
