import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { createDiskFolders } from '../../../../src/main/services/disk-folders.ts';
import { createExampleCopies } from '../../../../src/main/services/example.ts';
import { createNotebookSession } from '../../../../src/main/services/notebook-session.ts';
import { usualView } from '../../../../src/shared/core/views/case-view.ts';
import type { NotebookState } from '../../../../src/shared/ipc/contract.ts';
import { listening, newId, temporaryFolder, value } from '../../../support/temporary-notebook.ts';

/** A session over real folders; `told` is what it told of notebooks and flushes, in order. */
function open() {
  const root = temporaryFolder();
  const told: string[] = [];
  const folders = createDiskFolders({
    cacheFolder: join(root, 'app data'),
    indexWorker: new URL('../../../../src/main/storage/search/index-worker.ts', import.meta.url),
    examples: createExampleCopies(join(root, 'example'), join(root, 'app data/examples')),
    newId,
    now: () => new Date(),
    locale: 'en',
    device: 'this-computer',
  });
  const session = createNotebookSession({
    folders,
    events: listening().events,
    viewOf: () => usualView,
    flush: async () => void told.push('flush'),
    changed: (state: NotebookState) => void told.push(state.name),
  });
  onTestFinished(() => session.close());
  return { root, told, session, folders };
}

test('a new notebook is made, opened and told of', async () => {
  const { root, told, session } = open();
  const folder = join(root, 'Campaigns');
  expect(value(await session.create(folder))).toMatchObject({
    name: 'Campaigns',
    location: folder,
    caseCount: 0,
    readOnly: null,
    isExample: false,
  });
  expect(told).toEqual(['Campaigns']);
  expect(session.current?.folder).toBe(folder);
});

test('C16 a folder that is no notebook is refused with its path, and nothing is written to it', async () => {
  const { root, session } = open();
  const folder = join(root, 'Pictures');
  mkdirSync(folder);
  for (const refused of [folder, '/', join(root, '..')]) {
    const opened = await session.open(refused);
    expect(opened).toMatchObject({ ok: false, failure: { code: 'not a notebook' } });
    expect(!opened.ok && opened.failure.message).toContain(refused);
  }
  expect(readdirSync(folder)).toEqual([]);
});

test('C16 a new notebook is not made among other files', async () => {
  const { root, session } = open();
  const folder = join(root, 'Full');
  mkdirSync(folder);
  writeFileSync(join(folder, 'letter.txt'), 'Dear');
  expect((await session.create(folder)).ok).toBe(false);
  expect(readdirSync(folder)).toEqual(['letter.txt']);
});

test('a notebook that is not there is told of with its path, never made', async () => {
  const { root, session } = open();
  const folder = join(root, 'Gone');
  const opened = await session.open(folder);
  expect(opened).toMatchObject({ ok: false, failure: { code: 'folder missing' } });
  expect(!opened.ok && opened.failure.message).toContain(folder);
  expect(existsSync(folder)).toBe(false);
});

test('before another notebook is opened the page saves, and the old one is closed', async () => {
  const { root, told, session } = open();
  value(await session.create(join(root, 'First')));
  const first = session.current;
  value(await session.create(join(root, 'Second')));
  expect(told).toEqual(['First', 'flush', 'Second']);
  expect(session.current?.name).toBe('Second');
  // Its lock is given back: it opens for writing again.
  value(await session.open(join(root, 'First')));
  expect(session.state?.readOnly).toBeNull();
  expect(session.current).not.toBe(first);
});

test('when the other notebook cannot be opened the present one stays', async () => {
  const { root, session } = open();
  value(await session.create(join(root, 'First')));
  mkdirSync(join(root, 'Photos'));
  for (const other of ['Photos', 'Nowhere']) {
    expect((await session.open(join(root, other))).ok).toBe(false);
    expect(session.state).toMatchObject({ name: 'First', readOnly: null });
    expect((await session.current?.cases.create())?.ok).toBe(true);
  }
});

test('a notebook whose own file is damaged opens for reading, in place of the present one', async () => {
  const { root, session } = open();
  value(await session.create(join(root, 'First')));
  mkdirSync(join(root, 'Broken'));
  writeFileSync(join(root, 'Broken/notebook.json'), '{"format":');
  value(await session.open(join(root, 'Broken')));
  expect(session.state).toMatchObject({ name: 'Broken', readOnly: expect.stringContaining('could not be read') });
  expect((await session.current?.cases.create())?.ok).toBe(false);
});

test('opening what is open already changes nothing', async () => {
  const { root, told, session } = open();
  const state = value(await session.create(join(root, 'First')));
  expect(value(await session.open(join(root, 'First')))).toEqual(state);
  expect(told).toEqual(['First']);
});

test('two wishes at once are carried out one after the other', async () => {
  const { root, session } = open();
  const wishes = ['A', 'B', 'C'].map((name) => session.create(join(root, name)));
  for (const wish of await Promise.all(wishes)) value(wish);
  expect(session.current?.name).toBe('C');
});

test('each example is a copy of its own, and known as one', async () => {
  const { root, session } = open();
  value(await session.create(join(root, 'example')));
  await session.close();
  const first = value(await session.openExample());
  const second = value(await session.openExample());
  expect([first.isExample, second.isExample]).toEqual([true, true]);
  expect(first.location).not.toBe(second.location);
});

test('an example that is not there is told of', async () => {
  const { root, session } = open();
  expect((await session.openExample()).ok).toBe(false);
  expect(existsSync(join(root, 'app data/examples/1'))).toBe(false);
});
