import { describe, expect, test } from 'vitest';
import type { MetricRow } from '../../../../../src/shared/core/case-study/metric-row.ts';
import type { Basis, Reading } from '../../../../../src/shared/core/metrics/reading.ts';
import { rightReading } from '../../../../../src/shared/core/metrics/right-reading.ts';
import { sampleId } from '../../../../support/sample-case.ts';

const row = (definition: string): MetricRow => ({
  ...{ id: sampleId(1), metric: definition, definition, target: null, actual: null, note: '', due: '2026-03-31' },
});
const lifetime: Basis = { is: 'lifetime' };
const of = (from: string, to: string): Basis => ({ is: 'period', from, to });
const reading = (n: number, date: string, value: number | null, basis: Basis, platform = ''): Reading => ({
  ...{ id: sampleId(n), metric: sampleId(1), source: '', date, value, basis, platform },
});
const week = reading(3, '2026-03-14', 8, of('2026-03-08', '2026-03-14'));

describe('the reading that counts for a line', () => {
  test('is since the beginning where there is one: a week says nothing of the whole campaign', () => {
    const whole = reading(2, '2026-03-07', 30, lifetime);
    expect(rightReading(row('leads'), [week, whole])).toMatchObject({ reading: whole, otherPeriods: 0 });
    expect(rightReading(row('leads'), [week, { ...whole, value: null }])?.reading).toBe(week);
    expect(rightReading(row('leads'), [week, { ...whole, date: '2026-04-01' }])?.reading).toBe(week);
  });
  test('is the latest of a stock, whatever it covers', () => {
    expect(rightReading(row('followers'), [reading(2, '2026-03-07', 30, lifetime), week])?.reading).toBe(week);
  });
  test('tells of other weeks where weeks add up', () => {
    const before = reading(2, '2026-03-07', 12, of('2026-03-01', '2026-03-07'));
    const late = reading(4, '2026-04-07', 9, of('2026-04-01', '2026-04-07'));
    expect(rightReading(row('leads'), [before, week, late])).toMatchObject({ reading: week, otherPeriods: 1 });
    expect(rightReading(row('first_response_time'), [before, week])?.otherPeriods).toBe(0);
  });
  test('tells of other platforms unless it is of all of them', () => {
    const [one, other] = ['Instagram', 'X'].map((name, at) => reading(5 + at, '2026-03-10', 500, lifetime, name));
    const readings = [one, other].flatMap((known) => known ?? []);
    expect(rightReading(row('reactions'), readings)?.otherPlatforms).toEqual(['Instagram']);
    expect(rightReading(row('reactions'), [...readings, reading(9, '2026-03-10', 700, lifetime)])).toMatchObject({
      reading: { value: 700 },
      otherPlatforms: [],
    });
  });
});
