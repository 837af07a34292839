// docs/dependencies.md speaks of every package there is, and of its version.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from '../../scripts/ensure.mjs';
import { maxBytes, maxTextBytes } from '../../src/local/files/limits';
import { cliWords } from '../../src/text/cli';
import { workbenchWords } from '../../src/text/workbench';

const read = (...path: string[]): string => readFileSync(join(root, ...path), 'utf8');
const page = read('docs', 'dependencies.md');
const rows = page.split('\n').filter((line) => line.startsWith('| `'));

it.each([
  ['package.json', 'devDependencies'],
  ['bench/engines/package.json', 'dependencies'],
  ['scale/package.json', 'dependencies'],
])('names every package of %s with its version', (file, list) => {
  const packages: Record<string, string> = JSON.parse(read(file))[list];
  const missing = Object.entries(packages).filter(
    ([name, version]) => !rows.some((row) => row.includes(`\`${name}\``) && row.includes(version)),
  );
  expect(missing).toEqual([]);
});

it('gives the limits of files as they are, and so do the sentences', () => {
  const mb = (bytes: number): string => `${bytes / 1024 / 1024} MB`;
  for (const text of [page, ...Object.values(cliWords.file_too_large)])
    for (const limit of [maxBytes, maxTextBytes]) expect(text).toContain(mb(limit));
  for (const text of Object.values(workbenchWords.file_too_large))
    for (const limit of [maxBytes, maxTextBytes]) expect(text).toContain(mb(limit));
});
