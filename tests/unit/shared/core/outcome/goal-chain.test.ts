import { describe, expect, test } from 'vitest';
import type { MetricRow } from '../../../../../src/shared/core/case-study/metric-row.ts';
import {
  type GoalLink,
  goalLinkText,
  trackedForTheirOwnSake,
  withoutMetric,
} from '../../../../../src/shared/core/outcome/goal-chain.ts';
import { sampleId } from '../../../../support/sample-case.ts';

const row = (n: number, metric: string, change: Partial<MetricRow> = {}): MetricRow => ({
  id: sampleId(n),
  metric,
  target: null,
  actual: null,
  note: '',
  ...change,
});
const rows = [
  row(1, 'Applications', { kind: 'business' }),
  row(2, 'Link in bio taps'),
  row(3, 'Views'),
  row(4, 'Hides', { role: 'guardrail' }),
  row(5, ' '),
];
const link = (change: Partial<GoalLink> = {}): GoalLink => ({
  id: sampleId(9),
  indicator: sampleId(1),
  behaviour: 'People open the form from the post',
  metrics: [sampleId(2)],
  ...change,
});
const names = (list: readonly MetricRow[]) => list.map(({ metric }) => metric);
const nameOf = (id: string) => rows.find((one) => one.id === id)?.metric;

describe('M10 from the business back to what is counted', () => {
  test('a metric that feeds no business indicator is tracked for its own sake; guardrails and nameless lines are not', () => {
    expect(names(trackedForTheirOwnSake(rows, [link()]))).toEqual(['Views']);
    expect(names(trackedForTheirOwnSake(rows, []))).toEqual(['Link in bio taps', 'Views']);
  });
  test('a link that ends nowhere, or in what is no business indicator, feeds nothing', () => {
    expect(names(trackedForTheirOwnSake(rows, [link({ indicator: null })]))).toEqual(['Link in bio taps', 'Views']);
    expect(names(trackedForTheirOwnSake(rows, [link({ indicator: sampleId(3) })]))).toEqual([
      'Link in bio taps',
      'Views',
    ]);
  });
  test('a removed metric leaves its links', () => {
    expect(withoutMetric([link()], sampleId(2))).toEqual([link({ metrics: [] })]);
    expect(withoutMetric([link()], sampleId(1))).toEqual([link({ indicator: null })]);
    expect(withoutMetric([link()], sampleId(3))).toEqual([link()]);
  });
  test('a link reads as one line, with a dash for what is not said', () => {
    expect(goalLinkText(link(), nameOf)).toBe('Applications ← People open the form from the post ← Link in bio taps');
    expect(goalLinkText(link({ metrics: [sampleId(8)] }), nameOf)).toBe(
      'Applications ← People open the form from the post ← —',
    );
    expect(goalLinkText(link({ indicator: null, behaviour: ' ', metrics: [] }), nameOf)).toBe('');
  });
});
