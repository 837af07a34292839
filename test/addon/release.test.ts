// What sellers without Node get: the script's files under the names of the Apps Script editor, and a guide.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, expect, it } from 'vitest';
import { makeAddon } from '../../scripts/build-addon.mjs';
import { releaseZip } from '../../scripts/release-zip.mjs';

let files: Readonly<Record<string, string>>;
let zip: Uint8Array;
beforeAll(async () => {
  ({ files } = await makeAddon());
  zip = releaseZip(files);
}, 60_000);

const textOf = (name: string): string =>
  strFromU8(unzipSync(zip)[`claim-desk/${name}`] ?? new Uint8Array());

it('holds what a push would send, and the guide', () => {
  expect(Object.keys(unzipSync(zip)).sort()).toEqual([
    'claim-desk/.claspignore',
    'claim-desk/Code.gs',
    'claim-desk/Guide.html',
    'claim-desk/Sidebar.html',
    'claim-desk/appsscript.json',
  ]);
  expect(textOf('Code.gs')).toBe(files['Code.js']);
  expect(textOf('Sidebar.html')).toBe(files['Sidebar.html']);
  expect(textOf('appsscript.json')).toBe(files['appsscript.json']);
});

it('is the same whenever it is made', () => {
  expect(Buffer.from(releaseZip(files)).equals(Buffer.from(zip))).toBe(true);
});

it('has a guide that names each file, in both languages, and needs nothing from the net', () => {
  const guide = textOf('Guide.html');
  expect(guide).toBe(
    readFileSync(join(import.meta.dirname, '..', '..', 'docs', 'publish', 'guide.html'), 'utf8'),
  );
  const [english = '', chinese = ''] = guide.split('<section lang="zh-CN"');
  for (const part of [english, chinese])
    for (const name of ['Code.gs', 'Sidebar.html', 'appsscript.json']) expect(part).toContain(name);
  expect(guide).not.toMatch(/<script|(?:src|href)="(?!#)/);
});
