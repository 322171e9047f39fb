import fc from 'fast-check';
import type { CaseStudy } from '../../src/shared/core/case-study/case-study.ts';
import type { MetricRow } from '../../src/shared/core/case-study/metric-row.ts';
import type { Reading } from '../../src/shared/core/metrics/reading.ts';
import { dayAfter } from '../../src/shared/core/plot/days.ts';
import { sampleCase, sampleId } from './sample-case.ts';

const metrics = ['applications', 'views', 'spend', undefined] as const;
const definition = fc.constantFrom(...metrics);
const amount = fc.option(fc.integer({ min: 0, max: 1000 }), { nil: null });
const figure = (value: number | null) =>
  value === null ? null : { typed: String(value), value, unit: 'count' as const };

const aRow = fc.record({ definition, target: amount, actual: amount, name: fc.constantFrom('One', 'Two', ' one ') });
const aReading = fc.record({
  row: fc.nat({ max: 3 }),
  after: fc.integer({ min: -400, max: 900 }),
  value: amount,
  isPeriod: fc.boolean(),
  platform: fc.constantFrom('Instagram', 'TikTok', ''),
});
const aCase = fc.record({
  rows: fc.array(aRow, { maxLength: 4 }),
  readings: fc.array(aReading, { maxLength: 12 }),
  currency: fc.constantFrom('EUR', 'USD', undefined),
  start: fc.constantFrom('2025-03-01', '2024-12-31', null),
});
/** Two to four cases with metrics and readings of few kinds, so that they meet. */
export const comparedSamples = fc.array(aCase, { minLength: 2, maxLength: 4 }).map((all) => all.map(made));

function made(one: typeof aCase extends fc.Arbitrary<infer Made> ? Made : never, place: number): CaseStudy {
  const rows = one.rows.map(
    (row, index): MetricRow => ({
      id: sampleId(1000 * (place + 1) + index),
      metric: row.name,
      ...(row.definition ? { definition: row.definition } : {}),
      target: figure(row.target),
      actual: figure(row.actual),
      note: '',
    }),
  );
  const readings = one.readings.flatMap((reading, index): readonly Reading[] => {
    const row = rows[reading.row];
    const date = dayAfter('2025-03-01', reading.after);
    const basis = reading.isPeriod ? { is: 'period' as const, from: date, to: date } : { is: 'lifetime' as const };
    const { value, platform } = reading;
    const id = sampleId(5000 * (place + 1) + index);
    return row ? [{ id, metric: row.id, date, value, basis, source: '', platform }] : [];
  });
  return sampleCase({
    id: sampleId(place + 1),
    metrics: rows,
    readings,
    period: { from: one.start, to: null },
    ...(one.currency ? { currency: one.currency } : {}),
  });
}
