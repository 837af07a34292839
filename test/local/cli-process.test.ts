// The command in a shell: what it does to pipes and to files when it is stopped.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { builtCli } from '../../scripts/build-node.mjs';
import { beginFile, dropUnfinished } from '../../src/local/cli/disk';

let cli = '';
beforeAll(async () => {
  cli = await builtCli();
}, 60_000);

const folder = () => mkdtempSync(join(tmpdir(), 'claim-desk-'));

const header = 'Order ID,Marketplace,Order date,Order value,Currency,Ship date,Country';
const manyRows = (count: number): string =>
  [
    header,
    ...Array.from(
      { length: count },
      (_, i) => `A-${10_000 + i},eBay,2026-10-10,12.00,USD,2026-10-12,DE`,
    ),
    '',
  ].join('\n');

/** A line of a shell that tells the exit code of every part of a pipe. */
function shell(line: string) {
  const { stdout, stderr } = spawnSync('bash', ['-c', `${line}; echo "codes \${PIPESTATUS[*]}"`], {
    encoding: 'utf8',
  });
  return { lines: stdout.trimEnd().split('\n'), stderr };
}

describe('a pipe that is closed early', () => {
  it('ends the command quietly', () => {
    const file = join(folder(), 'orders.csv');
    writeFileSync(file, manyRows(3000));
    const { lines, stderr } = shell(`"${process.execPath}" "${cli}" "${file}" --json | head -1`);
    expect(lines).toHaveLength(2);
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ row: 2, orderId: 'A-10000' });
    expect(lines[1]).toBe('codes 0 0');
    expect(stderr).toBe('');
  });
});

describe('standard input', () => {
  it('is read as a file is, and nothing of it is left behind', () => {
    const at = folder();
    const file = join(at, 'orders.csv');
    writeFileSync(file, manyRows(2));
    const { lines } = shell(
      `TMPDIR="${at}" "${process.execPath}" "${cli}" - --json < "${file}" && TMPDIR="${at}" "${process.execPath}" "${cli}" "${file}" --json`,
    );
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({
      row: 2,
      orderId: 'A-10000',
      market: 'ebay',
    });
    expect(lines.slice(0, 2)).toEqual(lines.slice(2, 4));
    expect(readdirSync(at)).toEqual(['orders.csv']);
  });
});

describe('a file that is written', () => {
  it('takes its name only when it is whole', () => {
    const at = folder();
    const file = join(at, 'out.csv');
    writeFileSync(file, 'as it was');
    const made = beginFile(file);
    made.push(new TextEncoder().encode('half '));
    expect(readFileSync(file, 'utf8')).toBe('as it was');
    made.push(new TextEncoder().encode('and half'));
    made.done();
    expect(readFileSync(file, 'utf8')).toBe('half and half');
    expect(readdirSync(at)).toEqual(['out.csv']);
  });

  it('leaves what was there when the run is stopped, and nothing beside it', () => {
    const at = folder();
    writeFileSync(join(at, 'out.csv'), 'as it was');
    beginFile(join(at, 'out.csv')).push(new TextEncoder().encode('half'));
    beginFile(join(at, 'new.csv')).push(new TextEncoder().encode('half'));
    dropUnfinished();
    expect(readdirSync(at)).toEqual(['out.csv']);
    expect(readFileSync(join(at, 'out.csv'), 'utf8')).toBe('as it was');
  });

  it('is not there when the command is stopped half way', async () => {
    const at = folder();
    writeFileSync(join(at, 'orders.csv'), manyRows(60_000));
    const run = spawn(process.execPath, [cli, 'orders.csv', '--json', '--out', 'x.parquet'], {
      cwd: at,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    await once(run.stdout, 'data');
    expect(readdirSync(at)).toContain(`x.parquet.${run.pid}.part`);
    run.kill('SIGTERM');
    run.stdout.resume();
    expect(await once(run, 'close')).toEqual([143, null]);
    expect(readdirSync(at)).toEqual(['orders.csv']);
  });

  it('goes to where a link leads', () => {
    const at = folder();
    mkdirSync(join(at, 'real'));
    writeFileSync(join(at, 'real', 'out.csv'), '');
    symlinkSync(join(at, 'real', 'out.csv'), join(at, 'out.csv'));
    const file = beginFile(join(at, 'out.csv'));
    file.push(new TextEncoder().encode('new'));
    file.done();
    expect(readFileSync(join(at, 'real', 'out.csv'), 'utf8')).toBe('new');
  });
});
