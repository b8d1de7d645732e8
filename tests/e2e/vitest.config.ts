import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

/** End-to-end tests drive real browsers: one file at a time, each with time to start one. */
export default defineConfig({
  test: {
    root: join(import.meta.dirname, '..', '..'),
    include: ['tests/e2e/**/*.test.ts'],
    environment: 'node',
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
