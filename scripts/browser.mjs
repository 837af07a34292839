// Finds a Chrome, Chromium or Edge on this machine, for the tests of the page; installs one where it can. Debian's
// Chromium without windows comes first: it draws the same with two thirds of the work.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { chromium } from 'playwright-core';

/**
 * What is asked of a machine and done to it.
 * @typedef {{
 *   env: Readonly<Record<string, string | undefined>>,
 *   isRoot: boolean,
 *   exists: (path: string) => boolean,
 *   run: (command: string, args: readonly string[], env: Readonly<Record<string, string | undefined>>) => boolean,
 * }} Machine
 */

/** Longest wait for one step of an installation, in milliseconds. */
const LONGEST = 300_000;

const SHELL = 'chromium-headless-shell';

/** @type {Machine} */
export const thisMachine = {
  env: process.env,
  isRoot: process.getuid?.() === 0,
  exists: existsSync,
  run: (command, args, env) =>
    spawnSync(command, args, { stdio: 'ignore', timeout: LONGEST, env }).status === 0,
};

/** @param {Machine['env']} env */
function placesIn(env) {
  const programs = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']].flatMap(
    (folder) =>
      folder === undefined
        ? []
        : [
            join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
            join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
          ],
  );
  return [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ...['/usr/bin', '/usr/local/bin', '/snap/bin', '/opt/google/chrome'].flatMap((folder) =>
      [
        SHELL,
        'google-chrome',
        'google-chrome-stable',
        'chrome',
        'chromium',
        'chromium-browser',
        'microsoft-edge',
      ].map((name) => `${folder}/${name}`),
    ),
    ...programs,
  ];
}

/** The path of a browser; undefined where there is none. @returns {string | undefined} */
export function findBrowser({ env, exists } = thisMachine) {
  const named = env['CHROME_PATH'];
  const own = chromium.executablePath();
  return [...(named === undefined ? [] : [named]), ...placesIn(env), own].find((path) =>
    exists(path),
  );
}

export const noBrowser =
  'The tests of the page need Chrome, Chromium or Edge: install one of them, or set CHROME_PATH to where it is.';

/** Debian and its like, as root. @param {Machine} machine */
function installByApt({ env, isRoot, run }) {
  if (!isRoot || !run('apt-get', ['--version'], env)) return;
  const quiet = { ...env, DEBIAN_FRONTEND: 'noninteractive' };
  // Old lists may name the package all the same.
  run('apt-get', ['update'], quiet);
  /** @param {string} name */
  const install = (name) =>
    run('apt-get', ['install', '-y', '--no-install-recommends', name], quiet);
  // Some relatives of Debian have no package of the first.
  if (!install(SHELL)) install('chromium');
}

/** Playwright's own download. @param {Machine} machine */
function installByPlaywright({ env, run }) {
  const folder = dirname(createRequire(import.meta.url).resolve('playwright-core/package.json'));
  run(process.execPath, [join(folder, 'cli.js'), 'install', 'chromium'], env);
}

/** A browser's path, installed where there is none; undefined where that did not work. */
export function ensureBrowser(machine = thisMachine) {
  const found = findBrowser(machine);
  if (found !== undefined) return found;
  process.stderr.write('Installing a browser for the tests of the page (once) …\n');
  installByApt(machine);
  if (findBrowser(machine) === undefined) installByPlaywright(machine);
  return findBrowser(machine);
}
