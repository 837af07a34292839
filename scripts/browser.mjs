// Finds a Chrome, Chromium or Edge on this machine, for the tests of the page; installs one where it can.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { chromium } from 'playwright-core';

const { env } = process;
const programs = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']].flatMap(
  (folder) =>
    folder === undefined
      ? []
      : [
          join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
          join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
        ],
);
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ...['/usr/bin', '/usr/local/bin', '/snap/bin', '/opt/google/chrome'].flatMap((folder) =>
    [
      'google-chrome',
      'google-chrome-stable',
      'chrome',
      'chromium',
      'chromium-browser',
      'microsoft-edge',
    ].map((name) => join(folder, name)),
  ),
  ...programs,
];

/** The path of a browser; undefined where there is none. @returns {string | undefined} */
export function findBrowser() {
  const named = env['CHROME_PATH'];
  const own = chromium.executablePath();
  return [...(named === undefined ? [] : [named]), ...places, own].find((path) => existsSync(path));
}

export const noBrowser =
  'The tests of the page need Chrome, Chromium or Edge: install one of them, or set CHROME_PATH to where it is.';

/** Debian and its like, as root. */
function installByApt() {
  if (process.getuid?.() !== 0 || spawnSync('apt-get', ['--version']).status !== 0) return;
  const how = {
    stdio: /** @type {const} */ ('ignore'),
    env: { ...env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  spawnSync('apt-get', ['update'], how);
  spawnSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], how);
}

/** Playwright's own download. */
function installByPlaywright() {
  const folder = dirname(createRequire(import.meta.url).resolve('playwright-core/package.json'));
  try {
    execFileSync(process.execPath, [join(folder, 'cli.js'), 'install', 'chromium'], {
      stdio: 'ignore',
      timeout: 300_000,
    });
  } catch {
    // What came of it is looked at below.
  }
}

/** A browser's path, installed where there is none; undefined where that did not work. */
export function ensureBrowser() {
  const found = findBrowser();
  if (found !== undefined) return found;
  process.stderr.write('Installing a browser for the tests of the page (once) …\n');
  installByApt();
  if (findBrowser() === undefined) installByPlaywright();
  return findBrowser();
}
