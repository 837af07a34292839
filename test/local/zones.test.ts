// The command as it is typed: the same answer in every time zone, exit codes, nothing but JSON on standard output.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { builtCli } from '../../scripts/build-node.mjs';

const examples = join(import.meta.dirname, '..', '..', 'examples');
let cli = '';
beforeAll(async () => {
  cli = await builtCli();
});

const classify = (argv: readonly string[], zone = 'UTC') =>
  spawnSync(process.execPath, [cli, ...argv], {
    encoding: 'utf8',
    env: { ...process.env, TZ: zone },
    maxBuffer: 1 << 26,
  });

describe.each(['tracker.csv', 'amazon-orders.txt', 'aliexpress-zh.csv'])('examples/%s', (name) => {
  const argv = [join(examples, name), '--today', '2026-11-21', '--json'];

  it('gives the same in UTC, Los Angeles and Tokyo', () => {
    const [utc, ...others] = ['UTC', 'America/Los_Angeles', 'Asia/Tokyo'].map((zone) =>
      classify(argv, zone),
    );
    expect(utc?.status).toBe(0);
    expect(utc?.stdout.split('\n').length).toBeGreaterThan(15);
    for (const other of others) expect(other.stdout).toBe(utc?.stdout);
  });

  it('writes one JSON object per line and nothing else', () => {
    const { stdout, stderr } = classify(argv);
    for (const line of stdout.trimEnd().split('\n'))
      expect(typeof JSON.parse(line).row).toBe('number');
    expect(stderr).toBe('');
  });
});

it('ends with 2 and one sentence when the file cannot be read', () => {
  const { status, stdout, stderr } = classify([join(examples, 'no-such-file.csv')]);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr.trimEnd()).toMatch(/^There is no file “.*no-such-file\.csv”\.$/);
});
