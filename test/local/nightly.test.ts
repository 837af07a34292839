// What npm run nightly writes into docs/security.md.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from '../../scripts/ensure.mjs';
import { saidLast, withNight } from '../../scripts/nightly-figures.mjs';

const page = readFileSync(join(root, 'docs', 'security.md'), 'utf8');
const night = {
  name: 'Invented for a test',
  command: 'npm run nightly -- test',
  day: '1 December 2026',
  minutes: 12.4,
  held: true,
  said: '0 of 9 not repaired',
};

it('adds a row for a step, and later changes that row alone', () => {
  const first = withNight(page, night);
  const row =
    '| Invented for a test | `npm run nightly -- test` | 1 December 2026 | held, 12 min: 0 of 9 not repaired |\n';
  expect(first.replace(row, '')).toBe(page);
  const second = withNight(first, { ...night, held: false, said: '' });
  expect(second).toBe(first.replace('held, 12 min: 0 of 9 not repaired', '**failed**, 12 min'));
});

it('takes the lines that tell how a step went', () => {
  expect(
    saidLast('noise\n\u001b[2m      Tests \u001b[22m \u001b[32m6 passed\u001b[39m (6)\n'),
  ).toBe('Tests 6 passed (6)');
  expect(saidLast('Tests  3 failed | 60 passed (63)\n')).toBe('Tests 3 failed, 60 passed (63)');
  expect(saidLast('0 of 502 not repaired, 0 cells changed   classify\n')).toBe('');
  expect(saidLast('Fault at 3\n\n0 of 31074 not repaired, 0 cells of the seller changed\n')).toBe(
    '0 of 31074 not repaired, 0 cells of the seller changed',
  );
  expect(
    saidLast(
      'Seed 7, at most 9 mutants of a folder\nparcel       9 tried, 8 killed\nx.ts:1 a → b\n',
    ),
  ).toBe('Seed 7, at most 9 mutants of a folder; parcel 9 tried, 8 killed');
});
