// npm run build:clickhouse -- [FILE …] [--today DAY] [--settings FILE]: the worker, the configuration that makes it a
// function, and for each export named its plan and the SQL that makes it lines of orders.
import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { asked, engineSql, planOf, printFiles } from './build-bigquery.mjs';
import { builtWorker } from './build-worker.mjs';
import { root } from './ensure.mjs';

/**
 * Writes all files; their names.
 * @param {string} folder
 * @param {readonly string[]} exports files that stand for all of their kind
 * @param {readonly string[]} [more] arguments of `--make-plan`
 */
export async function buildClickHouse(folder, exports, more = []) {
  const plans = [];
  for (const file of exports) plans.push({ file, text: await planOf(file, more) });
  const { clickHouseFunctions, clickHouseMapping, clickHouseTables } = await engineSql();
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  copyFileSync(await builtWorker(), join(folder, 'claim-worker.mjs'));
  const named = plans.map(({ file, text }) => {
    const kept = JSON.parse(text);
    const name = basename(file).replace(/\.\w+$/, '');
    return { name, kept, file };
  });
  /** @type {[string, string][]} */
  const texts = [
    ['functions.xml', clickHouseFunctions(named.map(({ name }) => `${name}.plan.json`))],
    ['tables.sql', clickHouseTables()],
    ...named.flatMap(({ name, kept, file }) => [
      /** @type {[string, string]} */ ([`${name}.plan.json`, JSON.stringify(kept)]),
      /** @type {[string, string]} */ ([
        `load-${name}.sql`,
        clickHouseMapping(kept, basename(file)),
      ]),
    ]),
  ];
  for (const [name, text] of texts) writeFileSync(join(folder, name), text);
  return ['claim-worker.mjs', ...texts.map(([name]) => name)];
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const folder = join(root, 'dist-local', 'clickhouse');
  const { exports, more } = asked();
  printFiles(folder, await buildClickHouse(folder, exports, more));
}
