import { describe, expect, test } from 'vitest';
import type { MetricRow } from '../../../../../src/shared/core/case-study/metric-row.ts';
import { numberMarks, readFigure } from '../../../../../src/shared/core/case-study/read-figure.ts';
import { measuredOutcome } from '../../../../../src/shared/core/outcome/case-outcome.ts';
import { explainDegree } from '../../../../../src/shared/core/outcome/explain-degree.ts';
import { outcomeText } from '../../../../../src/shared/core/outcome/outcome-text.ts';
import { readDegree } from '../../../../../src/shared/core/outcome/read-degree.ts';
import { sampleId } from '../../../../support/sample-case.ts';

const marks = numberMarks('en');
const row = (n: number, actual: string, change: Partial<MetricRow> = {}): MetricRow => ({
  id: sampleId(n),
  metric: `Metric ${n}`,
  target: readFigure('100', marks),
  actual: readFigure(actual, marks),
  note: '',
  kind: 'business',
  ...change,
});
const explained = (...metrics: readonly MetricRow[]) =>
  explainDegree(measuredOutcome({ metrics: [...metrics] }), (id) => `M${Number(id.slice(2))}`, 'en').map((line) =>
    line.replaceAll('\u202f', ' '),
  );

const measure = (n: number, level: -2 | -1 | 0 | 1 | 2, change: Partial<MetricRow> = {}): MetricRow => ({
  ...row(n, ''),
  target: null,
  levels: { texts: ['a', 'b', 'c', 'd', 'e'], score: { level, on: '2026-03-20', why: '', evidence: [] } },
  ...change,
});

test('M14 measures in words count in the degree as their level says, with the score of goal attainment scaling', () => {
  expect(explained(row(1, '60'), measure(2, -1), measure(3, 1))).toEqual([
    '(60 % + 50 % + 100 %) ÷ 3 = 70 % largely met.',
    '100 % of the weight is measured.',
    'Goal attainment scaling over the 2 measures in words: T = 50 + 10 Σwx ÷ √(0.7 Σw² + 0.3 (Σw)²) = 50.0, where 50 is all as expected.',
  ]);
  const unwritten = measure(2, 1, { levels: { texts: ['', 'b', 'c', 'd', 'e'], score: null } });
  expect(explained(row(1, '60'), unwritten)).toEqual([
    'The one target that is measured: 60 % partly met.',
    '100 % of the weight is measured.',
  ]);
});

describe('the explanation of a degree', () => {
  test('O1 shows weights and scores as they are summed: the example of section 4.1', () => {
    expect(explained(row(1, '140', { weight: 2 }), row(2, '25'))).toEqual([
      '(2 × 100 % + 1 × 25 %) ÷ 3 = 75 % largely met.',
      '100 % of the weight is measured.',
    ]);
    expect(explained(row(1, '40'), row(2, '60'))[0]).toBe('(40 % + 60 %) ÷ 2 = 50 % partly met.');
    expect(explained(row(1, '46'))[0]).toBe('The one target that is measured: 46 % partly met.');
  });
  test('O1 names what is missing, and gives no number below half of the weight', () => {
    expect(explained(row(1, '46', { weight: 3 }), row(2, ''))).toEqual([
      'The one target that is measured: 46 % partly met.',
      'Not measured: M2. Missing is not zero: it is left out.',
      '75 % of the weight is measured.',
    ]);
    const [missing, coverage] = explained(row(1, '46'), row(2, ''), row(3, ''));
    expect(missing).toContain('M2, M3');
    expect(coverage).toBe(
      '33 % of the weight is measured. Below half of it no number is given: it would say more than is known.',
    );
  });
  test('a target that cannot be used as it stands is told apart from one that was not measured', () => {
    const wrong = row(2, '50', { baseline: readFigure('200', marks) });
    expect(explained(row(1, '46'), wrong)[1]).toBe(
      'Left out until its target can be used: M2. The targets table says why.',
    );
  });
  test('says what to do where nothing is aimed at', () => {
    expect(explained(row(1, '46', { target: null }))).toHaveLength(1);
  });
});

test('O1 an outcome in words has its number only where there is one', () => {
  expect(outcomeText({ degree: 0.46, band: 'partly met' }, 'en')).toBe('46\u202f% partly met');
  expect(outcomeText({ degree: 1.65, band: 'met' }, 'en')).toBe('165\u202f% met');
  expect(outcomeText({ degree: null, band: 'not measured yet' }, 'en')).toBe('not measured yet');
});

test('a judged degree is read in percent, and by the marks of the locale', () => {
  expect(readDegree('60', marks)).toBe(0.6);
  expect(readDegree('60 %', marks)).toBe(0.6);
  expect(readDegree('62,5', numberMarks('de'))).toBe(0.625);
  for (const typed of ['', 'most', '-5', '6 0']) expect(readDegree(typed, marks)).toBeNull();
});
