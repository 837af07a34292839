import { defineConfig } from 'vitest/config';

export default defineConfig({
  // A busy machine may take its time; nothing here asserts how long anything takes.
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 30_000,
    maxWorkers: '100%',
    expect: { poll: { timeout: 10_000 } },
  },
});
