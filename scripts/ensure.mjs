// Installs the locked packages where others are installed, or none. What counts is what npm noted down as
// installed, not when: copying, touching or checking out files installs nothing.
import { execFileSync } from 'node:child_process';
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
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

/** @param {string} pid the number of a process, as text */
function isAlive(pid) {
  try {
    return process.kill(Number(pid) || Number.NaN, 0);
  } catch {
    return false;
  }
}

/** Whether the step was done; another process may have been before. @param {() => void} step */
function attempt(step) {
  try {
    step();
    return true;
  } catch {
    return false;
  }
}

const wait = () => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200);

/**
 * Does the work while no other process does the same. Whoever works has its number as the one name in a folder,
 * and a folder is only moved to where none or an empty one is. One that died at it is taken out by its name:
 * whoever comes too late with that cannot take out the next one.
 * @param {string} sign the folder
 * @param {() => void} work
 */
function alone(sign, work) {
  const pid = String(process.pid);
  const own = `${sign}-${pid}`;
  mkdirSync(own, { recursive: true });
  writeFileSync(join(own, pid), '');
  const begins = () => {
    attempt(() => rmdirSync(sign));
    return attempt(() => renameSync(own, sign));
  };
  while (!begins()) {
    attempt(() => {
      for (const other of readdirSync(sign))
        if (!isAlive(other)) rmSync(join(sign, other), { force: true });
    });
    wait();
  }
  try {
    work();
  } finally {
    rmSync(join(sign, pid), { force: true });
  }
}

/** Sees to it that what is locked is installed in the project's folder, or one inside it. */
export function ensureInstalled(folder = root, run = install) {
  if (isInstalled(folder)) return;
  alone(join(folder, 'dist-local', 'installs'), () => {
    // Another process may have done it meanwhile.
    if (!isInstalled(folder)) run(folder);
  });
}
