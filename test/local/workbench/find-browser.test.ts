// A machine without a browser gets one where that is possible, in as few steps as will do.
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { ensureBrowser, findBrowser, thisMachine } from '../../../scripts/browser.mjs';

const own = chromium.executablePath();

/** A machine where only these files exist; `installs` tells which one a command puts there. */
function machine({
  files = [],
  isRoot = false,
  env = {},
  installs = () => null,
}: {
  files?: readonly string[];
  isRoot?: boolean;
  env?: Readonly<Record<string, string>>;
  /** The new file; '' where the command works and brings none, null where it fails. */
  installs?: (command: string) => string | null;
}) {
  const there = new Set(files);
  const ran: string[] = [];
  return {
    ran,
    env,
    isRoot,
    exists: (path: string) => there.has(path),
    run(command: string, args: readonly string[]) {
      const script = /playwright-core.cli\.js$/;
      const line = [command, ...args]
        .map((word) => (word === process.execPath ? 'node' : word))
        .map((word) => (script.test(word) ? 'playwright' : word))
        .join(' ');
      ran.push(line);
      const made = installs(line);
      if (made !== null && made !== '') there.add(made);
      return made !== null;
    },
  };
}

const APT = [
  'apt-get --version',
  'apt-get update',
  'apt-get install -y --no-install-recommends chromium-headless-shell',
];
const SECOND = 'apt-get install -y --no-install-recommends chromium';
const PLAYWRIGHT = 'node playwright install chromium';

describe('a browser', () => {
  it.each([
    ['Chrome on a Mac', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', {}],
    ['Chromium of Debian', '/usr/bin/chromium', {}],
    ['Chromium of Debian without windows', '/usr/bin/chromium-headless-shell', {}],
    ['Edge on Linux', '/usr/bin/microsoft-edge', {}],
    ['the one that was named', '/my/chrome', { CHROME_PATH: '/my/chrome' }],
    ['the one that is named wrongly, another', '/usr/bin/chromium', { CHROME_PATH: '/gone' }],
    [
      'Edge on Windows',
      join('C:/Program Files (x86)', 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
      { 'PROGRAMFILES(X86)': 'C:/Program Files (x86)' },
    ],
    ["Playwright's own", own, {}],
  ])('is found: %s', (_, path, env) => {
    const made = machine({ files: [path], env, isRoot: true });
    expect(ensureBrowser(made)).toBe(path);
    expect(made.ran).toEqual([]);
  });

  it('that was named comes before all others', () => {
    const env = { CHROME_PATH: '/my/chrome' };
    expect(findBrowser(machine({ files: ['/usr/bin/chromium', '/my/chrome'], env }))).toBe(
      '/my/chrome',
    );
  });

  it('is installed by apt for root on Debian', () => {
    const made = machine({
      isRoot: true,
      installs: (line) => (line.includes('install') ? '/usr/bin/chromium-headless-shell' : ''),
    });
    expect(ensureBrowser(made)).toBe('/usr/bin/chromium-headless-shell');
    expect(made.ran).toEqual(APT);
  });

  it('is installed by apt with its windows where there is none without', () => {
    const made = machine({
      isRoot: true,
      installs: (line) => {
        if (line === SECOND) return '/usr/bin/chromium';
        return line.includes('install') ? null : '';
      },
    });
    expect(ensureBrowser(made)).toBe('/usr/bin/chromium');
    expect(made.ran).toEqual([...APT, SECOND]);
  });

  it.each([
    [
      'apt has no such package',
      true,
      (line: string) => (line.includes('install') ? null : ''),
      [...APT, SECOND],
    ],
    ['there is no apt', true, () => null, APT.slice(0, 1)],
    ['the user is not root', false, () => '', []],
  ])('is downloaded by Playwright where %s', (_, isRoot, apt, before) => {
    const made = machine({
      isRoot,
      installs: (line) => (line === PLAYWRIGHT ? own : apt(line)),
    });
    expect(ensureBrowser(made)).toBe(own);
    expect(made.ran).toEqual([...before, PLAYWRIGHT]);
  });

  it('is missed where nothing brings one', () => {
    const made = machine({ isRoot: true });
    expect(ensureBrowser(made)).toBeUndefined();
    expect(made.ran).toEqual(['apt-get --version', PLAYWRIGHT]);
  });

  it.skipIf(process.platform === 'win32')('is installed by the apt-get on the path', () => {
    const root = mkdtempSync(join(tmpdir(), 'machine-'));
    mkdirSync(join(root, 'usr', 'bin'), { recursive: true });
    const log = join(root, 'log');
    const apt = join(root, 'apt-get');
    writeFileSync(
      apt,
      `#!/bin/sh\necho "$* $DEBIAN_FRONTEND" >> ${log}\n[ "$1" != install ] || : > ${root}/usr/bin/chromium-headless-shell\n`,
    );
    chmodSync(apt, 0o755);
    const found = ensureBrowser({
      ...thisMachine,
      isRoot: true,
      env: { PATH: [root, '/usr/bin', '/bin'].join(delimiter) },
      exists: (path) => path.startsWith('/usr') && existsSync(join(root, path)),
    });
    expect(found).toBe('/usr/bin/chromium-headless-shell');
    const lines = readFileSync(log, 'utf8')
      .split('\n')
      .map((line) => line.trim());
    expect(lines).toEqual([
      '--version',
      'update noninteractive',
      'install -y --no-install-recommends chromium-headless-shell noninteractive',
      '',
    ]);
  });
});
