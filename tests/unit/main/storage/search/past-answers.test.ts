import { expect, test } from 'vitest';
import type { Notebook } from '../../../../../src/main/storage/notebook.ts';
import type { Ulid } from '../../../../../src/shared/core/ids.ts';
import { savedCase } from '../../../../support/edited-case.ts';
import { newId, notebookPlaces, openTestNotebook, value } from '../../../../support/temporary-notebook.ts';

const count = (value: number) => ({ typed: String(value), value, unit: 'count' });

function measured(actual: number, target = 100) {
  return {
    metrics: [
      {
        id: newId(),
        metric: 'Reach',
        definition: 'reach',
        target: count(target),
        actual: count(actual),
        note: '',
      },
    ],
  };
}

function change(text: string, more: Readonly<Record<string, unknown>> = {}) {
  return { id: newId(), text, kind: 'change', owner: '', due: null, status: 'proposed', since: '2026-05-01', ...more };
}

const factor = (text: string) => ({ id: newId(), text, confidence: 'likely', evidence: [] });

const valuesOf = (notebook: Notebook, more: { goals?: string[]; channels?: string[]; except?: Ulid } = {}) =>
  notebook.library.past.values({
    definition: 'reach',
    version: 1,
    unit: 'count',
    currency: '',
    goals: [],
    channels: [],
    except: null,
    ...more,
  });

test('O6 counts factors by their words, with the middle of the degrees of their cases', async () => {
  const notebook = await openTestNotebook(notebookPlaces());
  await savedCase(notebook, 'A', { ...measured(20), factors: [factor('Creative late')] });
  const b = await savedCase(notebook, 'B', {
    ...measured(60),
    factors: [factor('creative  LATE'), factor('Wrong day')],
  });
  await savedCase(notebook, 'C', { ...measured(100), factors: [factor('Creative late')] });
  await savedCase(notebook, 'D', { factors: [factor('Créative late')] });
  await notebook.library.ready;
  expect(await notebook.library.past.factors(null)).toEqual({
    complete: true,
    rows: [
      { name: 'Creative late', cases: 4, medianDegree: 0.6, measured: 3 },
      { name: 'Wrong day', cases: 1, medianDegree: 0.6, measured: 1 },
    ],
  });
  expect((await notebook.library.past.factors(b.id)).rows).toEqual([
    { name: 'Creative late', cases: 3, medianDegree: 0.6, measured: 2 },
  ]);
});

test('M13 own past values are those of the goal and channel, the asking case left out', async () => {
  const notebook = await openTestNotebook(notebookPlaces());
  const of = (goal: string, channel: string) => ({ goals: [goal], channels: [channel] });
  await savedCase(notebook, 'A', { ...measured(10), ...of('Applications', 'Instagram') });
  await savedCase(notebook, 'B', { ...measured(30), ...of('applications', 'instagram') });
  await savedCase(notebook, 'C', { ...measured(80), ...of('Applications', 'TikTok') });
  const asking = await savedCase(notebook, 'D', { ...measured(999), ...of('Applications', 'Instagram') });
  await savedCase(notebook, 'E', { ...of('Applications', 'Instagram') });
  const past = await valuesOf(notebook, { goals: ['Applications'], channels: ['Instagram'], except: asking.id });
  expect(past).toMatchObject({ n: 2, median: 20, min: 10, max: 30 });
  expect(past.rows.map((row) => row.case.title).toSorted()).toEqual(['A', 'B']);
  expect(await valuesOf(notebook, { except: asking.id })).toMatchObject({ n: 3, median: 30, max: 80 });
  expect(await valuesOf(notebook, { goals: ['Nothing'] })).toMatchObject({ n: 0, median: null, min: null, max: null });
});

test('L4 O5 open changes are those not yet applied; a later case sees what is planned for it', async () => {
  const notebook = await openTestNotebook(notebookPlaces());
  const later = await savedCase(notebook, 'Autumn', { ...measured(70), campaign: 'Open day 2026' });
  const early = await savedCase(notebook, 'Spring', {
    changes: [
      change('Start earlier'),
      change('Ask the students', { status: 'planned', campaign: 'open DAY 2026' }),
      change('Fewer hashtags', { status: 'applied', caseId: later.id }),
      change('Buy followers', { status: 'rejected', why: 'No.' }),
    ],
  });
  const texts = async (query: Parameters<Notebook['library']['past']['changes']>[0]) =>
    (await notebook.library.past.changes(query)).rows.map((row) => row.change.text);
  expect((await texts({ are: 'open' })).toSorted()).toEqual(['Ask the students', 'Start earlier']);
  expect((await texts({ are: 'for', id: later.id, campaign: 'Open day 2026' })).toSorted()).toEqual([
    'Ask the students',
    'Fewer hashtags',
  ]);
  const all = await texts({ are: 'open', order: 'oldest first' });
  expect(await texts({ are: 'open', order: 'oldest first', limit: 1 })).toEqual(all.slice(0, 1));
  expect(await texts({ are: 'open', order: 'most missed first', limit: 1 })).toHaveLength(1);
  expect((await texts({ are: 'open', order: 'most missed first' })).toSorted()).toEqual(all.toSorted());
  expect(await texts({ are: 'for', id: later.id, campaign: '' })).toEqual(['Fewer hashtags']);
  const own = await notebook.library.past.changes({ are: 'from', id: early.id });
  expect(own.rows.find(({ change }) => change.text === 'Fewer hashtags')?.appliedIn).toMatchObject([
    { id: later.id, title: 'Autumn', degree: 0.7 },
  ]);
  value(await notebook.cases.trash(later.id));
  const after = await notebook.library.past.changes({ are: 'from', id: early.id });
  expect(after.rows.every(({ appliedIn, plannedFor }) => appliedIn.length === 0 && plannedFor === null)).toBe(true);
});

test('I9 due changes are the open ones with a day until then, the first due first', async () => {
  const notebook = await openTestNotebook(notebookPlaces());
  await savedCase(notebook, 'Spring', {
    changes: [
      change('Without a day'),
      change('Soon', { due: '2026-06-10', since: '2024-01-01' }),
      change('Later', { due: '2026-06-11' }),
      change('Overdue', { due: '2025-01-01', status: 'planned' }),
      change('Rejected', { due: '2025-01-01', status: 'rejected', why: 'No.' }),
    ],
  });
  const { rows } = await notebook.library.past.changes({ are: 'due', until: '2026-06-10' });
  expect(rows.map((row) => row.change.text)).toEqual(['Overdue', 'Soon']);
});

test('X6 earlier tests are found by what was changed or by the goal', async () => {
  const notebook = await openTestNotebook(notebookPlaces());
  const experiment = (changing: string, to: string) => ({
    experiments: [
      {
        ...{ id: newId(), because: '', changing, willMove: '', measure: 'share', metric: 'Click rate', guardrails: '' },
        ...{ variants: [], from: null, to, plannedTo: null, plannedSample: null, decision: 'B better' },
        decisionNote: '',
      },
    ],
  });
  await savedCase(notebook, 'A', { ...experiment('Headline', '2026-01-05'), goals: ['Sales'] });
  await savedCase(notebook, 'B', { ...experiment('headline', '2026-02-05') });
  await savedCase(notebook, 'C', { ...experiment('Picture', '2026-03-05'), goals: ['sales'] });
  const found = async (element: string, goals: readonly string[]) =>
    (await notebook.library.past.experiments({ element, goals, except: null })).rows.map((row) => row.case.title);
  expect(await found('HEADLINE', [])).toEqual(['B', 'A']);
  expect(await found('', ['Sales'])).toEqual(['C', 'A']);
  expect(await found('Time', [])).toEqual([]);
  expect(await found('', [])).toEqual(['C', 'B', 'A']);
});
