// npm run build:bigquery -- [FILE …] [--today DAY] [--settings FILE] [--bucket NAME]: the library for BigQuery, the SQL
// that declares its functions, and for each export named the SQL that loads it and makes it lines of orders.
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { builtWorker } from './build-worker.mjs';
import { root } from './ensure.mjs';

/** Google takes no larger library. */
const most = 1_000_000;

/** The library as a script that sets `claimDesk`. @param {string} outfile */
export async function buildBigQueryLibrary(outfile) {
  const { build } = await import('esbuild');
  await build({
    entryPoints: [join(root, 'src/local/engines/bigquery/library.ts')],
    inject: [join(root, 'src/local/engines/bigquery/intl.ts')],
    outfile,
    bundle: true,
    format: 'iife',
    globalName: 'claimDesk',
    target: 'es2019',
    minify: true,
    charset: 'utf8',
    logLevel: 'warning',
  });
  if (statSync(outfile).size > most) throw new Error('The library is larger than BigQuery takes.');
}

/** The SQL of all engines, from the sources. */
export async function engineSql() {
  const { builtForNode } = await import('./build-node.mjs');
  const file = await builtForNode('src/local/engines/sql/main.ts', 'engine-sql.mjs');
  return import(pathToFileURL(file).href);
}

/** A plan as the worker makes it. @param {string} file @param {readonly string[]} [more] */
export async function planOf(file, more = []) {
  const args = [await builtWorker(), '--make-plan', file, ...more];
  return execFileSync(process.execPath, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 2] });
}

/**
 * Writes all files; their names.
 * @param {string} folder
 * @param {readonly string[]} exports files that stand for all of their kind
 * @param {{ bucket?: string | undefined, more?: readonly string[] }} [how]
 */
export async function buildBigQuery(folder, exports, { bucket = 'YOUR_BUCKET', more = [] } = {}) {
  const plans = [];
  for (const file of exports)
    plans.push({
      name: `load-${basename(file).replace(/\.\w+$/, '')}.sql`,
      kept: JSON.parse(await planOf(file, more)),
    });
  const { bigQueryFunctions, bigQueryMapping, bigQueryQueue } = await engineSql();
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  await buildBigQueryLibrary(join(folder, 'claim-desk.js'));
  const texts = [
    ['functions.sql', bigQueryFunctions()],
    ...plans.map(({ name, kept }) => [name, bigQueryMapping(kept)]),
    ['queue.sql', bigQueryQueue()],
  ];
  for (const [name, text] of texts)
    writeFileSync(join(folder, name), text.replaceAll('YOUR_BUCKET', bucket));
  return ['claim-desk.js', ...texts.map(([name]) => name)];
}

/** What was typed: the exports, the arguments of `--make-plan`, and the rest. */
export function asked() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      today: { type: 'string' },
      settings: { type: 'string' },
      bucket: { type: 'string' },
    },
  });
  // Paths are meant from where the command was typed, not from where npm runs it.
  const from = (/** @type {string} */ file) => resolve(process.env['INIT_CWD'] ?? '.', file);
  const more = [
    ...(values.today === undefined ? [] : ['--today', values.today]),
    ...(values.settings === undefined ? [] : ['--settings', from(values.settings)]),
  ];
  return { exports: positionals.map(from), more, bucket: values.bucket };
}

/** Says what was written. @param {string} folder @param {readonly string[]} names */
export function printFiles(folder, names) {
  for (const name of names) {
    const file = join(folder, name);
    console.log(`${relative(root, file)}  ${(statSync(file).size / 1000).toFixed(1)} kB`);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const folder = join(root, 'dist-local', 'bigquery');
  const { exports, ...how } = asked();
  printFiles(folder, await buildBigQuery(folder, exports, how));
}
