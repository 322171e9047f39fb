import { describe, expect, test } from 'vitest';
import type { Figure, MetricRow } from '../../../../../src/shared/core/case-study/metric-row.ts';
import type { Reading } from '../../../../../src/shared/core/metrics/reading.ts';
import { caseOutcome } from '../../../../../src/shared/core/outcome/case-outcome.ts';
import { targetResult } from '../../../../../src/shared/core/outcome/target-result.ts';
import { sampleCase, sampleId } from '../../../../support/sample-case.ts';

const figure = (value: number, unit: Figure['unit'] = 'count'): Figure => ({ typed: String(value), value, unit });
const row = (n: number, change: Partial<MetricRow> = {}): MetricRow => ({
  id: sampleId(n),
  metric: 'Applications started',
  target: figure(100),
  actual: null,
  note: '',
  definition: 'applications',
  ...change,
});
const reading = (n: number, metric: number, date: string, value: number | null): Reading => ({
  id: sampleId(n),
  metric: sampleId(metric),
  date,
  value,
  basis: { is: 'lifetime' },
  source: '',
  platform: '',
});

describe('a line of the targets table', () => {
  test('takes its actual from the latest reading by the due day, before what was typed', () => {
    const line = row(1, { actual: figure(10), due: '2026-03-31' });
    const readings = [reading(9, 1, '2026-03-20', 46), reading(8, 1, '2026-04-02', 99)];
    expect(targetResult(line, readings)).toMatchObject({ actual: 46, attainment: 0.46, variance: -54 });
    expect(targetResult(line, [])).toMatchObject({ actual: 10, reading: undefined });
    expect(targetResult(row(1), [])).toMatchObject({ actual: null, attainment: null, variance: null });
  });
  test('knows from the definition which way is good, what kind it is, and that a percentage is a fraction', () => {
    const rate = row(1, { definition: 'bounce_rate', target: figure(40, 'percent'), actual: figure(50, 'percent') });
    expect(targetResult(rate, [])).toMatchObject({
      direction: 'lower',
      kind: 'activity',
      target: 0.4,
      attainment: 0.8,
    });
    expect(targetResult(row(1), [])).toMatchObject({ direction: 'higher', kind: 'business' });
    expect(targetResult(row(1, { kind: 'activity' }), []).kind).toBe('activity');
    expect(targetResult(row(1, { definition: undefined }), [])).toMatchObject({
      direction: 'higher',
      kind: 'activity',
    });
  });
  test('says why an aim cannot be used, and computes nothing from it', () => {
    const wrong = row(1, { baseline: figure(120), actual: figure(110) });
    expect(targetResult(wrong, [])).toMatchObject({ fault: 'wrong side of the baseline', attainment: null });
    expect(targetResult(row(1, { target: figure(0) }), []).fault).toBe('needs a baseline');
  });
  test('a range is kept inside of', () => {
    const budget = row(1, { definition: 'spend', target: figure(400), targetTo: figure(500), actual: figure(550) });
    expect(targetResult(budget, [])).toMatchObject({ attainment: 0.5, variance: 50 });
    expect(targetResult({ ...budget, actual: figure(450) }, [])).toMatchObject({ attainment: 1, variance: 0 });
  });
});

describe('the outcome of a case', () => {
  test('of no targets is not measured yet', () => {
    expect(caseOutcome(sampleCase({ metrics: [] }))).toMatchObject({ degree: null, band: 'not measured yet' });
  });
  test('leads with business, names what was breached and averages no guardrail', () => {
    const outcome = caseOutcome(
      sampleCase({
        metrics: [
          row(1, { actual: figure(46) }),
          row(2, { definition: 'views', actual: figure(165) }),
          row(3, { definition: 'complaints', target: figure(5), actual: figure(9), role: 'guardrail' }),
        ],
      }),
    );
    expect(outcome).toMatchObject({ degree: 0.46, band: 'partly met', lacksBusinessMeasure: false });
    expect(outcome.computed.activity).toMatchObject({ degree: 1 });
    expect(outcome.breached.map(({ id }) => id)).toEqual([sampleId(3)]);
  });
  test('asks for a business measure until there is one, or a reason', () => {
    const metrics = [row(1, { definition: 'views', actual: figure(50) })];
    expect(caseOutcome(sampleCase({ metrics })).lacksBusinessMeasure).toBe(true);
    const outcome = { noBusinessMeasure: 'Awareness was the goal.' };
    expect(caseOutcome(sampleCase({ metrics, outcome })).lacksBusinessMeasure).toBe(false);
  });
  test('as judged is shown instead, and the computed one kept', () => {
    const outcome = { override: { degree: 0.8, reason: 'The deadline moved.' } };
    const judged = caseOutcome(sampleCase({ metrics: [row(1, { actual: figure(46) })], outcome }));
    expect(judged).toMatchObject({ degree: 0.8, band: 'largely met' });
    expect(judged.computed.headline.degree).toBe(0.46);
  });
});

test('a target that is no sure number counts as not measured: the others do not speak for all', () => {
  const measured = row(1, { actual: figure(100) });
  const unsure = row(2, { target: { typed: 'a lot', value: null, unit: 'count' }, actual: figure(5), weight: 3 });
  const of = (...metrics: MetricRow[]) => caseOutcome(sampleCase({ metrics, readings: [] }));
  expect(of(measured, unsure).computed.headline).toMatchObject({ coverage: 0.25, degree: null });
  expect(of(measured, { ...unsure, weight: 1 }).computed.headline).toMatchObject({ coverage: 0.5, degree: 1 });
  expect(of(measured, row(2, { target: null })).computed.headline).toMatchObject({ coverage: 1, degree: 1 });
});
