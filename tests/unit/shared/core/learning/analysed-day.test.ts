import { expect, test } from 'vitest';
import { analysedDay } from '../../../../../src/shared/core/learning/analysed-day.ts';

test('O2 the analysis keeps the day it was first whole', () => {
  expect(analysedDay(true, null, '2026-05-06')).toBe('2026-05-06');
  expect(analysedDay(true, '2026-05-06', '2026-06-09')).toBe('2026-05-06');
  expect(analysedDay(false, '2026-05-06', '2026-06-09')).toBe('2026-05-06');
});

test('O2 taken back on the same day, it was never whole', () => {
  expect(analysedDay(false, '2026-05-06', '2026-05-06')).toBeNull();
  expect(analysedDay(false, undefined, '2026-05-06')).toBeNull();
});
