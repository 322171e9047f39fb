import { existsSync } from 'node:fs';
import path from 'node:path';
import { withoutComments } from './support/code-text.ts';
import { checkRules, perFile, type Rule } from './support/rule.ts';
import { projectRoot, readSources } from './support/source-file.ts';

const sleeps = /waitForTimeout|timers\/promises|new Promise[^;]{0,80}setTimeout|\bAtomics\.wait\(/g;
const narrowed = /\b(?:test|it|describe)(?:\.\w+)*\.(?:only|todo|fixme|fails)\b/g;
// Playwright's `test.skip(condition, 'why')` gives its reason; a skipped title does not.
const unexplainedSkip = /\.skip\(\s*(?:['"`]|\)|[^,()]*\))|\bx(?:it|describe|test)\(/g;

const inTests: readonly Rule[] = [
  {
    says: 'wait for a condition, never for a time',
    violations: perFile(({ text }) => withoutComments(text).match(sleeps) ?? []),
    broken: [
      { path: 'tests/e2e/a.spec.ts', text: 'await page.waitForTimeout(100);' },
      { path: 'tests/e2e/a.spec.ts', text: 'await new Promise((resolve) => setTimeout(resolve, 50));' },
      { path: 'tests/e2e/a.spec.ts', text: "import { setTimeout } from 'node:timers/promises';" },
    ],
  },
  {
    says: 'wait as long as the configuration says: `vi.waitFor` gives up after a second',
    violations: perFile(({ text }) => withoutComments(text).match(/\bvi\.wait(?:For|Until)\(/g) ?? []),
    broken: [{ path: 'tests/unit/a.test.ts', text: 'await vi.waitFor(() => expect(done).toBe(true));' }],
  },
  {
    says: 'run whole: nothing singled out, nothing skipped without its reason',
    violations: perFile(({ text }) =>
      [narrowed, unexplainedSkip].flatMap((form) => withoutComments(text).match(form) ?? []),
    ),
    broken: [
      { path: 'tests/unit/a.test.ts', text: "test.only('a', () => {});" },
      { path: 'tests/unit/a.test.ts', text: "describe.skip('a', () => {});" },
      { path: 'tests/e2e/a.spec.ts', text: 'test.skip(process.platform === "win32");' },
    ],
  },
  {
    says: 'mock no module of ours or of others',
    violations: perFile(({ text }) => withoutComments(text).match(/\bvi\.(?:mock|doMock|hoisted)\(/g) ?? []),
    broken: [{ path: 'tests/unit/a.test.ts', text: "vi.mock('lowdb');" }],
  },
];

/** What a unit test is about: the source at the same place under src. */
function sourcesFor(test: string): readonly string[] {
  const stem = test.replace(/^tests\/unit\//, 'src/').replace(/\.test\.tsx?$/, '');
  return [`${stem}.ts`, `${stem}.tsx`];
}

const inUnitTests: readonly Rule[] = [
  {
    says: 'mirror the sources',
    violations: perFile(({ path: file }) => {
      if (!/\.test\.tsx?$/.test(file)) return [];
      return sourcesFor(file).some((source) => existsSync(path.join(projectRoot, source))) ? [] : ['has no source'];
    }),
    broken: [{ path: 'tests/unit/nowhere/a.test.ts', text: '' }],
  },
];

// The architecture tests hold the samples that these rules must catch.
const tests = readSources('tests').filter((file) => !file.path.startsWith('tests/architecture/'));
checkRules('tests', tests, inTests);
checkRules('unit tests', readSources('tests/unit'), inUnitTests);
