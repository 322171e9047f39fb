import { describe, expect, test } from 'vitest';
import type { MetricRow } from '../../../../../src/shared/core/case-study/metric-row.ts';
import { numberMarks, readFigure } from '../../../../../src/shared/core/case-study/read-figure.ts';
import { caseOutcome } from '../../../../../src/shared/core/outcome/case-outcome.ts';
import { outcomeLine } from '../../../../../src/shared/core/outcome/outcome-line.ts';
import { hasGroups, inGroups } from '../../../../../src/shared/core/outcome/target-groups.ts';
import { sampleCase, sampleId } from '../../../../support/sample-case.ts';

const figure = (text: string) => readFigure(text, numberMarks('en'));
const row = (
  n: number,
  definition: string,
  target: string,
  actual: string,
  more: Partial<MetricRow> = {},
): MetricRow => ({
  id: sampleId(n),
  metric: `${definition} ${n}`,
  definition,
  target: figure(target),
  actual: figure(actual),
  note: '',
  ...more,
});
const line = (...metrics: MetricRow[]) =>
  outcomeLine(
    caseOutcome(sampleCase({ metrics })),
    (id) => metrics.find((one) => one.id === id)?.metric ?? '',
    'en',
  ).replaceAll('\u202f', ' ');

describe('the line under the targets', () => {
  const applications = row(1, 'applications', '100', '50', { weight: 2 });
  const leads = row(2, 'leads', '100', '80');
  const views = row(3, 'views', '1000', '840');
  const cost = row(4, 'cost_per_acquisition', '38', '36.20', { role: 'guardrail' });

  test('says over what, with which weights, what activity comes to and whether guardrails held', () => {
    expect(line(views, cost, applications, leads)).toBe(
      'Degree over business targets, weights 2 and 1, all measured. Activity alone: 84 %. Guardrail held.',
    );
  });
  test('counts what is not measured, and names a breach', () => {
    const over = { ...cost, actual: figure('40') };
    expect(line({ ...applications, weight: 1 }, { ...leads, actual: null }, over)).toBe(
      `Degree over business targets, 1 of 2 measured. Guardrail breached: ${over.metric}.`,
    );
    expect(line({ ...cost, actual: null })).toBe(`Guardrail not measured yet: ${cost.metric}.`);
    expect(line()).toBe('');
  });
  test('the table shows business before activity before guardrails; blank rows need no groups', () => {
    expect(inGroups([cost, views, leads]).map(({ id }) => id)).toEqual([leads.id, views.id, cost.id]);
    expect(hasGroups([{ id: sampleId(1), metric: 'Views', target: null, actual: null, note: '' }])).toBe(false);
  });
});
