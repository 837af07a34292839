// Packages are installed when others are locked, and at no other time: never because a file was copied or
// touched, never by two at once.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeEach, describe, expect, it } from 'vitest';
import { ensureInstalled, root } from '../../scripts/ensure.mjs';

const locked = {
  '': { name: 'project', version: '1.0.0' },
  'node_modules/a': { version: '1.2.3', integrity: 'sha512-a' },
  'node_modules/b': { version: '2.0.0', integrity: 'sha512-b' },
  'node_modules/for-windows': { version: '3.0.0', integrity: 'sha512-w', optional: true },
};
const { '': _project, 'node_modules/for-windows': _other, ...installed } = locked;
const a = installed['node_modules/a'];

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'claim-desk-'));
  mkdirSync(join(folder, 'node_modules'));
  writeFileSync(join(folder, 'package-lock.json'), JSON.stringify({ packages: locked }));
  return () => rmSync(folder, { recursive: true });
});

const note = (packages: object): void =>
  writeFileSync(join(folder, 'node_modules', '.package-lock.json'), JSON.stringify({ packages }));

/** How often packages are installed. */
function installs(): number {
  let count = 0;
  ensureInstalled(folder, () => {
    count += 1;
  });
  return count;
}

describe('packages', () => {
  it('are not installed again when the lock is newer but says the same', () => {
    note(installed);
    utimesSync(join(folder, 'package-lock.json'), Date.now() / 1000 + 60, Date.now() / 1000 + 60);
    expect(installs()).toBe(0);
  });

  it.each([
    ['another version', { ...installed, 'node_modules/a': { ...a, version: '1.2.4' } }],
    ['other contents', { ...installed, 'node_modules/a': { ...a, integrity: 'sha512-x' } }],
    ['one too few', { 'node_modules/a': a }],
  ])('are installed when there is %s', (_what, packages) => {
    note(packages);
    expect(installs()).toBe(1);
  });

  it('are installed when there are none, or an installation did not end', () => {
    expect(installs()).toBe(1);
    writeFileSync(join(folder, 'node_modules', '.package-lock.json'), '{"packages":{"node_mod');
    expect(installs()).toBe(1);
  });

  it('are installed once where several ask at the same time, and after one died at it', async () => {
    mkdirSync(join(folder, 'dist-local', 'installs'), { recursive: true });
    // No process has this number.
    writeFileSync(join(folder, 'dist-local', 'installs', String(2 ** 30)), '');
    const script = `
      import { appendFileSync, writeFileSync } from 'node:fs';
      import { ensureInstalled } from ${JSON.stringify(pathToFileURL(join(root, 'scripts', 'ensure.mjs')).href)};
      ensureInstalled(process.argv[1], () => {
        appendFileSync(process.argv[1] + '/log', 'begin ');
        Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 300);
        writeFileSync(process.argv[1] + '/node_modules/.package-lock.json', process.argv[2]);
        appendFileSync(process.argv[1] + '/log', 'end ');
      });`;
    const done = JSON.stringify({ packages: installed });
    const ask = () =>
      once(
        spawn(process.execPath, ['--input-type=module', '-e', script, folder, done], {
          stdio: 'inherit',
        }),
        'exit',
      );
    const asked = Array.from({ length: 4 }, ask);
    expect(await Promise.all(asked)).toEqual(asked.map(() => [0, null]));
    expect(readFileSync(join(folder, 'log'), 'utf8')).toBe('begin end ');
  });
});
