import { defineConfig } from 'vitest/config';

export default defineConfig({
  // A busy machine may take its time; nothing here asserts how long anything takes.
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 60_000,
    maxWorkers: '100%',
    // Files share what is loaded and built: nothing under test keeps a state that could show in an answer.
    isolate: false,
    expect: { poll: { timeout: 30_000 } },
  },
});
