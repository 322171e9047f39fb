import { expect, test } from 'vitest';
import { planBrief } from '../../../../src/main/services/plan-brief.ts';
import { startPlan } from '../../../../src/main/services/start-plan.ts';
import type { Notebook } from '../../../../src/main/storage/notebook.ts';
import type { CaseStudy } from '../../../../src/shared/core/case-study/case-study.ts';
import type { Plan } from '../../../../src/shared/core/planning/plan.ts';
import { newPlan, questionOf } from '../../../../src/shared/core/planning/plan.ts';
import { savedCase } from '../../../support/edited-case.ts';
import { NOW, sampleId } from '../../../support/sample-case.ts';
import { newId, notebookPlaces, openTestNotebook, value } from '../../../support/temporary-notebook.ts';

const TODAY = '2026-08-01';
const around = { today: TODAY, locale: 'en-GB' };
const figure = (value: number) => ({ typed: String(value), value, unit: 'count' as const });
const target = (actual: number) => ({
  id: newId(),
  metric: 'Applications',
  definition: 'applications',
  target: figure(100),
  actual: figure(actual),
  note: '',
});
const change = (text: string, since: string) => ({
  id: newId(),
  text,
  kind: 'start' as const,
  owner: '',
  due: null,
  status: 'proposed' as const,
  since,
});

/** Three cases of one goal, and a foreign one. */
async function pastOf(notebook: Notebook) {
  const of = (year: number, more: Partial<CaseStudy>) => ({
    goals: ['Applications'],
    channels: ['Instagram'],
    period: { from: `${year}-03-01`, to: `${year}-04-01` },
    ...more,
  });
  const short = await savedCase(
    notebook,
    'Enrolment reel',
    of(2024, { metrics: [target(20)], changes: [change('Open the link from a phone', '2024-05-01')] }),
  );
  const met = await savedCase(
    notebook,
    'Short form',
    of(2025, { metrics: [target(100)], channels: ['instagram', 'Mail'] }),
  );
  const plain = await savedCase(notebook, 'Reel again', of(2026, {}));
  await savedCase(notebook, 'Fundraising', { goals: ['Donations'], channels: ['X'] });
  await notebook.library.ready;
  return { short, met, plain };
}

const plan = (more: Partial<Plan> = {}): Plan => ({
  ...newPlan(sampleId(1), NOW),
  title: 'Autumn enrolment',
  goal: 'applications',
  channels: ['Instagram'],
  ...more,
});

test('L1 the brief shows the cases that match with the parts of their score, and what they taught', async () => {
  const notebook = await openTestNotebook(notebookPlaces());
  const { short, met, plain } = await pastOf(notebook);
  const query = { question: questionOf(plan()), except: null };
  const { complete, brief } = await planBrief(notebook, query, around);
  expect(complete).toBe(true);
  // Equal scores: the newer first. The one with a second channel overlaps by half.
  expect(brief.happened.map(({ caseId }) => caseId)).toEqual([plain.id, short.id, met.id]);
  expect(brief.happened.map(({ match }) => Math.round(match.score * 100))).toEqual([60, 60, 50]);
  expect(brief.degrees).toMatchObject({ count: 2, least: 0.2, most: 1 });
  expect(brief.neverApplied).toMatchObject([{ caseId: short.id, laterCases: 2 }]);
  expect(brief.usual).toMatchObject([{ metric: 'Applications', spread: { count: 2, median: 60 } }]);
  const without = await planBrief(notebook, { ...query, except: plain.id }, around);
  expect(without.brief.happened).toHaveLength(2);
});

test('L1 words of the sentence find what shares no goal, the best of them in full', async () => {
  const notebook = await openTestNotebook(notebookPlaces());
  await pastOf(notebook);
  const question = {
    ...questionOf(plan({ goal: '', channels: [], sentence: 'A fundraising week' })),
    weights: { goal: 0, channels: 0 },
  };
  const { brief } = await planBrief(notebook, { question, except: null }, around);
  expect(brief.happened.map(({ title }) => title)).toEqual(['Fundraising']);
  expect(brief.happened[0]?.match.parts.find(({ part }) => part === 'sentence')?.share).toBe(1);
});

test('L2 says that no earlier case matches when none does', async () => {
  const notebook = await openTestNotebook(notebookPlaces());
  await pastOf(notebook);
  const { brief } = await planBrief(
    notebook,
    { question: questionOf(plan({ goal: 'Hiring', channels: [] })), except: null },
    around,
  );
  expect(brief.happened).toEqual([]);
});

test('L5 a case begun with a plan carries targets and changes, linked both ways, and is begun once', async () => {
  const notebook = await openTestNotebook(notebookPlaces());
  const { short } = await pastOf(notebook);
  const old = value(await notebook.cases.read(short.id));
  const [wanted] = old.changes ?? [];
  const [metric] = old.metrics;
  if (!wanted || !metric) throw new Error('the sample lost its parts');
  const carried = {
    changes: [{ caseId: old.id, id: wanted.id }],
    rules: [],
    targets: [{ caseId: old.id, id: metric.id }],
  };
  const saved = value(await notebook.plans.save(plan({ carried }), null));
  const started = value(await startPlan(notebook, saved.id, TODAY));
  expect(started).toMatchObject({ notPlanned: 0, plan: { startedCase: started.caseId } });
  const begun = value(await notebook.cases.read(started.caseId));
  expect(begun).toMatchObject({ title: 'Autumn enrolment', goals: ['applications'], plan: saved.id });
  expect(begun.metrics).toMatchObject([{ metric: 'Applications', actual: null }]);
  expect(value(await notebook.cases.read(old.id)).changes).toMatchObject([
    { id: wanted.id, status: 'planned', since: TODAY, caseId: started.caseId, caseTitle: 'Autumn enrolment' },
  ]);
  expect(value(await startPlan(notebook, saved.id, TODAY)).caseId).toBe(started.caseId);
  expect(notebook.library.caseCount).toBe(5);
});

test('a plan that is gone begins nothing, and says so', async () => {
  const notebook = await openTestNotebook(notebookPlaces());
  expect(await startPlan(notebook, sampleId(5), TODAY)).toMatchObject({ ok: false, failure: { code: 'no plan' } });
});
