import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cacheLayout } from '../../../../src/main/storage/layout.ts';
import type { Notebook } from '../../../../src/main/storage/notebook.ts';
import { newLesson } from '../../../../src/shared/core/learning/lesson.ts';
import type { LibraryQuery } from '../../../../src/shared/ipc/contract.ts';
import { documentWith, edited, opened, savedCase, titles } from '../../../support/edited-case.ts';
import { NOW, sampleCase, documentWith as sampleDocument, sampleId } from '../../../support/sample-case.ts';
import { listening, newId, notebookPlaces, openTestNotebook, value } from '../../../support/temporary-notebook.ts';
import { writtenNotebook } from '../../../support/written-notebook.ts';

const all: LibraryQuery = { text: '', sort: 'title', goal: null, offset: 0, limit: 100 };

async function library() {
  const notebook = await openTestNotebook(notebookPlaces());
  await savedCase(notebook, 'Item 10', { goals: ['Sell'], period: { from: '2026-03-01', to: null } });
  await savedCase(notebook, 'item 9', { goals: ['Sell', 'Sell', 'Listen'], period: { from: '2026-01-01', to: null } });
  await savedCase(notebook, 'Äpfel', { goals: [' '], period: { from: '2026-02-01', to: null } });
  return notebook;
}

test('sorts by title as people do, and by date', async () => {
  const notebook = await library();
  expect(await titles(notebook)).toEqual(['Äpfel', 'item 9', 'Item 10']);
  const page = await notebook.library.page({ ...all, sort: 'newest first' });
  expect(page.rows.map((row) => row.summary.title)).toEqual(['Item 10', 'Äpfel', 'item 9']);
});

test('stays sorted while cases change', async () => {
  const notebook = await library();
  await titles(notebook);
  const id = notebook.library.find('item 9');
  if (!id) throw new Error('not found');
  const open = await opened(notebook, id);
  value(await notebook.cases.save(id, open.rev, edited(open, { title: 'zuletzt' })));
  expect(await titles(notebook)).toEqual(['Äpfel', 'Item 10', 'zuletzt']);
});

test('counts goals, those of no goal last, and lists by goal with and without words', async () => {
  const notebook = await library();
  expect(notebook.library.goals()).toEqual([
    { goal: 'Listen', count: 1 },
    { goal: 'Sell', count: 2 },
    { goal: '', count: 1 },
  ]);
  const titlesOf = async (query: Partial<LibraryQuery>) =>
    (await notebook.library.page({ ...all, ...query })).rows.map((row) => row.summary.title);
  expect(await titlesOf({ goal: 'Listen' })).toEqual(['item 9']);
  expect(await titlesOf({ goal: '' })).toEqual(['Äpfel']);
  expect((await titlesOf({ goal: 'Sell', text: 'item' })).toSorted()).toEqual(['Item 10', 'item 9']);
  expect(await titlesOf({ goal: 'Listen', text: 'item' })).toEqual(['item 9']);
  expect(await titlesOf({ goal: 'List', text: 'item' })).toEqual([]);
  expect(await titlesOf({ goal: '', text: 'apf' })).toEqual(['Äpfel']);
});

test('gives pages with the whole count', async () => {
  const notebook = await library();
  const page = await notebook.library.page({ ...all, offset: 1, limit: 1 });
  expect(page).toMatchObject({ total: 3, offset: 1, rows: [{ summary: { title: 'item 9' } }] });
  const found = await notebook.library.page({ ...all, text: 'item', offset: 1, limit: 1 });
  expect(found.total).toBe(2);
  expect(found.rows).toHaveLength(1);
});

test('marks what was found in title and text; words that cannot be looked for find nothing', async () => {
  const notebook = await library();
  await savedCase(notebook, 'Launch', { document: documentWith('We met the baker in the rain.') });
  const [row] = (await notebook.library.page({ ...all, text: 'bak launch' })).rows;
  expect(row?.titleMarks).toBe('\u0001Launch\u0002');
  expect(row?.snippet).toContain('\u0001');
  expect(await titles(notebook, '--- ***')).toEqual([]);
  expect(await titles(notebook, '"met the baker"')).toEqual(['Launch']);
  expect(await titles(notebook, '"baker met"')).toEqual([]);
});

test('finds by id or by exact title only where that is one case', async () => {
  const notebook = await library();
  const id = notebook.library.find('ITEM 10');
  expect(id).not.toBeNull();
  expect(notebook.library.find(String(id))).toBe(id);
  expect(notebook.library.find('Item')).toBeNull();
  await savedCase(notebook, 'item 10');
  expect(notebook.library.find('Item 10')).toBeNull();
});

const words = ['amber', 'birch', 'cedar', 'dune', 'ember'];
const text = fc.array(fc.constantFrom(...words), { maxLength: 4 }).map((picked) => picked.join(' '));
const edits = fc.array(
  fc.oneof(
    fc.record({ do: fc.constant('add' as const), text }),
    fc.record({
      do: fc.constant('change' as const),
      which: fc.nat(),
      text,
      of: fc.constantFrom('everything', 'what was written', 'what was learned'),
    }),
    fc.record({ do: fc.constant('trash' as const), which: fc.nat() }),
    fc.record({ do: fc.constant('restore' as const) }),
    fc.record({ do: fc.constant('duplicate' as const), which: fc.nat() }),
    fc.record({ do: fc.constant('teach' as const), lesson: fc.nat(3), text, scope: text }),
    fc.record({ do: fc.constant('forget' as const), lesson: fc.nat(3) }),
    fc.record({ do: fc.constant('remember' as const), lesson: fc.nat(3) }),
  ),
  { minLength: 1, maxLength: 12 },
);

/** A case whose goals, factor and change follow from its words, too. */
const made = (words: string) => {
  const [first = ''] = words.split(' ');
  return {
    goals: words.split(' '),
    document: documentWith(words),
    factors: [{ id: newId(), text: first, confidence: 'guess', evidence: [] }],
    changes: [
      { id: newId(), text: first, kind: 'keep', owner: '', due: null, status: 'proposed', since: '2026-01-01' },
    ],
  };
};

/** For every word the ids found, and what slips are taken for, and what is counted over all cases. */
async function everythingFound(notebook: Notebook) {
  const { library } = notebook;
  // The last two are slips of the keyboard.
  const asked = [...words, 'ambre', 'cedra'];
  const pages = await Promise.all(asked.map((text) => library.page({ ...all, text })));
  const { counts } = await library.page({ ...all, counts: true });
  const changes = await library.past.changes({ are: 'open' });
  const lessons = await Promise.all(words.map((word) => library.lessons(word)));
  return {
    found: pages.map((page) => page.rows.map((row) => row.summary.id).toSorted()),
    meant: pages.map(({ alsoFound }) => alsoFound),
    marks: pages.map((page) => page.rows.map((row) => `${row.titleMarks} ${row.snippet}`).toSorted()),
    lessons: lessons.map((hits) => hits.map((hit) => Object.values(hit).join(' ')).toSorted()),
    counts,
    matrix: (await library.matrix({ text: '', choices: [], goals: [] })).rows,
    factors: (await library.past.factors(null)).rows,
    changes: changes.rows.map((row) => `${row.case.id} ${row.change.text}`).toSorted(),
  };
}

type Teaching =
  | { do: 'teach'; lesson: number; text: string; scope: string }
  | { do: 'forget'; lesson: number }
  | { do: 'remember'; lesson: number };

/** A lesson is written, put away or brought back; what cannot be done is not. */
async function teach({ lessons }: Notebook, step: Teaching): Promise<void> {
  const id = sampleId(step.lesson + 1);
  if (step.do === 'forget') await lessons.trash(id);
  else if (step.do === 'remember') await lessons.restore(id);
  else {
    const before = await lessons.find(id);
    const lesson = before ?? newLesson(id, NOW, [sampleId(9)]);
    value(await lessons.save({ ...lesson, statement: step.text, scope: step.scope }, before?.savedAt ?? null));
  }
}

async function restoreAll({ cases }: Notebook): Promise<void> {
  for (const { id } of await cases.trashed()) value(await cases.restore(id));
}

test('the index after any edits finds what one made anew finds', async () => {
  await fc.assert(
    fc.asyncProperty(edits, async (steps) => {
      const places = notebookPlaces();
      const notebook = await openTestNotebook(places);
      for (const step of steps) {
        const { rows } = await notebook.library.page(all);
        const which = 'which' in step ? rows[step.which % Math.max(1, rows.length)]?.summary.id : undefined;
        if ('lesson' in step) await teach(notebook, step);
        else if (step.do === 'add') await savedCase(notebook, step.text, made(step.text));
        else if (step.do === 'restore') await restoreAll(notebook);
        else if (!which) continue;
        else if (step.do === 'trash') value(await notebook.cases.trash(which));
        else if (step.do === 'duplicate') value(await notebook.cases.duplicate(which));
        else {
          const open = await opened(notebook, which);
          const { document, goals, ...learned } = made(step.text);
          const parts = { 'what was written': { document }, 'what was learned': learned };
          const change = parts[step.of as keyof typeof parts] ?? { document, goals, ...learned };
          value(await notebook.cases.save(which, open.rev, edited(open, change)));
        }
      }
      const kept = await everythingFound(notebook);
      const listed = await titles(notebook);
      await notebook.close();
      const reopened = await openTestNotebook(places);
      await reopened.library.ready;
      expect(await everythingFound(reopened)).toEqual(kept);
      await reopened.close();
      rmSync(join(places.cacheFolder, 'index'), { recursive: true });
      const anew = await openTestNotebook(places);
      await anew.library.ready;
      expect(await everythingFound(anew)).toEqual(kept);
      expect(await titles(anew)).toEqual(listed);
      await anew.close();
    }),
    { numRuns: process.env.CASEBOOK_LONG ? 50 : 8 },
  );
}, 120_000);

test('while a notebook is first read it tells how many cases the list still lacks', async () => {
  const places = notebookPlaces();
  const cases = Array.from({ length: 60 }, (_, n) => sampleCase({ id: sampleId(n + 1), title: `Case ${n + 1}` }));
  await writtenNotebook(places.folder, cases);
  const progress: number[][] = [];
  const events = { ...listening().events, indexProgress: (...told: number[]) => progress.push(told) };
  const first = await openTestNotebook(places, { events });
  await first.library.ready;
  expect(progress).toEqual([
    [0, 60, 60],
    [24, 60, 36],
    [48, 60, 12],
    [60, 60, 0],
  ]);
  await first.close();

  // The list is whole: nothing is said to be missing from it while the words are read anew.
  rmSync(cacheLayout(places.cacheFolder, sampleId(0), places.folder).database);
  progress.length = 0;
  const second = await openTestNotebook(places, { events });
  await second.library.ready;
  expect(progress.at(-1)).toEqual([60, 60, 0]);
  expect(progress.filter(([, , unlisted]) => unlisted !== 0)).toEqual([]);
});

test('a case is found by what the cases it links to are called now, not by what they were called when it was saved', async () => {
  const places = notebookPlaces();
  const [museum, linking] = [sampleId(1), sampleId(2)];
  const link = { type: 'caseLink', attrs: { case: museum, title: 'Museum late' } };
  const document = sampleDocument({ type: 'paragraph', content: [link] });
  await writtenNotebook(places.folder, [
    sampleCase({ id: museum, title: 'Museum late' }),
    sampleCase({ id: linking, title: 'Zoo day', document }),
  ]);
  const notebook = await openTestNotebook(places);
  await notebook.library.ready;
  expect(await titles(notebook, 'museum')).toEqual(['Museum late', 'Zoo day']);
  const open = await opened(notebook, museum);
  const rev = value(await notebook.cases.save(museum, open.rev, edited(open, { title: 'Gallery night' }))).rev;
  expect(await titles(notebook, 'museum')).toEqual([]);
  expect(await titles(notebook, 'gallery')).toEqual(['Gallery night', 'Zoo day']);
  value(await notebook.cases.save(museum, rev, edited(open, { title: 'Castle night' })));
  await notebook.close();

  // Also where nobody searched, and in an index made anew from files that have the old title.
  const again = await openTestNotebook(places);
  await again.library.ready;
  expect(await titles(again, 'castle')).toEqual(['Castle night', 'Zoo day']);
  await again.close();
  rmSync(cacheLayout(places.cacheFolder, sampleId(0), places.folder).index, { recursive: true });
  const anew = await openTestNotebook(places);
  await anew.library.ready;
  expect(await titles(anew, 'castle')).toEqual(['Castle night', 'Zoo day']);
  expect(await titles(anew, 'museum')).toEqual([]);
});

test('I3 lessons are found by statement, goals and scope, apart from cases; by words alone, and as they are on the disk', async () => {
  const places = notebookPlaces();
  const notebook = await openTestNotebook(places);
  await savedCase(notebook, 'A form that was too long');
  const lesson = { ...newLesson(sampleId(1), NOW, [sampleId(2)]), statement: 'A long form costs applications' };
  const saved = value(
    await notebook.lessons.save({ ...lesson, scope: 'Öffentlich, on phones', goals: ['Enrolment'] }, null),
  );
  const found = async (text: string) => (await notebook.library.lessons(text)).map(({ titleMarks }) => titleMarks);
  expect(await found('form')).toEqual(['A long \u0001form\u0002 costs applications']);
  expect(await found('phon offent')).toEqual(['A long form costs applications']);
  expect((await notebook.library.lessons('phon'))[0]?.snippet).toContain('\u0001phones\u0002');
  expect(await found('enrol')).toHaveLength(1);
  expect(await found('form -applications')).toEqual([]);
  expect(await found('form tag:none')).toEqual([]);
  expect(await found('')).toEqual([]);
  expect(await found('outcome:abc')).toEqual([]);
  expect(await titles(notebook, 'form')).toEqual(['A form that was too long']);
  value(await notebook.lessons.save({ ...saved, statement: 'Short wins' }, saved.savedAt));
  expect(await found('form')).toEqual([]);

  // Another program writes it.
  const path = join(places.folder, 'lessons', `${sampleId(1)}.json`);
  writeFileSync(path, readFileSync(path, 'utf8').replace('Short wins', 'Brevity wins'));
  await notebook.library.reconcile();
  expect(await found('brev')).toEqual(['\u0001Brevity\u0002 wins']);
  writeFileSync(path, 'damaged');
  await notebook.library.reconcile();
  expect(await found('brev')).toEqual([]);
});

test('D9 a notebook that two programs open for the first time at the same moment is listed whole in both', async () => {
  const places = notebookPlaces();
  const cases = Array.from({ length: 60 }, (_, n) => sampleCase({ id: sampleId(n + 1), title: `Case ${n + 1}` }));
  await writtenNotebook(places.folder, cases);
  const both = await Promise.all([openTestNotebook(places), openTestNotebook(places)]);
  await Promise.all(both.map((notebook) => notebook.library.ready));
  expect(both.map((notebook) => notebook.library.caseCount)).toEqual([60, 60]);
  for (const notebook of both) expect(await titles(notebook, '"Case 60"')).toEqual(['Case 60']);
  await Promise.all(both.map((notebook) => notebook.close()));
  const again = await openTestNotebook(places);
  await again.library.ready;
  expect(again.library.caseCount).toBe(60);
});
