// Installs the locked packages where others are installed, or none. What counts is what npm noted down as
// installed, not when: copying, touching or checking out files installs nothing.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/**
 * The packages in a lock file, or in npm's note of what it installed, by their place.
 * @param {string} file
 * @returns {Map<string, { version: string, integrity?: string, optional?: true, devOptional?: true }>}
 */
function packagesIn(file) {
  const { '': _project, ...packages } = JSON.parse(readFileSync(file, 'utf8')).packages;
  return new Map(Object.entries(packages));
}

/**
 * Whether what is locked is installed. Packages for other machines may be missing; one too many does no harm.
 * @param {string} folder
 */
export function isInstalled(folder) {
  try {
    const locked = packagesIn(join(folder, 'package-lock.json'));
    const installed = packagesIn(join(folder, 'node_modules', '.package-lock.json'));
    return [...locked].every(([place, { version, integrity, optional, devOptional }]) => {
      const there = installed.get(place);
      if (there === undefined) return optional === true || devOptional === true;
      return there.version === version && there.integrity === integrity;
    });
  } catch {
    // No note, or half of one: an installation that did not end.
    return false;
  }
}

/** @param {string} folder */
function install(folder) {
  process.stderr.write('Installing packages (once) …\n');
  // npm's own output goes to standard error: standard output belongs to the command asked for.
  execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: folder,
    stdio: ['ignore', process.stderr, process.stderr],
    shell: process.platform === 'win32',
  });
}

/** Whether the process that left this sign is still there. @param {string} sign */
function isAtWork(sign) {
  try {
    process.kill(Number(readFileSync(sign, 'utf8')) || Number.NaN, 0);
    return true;
  } catch {
    return false;
  }
}

const wait = () => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200);

/**
 * Does the work while no other process does the same; a sign left by one that died at it is taken away.
 * @param {string} sign
 * @param {() => void} work
 */
function alone(sign, work) {
  mkdirSync(dirname(sign), { recursive: true });
  for (;;)
    try {
      writeFileSync(sign, String(process.pid), { flag: 'wx' });
      break;
    } catch {
      // The other one has made it but not yet signed, or is at work.
      wait();
      if (!isAtWork(sign)) rmSync(sign, { force: true });
    }
  try {
    work();
  } finally {
    rmSync(sign, { force: true });
  }
}

/** Sees to it that what is locked is installed in the project's folder, or one inside it. */
export function ensureInstalled(folder = root, run = install) {
  if (isInstalled(folder)) return;
  alone(join(folder, 'dist-local', 'installing'), () => {
    // Another process may have done it meanwhile.
    if (!isInstalled(folder)) run(folder);
  });
}
