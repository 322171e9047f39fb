import { readdirSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { caseFile, caseOnDisk, edited, opened, savedCase, titles } from '../support/edited-case.ts';
import { listening, notebookPlaces, openTestNotebook, temporaryFolder, value } from '../support/temporary-notebook.ts';

async function scene() {
  const places = notebookPlaces();
  const { events, told } = listening();
  const notebook = await openTestNotebook(places, { events });
  await notebook.library.ready;
  const { id, rev } = await savedCase(notebook, 'ours');
  const open = await opened(notebook, id);
  /** Writes the file as another program would. */
  const editOutside = (change: Readonly<Record<string, unknown>>) =>
    writeFileSync(caseFile(places.folder, id), JSON.stringify({ ...caseOnDisk(places.folder, id), ...change }));
  return { places, told, notebook, id, rev, open, editOutside };
}

describe('another program', () => {
  test('D1 changes a case: it is told, listed and found', async () => {
    const { notebook, told, id, rev, editOutside } = await scene();
    editOutside({ title: 'theirs', rev: rev + 1 });
    await notebook.library.reconcile();
    expect(told.changedOnDisk).toEqual([id]);
    expect(await titles(notebook)).toEqual(['theirs']);
    expect(await titles(notebook, 'theirs')).toEqual(['theirs']);
    expect(JSON.parse((await opened(notebook, id)).text).title).toBe('theirs');
  });

  test('D2 changes a case that is being typed in: both are kept, nothing overwritten, once', async () => {
    const { places, notebook, id, rev, open, editOutside } = await scene();
    editOutside({ title: 'theirs' });
    const save = (title: string) => notebook.cases.save(id, rev, edited(open, { title }));
    for (const title of ['typed here', 'typed here, more', 'typed here, most'])
      expect(await save(title)).toMatchObject({ ok: false, failure: { code: 'changed on disk' } });
    expect(caseOnDisk(places.folder, id).title).toBe('theirs');
    await notebook.library.reconcile();
    expect(await titles(notebook)).toEqual(['theirs', 'typed here, most (your version)']);
    const again = await opened(notebook, id);
    expect(again.recovered).toBe(false);
    value(await notebook.cases.save(id, again.rev, edited(again, { title: 'both seen' })));
    expect(caseOnDisk(places.folder, id).title).toBe('both seen');
  });

  test('D2 a save over a revision that another window has replaced does not overwrite it', async () => {
    const { places, notebook, id, rev, open, editOutside } = await scene();
    editOutside({ title: 'theirs', rev: rev + 5 });
    await opened(notebook, id);
    const saved = await notebook.cases.save(id, rev, edited(open, { title: 'old window' }));
    expect(saved).toMatchObject({ ok: false, failure: { code: 'changed on disk' } });
    expect(caseOnDisk(places.folder, id).title).toBe('theirs');
    expect(await titles(notebook)).toContain('old window (your version)');
  });

  test('D3 touches a file without changing it: nothing happens', async () => {
    const { places, notebook, told, id, rev, open } = await scene();
    utimesSync(caseFile(places.folder, id), new Date(0), new Date(0));
    const before = told.counts.length;
    await notebook.library.reconcile();
    expect(told.changedOnDisk).toEqual([]);
    expect(told.counts).toHaveLength(before);
    value(await notebook.cases.save(id, rev, edited(open, { title: 'saved over it' })));
    expect(await titles(notebook)).toEqual(['saved over it']);
  });

  test('D4 removes a case that is being typed in: the text becomes a case of its own', async () => {
    const { places, notebook, told, id, rev, open } = await scene();
    rmSync(dirname(caseFile(places.folder, id)), { recursive: true });
    await notebook.library.reconcile();
    expect(told.changedOnDisk).toEqual([id]);
    const saved = await notebook.cases.save(id, rev, edited(open, { title: 'typed on' }));
    expect(saved).toMatchObject({ ok: false, failure: { code: 'changed on disk' } });
    expect(await titles(notebook)).toEqual(['typed on (your version)']);
  });

  test('D5 takes the notebook folder away: the list stays, the text is kept, and all goes on when it is back', async () => {
    const { places, notebook, told, id, rev, open } = await scene();
    const elsewhere = join(temporaryFolder(), 'elsewhere');
    renameSync(places.folder, elsewhere);
    await notebook.library.reconcile();
    expect(told.notices).toMatchObject([{ code: 'folder missing' }]);
    expect(await titles(notebook)).toEqual(['ours']);
    const saved = await notebook.cases.save(id, rev, edited(open, { title: 'typed meanwhile' }));
    expect(saved).toMatchObject({ ok: false, failure: { code: 'folder missing' } });
    renameSync(elsewhere, places.folder);
    value(await notebook.cases.save(id, rev, edited(open, { title: 'typed meanwhile' })));
    expect(caseOnDisk(places.folder, id).title).toBe('typed meanwhile');
  });

  test('D6 leaves files of its own beside a case: none is deleted', async () => {
    const { places, notebook, id } = await scene();
    const folder = dirname(caseFile(places.folder, id));
    const names = [
      "case (host's conflicted copy 2026-10-01).json",
      'case.sync-conflict-20261001-101112-ABCDEFG.json',
      '.syncthing.case.json.tmp',
      '~syncthing~case.json.tmp',
      '.DS_Store',
    ];
    for (const name of names) writeFileSync(join(folder, name), 'theirs');
    await notebook.close();
    const again = await openTestNotebook(places);
    await again.library.ready;
    expect(readdirSync(folder).toSorted()).toEqual([...names, 'case.json'].toSorted());
    expect(await titles(again)).toEqual(['ours']);
  });
});

describe('D9 a second opening of the same notebook', () => {
  test('is for reading only, and says so; the first goes on', async () => {
    const { places, notebook, id, rev, open } = await scene();
    const second = await openTestNotebook({ ...places, cacheFolder: temporaryFolder() });
    expect(second.readOnly).toMatchObject({ code: 'already open' });
    expect((await opened(second, id)).readOnly).toMatch(/open elsewhere/);
    expect(await second.cases.save(id, rev, edited(open, { title: 'second' }))).toMatchObject({
      ok: false,
      failure: { code: 'already open' },
    });
    await second.close();
    value(await notebook.cases.save(id, rev, edited(open, { title: 'first' })));
    expect(readdirSync(places.folder)).toContain('.lock');
  });

  const lock = (places: { folder: string }, more: Readonly<Record<string, unknown>>) => {
    const now = new Date().toISOString();
    const held = { host: 'other-computer', pid: 1, started: now, heartbeat: now, opening: 'theirs', ...more };
    writeFileSync(join(places.folder, '.lock'), JSON.stringify(held));
  };

  test('by another computer that is alive is respected', async () => {
    const { places, notebook } = await scene();
    await notebook.close();
    lock(places, {});
    expect((await openTestNotebook(places)).readOnly).toMatchObject({ code: 'already open' });
  });

  test.each([
    ['a process of this computer that is dead', { host: 'this-computer', pid: 0x7ffffff0 }],
    ['a computer not heard of for over a minute', { heartbeat: new Date(Date.now() - 61_000).toISOString() }],
  ])('whose lock is of %s takes it over', async (_, held) => {
    const { places, notebook } = await scene();
    await notebook.close();
    lock(places, held);
    expect((await openTestNotebook(places)).readOnly).toBeNull();
  });

  test.each(['', '{}', 'garbage'])('whose lock says %j takes it over', async (text) => {
    const { places, notebook } = await scene();
    await notebook.close();
    writeFileSync(join(places.folder, '.lock'), text);
    expect((await openTestNotebook(places)).readOnly).toBeNull();
  });
});
