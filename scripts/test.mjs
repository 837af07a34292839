// npm test: type check, lint and format, unused code, then every test. Stops at the first failure.
import { spawnSync } from 'node:child_process';
import { ensureInstalled, root } from './ensure.mjs';

ensureInstalled();
const { ensureBrowser, noBrowser } = await import('./browser.mjs');
if (ensureBrowser() === undefined) {
  console.error(noBrowser);
  process.exit(1);
}

const steps = [
  ['Types of the core and the add-on', 'tsc', '-p', 'tsconfig.json'],
  ['Types of the sidebar', 'tsc', '-p', 'tsconfig.sidebar.json'],
  ['Types of the local tools and tests', 'tsc', '-p', 'tsconfig.local.json'],
  ['Lint and format', 'biome', 'ci', '--error-on-warnings', '.'],
  ['Unused code', 'knip'],
  ['Tests', 'vitest', 'run', ...process.argv.slice(2)],
];

for (const [title, ...command] of steps) {
  console.log(`\n${title}`);
  const run = spawnSync('npx', ['--no-install', ...command], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (run.status !== 0) process.exit(run.status ?? 1);
}
