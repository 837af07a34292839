// npm run nightly: what takes too long for every day – invented tables by the hundred thousand, all hostile files, all
// fault points, all places where somebody may edit – with other random inputs each night.
import { spawnSync } from 'node:child_process';
import { ensureInstalled, root } from './ensure.mjs';

ensureInstalled();
const long = ['--testTimeout', '7200000'];
/** @type {readonly (readonly [string, readonly string[], Record<string, string>])[]} */
const steps = [
  [
    'Invented tables',
    ['vitest', 'run', 'test/local/privacy.test.ts', 'test/order/wild.test.ts', ...long],
    { CLAIM_DESK_SEED: 'random', CLAIM_DESK_TABLES: process.env['CLAIM_DESK_TABLES'] ?? '100000' },
  ],
  [
    'Hostile files and expressions',
    ['vitest', 'run', 'test/local/files-hostile.test.ts', 'test/safety', ...long],
    { CLAIM_DESK_SEED: 'random' },
  ],
  [
    'Edits meanwhile',
    ['vitest', 'run', 'test/faults/meanwhile.test.ts', ...long],
    { MEANWHILE: 'all' },
  ],
];

/** @type {string[]} */
const figures = [];
let failed = false;
/**
 * @param {string} title
 * @param {string} command
 * @param {readonly string[]} given
 * @param {Record<string, string>} more
 */
function step(title, command, given, more) {
  console.log(`\n${title}`);
  const begun = Date.now();
  const { status } = spawnSync(command, [...given], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, ...more },
  });
  failed ||= status !== 0;
  const minutes = ((Date.now() - begun) / 60_000).toFixed(1);
  figures.push(`${status === 0 ? 'held  ' : 'FAILED'} ${minutes.padStart(6)} min  ${title}`);
}

for (const [title, given, more] of steps) step(title, 'npx', ['--no-install', ...given], more);
step('Fault points', process.execPath, ['scripts/faults.mjs'], {});
console.log(`\n${figures.join('\n')}`);
process.exit(failed ? 1 : 0);
