// Installs the locked packages when they are missing or older than the lock file.
import { execFileSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** Runs `npm ci` in the project's folder, or one inside it, unless what is installed is as new as its lock. */
export function ensureInstalled(folder = root) {
  const lock = join(folder, 'package-lock.json');
  const mark = join(folder, 'node_modules', '.package-lock.json');
  if (existsSync(mark) && statSync(mark).mtimeMs >= statSync(lock).mtimeMs) return;
  process.stderr.write('Installing packages (once) …\n');
  // npm's own output goes to standard error: standard output belongs to the command asked for.
  execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: folder,
    stdio: ['ignore', process.stderr, process.stderr],
    shell: process.platform === 'win32',
  });
}
