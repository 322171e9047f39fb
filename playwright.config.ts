import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'tests',
  timeout: 90_000,
  // Generous, since nothing is measured here: a loaded machine must not make a test fail.
  expect: { timeout: 15_000 },
  // A test that passes only when tried again has failed.
  retries: 0,
  workers: 1,
  reporter: 'list',
  projects: [
    { name: 'standin', testDir: 'tests/standin', testMatch: '**/*.spec.ts' },
    { name: 'e2e', testDir: 'tests/e2e', testMatch: '**/*.spec.ts' },
    // By the clock, or too long for every run: `npm run test:faults`.
    ...(process.env.CASEBOOK_LONG === '1'
      ? [{ name: 'faults', testDir: 'tests/faults', testMatch: '**/*.spec.ts' }]
      : []),
  ],
});
