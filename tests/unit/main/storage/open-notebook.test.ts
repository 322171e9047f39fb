import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { opened, savedCase, titles } from '../../../support/edited-case.ts';
import { notebookPlaces, openTestNotebook, value } from '../../../support/temporary-notebook.ts';

test('a case is made, saved, listed, found, closed and there again', async () => {
  const places = notebookPlaces();
  const first = await openTestNotebook(places);
  const made = value(await first.cases.create());
  const text = made.text.replace('"title":""', '"title":"Spring launch"');
  const receipt = value(await first.cases.save(made.id, made.rev, text));
  expect(receipt.rev).toBe(2);
  await first.library.ready;
  const page = await first.library.page({ text: 'spri', sort: 'title', goal: null, offset: 0, limit: 10 });
  expect(page.rows.map((row) => row.titleMarks)).toEqual(['\u0001Spring\u0002 launch']);
  await first.close();

  const again = await openTestNotebook(places);
  expect(again.readOnly).toBeNull();
  expect(again.library.caseCount).toBe(1);
  const opening = value(await again.cases.open(made.id));
  expect(opening.is === 'open' && JSON.parse(opening.case.text).title).toBe('Spring launch');
  expect(readdirSync(places.folder).sort()).toEqual([
    '.lock',
    'README.txt',
    'attachments',
    'cases',
    'history',
    'notebook.json',
    'trash',
  ]);
});

test('an attached picture is kept under the hash of its bytes, as it was', async () => {
  const places = notebookPlaces();
  const notebook = await openTestNotebook(places);
  const png = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  );
  const record = value(await notebook.attachments.add('shot.png', png));
  expect(record).toMatchObject({ kind: 'picture', media: 'image/png', width: 1, height: 1, fileName: 'shot.png' });
  const path = join(places.folder, 'attachments', record.attachment.slice(0, 2), record.attachment);
  expect(readFileSync(path).equals(png)).toBe(true);
  expect(Buffer.from((await notebook.attachments.read(record.attachment)) ?? []).equals(png)).toBe(true);
});

test.each(['', 'null', '{"format":1', '{"format":2,"id":"x"}'])(
  'a notebook whose notebook.json says %j is open for reading only, and nothing in it is changed',
  async (text) => {
    const places = notebookPlaces();
    const before = await openTestNotebook(places);
    const { id } = await savedCase(before, 'still readable');
    await before.close();
    writeFileSync(join(places.folder, 'notebook.json'), text);
    const notebook = await openTestNotebook(places);
    await notebook.library.ready;
    expect(notebook.readOnly).toMatchObject({ code: 'damaged' });
    expect(await titles(notebook)).toEqual(['still readable']);
    expect((await opened(notebook, id)).readOnly).toMatch(/notebook.json/);
    expect(await notebook.cases.create()).toMatchObject({ ok: false });
    await notebook.close();
    expect(readFileSync(join(places.folder, 'notebook.json'), 'utf8')).toBe(text);
  },
);

test('a notebook of a newer format is open for reading only', async () => {
  const places = notebookPlaces();
  await (await openTestNotebook(places)).close();
  const path = join(places.folder, 'notebook.json');
  const newer = JSON.stringify({ ...JSON.parse(readFileSync(path, 'utf8')), format: 2 });
  writeFileSync(path, newer);
  const notebook = await openTestNotebook(places);
  expect(notebook.readOnly?.message).toMatch(/newer version/);
  await notebook.close();
  expect(readFileSync(path, 'utf8')).toBe(newer);
});
