import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Notebook } from '../../src/main/storage/notebook.ts';
import type { Ulid } from '../../src/shared/core/ids.ts';
import { caseFile, caseOnDisk, documentWith, edited, opened, savedCase, titles } from '../support/edited-case.ts';
import { type NotebookPlaces, notebookPlaces, openTestNotebook, value } from '../support/temporary-notebook.ts';

interface Scene {
  readonly places: NotebookPlaces;
  readonly notebook: Notebook;
  readonly id: Ulid;
  readonly neighbour: Ulid;
  /** The case's file as the app wrote it. */
  readonly whole: Buffer;
}

/** A notebook of two cases, one with an earlier version; closed, damaged as told, opened again. */
async function damagedScene(damage: (whole: Buffer) => Buffer): Promise<Scene> {
  const places = notebookPlaces();
  const before = await openTestNotebook(places);
  const { id } = await savedCase(before, 'earlier version', { document: documentWith('words to keep') });
  const neighbour = await savedCase(before, 'neighbour');
  const open = await opened(before, id);
  value(await before.cases.save(id, open.rev, edited(open, { title: 'newest version' })));
  await before.close();
  const whole = readFileSync(caseFile(places.folder, id));
  writeFileSync(caseFile(places.folder, id), damage(whole));
  const notebook = await openTestNotebook(places);
  return { places, notebook, id, neighbour: neighbour.id, whole };
}

/** What must hold for every damaged file: never an empty case, nothing lost, nothing changed, the others fine. */
async function expectSetAside({ places, notebook, id, neighbour }: Scene, bytes: Buffer): Promise<void> {
  const opening = value(await notebook.cases.open(id));
  expect(opening.is).toBe('damaged');
  expect(opening.is === 'damaged' && opening.damaged.goodVersionFrom).toBeTruthy();
  const saved = await notebook.cases.save(id, 2, JSON.stringify({ ...caseOnDisk(places.folder, neighbour), id }));
  expect(saved.ok).toBe(false);
  await notebook.library.ready;
  await notebook.settled();
  expect(readFileSync(caseFile(places.folder, id)).equals(bytes)).toBe(true);
  const aside = join(places.folder, 'quarantine', id);
  expect(readdirSync(aside)).toHaveLength(1);
  expect(readFileSync(join(aside, readdirSync(aside)[0] ?? '')).equals(bytes)).toBe(true);
  expect(JSON.parse((await opened(notebook, neighbour)).text).title).toBe('neighbour');
  const page = await notebook.library.page({ text: '', sort: 'title', goal: null, offset: 0, limit: 10 });
  expect(page.rows.map(({ summary }) => [summary.id === id, summary.fileState]).sort()).toEqual([
    [false, 'ok'],
    [true, 'damaged'],
  ]);
}

const half = (whole: Buffer) => whole.length >> 1;
const damages: Readonly<Record<string, (whole: Buffer) => Buffer>> = {
  'C1 0 bytes': () => Buffer.alloc(0),
  'C1 cut to one byte': (whole) => whole.subarray(0, 1),
  'C1 cut in the middle': (whole) => whole.subarray(0, half(whole)),
  'C1 cut before the last brace': (whole) => whole.subarray(0, whole.lastIndexOf('}')),
  'C1 garbage after the end': (whole) => Buffer.concat([whole, Buffer.from('garbage')]),
  'C1 two documents one after the other': (whole) => Buffer.concat([whole, whole]),
  'C1 NULs only': (whole) => Buffer.alloc(whole.length),
  'C1 NULs in the second half': (whole) => Buffer.concat([whole.subarray(0, half(whole)), Buffer.alloc(half(whole))]),
  'C3 UTF-16': (whole) => Buffer.from(`\ufeff${whole.toString()}`, 'utf16le'),
  'C3 invalid UTF-8': (whole) => {
    const at = whole.indexOf('newest version');
    return Buffer.concat([whole.subarray(0, at), Buffer.from([0xff, 0xfe]), whole.subarray(at + 2)]);
  },
  'C4 null': () => Buffer.from('null'),
  'C4 a list': () => Buffer.from('[]'),
  'C4 a text': () => Buffer.from('"x"'),
  'C4 zero': () => Buffer.from('0'),
  'C4 an object with nothing in it': () => Buffer.from('{}'),
  'C6 a format that is a word': (whole) => Buffer.from(whole.toString().replace('"format":1', '"format":"banana"')),
  'C6 a format below one': (whole) => Buffer.from(whole.toString().replace('"format":1', '"format":-1')),
  'C6 no format': (whole) => Buffer.from(whole.toString().replace('"format":1,', '')),
};

describe('a damaged case file', () => {
  test.each(Object.entries(damages))(
    '%s: set aside, the earlier version offered, the others fine',
    async (_, damage) => {
      const scene = await damagedScene(damage);
      await expectSetAside(scene, damage(scene.whole));
    },
  );

  test('C1 recovering puts the newest whole version in its place, as a new revision', async () => {
    const { places, notebook, id } = await damagedScene((whole) => whole.subarray(0, 100));
    expect(value(await notebook.cases.open(id)).is).toBe('damaged');
    const recovered = value(await notebook.cases.recover(id));
    expect(JSON.parse(recovered.text)).toMatchObject({
      title: 'newest version',
      document: documentWith('words to keep'),
    });
    expect(recovered.rev).toBeGreaterThan(2);
    expect(caseOnDisk(places.folder, id).title).toBe('newest version');
    value(await notebook.cases.save(id, recovered.rev, edited(recovered, { title: 'goes on' })));
    expect(readdirSync(join(places.folder, 'quarantine', id))).toHaveLength(1);
    await notebook.library.ready;
    expect(await titles(notebook)).toEqual(['goes on', 'neighbour']);
  });

  test('C3 a byte order mark and carriage returns are no damage', async () => {
    const { notebook, id } = await damagedScene((whole) =>
      Buffer.from(`\ufeff${whole.toString().replace('{', '{\r\n')}`),
    );
    expect(JSON.parse((await opened(notebook, id)).text).title).toBe('newest version');
  });

  test('C5 keys that would reach into every object are refused, and reach nothing', async () => {
    const scene = await damagedScene((whole) =>
      Buffer.from(whole.toString().replace('{', '{"__proto__":{"polluted":1},')),
    );
    expect(value(await scene.notebook.cases.open(scene.id)).is).toBe('damaged');
    expect('polluted' in {}).toBe(false);
  });
});

describe('a case that is whole, but beyond this version', () => {
  test('C6 a newer format is shown for reading only and its file untouched', async () => {
    const scene = await damagedScene((whole) => Buffer.from(whole.toString().replace('"format":1', '"format":2')));
    const open = await opened(scene.notebook, scene.id);
    expect(open.readOnly).toMatch(/newer version/);
    expect(open.text).toContain('words to keep');
    const saved = await scene.notebook.cases.save(scene.id, open.rev, open.text);
    expect(saved).toMatchObject({ ok: false, failure: { code: 'read-only' } });
    await expectUntouched(scene);
  });

  test('C6 a newer format of another shape is told of, and neither set aside nor replaced', async () => {
    const scene = await damagedScene(() => Buffer.from('{"format":101,"whatever":{"text":"words"}}'));
    const opening = value(await scene.notebook.cases.open(scene.id));
    expect(opening).toMatchObject({ is: 'damaged', damaged: { goodVersionFrom: null } });
    expect((await scene.notebook.cases.recover(scene.id)).ok).toBe(false);
    await expectUntouched(scene);
  });

  test('C8 a node this version does not know: shown by its words for reading only, its file untouched', async () => {
    const scene = await damagedScene((whole) =>
      Buffer.from(whole.toString().replace('"type":"paragraph","content"', '"type":"hologram","content"')),
    );
    const open = await opened(scene.notebook, scene.id);
    expect(open.readOnly).toMatch(/hologram/);
    expect(open.text).toContain('words to keep');
    expect(open.text).not.toContain('hologram');
    expect((await scene.notebook.cases.save(scene.id, open.rev, open.text)).ok).toBe(false);
    await expectUntouched(scene);
  });

  test('C8 fields this version does not know are still there after a save', async () => {
    const { places, notebook, id } = await damagedScene((whole) =>
      Buffer.from(whole.toString().replace('{"format"', '{"mood":{"of":"the day"},"format"')),
    );
    const open = await opened(notebook, id);
    expect(open.readOnly).toBeNull();
    value(await notebook.cases.save(id, open.rev, edited(open, { title: 'changed' })));
    expect(caseOnDisk(places.folder, id)).toMatchObject({ mood: { of: 'the day' }, title: 'changed' });
  });

  test('C9 a table with uneven rows is mended and told of; its file stays as it was until something is changed', async () => {
    const row = (cells: number) => `{"type":"tableRow","content":[${Array(cells).fill(cell).join(',')}]}`;
    const cell = '{"type":"tableCell","attrs":{"rowspan":3},"content":[{"type":"paragraph"}]}';
    const table = `{"type":"table","content":[${row(1)},${row(2)}]}`;
    const scene = await damagedScene((whole) =>
      Buffer.from(whole.toString().replace('"content":[{"type":"paragraph"}]', `"content":[${table}]`)),
    );
    const open = await opened(scene.notebook, scene.id);
    expect(open).toMatchObject({ readOnly: null, mended: true });
    expect(open.text).not.toContain('"rowspan":3');
    expect(open.text).toContain('words to keep');
    await expectUntouched(scene);
  });

  test.each([200, 1_000, 5_000, 40_000])(
    'C10 text nested %i deep does not open, and its file is kept',
    async (depth) => {
      const nested = `${'{"type":"blockquote","content":['.repeat(depth)}{"type":"paragraph"}${']}'.repeat(depth)}`;
      const scene = await damagedScene((whole) =>
        Buffer.from(whole.toString().replace(/"content":\[\{"type":"paragraph"\}\]/, `"content":[${nested}]`)),
      );
      const opening = value(await scene.notebook.cases.open(scene.id));
      expect(opening.is === 'damaged' && opening.damaged.message).toMatch(/too deeply nested/);
      await expectUntouched(scene);
    },
  );

  async function expectUntouched({ places, notebook, id }: Scene): Promise<void> {
    const before = readFileSync(caseFile(places.folder, id));
    await notebook.library.ready;
    await notebook.close();
    expect(readFileSync(caseFile(places.folder, id)).equals(before)).toBe(true);
    expect(readdirSync(places.folder)).not.toContain('quarantine');
  }
});
