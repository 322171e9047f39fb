import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DAY, dateAt, dayAfter, dayNumber, timeOf } from '../../../../../src/shared/core/plot/days.ts';

const days = fc.integer({ min: timeOf('0001-01-01') / DAY, max: timeOf('9999-12-31') / DAY });

test('the number of a day is the one that the calendar of the language gives', () => {
  fc.assert(
    fc.property(days, (day) => {
      expect(dayNumber(dateAt(day * DAY))).toBe(day);
    }),
  );
  expect(['1970-01-01', '2000-02-29', '2000-03-01', '1900-03-01'].map(dayNumber)).toEqual([0, 11_016, 11_017, -25_508]);
});

test('so many days after a day is so many days after it', () => {
  expect(dayAfter('2024-02-28', 2)).toBe('2024-03-01');
  expect(dayAfter('2026-01-01', -1)).toBe('2025-12-31');
});
