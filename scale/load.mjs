// What is installed in this folder alone: the project itself needs none of it.
import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureInstalled } from '../scripts/ensure.mjs';

const here = dirname(fileURLToPath(import.meta.url));

/** By `npm install`: the lock names the native parts of one kind of machine, and `npm ci` wants those of all. */
export const install = () =>
  ensureInstalled(here, (folder) => {
    process.stderr.write('Installing engines (once, about 900 MB) …\n');
    execFileSync('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'], {
      cwd: folder,
      stdio: ['ignore', process.stderr, process.stderr],
    });
  });

/** A package of this folder. */
export const load = createRequire(join(here, 'package.json'));
