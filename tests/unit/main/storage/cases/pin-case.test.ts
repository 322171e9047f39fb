import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { caseOnDisk, edited, opened, savedCase, titles } from '../../../../support/edited-case.ts';
import { listening, notebookPlaces, openTestNotebook, value } from '../../../../support/temporary-notebook.ts';

async function scene() {
  const places = notebookPlaces();
  const { events, told } = listening();
  const notebook = await openTestNotebook(places, { events });
  const { id } = await savedCase(notebook, 'Spring reel');
  await savedCase(notebook, 'Open day');
  const onDisk = () => caseOnDisk(places.folder, id);
  const pinned = () => notebook.library.pinned();
  return { places, notebook, told, id, onDisk, pinned };
}

test('I11 a pin is on the disk, in the list and in the search, survives a restart, and is no edit of the case', async () => {
  const { places, notebook, told, id, onDisk, pinned } = await scene();
  const before = onDisk();
  value(await notebook.cases.pin(id, true));
  expect(onDisk()).toEqual({ ...before, rev: before.rev + 1, pinned: true });
  expect(told.pinned).toEqual([[id, true, before.rev + 1]]);
  expect(told.changedOnDisk).toEqual([]);
  value(await notebook.cases.pin(id, true));
  expect(onDisk().rev, 'nothing to write').toBe(before.rev + 1);
  expect(pinned()).toMatchObject({ count: 1, first: [{ id, pinned: true, savedAt: before.savedAt }] });
  await notebook.library.ready;
  expect(await titles(notebook, 'is:pinned')).toEqual(['Spring reel']);
  await notebook.close();

  const again = await openTestNotebook(places);
  expect(again.library.pinned()).toMatchObject({ count: 1, first: [{ id, title: 'Spring reel' }] });
  value(await again.cases.pin(id, false));
  expect(onDisk()).toEqual({ ...before, rev: before.rev + 2 });
  expect(again.library.pinned()).toEqual({ count: 0, first: [] });
  await again.library.ready;
  expect(await titles(again, 'is:pinned')).toEqual([]);
  await again.close();
});

test('I11 a pin puts no version into the history', async () => {
  const { places, notebook, id } = await scene();
  await notebook.close();
  const history = join(places.folder, 'history', id);
  const before = readdirSync(history);
  const again = await openTestNotebook(places);
  value(await again.cases.pin(id, true));
  value(await again.cases.pin(id, false));
  await again.close();
  expect(readdirSync(history)).toEqual(before);
});

test('I11 a window that has the case open goes on saving over it, and takes no pin away', async () => {
  const { notebook, id, onDisk } = await scene();
  const open = await opened(notebook, id);
  value(await notebook.cases.pin(id, true));
  value(await notebook.cases.save(id, open.rev, edited(open, { title: 'Spring reel, revised' })));
  expect(onDisk()).toMatchObject({ title: 'Spring reel, revised', pinned: true });
  expect(await titles(notebook)).toEqual(['Open day', 'Spring reel, revised']);
  await notebook.close();
});

test('I11 A1 typing that was not saved when its case was pinned is brought back into that case', async () => {
  const { places, notebook, id } = await scene();
  const open = await opened(notebook, id);
  value(await notebook.cases.keepDraft(id, open.rev, edited(open, { title: 'Typed, not saved' })));
  value(await notebook.cases.pin(id, true));
  await notebook.close();
  const again = await openTestNotebook(places);
  const brought = await opened(again, id);
  expect(brought.recovered).toBe(true);
  expect(JSON.parse(brought.text)).toMatchObject({ title: 'Typed, not saved', pinned: true });
  await again.close();
});

test('I11 a copy of a pinned case is not pinned', async () => {
  const { places, notebook, id } = await scene();
  value(await notebook.cases.pin(id, true));
  const copy = value(await notebook.cases.duplicate(id));
  expect(caseOnDisk(places.folder, copy).pinned).toBeUndefined();
  expect(notebook.library.pinned().count).toBe(1);
  await notebook.close();
});
