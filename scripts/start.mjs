// npm start: classifies the example tracker, so that the product is seen at work on a fresh clone.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ensureInstalled, root } from './ensure.mjs';

ensureInstalled();
const { builtCli } = await import('./build-node.mjs');
const [file, ...more] = process.argv.slice(2);
// The example is dated: its own day keeps deadlines and lateness as they were meant.
const what =
  file === undefined
    ? [join(root, 'examples', 'tracker.csv'), '--today', '2026-11-21']
    : [file, ...more];
const run = spawnSync(process.execPath, [await builtCli(), ...what], {
  cwd: process.env['INIT_CWD'] ?? process.cwd(),
  stdio: 'inherit',
});
process.exitCode = run.status ?? 1;
