import { expect, test } from 'vitest';
import { parseCaseFile } from '../../../../../src/shared/core/case-file/parse-case-file.ts';
import type { MetricRow } from '../../../../../src/shared/core/case-study/metric-row.ts';
import { caseFromPlan } from '../../../../../src/shared/core/planning/case-from-plan.ts';
import { newPlan, planSchema } from '../../../../../src/shared/core/planning/plan.ts';
import { documentText } from '../../../../../src/shared/core/rich-text/document-text.ts';
import type { DecisionRule } from '../../../../../src/shared/core/rules/decision-rule.ts';
import { NOW, sampleCase, sampleId } from '../../../../support/sample-case.ts';

const figure = { typed: '100', value: 100, unit: 'count' as const };
const row = (n: number, metric: string): MetricRow => ({
  id: sampleId(n),
  metric,
  target: figure,
  actual: figure,
  baseline: figure,
  note: 'Only the form',
});
const rule: DecisionRule = {
  id: sampleId(70),
  metric: sampleId(12),
  comparison: '<',
  value: 60,
  inARow: 1,
  by: { is: 'day', day: 3 },
  action: 'pause',
  owner: '',
  kind: 'stop',
  answer: { is: 'acted', on: '2024-03-15' },
  before: { text: 'older words', changedOn: '2024-03-02' },
};
const past = sampleCase({ id: sampleId(1), metrics: [row(11, 'Reach'), row(12, 'Clicks')], rules: [rule] });

let count = 500;
const newId = () => {
  count += 1;
  return sampleId(count);
};

test('a new plan is valid, and a plan keeps what this version does not know', () => {
  const plan = { ...newPlan(sampleId(5), NOW), later: { x: 1 } };
  expect(planSchema.parse(JSON.parse(JSON.stringify(plan)))).toEqual(plan);
});

test('a case begun with a plan has its goal, dates and sentence, and the carried targets and rules, unanswered', () => {
  const begun = caseFromPlan(
    {
      ...newPlan(sampleId(5), NOW),
      title: 'Autumn open day',
      goal: 'Event attendance',
      channels: ['Instagram'],
      period: { from: '2026-09-01', to: null },
      sentence: 'A run of short films.',
      carried: {
        changes: [],
        targets: [
          { caseId: past.id, id: sampleId(11) },
          { caseId: sampleId(99), id: sampleId(11) },
        ],
        rules: [{ caseId: past.id, id: rule.id }],
      },
    },
    [past],
    NOW,
    newId,
  );
  expect(begun).toMatchObject({
    title: 'Autumn open day',
    goals: ['Event attendance'],
    channels: ['Instagram'],
    period: { from: '2026-09-01', to: null },
    plan: sampleId(5),
  });
  expect(documentText(begun.document)).toBe('A run of short films.');
  expect(
    begun.metrics.map(({ metric, target, actual, baseline, note }) => [metric, target, actual, baseline, note]),
  ).toEqual([
    ['Reach', figure, null, null, ''],
    ['Clicks', figure, null, null, ''],
  ]);
  expect(begun.rules).toMatchObject([{ metric: begun.metrics[1]?.id, action: 'pause', answer: null, before: null }]);
  expect(new Set([begun.id, ...begun.metrics.map(({ id }) => id), begun.rules?.[0]?.id]).size).toBe(4);
  expect(parseCaseFile(JSON.stringify(begun)).ok).toBe(true);
});

test('a target that two past cases share is carried once', () => {
  const other = sampleCase({ id: sampleId(2), metrics: [row(21, 'Reach')] });
  const plan = newPlan(sampleId(5), NOW);
  const targets = [
    { caseId: past.id, id: sampleId(11) },
    { caseId: other.id, id: sampleId(21) },
  ];
  const begun = caseFromPlan({ ...plan, carried: { ...plan.carried, targets } }, [past, other], NOW, newId);
  expect(begun.metrics.map(({ metric }) => metric)).toEqual(['Reach']);
});

test('a rule that was due on a date is due on the same day of the new campaign', () => {
  const dated: DecisionRule = { ...rule, by: { is: 'date', date: '2024-03-05' } };
  const byIn = (from: string | null) => {
    const study = sampleCase({ id: sampleId(1), period: { from, to: null }, metrics: past.metrics, rules: [dated] });
    const plan = newPlan(sampleId(5), NOW);
    const carried = { ...plan.carried, rules: [{ caseId: study.id, id: rule.id }] };
    return caseFromPlan({ ...plan, carried }, [study], NOW, newId).rules?.[0]?.by;
  };
  expect(byIn('2024-03-01')).toEqual({ is: 'day', day: 5 });
  expect(byIn('2024-04-01')).toBeNull();
  expect(byIn(null)).toBeNull();
});

test('O10 a rule about something that happens is carried as not known to have happened', () => {
  const event = { text: 'a negative campaign is launched', happened: '2024-03-05' };
  const study = sampleCase({ id: sampleId(1), rules: [{ ...rule, metric: null, event, writtenOn: '2024-03-01' }] });
  const plan = newPlan(sampleId(5), NOW);
  const carried = { ...plan.carried, rules: [{ caseId: study.id, id: rule.id }] };
  const [begun] = caseFromPlan({ ...plan, carried }, [study], NOW, newId).rules ?? [];
  expect(begun).toMatchObject({ metric: null, event: { text: event.text, happened: null }, answer: null });
  expect(begun?.writtenOn).toBeUndefined();
});

test('L5 what the plan says of audience, content and business functions stands in the case', () => {
  const said = { audiences: ['Parents'], contentTypes: ['Reel'], businessFunctions: ['PR', 'of a later version'] };
  const begun = caseFromPlan({ ...newPlan(sampleId(5), NOW), ...said }, [], NOW, newId);
  expect(begun).toMatchObject({ audiences: ['Parents'], contentTypes: ['Reel'], businessFunctions: ['PR'] });
  expect(parseCaseFile(JSON.stringify(begun)).ok).toBe(true);
});

test('M16 carried money keeps its currency, and amounts of a second one are left open', () => {
  const money = (n: number, definition: string): MetricRow => ({ ...row(n, definition), definition });
  const dear: DecisionRule = { ...rule, id: sampleId(71), metric: sampleId(32), value: 9 };
  const inEuro = sampleCase({ id: sampleId(3), currency: 'EUR', metrics: [money(31, 'cost_per_lead')], rules: [] });
  const inDollar = sampleCase({ id: sampleId(4), currency: 'USD', metrics: [money(32, 'spend')], rules: [dear] });
  const plan = newPlan(sampleId(5), NOW);
  const carried = {
    ...plan.carried,
    targets: [{ caseId: inEuro.id, id: sampleId(31) }],
    rules: [{ caseId: inDollar.id, id: dear.id }],
  };
  const begun = caseFromPlan({ ...plan, carried }, [inEuro, inDollar], NOW, newId);
  expect(begun.currency).toBe('EUR');
  expect(begun.metrics.map(({ metric, target }) => [metric, target])).toEqual([
    ['cost_per_lead', figure],
    ['spend', null],
  ]);
  expect(begun.rules).toMatchObject([{ value: null, action: 'pause' }]);
});

test('M14 a measure in words is carried with its levels, and not with the level it came to', () => {
  const texts = ['a', 'b', 'c', 'd', 'e'] as [string, string, string, string, string];
  const levels = {
    texts,
    before: { texts, changedOn: '2024-03-02' },
    score: { level: 2 as const, on: '2024-04-01', why: 'seen', evidence: [] },
  };
  const study = sampleCase({ id: sampleId(3), metrics: [{ ...row(31, 'Tone'), levels, actualOn: '2024-04-01' }] });
  const plan = newPlan(sampleId(5), NOW);
  const carried = { ...plan.carried, targets: [{ caseId: study.id, id: sampleId(31) }] };
  const [begun] = caseFromPlan({ ...plan, carried }, [study], NOW, newId).metrics;
  expect(begun?.levels).toEqual({ texts });
  expect(begun).not.toHaveProperty('actualOn');
});
