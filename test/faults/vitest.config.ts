import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Its figures say more than the list of tests.
  test: { include: ['test/faults/every-point.ts'], reporters: ['dot'], silent: false },
});
