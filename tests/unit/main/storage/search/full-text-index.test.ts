import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { promisify } from 'node:util';
import fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import { openFullTextIndex } from '../../../../../src/main/storage/search/full-text-index.ts';
import type { FindAnswer } from '../../../../../src/main/storage/search/questions.ts';
import type { CaseStudy } from '../../../../../src/shared/core/case-study/case-study.ts';
import { factsOf } from '../../../../../src/shared/core/facts/case-facts.ts';
import { limits } from '../../../../../src/shared/core/limits.ts';
import { parseQuery } from '../../../../../src/shared/core/search/parse-query.ts';
import { searchText } from '../../../../../src/shared/core/search/search-text.ts';
import { documentWith, sampleCase, sampleId } from '../../../../support/sample-case.ts';
import { temporaryFolder } from '../../../../support/temporary-notebook.ts';

const paragraph = (text: string) => documentWith({ type: 'paragraph', content: [{ type: 'text', text }] });

function testIndex(cases: readonly CaseStudy[]) {
  const index = openFullTextIndex(':memory:');
  onTestFinished(() => index.close());
  const put = (one: CaseStudy) =>
    index.put({ id: one.id, fingerprint: '', hash: '', text: searchText(one), facts: factsOf(one) });
  index.together(() => cases.forEach(put));
  /** What was found; null where the query is refused in words. */
  const find = (typed: string, counts = false): FindAnswer | null => {
    const query = parseQuery(typed);
    if (!query.ok) return null;
    return index.answer({ topic: 'find', about: { query: query.value, choices: [], offset: 0, limit: 50, counts } });
  };
  const found = (typed: string) => find(typed)?.hits.map(({ id }) => id);
  return { index, put, find, found };
}

test('C11 a line of five megabytes is found by its first and last words, and replaced', () => {
  const long = `first ${'and then some more of the same '.repeat(160_000)}last`;
  const [lines, letters] = [sampleCase({ document: paragraph(long) }), sampleCase({ id: sampleId(9) })];
  const { index, put, find, found } = testIndex([lines, { ...letters, document: paragraph('x'.repeat(5_000_000)) }]);
  expect(found('first')).toEqual([lines.id]);
  expect(found('last some')).toEqual([lines.id]);
  expect(find('"SOME more"')?.hits[0]?.snippet).toContain('and then \u0001some\u0002 more of the same');
  expect(find('nothing')?.total).toBe(0);
  expect(found('xxxx')).toEqual([letters.id]);
  index.together(() => put({ ...lines, document: paragraph('short') }));
  expect(found('last')).toEqual([]);
  expect(found('short')).toEqual([lines.id]);
});

const titles = ['İstanbul açılış', 'ıslak', '東京の広告', 'สวัสดีครับ', 'مُحَمَّد', '😀 launch', 'Crème brûlée', 'AND OR NOT'];

test('I3 whatever is typed is answered, or refused in words', () => {
  const { find, found } = testIndex(titles.map((title, n) => sampleCase({ id: sampleId(n + 1), title })));
  const part = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 6 }),
    fc.constantFrom('"', '-', '(', ')', '*', ':', '^', 'NEAR(', ' AND ', ' OR ', ' NOT ', '{', '+', '\u0000', '\ud83d'),
    fc.constantFrom('tag:', 'goal:', '-tag:', 'outcome:<', 'before:', 'is:', 'has:', ' ', '😀', 'ı', '京', 'ส', 'ح'),
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 12 }), fc.boolean(), (parts, counts) => {
      const answer = find(parts.join(''), counts);
      if (answer) expect(answer.total).toBeGreaterThanOrEqual(answer.hits.length);
    }),
    { numRuns: 300 },
  );
  for (const one of ['AND OR NOT ', '😀', 'ı', '東京の', 'สวัสดี', 'مُحَمَّد ', '" ', '-a ', 'a:', '\u0301'])
    for (const counts of [false, true]) find(one.repeat(limits.queryLength), counts);
  expect(found('istanbul')).toEqual([sampleId(1)]);
  expect(found('islak')).toEqual([sampleId(2)]);
  expect(found('京の')).toEqual([sampleId(3)]);
  expect(found('ดีครับ')).toEqual([sampleId(4)]);
  expect(found('محمد')).toEqual([sampleId(5)]);
  expect(found('😀')).toEqual([sampleId(6)]);
  expect(found('creme')).toEqual([sampleId(7)]);
  expect(found('or and')).toEqual([sampleId(8)]);
});

test('C13 changes that fail halfway leave words, slips, filters and facts as they were', () => {
  const cases = ['Harbour day', 'Museum night'].map((title, n) =>
    sampleCase({ id: sampleId(n + 1), title, goals: [title] }),
  );
  const { index, put, find } = testIndex(cases);
  const everything = () => ['harbor', 'musuem', 'goal:zoo', 'zoological', ''].map((typed) => find(typed, true));
  const before = everything();
  expect(() =>
    index.together(() => {
      put(sampleCase({ id: sampleId(1), title: 'Zoological garden', goals: ['Zoo'] }));
      index.drop(sampleId(2));
      throw new Error('the disk is full');
    }),
  ).toThrow('the disk is full');
  expect(everything()).toEqual(before);
  index.together(() => put(sampleCase({ id: sampleId(3), title: 'Zoological garden', goals: ['Zoo'] })));
  expect(find('zoolgical')?.alsoFound).toEqual(['zoological']);
});

test('D9 two programs that begin an index at the same moment, and write it, have it together', async () => {
  const path = join(temporaryFolder(), 'index', 'search.sqlite');
  const source = new URL('../../../../../src/main/storage/search/full-text-index.ts', import.meta.url);
  const write = `import(process.argv[1]).then(({ openFullTextIndex }) => {
    const index = openFullTextIndex(process.argv[2]);
    const about = { title: 'one of many', names: '', body: '', cases: '' };
    for (let n = 10; n < 50; n += 1)
      index.together(() => index.putLesson({ ...about, id: process.argv[3] + n }));
    index.close();
  })`;
  const program = (ids: string) =>
    promisify(execFile)(process.execPath, ['--no-warnings', '-e', write, source.href, path, ids]);
  await Promise.all(['01kbf8che8gsbnnwr2rw6ks0', '01kbf8che8gsbnnwr2rw6ks1'].map(program));
  const index = openFullTextIndex(path);
  onTestFinished(() => index.close());
  expect(index.lessonIds()).toHaveLength(80);
});

test('D9 an index that another program holds is left alone, and one in memory serves meanwhile', () => {
  const path = join(temporaryFolder(), 'search.sqlite');
  const other = new DatabaseSync(path);
  onTestFinished(() => other.close());
  other.exec('BEGIN EXCLUSIVE; CREATE TABLE theirs (one TEXT)');
  const index = openFullTextIndex(path);
  onTestFinished(() => index.close());
  expect(index.lessonIds()).toEqual([]);
  other.exec('COMMIT');
  const again = new DatabaseSync(path);
  onTestFinished(() => again.close());
  expect(again.prepare('SELECT name FROM sqlite_schema').get()?.name).toBe('theirs');
});

test('D9 what another program wrote is filtered by and found', () => {
  const path = join(temporaryFolder(), 'search.sqlite');
  const [ours, theirs] = [openFullTextIndex(path), openFullTextIndex(path)];
  for (const index of [ours, theirs]) onTestFinished(() => index.close());
  const put = (one: CaseStudy) =>
    theirs.together(() =>
      theirs.put({ id: one.id, fingerprint: '', hash: '', text: searchText(one), facts: factsOf(one) }),
    );
  const typed = (words: string) => {
    const query = parseQuery(words);
    if (!query.ok) throw new Error(words);
    return ours.answer({
      topic: 'find',
      about: { query: query.value, choices: [], offset: 0, limit: 50, counts: false },
    });
  };
  put(sampleCase({ id: sampleId(1), title: 'Harbour day', goals: ['Sell'] }));
  expect([typed('goal:sell').total, typed('harbor').alsoFound]).toEqual([1, ['harbour']]);
  put(sampleCase({ id: sampleId(2), title: 'Museum night', goals: ['Sell'] }));
  expect([typed('goal:sell').total, typed('musuem').alsoFound]).toEqual([2, ['museum']]);
});
