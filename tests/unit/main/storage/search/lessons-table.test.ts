import { expect, onTestFinished, test } from 'vitest';
import { openFullTextIndex } from '../../../../../src/main/storage/search/full-text-index.ts';
import { parseQuery } from '../../../../../src/shared/core/search/parse-query.ts';
import { sampleId } from '../../../../support/sample-case.ts';

function testLessons(...statements: readonly string[]) {
  const index = openFullTextIndex(':memory:');
  onTestFinished(() => index.close());
  const put = (n: number, title: string) =>
    index.together(() => index.putLesson({ id: sampleId(n), title, names: 'Applications', body: '', cases: '' }));
  statements.forEach((title, n) => void put(n, title));
  const find = (typed: string) => {
    const query = parseQuery(typed);
    return query.ok ? index.answer({ topic: 'lessons', about: query.value }) : [];
  };
  return { put, find, drop: (n: number) => index.together(() => index.dropLesson(sampleId(n))) };
}

test('I3 L3 a lesson is found by a word typed wrong, behind those that have it as typed, and marked', () => {
  const { find } = testLessons(
    'Check every link before it goes live',
    'A linc to nowhere costs applications',
    'Ask first',
  );
  expect(find('nowere')).toMatchObject([{ titleMarks: 'A linc to \u0001nowhere\u0002 costs applications' }]);
  expect(find('linc').map(({ id }) => id)).toEqual([sampleId(1), sampleId(0)]);
  expect(find('linc -nowhere').map(({ id }) => id)).toEqual([sampleId(0)]);
  expect(find('"nowere"')).toEqual([]);
  expect(find('zzzz')).toEqual([]);
});

test('I3 L3 words of lessons that were changed or put away are meant by nobody', () => {
  const { put, find, drop } = testLessons('Check every link', 'Ask a student');
  expect(find('studant')).toHaveLength(1);
  put(1, 'Ask a lecturer');
  expect(find('studant')).toEqual([]);
  expect(find('lectuer')).toHaveLength(1);
  drop(1);
  expect(find('lectuer')).toEqual([]);
});
