import { describe, expect, test } from 'vitest';
import type { CaseStudy } from '../../../../../src/shared/core/case-study/case-study.ts';
import type { MetricRow } from '../../../../../src/shared/core/case-study/metric-row.ts';
import type { Change } from '../../../../../src/shared/core/learning/change.ts';
import type { Lesson } from '../../../../../src/shared/core/learning/lesson.ts';
import type { Reading } from '../../../../../src/shared/core/metrics/reading.ts';
import { type BriefSurroundings, planningBrief } from '../../../../../src/shared/core/planning/brief.ts';
import { pastCase } from '../../../../../src/shared/core/planning/past-case.ts';
import type { DecisionRule } from '../../../../../src/shared/core/rules/decision-rule.ts';
import { NOW, paragraph, sampleCase, sampleId, samplePicture } from '../../../../support/sample-case.ts';

const figure = (value: number) => ({ typed: String(value), value, unit: 'count' as const });
const target = (n: number, reached: number | null): MetricRow => ({
  id: sampleId(n),
  metric: 'Applications started',
  definition: 'applications',
  target: figure(100),
  actual: reached === null ? null : figure(reached),
  note: '',
});
const change = (n: number, more: Partial<Change> = {}): Change => ({
  id: sampleId(n),
  text: 'Open the link from a phone that is not signed in',
  kind: 'start',
  owner: '',
  due: null,
  status: 'proposed',
  since: '2024-03-01',
  ...more,
});
const factor = (n: number, text: string) => ({
  id: sampleId(n),
  text,
  confidence: 'likely' as const,
  evidence: [],
});
const rule: DecisionRule = {
  id: sampleId(70),
  metric: sampleId(11),
  comparison: '<',
  value: 60,
  inARow: 1,
  by: null,
  action: 'pause the ads',
  owner: '',
  kind: 'stop',
  answer: { is: 'acted', on: '2024-03-15' },
  before: null,
};
const reading: Reading = {
  id: sampleId(80),
  metric: sampleId(11),
  date: '2024-03-09',
  value: 50,
  basis: { is: 'lifetime' },
  source: '',
  platform: '',
};

const one: CaseStudy = sampleCase({
  id: sampleId(1),
  title: 'First reel',
  period: { from: '2024-03-01', to: '2024-03-31' },
  metrics: [target(11, 50)],
  readings: [reading],
  rules: [rule],
  changes: [
    change(21),
    change(22, { text: 'Ask at the door', since: '2023-01-01', status: 'planned' }),
    change(23, { text: ' ' }),
  ],
  factors: [factor(31, 'Creative late'), factor(32, 'creative  LATE')],
  evidence: [samplePicture(1), samplePicture(2, { star: 'negative' })],
  outcome: { acknowledged: { on: '2024-05-01', sentence: 'The link was wrong. We saw it late.' } },
});
const two: CaseStudy = sampleCase({
  id: sampleId(2),
  title: '',
  period: { from: '2025-03-01', to: '2025-03-31' },
  metrics: [target(12, 90)],
  changes: [change(24, { status: 'applied', caseId: sampleId(3), text: 'One page form' })],
  factors: [factor(33, 'Creative late'), factor(34, 'Weekend')],
  evidence: [samplePicture(3)],
  roles: { reviewer: { name: 'Ada', due: null } },
});
const lesson: Lesson = {
  format: 1,
  id: sampleId(90),
  createdAt: NOW,
  savedAt: NOW,
  statement: 'A short form wins.',
  scope: '',
  goals: [],
  supporting: [sampleId(2), sampleId(3)],
  contradicting: [sampleId(99)],
};
const around: BriefSurroundings = {
  today: '2026-01-01',
  laterCasesOf: (id) => (id === one.id ? 2 : 0),
  degreeOf: (id) => (id === sampleId(3) ? 0.8 : null),
  exists: (id) => id !== sampleId(99),
  lessons: [lesson, { ...lesson, id: sampleId(91), supporting: [sampleId(4)] }],
  locale: 'en-GB',
};
const brief = planningBrief(
  [one, two].map((study) => pastCase(study, { score: 0.5, parts: [] })),
  around,
);

describe('the planning brief', () => {
  test('says how the matching cases came out, and what happened in each in one line', () => {
    expect(brief.happened.map(({ title, told, degree }) => [title, told, degree])).toEqual([
      ['First reel', 'The link was wrong.', 0.5],
      ['Untitled case', 'The reel was seen by many.', 0.9],
    ]);
    expect(brief.degrees).toEqual({ count: 2, median: 0.7, least: 0.5, most: 0.9 });
    // Planned without a name is not yet retooled; applied in a case is.
    expect(brief.neverRetooled).toBe(1);
  });
  test('lists the changes never applied, oldest first, with the later cases that could have used them', () => {
    expect(brief.neverApplied.map(({ change: { text }, laterCases }) => [text, laterCases])).toEqual([
      ['Ask at the door', 2],
      ['Open the link from a phone that is not signed in', 2],
    ]);
  });
  test('says how cases with an applied change came out, and those without it', () => {
    expect(brief.applied).toEqual([{ text: 'One page form', cases: 1, medianWith: 0.8, medianWithout: 0.7 }]);
  });
  test('brings the lessons these cases speak for, counted by the cases that are still there', () => {
    expect(brief.lessons).toEqual([{ lesson, standing: { supporting: 2, contradicting: 0, seenOnce: false } }]);
  });
  test('names the rules that fired and how long it took to act', () => {
    expect(brief.rules).toMatchObject([
      { text: 'If Applications started is below 60, then pause the ads', acted: 1, medianDays: 6 },
    ]);
    expect(brief.rules[0]?.fired).toMatchObject([{ on: '2024-03-09', by: '50' }]);
  });
  test('gives the usual numbers, the roles, the reasons as questions, and pictures of each case', () => {
    expect(brief.usual).toMatchObject([
      { metric: 'Applications', spread: { count: 2, median: 70, least: 50, most: 90 } },
    ]);
    expect(brief.roles[0]).toEqual({ role: 'reviewer', named: 1, of: 2 });
    expect(brief.reasons).toEqual([
      { key: 'creative late', text: 'creative  LATE', cases: 2, median: 0.7 },
      { key: 'weekend', text: 'Weekend', cases: 1, median: 0.9 },
    ]);
    expect(brief.pictures.map(({ item }) => item.fileName)).toEqual(['shot-2.png', 'shot-3.png', 'shot-1.png']);
  });
  test('is empty, not wrong, where no case matches', () => {
    expect(planningBrief([], around)).toMatchObject({
      happened: [],
      degrees: null,
      neverApplied: [],
      usual: [],
      reasons: [],
    });
  });
  test('does not put amounts of different money together', () => {
    const spend = { ...target(13, 400), metric: 'Spend', definition: 'spend' };
    const cases = ['EUR', 'GBP'].map((currency, index) =>
      pastCase(sampleCase({ id: sampleId(index), metrics: [spend], currency }), { score: 1, parts: [] }),
    );
    expect(planningBrief(cases, around).usual.map(({ currency, spread }) => [currency, spread.count])).toEqual([
      ['EUR', 1],
      ['GBP', 1],
    ]);
  });
  test('reads What happened before all else', () => {
    const told = sampleCase({
      document: {
        type: 'doc',
        content: sampleCase().document.content.map((section) =>
          section.attrs.kind === 'what-happened'
            ? { ...section, content: [paragraph(`${'A long way '.repeat(40)}round.`)] }
            : section,
        ),
      },
    });
    const [line] = planningBrief([pastCase(told, { score: 1, parts: [] })], around).happened;
    expect(line?.told).toMatch(/^A long way .{100,}…$/);
    expect([...(line?.told ?? '')].length).toBeLessThanOrEqual(180);
  });
});
