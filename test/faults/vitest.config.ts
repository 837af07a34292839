import { defineConfig } from 'vitest/config';

export default defineConfig({ test: { include: ['test/faults/every-point.ts'] } });
