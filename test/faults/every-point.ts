// npm run faults: every fault point of every scenario; the figures go to the file that is named, a line each.
import { appendFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inject } from './injector';
import { scenarios } from './scenarios';

const file = process.env['FAULTS'];
const AN_HOUR = 3_600_000;

describe('a failure at any call', () => {
  it.each(scenarios.map((scenario) => [scenario.name, scenario] as const))(
    'is tried: %s',
    (_name, scenario) => {
      const figures = inject(scenario);
      if (file !== undefined) appendFileSync(file, `${JSON.stringify(figures)}\n`);
      expect(figures.points).toBeGreaterThan(0);
    },
    AN_HOUR,
  );
});
