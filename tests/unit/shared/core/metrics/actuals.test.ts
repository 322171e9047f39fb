import { describe, expect, test } from 'vitest';
import type { MetricRow } from '../../../../../src/shared/core/case-study/metric-row.ts';
import { numberMarks, readFigure } from '../../../../../src/shared/core/case-study/read-figure.ts';
import { actualsOf } from '../../../../../src/shared/core/metrics/actuals.ts';
import { sampleId } from '../../../../support/sample-case.ts';

const row = (n: number, definition: string, actual: string): MetricRow => ({
  id: sampleId(n),
  metric: definition,
  definition,
  target: null,
  actual: readFigure(actual, numberMarks('en')),
  note: '',
});
const last = (rows: readonly MetricRow[]) => actualsOf(rows, []).at(-1);

describe('what was reached, from the other lines', () => {
  const parts = [row(1, 'link_clicks', '42'), row(2, 'impressions', '1,000')];

  test('a rate is computed from its parts where nothing was typed', () => {
    expect(last([...parts, row(3, 'click_through_rate', '')])).toMatchObject({
      value: 0.042,
      from: 'parts',
      otherwise: null,
    });
  });
  test('a typed rate is kept, and told of where it is more than 0.1 points away', () => {
    expect(last([...parts, row(3, 'click_through_rate', '4.15 %')])).toMatchObject({ from: 'typed', otherwise: null });
    expect(last([...parts, row(3, 'click_through_rate', '5 %')])).toMatchObject({ value: 0.05, otherwise: 0.042 });
  });
  test('a missing part, a part of nothing and a part on two lines are said, and are not zero', () => {
    const rate = row(3, 'click_through_rate', '');
    const [clicks, impressions] = parts as [MetricRow, MetricRow];
    expect(last([clicks, rate])).toMatchObject({
      value: null,
      derived: { is: 'missing part', missing: ['impressions'] },
    });
    expect(last([clicks, row(2, 'impressions', '0'), rate])).toMatchObject({
      value: null,
      derived: { is: 'zero denominator' },
    });
    expect(last([clicks, impressions, { ...impressions, id: sampleId(9) }, rate])).toMatchObject({
      value: null,
      derived: { is: 'several lines', of: ['impressions'] },
    });
  });
  test('parts may be computed themselves, in any order of the lines', () => {
    const lines = [
      row(1, 'engagement_rate_by_reach', ''),
      row(2, 'engagements', ''),
      ...['reactions', 'comments', 'shares', 'saves'].map((id, at) => row(10 + at, id, '10')),
      row(3, 'reach', '400'),
    ];
    expect(actualsOf(lines, [])[0]).toMatchObject({ value: 0.1, from: 'parts' });
  });
  test('text that is no sure number is not replaced by what the parts come to', () => {
    expect(last([...parts, row(3, 'click_through_rate', '4.2')])).toMatchObject({ value: null, from: 'typed' });
  });
});
