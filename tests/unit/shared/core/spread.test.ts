import { expect, test } from 'vitest';
import { medianOf, spreadOf } from '../../../../src/shared/core/spread.ts';

test('the middle of an odd and of an even number of values, the least and the most', () => {
  expect(spreadOf([3, 1, 2])).toEqual({ count: 3, median: 2, least: 1, most: 3 });
  expect(spreadOf([10, -2, 4, 1])).toEqual({ count: 4, median: 2.5, least: -2, most: 10 });
});

test('nothing has no spread, and what is missing is no zero', () => {
  expect(spreadOf([])).toBeNull();
  expect(medianOf([null, 4, null, 2])).toBe(3);
  expect(medianOf([null])).toBeNull();
});
