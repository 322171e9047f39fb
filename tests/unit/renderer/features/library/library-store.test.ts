import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { resetNavigation, searchFor, showGoal, sortBy } from '../../../../../src/renderer/app/navigation.ts';
import {
  currentLibrary,
  PAGE,
  showRows,
  startLibrary,
} from '../../../../../src/renderer/features/library/library-store.ts';
import type { CaseStudy } from '../../../../../src/shared/core/case-study/case-study.ts';
import { createFakeClient, type FakeClient } from '../../../../support/fake-client.ts';
import { sampleCase, sampleId } from '../../../../support/sample-case.ts';

let client: FakeClient;
let stop: () => void;

function begin(cases: readonly CaseStudy[]): void {
  client = createFakeClient({ cases });
  vi.stubGlobal('window', { casebook: client.bridge });
  stop = startLibrary();
}

beforeEach(() => resetNavigation(null));
afterEach(() => {
  stop();
  vi.unstubAllGlobals();
});

const many = (count: number) =>
  Array.from({ length: count }, (_, n) => sampleCase({ id: sampleId(n + 1), title: `Case ${n + 1}` }));
const titles = () => [...currentLibrary().rows.values()].map((row) => row.summary.title);

test('loads the first page, and further pages when their rows come into view', async () => {
  begin(many(350));
  await expect.poll(() => currentLibrary().rows.size).toBe(PAGE);
  expect(currentLibrary().total).toBe(350);
  showRows(295, 305);
  await expect.poll(() => currentLibrary().rows.size).toBe(PAGE * 2 + 50);
  expect(currentLibrary().rows.get(349)?.summary).toBeDefined();
  expect(currentLibrary().rows.get(150)).toBeUndefined();
});

test('typing fast ends with the answer to the last words', async () => {
  begin([sampleCase({ title: 'Spring reel' }), sampleCase({ id: sampleId(2), title: 'Open day' })]);
  for (const text of ['o', 'op', 'ope', 'open']) searchFor(text);
  await expect.poll(() => currentLibrary().text).toBe('open');
  expect(titles()).toEqual(['Open day']);
  const asked = client.log.filter((call) => call.name === 'library.page').length;
  expect(asked).toBeLessThan(5);
});

test('keeps to a goal and to a sort', async () => {
  begin([
    sampleCase({ id: sampleId(1), title: 'B' }),
    sampleCase({ id: sampleId(2), title: 'A' }),
    sampleCase({ id: sampleId(3), title: 'C', goals: [] }),
  ]);
  sortBy('title');
  await expect.poll(titles).toEqual(['A', 'B', 'C']);
  showGoal('Applications');
  await expect.poll(titles).toEqual(['A', 'B']);
  showGoal('');
  await expect.poll(titles).toEqual(['C']);
});

test('a change in the notebook shows in the list and in the goals', async () => {
  begin(many(2));
  await expect.poll(() => currentLibrary().total).toBe(2);
  client.cases.set(sampleId(9), sampleCase({ id: sampleId(9), title: 'New', goals: ['Reach'] }));
  client.emit('library.changed', 3);
  await expect.poll(() => currentLibrary().total).toBe(3);
  await expect.poll(() => currentLibrary().goals.map(({ goal }) => goal)).toContain('Reach');
});

test('a list that cannot be read says why and keeps the rows that were there', async () => {
  begin(many(3));
  await expect.poll(() => currentLibrary().rows.size).toBe(3);
  client.fail('library.page', 'folder missing');
  client.emit('library.changed', 3);
  await expect.poll(() => currentLibrary().failure?.code).toBe('folder missing');
  expect(currentLibrary().rows.size).toBe(3);
  client.fail('library.page', null);
  client.emit('library.changed', 3);
  await expect.poll(() => currentLibrary().failure).toBeNull();
});

test('knows while cases are read how many the list still lacks', async () => {
  begin(many(2));
  client.emit('library.indexProgress', 0, 60, 58);
  expect(currentLibrary().progress).toEqual({ done: 0, total: 60, unlisted: 58 });
  client.emit('library.indexProgress', 60, 60, 0);
  expect(currentLibrary().progress).toBeNull();
});
