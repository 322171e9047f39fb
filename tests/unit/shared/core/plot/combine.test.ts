import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { builtInMetric } from '../../../../../src/shared/core/metrics/catalogue.ts';
import { bucketEnd, bucketStart } from '../../../../../src/shared/core/plot/bucket.ts';
import { combined, combiningOf } from '../../../../../src/shared/core/plot/combine.ts';
import { combinedRate } from '../../../../../src/shared/core/plot/combined-rate.ts';
import { dayAfter, dayNumber } from '../../../../../src/shared/core/plot/days.ts';
import { linesByMetric } from '../../../../../src/shared/core/plot/plot-line.ts';
import { sampleId } from '../../../../support/sample-case.ts';
import { onDay, sampleReading } from '../../../../support/sample-readings.ts';

const monday = '2026-03-02';
const week = (values: readonly (number | null)[]) =>
  values.map((value, index) => sampleReading(index, dayAfter(monday, index), value, onDay(dayAfter(monday, index))));

describe('weeks and months', () => {
  test('a week begins on Monday, a month on its first day', () => {
    expect(bucketStart('2026-03-08', 'week')).toBe('2026-03-02');
    expect(bucketStart('2026-03-02', 'week')).toBe('2026-03-02');
    expect(bucketStart('2024-02-29', 'month')).toBe('2024-02-01');
    expect(bucketEnd('2024-02-01', 'month')).toBe('2024-02-29');
    expect(bucketEnd('2025-12-01', 'month')).toBe('2025-12-31');
  });

  test('every day is within its own week and month', () => {
    const days = fc.integer({ min: dayNumber('1900-01-01'), max: dayNumber('2199-12-31') });
    fc.assert(
      fc.property(days, fc.constantFrom('week' as const, 'month' as const), (day, size) => {
        const date = dayAfter('1970-01-01', day);
        const start = bucketStart(date, size);
        expect(start <= date && date <= bucketEnd(start, size)).toBe(true);
        expect(bucketStart(bucketEnd(start, size), size)).toBe(start);
      }),
    );
  });
});

describe('what the readings of a week come to', () => {
  test('the sum of a whole week is the sum of its days', () => {
    expect(combined(week([1, 2, 3, 4, 5, 6, 7]), 'week', 'sum')).toEqual([
      { date: monday, day: dayNumber(monday), value: 28, known: null },
    ]);
  });

  test('a missing day is not a zero: the sum says of how many days it is', () => {
    expect(combined(week([1, 2, null, 4]), 'week', 'sum')[0]).toMatchObject({ value: 7, known: { days: 3, of: 7 } });
    expect(combined(week([null, null]), 'week', 'sum')[0]).toMatchObject({ value: null });
  });

  test('nothing is added up whose days overlap or reach into another week', () => {
    const twice = [
      ...week([1, 2]),
      sampleReading(9, '2026-03-04', 5, { basis: { is: 'period', from: monday, to: '2026-03-04' } }),
    ];
    expect(combined(twice, 'week', 'sum')[0]?.value).toBeNull();
    const long = sampleReading(9, '2026-03-08', 5, { basis: { is: 'period', from: '2026-02-20', to: '2026-03-08' } });
    expect(combined([long], 'week', 'sum')[0]?.value).toBeNull();
  });

  test('a level is its last, people counted once the highest, a median the middle one', () => {
    const values = week([3, 9, null, 5]);
    expect(combined(values, 'week', 'last')[0]?.value).toBe(5);
    expect(combined(values, 'week', 'highest')[0]?.value).toBe(9);
    expect(combined(values, 'week', 'middle')[0]?.value).toBe(5);
  });

  test('the definition says how, and what covers all time is a level whatever it counts', () => {
    expect(combiningOf(builtInMetric('impressions'), 'period')).toBe('sum');
    expect(combiningOf(builtInMetric('impressions'), 'lifetime')).toBe('last');
    expect(combiningOf(builtInMetric('reach'), 'period')).toBe('highest');
    expect(combiningOf(builtInMetric('click_through_rate'), 'period')).toBe('parts');
    expect(combiningOf(undefined, 'period')).toBe('last');
  });
});

describe('a rate of a week', () => {
  const definition = builtInMetric('click_through_rate');
  const row = (n: number, id: string) => ({
    ...{ id: sampleId(n), metric: id, target: null, actual: null, note: '', definition: id },
  });
  const metrics = [row(100, 'click_through_rate'), row(101, 'link_clicks'), row(102, 'impressions')];
  const of = (n: number, values: readonly number[]) =>
    week(values).map((reading, index) => ({ ...reading, id: sampleId(n * 10 + index), metric: sampleId(n) }));

  test('is the sum of its numerators over the sum of its denominators, not the mean of its days', () => {
    const readings = [
      ...of(100, [0.5, 0.01, 0.01, 0.01, 0.01, 0.01, 0.01]),
      ...of(101, [1, 1, 1, 1, 1, 1, 1]),
      ...of(102, [2, 100, 100, 100, 100, 100, 100]),
    ];
    const lines = linesByMetric(readings);
    const [line] = lines.get(sampleId(100)) ?? [];
    expect(definition && line && combinedRate(definition, line, 'week', { metrics, lines })[0]?.value).toBeCloseTo(
      7 / 602,
    );
  });

  test('cannot be said without its parts, or with parts of only some of the days', () => {
    const alone = linesByMetric(of(100, [0.5, 0.01]));
    const [line] = alone.get(sampleId(100)) ?? [];
    expect(
      definition && line && combinedRate(definition, line, 'week', { metrics, lines: alone })[0]?.value,
    ).toBeNull();
    const some = linesByMetric([...of(100, [0.5, 0.01]), ...of(101, [1, 1]), ...of(102, [2, 2])]);
    expect(definition && line && combinedRate(definition, line, 'week', { metrics, lines: some })[0]?.value).toBeNull();
  });
});
