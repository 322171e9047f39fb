import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { changeTags, type TagWatch, undoTags } from '../../../../src/main/services/change-tags.ts';
import type { Notebook } from '../../../../src/main/storage/notebook.ts';
import type { OpenNotebookOptions } from '../../../../src/main/storage/open-notebook.ts';
import { caseFile, caseOnDisk, edited, opened, savedCase } from '../../../support/edited-case.ts';
import { sampleId } from '../../../support/sample-case.ts';
import { notebookPlaces, openTestNotebook, value } from '../../../support/temporary-notebook.ts';

const quietly: TagWatch = { progress: () => undefined, calledOff: () => false };

async function scene(options: Partial<OpenNotebookOptions> = {}) {
  const places = notebookPlaces();
  const notebook = await openTestNotebook(places, options);
  await notebook.library.ready;
  const made = async (title: string, ...tags: string[]) => (await savedCase(notebook, title, { tags })).id;
  const tagsOf = (id: string) => caseOnDisk(places.folder, id).tags;
  const change = (names: string[], to: string | null, watch = quietly) => changeTags(notebook, { names, to }, watch);
  return { places, notebook, made, tagsOf, change };
}

const counted = async ({ library }: Notebook) =>
  (await library.past.tags()).rows.map(({ name, spellings, cases }) => [name, cases, ...spellings.slice(1)]);

test('I8 tags are counted with their spellings as one, renamed in every case on the disk, and given back exactly', async () => {
  const { notebook, made, tagsOf, change } = await scene();
  const [one, two, three] = [
    await made('One', 'reels', 'spring'),
    await made('Two', 'Reels', 'reels'),
    await made('Three', 'clip'),
  ];
  expect(await counted(notebook)).toEqual([
    ['clip', 1],
    ['reels', 2, 'Reels'],
    ['spring', 1],
  ]);
  const steps: (readonly [number, number])[] = [];
  const watch = { progress: (done: number, of: number) => void steps.push([done, of]), calledOff: () => false };
  const done = value(await change(['reels', 'Reels'], 'short video', watch));
  expect(done).toMatchObject({ to: 'short video', changed: 2, of: 2, left: [], stopped: null });
  expect(steps).toEqual([
    [0, 2],
    [1, 2],
  ]);
  expect([tagsOf(one), tagsOf(two), tagsOf(three)]).toEqual([['short video', 'spring'], ['short video'], ['clip']]);
  expect(await counted(notebook)).toEqual([
    ['clip', 1],
    ['short video', 2],
    ['spring', 1],
  ]);
  expect(value(await undoTags(notebook, done.undo, quietly))).toMatchObject({ changed: 2, left: [] });
  expect([tagsOf(one), tagsOf(two), tagsOf(three)]).toEqual([['reels', 'spring'], ['Reels', 'reels'], ['clip']]);
});

test('I8 merging takes the known spelling, and undo gives back only to the cases it changed', async () => {
  const { notebook, made, tagsOf, change } = await scene();
  const [one, two, both] = [
    await made('One', 'clip'),
    await made('Two', 'video'),
    await made('Both', 'video', 'x', 'clip'),
  ];
  const done = value(await change(['clip'], 'VIDEO'));
  expect(done).toMatchObject({ to: 'video', changed: 2 });
  expect([tagsOf(one), tagsOf(two), tagsOf(both)]).toEqual([['video'], ['video'], ['video', 'x']]);
  const later = await opened(notebook, both);
  value(await notebook.cases.save(both, later.rev, edited(later, { tags: ['video', 'x', 'later'] })));
  value(await undoTags(notebook, done.undo, quietly));
  expect([tagsOf(one), tagsOf(two), tagsOf(both)]).toEqual([['clip'], ['video'], ['video', 'x', 'later', 'clip']]);
});

test('I8 a tag is removed from all cases', async () => {
  const { notebook, made, tagsOf, change } = await scene();
  const one = await made('One', 'a', 'clip');
  expect(value(await change(['clip'], null))).toMatchObject({ to: null, changed: 1 });
  expect(tagsOf(one)).toEqual(['a']);
  expect(await counted(notebook)).toEqual([['a', 1]]);
});

test('I8 a case that cannot be read or written is named with its reason and left as it is, byte for byte', async () => {
  const { places, notebook, made, tagsOf, change } = await scene();
  const [damaged, newer, well] = [
    await made('Damaged', 'clip'),
    await made('Newer', 'clip'),
    await made('Well', 'clip'),
  ];
  const newerText = JSON.stringify({ ...caseOnDisk(places.folder, newer), format: 999 });
  const meanwhile = () => {
    writeFileSync(caseFile(places.folder, damaged), '{"half');
    writeFileSync(caseFile(places.folder, newer), newerText);
  };
  const done = value(await change(['clip'], 'video', { ...quietly, progress: meanwhile }));
  expect(done).toMatchObject({ changed: 1, of: 3, stopped: null });
  expect(done.left.map(({ title }) => title).sort()).toEqual(['Damaged', 'Newer']);
  for (const { message } of done.left) expect(message).toMatch(/\.$/);
  expect(readFileSync(caseFile(places.folder, damaged), 'utf8')).toBe('{"half');
  expect(readFileSync(caseFile(places.folder, newer), 'utf8')).toBe(newerText);
  expect(tagsOf(well)).toEqual(['video']);
  expect(value(await undoTags(notebook, done.undo, quietly))).toMatchObject({ changed: 1, of: 1 });
});

test('I8 what another program and what nobody saved yet wrote into a case is kept', async () => {
  const { places, notebook, made, tagsOf, change } = await scene();
  const [theirs, typed] = [await made('Theirs', 'clip'), await made('Typed', 'clip')];
  const file = caseFile(places.folder, theirs);
  writeFileSync(file, JSON.stringify({ ...caseOnDisk(places.folder, theirs), title: 'Theirs, renamed' }));
  const open = await opened(notebook, typed);
  value(await notebook.cases.keepDraft(typed, open.rev, edited(open, { rev: open.rev, title: 'Typed on' })));
  value(await change(['clip'], 'video'));
  expect(caseOnDisk(places.folder, theirs)).toMatchObject({ title: 'Theirs, renamed', tags: ['video'] });
  expect(caseOnDisk(places.folder, typed)).toMatchObject({ title: 'Typed on', tags: ['video'] });
  expect(tagsOf(typed)).toEqual(['video']);
});

test('I8 called off, what is done stays done, can be taken back, and the rest is done by asking again', async () => {
  const { notebook, made, tagsOf, change } = await scene();
  const ids = [await made('A', 'clip'), await made('B', 'clip'), await made('C', 'clip')];
  const begun: number[] = [];
  const one = { progress: (done: number) => void begun.push(done), calledOff: () => begun.length > 0 };
  const done = value(await change(['clip'], 'video', one));
  expect(done).toMatchObject({ changed: 1, of: 3, stopped: 'cancelled' });
  const inAll = () => ids.flatMap(tagsOf).sort();
  expect(inAll()).toEqual(['clip', 'clip', 'video']);
  expect(value(await change(['clip'], 'video'))).toMatchObject({ changed: 2, of: 2 });
  expect(inAll()).toEqual(['video', 'video', 'video']);
  value(await undoTags(notebook, done.undo, quietly));
  expect(inAll()).toEqual(['clip', 'video', 'video']);
});

test('I8 own templates follow, give back what was when it is undone, and lose what is removed', async () => {
  const { notebook, made, change } = await scene();
  const one = await made('One', 'clip', 'spring');
  value(await notebook.templates.keep(value(await notebook.cases.read(one)), 'Our reel'));
  const own = (await notebook.templates.list()).at(-1)?.id ?? '';
  const tags = async () => (await notebook.templates.find(own))?.tags;
  const done = value(await change(['clip'], 'video'));
  expect(done.templatesLeft).toBeNull();
  expect(await tags()).toEqual(['video', 'spring']);
  value(await undoTags(notebook, done.undo, quietly));
  expect(await tags()).toEqual(['clip', 'spring']);
  value(await change(['clip', 'spring'], null));
  expect(await tags()).toEqual([]);
});

test('I8 templates that cannot be read keep their tags, and it is said', async () => {
  const { places, made, tagsOf, change } = await scene();
  const one = await made('One', 'clip');
  writeFileSync(join(places.folder, 'notebook.json'), '{"half');
  const done = value(await change(['clip'], 'video'));
  expect(tagsOf(one)).toEqual(['video']);
  expect(done.templatesLeft).toMatch(/\.$/);
});

test('I6 I8 saved searches ask for the new name, and for the old one again after undo', async () => {
  const { notebook, made, change } = await scene();
  await made('One', 'clip');
  const search = { id: sampleId(1), name: 'Clips', text: 'tag:clip', goal: null, choices: [] };
  value(await notebook.searches.keep(search));
  const done = value(await change(['clip'], 'video'));
  expect(await notebook.searches.list()).toEqual([{ ...search, text: 'tag:video' }]);
  value(await notebook.searches.keep({ ...search, text: 'tag:video', name: 'Renamed' }));
  value(await undoTags(notebook, done.undo, quietly));
  expect(await notebook.searches.list()).toEqual([{ ...search, name: 'Renamed' }]);
});
