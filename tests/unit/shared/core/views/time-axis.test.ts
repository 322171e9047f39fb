import { expect, test } from 'vitest';
import { dayNumber } from '../../../../../src/shared/core/plot/days.ts';
import { timeAxis } from '../../../../../src/shared/core/views/time-axis.ts';

const labels = (marks: readonly { readonly label: string }[]) => marks.map(({ label }) => label);

test('an axis begins and ends with whole years and fills its room', () => {
  const axis = timeAxis(dayNumber('2025-11-04'), dayNumber('2026-02-01'), 0.1, 730);
  expect(axis.at(dayNumber('2025-01-01'))).toBe(0);
  expect(axis.width).toBe(730);
  expect(axis.at(dayNumber('2026-01-01'))).toBe(365);
});

test('it is marked by months, quarters or years, as there is room, and only where it is looked at', () => {
  const marksAt = (pixels: number) => {
    const axis = timeAxis(dayNumber('2020-01-01'), dayNumber('2029-12-31'), pixels, 0);
    return axis.marks(0, axis.at(dayNumber('2021-06-01')), 'en');
  };
  expect(labels(marksAt(4).parts).slice(0, 3)).toEqual(['Feb', 'Mar', 'Apr']);
  expect(labels(marksAt(0.5).parts)).toEqual(['Apr', 'Jul', 'Oct', 'Apr', 'Jul', 'Oct']);
  expect(labels(marksAt(0.05).parts)).toEqual([]);
  expect(labels(marksAt(0.5).years)).toEqual(['2020', '2021']);
  expect(labels(marksAt(0.05).years)).toEqual(['2020']);
});

test('a year that was mistyped makes a long axis and not a broken one', () => {
  const axis = timeAxis(dayNumber('0024-03-01'), dayNumber('9999-12-31'), 4.2, 0);
  expect(axis.width).toBeGreaterThan(1e7);
  expect(labels(axis.marks(0, 500, 'en').years)).toEqual(['24']);
  expect(labels(axis.marks(axis.width - 500, axis.width - 1, 'en').years)).toEqual(['9999']);
});
