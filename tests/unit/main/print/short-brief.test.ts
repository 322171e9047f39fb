import { expect, test } from 'vitest';
import { shortBrief } from '../../../../src/main/print/short-brief.ts';
import { planningBrief } from '../../../../src/shared/core/planning/brief.ts';
import { pastCase } from '../../../../src/shared/core/planning/past-case.ts';
import { newPlan } from '../../../../src/shared/core/planning/plan.ts';
import { NOW, sampleCase, sampleId } from '../../../support/sample-case.ts';

const figure = (value: number) => ({ typed: String(value), value, unit: 'count' as const });
const reached = (n: number, actual: number) =>
  sampleCase({
    id: sampleId(n),
    title: `Case ${n}`,
    metrics: [{ id: sampleId(100 + n), metric: 'Visitors', target: figure(100), actual: figure(actual), note: '' }],
  });
const brief = planningBrief(
  [60, 55, 70, 95, 20, 65].map((actual, n) => pastCase(reached(n + 1, actual), { score: 0.9 - n / 10, parts: [] })),
  {
    today: '2026-11-22',
    locale: 'en-GB',
    laterCasesOf: () => 0,
    degreeOf: () => null,
    exists: () => true,
    lessons: [],
  },
);

test('L1 however short a brief becomes, it shows the lowest and the highest outcome', () => {
  const { brief: short, more } = shortBrief(brief, newPlan(sampleId(90), NOW), 0.3);
  const degrees = short.happened.map(({ degree }) => degree);
  expect(degrees).toContain(Math.min(...brief.happened.flatMap(({ degree }) => degree ?? [])));
  expect(degrees).toContain(Math.max(...brief.happened.flatMap(({ degree }) => degree ?? [])));
  expect(short.happened.length + more.happened).toBe(6);
  expect(short.happened.length).toBeLessThan(6);
});
