import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Reading } from '../../../../../src/shared/core/metrics/reading.ts';
import { linesByMetric } from '../../../../../src/shared/core/plot/plot-line.ts';
import { sampleId } from '../../../../support/sample-case.ts';
import { sampleReading } from '../../../../support/sample-readings.ts';

const metric = sampleId(100);
const readings: readonly Reading[] = [
  sampleReading(1, '2026-03-01', 10),
  sampleReading(2, '2026-03-02', null),
  sampleReading(3, '2026-03-03', 30),
  sampleReading(4, '2026-03-03', 31),
  sampleReading(5, '2026-03-03', null),
  sampleReading(6, '2026-03-01', 7, { platform: 'TikTok' }),
  sampleReading(7, '2026-03-02', 8, { platform: ' tiktok' }),
  sampleReading(8, '2026-03-02', 3, { basis: { is: 'period', from: '2026-03-02', to: '2026-03-02' } }),
];

test('readings of different platforms and bases are different lines, the longest first', () => {
  const lines = linesByMetric(readings).get(metric) ?? [];
  expect(lines.map(({ platform, basis }) => [platform, basis])).toEqual([
    ['', 'lifetime'],
    ['TikTok', 'lifetime'],
    ['', 'period'],
  ]);
});

test('of one day the last one entered with a value counts, and a day without one stays a day', () => {
  const [first] = linesByMetric(readings).get(metric) ?? [];
  expect(first?.readings.map(({ date, value }) => [date, value])).toEqual([
    ['2026-03-01', 10],
    ['2026-03-02', null],
    ['2026-03-03', 31],
  ]);
});

test('the order in which readings stand does not matter', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray([...readings], { minLength: readings.length }), (shuffled) => {
      expect(linesByMetric(shuffled)).toEqual(linesByMetric(readings));
    }),
  );
});
