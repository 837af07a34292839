// npm run calibrate -- FILE.csv: how well the chances of closed orders (columns chance, came) fit.
import { spawnSync } from 'node:child_process';
import { ensureInstalled } from './ensure.mjs';

ensureInstalled();
const { builtForNode } = await import('./build-node.mjs');
const built = await builtForNode('src/local/calibrate/main.ts', 'calibrate.mjs');
const run = spawnSync(process.execPath, [built, ...process.argv.slice(2)], {
  // Paths are meant from where the command was typed, not from where npm runs it.
  cwd: process.env['INIT_CWD'] ?? process.cwd(),
  stdio: 'inherit',
});
process.exitCode = run.status ?? 1;
