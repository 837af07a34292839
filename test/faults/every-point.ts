// npm run faults: every fault point of every scenario, and the figures.
import { afterAll, describe, expect, it } from 'vitest';
import { type Figures, inject } from './injector';
import { scenarios } from './scenarios';

const all: Figures[] = [];
const sum = (of: (figures: Figures) => number): number =>
  all.reduce((total, figures) => total + of(figures), 0);

/** `3 of 60 not repaired, 0 cells changed  edit settings: call 26, Range.setValues, throws; …`. */
function row({ name, points, notRepaired, changed, examples }: Figures): string {
  const figures = `${notRepaired} of ${points} not repaired, ${changed} cells changed`;
  const first = examples.slice(0, 3).join('; ');
  return `${figures.padEnd(45)} ${name}${first === '' ? '' : `: ${first}`}`;
}

describe('after a failure at any call', () => {
  it.each(scenarios.map((scenario) => [scenario.name, scenario] as const))(
    'the next run ends as if nothing had happened: %s',
    (_name, scenario) => {
      const figures = inject(scenario);
      all.push(figures);
      expect([figures.notRepaired, figures.changed]).toEqual([0, 0]);
    },
    3_600_000,
  );

  afterAll(() => {
    const of = sum(({ points }) => points);
    console.log(
      [
        ...all.map(row),
        '',
        `${sum(({ notRepaired }) => notRepaired)} of ${of} not repaired, ` +
          `${sum(({ changed }) => changed)} cells of the seller changed`,
      ].join('\n'),
    );
  });
});
