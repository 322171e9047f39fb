import { existsSync, readFileSync } from 'node:fs';

/** Nothing counted yet. `why` explains every failure that is not a test's own. */
export const none = { passed: 0, failed: 0, skipped: 0, why: [] };

export const add = (a, b) => ({
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
  skipped: a.skipped + b.skipped,
  why: [...a.why, ...b.why],
});

/** A check without a report of its own (format, lint, types, build) counts as one test. */
export const fromExit = (name, code) =>
  code === 0 ? { ...none, passed: 1 } : { ...none, failed: 1, why: [`${name} failed (exit code ${code}).`] };

/**
 * The count of a runner's JSON report, read by `read`. What the report cannot show is a failure too: no report, no
 * tests, or a runner that ended badly although every test passed.
 */
export function fromReport(name, file, read, code) {
  const fail = (count, sentence) => ({ ...count, failed: count.failed + 1, why: [...count.why, sentence] });
  if (!existsSync(file)) return fail(none, `${name} left no report (exit code ${code}).`);
  const count = read(JSON.parse(readFileSync(file, 'utf8')));
  if (count.passed + count.failed === 0) return fail(count, `${name} ran no tests (exit code ${code}).`);
  if (code !== 0 && count.failed === 0)
    return fail(count, `${name} ended with exit code ${code} although no test failed.`);
  return count;
}

/** Vitest's JSON report. A file that could not be loaded has no tests, and counts as one failure. */
export function readVitest(report) {
  const broken = report.testResults.filter((file) => file.status === 'failed' && !file.assertionResults.some(isFailed));
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + report.numTodoTests,
    why: broken.map((file) => `${file.name} could not be run.`),
  };
}

const isFailed = (test) => test.status === 'failed';

/**
 * Playwright's JSON report. A test that passed only when tried again has failed.
 *
 * @param {{ stats: Record<'expected' | 'unexpected' | 'flaky' | 'skipped', number>, errors?: { message?: string }[] }} report
 */
export function readPlaywright({ stats, errors = [] }) {
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: stats.skipped,
    why: errors.map((error) => error.message ?? 'Playwright met an error outside the tests.'),
  };
}

/** The last line of a run. */
export function summary({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
