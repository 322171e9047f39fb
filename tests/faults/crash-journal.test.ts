import { cpSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { caseFile, caseOnDisk, edited, opened, savedCase, titles } from '../support/edited-case.ts';
import { faultyFiles } from '../support/faulty-files.ts';
import { notebookPlaces, openTestNotebook, value } from '../support/temporary-notebook.ts';

async function typed() {
  const places = notebookPlaces();
  const notebook = await openTestNotebook(places);
  const made = await savedCase(notebook, 'saved');
  value(await notebook.cases.keepDraft(made.id, made.rev, edited(made, { title: 'typed, not saved' })));
  return { places, notebook, made };
}

function drafts(places: { cacheFolder: string }): readonly string[] {
  const journal = join(places.cacheFolder, 'journal');
  return readdirSync(journal).flatMap((folder) =>
    readdirSync(join(journal, folder)).filter((name) => name.endsWith('.json')),
  );
}

describe('A5 typing kept in the crash journal', () => {
  test('comes back when the case is opened, and is saved over its revision', async () => {
    const { places, notebook, made } = await typed();
    await notebook.close();
    const again = await openTestNotebook(places);
    const open = await opened(again, made.id);
    expect(open).toMatchObject({ recovered: true, rev: made.rev, readOnly: null });
    expect(JSON.parse(open.text).title).toBe('typed, not saved');
    value(await again.cases.save(made.id, open.rev, open.text));
    expect(drafts(places)).toEqual([]);
    expect((await opened(again, made.id)).recovered).toBe(false);
    expect(caseOnDisk(places.folder, made.id).title).toBe('typed, not saved');
  });

  test('becomes a case of its own where the case was changed since', async () => {
    const { places, notebook, made } = await typed();
    await notebook.close();
    const path = caseFile(places.folder, made.id);
    writeFileSync(path, JSON.stringify({ ...caseOnDisk(places.folder, made.id), rev: made.rev + 1, title: 'changed' }));
    const again = await openTestNotebook(places);
    await again.library.ready;
    expect(await titles(again)).toEqual(['changed', 'typed, not saved (recovered)']);
    expect(drafts(places)).toEqual([]);
  });

  test('becomes a case of its own where the case is gone, and waits while it is in the trash', async () => {
    const { places, notebook, made } = await typed();
    value(await notebook.cases.trash(made.id));
    await notebook.close();
    const trashed = await openTestNotebook(places);
    expect(await titles(trashed)).toEqual([]);
    await trashed.close();
    rmSync(join(places.folder, 'trash', made.id), { recursive: true });
    const gone = await openTestNotebook(places);
    expect(await titles(gone)).toEqual(['typed, not saved (recovered)']);
  });

  test('is dropped where the file has the same text', async () => {
    const { places, notebook, made } = await typed();
    await notebook.close();
    const path = caseFile(places.folder, made.id);
    const same = { ...caseOnDisk(places.folder, made.id), rev: made.rev + 1, title: 'typed, not saved' };
    writeFileSync(path, JSON.stringify(same));
    const again = await openTestNotebook(places);
    expect((await opened(again, made.id)).recovered).toBe(false);
    await again.library.ready;
    expect(await titles(again)).toEqual(['typed, not saved']);
    expect(drafts(places)).toEqual([]);
  });

  test('that cannot be read is put aside, and the case opens', async () => {
    const { places, notebook, made } = await typed();
    await notebook.close();
    const journal = join(places.cacheFolder, 'journal');
    const folder = join(journal, readdirSync(journal)[0] ?? '');
    writeFileSync(join(folder, `${made.id}.json`), '{"half":');
    const again = await openTestNotebook(places);
    expect(JSON.parse((await opened(again, made.id)).text).title).toBe('saved');
    expect(readdirSync(folder).filter((name) => name.endsWith('.unreadable'))).toHaveLength(1);
  });

  test('follows a notebook that was moved, and is not taken by a copy of it', async () => {
    const { places, notebook, made } = await typed();
    await notebook.close();
    const copy = { ...places, folder: `${places.folder} copy` };
    cpSync(places.folder, copy.folder, { recursive: true });
    const copied = await openTestNotebook(copy);
    expect((await opened(copied, made.id)).recovered).toBe(false);
    await copied.close();
    const moved = { ...places, folder: `${places.folder} moved` };
    renameSync(places.folder, moved.folder);
    const again = await openTestNotebook(moved);
    expect((await opened(again, made.id)).recovered).toBe(true);
  });

  test('newer than the save under way outlives it', async () => {
    const places = notebookPlaces();
    const gate = Promise.withResolvers<void>();
    let held = false;
    const fs = faultyFiles((call) =>
      held && call.name === 'file.sync' && call.path.includes('cases') ? gate.promise : undefined,
    );
    const notebook = await openTestNotebook(places, { fs });
    const made = await savedCase(notebook, 'saved');
    held = true;
    const saving = notebook.cases.save(made.id, made.rev, edited(made, { title: 'first' }));
    value(await notebook.cases.keepDraft(made.id, made.rev, edited(made, { title: 'second' })));
    gate.resolve();
    value(await saving);
    expect(drafts(places)).toEqual([`${made.id}.json`]);
    await notebook.close();
    const again = await openTestNotebook(places);
    const open = await opened(again, made.id);
    expect(open.recovered).toBe(true);
    expect(JSON.parse(open.text).title).toBe('second');
    expect(await titles(again)).toEqual(['first']);
  });
});

describe('closing', () => {
  test('A6 A7 waits for a save whose disk is slow, and for the one typed behind it', async () => {
    const places = notebookPlaces();
    const gate = Promise.withResolvers<void>();
    let held = false;
    const fs = faultyFiles((call) =>
      held && call.name === 'file.sync' && call.path.includes('cases') ? gate.promise : undefined,
    );
    const notebook = await openTestNotebook(places, { fs });
    const made = await savedCase(notebook, 'saved');
    held = true;
    const saves = ['one', 'two', 'three'].map((title) =>
      notebook.cases.save(made.id, made.rev, edited(made, { title })),
    );
    let isSettled = false;
    const settled = notebook.settled().then(() => {
      isSettled = true;
    });
    const closed = notebook.close();
    await new Promise(setImmediate);
    expect(isSettled).toBe(false);
    gate.resolve();
    await Promise.all([settled, closed]);
    for (const save of saves) value(await save);
    expect(caseOnDisk(places.folder, made.id).title).toBe('three');
    expect(readdirSync(dirname(caseFile(places.folder, made.id)))).toEqual(['case.json']);
    expect(readdirSync(places.folder)).not.toContain('.lock');
  });

  test('A7 with a disk that fails, settles, and the text is in the journal', async () => {
    const { places, notebook, made } = await typed();
    rmSync(dirname(dirname(caseFile(places.folder, made.id))), { recursive: true });
    const saved = await notebook.cases.save(made.id, made.rev, edited(made, { title: 'last words' }));
    expect(saved.ok).toBe(false);
    await notebook.settled();
    expect(drafts(places)).toEqual([`${made.id}.json`]);
  });
});
