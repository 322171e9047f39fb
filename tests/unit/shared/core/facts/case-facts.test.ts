import { expect, test } from 'vitest';
import type { MetricRow } from '../../../../../src/shared/core/case-study/metric-row.ts';
import { factsOf, factsOfUnreadable } from '../../../../../src/shared/core/facts/case-facts.ts';
import type { Reading } from '../../../../../src/shared/core/metrics/reading.ts';
import { sampleCase, sampleId } from '../../../../support/sample-case.ts';

const percent = (value: number) => ({ typed: `${value} %`, value, unit: 'percent' }) as const;
const rate: MetricRow = {
  id: sampleId(7),
  metric: 'Click-through rate',
  definition: 'click_through_rate',
  unit: 'percent',
  target: percent(1.2),
  actual: null,
  note: '',
};
const reading = (n: number, date: string, value: number): Reading => ({
  id: sampleId(100 + n),
  metric: rate.id,
  date,
  value,
  basis: { is: 'lifetime' },
  source: '',
  platform: '',
});
const study = sampleCase({
  goals: ['Applications', ' Applications ', 'Awareness'],
  channels: ['Instagram'],
  tags: [],
  businessFunctions: ['recruiting'],
  period: { from: '2026-03-05', to: '2026-04-18' },
  metrics: [rate],
  readings: [reading(1, '2026-03-07', 0.006), reading(2, '2026-03-09', 0.0095)],
  rules: [
    {
      id: sampleId(20),
      metric: rate.id,
      comparison: '<',
      value: 0.008,
      inARow: 1,
      by: { is: 'day', day: 3 },
      action: 'pause the ads',
      owner: 'Mara',
      kind: 'stop',
      answer: null,
      before: null,
    },
  ],
  factors: [
    { id: sampleId(30), text: 'Creative late', confidence: 'likely', evidence: [] },
    { id: sampleId(31), text: 'créative  LATE', confidence: 'guess', evidence: [] },
    { id: sampleId(32), text: ' ', confidence: 'guess', evidence: [] },
  ],
  changes: [
    {
      id: sampleId(40),
      text: 'Ship a week earlier',
      kind: 'change',
      owner: '',
      due: null,
      status: 'proposed',
      since: '2026-05-01',
    },
  ],
});

test('values of one case stand once, a case of no goal under none', () => {
  const values = (kind: string, of = study) =>
    factsOf(of)
      .facets.filter((facet) => facet.kind === kind)
      .map(({ value }) => value);
  expect(values('goal')).toEqual(['Applications', 'Awareness']);
  expect(values('goal', sampleCase({ goals: [' '] }))).toEqual(['']);
  expect(values('tag')).toEqual([]);
  expect(values('month')).toEqual(['2026-03', '2026-04']);
  expect(values('business function')).toEqual(['recruiting']);
  expect(values('has')).toEqual(expect.arrayContaining(['rule', 'change']));
});

test('a final value is the one that counts, as a fraction, to the end of its period', () => {
  expect(factsOf(study).finals).toEqual([
    {
      definition: 'click_through_rate',
      version: 1,
      name: 'Click-through rate',
      unit: 'percent',
      currency: '',
      value: 0.0095,
      periodEnd: '2026-04-18',
    },
  ]);
});

test('a metric of the person’s own is known by its folded name, money by its currency, nothing is made of nothing', () => {
  const own: MetricRow = {
    ...rate,
    metric: 'Eröffnung',
    definition: undefined,
    unit: 'currency',
    target: null,
    actual: { typed: '3', value: 3, unit: 'count' },
  };
  const [final] = factsOf(sampleCase({ metrics: [own], currency: 'EUR' })).finals;
  expect(final).toMatchObject({ definition: 'own:eroffnung', currency: 'EUR', value: 3, unit: 'currency' });
  expect(factsOf(sampleCase({ metrics: [{ ...own, actual: null }] })).finals).toEqual([]);
});

test('factors count once by their words; changes are as old as their id, and never younger than their status', () => {
  const facts = factsOf(study);
  expect(facts.factors).toEqual([{ key: 'creative late', name: 'Creative late', confidence: 'likely' }]);
  expect(facts.changes[0]?.made && facts.changes[0].made <= '2026-05-01').toBe(true);
});

test('a rule says where it stands when its day has come, and by what it was triggered', () => {
  expect(factsOf(study).rules[0]).toMatchObject({
    rule: { action: 'pause the ads' },
    metric: { name: 'Click-through rate', unit: 'percent' },
    state: 'triggered',
    due: '2026-03-07',
    triggered: { on: '2026-03-07', by: 0.006 },
  });
});

test('of a case that cannot be read its place in lists is known, and nothing in it counts', () => {
  const facts = factsOfUnreadable(study);
  expect(facts.facets).toEqual(factsOf(study).facets);
  expect([facts.factors, facts.changes, facts.rules, facts.finals, facts.experiments].flat()).toEqual([]);
});
