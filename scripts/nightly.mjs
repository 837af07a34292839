// npm run nightly [-- STEP …]: what takes too long for every day – invented tables by the hundred thousand, all hostile
// files, all places where somebody may edit, a sample of mutants, all fault points – with other random inputs each
// night. Its figures go to docs/security.md. Less of it: CLAIM_DESK_TABLES=2000, CLAIM_DESK_MUTANTS=10 of each room,
// FAULTS_SHARE=0.05.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureInstalled, root } from './ensure.mjs';
import { saidLast, withNight } from './nightly-figures.mjs';

ensureInstalled();
const tables = process.env['CLAIM_DESK_TABLES'] ?? '100000';
const mutants = process.env['CLAIM_DESK_MUTANTS'] ?? '100';
const random = { CLAIM_DESK_SEED: 'random' };
/** @param {readonly string[]} tests */
const vitest = (...tests) => [
  'npx',
  '--no-install',
  'vitest',
  'run',
  ...tests,
  '--testTimeout',
  '7200000',
];
/** @type {readonly (readonly [name: string, title: string, command: readonly string[], more: Record<string, string>])[]} */
const steps = [
  [
    'tables',
    `${Number(tables).toLocaleString('en')} invented tables`,
    vitest('test/local/privacy.test.ts', 'test/order/wild.test.ts'),
    { ...random, CLAIM_DESK_TABLES: tables },
  ],
  [
    'files',
    'Hostile files and expressions',
    vitest('test/local/files-hostile.test.ts', 'test/safety'),
    random,
  ],
  ['edits', 'Edits meanwhile', vitest('test/faults/meanwhile.test.ts'), { MEANWHILE: 'all' }],
  [
    'mutants',
    'Mutants',
    [process.execPath, 'scripts/mutate.mjs', '--seed=random', `--sample=${mutants}`],
    {},
  ],
  ['faults', 'Fault points', [process.execPath, 'scripts/faults.mjs'], {}],
];

const asked = process.argv.slice(2);
const unknown = asked.filter((each) => !steps.some(([name]) => name === each));
if (unknown.length > 0) {
  console.error(
    `No step: ${unknown.join(', ')}. There are ${steps.map(([name]) => name).join(', ')}.`,
  );
  process.exit(1);
}

/** @type {string[]} */
const figures = [];
let failed = false;
for (const [name, title, [command = '', ...given], more] of steps) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  console.log(`\n${title}`);
  const begun = Date.now();
  const run = spawn(command, given, {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
    shell: process.platform === 'win32',
    env: { ...process.env, ...more },
  });
  let output = '';
  run.stdout.setEncoding('utf8').on('data', (/** @type {string} */ part) => {
    process.stdout.write(part);
    output += part;
  });
  const [status] = await once(run, 'close');
  const held = status === 0;
  failed ||= !held;
  const minutes = (Date.now() - begun) / 60_000;
  figures.push(`${held ? 'held  ' : 'FAILED'} ${minutes.toFixed(1).padStart(6)} min  ${title}`);
  const page = join(root, 'docs', 'security.md');
  const day = new Date().toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });
  const night = { name: title, command: `npm run nightly -- ${name}`, day, minutes, held };
  writeFileSync(page, withNight(readFileSync(page, 'utf8'), { ...night, said: saidLast(output) }));
}
console.log(`\n${figures.join('\n')}`);
process.exit(failed ? 1 : 0);
