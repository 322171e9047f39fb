import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { caseFile, caseOnDisk, edited, opened, savedCase } from '../support/edited-case.ts';
import { faultyFiles, systemError } from '../support/faulty-files.ts';
import { notebookPlaces, openTestNotebook, value } from '../support/temporary-notebook.ts';

test('B1 a disk that is full after k bytes: told, old file whole, no temporary left, another small save works', async () => {
  const places = notebookPlaces();
  let room = Number.POSITIVE_INFINITY;
  const fs = faultyFiles((call) => {
    if (call.name !== 'file.write' || !call.path.includes('cases')) return undefined;
    return room <= 0 ? systemError('ENOSPC') : undefined;
  });
  const notebook = await openTestNotebook(places, { fs });
  const first = await savedCase(notebook, 'first');
  const second = await savedCase(notebook, 'second');
  room = 0;
  const saved = await notebook.cases.save(first.id, first.rev, edited(first, { title: 'x'.repeat(500) }));
  expect(saved).toMatchObject({ ok: false, failure: { code: 'disk full' } });
  expect(caseOnDisk(places.folder, first.id).title).toBe('first');
  expect(readdirSync(dirname(caseFile(places.folder, first.id)))).toEqual(['case.json']);
  room = 1_000;
  value(await notebook.cases.save(second.id, second.rev, edited(second, { title: 'still saved' })));
  expect(caseOnDisk(places.folder, second.id).title).toBe('still saved');
});

test('B1 what could not be saved is in the crash journal and comes back at the next start', async () => {
  const places = notebookPlaces();
  let full = false;
  const fs = faultyFiles((call) =>
    full && call.name === 'file.write' && call.path.includes('cases') ? systemError('ENOSPC') : undefined,
  );
  const notebook = await openTestNotebook(places, { fs });
  const made = await savedCase(notebook, 'before');
  full = true;
  const saved = await notebook.cases.save(made.id, made.rev, edited(made, { title: 'typed on a full disk' }));
  expect(saved.ok).toBe(false);
  await notebook.close();
  const again = await openTestNotebook(places);
  const open = await opened(again, made.id);
  expect(open).toMatchObject({ recovered: true, rev: made.rev });
  expect(JSON.parse(open.text).title).toBe('typed on a full disk');
});

test('B2 space freed again: the next try saves, and the journal is empty', async () => {
  const places = notebookPlaces();
  let full = false;
  const fs = faultyFiles((call) =>
    full && call.name === 'file.write' && call.path.includes('cases') ? systemError('ENOSPC') : undefined,
  );
  const notebook = await openTestNotebook(places, { fs });
  const made = await savedCase(notebook, 'before');
  full = true;
  expect((await notebook.cases.save(made.id, made.rev, edited(made, { title: 'after' }))).ok).toBe(false);
  full = false;
  value(await notebook.cases.save(made.id, made.rev, edited(made, { title: 'after' })));
  await notebook.close();
  const again = await openTestNotebook(places);
  expect(await opened(again, made.id)).toMatchObject({ recovered: false });
});

test('B3 a medium for reading only: the notebook opens for reading, saves are refused and kept', async () => {
  const places = notebookPlaces();
  const writable = await openTestNotebook(places);
  const made = await savedCase(writable, 'on a disc');
  await writable.close();
  const fs = faultyFiles((call) => {
    const writes = ['rename', 'unlink', 'mkdir', 'rmdir', 'chmod', 'file.write'].includes(call.name);
    const makes = call.name === 'open' && call.path.endsWith('.tmp');
    return call.path.startsWith(places.folder) && (writes || makes) ? systemError('EROFS') : undefined;
  });
  const notebook = await openTestNotebook(places, { fs });
  expect(notebook.readOnly).toMatchObject({ code: 'notebook read-only' });
  const open = await opened(notebook, made.id);
  expect(open.readOnly).toMatch(/reading only/);
  const saved = await notebook.cases.save(made.id, open.rev, edited(open, { title: 'typed' }));
  expect(saved).toMatchObject({ ok: false, failure: { code: 'notebook read-only' } });
  await notebook.close();
  const again = await openTestNotebook(places);
  expect(JSON.parse((await opened(again, made.id)).text).title).toBe('typed');
});

test.skipIf(process.platform === 'win32')(
  'B4 a folder this user may not write to: opened for reading only, with the reason',
  async () => {
    const places = notebookPlaces();
    const writable = await openTestNotebook(places);
    const made = await savedCase(writable, 'of another user');
    await writable.close();
    // Root may write anywhere: there the check runs as nobody.
    const script = join(import.meta.dirname, 'support/open-and-save.ts');
    const args = ['--disable-warning=ExperimentalWarning', script, places.folder, made.id];
    const asNobody = ['--reuid=65534', '--regid=65534', '--clear-groups', process.execPath, ...args];
    for (const folder of [dirname(places.folder), places.folder, join(places.folder, 'cases')])
      chmodSync(folder, 0o755);
    chmodSync(dirname(caseFile(places.folder, made.id)), 0o755);
    chmodSync(caseFile(places.folder, made.id), 0o644);
    chmodSync(join(places.folder, 'notebook.json'), 0o644);
    const isRoot = process.getuid?.() === 0;
    if (!isRoot) for (const folder of [places.folder, join(places.folder, 'cases')]) chmodSync(folder, 0o555);
    const told = isRoot
      ? execFileSync('setpriv', asNobody, { encoding: 'utf8' })
      : execFileSync(process.execPath, args, { encoding: 'utf8' });
    for (const folder of [places.folder, join(places.folder, 'cases')]) chmodSync(folder, 0o755);
    expect(JSON.parse(told)).toMatchObject({
      readOnly: 'no permission',
      title: 'of another user',
      saved: 'no permission',
    });
    expect(caseOnDisk(places.folder, made.id).title).toBe('of another user');
  },
);

test.each([1, 3, 10, 20])(
  'B6 a file held by another program %i times is tried again until it is saved',
  async (times) => {
    const places = notebookPlaces();
    let held = 0;
    const fs = faultyFiles((call) => {
      if (held === 0 || call.name !== 'rename' || !call.path.endsWith('case.json')) return undefined;
      held -= 1;
      return systemError(held % 2 === 0 ? 'EBUSY' : 'EPERM');
    });
    const waits: number[] = [];
    const notebook = await openTestNotebook(places, { fs, sleep: async (ms) => waits.push(ms) });
    const made = await savedCase(notebook, 'before');
    waits.length = 0;
    held = times;
    value(await notebook.cases.save(made.id, made.rev, edited(made, { title: 'after' })));
    expect(waits).toHaveLength(times);
    expect(caseOnDisk(places.folder, made.id).title).toBe('after');
  },
);

test('B6 a file held 100 times is given up after about ten seconds, told, and nothing is left behind', async () => {
  const places = notebookPlaces();
  let held = false;
  const fs = faultyFiles((call) =>
    held && call.name === 'rename' && call.path.endsWith('case.json') ? systemError('EBUSY') : undefined,
  );
  let waited = 0;
  const sleep = async (ms: number) => {
    waited += ms;
  };
  const notebook = await openTestNotebook(places, { fs, sleep });
  const made = await savedCase(notebook, 'before');
  held = true;
  waited = 0;
  const saved = await notebook.cases.save(made.id, made.rev, edited(made, { title: 'after' }));
  expect(saved).toMatchObject({ ok: false, failure: { code: 'file busy' } });
  expect(waited).toBeGreaterThan(9_000);
  expect(waited).toBeLessThan(11_000);
  expect(readdirSync(dirname(caseFile(places.folder, made.id)))).toEqual(['case.json']);
});

test('B7 a save whose sync fails is not acknowledged', async () => {
  const places = notebookPlaces();
  let failing = false;
  const fs = faultyFiles((call) => (failing && call.name === 'file.sync' ? systemError('EIO') : undefined));
  const notebook = await openTestNotebook(places, { fs });
  const made = await savedCase(notebook, 'before');
  failing = true;
  const saved = await notebook.cases.save(made.id, made.rev, edited(made, { title: 'after' }));
  expect(saved).toMatchObject({ ok: false, failure: { code: 'disk error' } });
  failing = false;
  value(await notebook.cases.save(made.id, made.rev, edited(made, { title: 'after' })));
});

test('D5 a notebook whose folder is gone is never made anew by a save; the text is kept', async () => {
  const places = notebookPlaces();
  let away = false;
  const fs = faultyFiles((call) => (away && call.path.startsWith(places.folder) ? systemError('ENOENT') : undefined));
  const notebook = await openTestNotebook(places, { fs });
  const made = await savedCase(notebook, 'before');
  away = true;
  const saved = await notebook.cases.save(made.id, made.rev, edited(made, { title: 'typed meanwhile' }));
  expect(saved).toMatchObject({ ok: false, failure: { code: 'folder missing' } });
  away = false;
  value(await notebook.cases.save(made.id, made.rev, edited(made, { title: 'typed meanwhile' })));
  expect(readFileSync(caseFile(places.folder, made.id), 'utf8')).toContain('typed meanwhile');
  expect(existsSync(places.folder)).toBe(true);
});
