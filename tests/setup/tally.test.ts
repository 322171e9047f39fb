import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { add, fromExit, fromReport, none, readPlaywright, readVitest, summary } from '../../tools/setup/tally.mjs';
import { temporaryFolder } from './support/temporary-folder.ts';

function report(name: string, content: unknown): string {
  const file = path.join(temporaryFolder(), name);
  writeFileSync(file, JSON.stringify(content));
  return file;
}

const vitestReport = (passed: number, failed: number, testResults: unknown[] = []) => ({
  numPassedTests: passed,
  numFailedTests: failed,
  numPendingTests: 1,
  numTodoTests: 0,
  testResults,
});

describe('the count of a test run', () => {
  test('adds up checks and reports', () => {
    const vitest = fromReport('vitest', report('v.json', vitestReport(7, 0)), readVitest, 0);
    const playwright = fromReport(
      'playwright',
      report('p.json', { stats: { expected: 3, unexpected: 1, flaky: 1, skipped: 2 } }),
      readPlaywright,
      1,
    );
    expect(summary([fromExit('types', 0), fromExit('lint', 2), vitest, playwright].reduce(add, none))).toBe(
      '11 passed, 3 failed, 3 skipped',
    );
    expect(summary(add(fromExit('types', 0), none))).toBe('1 passed, 0 failed');
  });

  test('a missing report, no tests and a bad end are failures', () => {
    expect(fromReport('vitest', path.join(temporaryFolder(), 'absent.json'), readVitest, 0).failed).toBe(1);
    expect(fromReport('vitest', report('none.json', vitestReport(0, 0)), readVitest, 0).failed).toBe(1);
    expect(fromReport('vitest', report('bad.json', vitestReport(5, 0)), readVitest, 1)).toMatchObject({
      passed: 5,
      failed: 1,
    });
  });

  test('a file that cannot be loaded and an error outside the tests are failures', () => {
    const broken = { name: 'a.test.ts', status: 'failed', assertionResults: [] };
    expect(readVitest(vitestReport(2, 0, [broken]))).toMatchObject({ failed: 1, why: ['a.test.ts could not be run.'] });
    const stats = { expected: 1, unexpected: 0, flaky: 0, skipped: 0 };
    expect(readPlaywright({ stats, errors: [{ message: 'no such project' }] }).failed).toBe(1);
  });
});
