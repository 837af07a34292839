// The tables that are tried, and what the command line says of them: the truth for every engine.
import { execFileSync } from 'node:child_process';
import {
  createReadStream,
  createWriteStream,
  mkdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import Papa from 'papaparse';
import { planOf } from '../scripts/build-bigquery.mjs';
import { builtCli } from '../scripts/build-node.mjs';
import { root } from '../scripts/ensure.mjs';
import { csv } from './generate.mjs';

export const today = '2026-11-21';
export const folder = join(root, 'dist-local', 'scale');

/** @typedef {{ row: number, cells: string[] }} Line */
/**
 * @typedef {object} Table
 * @property {string} source
 * @property {string} file as UTF-8
 * @property {string} plan file
 * @property {string[]} header
 * @property {Line[]} lines
 * @property {number} number column with the order's number
 * @property {string[]} truth what the command line prints, a line for each order
 */

/** @param {string} file @returns {Promise<string[]>} */
async function linesOf(file) {
  const lines = [];
  for await (const line of createInterface({ input: createReadStream(file) })) lines.push(line);
  return lines;
}

/** @param {string} file @returns {Promise<Table>} */
async function tableOf(file) {
  const source = basename(file).replace(/\.\w+$/, '');
  const plan = join(folder, `${source}.plan.json`);
  writeFileSync(plan, await planOf(file, ['--today', today]));
  const truth = join(folder, `${source}.truth.ndjson`);
  const stdout = createWriteStream(truth);
  await new Promise((open) => stdout.once('open', open));
  execFileSync(
    process.execPath,
    [await builtCli(), file, '--today', today, '--json', '--no-reply'],
    { stdio: ['ignore', stdout, 'inherit'] },
  );
  /** @type {Papa.ParseResult<string[]>} */
  const { data } = Papa.parse(readFileSync(file, 'utf8').trimEnd(), { header: false });
  const [header = [], ...rows] = data;
  const { sheet } = JSON.parse(readFileSync(plan, 'utf8'));
  return {
    source,
    file,
    plan,
    header,
    lines: rows.map((cells, at) => ({ row: at + 2, cells })),
    number: sheet.columns.find((/** @type {{ field: string }} */ each) => each.field === 'orderId')
      .index,
    truth: await linesOf(truth),
  };
}

/** A generated table of a layout. @param {'tracker' | 'chinese' | 'ebay'} layout @param {number} count */
export async function generated(layout, count) {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${layout}-${count}.csv`);
  await pipeline(Readable.from(csv(layout, count)), createWriteStream(file));
  return tableOf(file);
}

/** An example of the project. @param {string} name */
export function example(name) {
  mkdirSync(folder, { recursive: true });
  return tableOf(join(root, 'examples', name));
}

/** The lines of each order, in the order in which orders begin. @param {Table} table */
export function ordersOf({ lines, number }) {
  /** @type {Map<string, Line[]>} */
  const orders = new Map();
  let key = '';
  for (const line of lines) {
    // A further item may leave the number to the line above it.
    key = line.cells[number] || key;
    const known = orders.get(key);
    if (known === undefined) orders.set(key, [line]);
    else known.push(line);
  }
  return orders;
}
