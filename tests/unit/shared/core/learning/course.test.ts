import { expect, test } from 'vitest';
import { courseDoubts, courseOf, noticedText } from '../../../../../src/shared/core/learning/course.ts';

const notes = {
  firstSign: '2026-03-05',
  noticed: '2026-03-09',
  acknowledged: { on: '2026-04-28', sentence: 'Fewer came.' },
  pointOfNoReturn: '2026-03-07',
};

test('O3 the known days in the order of time, each with the days since the one before', () => {
  expect(courseOf({ start: '2026-03-05', notes })).toEqual([
    { mark: 'started', on: '2026-03-05', after: null },
    { mark: 'first sign', on: '2026-03-05', after: 0 },
    { mark: 'point of no return', on: '2026-03-07', after: 2 },
    { mark: 'noticed', on: '2026-03-09', after: 2 },
    { mark: 'acknowledged', on: '2026-04-28', after: 50 },
  ]);
  expect(courseOf({ start: null, notes: undefined })).toEqual([]);
});

test('O3 says how many days before or after the point of no return it was noticed', () => {
  expect(noticedText(notes, 'en')).toBe('Noticed 2 days after the point of no return');
  expect(noticedText({ ...notes, pointOfNoReturn: '2026-03-10' }, 'en')).toBe(
    'Noticed 1 day before the point of no return',
  );
  expect(noticedText({ ...notes, noticed: '2026-03-07' }, 'en')).toBe('Noticed on the day of the point of no return');
  expect(noticedText({ noticed: '2026-03-07' }, 'en')).toBe('');
  expect(noticedText(undefined, 'en')).toBe('');
});

test('G3 days in an order that cannot be are said, and kept', () => {
  expect(courseDoubts({ start: null, notes })).toEqual([]);
  expect(courseDoubts({ start: null, notes: { ...notes, firstSign: '2026-03-10' } })).toHaveLength(1);
  expect(courseDoubts({ start: null, notes: { ...notes, changed: '2026-03-01' } })).toHaveLength(1);
});
