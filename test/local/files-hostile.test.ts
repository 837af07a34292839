// Hostile files: whatever a file says of itself, reading it ends with a sentence, within a gigabyte of
// memory and a minute of work. They are read one after the other by a process that does nothing else.
import { execFile } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import { builtForNode } from '../../scripts/build-node.mjs';
import { root } from '../../scripts/ensure.mjs';
import { hostileFiles } from './hostile-files';

interface Came {
  readonly what: string;
  readonly outcome: string;
  readonly seconds: number;
  readonly megabytes: number;
}

const isCame = (value: unknown): value is Came =>
  typeof value === 'object' && value !== null && 'what' in value && 'megabytes' in value;

let came: readonly Came[] = [];

beforeAll(async () => {
  rmSync(join(root, 'dist-local', 'hostile.mjs'), { force: true });
  const program = await builtForNode('test/local/hostile-run.ts', 'hostile.mjs');
  const { stdout } = await promisify(execFile)(process.execPath, ['--expose-gc', program]);
  came = stdout
    .trim()
    .split('\n')
    .map((line): unknown => JSON.parse(line))
    .filter(isCame);
}, 600_000);

describe('hostile files', () => {
  it.each(hostileFiles)('%s: %s', (what, expected) => {
    expect(came.find((each) => each.what === what)).toMatchObject({ outcome: expected });
  });

  it('take less than a gigabyte, and each less than a minute', () => {
    expect(came).toHaveLength(hostileFiles.length);
    expect(Math.max(...came.map(({ megabytes }) => megabytes))).toBeLessThan(1000);
    expect(Math.max(...came.map(({ seconds }) => seconds))).toBeLessThan(60);
  });
});
