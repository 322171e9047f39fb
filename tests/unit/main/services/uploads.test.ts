import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createUploads } from '../../../../src/main/services/uploads.ts';
import { notebookPlaces, openTestNotebook, value } from '../../../support/temporary-notebook.ts';

function numbered() {
  let last = 0;
  return createUploads(() => String(++last));
}

test('a file sent in parts is attached; its token is good for nothing afterwards', async () => {
  const notebook = await openTestNotebook(notebookPlaces());
  const uploads = numbered();
  const token = value(await uploads.begin(notebook, 'a.txt'));
  value(await uploads.add(notebook, token, Buffer.from('one ')));
  value(await uploads.add(notebook, token, Buffer.from('two')));
  const { attachment } = value(await uploads.finish(notebook, token));
  expect(Buffer.from((await notebook.attachments.read(attachment)) ?? []).toString()).toBe('one two');
  expect(await uploads.finish(notebook, token)).toMatchObject({ ok: false, failure: { code: 'bad request' } });
});

test('one begun in another notebook, and those of pages that have gone, leave nothing', async () => {
  const places = notebookPlaces();
  const notebook = await openTestNotebook(places);
  const other = await openTestNotebook(notebookPlaces());
  const uploads = numbered();
  const strayed = value(await uploads.begin(notebook, 'a.txt'));
  expect(await uploads.add(other, strayed, Buffer.from('x'))).toMatchObject({ ok: false });
  for (let n = 0; n < 20; n += 1) value(await uploads.begin(notebook, `${n}.txt`));
  expect(readdirSync(join(places.folder, 'attachments'))).toHaveLength(16);
  for (let n = 1; n < 22; n += 1) await uploads.drop(String(n));
  expect(readdirSync(join(places.folder, 'attachments'))).toEqual([]);
});
