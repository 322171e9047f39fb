import { expect, test } from 'vitest';
import type { Notebook } from '../../../../src/main/storage/notebook.ts';
import type { Ulid } from '../../../../src/shared/core/ids.ts';
import type { MetricColumn } from '../../../../src/shared/core/views/metric-column.ts';
import type { LibraryQuery, ListOrder } from '../../../../src/shared/ipc/library-answers.ts';
import { savedCase } from '../../../support/edited-case.ts';
import { newId, notebookPlaces, openTestNotebook } from '../../../support/temporary-notebook.ts';

const REACH: MetricColumn = { definition: 'reach', version: 1, unit: 'count', currency: '' };
const CALLS: MetricColumn = { definition: 'own:calls', version: 1, unit: 'count', currency: '' };
const all = { text: '', goal: null };

const line = (metric: string, value: number | null, definition?: string) => ({
  id: newId(),
  metric,
  ...(definition ? { definition } : {}),
  target: null,
  actual: value === null ? null : { typed: String(value), value, unit: 'count' },
  note: '',
});
const reach = (value: number | null) => line('Reach', value, 'reach');

async function notebookOfFour(): Promise<{ notebook: Notebook; ids: readonly Ulid[] }> {
  const notebook = await openTestNotebook(notebookPlaces());
  const cases = [
    await savedCase(notebook, 'Autumn reel', {
      metrics: [reach(40), line('Calls', 7)],
      goals: ['Reach'],
      period: { from: '2025-10-02', to: '2025-11-05' },
    }),
    await savedCase(notebook, 'Canteen rumour', {
      metrics: [reach(900), reach(3)],
      period: { from: '2026-02-01', to: null },
    }),
    await savedCase(notebook, 'Best reel', { metrics: [reach(0)], goals: ['Applications'] }),
    await savedCase(notebook, 'Diary', { metrics: [reach(null)] }),
  ];
  await notebook.library.ready;
  return { notebook, ids: cases.map(({ id }) => id) };
}

const titles = async (notebook: Notebook, sort: ListOrder, more: Partial<LibraryQuery> = {}) => {
  const page = await notebook.library.page({ ...all, sort, offset: 0, limit: 100, ...more });
  expect(page.total).toBeGreaterThanOrEqual(page.rows.length);
  return page.rows.map(({ summary }) => summary.title);
};

test('I5 a table names the metrics of the cases that are shown, and their values; what was not measured is no nought', async () => {
  const { notebook, ids } = await notebookOfFour();
  expect(await notebook.library.columns(all)).toEqual([
    { ...REACH, name: 'Reach', cases: 3 },
    { ...CALLS, name: 'Calls', cases: 1 },
  ]);
  expect(await notebook.library.columns({ text: 'goal:applications', goal: null })).toEqual([
    { ...REACH, name: 'Reach', cases: 1 },
  ]);
  expect(await notebook.library.columns({ text: 'outcome:abc', goal: null })).toEqual([]);
  expect(await notebook.library.cells(ids, [CALLS, REACH])).toEqual([
    [
      { value: 7, more: 0 },
      { value: 40, more: 0 },
    ],
    [null, { value: 900, more: 1 }],
    [null, { value: 0, more: 0 }],
    [null, null],
  ]);
  await notebook.close();
});

test('I5 cases are sorted by any column, those without a value last in either order, also in parts and when searched for', async () => {
  const { notebook } = await notebookOfFour();
  const by = (descending: boolean): ListOrder => ({ by: REACH, descending });
  const down = ['Canteen rumour', 'Autumn reel', 'Best reel', 'Diary'];
  expect(await titles(notebook, by(true))).toEqual(down);
  expect(await titles(notebook, by(false))).toEqual(['Best reel', 'Autumn reel', 'Canteen rumour', 'Diary']);
  const parts = [0, 1, 2, 3].map((offset) => titles(notebook, by(true), { offset, limit: 1 }));
  expect((await Promise.all(parts)).flat()).toEqual(down);
  expect(await titles(notebook, by(true), { goal: 'Applications' })).toEqual(['Best reel']);
  expect(await titles(notebook, by(true), { text: 'reel', inOrder: true })).toEqual(['Autumn reel', 'Best reel']);
  expect(await titles(notebook, 'title backwards', { text: 'reel', inOrder: true })).toEqual([
    'Best reel',
    'Autumn reel',
  ]);
  expect((await titles(notebook, 'goal')).slice(0, 2)).toEqual(['Best reel', 'Autumn reel']);
  expect((await titles(notebook, 'goal backwards')).slice(0, 2)).toEqual(['Autumn reel', 'Best reel']);
  await notebook.close();
});

test('I5 a timeline has every case that is shown, also those without dates', async () => {
  const { notebook, ids } = await notebookOfFour();
  const spans = await notebook.library.spans(all);
  expect(spans.complete).toBe(true);
  expect(spans.rows.map(({ id }) => id).toSorted()).toEqual(ids.toSorted());
  expect((await notebook.library.spans({ text: 'rumour', goal: null })).rows).toEqual([
    { id: ids[1], title: 'Canteen rumour', from: '2026-02-01', to: null, degree: null, band: 'not measured yet' },
  ]);
  expect((await notebook.library.spans({ text: 'outcome:abc', goal: null })).rows).toEqual([]);
  await notebook.close();
});
