// npm run faults: every fault point of every scenario, or a share of them by a seed (FAULTS_SHARE=0.05); the figures
// go to the file that is named, a line each.
import { appendFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inject } from './injector';
import { scenarios } from './scenarios';

const file = process.env['FAULTS'];
const share = Number(process.env['FAULTS_SHARE'] ?? 1);
const seed = Number(process.env['FAULTS_SEED'] ?? 1);
const AN_HOUR = 3_600_000;

/** Numbers between 0 and 1, the same for the same seed. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const someOf = (seed: number) => (calls: number, way: number) => {
  const next = numbers(seed * 3 + way);
  next();
  const all = Array.from({ length: calls }, (_, i) => i + 1);
  return all.filter((at) => next() < share || at === 1 + ((seed * 17 + way) % calls));
};

describe('a failure at any call', () => {
  it.each(scenarios.map((scenario, i) => [scenario.name, scenario, i] as const))(
    'is tried: %s',
    (_name, scenario, i) => {
      const figures = share < 1 ? inject(scenario, someOf(seed + i)) : inject(scenario);
      if (file !== undefined) appendFileSync(file, `${JSON.stringify(figures)}\n`);
      expect(figures.points).toBeGreaterThan(0);
    },
    AN_HOUR,
  );
});
