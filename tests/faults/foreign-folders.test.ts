import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, test } from 'vitest';
import { openNotebook } from '../../src/main/storage/open-notebook.ts';
import { sha256Schema } from '../../src/shared/core/ids.ts';
import { caseFile, caseOnDisk, edited, opened, savedCase, titles } from '../support/edited-case.ts';
import {
  listening,
  newId,
  notebookPlaces,
  openTestNotebook,
  temporaryFolder,
  value,
} from '../support/temporary-notebook.ts';

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

describe('C12 an attachment', () => {
  async function attached() {
    const places = notebookPlaces();
    const notebook = await openTestNotebook(places);
    const { attachment } = value(await notebook.attachments.add('a.png', png));
    const path = join(places.folder, 'attachments', attachment.slice(0, 2), attachment);
    return { places, notebook, attachment, path };
  }

  test('that is missing is answered as missing', async () => {
    const { notebook, attachment, path } = await attached();
    rmSync(path);
    expect(await notebook.attachments.read(attachment)).toBeNull();
  });

  test('with other bytes than it is named for, or cut short, is not shown; adding it again heals it', async () => {
    const { notebook, attachment, path } = await attached();
    for (const wrong of [Buffer.from('other bytes'), png.subarray(0, 20)]) {
      rmSync(path);
      writeFileSync(path, wrong);
      expect(await notebook.attachments.read(attachment)).toBeNull();
      expect(readFileSync(path).equals(wrong)).toBe(true);
    }
    value(await notebook.attachments.add('a.png', png));
    expect(Buffer.from((await notebook.attachments.read(attachment)) ?? []).equals(png)).toBe(true);
  });

  test.skipIf(process.platform === 'win32')(
    'that is a link, a folder or a pipe is not followed, and nothing waits',
    async () => {
      const { notebook, attachment, path } = await attached();
      const outside = join(temporaryFolder(), 'outside.png');
      writeFileSync(outside, png);
      rmSync(path);
      symlinkSync(outside, path);
      expect(await notebook.attachments.read(attachment)).toBeNull();
      rmSync(path);
      mkdirSync(path);
      expect(await notebook.attachments.read(attachment)).toBeNull();
      rmSync(path, { recursive: true });
      execFileSync('mkfifo', [path]);
      expect(await notebook.attachments.read(attachment)).toBeNull();
      const fifo = join(temporaryFolder(), 'pipe.png');
      execFileSync('mkfifo', [fifo]);
      expect((await notebook.attachments.addFile(fifo)).ok).toBe(false);
    },
  );

  test('that no case names is never deleted', async () => {
    const { places, notebook, path } = await attached();
    await notebook.close();
    const again = await openTestNotebook(places);
    await again.library.ready;
    await again.close();
    expect(existsSync(path)).toBe(true);
    expect(await again.attachments.read(sha256Schema.parse('0'.repeat(64)))).toBeNull();
  });
});

describe('C13 the list', () => {
  test('two folders with the same case in them are two cases; a change of one leaves the other', async () => {
    const places = notebookPlaces();
    const before = await openTestNotebook(places);
    const { id } = await savedCase(before, 'one case');
    await before.close();
    const other = newId();
    cpSync(join(places.folder, 'cases', id), join(places.folder, 'cases', other), { recursive: true });
    cpSync(join(places.folder, 'cases', id), join(places.folder, 'cases', `${id} copy`), { recursive: true });
    const notebook = await openTestNotebook(places);
    await notebook.library.ready;
    const page = await notebook.library.page({ text: '', sort: 'title', goal: null, offset: 0, limit: 10 });
    expect(new Set(page.rows.map((row) => row.summary.id)).size).toBe(3);
    const renamed = page.rows.map((row) => row.summary.id).find((each) => each !== id && each !== other);
    if (!renamed) throw new Error('the renamed folder is not listed');
    for (const each of [other, renamed]) {
      const open = await opened(notebook, each);
      expect(JSON.parse(open.text).id).toBe(each);
      value(await notebook.cases.save(each, open.rev, edited(open, { title: `changed ${each}` })));
    }
    expect(caseOnDisk(places.folder, id)).toMatchObject({ id, title: 'one case' });
    expect(caseOnDisk(places.folder, other)).toMatchObject({ id: other, title: `changed ${other}` });
    expect(caseOnDisk(places.folder, `${id} copy`)).toMatchObject({ id: renamed, title: `changed ${renamed}` });
  });

  const firstRows = { text: '', sort: 'title', goal: null, offset: 0, limit: 10 } as const;
  const catalogs: Readonly<Record<string, (index: string) => void>> = {
    'is gone': (index) => rmSync(index, { recursive: true }),
    'is empty': (index) => writeFileSync(join(index, 'catalog.jsonl'), ''),
    'is garbage': (index) => writeFileSync(join(index, 'catalog.jsonl'), 'garbage\n{"put":{}}\n'),
    'is cut short': (index) => {
      const path = join(index, 'catalog.jsonl');
      writeFileSync(path, readFileSync(path).subarray(0, -40));
    },
    'has an index of garbage': (index) => writeFileSync(join(index, 'full-text.sqlite'), 'garbage'.repeat(1_000)),
    'has an index of another version': (index) => {
      const database = new DatabaseSync(join(index, 'full-text.sqlite'));
      database.exec('PRAGMA user_version = 1');
      database.close();
    },
    'has an index with damaged pages': (index) => {
      const path = join(index, 'full-text.sqlite');
      const bytes = readFileSync(path);
      bytes.fill(0xa5, 4096 * 2);
      writeFileSync(path, bytes);
    },
    'has an index of zero bytes': (index) => writeFileSync(join(index, 'full-text.sqlite'), ''),
    'is a folder': (index) => {
      rmSync(join(index, 'catalog.jsonl'));
      mkdirSync(join(index, 'catalog.jsonl'));
    },
  };

  test.each(Object.entries(catalogs))('that %s is made anew from the cases', async (_, damage) => {
    const places = notebookPlaces();
    const before = await openTestNotebook(places);
    await savedCase(before, 'alpha beta');
    await savedCase(before, 'gamma beta');
    await before.close();
    const [index = ''] = readdirSync(join(places.cacheFolder, 'index'));
    for (const suffix of ['-wal', '-shm'])
      rmSync(join(places.cacheFolder, 'index', index, `full-text.sqlite${suffix}`), { force: true });
    damage(join(places.cacheFolder, 'index', index));
    const notebook = await openTestNotebook(places);
    await notebook.library.ready;
    expect(await titles(notebook)).toEqual(['alpha beta', 'gamma beta']);
    expect((await titles(notebook, 'beta')).toSorted()).toEqual(['alpha beta', 'gamma beta']);
    expect(await titles(notebook, 'alpha')).toEqual(['alpha beta']);
    const { counts } = await notebook.library.page({ ...firstRows, counts: true });
    expect(counts).toContainEqual({ kind: 'goal', value: '', count: 2 });
  });

  test('that names a case which is gone, and lacks one that came, is mended', async () => {
    const places = notebookPlaces();
    const before = await openTestNotebook(places);
    const gone = await savedCase(before, 'goes');
    const stays = await savedCase(before, 'stays');
    await before.close();
    const came = newId();
    renameSync(join(places.folder, 'cases', gone.id), join(places.folder, 'cases', came));
    writeFileSync(
      caseFile(places.folder, came),
      JSON.stringify({ ...caseOnDisk(places.folder, came), id: came, title: 'came' }),
    );
    const { events, told } = listening();
    const notebook = await openTestNotebook(places, { events });
    await notebook.library.ready;
    expect(await titles(notebook)).toEqual(['came', 'stays']);
    expect(await titles(notebook, 'goes')).toEqual([]);
    expect(await titles(notebook, 'came')).toEqual(['came']);
    expect(notebook.library.find(gone.id)).toBeNull();
    expect(notebook.library.find('STAYS')).toBe(stays.id);
    expect(told.counts.at(-1)).toBe(2);
  });
});

test('C16 a folder that is no notebook is refused, and nothing is written to it', async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'letter.txt'), 'mine');
  const options = {
    folder,
    cacheFolder: temporaryFolder(),
    newId,
    now: () => new Date().toISOString(),
    locale: 'en',
    device: 'this-computer',
    workerUrl: new URL('file:///nowhere'),
    events: listening().events,
  };
  expect(await openNotebook(options)).toMatchObject({ ok: false, failure: { code: 'not a notebook' } });
  expect(await openNotebook({ ...options, create: true })).toMatchObject({
    ok: false,
    failure: { code: 'not a notebook' },
  });
  expect(await openNotebook({ ...options, folder: join(folder, 'gone') })).toMatchObject({
    ok: false,
    failure: { code: 'folder missing' },
  });
  expect(readdirSync(folder)).toEqual(['letter.txt']);
});

test.skipIf(process.platform === 'win32')(
  'D13 a notebook may be a link; a case that is a link is refused',
  async () => {
    const places = notebookPlaces();
    const before = await openTestNotebook(places);
    const { id } = await savedCase(before, 'outside');
    await before.close();
    const outside = join(temporaryFolder(), 'case');
    renameSync(join(places.folder, 'cases', id), outside);
    symlinkSync(outside, join(places.folder, 'cases', id));
    const link = join(temporaryFolder(), 'link');
    symlinkSync(places.folder, link);
    const notebook = await openTestNotebook({ ...places, folder: link });
    await notebook.library.ready;
    expect(notebook.readOnly).toBeNull();
    expect(await titles(notebook)).toEqual([]);
    expect((await notebook.cases.open(id)).ok).toBe(false);
  },
);
