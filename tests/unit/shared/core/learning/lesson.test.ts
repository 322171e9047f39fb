import { expect, test } from 'vitest';
import { lessonFault, lessonStanding } from '../../../../../src/shared/core/learning/lesson.ts';
import { sampleId } from '../../../../support/sample-case.ts';

const ids = (...numbers: readonly number[]) => numbers.map(sampleId);

test('a lesson stands by its cases for and against; one case alone has been seen once', () => {
  expect(lessonStanding({ supporting: ids(1), contradicting: [] })).toEqual({
    supporting: 1,
    contradicting: 0,
    seenOnce: true,
  });
  expect(lessonStanding({ supporting: ids(1, 2), contradicting: ids(3) })).toMatchObject({
    supporting: 2,
    seenOnce: false,
  });
  expect(lessonStanding({ supporting: ids(1), contradicting: ids(1) })).toEqual({
    supporting: 0,
    contradicting: 1,
    seenOnce: false,
  });
});

test('cases that are gone do not count', () => {
  const standing = lessonStanding({ supporting: ids(1, 2), contradicting: ids(3) }, (id) => id === sampleId(1));
  expect(standing).toEqual({ supporting: 1, contradicting: 0, seenOnce: true });
});

test('no lesson is without a statement or without a case', () => {
  expect(lessonFault({ statement: ' ', supporting: ids(1), contradicting: [] })).toBe('no statement');
  expect(lessonFault({ statement: 'Short forms win', supporting: [], contradicting: [] })).toBe('no case');
  expect(lessonFault({ statement: 'Short forms win', supporting: [], contradicting: ids(1) })).toBeNull();
});
