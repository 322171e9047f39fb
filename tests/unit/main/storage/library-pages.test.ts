import { expect, test } from 'vitest';
import type { Notebook } from '../../../../src/main/storage/notebook.ts';
import type { LibraryQuery } from '../../../../src/shared/ipc/contract.ts';
import { documentWith, savedCase } from '../../../support/edited-case.ts';
import { newId, notebookPlaces, openTestNotebook, value } from '../../../support/temporary-notebook.ts';

const all: LibraryQuery = { text: '', sort: 'title', goal: null, offset: 0, limit: 100 };
const count = (value: number) => ({ typed: String(value), value, unit: 'count' });

/** What makes a case come to a degree. */
const reached = (percent: number) => ({
  metrics: [{ id: newId(), metric: 'Reach', target: count(100), actual: count(percent), note: '' }],
});

async function notebookOfFour(): Promise<Notebook> {
  const notebook = await openTestNotebook(notebookPlaces());
  await savedCase(notebook, 'Open day reel', {
    ...reached(35),
    goals: ['Event attendance'],
    channels: ['Instagram'],
    tags: ['reel'],
    period: { from: '2025-10-02', to: '2025-11-05' },
    document: documentWith('The campaign began late.'),
    factors: [{ id: newId(), text: 'Nobody had the tripod', confidence: 'guess', evidence: [] }],
  });
  await savedCase(notebook, 'Canteen rumour', {
    ...reached(100),
    goals: ['Service'],
    channels: ['X', 'Instagram'],
    businessFunctions: ['service'],
    period: { from: '2026-02-01', to: null },
    document: documentWith('A rumour about İstanbul street food, 東京タワーの夜.'),
  });
  await savedCase(notebook, 'Alumni letters', {
    ...reached(55),
    goals: ['Event attendance', 'Fundraising'],
    channels: ['Newsletter'],
    tags: ['letters'],
    period: { from: '2024-09-01', to: '2024-09-30' },
  });
  await savedCase(notebook, 'Empty', { goals: [], period: { from: '2023-01-01', to: null } });
  await notebook.library.ready;
  return notebook;
}

async function found(notebook: Notebook, text: string, more: Partial<LibraryQuery> = {}): Promise<readonly string[]> {
  const page = await notebook.library.page({ ...all, ...more, text });
  return page.rows.map((row) => row.summary.title);
}

test('I3 I4 filters find by what a case is, in the order of the list', async () => {
  const notebook = await notebookOfFour();
  const expected: readonly (readonly [string, readonly string[]])[] = [
    ['goal:"event attendance"', ['Alumni letters', 'Open day reel']],
    ['goal:event', ['Alumni letters', 'Open day reel']],
    ['goal:none', ['Empty']],
    ['channel:instagram goal:service', ['Canteen rumour']],
    ['channel:newsletter channel:x', ['Alumni letters', 'Canteen rumour']],
    ['-channel:instagram', ['Alumni letters', 'Empty']],
    ['outcome:<40', ['Open day reel']],
    ['outcome:40-100', ['Alumni letters', 'Canteen rumour']],
    ['outcome:none', ['Empty']],
    ['band:short', ['Open day reel']],
    ['is:unlearned', ['Alumni letters', 'Open day reel']],
    ['function:service', ['Canteen rumour']],
    ['before:2025', ['Alumni letters', 'Empty']],
    ['since:2024-09 before:2026', ['Alumni letters', 'Open day reel']],
    ['in:2025-11', ['Open day reel']],
    ['reel tag:reel', ['Open day reel']],
    ['-rumour', ['Alumni letters', 'Empty', 'Open day reel']],
    ['rumour -canteen', []],
  ];
  for (const [text, titles] of expected) expect([text, await found(notebook, text)]).toEqual([text, titles]);
});

test('I3 what was learned is found and shown where it was found; accents, dots and spaces between words do not matter', async () => {
  const notebook = await notebookOfFour();
  const [row] = (await notebook.library.page({ ...all, text: 'tripod' })).rows;
  expect(row).toMatchObject({ summary: { title: 'Open day reel' }, snippet: 'Nobody had the \u0001tripod\u0002' });
  for (const text of ['istanbul', 'ISTANBUL', 'ıstanbul', '京タ', '夜'])
    expect([text, await found(notebook, text)]).toEqual([text, ['Canteen rumour']]);
  const [marked] = (await notebook.library.page({ ...all, text: 'istan 京タ' })).rows;
  expect(marked?.snippet).toContain('A rumour about \u0001İstanbul\u0002 street food, 東\u0001京タ\u0002ワーの夜.');
});

test('I3 a slip of the keyboard finds what was meant, and says so; only where little else is found', async () => {
  const notebook = await notebookOfFour();
  const page = await notebook.library.page({ ...all, text: 'camapign' });
  expect(page).toMatchObject({ total: 1, alsoFound: ['campaign'] });
  expect(page.rows[0]?.snippet).toContain('\u0001campaign\u0002');
  expect(await notebook.library.page({ ...all, text: 'camapign goal:service' })).toMatchObject({ total: 0 });
  expect(await found(notebook, '"camapign"')).toEqual([]);
  expect(await found(notebook, 'rmour canten')).toEqual(['Canteen rumour']);
});

test('I3 an empty list has a reason', async () => {
  const notebook = await notebookOfFour();
  expect(await notebook.library.page({ ...all, text: 'outcome:abc' })).toMatchObject({
    total: 0,
    trouble: '“outcome:abc” wants a number, as in outcome:<40.',
  });
  expect((await notebook.library.page({ ...all, text: 'goal:sales' })).remarks).toEqual([
    'No case has the goal “sales”.',
  ]);
});

test('I4 counts of every value under what was chosen: and across the kinds, or within one', async () => {
  const notebook = await notebookOfFour();
  const counts = async (more: Partial<LibraryQuery>) => {
    const page = await notebook.library.page({ ...all, counts: true, ...more });
    return {
      total: page.total,
      of: (kind: string) => page.counts?.filter((one) => one.kind === kind).map((one) => [one.value, one.count]),
    };
  };
  const whole = await counts({});
  expect(whole.total).toBe(4);
  expect(whole.of('goal')).toEqual([
    ['Event attendance', 2],
    ['Fundraising', 1],
    ['Service', 1],
    ['', 1],
  ]);
  expect(whole.of('band')).toEqual([
    ['met', 1],
    ['largely met', 0],
    ['partly met', 1],
    ['fell short', 1],
    ['not measured yet', 1],
  ]);
  expect(whole.of('business function')).toEqual([
    ['marketing', 0],
    ['service', 1],
    ['recruiting', 0],
    ['PR', 0],
    ['product', 0],
    ['internal', 0],
  ]);
  expect(whole.of('month')?.slice(0, 3)).toEqual([
    ['2026-02', 1],
    ['2025-11', 1],
    ['2025-10', 1],
  ]);
  const chosen = await counts({ choices: [{ kind: 'goal', values: ['Event attendance'] }] });
  expect(chosen.total).toBe(2);
  expect(chosen.of('goal')).toEqual([
    ['Event attendance', 2],
    ['Fundraising', 1],
    ['Service', 1],
    ['', 1],
  ]);
  expect(chosen.of('channel')).toEqual([
    ['Instagram', 1],
    ['Newsletter', 1],
    ['X', 0],
  ]);
  const two = await counts({
    choices: [
      { kind: 'goal', values: ['Event attendance', 'Service'] },
      { kind: 'channel', values: ['Instagram'] },
    ],
  });
  expect(two.total).toBe(2);
  expect(two.of('goal')).toEqual([
    ['Event attendance', 1],
    ['Fundraising', 0],
    ['Service', 1],
    ['', 0],
  ]);
  expect(two.of('channel')).toEqual([
    ['Instagram', 2],
    ['Newsletter', 1],
    ['X', 1],
  ]);
  expect((await counts({ text: 'reel' })).of('goal')).toEqual([
    ['Event attendance', 1],
    ['Fundraising', 0],
    ['Service', 0],
    ['', 0],
  ]);
  expect(await found(notebook, '', { choices: [{ kind: 'band', values: ['met', 'fell short'] }] })).toEqual([
    'Canteen rumour',
    'Open day reel',
  ]);
});

test('I4 counts follow edits, and what is put in the trash', async () => {
  const notebook = await notebookOfFour();
  const goals = async () =>
    (await notebook.library.page({ ...all, counts: true })).counts?.filter(({ kind }) => kind === 'goal');
  await goals();
  const id = notebook.library.find('Canteen rumour');
  if (!id) throw new Error('not found');
  value(await notebook.cases.trash(id));
  expect(await goals()).not.toContainEqual({ kind: 'goal', value: 'Service', count: 1 });
  await savedCase(notebook, 'New', { goals: ['Service'] });
  expect(await goals()).toContainEqual({ kind: 'goal', value: 'Service', count: 1 });
});

test('I2 the matrix counts goals by outcome, goals without a case too', async () => {
  const notebook = await notebookOfFour();
  expect(await notebook.library.matrix({ text: '', choices: [], goals: ['Recruiting', 'Service'] })).toEqual({
    complete: true,
    rows: [
      { goal: 'Event attendance', counts: [0, 0, 1, 1, 0] },
      { goal: 'Fundraising', counts: [0, 0, 1, 0, 0] },
      { goal: 'Recruiting', counts: [0, 0, 0, 0, 0] },
      { goal: 'Service', counts: [1, 0, 0, 0, 0] },
      { goal: '', counts: [0, 0, 0, 0, 1] },
    ],
  });
  const few = await notebook.library.matrix({ text: 'before:2025', choices: [], goals: [] });
  expect(few.rows.find(({ goal }) => goal === 'Event attendance')?.counts).toEqual([0, 0, 1, 0, 0]);
});
