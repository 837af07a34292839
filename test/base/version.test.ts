// What support is told.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { version } from '../../src/base/version';

it('the version that is told is the one of the package', () => {
  expect(JSON.parse(readFileSync('package.json', 'utf8')).version).toBe(version);
});
