// npm run mutate: the mutants that nobody noticed, and the figures of every folder.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from '../../scripts/ensure.mjs';
import { explained, outdated, reasonOf } from './explained';
import { inWords } from './mutants';
import { type Judged, judge } from './run';
import { mutantsIn, sampleOf } from './sample';

/** The rooms of the core; those that decide first. */
const rooms = [
  ...['decision', 'parcel', 'dispute', 'order', 'ledger', 'reply', 'join', 'text'],
  ...['sheet', 'cells', 'market', 'settings', 'languages', 'base'],
];
/** Where wrong advice costs money, so much of a sample must be killed or explained. */
const floor: Readonly<Record<string, number>> = { decision: 0.9, parcel: 0.9 };

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    sample: { type: 'string', default: '100' },
    seed: { type: 'string', default: '1' },
  },
});
const size = Number(values.sample);
const seed = values.seed === 'random' ? Date.now() % 100_000 : Number(values.seed);
const asked = positionals.length > 0 ? positionals : rooms;
const unknown = asked.filter((each) => !existsSync(join(root, 'src', each)));
if (unknown.length > 0 || !(size > 0) || !Number.isInteger(seed)) {
  console.error(
    `npm run mutate [-- FOLDER …] [--sample=100] [--seed=1]; folders: ${rooms.join(', ')}`,
  );
  process.exit(1);
}

/** The tests of the core that speak of a room: its own, and those that name it or come in by the door. */
function testsOf(room: string): readonly string[] {
  const all = [
    'examples.test.ts',
    ...rooms.flatMap((each) => {
      const folder = join(root, 'test', each);
      if (!existsSync(folder)) return [];
      return readdirSync(folder)
        .filter((name) => name.endsWith('.test.ts'))
        .map((name) => `${each}/${name}`);
    }),
  ];
  const names = new RegExp(`src/(?:${room}/|desk')`);
  return all
    .filter(
      (file) =>
        file.startsWith(`${room}/`) || names.test(readFileSync(join(root, 'test', file), 'utf8')),
    )
    .map((file) => `test/${file}`);
}

const isOpen = (each: Judged): boolean =>
  each.fate.kind === 'survived' && reasonOf(each) === undefined;

function tell(each: Judged): void {
  const place = `${each.file}:${each.line} ${inWords(each)}`;
  const nowhere = each.fate.kind === 'survived' && !each.fate.reached;
  if (isOpen(each)) console.log(`${place}${nowhere ? ' (no test comes here)' : ''}`);
  else if (each.fate.kind !== 'survived' && reasonOf(each) !== undefined)
    console.log(`Explained, but killed: ${place}`);
}

let tooFew = false;
console.log(`Seed ${seed}, at most ${size} mutants of a folder`);
for (const asks of asked) {
  const room = asks.split('/')[0] ?? asks;
  const begun = Date.now();
  const all = mutantsIn(root, `src/${asks}`);
  for (const each of outdated(
    all,
    explained.filter(({ file }) => file.startsWith(`src/${asks}`)),
  ))
    console.log(`No longer there: ${each.file}: ${each.change} (${each.reason})`);
  const sample = await sampleOf(root, all, size, seed);
  const judged = await judge(root, sample, testsOf(room), `test/${room}/`, tell);
  const alive = judged.filter(({ fate }) => fate.kind === 'survived');
  const open = alive.filter(isOpen);
  const share = judged.length === 0 ? 1 : 1 - open.length / judged.length;
  tooFew ||= share < (floor[room] ?? 0);
  const figures = [
    `${String(judged.length).padStart(4)} tried`,
    `${judged.length - alive.length} killed`,
    `${alive.length - open.length} explained`,
    `${open.length} survived`,
    `${(100 * share).toFixed(1)} %`,
    `${((Date.now() - begun) / 60_000).toFixed(1)} min`,
  ];
  console.log(`${asks.padEnd(10)} ${figures.join(', ')}`);
}
process.exit(tooFew ? 1 : 0);
