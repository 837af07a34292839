// The package as another program installs it: the example of the docs runs, and its types hold.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { buildLibrary } from '../../../scripts/build-library.mjs';
import { root } from '../../../scripts/ensure.mjs';
import { classify } from '../run-cli';

const example = /```js\n([\s\S]+?)```/.exec(
  readFileSync(join(root, 'docs', 'scale.md'), 'utf8'),
)?.[1];
const project = mkdtempSync(join(tmpdir(), 'claim-desk-'));

beforeAll(async () => {
  await buildLibrary();
  mkdirSync(join(project, 'node_modules'));
  symlinkSync(root, join(project, 'node_modules', 'claim-desk'), 'junction');
  writeFileSync(join(project, 'package.json'), '{ "type": "module" }');
}, 60_000);

it('prints for the example what the command line prints', async () => {
  writeFileSync(join(project, 'example.mjs'), example ?? '');
  const out = execFileSync(process.execPath, ['example.mjs'], { cwd: project, encoding: 'utf8' });
  const csv = [
    'Order ID,Marketplace,Order date,Order value,Currency,Country,Buyer message',
    '17-11892-40021,eBay,2026-10-10,12,USD,DE,Where is my parcel? It has not arrived.',
  ].join('\n');
  const cli = await classify(['orders.csv', '--json', '--no-reply'], { 'orders.csv': csv });
  expect(out).toBe(cli.out);
  expect(JSON.parse(out)).toMatchObject({
    row: 2,
    orderId: '17-11892-40021',
    market: 'ebay',
    issue: 'not_received',
    stage: 'message',
  });
});

it('has types that a strict program of another kind finds', () => {
  writeFileSync(join(project, 'good.mts'), example ?? '');
  writeFileSync(
    join(project, 'bad.mts'),
    `${example}const wrong: string = made.plan.sheet.headerRow;\n`,
  );
  const { stdout } = spawnSync(
    process.execPath,
    [
      join(root, 'node_modules', 'typescript', 'bin', 'tsc'),
      ...['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2022'],
      ...['--lib', 'es2022,dom', '--types', '', 'good.mts', 'bad.mts'],
    ],
    { cwd: project, encoding: 'utf8' },
  );
  expect(stdout.trim().split('\n')).toEqual([
    expect.stringMatching(/^bad\.mts.+Type 'number' is not assignable to type 'string'/),
  ]);
});
