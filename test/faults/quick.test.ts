// A selection of the fault points: whatever fails, no cell of the seller's is changed, and the next run ends as one
// without a failure. All points: npm run faults.
import { describe, expect, it } from 'vitest';
import { inject } from './injector';
import { changedCells } from './picture';
import { scenarios } from './scenarios';

/** One call by each way, spread over the scenario, and at another place in each. */
const few = (scenario: number) => (calls: number, way: number) => [
  1 + ((7 * scenario + Math.floor(((2 * way + 1) * calls) / 6)) % calls),
];

describe('a failure in the middle', () => {
  it.each(scenarios.map((scenario, i) => [scenario.name, scenario, i] as const))(
    'changes none of the seller’s cells, and is made good by the next run: %s',
    (_name, scenario, i) => {
      const { points, changed, examples } = inject(scenario, few(i));
      expect({ points, changed, examples }).toEqual({ points: 3, changed: 0, examples: [] });
    },
  );

  it('would be noticed in the seller’s cells', () => {
    const cells = (...given: readonly (readonly [string, string])[]) => new Map(given);
    const before = cells(['a', '1'], ['b', '2']);
    const clean = cells(['a', '1'], ['b', '✓']);
    expect(changedCells(before, clean, before)).toBe(0);
    expect(changedCells(before, clean, clean)).toBe(0);
    expect(changedCells(before, clean, cells(['a', '1']))).toBe(1);
    expect(changedCells(before, clean, cells(['a', '9'], ['b', '9'], ['c', '9']))).toBe(3);
  });
});
