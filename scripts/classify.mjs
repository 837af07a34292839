// npm run classify: builds the command line if needed and hands everything over to it.
import { spawnSync } from 'node:child_process';
import { ensureInstalled } from './ensure.mjs';

ensureInstalled();
const { builtCli } = await import('./build-node.mjs');
const run = spawnSync(process.execPath, [await builtCli(), ...process.argv.slice(2)], {
  // Paths are meant from where the command was typed, not from where npm runs it.
  cwd: process.env['INIT_CWD'] ?? process.cwd(),
  stdio: 'inherit',
});
process.exitCode = run.status ?? 1;
