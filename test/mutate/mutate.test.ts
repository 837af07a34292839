// The runner of `npm run mutate`, on a project of one source and one test.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../../scripts/ensure.mjs';
import { type Explained, explained, outdated, reasonOf } from './explained';
import { inWords, type Mutant } from './mutants';
import { type Judged, judge } from './run';
import { mutantsIn, sampleOf } from './sample';

const source = `// Ten percent of what is dear, five of the rest.
const least = 5;
const unit: 'day' = 'day';
export const fee = (price: number): number => (price > 100 ? price * 0.1 : least);
export function wait(days: number): string {
  if (days > 3) return 'late';
  return unit;
}
`;
const script = `export const isCalled = import.meta.url === process.argv[1];
`;
const test = `import { describe, expect, it } from 'vitest';
import { isCalled } from '../script.mjs';
import { fee, wait } from '../src/fee';

describe('a fee', () => {
  it.each([[200, 20], [50, 5]])('of %d is %d', (price, due) => expect(fee(price)).toBe(due));
});
it('waits', async () => {
  await null;
  expect(isCalled).toBe(false);
  expect(wait(1)).toBe('day');
});
`;

describe('the runner of mutants', () => {
  const project = mkdtempSync(join(tmpdir(), 'claim-desk-mutate-'));
  const put = (name: string, text: string) => writeFileSync(join(project, name), text);
  let all: readonly Mutant[] = [];
  let judged: readonly Judged[] = [];
  const fateOf = (change: string) => judged.find((each) => inWords(each) === change)?.fate;

  beforeAll(async () => {
    for (const name of ['src', 'test']) mkdirSync(join(project, name));
    put(
      'tsconfig.json',
      JSON.stringify({ compilerOptions: { strict: true, noEmit: true, types: [] } }),
    );
    put('src/fee.ts', source);
    put('script.mjs', script);
    put('test/fee.test.ts', test);
    all = mutantsIn(project, 'src');
    judged = await judge(
      project,
      await sampleOf(project, all, 100, 1),
      ['test/fee.test.ts'],
      'test/',
    );
  });
  afterAll(() => rmSync(project, { recursive: true }));

  it('kills what a test notices, and names the test', () => {
    const first = { kind: 'killed', by: 'test/fee.test.ts a fee of %d is %d' };
    expect(fateOf('price * 0.1 → (price) / (0.1)')).toEqual(first);
    // What is worked out when the file is loaded, and what an asynchronous test sees.
    expect(fateOf('5 → 6')).toEqual({ ...first, by: `${first.by} (2)` });
    expect(fateOf('days > 3 → true')).toEqual({ kind: 'killed', by: 'test/fee.test.ts waits' });
  });

  it('reports what nobody notices, and where no test comes at all', () => {
    expect(fateOf('price > 100 → (price) >= (100)')).toEqual({ kind: 'survived', reached: true });
    expect(fateOf("'late' → ''")).toEqual({ kind: 'survived', reached: false });
  });

  it('counts nothing the type checker refuses', () => {
    expect(all.map(inWords)).toContain("'day' → ''");
    expect(fateOf("'day' → ''")).toBeUndefined();
  });

  it('changes no file', () => {
    expect(readFileSync(join(project, 'src/fee.ts'), 'utf8')).toBe(source);
  });

  it('takes the same sample for the same seed, and another for another', async () => {
    const five = async (seed: number) => (await sampleOf(project, all, 5, seed)).map(inWords);
    const first = judged.slice(0, 5).map(inWords);
    const [again, other] = [await five(1), await five(2)];
    expect([again.length, again]).toEqual([5, first]);
    expect(other).not.toEqual(first);
  });

  it('knows a reason while its line stands, and says when it no longer does', () => {
    const reason: Explained = {
      file: 'src/fee.ts',
      line: "if (days > 3) return 'late';",
      change: 'days > 3 → (days) >= (3)',
      reason: 'nobody waits three days',
    };
    const mutant = all.find((each) => inWords(each) === reason.change);
    expect(mutant && reasonOf(mutant, [reason])).toBe(reason.reason);
    expect(outdated(all, [reason])).toEqual([]);
    const moved = { ...reason, line: "if (days > 4) return 'late';" };
    expect(mutant && reasonOf(mutant, [moved])).toBeUndefined();
    expect(outdated(all, [moved])).toEqual([moved]);
  });

  it('has a reason for nothing that is no longer in the sources', () => {
    const there = [...new Set(explained.map(({ file }) => file))].flatMap((file) =>
      mutantsIn(root, file),
    );
    expect(outdated(there)).toEqual([]);
  });
});
