import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'tests',
  timeout: 90_000,
  // Generous, since nothing is measured here: a loaded machine must not make a test fail.
  expect: { timeout: 15_000 },
  // On CI alone a test may be tried once more; the count then says that it was (tools/setup/tally.mjs).
  retries: process.env.CI ? 1 : 0,
  workers: 1,
  reporter: 'list',
  projects: [
    { name: 'standin', testDir: 'tests/standin', testMatch: '**/*.spec.ts' },
    { name: 'e2e', testDir: 'tests/e2e', testMatch: '**/*.spec.ts' },
  ],
});
