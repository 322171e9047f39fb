import { expect, test } from 'vitest';
import { dayAfter } from '../../../../../src/shared/core/plot/days.ts';
import { linesByMetric } from '../../../../../src/shared/core/plot/plot-line.ts';
import { unusualReadings } from '../../../../../src/shared/core/plot/unusual.ts';
import { sampleId } from '../../../../support/sample-case.ts';
import { onDay, sampleReading } from '../../../../support/sample-readings.ts';

const unusual = (values: readonly (number | null)[], isPeriod = true) => {
  const readings = values.map((value, index) => {
    const date = dayAfter('2026-03-01', index);
    return sampleReading(index, date, value, isPeriod ? onDay(date) : {});
  });
  return unusualReadings(linesByMetric(readings).get(sampleId(100)) ?? []);
};

test('M12 a reading above three times the median of at least five before it stands out, with what it was computed from', () => {
  expect(unusual([10, 12, 8, 11, 9, 31])).toEqual([
    { date: '2026-03-06', platform: '', value: 31, usual: 10, before: 5, times: 3.1 },
  ]);
});

test('M12 three times is not above three times, and four before are too few', () => {
  expect(unusual([10, 12, 8, 11, 9, 30])).toEqual([]);
  expect(unusual([10, 12, 8, 11, 90])).toEqual([]);
  expect(unusual([10, 12, null, 8, 11, 90])).toEqual([]);
});

test('M12 nothing is unusual beside nothing', () => {
  expect(unusual([0, 0, 0, 0, 0, 4])).toEqual([]);
});

test('M12 a count since the beginning grows by itself: only a sudden step stands out', () => {
  expect(unusual([1, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100, 190], false).map(({ date }) => date)).toEqual([
    '2026-03-12',
  ]);
  expect(unusual([10, 12, 11, 9, 10, 60], false).map(({ value }) => value)).toEqual([60]);
});
