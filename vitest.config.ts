import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: [
      'tests/unit/**/*.test.{ts,tsx}',
      'tests/setup/**/*.test.ts',
      'tests/architecture/**/*.test.ts',
      'tests/faults/**/*.test.ts',
      'tests/relevance/**/*.test.ts',
    ],
    environment: 'node',
    // Vitest blanks style sheets; the printed page's own is part of what is tested.
    css: { include: [/\/print\/styles\//] },
    // Generous, since nothing is measured here: a loaded machine must not make a test fail.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 20_000 } },
    maxWorkers: 2,
  },
});
