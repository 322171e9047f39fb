import { expect, test } from 'vitest';
import { today } from '../../../../src/renderer/app/today.ts';

test('the day is the one of the calendar on the wall, not the one in Greenwich', () => {
  expect(today(new Date(2026, 5, 9, 0, 5))).toBe('2026-06-09');
  expect(today(new Date(2026, 11, 31, 23, 55))).toBe('2026-12-31');
});
