// npm run scale [-- ROWS]: engines past one sheet, tried with generated orders; the command line's answers are the truth.
import { check, conclude } from './check.mjs';
import { install } from './load.mjs';

install();
const { example, generated } = await import('./truth.mjs');
const { inQuickJs } = await import('./quickjs.mjs');
const { analyse } = await import('./zetasql.mjs');
const { badRow, inOnePiece, inTwoShards, queueOfTheDay, startClickHouse, workerKilled } =
  await import('./clickhouse.mjs');

const rows = Number(process.argv[2] ?? 100_000);

const few = [
  await example('tracker.csv'),
  await example('amazon-orders.txt'),
  await generated('tracker', 700),
  await generated('chinese', 300),
  await generated('ebay', 700),
];
await check('BigQuery: the library in QuickJS, 64 MB, no Intl', () => inQuickJs(few));
await check('BigQuery: the SQL in ZetaSQL', () => analyse(few.map(({ file }) => file)));

const many = [
  await generated('tracker', rows * 0.6),
  await generated('chinese', rows * 0.1),
  await generated('ebay', rows * 0.3),
];
const [tracker] = many;
const tables = [...few.slice(0, 2), ...many];
const engine = await startClickHouse(tables);
await check('ClickHouse: in one piece', () => inOnePiece(engine, tables));
if (tracker) await check('ClickHouse: in two shards', () => inTwoShards(engine, tracker));
await check('ClickHouse: the queue of the day', () => queueOfTheDay(engine, tables));
await check('ClickHouse: the worker killed half way', () => workerKilled(engine));
for (const [what, bad] of /** @type {const} */ ([
  ['a source without a plan', { source: 'nobody', cell: "'A-1'", says: 'is of “nobody”' }],
  [
    'a cell of 1 MB',
    {
      source: 'tracker',
      cell: "repeat('x', 999999) || repeat('x', 48577)",
      says: 'a cell of 1,048,576',
    },
  ],
  ['bytes that are no UTF-8', { source: 'tracker', cell: "unhex('FFFE41')", says: 'are no UTF-8' }],
]))
  await check(`ClickHouse: ${what}`, () => badRow(engine, bad));
await check('ClickHouse: the queue of the day, after all that', () =>
  queueOfTheDay(engine, tables),
);
engine.stop();
conclude();
// Some engines leave a handle open.
process.exit();
