// npm run faults: a failure at every service call of everything a person does, and what the next run makes of it.
import { spawnSync } from 'node:child_process';
import { ensureInstalled, root } from './ensure.mjs';

ensureInstalled();
const command = ['--no-install', 'vitest', 'run', '--config', 'test/faults/vitest.config.ts'];
const { status } = spawnSync('npx', [...command, '--root', root, ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
  shell: process.platform === 'win32',
});
process.exit(status ?? 1);
