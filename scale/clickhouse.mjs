// ClickHouse in this process: its table, its mapping of the exports, the worker as its function, and what is left when
// something goes wrong half way.
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { buildClickHouse } from '../scripts/build-clickhouse.mjs';
import { same } from './check.mjs';
import { load } from './load.mjs';
import { folder, today } from './truth.mjs';

/** @typedef {import('./truth.mjs').Table} Table */

const queue = 'claim_desk.claim_queue';
const quoted = (/** @type {string} */ text) => `'${text}'`;

/** Starts it with the worker and the plans of all tables. @param {readonly Table[]} tables */
export async function startClickHouse(tables) {
  const scripts = join(folder, 'clickhouse');
  const files = tables.map(({ file }) => file);
  await buildClickHouse(scripts, files, ['--today', today]);
  const config = join(folder, 'clickhouse.xml');
  writeFileSync(
    config,
    `<clickhouse>
      <user_scripts_path>${scripts}</user_scripts_path>
      <user_defined_executable_functions_config>${scripts}/functions.xml</user_defined_executable_functions_config>
    </clickhouse>`,
  );
  const data = join(folder, 'clickhouse-data');
  rmSync(data, { recursive: true, force: true });
  mkdirSync(data);
  // Files are meant from where it runs.
  process.chdir(folder);
  for (const file of files)
    if (basename(file) !== file && !file.startsWith(folder)) copyFileSync(file, basename(file));
  const { Session } = load('chdb');
  const session = new Session(data, { connectionArgs: [`--config-file=${config}`] });

  /** The lines of an answer. @param {string} sql @returns {string[]} */
  const ask = (sql) => session.query(sql, 'TSVRaw').split('\n').slice(0, -1);
  /** @param {string} name */
  const runFile = (name) => {
    // The day is fixed; nothing else is changed in what is shipped.
    const text = readFileSync(join(scripts, name), 'utf8').replace(
      "toString(toDate(now('Asia/Shanghai')))",
      quoted(today),
    );
    for (const sql of text.split(/;\n/)) if (/\S/.test(sql)) ask(sql);
  };
  runFile('tables.sql');
  for (const { source } of tables) runFile(`load-${source}.sql`);
  return { ask, stop: () => session.close() };
}

/** @typedef {Awaited<ReturnType<typeof startClickHouse>>} ClickHouse */

/** What it answers for some orders, as JSON by row. @param {ClickHouse} engine @param {string} where */
const answers = ({ ask }, where) =>
  ask(`SELECT json FROM (
    SELECT claim_orders(toString(source), ${quoted(today)}, groupArray((row, cells))) AS found
    FROM claim_desk.order_lines WHERE ${where} GROUP BY source, order_key
  ) ARRAY JOIN found.json AS json, found.row AS row ORDER BY row`);

/** @param {ClickHouse} engine @param {readonly Table[]} tables */
export function inOnePiece(engine, tables) {
  const found = tables.flatMap(({ source }) => answers(engine, `source = ${quoted(source)}`));
  return same(
    found,
    tables.flatMap(({ truth }) => truth),
  );
}

/** Each half by itself, as two servers would have it. @param {ClickHouse} engine @param {Table} table */
export function inTwoShards(engine, { source, truth }) {
  const rowOf = (/** @type {string} */ json) => JSON.parse(json).row;
  const halves = [0, 1].map((shard) =>
    answers(engine, `source = ${quoted(source)} AND sipHash64(order_key) % 2 = ${shard}`),
  );
  if (halves.some((half) => half.length < truth.length / 3)) throw new Error('one shard is empty');
  return same(
    halves.flat().sort((a, b) => rowOf(a) - rowOf(b)),
    truth,
  );
}

/** @param {ClickHouse} engine */
function refresh({ ask }) {
  ask(`SYSTEM REFRESH VIEW ${queue}`);
  ask(`SYSTEM WAIT VIEW ${queue}`);
}

const queueOf = (/** @type {ClickHouse} */ { ask }) =>
  ask(`SELECT source, order_id, due, action FROM ${queue} ORDER BY ALL`);

/** What is due by tomorrow, by the command line. @param {ClickHouse} engine @param {readonly Table[]} tables */
export function queueOfTheDay(engine, tables) {
  refresh(engine);
  const truth = tables.flatMap(({ source, truth }) =>
    truth
      .map((json) => JSON.parse(json))
      .filter(({ due, dueState }) => dueState === 'open' && due <= '2026-11-22')
      .map(({ orderId, due, action }) => [source, orderId, due, action].join('\t')),
  );
  return same(queueOf(engine).sort(), truth.sort());
}

/** The workers this process has started. */
const workers = () =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => {
      try {
        const [, , , parent] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(' ');
        const isOurs = Number(parent) === process.pid;
        return isOurs && readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('claim-worker.mjs');
      } catch {
        // It has ended meanwhile.
        return false;
      }
    })
    .map(Number);

/** The sentence a query fails with. @param {() => void} run */
function failureOf(run) {
  try {
    run();
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  throw new Error('the query did not fail');
}

/** A queue is either the old one or the new one. @param {ClickHouse} engine */
export async function workerKilled(engine) {
  const before = queueOf(engine);
  engine.ask(`SYSTEM REFRESH VIEW ${queue}`);
  await pause(1500);
  const killed = workers();
  if (killed.length === 0) throw new Error('no worker was at work');
  for (const pid of killed) process.kill(pid, 'SIGKILL');
  const said = failureOf(() => engine.ask(`SYSTEM WAIT VIEW ${queue}`));
  same(queueOf(engine), before);
  return `“${/Original error: Code: \d+\. DB::Exception: ([^:(]+)/.exec(said)?.[1]}”, the queue is as it was`;
}

/**
 * A row that cannot be read: the refresh fails with a sentence, and the queue is as it was.
 * @param {ClickHouse} engine
 * @param {{ source: string, cell: string, says: string }} bad `cell` as SQL
 */
export function badRow(engine, { source, cell, says }) {
  const before = queueOf(engine);
  engine.ask(`INSERT INTO claim_desk.order_lines VALUES (${quoted(source)}, 'bad', 1, [${cell}])`);
  try {
    const said = failureOf(() => refresh(engine));
    if (!said.includes(says)) throw new Error(said.slice(-600));
    same(queueOf(engine), before);
    const [problem] =
      engine.ask(`SELECT claim_try(toString(source), ${quoted(today)}, groupArray((row, cells))).problem
      FROM claim_desk.order_lines WHERE order_key = 'bad' GROUP BY source`);
    if (!problem?.includes(says)) throw new Error(`claim_try says ${problem}`);
    return `“${problem}”, the queue is as it was`;
  } finally {
    engine.ask(
      `ALTER TABLE claim_desk.order_lines DELETE WHERE order_key = 'bad' SETTINGS mutations_sync = 2`,
    );
  }
}
